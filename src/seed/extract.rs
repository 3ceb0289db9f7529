//! The text drawn from a seed that is no text, kept beside the seed, so that lines have numbers that people can look up
//! and later builds read the same text on any machine.
//!
//! It is drawn anew when the seed's bytes change. What a person mended in it stays, also then.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use sha2::Digest as _;
use sha2::Sha256;

use super::read::Format;
use super::read::Reading;
use super::read::Seed;
use super::read::read;
use crate::finding::Finding;
use crate::settings::Charset;

/// What is put behind a seed's name.
const ENDING: &str = ".extracted.md";

/// How the last line of a kept text begins and ends.
const MARKS: (&str, &str) = ("<!-- extracted from seed ", " -->");

/// A kept text as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// The file's path within the portal.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// Gives the path of the text kept of a seed.
fn extract_of(seed: &str) -> String {
    format!("{seed}{ENDING}")
}

/// Gives the seed that a kept text is of, by its path.
pub(super) fn seed_of(path: &str) -> Option<&str> {
    let seed = path.strip_suffix(ENDING)?;
    let name = seed.rsplit('/').next().unwrap_or(seed);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending = ending.to_ascii_lowercase();
    let drawn = ["html", "htm", "xhtml", "docx", "odt", "pdf"];
    drawn.contains(&ending.as_str()).then_some(seed)
}

/// Gives the text kept beside a seed, if any; `name` is the seed's in findings, `file` the seed itself.
///
/// # Errors
/// A finding of severity warning when what stands there is no such text. It may be a person's work, so it is neither
/// written over nor read past.
pub fn kept_beside(name: &str, file: &Path) -> Result<Option<String>, Finding> {
    let path = extract_of(name);
    let refused = |why: &str| {
        Finding::warning(
            "unreadable-seed",
            format!("the extracted text kept beside the seed cannot be read: {why}"),
        )
        .hint(format!("mend `{path}`, or delete it to have it drawn anew"))
        .file(name)
    };
    let mut beside = file.as_os_str().to_owned();
    beside.push(ENDING);
    match std::fs::symlink_metadata(&beside) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(&error.to_string())),
        Ok(found) if found.is_symlink() => return Err(refused("it is a symbolic link")),
        Ok(found) if !found.is_file() => return Err(refused("it is no file")),
        Ok(_) => {}
    }
    let bytes = std::fs::read(&beside).map_err(|error| refused(&error.to_string()))?;
    String::from_utf8(bytes)
        .map(Some)
        .map_err(|_| refused("it is not in UTF-8"))
}

/// Reads a seed, or the text `kept` of it where that still holds; also gives the text to keep, where it is to be written.
///
/// # Errors
/// A finding of severity warning when it cannot be read; it names `path`.
pub fn read_kept(
    path: &str,
    bytes: &[u8],
    charset: Option<Charset>,
    kept: Option<&str>,
) -> Result<(Reading, Option<Extract>), Finding> {
    let sha256 = sha256(bytes);
    let source = match charset {
        Some(charset) => format!("{sha256} in {charset}"),
        None => sha256,
    };
    if let Some(text) = kept.filter(|text| !text.trim().is_empty()) {
        let Some(kept) = Kept::parse(text) else {
            return Ok((unmarked(path, text), None));
        };
        if kept.source == source {
            return Ok((kept.reading(), None));
        }
        if kept.digest != digest(&kept.text) {
            let mut reading = kept.reading();
            reading.findings.push(mended(path));
            return Ok((reading, None));
        }
    }
    let reading = read(path, bytes, charset)?;
    let extract = reading.extracted.then(|| Extract {
        path: extract_of(path),
        text: written(&reading, &source),
    });
    Ok((reading, extract))
}

/// Gives the SHA-256 of bytes, in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

/// Tells texts apart: the first 16 digits of the SHA-256.
fn digest(text: &str) -> String {
    let mut digest = sha256(text.as_bytes());
    digest.truncate(16);
    digest
}

fn mended(path: &str) -> Finding {
    Finding::warning(
        "mended-extract",
        "the seed changed, and so did a person its extracted text, which is read as before",
    )
    .hint(format!(
        "delete `{}` to have it drawn anew, and mend it again",
        extract_of(path)
    ))
    .file(path)
}

/// Reads a kept text whose last line is gone: whoever took it away may have changed more.
fn unmarked(path: &str, text: &str) -> Reading {
    let text = text.trim_start_matches('\u{feff}');
    let format = match text.lines().any(|line| line.starts_with('#')) {
        true => Format::Markdown,
        false => Format::Text,
    };
    let finding = Finding::warning(
        "mended-extract",
        "the extracted text has lost its last line, which tells what it is of; it is read as it stands",
    );
    let hint = format!(
        "put the line back, or delete `{}` to have it drawn anew, and mend it again",
        extract_of(path)
    );
    Reading {
        seed: Seed::new(format, text),
        declared: None,
        extracted: true,
        findings: vec![finding.hint(hint).file(path)],
    }
}

/// Writes a kept text: the text, and a last line that tells what it is of.
fn written(reading: &Reading, source: &str) -> String {
    let text = reading.seed.text.trim_end();
    let format = match reading.seed.format {
        Format::Text => "text",
        Format::Markdown => "markdown",
    };
    let language = reading.declared.as_ref().map_or("-", AsRef::as_ref);
    let digest = digest(text);
    let (open, close) = MARKS;
    format!("{text}\n\n{open}{source}; as {format}; language {language}; text {digest}{close}\n")
}

/// A kept text as it stands.
struct Kept {
    text: String,
    format: Format,
    language: String,
    source: String,
    digest: String,
}

impl Kept {
    /// Reads a kept text; `None` where no line tells what it is of. What was put behind that line belongs to the text.
    fn parse(file: &str) -> Option<Self> {
        let file = file.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let (text, told) = file.rsplit_once(MARKS.0)?;
        let (told, behind) = told.split_once(MARKS.1)?;
        let text = format!("{}\n\n{}", text.trim_end(), behind.trim());
        let mut told = told.split("; ");
        let source = told.next()?.to_owned();
        let format = match told.next()? {
            "as text" => Format::Text,
            "as markdown" => Format::Markdown,
            _ => return None,
        };
        let language = told.next()?.strip_prefix("language ")?.to_owned();
        let digest = told.next()?.strip_prefix("text ")?.to_owned();
        Some(Self {
            text: text.trim_end().to_owned(),
            format,
            language,
            source,
            digest,
        })
    }

    fn reading(&self) -> Reading {
        Reading {
            seed: Seed::new(self.format, &format!("{}\n", self.text)),
            declared: self.language.parse().ok(),
            extracted: true,
            findings: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &[u8] = b"<html lang=sv><h1>Om oss</h1><h2>Vad</h2><p>Text.<h2>Hur</h2><p>Mer.";

    fn kept(bytes: &[u8], kept: Option<&str>) -> (Reading, Option<Extract>) {
        read_kept("seeds/a.html", bytes, None, kept).unwrap()
    }

    #[test]
    fn a_kept_text_is_read_until_the_seed_changes() {
        let (first, extract) = kept(PAGE, None);
        let extract = extract.unwrap();
        assert_eq!(extract.path, "seeds/a.html.extracted.md");
        assert!(extract.text.starts_with("# Om oss\n\n## Vad\n"));
        let (again, none) = kept(PAGE, Some(&extract.text));
        assert_eq!(again.seed, first.seed);
        assert_eq!((again.declared, none), (first.declared, None));
        let (_, anew) = kept(b"<h1>Om</h1><p>Text.", Some(&extract.text));
        assert!(anew.is_some());
    }

    #[test]
    fn what_a_person_mended_stays() {
        let (_, extract) = kept(PAGE, None);
        let text = extract.unwrap().text.replace("Text.", "Mended.");
        let (same, none) = kept(PAGE, Some(&text));
        assert!(same.seed.text.contains("Mended.") && none.is_none());
        let (changed, none) = kept(b"<h1>Om</h1><p>Text.", Some(&text));
        assert!(changed.seed.text.contains("Mended.") && none.is_none());
        assert_eq!(changed.findings[0].code, "mended-extract");
    }

    #[test]
    fn what_a_person_did_to_the_last_line_loses_nothing() {
        let (_, extract) = kept(PAGE, None);
        let text = extract.unwrap().text;
        let mended = text.replace("Text.", "Mended.");
        let (before, _) = mended.split_once(MARKS.0).unwrap();
        for (file, code) in [
            (before.to_owned(), Some("mended-extract")),
            (format!("{mended}\nAdded behind.\n"), None),
            (format!("\u{feff}{mended}"), None),
        ] {
            let (reading, none) = kept(PAGE, Some(&file));
            assert!(reading.seed.text.starts_with("# Om oss\n"), "{file}");
            assert!(reading.seed.text.contains("Mended.") && none.is_none());
            let found = reading.findings.first().map(|finding| finding.code);
            assert_eq!(found, code, "{file}");
            let added = file.contains("Added behind.");
            assert_eq!(reading.seed.text.contains("Added behind."), added);
        }
        let (_, anew) = kept(PAGE, Some(" \n"));
        assert!(anew.is_some());
    }

    #[test]
    fn only_what_is_drawn_from_a_seed_is_no_seed() {
        assert_eq!(seed_of("seeds/a.pdf.extracted.md"), Some("seeds/a.pdf"));
        assert_eq!(seed_of("seeds/a.extracted.md"), None);
        assert_eq!(seed_of("seeds/a.md"), None);
    }
}
