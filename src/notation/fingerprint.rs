//! What the converter remembers of a section it wrote: a versioned hash, and the seed's lines.

use std::fmt;
use std::str::FromStr;

use super::Section;

/// The version of the normalisation and hash; a change of either is a new number.
const VERSION: u32 = 1;

/// A record of `[converted]`: `1-9f2c1a7e40-d2a1 21-29`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// The fingerprint of the section as the converter wrote it.
    pub fingerprint: String,
    /// First and last 1-based line in the seed.
    pub lines: (u32, u32),
}

impl fmt::Display for Conversion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            fingerprint,
            lines: (first, last),
        } = self;
        write!(f, "{fingerprint} {first}-{last}")
    }
}

impl FromStr for Conversion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (fingerprint, lines) = text.split_once(' ').ok_or(())?;
        let (first, last) = lines.split_once('-').ok_or(())?;
        Ok(Self {
            fingerprint: fingerprint.to_owned(),
            lines: (
                first.parse().map_err(|_| ())?,
                last.parse().map_err(|_| ())?,
            ),
        })
    }
}

/// Hashes a section: its words, then its topics; line ends, wrapping and list markers do not count.
#[must_use]
pub fn fingerprint(section: &Section) -> String {
    let mut text = blake3::Hasher::new();
    text.update(&[section.level, u8::from(section.supplied)]);
    if !section.supplied {
        text.update(words(&section.heading).as_bytes());
    }
    text.update(b"\0");
    text.update(normal(&section.text).as_bytes());
    let mut topics = blake3::Hasher::new();
    for topic in &section.topics {
        topics.update(topic.id().as_bytes());
        topics.update(b"\0");
    }
    if section.supplied {
        topics.update(words(&section.heading).as_bytes());
    }
    let (text, topics) = (text.finalize().to_hex(), topics.finalize().to_hex());
    format!("{VERSION}-{}-{}", &text[..10], &topics[..4])
}

/// Tells whether two fingerprints are of the same words, whatever their topics.
#[must_use]
pub fn same_words(a: &str, b: &str) -> bool {
    let words = |print: &str| print.rsplit_once('-').map(|(words, _)| words.to_owned());
    words(a).is_some() && words(a) == words(b)
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Folds what does not count: line ends, wrapping, the marker of a list. Nesting, breaks and code count.
fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut blank, mut code) = (false, false);
    for written in text.lines() {
        let line = written.trim();
        let fence = line.starts_with("```") || line.starts_with("~~~");
        if code || fence {
            code ^= fence;
            out.push('\n');
            out.push_str(written.trim_end());
            continue;
        }
        if line.is_empty() {
            blank = true;
            continue;
        }
        let item = ["- ", "* ", "+ "].iter().find_map(|m| line.strip_prefix(m));
        if blank || item.is_some() {
            let depth = written.len() - written.trim_start().len();
            out.push('\n');
            out.extend(std::iter::repeat_n('\t', depth / 2));
        } else if !out.is_empty() {
            out.push(' ');
        }
        blank = false;
        if item.is_some() {
            out.push_str("- ");
        }
        out.push_str(&words(item.unwrap_or(line)));
        if written.ends_with("  ") {
            out.push('\\');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::Topic;

    fn with(text: &str) -> String {
        fingerprint(&Section {
            level: 2,
            heading: "H".to_owned(),
            id: "h".to_owned(),
            topics: vec![Topic::other()],
            supplied: false,
            text: text.to_owned(),
            line: 1,
            text_line: 3,
        })
    }

    #[test]
    fn wrapping_and_markers_do_not_count() {
        assert_eq!(with("a b\r\nc\r\n\r\n* d\n* e"), with("a  b c\n\n- d\n- e"));
        assert_ne!(with("a b"), with("a\n\nb"));
        assert_ne!(with("a b"), with("a c"));
        assert_ne!(with("- a\n- b"), with("- a\n  - b"));
        assert_ne!(with("a\nb"), with("a  \nb"));
    }

    #[test]
    fn topics_change_a_fingerprint_but_not_its_words() {
        let (a, b) = (with("a"), with("b"));
        let retagged = format!("{}-0000", a.rsplit_once('-').unwrap().0);
        assert!(same_words(&a, &retagged));
        assert!(!same_words(&a, &b));
    }

    #[test]
    fn a_record_is_read_as_written() {
        let record = Conversion {
            fingerprint: with("a"),
            lines: (21, 29),
        };
        assert_eq!(record.to_string().parse(), Ok(record));
        assert!("9f2c".parse::<Conversion>().is_err());
    }
}
