//! What the layout of a section's lines tells: lines that only name other sections, and the heads of tables.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::collections::HashSet;

use super::Source;
use super::sentence::is_row;
use super::sentence::marker;
use crate::lexicon::Lexicon;

/// The most bytes of a heading that a table of contents repeats.
const LONGEST: usize = 200;
/// The fewest lines that name other sections in a table of contents.
const CONTENTS: usize = 3;

/// Collects the headings of a notice as a table of contents has them.
pub(super) fn headings<'a>(sections: &[Source<'a>]) -> HashSet<&'a str> {
    let headings = sections.iter().filter_map(|section| section.heading);
    headings
        .map(|(_, text)| bare(text))
        .filter(|text| !text.is_empty())
        .collect()
}

/// Gives a section's lines without those that only name other sections.
pub(super) fn without_contents<'s, 'a>(
    lines: &'s [(u32, &'a str)],
    headings: &HashSet<&str>,
) -> Cow<'s, [(u32, &'a str)]> {
    let names = |(_, line): &(u32, &str)| line.len() <= LONGEST && headings.contains(bare(line));
    if lines.iter().filter(|line| names(line)).count() < CONTENTS {
        return Cow::Borrowed(lines);
    }
    let kept = |line: &(u32, &'a str)| if names(line) { (line.0, "") } else { *line };
    Cow::Owned(lines.iter().map(kept).collect())
}

/// Finds the rows that head a table: above another row, with cells of which two or more announce a topic.
pub(super) fn table_heads(lexicon: &Lexicon, lines: &[(u32, &str)]) -> BTreeSet<usize> {
    let mut heads = BTreeSet::new();
    let mut above = false;
    for (at, (_, line)) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let row = is_row(line);
        if row && !above && line.len() <= 2 * LONGEST {
            let cells = line.split(['\t', '|']);
            if cells
                .filter(|cell| !lexicon.announced(cell).is_empty())
                .count()
                >= 2
            {
                heads.insert(at);
            }
        }
        above = row;
    }
    heads
}

/// Gives the words of a heading or of a line that names it: without number, list marker and marks at the end.
fn bare(line: &str) -> &str {
    let line = &line[marker(line).unwrap_or(0).min(line.len())..];
    line.trim_start_matches(|c: char| !c.is_alphabetic())
        .trim_end_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_name_other_sections_are_left_out() {
        let sections = ["1. Rights", "2. Contact", "3. Data"].map(|text| Source {
            heading: Some((1, text)),
            ..Source::default()
        });
        let lines = [
            (1, "• Rights"),
            (2, "2. Contact"),
            (3, "Data"),
            (4, "Data is kept."),
        ];
        let kept = without_contents(&lines, &headings(&sections));
        assert_eq!(kept[..], [(1, ""), (2, ""), (3, ""), (4, "Data is kept.")]);
    }

    #[test]
    fn a_table_is_headed_by_its_first_row() {
        let text = "[topics.purposes]\nheading = [\"purpose\"]\n[topics.retention]\nheading = [\"time\"]\n";
        let lexicon = Lexicon::parse("l", text).unwrap();
        let lines = [
            (1, "Purpose\tTime"),
            (2, "Purpose one\tTime two"),
            (3, ""),
            (4, "| A | Time |"),
        ];
        assert_eq!(table_heads(&lexicon, &lines), BTreeSet::from([0]));
    }
}
