//! Asks the crate pdf-extract for the text of a PDF.

use std::thread;

use super::NoText;

/// How much stack it may take: objects of a PDF nest.
const STACK: usize = 64 * 1024 * 1024;

/// Gives the text, pages parted by form feeds.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, NoText> {
    let reading = move || pdf_extract::extract_text_from_mem_by_pages(&bytes);
    let thread = thread::Builder::new().stack_size(STACK).spawn(reading);
    let thread = thread.map_err(|error| NoText::Broken(error.to_string()))?;
    let found = thread
        .join()
        .map_err(|_| NoText::Broken("its parts do not fit together".to_owned()))?;
    match found.map_err(|error| error.to_string()) {
        Ok(pages) => Ok(pages.join("\u{c}")),
        Err(error) if error.contains("crypt") => Err(NoText::Locked),
        Err(error) => Err(NoText::Broken(error)),
    }
}
