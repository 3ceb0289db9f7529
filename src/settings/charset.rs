//! How the letters of a file are written as bytes, by a name that people give.

use std::fmt;
use std::str::FromStr;

use encoding_rs::Encoding;
use serde::Deserialize;
use serde::Deserializer;

/// An encoding of text, such as `windows-1252`; names are those of the Encoding Standard of WHATWG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charset(&'static Encoding);

impl Charset {
    /// Gives the encoding.
    #[must_use]
    pub fn encoding(self) -> &'static Encoding {
        self.0
    }
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

impl FromStr for Charset {
    type Err = String;

    /// Reads a name in letters of any case.
    ///
    /// # Errors
    /// When no encoding bears the name.
    fn from_str(name: &str) -> Result<Self, String> {
        let found = Encoding::for_label(name.as_bytes());
        found.map(Self).ok_or_else(|| {
            format!(
                "`{name}` is no encoding: one is `utf-8`, `utf-16le`, `windows-1252` or `iso-8859-15`"
            )
        })
    }
}

impl<'de> Deserialize<'de> for Charset {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_have_names() {
        let name = |label: &str| label.parse::<Charset>().map(|c| c.to_string());
        assert_eq!(name("Latin1").unwrap(), "windows-1252");
        assert_eq!(name("ISO-8859-15").unwrap(), "ISO-8859-15");
        assert!(name("latin-9000").unwrap_err().contains("utf-16le"));
    }
}
