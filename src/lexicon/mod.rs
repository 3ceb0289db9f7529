//! Words and phrases of a language, by which sections are tagged, headings known and page furniture left out.
//!
//! All of it is data: `i18n/<lang>/lexicon.toml`.

mod frequent;
mod matcher;
mod memory;
mod names;
mod pattern;
mod token;
mod words;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::sync::OnceLock;

use serde::Deserialize;

pub use self::frequent::FrequentWords;
pub use self::frequent::Tally;
pub use self::matcher::Match;
pub use self::matcher::Matcher;
pub use self::matcher::Places;
pub use self::names::CompanyForms;
use self::names::Names;
pub use self::token::Token;
pub use self::token::each_token;
pub use self::token::fold;
pub use self::token::fold_within;
pub use self::token::fold_word;
pub use self::token::tokens;
use crate::finding::Finding;
use crate::lang::Language;
use crate::outline;
use crate::outline::Topic;
use crate::overlay;
use crate::overlay::Overlay;
use crate::settings::toml_finding;

/// A language's lexicon, ready for matching.
#[derive(Debug)]
pub struct Lexicon {
    /// Names of such a document, the usual one first.
    pub notice_names: Vec<String>,
    /// Legal forms of organisations.
    pub company_forms: CompanyForms,
    folded_names: Vec<String>,
    furniture: Names,
    abbreviations: Names,
    labels: Names,
    /// The patterns, those of headings first.
    terms: Vec<Term>,
    /// Finds the patterns of headings.
    of_headings: Matcher,
    /// Finds all others, numbered behind those of headings.
    of_texts: Matcher,
}

/// One pattern of a lexicon, and what a match of it means.
#[derive(Debug)]
pub struct Term {
    /// The pattern as written in the lexicon.
    pub pattern: String,
    /// What it speaks for; `None` where it only silences what lies in it.
    pub topic: Option<Topic>,
    /// How much it says.
    pub strength: Strength,
}

/// How much a term says of its topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Silences shorter matches within it.
    Silent,
    /// Supports only.
    Weak,
    /// Two in a sentence inform.
    Fair,
    /// One in a sentence informs.
    Strong,
    /// One in a sentence informs, and says no.
    Denied,
    /// In a heading, announces the topic.
    Heading,
}

/// The lexicons of all languages.
#[derive(Debug, Default)]
pub struct Lexicons {
    by_language: BTreeMap<Language, Entry>,
    frequent: FrequentWords,
}

/// A lexicon that is compiled when it is first asked for.
#[derive(Debug)]
struct Entry {
    path: String,
    text: Cow<'static, [u8]>,
    lexicon: OnceLock<Lexicon>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    notice_names: Vec<String>,
    furniture: Vec<String>,
    abbreviations: Vec<String>,
    company_forms: Vec<String>,
    labels: Vec<String>,
    topics: BTreeMap<String, Patterns>,
    suppress: Suppress,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Patterns {
    heading: Vec<String>,
    strong: Vec<String>,
    fair: Vec<String>,
    weak: Vec<String>,
    denied: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Suppress {
    patterns: Vec<String>,
}

impl Lexicons {
    /// Finds the lexicon of every language of `i18n/`; a broken one becomes findings.
    ///
    /// # Errors
    /// When a file of the portal cannot be read.
    pub fn load(overlay: &Overlay) -> io::Result<(Self, Vec<Finding>)> {
        let mut lexicons = Self::default();
        let mut findings = Vec::new();
        for path in overlay.list("i18n")? {
            let Some((folder, file)) = path
                .strip_prefix("i18n/")
                .and_then(|rest| rest.split_once('/'))
            else {
                continue;
            };
            let Ok(language) = folder.parse::<Language>() else {
                continue;
            };
            if file == "frequent.txt" {
                let words = overlay.read(&path)?.unwrap_or_default();
                let words = String::from_utf8_lossy(&words);
                lexicons.frequent.add(language, &words);
                continue;
            }
            if file != "lexicon.toml" {
                continue;
            }
            let bytes = overlay.read(&path)?.unwrap_or_default();
            match Entry::new(path, bytes) {
                Ok(entry) => {
                    lexicons.by_language.insert(language, entry);
                }
                Err(found) => findings.extend(found),
            }
        }
        Ok((lexicons, findings))
    }

    /// Gives a language's lexicon: its own, or that of the language without region.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&Lexicon> {
        let entry = self.by_language.get(language).or_else(|| {
            let (plain, _) = language.as_str().split_once('-')?;
            self.by_language.get(&plain.parse().ok()?)
        });
        entry.map(Entry::lexicon)
    }

    /// Gives the commonest words of the languages.
    #[must_use]
    pub fn frequent_words(&self) -> &FrequentWords {
        &self.frequent
    }

    /// Lists the languages that have a lexicon.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.by_language.keys()
    }
}

impl Entry {
    /// Takes a lexicon's file: a portal's own is compiled at once, as it may be broken; a shipped one is tested.
    fn new(path: String, bytes: Cow<'static, [u8]>) -> Result<Self, Vec<Finding>> {
        let lexicon = match overlay::embedded(&path) {
            Some(shipped) if *shipped == *bytes => OnceLock::new(),
            _ => OnceLock::from(Lexicon::parse(&path, &String::from_utf8_lossy(&bytes))?),
        };
        Ok(Self {
            path,
            text: bytes,
            lexicon,
        })
    }

    fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| {
            Lexicon::parse(&self.path, &String::from_utf8_lossy(&self.text))
                .expect("shipped lexicons are tested")
        })
    }
}

impl Lexicon {
    /// Reads a `lexicon.toml`.
    ///
    /// # Errors
    /// What is wrong with it, as findings of severity error.
    pub fn parse(path: &str, text: &str) -> Result<Self, Vec<Finding>> {
        let file: File =
            toml::from_str(text).map_err(|e| vec![toml_finding("lexicon", path, text, &e)])?;
        let mut terms = Vec::new();
        let mut findings = Vec::new();
        for (id, patterns) in file.topics {
            let Some(topic) = Topic::find(&id) else {
                findings.push(unknown_topic(path, text, &id));
                continue;
            };
            let lists = [
                (Strength::Heading, patterns.heading),
                (Strength::Strong, patterns.strong),
                (Strength::Fair, patterns.fair),
                (Strength::Weak, patterns.weak),
                (Strength::Denied, patterns.denied),
            ];
            for (strength, patterns) in lists {
                terms.extend(patterns.into_iter().map(|pattern| Term {
                    pattern,
                    topic: Some(topic),
                    strength,
                }));
            }
        }
        terms.extend(file.suppress.patterns.into_iter().map(|pattern| Term {
            pattern,
            topic: None,
            strength: Strength::Silent,
        }));
        terms.sort_by_key(|term| term.strength != Strength::Heading);
        let (of_headings, of_texts) = matchers(&terms).unwrap_or_else(|(pattern, problem)| {
            findings.push(broken_pattern(path, text, &pattern, problem));
            Default::default()
        });
        if !findings.is_empty() {
            return Err(findings);
        }
        Ok(Self {
            folded_names: file.notice_names.iter().map(|name| fold(name)).collect(),
            notice_names: file.notice_names,
            company_forms: CompanyForms::new(file.company_forms),
            furniture: Names::new(&file.furniture),
            abbreviations: Names::new(&file.abbreviations),
            labels: Names::new(&file.labels),
            terms,
            of_headings,
            of_texts,
        })
    }

    /// Finds the lexicon's terms in a run of tokens, those of headings where it is one.
    #[must_use]
    pub fn matches(&self, tokens: &[Token<'_>], heading: bool) -> Vec<Match> {
        let mut found = self.of_texts.matches(tokens);
        if heading {
            found.extend(self.of_headings.matches(tokens));
        }
        found
    }

    /// Gives the term of a match.
    #[must_use]
    pub fn term(&self, found: &Match) -> &Term {
        &self.terms[found.term]
    }

    /// Tells whether a line is page furniture.
    #[must_use]
    pub fn is_furniture(&self, line: &str) -> bool {
        self.furniture.have(line)
    }

    /// Tells whether a full stop behind a word ends no sentence.
    #[must_use]
    pub fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.have(word)
    }

    /// Tells whether a text is the label of a label–value line.
    #[must_use]
    pub fn is_label(&self, text: &str) -> bool {
        self.labels.have(text)
    }

    /// Lists the topics that a text announces when it stands as a heading.
    #[must_use]
    pub fn announced(&self, heading: &str) -> Vec<Topic> {
        let found = self.of_headings.matches(&tokens(heading));
        let mut topics: Vec<Topic> = found
            .iter()
            .filter_map(|found| self.term(found).topic)
            .collect();
        topics.sort_unstable();
        topics.dedup();
        topics
    }

    /// Tells whether a text is a name of such a document, alone or within a few words.
    #[must_use]
    pub fn names_notice(&self, text: &str) -> bool {
        let folded = fold(text);
        self.folded_names
            .iter()
            .any(|name| folded.contains(name.as_str()))
    }
}

/// Compiles the patterns of terms: those of headings, which stand first, and all others.
fn matchers(terms: &[Term]) -> Result<(Matcher, Matcher), (String, &'static str)> {
    let headings = terms.partition_point(|term| term.strength == Strength::Heading);
    Ok((
        Matcher::new(0, &terms[..headings])?,
        Matcher::new(headings, &terms[headings..])?,
    ))
}

fn unknown_topic(path: &str, text: &str, id: &str) -> Finding {
    let hint =
        outline::nearest_id(id).map_or_else(String::new, |id| format!("did you mean `{id}`?"));
    let at = text.find(&format!("[topics.{id}")).unwrap_or(0);
    Finding::error("lexicon", format!("there is no topic `{id}`"))
        .hint(hint)
        .file(path)
        .span(text, at..at)
}

fn broken_pattern(path: &str, text: &str, pattern: &str, problem: &str) -> Finding {
    let at = text.find(pattern).unwrap_or(0);
    Finding::error("lexicon", format!("the pattern `{pattern}` {problem}"))
        .hint("patterns are words with `*`, `~`, `#`, `(a|b)` and `(a)?`")
        .file(path)
        .span(text, at..at + pattern.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_topic_is_found_at_its_line() {
        let findings = Lexicon::parse("l.toml", "\n[topics.retension]\nstrong = []\n").unwrap_err();
        assert_eq!(findings[0].place.as_ref().unwrap().line, Some(2));
        assert_eq!(findings[0].hint, "did you mean `retention`?");
    }

    #[test]
    fn every_shipped_lexicon_is_sound() {
        for path in crate::overlay::embedded_below("i18n").filter(|p| p.ends_with("lexicon.toml")) {
            let text = std::str::from_utf8(crate::overlay::embedded(path).unwrap()).unwrap();
            assert!(Lexicon::parse(path, text).is_ok(), "{path}");
        }
    }
}
