//! Asks the crate pdf-extract for the text of a PDF.

use std::sync::mpsc;
use std::sync::mpsc::RecvTimeoutError;
use std::thread;
use std::time::Duration;

use super::NoText;

/// The name of the thread that reads; a panic in it is told as a finding, and by no other way.
const THREAD: &str = crate::seed::PDF_THREAD;

/// How long a file may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// How much stack it may take: objects of a PDF nest.
const STACK: usize = 64 * 1024 * 1024;

/// Gives the text, pages parted by form feeds.
///
/// A thread that takes too long cannot be stopped; it ends with the program.
pub(super) fn text(bytes: &[u8]) -> Result<String, NoText> {
    let bytes = bytes.to_owned();
    let (sender, receiver) = mpsc::channel();
    let reading = move || {
        let found = pdf_extract::extract_text_from_mem_by_pages(&bytes);
        // Nobody listens any more where it took too long.
        let _ = sender.send(found.map_err(|error| error.to_string()));
    };
    let thread = thread::Builder::new()
        .name(THREAD.to_owned())
        .stack_size(STACK);
    if let Err(error) = thread.spawn(reading) {
        return Err(NoText::Broken(error.to_string()));
    }
    match receiver.recv_timeout(PATIENCE) {
        Ok(Ok(pages)) => Ok(pages.join("\u{c}")),
        Ok(Err(error)) if error.contains("crypt") => Err(NoText::Locked),
        Ok(Err(error)) => Err(NoText::Broken(error)),
        Err(RecvTimeoutError::Timeout) => Err(NoText::Endless),
        Err(RecvTimeoutError::Disconnected) => {
            Err(NoText::Broken("its parts do not fit together".to_owned()))
        }
    }
}
