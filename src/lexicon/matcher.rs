//! Finds patterns in runs of words, trying only those whose rarest word is there.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use foldhash::fast::RandomState;
use smallvec::SmallVec;

use super::memory::Memory;
use super::pattern;
use super::pattern::Step;
use super::token::Token;
use super::words::Class;
use super::words::Words;

/// How many matchers a thread remembers words of; more come only where lexicons are loaded anew.
const MOST_MATCHERS: usize = 32;

/// A set of compiled patterns.
#[derive(Debug, Default)]
pub struct Matcher {
    /// Told apart from every other matcher of the process, for the memory of words.
    number: usize,
    words: Words,
    sequences: Vec<Sequence>,
    /// The steps of all sequences, one behind the other.
    steps: Vec<Step>,
    /// Sequences by their rarest class, those of one class behind those of the class before.
    anchored: Vec<Anchored>,
    /// Where those of each class end.
    ends: Vec<usize>,
}

/// A place where a pattern matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Number of the pattern.
    pub term: usize,
    /// The matched tokens, in order; words in gaps are not among them.
    pub tokens: SmallVec<[usize; 6]>,
    /// How many words behind the last token belong to it as well: the pattern ends in a gap.
    pub tail: usize,
}

/// One of the sequences of words that a pattern stands for.
#[derive(Clone, Copy, Debug)]
struct Sequence {
    term: u32,
    /// The gap at its end.
    tail: u16,
    /// Where its steps are.
    from: u32,
    to: u32,
}

/// A sequence at its rarest class, with the next rarest of its classes.
#[derive(Clone, Copy, Debug)]
struct Anchored {
    sequence: u32,
    other: Class,
}

impl Matcher {
    /// Compiles patterns.
    ///
    /// # Errors
    /// The first pattern that cannot be read, and what is wrong with it.
    pub fn new<'a>(
        patterns: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, (String, &'static str)> {
        static NUMBER: AtomicUsize = AtomicUsize::new(1);
        let mut matcher = Self {
            number: NUMBER.fetch_add(1, Ordering::Relaxed),
            ..Self::default()
        };
        for (pattern, term) in patterns.into_iter().zip(0..) {
            let sequences = pattern::compile(pattern, &mut matcher.words)
                .map_err(|problem| (pattern.to_owned(), problem))?;
            for read in sequences.into_iter().filter(|read| !read.steps.is_empty()) {
                let from = matcher.end();
                matcher.steps.extend(read.steps);
                let to = matcher.end();
                matcher.sequences.push(Sequence {
                    term,
                    tail: read.tail,
                    from,
                    to,
                });
            }
        }
        matcher.anchor();
        Ok(matcher)
    }

    /// Finds every pattern at every place; of one pattern at one place, the shortest.
    #[must_use]
    pub fn matches(&self, tokens: &[Token<'_>]) -> Vec<Match> {
        thread_local! {
            static KNOWN: RefCell<HashMap<usize, Memory, RandomState>> = RefCell::default();
        }
        KNOWN.with_borrow_mut(|known| {
            if known.len() > MOST_MATCHERS {
                known.clear();
            }
            let memory = known.entry(self.number).or_default();
            memory.read(tokens, &self.words);
            let mut found = self.find(memory);
            found.sort_unstable_by(|a, b| (a.term, &a.tokens).cmp(&(b.term, &b.tokens)));
            found.dedup();
            found
        })
    }

    fn end(&self) -> u32 {
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX)
    }

    fn steps(&self, sequence: &Sequence) -> &[Step] {
        &self.steps[sequence.from as usize..sequence.to as usize]
    }

    /// Files each sequence under the class that stands in the fewest texts, as far as patterns tell.
    fn anchor(&mut self) {
        let mut uses = vec![0; self.words.class_count()];
        for step in &self.steps {
            uses[step.class as usize] += 1;
        }
        let common = self.words.commonness(&uses);
        let mut anchored = vec![Vec::new(); uses.len()];
        for (sequence, number) in self.sequences.iter().zip(0..) {
            let steps = self.steps(sequence).iter();
            let mut classes: Vec<Class> = steps.map(|step| step.class).collect();
            classes.sort_by_key(|class| common[*class as usize]);
            anchored[classes[0] as usize].push(Anchored {
                sequence: number,
                other: classes.get(1).copied().unwrap_or(classes[0]),
            });
        }
        for of_class in anchored {
            self.anchored.extend(of_class);
            self.ends.push(self.anchored.len());
        }
    }

    /// Lists the sequences whose rarest class is this.
    fn anchored(&self, class: Class) -> &[Anchored] {
        let class = class as usize;
        let from = class.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.anchored[from..self.ends[class]]
    }

    fn find(&self, memory: &Memory) -> Vec<Match> {
        let mut found = Vec::new();
        let mut path = SmallVec::new();
        for class in memory.present() {
            for anchored in self.anchored(*class) {
                if memory.places(anchored.other) == 0 {
                    continue;
                }
                let sequence = &self.sequences[anchored.sequence as usize];
                let steps = self.steps(sequence);
                for at in memory.spread(starts(steps, memory)) {
                    path.clear();
                    if reach(steps, at..at + 1, memory, &mut path) {
                        found.push(Match {
                            term: sequence.term as usize,
                            tokens: path.clone(),
                            tail: usize::from(sequence.tail),
                        });
                    }
                }
            }
        }
        found
    }
}

/// Gives the places, modulo 64, where a sequence may begin.
fn starts(steps: &[Step], memory: &Memory) -> u64 {
    let mut steps = steps.iter().rev();
    let Some(mut next) = steps.next() else {
        return 0;
    };
    let mut places = memory.places(next.class);
    for step in steps {
        if places == 0 {
            break;
        }
        places = before(places, next.gap) & memory.places(step.class);
        next = step;
    }
    places
}

/// Gives the places from which a word at one of these places is reached over at most so many others.
fn before(places: u64, gap: u16) -> u64 {
    let gap = u32::from(gap.min(63));
    let mut places = places.rotate_right(1);
    let mut done = 0;
    while done < gap {
        let step = (gap - done).min(done + 1);
        places |= places.rotate_right(step);
        done += step;
    }
    places
}

/// Extends a path of tokens by the steps of a sequence, nearest words first, the next one within a range.
fn reach(
    steps: &[Step],
    within: std::ops::Range<usize>,
    memory: &Memory,
    path: &mut SmallVec<[usize; 6]>,
) -> bool {
    let Some((step, rest)) = steps.split_first() else {
        return true;
    };
    let gap = rest.first().map_or(0, |next| usize::from(next.gap));
    for at in within.start..within.end.min(memory.len()) {
        if memory.is(at, step.class) {
            path.push(at);
            if reach(rest, at + 1..at + 2 + gap, memory, path) {
                return true;
            }
            path.pop();
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold_word;
    use crate::lexicon::tokens;

    fn found(pattern: &str, text: &str) -> Vec<String> {
        let tokens = tokens(text);
        Matcher::new([pattern])
            .unwrap()
            .matches(&tokens)
            .into_iter()
            .map(|m| {
                let words: Vec<String> = m
                    .tokens
                    .iter()
                    .map(|t| fold_word(tokens[*t].text))
                    .collect();
                words.join(" ")
            })
            .collect()
    }

    #[test]
    fn patterns_match_words() {
        for (pattern, text, expected) in [
            ("(kept|held ~2 for) #", "held by us for 5", "held for 5"),
            ("(in ~1|on) me #", "in for me 5", "in me 5"),
            ("pol*tica*", "políticas", "políticas"),
            (
                "säilyt* ~4 (vuotta|vuoden)",
                "Säilytämme tietoja viisi vuotta.",
                "säilytämme vuotta",
            ),
            ("e-mail", "Your E-Mail here", "e mail"),
            (
                "*viranomai*",
                "valvontaviranomaiselle",
                "valvontaviranomaiselle",
            ),
            ("*uppgifter", "personuppgifter", "personuppgifter"),
            ("# (years|months)", "for 2 years", "2 years"),
            ("(henkilö)?tietoja", "henkilötietoja", "henkilötietoja"),
            ("(henkilö)?tietoja", "tietoja", "tietoja"),
            ("right ~ access", "right to have access", "right access"),
            ("data subject's", "the data subject’s", "data subject s"),
            ("(a|b c) d", "b c d", "b c d"),
            (
                "kolman* (maa|mai)*",
                "kolmansiin maihin",
                "kolmansiin maihin",
            ),
        ] {
            assert_eq!(found(pattern, text), [expected], "{pattern}");
        }
        assert_eq!(
            found("right ~1 access", "right a b access"),
            Vec::<String>::new()
        );
        assert_eq!(found("*uppgifter", "uppgifterna"), Vec::<String>::new());
    }
}
