//! Patterns over words: `säilyt* ~4 (vuotta|kuukautta)`, compiled once and matched in one pass.
//!
//! `*` stands for any letters, `#` for a number, `~` for up to three words between and `~N` for up to N,
//! `(a|b c)` for alternatives, `(a)?` for what may be absent.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use super::Token;
use super::tokens;

/// How many plain readings one pattern may have.
const MOST_READINGS: usize = 4096;

/// How many words a thread remembers of one matcher.
const MOST_REMEMBERED: usize = 50_000;

/// The classes of words met before.
type Remembered = HashMap<String, Rc<[u32]>>;

/// A set of compiled patterns.
#[derive(Debug, Default)]
pub struct Matcher {
    /// Told apart from every other matcher of the process, for the memory of words.
    number: usize,
    words: Words,
    /// Sets of word patterns that stand for each other, by their members.
    classes: HashMap<Vec<u32>, u32>,
    /// The classes of each word pattern.
    classes_of: Vec<Vec<u32>>,
    sequences: Vec<Sequence>,
    /// Sequences by the class they begin with.
    starts: Vec<Vec<u32>>,
}

/// A place where a pattern matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Number of the pattern.
    pub term: usize,
    /// The matched tokens, in order; words in gaps are not among them.
    pub tokens: Vec<usize>,
    /// How many words behind the last token belong to it as well: the pattern ends in a gap.
    pub tail: usize,
}

#[derive(Debug)]
struct Sequence {
    term: usize,
    /// The gap at its end.
    tail: usize,
    /// The class of each word after the first, with the words that may stand before it.
    rest: Vec<Step>,
}

/// How many words may stand before a word, and the word's class.
type Step = (usize, u32);

/// The distinct word patterns, indexed by what is fixed in them.
#[derive(Debug, Default)]
struct Words {
    ids: HashMap<String, u32>,
    exact: HashMap<String, u32>,
    by_prefix: HashMap<String, Vec<(String, u32)>>,
    longest_prefix: usize,
    by_part: Vec<(String, String, u32)>,
    number: Option<u32>,
    any: Option<u32>,
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
        for (term, pattern) in patterns.into_iter().enumerate() {
            let (sequences, tail) = matcher
                .compile(pattern)
                .map_err(|problem| (pattern.to_owned(), problem))?;
            for sequence in sequences {
                matcher.add(term, sequence, tail);
            }
        }
        Ok(matcher)
    }

    /// Finds every pattern at every place; of one pattern at one place, the shortest.
    #[must_use]
    pub fn matches(&self, tokens: &[Token]) -> Vec<Match> {
        let ids = self.remembered(tokens);
        let mut found = Vec::new();
        let mut path = Vec::new();
        for (at, here) in ids.iter().enumerate() {
            for id in here.iter() {
                for number in self.starts.get(*id as usize).into_iter().flatten() {
                    let sequence = &self.sequences[*number as usize];
                    path.clear();
                    path.push(at);
                    if reach(&sequence.rest, &ids, &mut path) {
                        found.push(Match {
                            term: sequence.term,
                            tokens: path.clone(),
                            tail: sequence.tail,
                        });
                    }
                }
            }
        }
        found.sort_by(|a: &Match, b| (a.term, &a.tokens).cmp(&(b.term, &b.tokens)));
        found.dedup();
        found
    }

    /// Lists the classes of each token; a word met before on this thread is not looked up again.
    fn remembered(&self, tokens: &[Token]) -> Vec<Rc<[u32]>> {
        thread_local! {
            static KNOWN: RefCell<HashMap<usize, Remembered>> = RefCell::default();
        }
        KNOWN.with_borrow_mut(|known| {
            let known = known.entry(self.number).or_default();
            if known.len() > MOST_REMEMBERED {
                known.clear();
            }
            let classes = |token: &Token| {
                if let Some(classes) = known.get(&token.word) {
                    return Rc::clone(classes);
                }
                let classes: Rc<[u32]> = self.classes_of(&token.word).into();
                known.insert(token.word.clone(), Rc::clone(&classes));
                classes
            };
            tokens.iter().map(classes).collect()
        })
    }

    /// Reads a pattern as the sequences of words it stands for, and the gap at its end.
    fn compile(&mut self, pattern: &str) -> Result<(Vec<Vec<Step>>, usize), &'static str> {
        let mut sequences: Vec<Vec<Step>> = vec![Vec::new()];
        let mut gap = 0;
        for part in parts(pattern)? {
            if let Some(most) = part.strip_prefix('~') {
                gap = most.parse().unwrap_or(3);
                continue;
            }
            let choices = self.choices(part)?;
            if sequences.len() * choices.len() > MOST_READINGS {
                return Err("has too many alternatives");
            }
            let extended = sequences.iter().flat_map(|start| {
                choices.iter().map(move |words| {
                    let steps = words.iter().enumerate();
                    let steps = steps.map(|(at, class)| (if at == 0 { gap } else { 0 }, *class));
                    start.iter().copied().chain(steps).collect()
                })
            });
            sequences = extended.collect();
            gap = 0;
        }
        Ok((sequences, gap))
    }

    /// Lists what one part of a pattern stands for: alternatives that are single words make one class.
    fn choices(&mut self, part: &str) -> Result<Vec<Vec<u32>>, &'static str> {
        let mut singles = Vec::new();
        let mut choices = Vec::new();
        for reading in readings(part)? {
            let words: Vec<u32> = reading
                .split_whitespace()
                .flat_map(split_word)
                .map(|word| self.words.id(&word))
                .collect();
            match words[..] {
                [word] => singles.push(word),
                _ => choices.push(words.iter().map(|word| self.class(vec![*word])).collect()),
            }
        }
        if !singles.is_empty() {
            choices.push(vec![self.class(singles)]);
        }
        Ok(choices)
    }

    fn class(&mut self, mut members: Vec<u32>) -> u32 {
        members.sort_unstable();
        members.dedup();
        let next = u32::try_from(self.classes.len()).unwrap_or(u32::MAX);
        if let Some(class) = self.classes.get(&members) {
            return *class;
        }
        self.classes_of.resize_with(self.words.ids.len(), Vec::new);
        for member in &members {
            self.classes_of[*member as usize].push(next);
        }
        self.classes.insert(members, next);
        next
    }

    /// Lists the classes that a word of a text belongs to.
    fn classes_of(&self, word: &str) -> Vec<u32> {
        let words = self.words.of(word);
        let known = words
            .iter()
            .filter_map(|word| self.classes_of.get(*word as usize));
        let mut classes: Vec<u32> = known.flatten().copied().collect();
        classes.sort_unstable();
        classes.dedup();
        classes
    }

    fn add(&mut self, term: usize, mut sequence: Vec<Step>, tail: usize) {
        let Some((_, first)) = sequence.first().copied() else {
            return;
        };
        let number = u32::try_from(self.sequences.len()).unwrap_or(u32::MAX);
        self.sequences.push(Sequence {
            term,
            tail,
            rest: sequence.split_off(1),
        });
        self.starts.resize_with(self.classes.len(), Vec::new);
        self.starts[first as usize].push(number);
    }
}

/// Extends a path of tokens by the rest of a sequence, nearest words first.
fn reach(rest: &[Step], ids: &[Rc<[u32]>], path: &mut Vec<usize>) -> bool {
    let Some(((gap, word), rest)) = rest.split_first() else {
        return true;
    };
    let after = path.last().map_or(0, |at| at + 1);
    for at in after..ids.len().min(after + gap + 1) {
        if ids[at].binary_search(word).is_ok() {
            path.push(at);
            if reach(rest, ids, path) {
                return true;
            }
            path.pop();
        }
    }
    false
}

impl Words {
    fn id(&mut self, word: &str) -> u32 {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.insert(word.to_owned(), id);
        match word.split_once('*') {
            _ if word == "#" => self.number = Some(id),
            _ if word == "*" => self.any = Some(id),
            None => {
                self.exact.insert(word.to_owned(), id);
            }
            Some(("", part)) => {
                let (part, tail) = match part.strip_suffix('*') {
                    Some(part) => (part, String::new()),
                    None => (part, part.to_owned()),
                };
                self.by_part.push((part.to_owned(), tail, id));
            }
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

    /// Lists the word patterns that a word fits.
    fn of(&self, word: &str) -> Vec<u32> {
        let mut ids: Vec<u32> = self.exact.get(word).copied().into_iter().collect();
        ids.extend(self.any);
        if word.bytes().all(|b| b.is_ascii_digit()) {
            ids.extend(self.number);
        }
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
        for end in ends.take_while(|end| *end <= self.longest_prefix) {
            for (suffix, id) in self.by_prefix.get(&word[..end]).into_iter().flatten() {
                if word[end..].ends_with(suffix.as_str()) {
                    ids.push(*id);
                }
            }
        }
        let parts = self.by_part.iter();
        let fits = parts.filter(|(part, tail, _)| {
            word.contains(part.as_str()) && word.ends_with(tail.as_str())
        });
        ids.extend(fits.map(|(_, _, id)| *id));
        ids
    }
}

/// Cuts a word of a pattern where a text would be cut: at anything but letters, digits, `*` and `#`.
fn split_word(part: &str) -> Vec<String> {
    part.split(|c: char| {
        !(c.is_alphanumeric() || c == '*' || c == '#' || ('\u{300}'..='\u{36f}').contains(&c))
    })
    .filter(|word| !word.is_empty())
    .map(|word| {
        if word.contains(['*', '#']) {
            word.to_lowercase()
        } else {
            tokens(word).into_iter().map(|t| t.word).collect()
        }
    })
    .collect()
}

/// Cuts a pattern at white space outside parentheses.
fn parts(pattern: &str) -> Result<Vec<&str>, &'static str> {
    let mut parts = Vec::new();
    let mut open = false;
    let mut start = 0;
    for (at, c) in pattern.char_indices() {
        match c {
            '(' if open => return Err("nests parentheses"),
            '(' => open = true,
            ')' if !open => return Err("closes a parenthesis that is not open"),
            ')' => open = false,
            c if c.is_whitespace() && !open => {
                parts.push(&pattern[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    if open {
        return Err("leaves a parenthesis open");
    }
    parts.push(&pattern[start..]);
    Ok(parts.into_iter().filter(|part| !part.is_empty()).collect())
}

/// Writes out the alternatives of a part of a pattern.
fn readings(pattern: &str) -> Result<Vec<String>, &'static str> {
    let mut readings = vec![String::new()];
    let mut rest = pattern;
    while let Some(open) = rest.find(['(', ')']) {
        let close = rest[open..].find(')').ok_or("leaves a parenthesis open")? + open;
        let mut choices: Vec<&str> = rest[open + 1..close].split('|').collect();
        let before = &rest[..open];
        rest = &rest[close + 1..];
        if let Some(after) = rest.strip_prefix('?') {
            rest = after;
            choices.push("");
        }
        if readings.len() * choices.len() > MOST_READINGS {
            return Err("has too many alternatives");
        }
        readings = readings
            .iter()
            .flat_map(|start| {
                choices
                    .iter()
                    .map(move |choice| format!("{start}{before}{choice}"))
            })
            .collect();
    }
    for reading in &mut readings {
        reading.push_str(rest);
    }
    Ok(readings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Vec<String> {
        let tokens = tokens(text);
        Matcher::new([pattern])
            .unwrap()
            .matches(&tokens)
            .into_iter()
            .map(|m| {
                let words: Vec<&str> = m.tokens.iter().map(|t| tokens[*t].word.as_str()).collect();
                words.join(" ")
            })
            .collect()
    }

    #[test]
    fn patterns_match_words() {
        for (pattern, text, expected) in [
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

    #[test]
    fn broken_patterns_say_what_is_wrong() {
        for pattern in ["(a", "a)", "((a))"] {
            assert!(Matcher::new([pattern]).is_err(), "{pattern}");
        }
    }
}
