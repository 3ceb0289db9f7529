//! The commonest words of each language, by which a text's language is told: `i18n/<lang>/frequent.txt`.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::token::each_token;
use super::token::fold_word;
use crate::lang::Language;

/// The commonest words of all languages.
#[derive(Debug, Default)]
pub struct FrequentWords {
    languages: Vec<Language>,
    /// The languages of each word, by their numbers.
    by_word: HashMap<String, Vec<usize>, RandomState>,
}

/// How many of a text's words are the commonest of each language.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Words looked at.
    pub words: usize,
    /// Frequent words of each language, by its number.
    pub hits: Vec<usize>,
}

impl FrequentWords {
    /// Adds a language with its words, one a line.
    pub(super) fn add(&mut self, language: Language, words: &str) {
        let number = self.languages.len();
        self.languages.push(language);
        for word in words.lines().map(str::trim).filter(|word| !word.is_empty()) {
            self.by_word
                .entry(fold_word(word))
                .or_default()
                .push(number);
        }
    }

    /// Counts the first so many words of a text, and those that are common in each language.
    #[must_use]
    pub fn tally(&self, text: &str, most: usize) -> Tally {
        let mut tally = Tally {
            words: 0,
            hits: vec![0; self.languages.len()],
        };
        for token in each_token(text).take(most) {
            if token.text.starts_with(|c: char| c.is_ascii_digit()) {
                continue;
            }
            tally.words += 1;
            for language in self
                .by_word
                .get(&fold_word(token.text))
                .into_iter()
                .flatten()
            {
                tally.hits[*language] += 1;
            }
        }
        tally
    }

    /// Gives the language whose words a text has most, where they are one in four or more, and so many tenths of the
    /// next language's.
    #[must_use]
    pub fn best(&self, tally: &Tally, tenths: usize) -> Option<&Language> {
        let (best, hits) = tally
            .hits
            .iter()
            .enumerate()
            .max_by_key(|(_, hits)| **hits)?;
        let others = tally.hits.iter().enumerate().filter(|(at, _)| *at != best);
        let next = others.map(|(_, hits)| *hits).max().unwrap_or(0);
        let sure = hits * 4 >= tally.words && *hits >= next + 6 && hits * 10 >= next * tenths;
        sure.then(|| &self.languages[best])
    }
}

impl Tally {
    /// Adds another part's counts.
    pub fn add(&mut self, other: &Self) {
        self.words += other.words;
        self.hits.resize(self.hits.len().max(other.hits.len()), 0);
        for (sum, hits) in self.hits.iter_mut().zip(&other.hits) {
            *sum += hits;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_told_by_its_common_words_where_they_leave_no_doubt() {
        let mut common = FrequentWords::default();
        common.add("en".parse().unwrap(), "the\nof\nand\n");
        common.add("sv".parse().unwrap(), "och\nav\nand\n");
        let told = |text: &str| {
            common
                .best(&common.tally(text, 100), 15)
                .map(Language::as_str)
        };
        assert_eq!(
            told(&"the name of the cat and of the dog ".repeat(3)),
            Some("en")
        );
        assert_eq!(told(&"and and and ".repeat(9)), None);
        assert_eq!(told("the of and"), None);
    }
}
