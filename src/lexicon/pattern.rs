//! The language of patterns: `säilyt* ~4 (vuotta|kuukautta)` is read as the sequences of words it stands for.
//!
//! `*` stands for any letters, `#` for a number, `~` for up to three words between and `~N` for up to N,
//! `(a|b c)` for alternatives, `(a)?` for what may be absent.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::token::fold_word;
use super::token::tokens;
use super::words::Class;
use super::words::Words;

/// How many plain readings one pattern may have.
const MOST_READINGS: usize = 4096;

/// A word of a sequence: how many others may stand before it, and the class it is of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// The most words between the word before and this one.
    pub(super) gap: u16,
    /// What fits.
    pub(super) class: Class,
}

/// One way to read a pattern: its words, and the gap at its end.
#[derive(Clone, Debug, Default)]
pub(super) struct Sequence {
    /// The words.
    pub(super) steps: Vec<Step>,
    /// The most words behind the last.
    pub(super) tail: u16,
}

/// The parts of patterns met before, with what each stands for.
pub(super) type Parts = HashMap<String, Vec<Sequence>, RandomState>;

/// Reads a pattern as the sequences of words it stands for.
///
/// # Errors
/// What is wrong with it.
pub(super) fn compile(
    pattern: &str,
    words: &mut Words,
    known: &mut Parts,
) -> Result<Vec<Sequence>, &'static str> {
    let mut sequences = vec![Sequence::default()];
    for part in parts(pattern)? {
        if !known.contains_key(part) {
            known.insert(part.to_owned(), choices(part, words)?);
        }
        let choices = &known[part];
        if let [only] = &choices[..] {
            for start in &mut sequences {
                start.extend(only);
            }
            continue;
        }
        if sequences.len() * choices.len() > MOST_READINGS {
            return Err("has too many alternatives");
        }
        let extended = sequences
            .iter()
            .flat_map(|start| choices.iter().map(|choice| start.with(choice)));
        sequences = extended.collect();
    }
    Ok(sequences)
}

impl Sequence {
    /// Gives this sequence with another behind it.
    fn with(&self, other: &Self) -> Self {
        let mut steps = Vec::with_capacity(self.steps.len() + other.steps.len() + 2);
        steps.extend(&self.steps);
        let mut whole = Self {
            steps,
            tail: self.tail,
        };
        whole.extend(other);
        whole
    }

    /// Adds another behind it.
    fn extend(&mut self, other: &Self) {
        let first = self.steps.len();
        self.steps.extend(&other.steps);
        match self.steps.get_mut(first) {
            Some(step) => {
                step.gap = step.gap.saturating_add(self.tail);
                self.tail = other.tail;
            }
            None => self.tail = self.tail.saturating_add(other.tail),
        }
    }
}

/// Lists what one part of a pattern stands for: alternatives that are single words make one class.
fn choices(part: &str, words: &mut Words) -> Result<Vec<Sequence>, &'static str> {
    let mut singles = Vec::new();
    let mut choices = Vec::new();
    for reading in readings(part)? {
        let (ids, tail) = ids(&reading, words);
        if let ([(0, id)], 0) = (&ids[..], tail) {
            singles.push(*id);
            continue;
        }
        let steps = ids.iter().map(|(gap, id)| Step {
            gap: *gap,
            class: words.class(vec![*id]),
        });
        choices.push(Sequence {
            steps: steps.collect(),
            tail,
        });
    }
    if !singles.is_empty() {
        let class = words.class(singles);
        choices.push(Sequence {
            steps: vec![Step { gap: 0, class }],
            tail: 0,
        });
    }
    Ok(choices)
}

/// Lists the words of one alternative, each with the gap before it, and gives the gap behind them.
fn ids(reading: &str, words: &mut Words) -> (Vec<(u16, u32)>, u16) {
    let mut ids = Vec::new();
    let mut gap: u16 = 0;
    for part in reading.split_whitespace() {
        if let Some(most) = part.strip_prefix('~') {
            gap = most
                .parse()
                .map_or(3, |most: u32| most.try_into().unwrap_or(u16::MAX));
            continue;
        }
        for word in split_word(part) {
            ids.push((std::mem::take(&mut gap), words.id(&word)));
        }
    }
    (ids, gap)
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
            tokens(word).iter().map(|t| fold_word(t.text)).collect()
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

    #[test]
    fn broken_patterns_say_what_is_wrong() {
        for pattern in ["(a", "a)", "((a))"] {
            assert!(
                compile(pattern, &mut Words::default(), &mut Parts::default()).is_err(),
                "{pattern}"
            );
        }
    }
}
