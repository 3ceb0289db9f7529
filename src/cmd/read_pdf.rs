//! What the program does when it was started by itself to read one PDF: standard input → text.

use std::io::Write as _;

use anyhow::Context as _;

use super::DONE;
use crate::seed;

/// Runs the command.
pub(super) fn run() -> anyhow::Result<u8> {
    // Whoever started this program tells of a panic in a finding.
    std::panic::set_hook(Box::new(|_| {}));
    let (status, said) = seed::pdf_text();
    let mut stream: Box<dyn std::io::Write> = match status {
        DONE => Box::new(std::io::stdout().lock()),
        _ => Box::new(std::io::stderr().lock()),
    };
    stream
        .write_all(said.as_bytes())
        .and_then(|()| stream.flush())
        .context("cannot write to standard output")?;
    Ok(status)
}
