//! Bytes → text: what kind of file a seed is, in which encoding, and what of it is the notice.

mod decode;
mod draft;
mod html;
mod office;
mod pdf;

pub use self::pdf::pdf_text;

use self::decode::Sureness;
use self::decode::decode;
use super::language;
use crate::finding::Finding;
use crate::lang::Language;
use crate::lexicon::Lexicons;
use crate::settings::Charset;

const VERTICAL_TAB: char = '\u{b}';

/// What to do about a file of a kind that is not read.
const SAVE_AS: &str = "save it as text (`.txt`), Markdown (`.md`), HTML, `.docx`, `.odt` or PDF";

/// How many bytes of Markdown are read as such: its parser remembers every mark, and takes fifty times as much memory.
const MOST_MARKDOWN: usize = 4 * 1024 * 1024;

/// What is the matter with a file, and what to do.
type Trouble = (String, &'static str);

/// What a seed's text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text, as copying a page gives it.
    Text,
    /// Markdown: it brings its own headings.
    Markdown,
}

/// A seed's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed {
    /// What it is written in.
    pub format: Format,
    /// The text, with `\n` at line ends and without a byte order mark.
    pub text: String,
}

/// What reading a file gave.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The text.
    pub seed: Seed,
    /// The language that the file says it is in.
    pub declared: Option<Language>,
    /// Whether the text was drawn from a file that is no text, such as a Word file.
    pub extracted: bool,
    /// What to look at.
    pub findings: Vec<Finding>,
}

impl Seed {
    /// Makes a seed of a text with line ends of any kind: also the vertical tab, a word processor's line break.
    #[must_use]
    pub fn new(format: Format, text: &str) -> Self {
        let other = ['\r', VERTICAL_TAB];
        let text = if other.iter().any(|mark| text.contains(*mark)) {
            text.replace("\r\n", "\n").replace(other, "\n")
        } else {
            text.to_owned()
        };
        Self { format, text }
    }
}

impl Reading {
    /// Gives the language that the file declares, where it has a lexicon and the text does not clearly speak another.
    #[must_use]
    pub fn language(&self, lexicons: &Lexicons) -> Option<Language> {
        let declared = self.declared.as_ref()?;
        lexicons.get(declared)?;
        let plain = |language: &Language| {
            let tag = language.as_str();
            tag.split('-').next().unwrap_or(tag).to_owned()
        };
        let spoken = language::detect_reliably(&self.seed.text);
        let agrees = spoken.is_none_or(|spoken| plain(&spoken) == plain(declared));
        agrees.then(|| plain(declared).parse().ok())?
    }
}

/// The kinds of files that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text(Format),
    Html,
    Docx,
    Odt,
    Pdf,
}

/// Reads a seed by its name and bytes; `charset` is that of text and pages, where a person says it.
///
/// # Errors
/// A finding of severity warning when it is no text or of a kind that is not read; it names `path`.
pub fn read(path: &str, bytes: &[u8], charset: Option<Charset>) -> Result<Reading, Finding> {
    let mut findings = Vec::new();
    let mut declared = None;
    let kind = kind(path)?;
    let refused = |(message, hint): (String, &str)| not_read(path, &message).hint(hint);
    let (format, text) = match kind {
        Kind::Text(format) => (format, letters(path, bytes, charset, false, &mut findings)?),
        Kind::Html => {
            let html = letters(path, bytes, charset, true, &mut findings)?;
            let page = html::read(&html).map_err(refused)?;
            declared = page.language;
            (page.format, page.text)
        }
        Kind::Docx => office::docx(bytes).map_err(refused)?,
        Kind::Odt => office::odt(bytes).map_err(refused)?,
        Kind::Pdf => (Format::Text, pdf::read(bytes).map_err(refused)?),
    };
    let format = if format == Format::Markdown && text.len() > MOST_MARKDOWN {
        findings.push(too_long(path));
        Format::Text
    } else {
        format
    };
    let extracted = !matches!(kind, Kind::Text(_));
    if text.trim().is_empty() {
        let hint = match kind {
            Kind::Html => "if a script draws the page, save it from the browser; else move it away",
            _ => "put its text in, or move it away",
        };
        return Err(not_read(path, "the seed has no words").hint(hint));
    }
    Ok(Reading {
        seed: Seed::new(format, &text),
        declared,
        extracted,
        findings,
    })
}

/// Gives the ending of a name that fits bytes whose file has none, as those of standard input.
#[must_use]
pub fn ending_of(bytes: &[u8]) -> &'static str {
    let head = &bytes[..bytes.len().min(512)];
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let head = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if head.starts_with("%pdf-") {
        "pdf"
    } else if head.starts_with("pk\u{3}\u{4}") {
        let odt = head.contains("application/vnd.oasis.opendocument.text");
        if odt { "odt" } else { "docx" }
    } else if head.starts_with("<!doctype html") || head.starts_with("<html") {
        "html"
    } else {
        "txt"
    }
}

fn kind(path: &str) -> Result<Kind, Finding> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    Ok(match ending.to_ascii_lowercase().as_str() {
        "md" | "markdown" => Kind::Text(Format::Markdown),
        "txt" | "text" | "" => Kind::Text(Format::Text),
        "html" | "htm" | "xhtml" => Kind::Html,
        "docx" => Kind::Docx,
        "odt" => Kind::Odt,
        "pdf" => Kind::Pdf,
        other => {
            let message = format!("seeds of the kind `.{other}` are not read");
            return Err(not_read(path, &message).hint(SAVE_AS));
        }
    })
}

fn letters(
    path: &str,
    bytes: &[u8],
    charset: Option<Charset>,
    page: bool,
    findings: &mut Vec<Finding>,
) -> Result<String, Finding> {
    let decoded = decode(bytes, charset, page);
    let decoded = decoded.ok_or_else(|| {
        not_read(path, "the seed is not text").hint("save it as text in UTF-8, or move it away")
    })?;
    match decoded.sureness {
        Sureness::Sure => {}
        Sureness::Guessed(name) => findings.push(
            Finding::info("guessed-encoding", format!("the seed is not UTF-8; it is read as `{name}`"))
                .hint("if letters are wrong, name the notice's `encoding` in `portal.toml`, or use `--encoding`")
                .file(path),
        ),
        Sureness::Broken(places) => findings.push(
            Finding::warning(
                "broken-letters",
                match places {
                    1 => "a letter is broken, and reads `\u{fffd}`".to_owned(),
                    n => format!("{n} letters are broken, and read `\u{fffd}`"),
                },
            )
            .hint("mend them in the seed, or name its encoding")
            .file(path),
        ),
    }
    Ok(decoded.text)
}

fn too_long(path: &str) -> Finding {
    let most = MOST_MARKDOWN / 1024 / 1024;
    let message =
        format!("the text has more than {most} MB; it is read as plain text, not as Markdown");
    Finding::warning("long-markdown", message)
        .hint("cut it down to the notice")
        .file(path)
}

fn not_read(path: &str, message: &str) -> Finding {
    Finding::warning("unreadable-seed", message).file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        read("seeds/a.txt", bytes, None).unwrap().seed.text
    }

    #[test]
    fn line_ends_are_read() {
        assert_eq!(text(b"\xef\xbb\xbfa\r\nb"), "a\nb");
        assert_eq!(
            text(b"Street 1\x0b00100 Helsinki"),
            "Street 1\n00100 Helsinki"
        );
    }

    #[test]
    fn what_is_not_text_is_a_warning() {
        for (name, bytes) in [
            (
                "seeds/a.txt",
                &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\x02\x03"[..],
            ),
            ("seeds/a.exe", b"MZ"),
        ] {
            let finding = read(name, bytes, None).unwrap_err();
            assert_eq!(
                finding.severity,
                crate::finding::Severity::Warning,
                "{name}"
            );
            assert!(!finding.hint.is_empty());
        }
    }

    #[test]
    fn standard_input_tells_its_kind() {
        for (bytes, ending) in [
            (&b"%PDF-1.4"[..], "pdf"),
            (b"PK\x03\x04\x14\0", "docx"),
            (b"\n<!DOCTYPE html>", "html"),
            (b"Privacy notice", "txt"),
        ] {
            assert_eq!(ending_of(bytes), ending);
        }
    }
}
