//! Bytes → text: what kind of file a seed is, and in which encoding.

use encoding_rs::Encoding;
use encoding_rs::UTF_8;
use encoding_rs::UTF_16BE;
use encoding_rs::UTF_16LE;

use crate::finding::Finding;

const VERTICAL_TAB: char = '\u{b}';

/// What a seed is written in.
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
    /// What it was written in.
    pub format: Format,
    /// The text, with `\n` at line ends and without a byte order mark.
    pub text: String,
}

impl Seed {
    /// Makes a seed of a text with line ends of any kind: also the vertical tab, a word processor's line break.
    #[must_use]
    pub fn new(format: Format, text: &str) -> Self {
        let other = ['\r', VERTICAL_TAB];
        let text = if text.contains(other) {
            text.replace("\r\n", "\n").replace(other, "\n")
        } else {
            text.to_owned()
        };
        Self { format, text }
    }
}

/// Reads a seed by its name and bytes.
///
/// # Errors
/// A finding of severity warning when it is no text or of a kind that is not read; it names `path`.
pub fn read(path: &str, bytes: &[u8]) -> Result<Seed, Finding> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let format = match extension.to_ascii_lowercase().as_str() {
        "md" | "markdown" => Format::Markdown,
        "txt" | "text" | "" => Format::Text,
        other => {
            return Err(
                not_read(path, &format!("seeds of the kind `.{other}` are not read"))
                    .hint("save it as text (`.txt`) or Markdown (`.md`)"),
            );
        }
    };
    let text = decode(bytes).ok_or_else(|| {
        not_read(path, "the seed is not text").hint("save it as text in UTF-8, or move it away")
    })?;
    if text.trim().is_empty() {
        return Err(
            not_read(path, "the seed has no words").hint("put its text in, or move it away")
        );
    }
    Ok(Seed::new(format, &text))
}

fn not_read(path: &str, message: &str) -> Finding {
    Finding::warning("unreadable-seed", message).file(path)
}

/// Decodes text: by its byte order mark, as UTF-8, else by what its bytes look like.
fn decode(bytes: &[u8]) -> Option<String> {
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, &bytes[length..]),
        None => (guess(bytes), bytes),
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let odd = text.chars().filter(|c| is_odd(*c)).count();
    (odd * 100 <= text.chars().count()).then(|| text.replace('\0', ""))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let zeros = |offset: usize| {
        bytes
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    if bytes.len() >= 4 && zeros(1) * 5 > bytes.len() {
        return UTF_16LE;
    }
    if bytes.len() >= 4 && zeros(0) * 5 > bytes.len() {
        return UTF_16BE;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"fi"), chardetng::Utf8Detection::Allow)
}

/// Tells whether a character hardly stands in text: control characters and replacements.
fn is_odd(c: char) -> bool {
    let is_space = matches!(c, '\n' | '\r' | '\t' | VERTICAL_TAB | '\u{c}' | '\u{85}');
    c == '\u{fffd}' || (c.is_control() && !is_space)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        read("seeds/a.txt", bytes).unwrap().text
    }

    #[test]
    fn encodings_are_found() {
        assert_eq!(text("Säilytys".as_bytes()), "Säilytys");
        assert_eq!(text(b"\xef\xbb\xbfa\r\nb"), "a\nb");
        assert_eq!(
            text(b"S\xe4ilytet\xe4\xe4n vain n\xe4it\xe4 tietoja"),
            "Säilytetään vain näitä tietoja"
        );
        let utf16: Vec<u8> = "Näin on"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(text(&utf16), "Näin on");
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
            let finding = read(name, bytes).unwrap_err();
            assert_eq!(
                finding.severity,
                crate::finding::Severity::Warning,
                "{name}"
            );
            assert!(!finding.hint.is_empty());
        }
    }
}
