//! Word processors' files → drafts: Word's `.docx` and the `.odt` of others.

mod docx;
mod odt;
mod package;
mod styles;
mod xml;

use super::Trouble;
use crate::seed::Format;

/// Reads a `.docx`.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn docx(bytes: &[u8]) -> Result<(Format, String), Trouble> {
    docx::read(bytes)?.finish()
}

/// Reads an `.odt`.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn odt(bytes: &[u8]) -> Result<(Format, String), Trouble> {
    odt::read(bytes)?.finish()
}

/// The longest address of a link.
const LONGEST_ADDRESS: usize = 2000;

/// Tells whether a link leads somewhere outside the document.
fn leads(to: &str) -> bool {
    let starts = ["http://", "https://", "mailto:", "tel:"];
    to.len() <= LONGEST_ADDRESS && starts.iter().any(|start| to.starts_with(start))
}
