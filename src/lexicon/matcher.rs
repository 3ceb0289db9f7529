//! Finds patterns in runs of words, trying only those whose rarest word is there.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use foldhash::fast::RandomState;
use smallvec::SmallVec;

use super::Term;
use super::memory::Anchored;
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
    pub tokens: Places,
    /// How many words behind the last token belong to it as well: the pattern ends in a gap.
    pub tail: u32,
}

/// Places of words in a run.
pub type Places = SmallVec<[u32; 6]>;

/// One of the sequences of words that a pattern stands for.
#[derive(Clone, Copy, Debug)]
struct Sequence {
    term: usize,
    /// The gap at its end.
    tail: u16,
    /// Where its steps are.
    from: u32,
    to: u32,
    /// How far before its rarest word it begins: at least and at most.
    ahead: (u32, u32),
}

impl Matcher {
    /// Compiles the patterns of terms that are numbered from here on.
    ///
    /// # Errors
    /// The first pattern that cannot be read, and what is wrong with it.
    pub fn new(first: usize, terms: &[Term]) -> Result<Self, (String, &'static str)> {
        static NUMBER: AtomicUsize = AtomicUsize::new(1);
        let mut matcher = Self {
            number: NUMBER.fetch_add(1, Ordering::Relaxed),
            ..Self::default()
        };
        let mut known = pattern::Parts::default();
        for (term, number) in terms.iter().zip(first..) {
            let sequences = pattern::compile(&term.pattern, &mut matcher.words, &mut known)
                .map_err(|problem| (term.pattern.clone(), problem))?;
            for read in sequences.into_iter().filter(|read| !read.steps.is_empty()) {
                let from = matcher.end();
                matcher.steps.extend(read.steps);
                let to = matcher.end();
                matcher.sequences.push(Sequence {
                    term: number,
                    tail: read.tail,
                    from,
                    to,
                    ahead: (0, 0),
                });
            }
        }
        matcher.anchor();
        Ok(matcher)
    }

    /// Finds every pattern at every place, in no order, some twice; of one pattern at one place, the shortest.
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
            memory.read(tokens, &self.words, |class| self.anchored(class));
            self.find(memory)
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
        for (sequence, number) in self.sequences.iter_mut().zip(0..) {
            let steps = &self.steps[sequence.from as usize..sequence.to as usize];
            let of_step = |at: &usize| common[steps[*at].class as usize];
            let Some(rarest) = (0..steps.len()).min_by_key(of_step) else {
                continue;
            };
            sequence.ahead = distance(&steps[..=rarest]);
            anchored[steps[rarest].class as usize].push(seen_from(rarest, steps, number, &common));
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
        let mut path = Places::new();
        for (at, anchored) in memory.anchors() {
            for anchored in anchored
                .iter()
                .filter(|anchored| stands(anchored, at, memory))
            {
                let sequence = &self.sequences[anchored.sequence as usize];
                let steps = self.steps(sequence);
                let (least, most) = sequence.ahead;
                let first = at.saturating_sub(most as usize);
                for start in first..(at + 1).saturating_sub(least as usize) {
                    path.clear();
                    if reach(steps, start..start + 1, memory, &mut path) {
                        found.push(Match {
                            term: sequence.term,
                            tokens: path.clone(),
                            tail: u32::from(sequence.tail),
                        });
                    }
                }
            }
        }
        found
    }
}

/// Gives how many words lie between the first step and the last, these left out: at least and at most, plus one.
fn distance(steps: &[Step]) -> (u32, u32) {
    let gaps = steps.iter().skip(1).map(|step| u32::from(step.gap));
    let least = u32::try_from(steps.len() - 1).unwrap_or(u32::MAX);
    (least, gaps.fold(least, u32::saturating_add))
}

/// Describes a sequence from one of its steps, by the other that is the least probable to stand where it must.
fn seen_from(step: usize, steps: &[Step], sequence: u32, common: &[u64]) -> Anchored {
    let places = (0..steps.len()).filter(|at| *at != step).map(|at| {
        let (least, most) = distance(&steps[at.min(step)..=at.max(step)]);
        let chances = u64::from(most - least + 1) * (common[steps[at].class as usize] + 1);
        let signed = |far: u32| i32::try_from(far).unwrap_or(i32::MAX);
        let (from, to) = match at < step {
            true => (-signed(most), -signed(least)),
            false => (signed(least), signed(most)),
        };
        (chances, steps[at].class, from, to)
    });
    let nearest = places.min_by_key(|(chances, ..)| *chances);
    let (_, other, from, to) = nearest.unwrap_or((0, steps[step].class, 0, 0));
    Anchored {
        sequence,
        other,
        from,
        to,
    }
}

/// Tells whether the other word of a sequence stands where it may, seen from a place of the run.
fn stands(anchored: &Anchored, at: usize, memory: &Memory) -> bool {
    let from = at.saturating_add_signed(anchored.from as isize);
    let Some(to) = at.checked_add_signed(anchored.to as isize) else {
        return false;
    };
    (from..memory.len().min(to + 1)).any(|at| memory.is(at, anchored.other))
}

/// Extends a path of tokens by the steps of a sequence, nearest words first, the next one within a range.
fn reach(
    steps: &[Step],
    within: std::ops::Range<usize>,
    memory: &Memory,
    path: &mut Places,
) -> bool {
    let Some((step, rest)) = steps.split_first() else {
        return true;
    };
    let gap = rest.first().map_or(0, |next| usize::from(next.gap));
    for at in within.start..within.end.min(memory.len()) {
        if memory.is(at, step.class) {
            path.push(u32::try_from(at).unwrap_or(u32::MAX));
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
    use crate::lexicon::Strength;
    use crate::lexicon::fold_word;
    use crate::lexicon::tokens;

    fn found(pattern: &str, text: &str) -> Vec<String> {
        let tokens = tokens(text);
        let term = Term {
            pattern: pattern.to_owned(),
            topic: None,
            strength: Strength::Strong,
        };
        let mut found = Matcher::new(0, &[term]).unwrap().matches(&tokens);
        found.dedup();
        found
            .into_iter()
            .map(|m| {
                let words = m.tokens.iter().map(|at| tokens[*at as usize].text);
                words.map(fold_word).collect::<Vec<_>>().join(" ")
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
