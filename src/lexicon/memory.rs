//! What a thread remembers of a matcher: the classes of words met before, and where each class stands in the words at
//! hand.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::token::Token;
use super::token::fold_word;
use super::words::Class;
use super::words::Words;

/// How many words are remembered; with one more, all are forgotten.
const MOST_WORDS: usize = 20_000;

/// How many classes of words are remembered, over all words.
const MOST_CLASSES: usize = 2_000_000;

/// The most bytes of a word that is remembered.
const LONGEST_WORD: usize = 64;

/// The classes of words, and the run of words being matched.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// Where the classes of each word are, the word as texts have it.
    known: HashMap<Box<str>, Span, RandomState>,
    classes: Vec<Class>,
    /// Where the classes of each word of the run are.
    run: Vec<Span>,
    /// Of each class, its places in the run modulo 64, as bits.
    places: Vec<u64>,
    /// The classes in the run.
    present: Vec<Class>,
}

/// A part of the list of classes: its start and end.
type Span = (u32, u32);

impl Memory {
    /// Takes a run of words, and forgets the one before.
    pub(super) fn read(&mut self, tokens: &[Token<'_>], words: &Words) {
        if self.known.len() > MOST_WORDS || self.classes.len() > MOST_CLASSES {
            self.known.clear();
            self.classes.clear();
        }
        for class in self.present.drain(..) {
            self.places[class as usize] = 0;
        }
        self.places.resize(words.class_count(), 0);
        self.run.clear();
        for (at, token) in tokens.iter().enumerate() {
            let span = self.span(token.text, words);
            self.run.push(span);
            for class in &self.classes[span.0 as usize..span.1 as usize] {
                let places = &mut self.places[*class as usize];
                if *places == 0 {
                    self.present.push(*class);
                }
                *places |= 1 << (at % 64);
            }
        }
    }

    /// Tells how many words the run has.
    pub(super) fn len(&self) -> usize {
        self.run.len()
    }

    /// Lists the classes in the run.
    pub(super) fn present(&self) -> &[Class] {
        &self.present
    }

    /// Gives the places of a class in the run, modulo 64, as bits.
    pub(super) fn places(&self, class: Class) -> u64 {
        self.places[class as usize]
    }

    /// Tells whether a word of the run is of a class.
    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        let (from, to) = self.run[at];
        self.classes[from as usize..to as usize]
            .binary_search(&class)
            .is_ok()
    }

    /// Lists the places of the run that these bits stand for.
    pub(super) fn spread(&self, bits: u64) -> impl Iterator<Item = usize> + use<> {
        let length = self.len();
        let mut bits = bits;
        std::iter::from_fn(move || {
            let at = bits.trailing_zeros() as usize;
            bits &= bits.wrapping_sub(1);
            (at < 64).then_some(at)
        })
        .flat_map(move |at| (at..length).step_by(64))
    }

    /// Gives the classes of a word, looked up where it is met for the first time.
    fn span(&mut self, word: &str, words: &Words) -> Span {
        if let Some(span) = self.known.get(word) {
            return *span;
        }
        let from = self.end();
        words.add_classes_of(&fold_word(word), &mut self.classes);
        let span = (from, self.end());
        if word.len() <= LONGEST_WORD {
            self.known.insert(word.into(), span);
        }
        span
    }

    fn end(&self) -> u32 {
        u32::try_from(self.classes.len()).unwrap_or(u32::MAX)
    }
}
