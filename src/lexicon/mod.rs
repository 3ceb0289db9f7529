//! Words and phrases of a language, by which sections are tagged, headings known and page furniture left out.
//!
//! All of it is data: `i18n/<lang>/lexicon.toml`.

mod matcher;
mod memory;
mod pattern;
mod token;
mod words;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::HashSet;
use std::io;

use foldhash::fast::RandomState;
use serde::Deserialize;

pub use self::matcher::Match;
pub use self::matcher::Matcher;
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
    company_forms: HashSet<String, RandomState>,
    /// Which bytes any of them begins with.
    begins_form: Vec<bool>,
    folded_names: Vec<String>,
    furniture: Names,
    abbreviations: Names,
    labels: Names,
    terms: Vec<Term>,
    matcher: Matcher,
}

/// Words or lines that are known as a whole, folded.
#[derive(Debug, Default)]
struct Names {
    folded: HashSet<String, RandomState>,
    /// The most bytes of any.
    longest: usize,
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
        let forms = file.company_forms;
        Ok(Self {
            folded_names: file.notice_names.iter().map(|name| fold(name)).collect(),
            notice_names: file.notice_names,
            begins_form: (0..=u8::MAX)
                .map(|byte| {
                    forms
                        .iter()
                        .any(|form| form.as_bytes().first() == Some(&byte))
                })
                .collect(),
            company_forms: forms.into_iter().collect(),
            furniture: Names::new(&file.furniture),
            abbreviations: Names::new(&file.abbreviations),
            labels: Names::new(&file.labels),
            terms,
            matcher,
        })
    }

    /// Finds the lexicon's terms in a run of tokens.
    #[must_use]
    pub fn matches(&self, tokens: &[Token<'_>]) -> Vec<Match> {
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

    /// Tells whether a word is a legal form of organisations.
    #[must_use]
    pub fn is_company_form(&self, word: &str) -> bool {
        self.begins_company_form(word) && self.company_forms.contains(word)
    }

    /// Tells whether a legal form begins with the byte that a word begins with.
    #[must_use]
    pub fn begins_company_form(&self, word: &str) -> bool {
        let first = word.bytes().next();
        first.is_some_and(|first| self.begins_form[usize::from(first)])
    }

    /// Lists the topics that a text announces when it stands as a heading.
    #[must_use]
    pub fn announced(&self, heading: &str) -> Vec<Topic> {
        let announces = |term: usize| self.terms[term].strength >= Strength::Heading;
        let topics: BTreeSet<Topic> = self
            .matcher
            .matches_of(&tokens(heading), announces)
            .iter()
            .filter_map(|found| self.term(found).topic)
            .collect();
        topics.into_iter().collect()
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

impl Names {
    fn new(names: &[String]) -> Self {
        let folded: HashSet<String, RandomState> = names.iter().map(|name| fold(name)).collect();
        let longest = folded.iter().map(String::len).max().unwrap_or(0);
        Self { folded, longest }
    }

    fn have(&self, text: &str) -> bool {
        text.len() <= LONGEST_NAME
            && fold_within(text, self.longest).is_some_and(|name| self.folded.contains(&name))
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
