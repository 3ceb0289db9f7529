//! The words that patterns are made of, and which of them a word of a text fits.

use std::collections::HashMap;

use foldhash::fast::RandomState;

/// A set of word patterns that stand for each other in some pattern, by its number.
pub(super) type Class = u32;

/// The distinct word patterns, indexed by what is fixed in them, and the classes they are in.
#[derive(Debug, Default)]
pub(super) struct Words {
    ids: HashMap<String, u32, RandomState>,
    exact: HashMap<String, u32, RandomState>,
    by_prefix: HashMap<String, Vec<(String, u32)>, RandomState>,
    longest_prefix: usize,
    /// Word patterns that begin with `*` and do not end so.
    by_end: Vec<(String, u32)>,
    /// Word patterns between two `*`, by their first byte.
    by_part: HashMap<u8, Vec<(String, u32)>, RandomState>,
    number: Option<u32>,
    any: Option<u32>,
    /// The classes by their members.
    classes: HashMap<Vec<u32>, Class, RandomState>,
    /// The classes of each word pattern.
    classes_of: Vec<Vec<Class>>,
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
        match word.split_once('*') {
            _ if word == "#" => self.number = Some(id),
            _ if word == "*" => self.any = Some(id),
            None => {
                self.exact.insert(word.to_owned(), id);
            }
            Some(("", part)) => match part.strip_suffix('*') {
                Some(part) => {
                    let first = part.bytes().next().unwrap_or_default();
                    let parts = self.by_part.entry(first).or_default();
                    parts.push((part.to_owned(), id));
                }
                None => self.by_end.push((part.to_owned(), id)),
            },
            Some((prefix, suffix)) => {
                self.longest_prefix = self.longest_prefix.max(prefix.len());
                self.by_prefix
                    .entry(prefix.to_owned())
                    .or_default()
                    .push((suffix.trim_end_matches('*').to_owned(), id));
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
        self.exact.get(word).into_iter().for_each(|id| each(*id));
        self.any.into_iter().for_each(&mut each);
        if word.bytes().all(|b| b.is_ascii_digit()) {
            self.number.into_iter().for_each(&mut each);
        }
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
        for end in ends.take_while(|end| *end <= self.longest_prefix) {
            for (suffix, id) in self.by_prefix.get(&word[..end]).into_iter().flatten() {
                if word[end..].ends_with(suffix.as_str()) {
                    each(*id);
                }
            }
        }
        for (end, id) in &self.by_end {
            if word.ends_with(end.as_str()) {
                each(*id);
            }
        }
        for (at, first) in word.bytes().enumerate() {
            for (part, id) in self.by_part.get(&first).into_iter().flatten() {
                if word.as_bytes()[at..].starts_with(part.as_bytes()) {
                    each(*id);
                }
            }
        }
    }
}
