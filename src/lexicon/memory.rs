//! What a thread remembers of a matcher: words met before, each by the kind of word it is, and the run of words at hand.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::token::Token;
use super::token::fold_word;
use super::words::Class;
use super::words::Words;

/// How many words are remembered; with one more, all are forgotten.
const MOST_WORDS: usize = 20_000;

/// How many bytes may be kept of the kinds of words.
const MOST_BYTES: usize = 8_000_000;

/// The most bytes of a word that is remembered.
const LONGEST_WORD: usize = 64;

/// A sequence of words, seen from one of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchored {
    /// Its number.
    pub(super) sequence: u32,
    /// The class of another of its words.
    pub(super) other: Class,
    /// Where that may stand, counted from the first.
    pub(super) from: i32,
    /// The last place where it may.
    pub(super) to: i32,
}

/// The kinds of words met, and the run of words being matched.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// The kind of each word, the word as texts have it.
    known: HashMap<Box<str>, Kind, RandomState>,
    /// Words that are of the same classes are of one kind.
    kinds: HashMap<Box<[Class]>, Kind, RandomState>,
    /// Where the anchored sequences of each kind are.
    spans: Vec<(u32, u32)>,
    anchored: Vec<Anchored>,
    /// The classes of each kind, as bits: so many words of them for each.
    bits: Vec<u64>,
    width: usize,
    /// The kind of each word of the run.
    run: Vec<Kind>,
    /// The classes of a word being looked up.
    classes: Vec<Class>,
}

/// A kind of word, by its number.
type Kind = u32;

impl Memory {
    /// Takes a run of words, and forgets the one before. `anchored` lists the sequences whose rarest class is this.
    pub(super) fn read<'m>(
        &mut self,
        tokens: &[Token<'_>],
        words: &Words,
        anchored: impl Fn(Class) -> &'m [Anchored],
    ) {
        let bytes = 8 * self.bits.len() + size_of::<Anchored>() * self.anchored.len();
        if self.known.len() > MOST_WORDS || bytes > MOST_BYTES {
            *self = Self::default();
        }
        self.width = words.class_count().div_ceil(64);
        self.run.clear();
        for token in tokens {
            let kind = match self.known.get(token.text) {
                Some(kind) => *kind,
                None => self.learn(token.text, words, &anchored),
            };
            self.run.push(kind);
        }
    }

    /// Tells how many words the run has.
    pub(super) fn len(&self) -> usize {
        self.run.len()
    }

    /// Lists the words of the run by their places, each with the sequences that are anchored in it.
    pub(super) fn anchors(&self) -> impl Iterator<Item = (usize, &[Anchored])> {
        self.run.iter().enumerate().map(|(at, kind)| {
            let (from, to) = self.spans[*kind as usize];
            (at, &self.anchored[from as usize..to as usize])
        })
    }

    /// Tells whether a word of the run is of a class.
    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        let bits = self.bits[self.run[at] as usize * self.width + class as usize / 64];
        bits >> (class % 64) & 1 == 1
    }

    /// Looks up the kind of a word that is met for the first time.
    fn learn<'m>(
        &mut self,
        word: &str,
        words: &Words,
        anchored: impl Fn(Class) -> &'m [Anchored],
    ) -> Kind {
        self.classes.clear();
        words.add_classes_of(&fold_word(word), &mut self.classes);
        let kind = match self.kinds.get(&self.classes[..]) {
            Some(kind) => *kind,
            None => self.add_kind(anchored),
        };
        if word.len() <= LONGEST_WORD {
            self.known.insert(word.into(), kind);
        }
        kind
    }

    /// Adds the kind of the word being looked up.
    fn add_kind<'m>(&mut self, anchored: impl Fn(Class) -> &'m [Anchored]) -> Kind {
        let kind = u32::try_from(self.spans.len()).unwrap_or(u32::MAX);
        let first = self.bits.len();
        self.bits.resize(first + self.width, 0);
        let from = self.end();
        for class in &self.classes {
            self.bits[first + *class as usize / 64] |= 1 << (class % 64);
            self.anchored.extend(anchored(*class));
        }
        self.spans.push((from, self.end()));
        self.kinds.insert(self.classes[..].into(), kind);
        kind
    }

    fn end(&self) -> u32 {
        u32::try_from(self.anchored.len()).unwrap_or(u32::MAX)
    }
}
