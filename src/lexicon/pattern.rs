//! The language of patterns: `säilyt* ~4 (vuotta|kuukautta)` is read as the sequences of words it stands for.
//!
//! `*` stands for any letters, `#` for a number, `~` for up to three words between and `~N` for up to N,
//! `(a|b c)` for alternatives, `(a)?` for what may be absent.

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

/// Reads a pattern as the sequences of words it stands for, and the gap at its end.
///
/// # Errors
/// What is wrong with it.
pub(super) fn compile(
    pattern: &str,
    words: &mut Words,
) -> Result<(Vec<Vec<Step>>, u16), &'static str> {
    let mut sequences: Vec<Vec<Step>> = vec![Vec::new()];
    let mut gap = 0;
    for part in parts(pattern)? {
        if let Some(most) = part.strip_prefix('~') {
            gap = most
                .parse()
                .map_or(3, |most: u32| most.try_into().unwrap_or(u16::MAX));
            continue;
        }
        let choices = choices(part, words)?;
        if sequences.len() * choices.len() > MOST_READINGS {
            return Err("has too many alternatives");
        }
        let extended = sequences.iter().flat_map(|start| {
            choices.iter().map(move |choice| {
                let steps = choice.iter().enumerate().map(|(at, step)| Step {
                    gap: step.gap + if at == 0 { gap } else { 0 },
                    class: step.class,
                });
                start.iter().copied().chain(steps).collect()
            })
        });
        sequences = extended.collect();
        gap = 0;
    }
    Ok((sequences, gap))
}

/// Lists what one part of a pattern stands for: alternatives that are single words make one class.
fn choices(part: &str, words: &mut Words) -> Result<Vec<Vec<Step>>, &'static str> {
    let mut singles = Vec::new();
    let mut choices: Vec<Vec<Step>> = Vec::new();
    for reading in readings(part)? {
        let ids = ids(&reading, words)?;
        if let [(0, id)] = ids[..] {
            singles.push(id);
            continue;
        }
        let steps = ids.iter().map(|(gap, id)| Step {
            gap: *gap,
            class: words.class(vec![*id]),
        });
        choices.push(steps.collect());
    }
    if !singles.is_empty() {
        let class = words.class(singles);
        choices.push(vec![Step { gap: 0, class }]);
    }
    Ok(choices)
}

/// Lists the words of one alternative, each with the gap before it.
fn ids(reading: &str, words: &mut Words) -> Result<Vec<(usize, u32)>, &'static str> {
    let mut ids = Vec::new();
    let mut gap = 0;
    for part in reading.split_whitespace() {
        if let Some(most) = part.strip_prefix('~') {
            gap = most.parse().unwrap_or(3);
            continue;
        }
        for word in split_word(part) {
            ids.push((std::mem::take(&mut gap), words.id(&word)));
        }
    }
    if gap > 0 {
        return Err("ends an alternative with a gap");
    }
    Ok(ids)
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
                compile(pattern, &mut Words::default()).is_err(),
                "{pattern}"
            );
        }
    }
}
