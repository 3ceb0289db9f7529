//! Proves that every word of a seed is in the Markdown or in a listed drop.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::marks::Mark;
use super::marks::marks;
use super::read::Format;
use super::read::Seed;
use super::segment::Passage;
use crate::finding::Finding;
use crate::notation;
use crate::notation::Section;

/// A line of a seed that is in no section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drop {
    /// 1-based line in the seed.
    pub line: u32,
    /// Its text.
    pub text: String,
    /// Why it was left out.
    pub reason: &'static str,
}

/// Compares the words of a seed with those of the sections made of it, in their order; gives their number.
///
/// # Errors
/// A finding at the first word that differs.
pub(super) fn prove(
    path: &str,
    seed: &Seed,
    passages: &[Passage<'_>],
    sections: &[Section],
    drops: &[Drop],
) -> Result<usize, Finding> {
    let mut wanted = wanted(seed, passages, drops).into_iter();
    let mut count = 0;
    for section in sections {
        let (heading, text) = match seed.format {
            Format::Text => (
                notation::plain_heading(section),
                notation::plain_numbered(&section.text),
            ),
            Format::Markdown => (section.heading.clone(), section.text.clone()),
        };
        let heading = if section.supplied {
            String::new()
        } else {
            heading
        };
        for word in heading.split_whitespace().chain(text.split_whitespace()) {
            match wanted.next() {
                Some((_, expected)) if expected == word => count += 1,
                Some((line, expected)) => return Err(lost(path, seed, line, &expected)),
                None => return Err(lost(path, seed, 0, word)),
            }
        }
    }
    match wanted.next() {
        Some((line, word)) => Err(lost(path, seed, line, &word)),
        None => Ok(count),
    }
}

/// Lists the words that the sections must have, with their lines: all but bullets and drops.
fn wanted(seed: &Seed, passages: &[Passage<'_>], drops: &[Drop]) -> Vec<(u32, String)> {
    if seed.format == Format::Markdown {
        return words_of(passages);
    }
    let marks: BTreeMap<u32, Mark> = passages
        .iter()
        .flat_map(|passage| passage.lines.iter().zip(marks(passage)))
        .map(|((line, _), mark)| (*line, mark))
        .collect();
    let dropped: BTreeSet<u32> = drops.iter().map(|drop| drop.line).collect();
    (1..)
        .zip(seed.text.split('\n'))
        .filter(|(line, _)| !dropped.contains(line))
        .flat_map(|(line, raw)| {
            let (number, behind) = match marks.get(&line) {
                Some(Mark::Bullet(behind)) => (None, *behind),
                Some(Mark::Number(number)) => (Some(format!("{}.", number.value)), number.behind),
                _ => (None, 0),
            };
            let words = raw[behind..].split_whitespace().map(str::to_owned);
            number
                .into_iter()
                .chain(words)
                .map(move |word| (line, word))
        })
        .collect()
}

/// Lists the words of Markdown passages: their headings and lines as they are.
fn words_of(passages: &[Passage<'_>]) -> Vec<(u32, String)> {
    passages
        .iter()
        .flat_map(|passage| passage.heading.iter().chain(&passage.lines))
        .flat_map(|(line, text)| text.split_whitespace().map(|word| (*line, word.to_owned())))
        .collect()
}

fn lost(path: &str, seed: &Seed, line: u32, word: &str) -> Finding {
    Finding::error(
        "words-lost",
        format!("converting would lose or change `{word}`"),
    )
    .hint("nothing was written for this seed; please report it")
    .file(path)
    .line(line.max(1), &seed.text)
}
