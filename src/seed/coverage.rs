//! Proves that every word of a seed is in the Markdown or in a listed drop.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::marks::Mark;
use super::marks::marks;
use super::read::Format;
use super::read::Seed;
use super::segment::Passage;
use super::segment::without_marks;
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
        let text = match seed.format {
            Format::Text => Cow::Owned(notation::plain_numbered(&section.text)),
            Format::Markdown => Cow::Borrowed(section.text.as_str()),
        };
        let heading = if section.supplied {
            String::new()
        } else {
            notation::plain_heading(section)
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

/// Lists the words that the sections must have, with their lines: all but drops and the marks of lists and headings.
fn wanted(seed: &Seed, passages: &[Passage<'_>], drops: &[Drop]) -> Vec<(u32, String)> {
    let dropped: BTreeSet<u32> = drops.iter().map(|drop| drop.line).collect();
    let mut wanted = match seed.format {
        Format::Text => words_of_text(&seed.text, passages),
        Format::Markdown => words_of_markdown(&seed.text),
    };
    wanted.retain(|(line, _)| !dropped.contains(line));
    wanted
}

/// Lists the words of plain text: without bullets, with the numbers of items, without the marks of headings.
fn words_of_text(text: &str, passages: &[Passage<'_>]) -> Vec<(u32, String)> {
    let marks: BTreeMap<u32, Mark> = passages
        .iter()
        .flat_map(|passage| passage.lines.iter().zip(marks(passage)))
        .map(|((line, _), mark)| (*line, mark))
        .collect();
    let headings = passages.iter().filter_map(|passage| passage.heading);
    let headings: BTreeSet<u32> = headings.map(|(line, _)| line).collect();
    let mut found = Vec::new();
    for (line, raw) in (1..).zip(text.split('\n')) {
        let words = match marks.get(&line) {
            Some(Mark::Bullet(behind)) => &raw[*behind..],
            Some(Mark::Number(number)) => {
                found.push((line, format!("{}.", number.value)));
                &raw[number.behind..]
            }
            None if headings.contains(&line) => without_marks(raw.trim()),
            _ => raw,
        };
        add(&mut found, line, words);
    }
    found
}

/// Lists the words of Markdown: of its headings as a reader sees them, of all else as they are.
fn words_of_markdown(markdown: &str) -> Vec<(u32, String)> {
    let lines: Vec<&str> = markdown.split('\n').collect();
    let mut headings = notation::headings_of(markdown).into_iter().peekable();
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let heading = headings.next_if(|(first, ..)| *first == line);
        let end = heading.map_or(at + 1, |(_, last, ..)| (last as usize).max(at + 1));
        let own = lines[at..end].join("\n");
        if heading.is_some() {
            add(&mut found, line, &notation::plain(&own));
        } else {
            add(&mut found, line, &own);
        }
        at = end;
    }
    found
}

fn add(found: &mut Vec<(u32, String)>, line: u32, words: &str) {
    found.extend(words.split_whitespace().map(|word| (line, word.to_owned())));
}

fn lost(path: &str, seed: &Seed, line: u32, word: &str) -> Finding {
    Finding::warning(
        "words-lost",
        format!("converting would lose or change `{word}`"),
    )
    .hint("nothing was written for this seed, and what was stays; please report it")
    .file(path)
    .line(line.max(1), &seed.text)
}
