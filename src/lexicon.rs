//! Words and phrases of a language, by which sections are tagged and headings and page furniture known.

use std::collections::BTreeMap;

use crate::lang::Language;

/// A language's lexicon, ready for matching.
#[derive(Debug)]
pub struct Lexicon {}

/// The lexicons of all languages.
#[derive(Debug, Default)]
pub struct Lexicons {
    by_language: BTreeMap<Language, Lexicon>,
}

impl Lexicons {
    /// Gives a language's lexicon.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&Lexicon> {
        self.by_language.get(language)
    }
}
