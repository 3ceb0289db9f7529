//! The settings of a portal: `portal.toml`.

mod charset;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::path::PathBuf;
use std::str::FromStr;

use serde::Deserialize;
use serde::Deserializer;
use serde::Serialize;
use serde::Serializer;
use toml::Spanned;

pub use self::charset::Charset;
use crate::finding::Finding;
use crate::finding::nearest;
use crate::lang::Language;

/// The name of the settings file.
pub const FILE: &str = "portal.toml";

/// What `portal.toml` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The portal's name.
    pub title: Wording,
    /// One or two sentences that say what the portal is.
    #[serde(default)]
    pub description: Wording,
    /// Who publishes it.
    #[serde(default)]
    pub publisher: Wording,
    /// Languages of the pages, the first being the default.
    pub languages: Vec<Language>,
    /// Where the site will stand, such as `https://example.org/privacy/`.
    #[serde(default)]
    pub base_url: Option<BaseUrl>,
    /// Folder of `themes/` to draw with.
    #[serde(default = "default_theme")]
    pub theme: String,
    /// What is known beforehand of single notices.
    #[serde(default)]
    pub notices: BTreeMap<NoticeId, NoticeSettings>,
}

/// What `portal.toml` says of one notice.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeSettings {
    /// The organisation whose notice it is.
    #[serde(default)]
    pub organisation: Option<String>,
    /// Its title, where the seed has none.
    #[serde(default)]
    pub title: Option<String>,
    /// Its seeds by language, as file names in `seeds/`.
    #[serde(default)]
    pub seeds: BTreeMap<Language, String>,
    /// The encoding of those that are text or HTML, where it is guessed wrong.
    #[serde(default)]
    pub encoding: Option<Charset>,
}

/// A text of the settings: one for all languages, or one for each.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Wording {
    /// The same in all languages.
    Same(String),
    /// One for each language.
    Each(BTreeMap<Language, String>),
}

/// The id of a notice: lower-case letters, digits and hyphens, as in addresses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoticeId(String);

/// The address under which the site will stand; ends with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    whole: String,
    path_at: usize,
}

fn default_theme() -> String {
    "default".to_owned()
}

impl Default for Wording {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl Wording {
    /// Gives the text in a language, else in the first language that has one.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> &str {
        match self {
            Self::Same(text) => text,
            Self::Each(texts) => texts
                .get(language)
                .or_else(|| texts.values().next())
                .map_or("", String::as_str),
        }
    }
}

impl NoticeId {
    /// Makes an id of any text: letters to ASCII, everything else to hyphens.
    #[must_use]
    pub fn slug(text: &str) -> Self {
        let ascii = deunicode::deunicode(text).to_lowercase();
        let parts: Vec<&str> = ascii
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|part| !part.is_empty())
            .collect();
        let slug: String = parts.join("-").chars().take(60).collect();
        let slug = slug.trim_matches('-');
        Self(if slug.is_empty() { "notice" } else { slug }.to_owned())
    }

    /// Gives the id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NoticeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for NoticeId {
    type Err = String;

    /// Reads an id.
    ///
    /// # Errors
    /// When it has anything but lower-case ASCII letters, digits and inner hyphens.
    fn from_str(text: &str) -> Result<Self, String> {
        let fine = !text.is_empty()
            && text.len() <= 100
            && !text.starts_with('-')
            && !text.ends_with('-')
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fine {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!(
                "`{text}` is no notice id: lower-case letters, digits and hyphens, such as `{}`",
                Self::slug(text)
            ))
        }
    }
}

impl<'de> Deserialize<'de> for NoticeId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl Serialize for NoticeId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl BaseUrl {
    /// Gives the whole address, with its last `/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.whole
    }

    /// Gives its path, from `/` to `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.whole[self.path_at..]
    }
}

impl FromStr for BaseUrl {
    type Err = String;

    /// Reads an address; a missing last `/` is added.
    ///
    /// # Errors
    /// When it is no `http` or `https` address of a folder.
    fn from_str(text: &str) -> Result<Self, String> {
        let host_at = ["https://", "http://"]
            .iter()
            .find(|scheme| text.starts_with(**scheme))
            .map(|scheme| scheme.len())
            .ok_or_else(|| format!("`{text}` is no address: one begins with `https://`"))?;
        let fine = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]@!$'()*+,;=".contains(c);
        let rest = &text[host_at..];
        if rest.is_empty() || rest.starts_with('/') || !rest.chars().all(fine) {
            return Err(format!(
                "`{text}` is no address of a folder, such as `https://example.org/privacy/`"
            ));
        }
        let mut whole = text.to_owned();
        if !whole.ends_with('/') {
            whole.push('/');
        }
        let path_at = host_at + whole[host_at..].find('/').unwrap_or(0);
        Ok(Self { whole, path_at })
    }
}

impl<'de> Deserialize<'de> for BaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Finds the portal folder: the given one or the nearest above it that has a `portal.toml`.
#[must_use]
pub fn find_root(start: &Path) -> Option<PathBuf> {
    start
        .ancestors()
        .find(|folder| folder.join(FILE).is_file())
        .map(Path::to_owned)
}

/// Reads the text of a `portal.toml`.
///
/// # Errors
/// What is wrong with it, as findings of severity error.
pub fn parse(text: &str) -> Result<Settings, Vec<Finding>> {
    let settings: Settings =
        toml::from_str(text).map_err(|e| vec![toml_finding("settings", FILE, text, &e)])?;
    let mut findings = Vec::new();
    if settings.languages.is_empty() {
        findings.push(
            Finding::error("settings", "`languages` is empty")
                .file(FILE)
                .hint("name at least one language, such as `languages = [\"en\"]`"),
        );
    }
    for (at, language) in settings.languages.iter().enumerate() {
        if settings.languages[..at].contains(language) {
            findings.push(
                Finding::error("settings", format!("`languages` names `{language}` twice"))
                    .file(FILE)
                    .hint("keep one of them"),
            );
        }
    }
    findings.extend(seeds_named_twice(text));
    if findings.is_empty() {
        Ok(settings)
    } else {
        Err(findings)
    }
}

/// The seeds that `portal.toml` names, with their places in it.
#[derive(Deserialize)]
struct Places {
    #[serde(default)]
    theme: Option<Spanned<String>>,
    #[serde(default)]
    notices: BTreeMap<String, SeedPlaces>,
}

#[derive(Deserialize)]
struct SeedPlaces {
    #[serde(default)]
    seeds: BTreeMap<String, Spanned<String>>,
}

/// Tells where a `portal.toml` names the theme.
#[must_use]
pub fn place_of_theme(text: &str) -> Option<Range<usize>> {
    let places: Places = toml::from_str(text).ok()?;
    places.theme.map(|theme| theme.span())
}

/// Finds seeds named more than once: a seed is one text of one notice.
fn seeds_named_twice(text: &str) -> Vec<Finding> {
    let Ok(places) = toml::from_str::<Places>(text) else {
        return Vec::new();
    };
    let mut named: Vec<(usize, &str, &str, &Spanned<String>)> = Vec::new();
    for (notice, entry) in &places.notices {
        let seeds = entry.seeds.iter();
        named.extend(
            seeds.map(|(language, seed)| (seed.span().start, &**notice, &**language, seed)),
        );
    }
    named.sort_by_key(|(start, ..)| *start);
    let mut first: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    let mut findings = Vec::new();
    for (_, notice, language, seed) in named {
        let name = seed_name(seed.get_ref());
        let Some((other, as_language)) = first.insert(name, (notice, language)) else {
            continue;
        };
        let message = format!(
            "the seed `{name}` is named by `{other}` (`{as_language}`) and by `{notice}` (`{language}`)"
        );
        findings.push(
            Finding::error("settings", message)
                .hint("keep one of them, or give each its own file")
                .file(FILE)
                .span(text, seed.span()),
        );
    }
    findings
}

/// Gives a seed's path within the folder of seeds, however it is written.
fn seed_name(written: &str) -> &str {
    let name = written.trim_start_matches("./");
    name.strip_prefix("seeds/").unwrap_or(name)
}

/// Makes a finding of a TOML error: its place, and for an unknown key the nearest known one.
#[must_use]
pub fn toml_finding(
    code: &'static str,
    file: &str,
    text: &str,
    error: &toml::de::Error,
) -> Finding {
    let message = error.message().lines().next().unwrap_or("").to_owned();
    let mut quoted = message.split('`').skip(1).step_by(2);
    let hint = if message.starts_with("unknown field") {
        let written = quoted.next().unwrap_or("");
        let known: Vec<&str> = quoted.collect();
        match nearest(written, known.iter().copied()) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("known keys are `{}`", known.join("`, `")),
        }
    } else {
        "mend the TOML at this line".to_owned()
    };
    let message = match message.split_once(", expected") {
        Some((start, _)) if start.starts_with("unknown field") => {
            start.replacen("unknown field", "unknown key", 1)
        }
        _ => message,
    };
    let finding = Finding::error(code, message).file(file).hint(hint);
    match error.span() {
        Some(span) => finding.span(text, span),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_names_the_nearest_known_one() {
        let text = "title = \"T\"\nlangauges = [\"en\"]\n";
        let findings = parse(text).unwrap_err();
        assert_eq!(findings[0].message, "unknown key `langauges`");
        assert_eq!(findings[0].hint, "did you mean `languages`?");
        assert_eq!(findings[0].place.as_ref().unwrap().line, Some(2));
    }

    #[test]
    fn a_seed_of_two_notices_is_an_error_that_names_both() {
        let text = "title = \"T\"\nlanguages = [\"en\"]\n\
            [notices.b.seeds]\nen = \"one.txt\"\n\
            [notices.a.seeds]\nen = \"./seeds/one.txt\"\nsv = \"two.txt\"\n";
        let findings = parse(text).unwrap_err();
        assert_eq!(findings.len(), 1);
        assert_eq!(
            findings[0].message,
            "the seed `one.txt` is named by `b` (`en`) and by `a` (`en`)"
        );
        assert_eq!(findings[0].place.as_ref().unwrap().line, Some(6));
    }

    #[test]
    fn a_seed_of_two_languages_is_an_error() {
        let text = "title = \"T\"\nlanguages = [\"en\"]\n\
            [notices.a]\nseeds = { en = \"one.txt\", sv = \"one.txt\" }\n";
        let findings = parse(text).unwrap_err();
        assert_eq!(
            findings[0].message,
            "the seed `one.txt` is named by `a` (`en`) and by `a` (`sv`)"
        );
    }

    #[test]
    fn a_base_url_has_a_path_that_ends_with_a_slash() {
        let base: BaseUrl = "https://example.org/some/path".parse().unwrap();
        assert_eq!(base.as_str(), "https://example.org/some/path/");
        assert_eq!(base.path(), "/some/path/");
        let root: BaseUrl = "https://example.org".parse().unwrap();
        assert_eq!(root.path(), "/");
        for wrong in [
            "example.org",
            "https://",
            "https://a b/",
            "https:///x",
            "https://x/?q",
        ] {
            assert!(wrong.parse::<BaseUrl>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn slugs_are_ids() {
        for (text, slug) in [
            ("Star Cloud OÜ", "star-cloud-ou"),
            ("Jyväskylän kaupunki", "jyvaskylan-kaupunki"),
            ("—", "notice"),
        ] {
            assert_eq!(NoticeId::slug(text).as_str(), slug);
            assert!(slug.parse::<NoticeId>().is_ok());
        }
    }
}
