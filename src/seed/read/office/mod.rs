//! Word processors' files → drafts: Word's `.docx` and the `.odt` of LibreOffice.

mod docx;
mod odt;
mod package;
mod styles;
mod xml;

pub(super) use self::package::Trouble;
use crate::seed::Format;

/// Reads a `.docx`.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn docx(bytes: &[u8]) -> Result<(Format, String), Trouble> {
    docx::read(bytes).map(super::draft::Builder::finish)
}

/// Reads an `.odt`.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn odt(bytes: &[u8]) -> Result<(Format, String), Trouble> {
    odt::read(bytes).map(super::draft::Builder::finish)
}
