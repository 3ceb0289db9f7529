//! Asks `pdftotext` for the text of a PDF.

use std::process::Command;

use super::apart::ENDLESS;

/// Lets `pdftotext` read standard input and write to standard output; gives its exit status, if it is installed.
pub(super) fn status() -> Option<u8> {
    let mut command = Command::new("pdftotext");
    command.args(["-enc", "UTF-8", "-eol", "unix", "-", "-"]);
    let status = command.status().ok()?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Some(code.unwrap_or(ENDLESS))
}
