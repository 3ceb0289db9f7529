//! Front matter: TOML between lines of `+++`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use serde::Deserializer;
use serde::Serialize;

use super::Conversion;
use crate::finding::Finding;
use crate::lang::Language;
use crate::settings::toml_finding;

/// What front matter says; everything is optional.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Front {
    /// The notice's title.
    pub title: String,
    /// Whose notice it is.
    pub organisation: String,
    /// The organisation's registration number.
    pub business_id: String,
    /// The seed's path within the portal.
    pub seed: String,
    /// The seed's SHA-256, in hexadecimal.
    pub seed_sha256: String,
    /// The language, where it is not the file's name.
    pub language: Option<Language>,
    /// The service the notice is about.
    pub service: String,
    /// Whom it addresses.
    pub audience: String,
    /// The organisation's role.
    pub role: Option<Role>,
    /// Where the original is published.
    pub source_url: String,
    /// The day the original was copied.
    #[serde(deserialize_with = "day")]
    pub retrieved: Option<Date>,
    /// The day the notice took effect.
    #[serde(deserialize_with = "day")]
    pub effective: Option<Date>,
    /// The day the notice was last changed.
    #[serde(deserialize_with = "day")]
    pub updated: Option<Date>,
    /// Who looks after the text.
    pub owner: String,
    /// The day a person last checked it.
    #[serde(deserialize_with = "day")]
    pub reviewed: Option<Date>,
    /// The day by which it is to be checked again.
    #[serde(deserialize_with = "day")]
    pub review_by: Option<Date>,
    /// Whether it is kept out of the site.
    pub draft: bool,
    /// Corrections of facts.
    pub facts: toml::Table,
    /// Items that do not apply, with the publisher's reasons.
    pub not_applicable: BTreeMap<String, String>,
    /// Findings to keep silent, with reasons.
    pub silence: BTreeMap<String, String>,
    /// What the converter wrote: sections by id, keys of the front matter by `@` and their name.
    pub converted: BTreeMap<String, String>,
}

/// The organisation's role under the GDPR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Art. 4(7).
    Controller,
    /// Art. 26.
    Joint,
    /// Art. 4(8).
    Processor,
}

impl Front {
    /// Gives what the converter remembers of a section.
    #[must_use]
    pub fn conversion(&self, id: &str) -> Option<Conversion> {
        self.converted.get(id)?.parse().ok()
    }

    pub(super) fn read(file: &str, text: &str, front: &str, findings: &mut Vec<Finding>) -> Self {
        match toml::from_str(front) {
            Ok(front) => front,
            Err(error) => {
                let finding = toml_finding("front-matter", file, front, &error);
                findings.push(shifted(finding, text, front));
                Self::default()
            }
        }
    }
}

/// Splits a file into its front matter's text and the place where the body begins.
///
/// # Errors
/// A finding when the front matter is never closed.
pub fn split(text: &str) -> Result<(&str, usize), Finding> {
    let Some(rest) = text.strip_prefix("+++\n") else {
        return Ok(("", 0));
    };
    let start = text.len() - rest.len();
    if let Some(body) = rest.strip_prefix("+++\n") {
        return Ok(("", text.len() - body.len()));
    }
    for fence in ["\n+++\n", "\n+++"] {
        let end = if fence.ends_with("+\n") {
            rest.find(fence)
        } else {
            rest.ends_with(fence).then(|| rest.len() - fence.len())
        };
        if let Some(end) = end {
            return Ok((&rest[..=end], start + end + fence.len()));
        }
    }
    Err(
        Finding::error("front-matter", "the front matter is never closed")
            .line(1, text)
            .hint("end it with a line of `+++`"),
    )
}

fn shifted(mut finding: Finding, text: &str, front: &str) -> Finding {
    let before = text.find(front).unwrap_or(0);
    let lines = text[..before].matches('\n').count();
    if let Some(line) = finding.place.as_mut().and_then(|p| p.line.as_mut()) {
        *line += u32::try_from(lines).unwrap_or(0);
    }
    finding
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Toml(toml::value::Datetime),
        Text(String),
    }
    let text = match Written::deserialize(deserializer)? {
        Written::Toml(date) => date.to_string(),
        Written::Text(text) => text,
    };
    text.get(..10)
        .and_then(|day| day.parse().ok())
        .map(Some)
        .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no day like 2026-02-03")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_key_is_shown_at_its_line_of_the_file() {
        let text = "+++\ntitle = \"T\"\norganization = \"O\"\n+++\n";
        let (front, at) = split(text).unwrap();
        assert_eq!(&text[at..], "");
        let mut findings = Vec::new();
        let _ = Front::read("f.md", text, front, &mut findings);
        let place = findings[0].place.as_ref().unwrap();
        assert_eq!(place.line, Some(3));
        assert_eq!(place.text, "organization = \"O\"");
        assert_eq!(findings[0].hint, "did you mean `organisation`?");
    }

    #[test]
    fn days_are_dates_or_texts() {
        let front: Front =
            toml::from_str("updated = 2026-02-03\nreviewed = \"2026-02-04\"").unwrap();
        assert_eq!(front.updated, Some(jiff::civil::date(2026, 2, 3)));
        assert_eq!(front.reviewed, Some(jiff::civil::date(2026, 2, 4)));
        assert!(toml::from_str::<Front>("updated = \"soon\"").is_err());
    }

    #[test]
    fn front_matter_never_closed_is_an_error() {
        assert!(split("+++\ntitle = \"T\"\n").is_err());
    }
}
