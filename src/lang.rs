//! Languages by their BCP 47 tags.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::Deserializer;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

/// A language, by its canonical BCP 47 tag (`fi`, `sv-FI`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Language(String);

/// A text that is no BCP 47 language tag.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no language tag")]
pub struct NoLanguage(String);

impl Language {
    /// Gives the tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives the identifier that Fluent and ICU take.
    #[must_use]
    pub fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = NoLanguage;

    /// Reads and canonicalises a tag (`FI-fi` is `fi-FI`).
    ///
    /// # Errors
    /// When the text is no BCP 47 tag.
    fn from_str(tag: &str) -> Result<Self, NoLanguage> {
        match tag.parse::<LanguageIdentifier>() {
            Ok(id) if !id.language.is_empty() => Ok(Self(id.to_string())),
            _ => Err(NoLanguage(tag.to_owned())),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical() {
        assert_eq!("FI-fi".parse::<Language>().unwrap().as_str(), "fi-FI");
        assert!("".parse::<Language>().is_err());
        assert!("not a tag".parse::<Language>().is_err());
    }
}
