//! Reads Markdown as its readers see it: its words, and where its links lead.

use std::fmt::Write as _;

use pulldown_cmark::Event;
use pulldown_cmark::LinkType;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;

use super::lines::Lines;
use super::options;

/// Gives the text a reader sees of a piece of Markdown, block by block, one line each.
#[must_use]
pub fn plain(markdown: &str) -> String {
    shown(markdown, Numbers::Left)
}

/// Gives what [`plain`] gives, with the number that a reader sees before each item of an ordered list: `2. `.
#[must_use]
pub fn plain_numbered(markdown: &str) -> String {
    shown(markdown, Numbers::Shown)
}

/// What becomes of the numbers of ordered lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbers {
    Left,
    Shown,
}

fn shown(markdown: &str, numbers: Numbers) -> String {
    let mut out = String::new();
    let mut lists: Vec<Option<u64>> = Vec::new();
    for event in Parser::new_ext(markdown, options()) {
        match &event {
            Event::Start(Tag::List(first)) => lists.push(*first),
            Event::End(TagEnd::List(_)) => {
                lists.pop();
            }
            _ => {}
        }
        let item = matches!(event, Event::Start(Tag::Item));
        push(&mut out, event);
        if item
            && numbers == Numbers::Shown
            && let Some(Some(number)) = lists.last_mut()
        {
            let _ = write!(out, "{number}. ");
            *number += 1;
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn push(out: &mut String, event: Event<'_>) {
    match event {
        Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::Html(text) => {
            out.push_str(&text);
        }
        Event::SoftBreak | Event::End(TagEnd::TableCell) => out.push(' '),
        Event::HardBreak
        | Event::Start(Tag::Item)
        | Event::End(
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableRow
            | TagEnd::TableHead
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock,
        ) => new_line(out),
        _ => {}
    }
}

/// Lists where the links of a piece of Markdown lead, as written, with their 0-based lines.
#[must_use]
pub fn links_of(markdown: &str) -> Vec<(u32, String)> {
    let mut lines = Lines::of(markdown);
    Parser::new_ext(markdown, options())
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                let scheme = match link_type {
                    LinkType::Email => "mailto:",
                    _ => "",
                };
                let line = lines.line_at(range.start) - 1;
                Some((line, format!("{scheme}{dest_url}")))
            }
            _ => None,
        })
        .collect()
}

fn new_line(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordered_items_have_the_number_a_reader_sees() {
        assert_eq!(
            plain_numbered("1. a\n1. b\n   - c\n\n7) d"),
            "1. a\n2. b\nc\n7. d"
        );
        assert_eq!(plain("1. a\n1. b"), "a\nb");
    }
}
