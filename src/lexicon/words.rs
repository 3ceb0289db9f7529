//! The words that patterns are made of, and which of them a word of a text fits.

use std::collections::HashMap;

use foldhash::fast::RandomState;

/// A set of word patterns that stand for each other in some pattern, by its number.
pub(super) type Class = u32;

/// The distinct word patterns, indexed by what is fixed in them, and the classes they are in.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The word patterns by how they are written; one without `*` is a word itself.
    ids: HashMap<String, u32, RandomState>,
    /// Word patterns with letters before their first `*`, by the first of these.
    beginning: Affixes,
    /// Word patterns that begin with `*` and do not end so, by their last letters.
    ending: Affixes,
    /// Word patterns between two `*`, by their first letters.
    within: Affixes,
    number: Option<u32>,
    any: Option<u32>,
    /// The classes by their members.
    classes: HashMap<Vec<u32>, Class, RandomState>,
    /// The classes of each word pattern.
    classes_of: Vec<Vec<Class>>,
}

/// Word patterns that only a part of a word must fit, by two bytes of that part.
#[derive(Debug, Default)]
struct Affixes {
    by_pair: HashMap<[u8; 2], Vec<Affix>, RandomState>,
    /// Those with a single byte to go by.
    short: Vec<Affix>,
}

/// A word pattern with a part that stands in every word it fits.
#[derive(Debug)]
struct Affix {
    part: String,
    /// What stands behind a `*` after it, that of a pattern `part*suffix`.
    suffix: String,
    id: u32,
}

impl Words {
    /// Gives the number of a word pattern: a word in lower case, with `*` for any letters, or `#`.
    pub(super) fn id(&mut self, word: &str) -> u32 {
        let word = if word.bytes().all(|b| b == b'*') {
            "*"
        } else {
            word
        };
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.insert(word.to_owned(), id);
        self.classes_of.push(Vec::new());
        let whole = |part: &str, suffix: &str| Affix {
            part: part.to_owned(),
            suffix: suffix.to_owned(),
            id,
        };
        match word.split_once('*') {
            _ if word == "#" => self.number = Some(id),
            _ if word == "*" => self.any = Some(id),
            None => {}
            Some(("", part)) => match part.strip_suffix('*') {
                Some(part) => self.within.add(first_pair(part), whole(part, "")),
                None => self.ending.add(last_pair(part), whole(part, "")),
            },
            Some((prefix, suffix)) => {
                self.beginning
                    .add(first_pair(prefix), whole(prefix, suffix));
            }
        }
        id
    }

    /// Gives the class of the word patterns with these numbers.
    pub(super) fn class(&mut self, mut members: Vec<u32>) -> Class {
        members.sort_unstable();
        members.dedup();
        let next = u32::try_from(self.classes.len()).unwrap_or(u32::MAX);
        if let Some(class) = self.classes.get(&members) {
            return *class;
        }
        for member in &members {
            self.classes_of[*member as usize].push(next);
        }
        self.classes.insert(members, next);
        next
    }

    /// Tells how many classes there are; they are numbered from 0.
    pub(super) fn class_count(&self) -> usize {
        self.classes.len()
    }

    /// Tells of each class how common it may be in texts, from how often patterns use each class: as often as they
    /// use its words, in whatever class.
    pub(super) fn commonness(&self, uses: &[u64]) -> Vec<u64> {
        let mut common = vec![0; self.classes.len()];
        for classes in &self.classes_of {
            let of_word: u64 = classes.iter().map(|class| uses[*class as usize]).sum();
            for class in classes {
                common[*class as usize] += of_word;
            }
        }
        common
    }

    /// Adds the classes that a folded word of a text belongs to, in order.
    pub(super) fn add_classes_of(&self, word: &str, classes: &mut Vec<Class>) {
        let from = classes.len();
        self.each_fitting(word, |id| classes.extend(&self.classes_of[id as usize]));
        classes[from..].sort_unstable();
        let mut kept = from;
        for at in from..classes.len() {
            if kept == from || classes[kept - 1] != classes[at] {
                classes[kept] = classes[at];
                kept += 1;
            }
        }
        classes.truncate(kept);
    }

    /// Gives each word pattern that a word fits.
    fn each_fitting(&self, word: &str, mut each: impl FnMut(u32)) {
        self.ids.get(word).into_iter().for_each(|id| each(*id));
        self.any.into_iter().for_each(&mut each);
        if word.bytes().all(|b| b.is_ascii_digit()) {
            self.number.into_iter().for_each(&mut each);
        }
        for affix in self.beginning.of(first_pair(word)) {
            let rest = word.strip_prefix(affix.part.as_str());
            if rest.is_some_and(|rest| ends_so(rest, &affix.suffix)) {
                each(affix.id);
            }
        }
        for affix in self.ending.of(last_pair(word)) {
            if word.ends_with(affix.part.as_str()) {
                each(affix.id);
            }
        }
        for at in 0..word.len() {
            let rest = &word.as_bytes()[at..];
            for affix in self.within.of(rest.first_chunk().copied()) {
                if rest.starts_with(affix.part.as_bytes()) {
                    each(affix.id);
                }
            }
        }
    }
}

impl Affixes {
    fn add(&mut self, pair: Option<[u8; 2]>, affix: Affix) {
        match pair {
            Some(pair) => self.by_pair.entry(pair).or_default().push(affix),
            None => self.short.push(affix),
        }
    }

    /// Lists what may fit where these bytes stand.
    fn of(&self, pair: Option<[u8; 2]>) -> impl Iterator<Item = &Affix> {
        let by_pair = pair.and_then(|pair| self.by_pair.get(&pair));
        by_pair.into_iter().flatten().chain(&self.short)
    }
}

fn first_pair(word: &str) -> Option<[u8; 2]> {
    word.as_bytes().first_chunk().copied()
}

fn last_pair(word: &str) -> Option<[u8; 2]> {
    word.as_bytes().last_chunk().copied()
}

/// Tells whether the end of a word fits that of a pattern: as it is, or within, where the pattern ends in `*` too.
fn ends_so(word: &str, suffix: &str) -> bool {
    match suffix.strip_suffix('*') {
        Some("") => true,
        Some(part) => word.contains(part),
        None => word.ends_with(suffix),
    }
}
