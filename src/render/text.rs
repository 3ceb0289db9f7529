//! Words of the interface, by Fluent: the messages of `i18n/<lang>/*.ftl` along the fallback chain.
//!
//! Values are not wrapped in isolation marks; templates isolate foreign names with `<bdi>`.

use std::collections::BTreeMap;

use fluent::FluentArgs;
use fluent::FluentResource;
use fluent::FluentValue;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast;

use super::locale;
use crate::finding::Finding;
use crate::lang::Language;
use crate::overlay::Overlay;

/// The folder of everything about languages.
pub(super) const FOLDER: &str = "i18n";

/// The language in which a message is looked for last.
pub(super) const LAST: &str = "en";

/// The messages of the portal's languages.
pub(super) struct Words {
    by_language: BTreeMap<String, Messages>,
    /// For each language the languages in which a message is looked for.
    chains: BTreeMap<String, Vec<String>>,
}

/// A message that no language of the chain has, or that cannot be written.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub(super) enum Unspoken {
    /// No language of the chain has it.
    #[error("there is no message `{key}` in `{}`", chain.join("` or `"))]
    Missing {
        /// The message's name.
        key: String,
        /// The languages asked.
        chain: Vec<String>,
    },
    /// It has a mistake, such as a value nobody gives.
    #[error("the message `{key}` cannot be written in `{language}`: {why}")]
    Broken {
        /// The message's name.
        key: String,
        /// Its language.
        language: String,
        /// What Fluent says.
        why: String,
    },
}

/// A value put into a message.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// A text, as it is.
    Text(String),
    /// A number: chooses the plural and is written as the language writes it.
    Number(i64),
}

/// One language's messages.
struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// The locale for dates, lists, numbers and order: the message `format-locale`, else the language.
    locale: String,
    files: Vec<File>,
}

/// One `.ftl` file, as far as `check` asks.
pub(super) struct File {
    pub(super) path: String,
    pub(super) keys: Vec<String>,
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Words {
    /// Reads the messages of some languages, and of English for what they lack.
    ///
    /// # Errors
    /// What is wrong with the files, as findings of severity error.
    pub(super) fn load(languages: &[Language], overlay: &Overlay) -> Result<Self, Vec<Finding>> {
        let mut by_language = BTreeMap::new();
        let mut findings = Vec::new();
        for language in languages {
            for tag in chain(language.as_str()) {
                by_language
                    .entry(tag.clone())
                    .or_insert_with(|| Messages::load(&tag, overlay, &mut findings));
            }
        }
        let chains = by_language
            .keys()
            .map(|tag| (tag.clone(), chain(tag)))
            .collect();
        if findings.is_empty() {
            Ok(Self {
                by_language,
                chains,
            })
        } else {
            Err(findings)
        }
    }

    /// Says a message in a language, or in the next of its chain that has it.
    ///
    /// # Errors
    /// When none has it, or it cannot be written with these values.
    pub(super) fn say(
        &self,
        language: &str,
        key: &str,
        values: &[(&str, Value)],
    ) -> Result<String, Unspoken> {
        let chain = self.chains.get(language);
        let found = chain
            .into_iter()
            .flatten()
            .filter_map(|tag| self.by_language.get_key_value(tag))
            .find_map(|(tag, messages)| Some((tag, messages, messages.pattern(key)?)));
        let Some((tag, messages, pattern)) = found else {
            return Err(Unspoken::Missing {
                key: key.to_owned(),
                chain: chain.cloned().unwrap_or_default(),
            });
        };
        let mut errors = Vec::new();
        let values: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (*name, value.fluent()))
            .collect();
        let text = messages
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(Unspoken::Broken {
                key: key.to_owned(),
                language: tag.clone(),
                why: error.to_string(),
            }),
        }
    }

    /// Tells whether a language itself, not its chain, has a message.
    #[must_use]
    pub(super) fn has(&self, language: &str, key: &str) -> bool {
        self.by_language
            .get(language)
            .is_some_and(|messages| messages.bundle.has_message(key))
    }

    /// Tells whether a language has any message at all.
    #[must_use]
    pub(super) fn knows(&self, language: &str) -> bool {
        self.by_language
            .get(language)
            .is_some_and(|messages| !messages.files.is_empty())
    }

    /// Gives the locale by which a language's dates, lists, numbers and order go.
    #[must_use]
    pub(super) fn locale(&self, language: &str) -> &str {
        self.by_language
            .get(language)
            .map_or("und", |messages| &messages.locale)
    }

    /// Lists a language's own files.
    pub(super) fn files(&self, language: &str) -> &[File] {
        self.by_language
            .get(language)
            .map_or(&[], |messages| &messages.files)
    }
}

impl Value {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl Messages {
    fn load(tag: &str, overlay: &Overlay, findings: &mut Vec<Finding>) -> Self {
        let identifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        let mut files = Vec::new();
        for path in ftl_files(tag, overlay, findings) {
            match overlay.read_text(&path) {
                Ok(text) => {
                    let text = text.unwrap_or_default();
                    files.push(add(&mut bundle, path, text, findings));
                }
                Err(error) => findings.push(unreadable(&path, &error)),
            }
        }
        let locale = plain(&bundle, "format-locale").unwrap_or_else(|| tag.to_owned());
        write_numbers_as(&mut bundle, locale.clone());
        Self {
            bundle,
            locale,
            files,
        }
    }

    fn pattern(&self, key: &str) -> Option<&ast::Pattern<&str>> {
        self.bundle.get_message(key)?.value()
    }
}

/// Gives the languages in which a message is looked for, one after the other.
#[must_use]
pub(super) fn chain(language: &str) -> Vec<String> {
    let mut chain = vec![language.to_owned()];
    if let Some((parent, _)) = language.split_once('-') {
        chain.push(parent.to_owned());
    }
    if !chain.iter().any(|tag| tag == LAST) {
        chain.push(LAST.to_owned());
    }
    chain
}

fn ftl_files(tag: &str, overlay: &Overlay, findings: &mut Vec<Finding>) -> Vec<String> {
    let folder = format!("{FOLDER}/{tag}");
    match overlay.list(&folder) {
        Ok(paths) => paths
            .into_iter()
            .filter(|path| path.rsplit('.').next() == Some("ftl"))
            .collect(),
        Err(error) => {
            findings.push(unreadable(&folder, &error));
            Vec::new()
        }
    }
}

fn add(
    bundle: &mut FluentBundle<FluentResource>,
    path: String,
    text: String,
    findings: &mut Vec<Finding>,
) -> File {
    let resource = match FluentResource::try_new(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            findings.extend(errors.iter().map(|error| {
                Finding::error("messages", error.kind.to_string().to_lowercase())
                    .file(&path)
                    .span(resource.source(), error.pos.clone())
                    .hint("mend the Fluent syntax at this line")
            }));
            resource
        }
    };
    let keys = resource
        .entries()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    bundle.add_resource_overriding(resource);
    File { path, keys }
}

fn plain(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(
        bundle
            .format_pattern(pattern, None, &mut Vec::new())
            .into_owned(),
    )
}

/// Gives messages the function `NUMBER`: whole numbers with the language's own grouping.
fn write_numbers_as(bundle: &mut FluentBundle<FluentResource>, locale: String) {
    let added = bundle.add_function("NUMBER", move |values, _| match values.first() {
        Some(FluentValue::Number(number)) => {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "messages are given whole numbers only"
            )]
            let whole = number.value as i64;
            FluentValue::String(locale::number(&locale, whole).into())
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "a new bundle has no functions");
}

fn unreadable(path: &str, error: &std::io::Error) -> Finding {
    Finding::error("messages", format!("cannot be read: {error}"))
        .file(path)
        .hint("check its permissions")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn words(files: &[(&str, &str)]) -> Result<Words, Vec<Finding>> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let languages = ["xx", "et"].map(|tag| tag.parse().unwrap());
        Words::load(&languages, &Overlay::new(folder.path()))
    }

    #[test]
    fn a_message_is_looked_for_along_the_chain() {
        assert_eq!(chain("sv-FI"), ["sv-FI", "sv", "en"]);
        let words = words(&[
            ("i18n/xx/a.ftl", "only-xx = Xx\n"),
            ("i18n/en/portal.ftl", "only-en = En\n"),
        ])
        .unwrap();
        assert_eq!(words.say("xx", "only-xx", &[]).unwrap(), "Xx");
        assert_eq!(words.say("xx", "only-en", &[]).unwrap(), "En");
        assert_eq!(
            words.say("xx", "nowhere", &[]).unwrap_err().to_string(),
            "there is no message `nowhere` in `xx` or `en`"
        );
    }

    #[test]
    fn a_number_chooses_the_plural_and_is_grouped() {
        let text =
            "n = { $n ->\n    [one] { NUMBER($n) } teade\n   *[other] { NUMBER($n) } teadet\n}\n";
        let words = words(&[("i18n/et/portal.ftl", text)]).unwrap();
        let say = |n: usize| words.say("et", "n", &[("n", n.into())]).unwrap();
        assert_eq!(say(1), "1 teade");
        assert_eq!(say(12_345), "12\u{a0}345 teadet");
    }

    #[test]
    fn a_value_nobody_gives_is_an_error() {
        let words = words(&[("i18n/xx/portal.ftl", "n = { $name }\n")]).unwrap();
        assert!(matches!(
            words.say("xx", "n", &[]),
            Err(Unspoken::Broken { .. })
        ));
    }

    #[test]
    fn broken_syntax_is_shown_at_its_line() {
        let findings = words(&[("i18n/xx/portal.ftl", "a = A\nb = { $c\n")])
            .err()
            .unwrap();
        let place = findings[0].place.as_ref().unwrap();
        assert_eq!(place.file, "i18n/xx/portal.ftl");
        assert!(place.line.unwrap() >= 2);
    }
}
