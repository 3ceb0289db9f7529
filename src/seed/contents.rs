//! Finds tables of contents: lines together that all stand again further down.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::lines::Line;
use super::lines::bullet;
use super::lines::number;

/// The fewest lines of a table of contents.
const FEWEST: usize = 3;
/// The most bytes of one.
const LONGEST: usize = 400;

/// Tells for each line whether it belongs to a table of contents.
pub(super) fn find(lines: &[Line<'_>]) -> Vec<bool> {
    let mut found = vec![false; lines.len()];
    let named = |line: &Line<'_>| line.has_text() && line.text.len() <= LONGEST;
    let texts: Vec<Option<&str>> = lines
        .iter()
        .map(|line| named(line).then(|| bare(line.text)))
        .collect();
    let mut last: HashMap<&str, usize, RandomState> = HashMap::default();
    for (text, at) in texts.iter().zip(0..) {
        text.map(|text| last.insert(text, at));
    }
    let mut run: Vec<usize> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if !line.has_text() {
            continue;
        }
        let again = texts[at].is_some_and(|text| last[text] > at);
        if again {
            run.push(at);
        } else {
            mark(&run, |at| last[bare(lines[at].text)], &mut found);
            run.clear();
        }
    }
    found
}

/// Marks a run of lines, where it is long enough and its lines stand apart from one another further down.
fn mark(run: &[usize], last: impl Fn(usize) -> usize, found: &mut [bool]) {
    if run.len() < FEWEST {
        return;
    }
    let later: Vec<usize> = run.iter().map(|at| last(*at)).collect();
    let apart = later
        .windows(2)
        .filter(|pair| pair[1] > pair[0] + 1)
        .count();
    let below = run
        .last()
        .is_some_and(|end| later.iter().all(|at| at > end));
    if apart + 1 >= FEWEST && below {
        for at in run {
            found[*at] = true;
        }
    }
}

/// Gives a line's words without its number or bullet.
fn bare(text: &str) -> &str {
    let text = &text[bullet(text).unwrap_or(0)..];
    text[number(text).map_or(0, |(_, behind)| behind)..].trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::lines::read;

    #[test]
    fn lines_that_stand_again_are_contents() {
        let text =
            "Contents\nOne\nTwo\nThree\n\n1. One\n\nText.\n\n2. Two\n\nText.\n\n3. Three\n\nText.";
        let found = find(&read(text, None));
        let places: Vec<usize> = (0..found.len()).filter(|at| found[*at]).collect();
        assert_eq!(places, [1, 2, 3]);
    }

    #[test]
    fn a_text_that_is_repeated_is_none() {
        let text = "One\nTwo\nThree\nOne\nTwo\nThree";
        assert!(!find(&read(text, None)).contains(&true));
    }
}
