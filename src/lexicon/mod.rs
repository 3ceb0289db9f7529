//! Words and phrases of a language, by which sections are tagged, headings known and page furniture left out.
//!
//! All of it is data: `i18n/<lang>/lexicon.toml`.

mod pattern;
mod token;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io;

use serde::Deserialize;

pub use self::pattern::Match;
pub use self::pattern::Matcher;
pub use self::token::Token;
pub use self::token::each_token;
pub use self::token::fold;
pub use self::token::tokens;
use crate::finding::Finding;
use crate::lang::Language;
use crate::outline;
use crate::outline::Topic;
use crate::overlay::Overlay;
use crate::settings::toml_finding;

/// The most bytes of a line or word that is looked up as a whole: nothing longer is furniture or a label.
const LONGEST_NAME: usize = 2000;

/// A language's lexicon, ready for matching.
#[derive(Debug)]
pub struct Lexicon {
    /// Names of such a document, the usual one first.
    pub notice_names: Vec<String>,
    /// Legal forms of organisations, as written.
    pub company_forms: Vec<String>,
    /// Names of the topics for headings that were lost, by the outline's order.
    furniture: BTreeSet<String>,
    abbreviations: BTreeSet<String>,
    labels: BTreeSet<String>,
    terms: Vec<Term>,
    matcher: Matcher,
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
    by_language: BTreeMap<Language, Lexicon>,
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
    /// Loads every language of `i18n/`; a broken lexicon becomes findings.
    ///
    /// # Errors
    /// When a file of the portal cannot be read.
    pub fn load(overlay: &Overlay) -> io::Result<(Self, Vec<Finding>)> {
        let mut lexicons = Self::default();
        let mut findings = Vec::new();
        for path in overlay.list("i18n")? {
            let Some((folder, "lexicon.toml")) = path
                .strip_prefix("i18n/")
                .and_then(|rest| rest.split_once('/'))
            else {
                continue;
            };
            let Ok(language) = folder.parse::<Language>() else {
                continue;
            };
            let text = overlay.read_text(&path)?.unwrap_or_default();
            match Lexicon::parse(&path, &text) {
                Ok(lexicon) => {
                    lexicons.by_language.insert(language, lexicon);
                }
                Err(found) => findings.extend(found),
            }
        }
        Ok((lexicons, findings))
    }

    /// Gives a language's lexicon: its own, or that of the language without region.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&Lexicon> {
        self.by_language.get(language).or_else(|| {
            let (plain, _) = language.as_str().split_once('-')?;
            self.by_language.get(&plain.parse().ok()?)
        })
    }

    /// Lists the languages that have a lexicon.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.by_language.keys()
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
        let matcher = Matcher::new(terms.iter().map(|term| term.pattern.as_str())).unwrap_or_else(
            |(pattern, problem)| {
                findings.push(broken_pattern(path, text, &pattern, problem));
                Matcher::default()
            },
        );
        if !findings.is_empty() {
            return Err(findings);
        }
        let folded = |words: Vec<String>| words.iter().map(|word| fold(word)).collect();
        Ok(Self {
            notice_names: file.notice_names,
            company_forms: file.company_forms,
            furniture: folded(file.furniture),
            abbreviations: folded(file.abbreviations),
            labels: folded(file.labels),
            terms,
            matcher,
        })
    }

    /// Finds the lexicon's terms in a run of tokens.
    #[must_use]
    pub fn matches(&self, tokens: &[Token]) -> Vec<Match> {
        self.matcher.matches(tokens)
    }

    /// Gives the term of a match.
    #[must_use]
    pub fn term(&self, found: &Match) -> &Term {
        &self.terms[found.term]
    }

    /// Tells whether a line is page furniture.
    #[must_use]
    pub fn is_furniture(&self, line: &str) -> bool {
        line.len() <= LONGEST_NAME && self.furniture.contains(&fold(line))
    }

    /// Tells whether a full stop behind a word ends no sentence.
    #[must_use]
    pub fn is_abbreviation(&self, word: &str) -> bool {
        word.len() <= LONGEST_NAME && self.abbreviations.contains(&fold(word))
    }

    /// Tells whether a text is the label of a label–value line.
    #[must_use]
    pub fn is_label(&self, text: &str) -> bool {
        text.len() <= LONGEST_NAME && self.labels.contains(&fold(text))
    }

    /// Lists the topics that a text announces when it stands as a heading.
    #[must_use]
    pub fn announced(&self, heading: &str) -> Vec<Topic> {
        let tokens = tokens(heading);
        let topics: BTreeSet<Topic> = self
            .matches(&tokens)
            .iter()
            .map(|found| self.term(found))
            .filter(|term| term.strength >= Strength::Heading)
            .filter_map(|term| term.topic)
            .collect();
        topics.into_iter().collect()
    }

    /// Tells whether a text is a name of such a document, alone or within a few words.
    #[must_use]
    pub fn names_notice(&self, text: &str) -> bool {
        let folded = fold(text);
        self.notice_names
            .iter()
            .any(|name| folded.contains(&fold(name)))
    }
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
    fn what_is_endless_is_looked_up_by_no_name() {
        let name = "a".repeat(LONGEST_NAME + 1);
        let lexicon = Lexicon::parse("l", &format!("furniture = [\"b\", \"{name}\"]")).unwrap();
        assert!(lexicon.is_furniture(" B "));
        assert!(!lexicon.is_furniture(&name));
    }

    #[test]
    fn every_shipped_lexicon_is_sound() {
        for path in crate::overlay::embedded_below("i18n").filter(|p| p.ends_with("lexicon.toml")) {
            let text = std::str::from_utf8(crate::overlay::embedded(path).unwrap()).unwrap();
            assert!(Lexicon::parse(path, text).is_ok(), "{path}");
        }
    }
}
