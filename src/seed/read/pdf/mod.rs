//! PDF → plain text, from its text layer.
//!
//! `pdftotext` of poppler is asked where it is installed: it reads more files, and keeps to the order of columns. Where
//! it is not, the crate pdf-extract does it. The two may differ in spaces and in the order of lines, so the text is
//! kept beside the seed, and later builds on any machine read that.
//!
//! Either is asked by a program apart, which is this one started anew: a PDF is made of objects that may contain each
//! other and unpack without end.

mod apart;
#[cfg(feature = "pdf")]
mod inside;
mod pages;
mod poppler;

use std::io::Read as _;

use super::Trouble;
use super::decode::is_odd;

/// How much of the end of a file is searched for the mark that ends every PDF.
const TAIL: usize = 2048;

/// The fewest letters that a text layer has.
const FEWEST: usize = 20;

/// Of how many letters one may be odd.
const ODD: usize = 20;

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
    let text = apart::text(bytes).map_err(|why| match why {
        NoText::Absent => (
            "PDF is not read: `pdftotext` is not installed".to_owned(),
            "install it (Debian: poppler-utils), or save the text as `.txt`",
        ),
        NoText::Locked => told_locked(),
        NoText::Broken(_) if locked => told_locked(),
        NoText::Broken(why) => (format!("the PDF is broken: {why}"), again),
        NoText::Endless => (
            "the PDF is not read to its end: it takes too much time or memory".to_owned(),
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
    let odd = text.chars().filter(|c| is_odd(*c) && *c != '\u{c}').count();
    if odd * ODD > text.chars().count() {
        return Err((
            "the letters of the PDF cannot be told: its fonts do not say which they are".to_owned(),
            "run it through text recognition, such as `ocrmypdf --force-ocr`, or save the original as `.docx` or `.odt`",
        ));
    }
    Ok(pages::paragraphs(&text))
}

/// Reads the PDF on standard input, for the program that started this one; gives the exit status, and text or trouble.
#[must_use]
pub fn pdf_text() -> (u8, String) {
    apart::bound();
    if let Some(status) = poppler::status() {
        return (status, String::new());
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    let found = read
        .map_err(|error| NoText::Broken(error.to_string()))
        .and_then(|_| inside(bytes));
    match found {
        Ok(text) => (0, text),
        Err(NoText::Broken(why)) => (apart::BROKEN, why),
        Err(NoText::Locked) => (apart::LOCKED, String::new()),
        Err(NoText::Endless) => (apart::ENDLESS, String::new()),
        Err(NoText::Absent) => (apart::ABSENT, String::new()),
    }
}

fn told_locked() -> Trouble {
    (
        "the PDF is protected by a password".to_owned(),
        "save it anew without protection",
    )
}

#[cfg(feature = "pdf")]
fn inside(bytes: Vec<u8>) -> Result<String, NoText> {
    inside::text(bytes)
}

#[cfg(not(feature = "pdf"))]
fn inside(_bytes: Vec<u8>) -> Result<String, NoText> {
    Err(NoText::Absent)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
