//! PDF → plain text, from its text layer.
//!
//! `pdftotext` of poppler is asked where it is installed: it reads more files, and keeps to the order of columns. Where
//! it is not, the crate pdf-extract does it. The two may differ in spaces and in the order of lines, so the text is
//! kept beside the seed, and later builds on any machine read that.

#[cfg(feature = "pdf")]
mod inside;
mod pages;
mod poppler;

use super::Trouble;

/// How much of the end of a file is searched for the mark that ends every PDF.
const TAIL: usize = 2048;

/// The fewest letters that a text layer has.
const FEWEST: usize = 20;

/// Why a program or crate gave no text.
#[derive(Debug, PartialEq, Eq)]
enum NoText {
    /// It is not there.
    Absent,
    Locked,
    Broken(String),
    /// It took too long or gave too much.
    Endless,
}

/// Reads the text of a PDF.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn read(bytes: &[u8]) -> Result<String, Trouble> {
    let again = "export it anew, or save the original as `.docx` or `.odt`";
    let head = &bytes[..bytes.len().min(1024)];
    if !contains(head, b"%PDF-") {
        return Err(("the file is no PDF".to_owned(), again));
    }
    if !contains(&bytes[bytes.len().saturating_sub(TAIL)..], b"%%EOF") {
        return Err(("the PDF is cut off: its end is missing".to_owned(), again));
    }
    let locked = contains(bytes, b"/Encrypt");
    let found = match poppler::text(bytes) {
        Err(NoText::Absent) => inside(bytes),
        found => found,
    };
    let text = found.map_err(|why| match why {
        NoText::Absent => (
            "PDF is not read: `pdftotext` is not installed".to_owned(),
            "install it (Debian: poppler-utils), or save the text as `.txt`",
        ),
        NoText::Locked => told_locked(),
        NoText::Broken(_) if locked => told_locked(),
        NoText::Broken(why) => (format!("the PDF is broken: {why}"), again),
        NoText::Endless => (
            "the PDF is not read to its end: it takes too long".to_owned(),
            again,
        ),
    })?;
    let letters = text.chars().filter(|c| c.is_alphanumeric()).take(FEWEST);
    if letters.count() < FEWEST {
        return Err((
            "the PDF is scanned: it has no text layer".to_owned(),
            "run it through text recognition, such as `ocrmypdf`, or save the original as `.docx` or `.odt`",
        ));
    }
    Ok(pages::paragraphs(&text))
}

fn told_locked() -> Trouble {
    (
        "the PDF is protected by a password".to_owned(),
        "save it anew without protection",
    )
}

#[cfg(feature = "pdf")]
fn inside(bytes: &[u8]) -> Result<String, NoText> {
    inside::text(bytes)
}

#[cfg(not(feature = "pdf"))]
fn inside(_bytes: &[u8]) -> Result<String, NoText> {
    Err(NoText::Absent)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
