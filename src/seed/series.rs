//! Finds series of headings that count with a word: `Group 1: …`, `Group 2: …`; `Part A`, `Part B`.

use std::collections::HashMap;

use super::lines::Kind;
use super::lines::Line;

/// The most characters of the line.
const LONGEST: usize = 120;

/// Tells for each line whether it is one of a series: the same word before it with the next number, set apart by blank lines.
pub(super) fn find(lines: &[Line<'_>]) -> Vec<bool> {
    let mut found = vec![false; lines.len()];
    let mut last: HashMap<String, (u32, usize)> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        if line.kind != Kind::Text || line.gap == 0 && at > 0 {
            continue;
        }
        let Some((word, count)) = counted(line.text) else {
            continue;
        };
        if let Some((before, first)) = last.get(&word)
            && *before + 1 == count
        {
            found[*first] = true;
            found[at] = true;
        }
        last.insert(word, (count, at));
    }
    found
}

/// Reads the word and the number that a line begins with, where more words or nothing follows behind a mark.
fn counted(text: &str) -> Option<(String, u32)> {
    let (word, rest) = text.split_once([' ', '\u{a0}'])?;
    let (mark, behind) = rest
        .find(|c: char| !c.is_alphanumeric())
        .map_or((rest, ""), |end| rest.split_at(end));
    let count = match mark.as_bytes() {
        [letter @ b'A'..=b'Z'] => u32::from(letter - b'A') + 1,
        _ => mark.parse().ok().filter(|count| *count < 100)?,
    };
    let capital = word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic);
    let behind = behind.trim_start();
    let closed = behind.is_empty() || behind.starts_with([':', '.', '–', '—', '-', ')']);
    let ended = text.ends_with(['.', ',', ';', ':']);
    (capital && closed && !ended && text.chars().count() <= LONGEST)
        .then(|| (word.to_lowercase(), count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::lines::read;

    #[test]
    fn lines_that_count_with_a_word_are_a_series() {
        let text = "Group 1: Members\n\nText.\n\nGroup 2: Visitors\n\nText.\n\nFloor 3: Lift";
        let found = find(&read(text, None));
        let places: Vec<usize> = (0..found.len()).filter(|at| found[*at]).collect();
        assert_eq!(places, [0, 4]);
    }

    #[test]
    fn streets_and_sentences_are_none() {
        for text in [
            "Street 1\n\nStreet 3",
            "Section 1 says so.\n\nSection 2 says so.",
            "In 2\nIn 3",
        ] {
            assert!(!find(&read(text, None)).contains(&true), "{text}");
        }
    }
}
