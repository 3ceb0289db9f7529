//! Finds the headings that stand at the top level of Markdown, with their blocks.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::Event;
use pulldown_cmark::HeadingLevel;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;

use super::lines::Lines;
use super::options;

/// The most bytes of a line that are read for its headings.
const LONGEST_LINE: usize = 50_000;

/// A heading found in Markdown, before its block is understood.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) level: u8,
    pub(super) content: Range<usize>,
    pub(super) whole: Range<usize>,
    pub(super) id: Option<String>,
    pub(super) classes: Vec<String>,
    pub(super) words: Vec<String>,
}

/// Lists the headings that stand at the top level of a Markdown text: line (1-based), last line, level, inline text.
#[must_use]
pub fn headings_of(markdown: &str) -> Vec<(u32, u32, u8, String)> {
    let markdown = &*shortened(markdown);
    let mut lines = Lines::of(markdown);
    headings(markdown)
        .iter()
        .map(|h| {
            let last = h.whole.end.saturating_sub(1).max(h.whole.start);
            let written = markdown[h.content.clone()].trim();
            let (first, last) = (lines.line_at(h.whole.start), lines.line_at(last));
            (first, last, h.level, written.to_owned())
        })
        .collect()
}

/// Cuts endless lines: only how a line begins tells whether it is a heading, and reading its marks costs many
/// times its size.
fn shortened(markdown: &str) -> Cow<'_, str> {
    if markdown.split('\n').all(|line| line.len() <= LONGEST_LINE) {
        return Cow::Borrowed(markdown);
    }
    let lines = markdown.split('\n').map(|line| {
        let end = (0..=LONGEST_LINE.min(line.len())).rfind(|at| line.is_char_boundary(*at));
        &line[..end.unwrap_or(0)]
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

/// Lists the headings of a body in their order.
pub(super) fn headings(body: &str) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    let mut depth = 0_usize;
    let mut open = false;
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading {
                level,
                id,
                classes,
                attrs,
            }) => {
                if depth == 0 {
                    open = true;
                    found.push(Heading {
                        level: depth_of(level),
                        content: content_at(body, &range)..content_at(body, &range),
                        whole: range,
                        id: id.map(|id| id.to_string()),
                        classes: classes.iter().map(ToString::to_string).collect(),
                        words: attrs.iter().map(|(key, _)| key.to_string()).collect(),
                    });
                }
                depth += 1;
            }
            Event::Start(_) => {
                extend(&mut found, open, &range);
                depth += 1;
            }
            Event::End(TagEnd::Heading(_)) => {
                depth = depth.saturating_sub(1);
                open = false;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => extend(&mut found, open, &range),
        }
    }
    found
}

fn extend(found: &mut [Heading], open: bool, range: &Range<usize>) {
    if let (true, Some(heading)) = (open, found.last_mut()) {
        heading.content.end = heading.content.end.max(range.end);
    }
}

/// Gives the place where a heading's own words begin: behind the marks of an ATX heading.
fn content_at(body: &str, whole: &Range<usize>) -> usize {
    let heading = &body[whole.clone()];
    let words = heading.trim_start().trim_start_matches('#');
    let words = if words.starts_with([' ', '\t']) || heading.trim_start().starts_with('#') {
        words.trim_start_matches([' ', '\t'])
    } else {
        heading.trim_start()
    };
    whole.end - words.len()
}

fn depth_of(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_keep_their_lines_around_an_endless_line() {
        let text = format!("# A\n\nx{}\n\n## B\n", "ä[".repeat(LONGEST_LINE));
        let found: Vec<(u32, u8)> = headings_of(&text)
            .iter()
            .map(|(line, _, level, _)| (*line, *level))
            .collect();
        assert_eq!(found, [(1, 1), (5, 2)]);
        assert!(shortened(&text).len() < LONGEST_LINE + 20);
    }

    #[test]
    fn headings_are_listed_with_their_lines_also_where_a_letter_ends_the_text() {
        let found = headings_of("a\n\n# Tiedot\n\nSäilytys\n===\n\n## Tietoä");
        assert_eq!(
            found,
            [
                (3, 3, 1, "Tiedot".to_owned()),
                (5, 6, 1, "Säilytys".to_owned()),
                (8, 8, 2, "Tietoä".to_owned()),
            ]
        );
    }
}
