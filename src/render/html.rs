//! Markdown → HTML: the text of sections as a reader sees it.
//!
//! Never lets HTML of a text through: it is shown as the characters it is written with. No inline styles.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pulldown_cmark::Alignment;
use pulldown_cmark::CodeBlockKind;
use pulldown_cmark::CowStr;
use pulldown_cmark::Event;
use pulldown_cmark::LinkType;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;

use super::code::code;
use crate::notation;

/// Where a link of a text leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// What the link says.
    pub(super) href: String,
    /// Whether it leaves the site.
    pub(super) external: bool,
}

/// What the HTML of a section depends on besides its text.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    /// Resolves a link as written; what leads nowhere keeps its words only.
    pub(super) link: &'a dyn Fn(&str) -> Option<Link>,
    /// The section's id on the page: the start of the ids of its footnotes.
    pub(super) section: &'a str,
    /// The id of the heading that names regions one can scroll.
    pub(super) label: &'a str,
    /// The level of the section's heading on the page, 1 to 6.
    pub(super) level: u8,
}

/// Writes the blocks of a section.
#[must_use]
pub(super) fn blocks(markdown: &str, surroundings: &Surroundings<'_>) -> String {
    let mut writer = Writer::new(surroundings);
    for event in Parser::new_ext(markdown, notation::options()) {
        writer.event(event);
    }
    writer.finish()
}

/// Writes the words of a heading.
#[must_use]
pub(super) fn heading(markdown: &str, surroundings: &Surroundings<'_>) -> String {
    let line = format!("# {}", markdown.replace('\n', " "));
    let mut writer = Writer::new(surroundings);
    for event in Parser::new_ext(&line, notation::options()) {
        match event {
            Event::Start(Tag::Heading { .. }) | Event::End(TagEnd::Heading(_)) => {}
            event => writer.event(event),
        }
    }
    writer.out
}

/// Writes a text so that HTML shows it as it is.
#[must_use]
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    escape(&mut out, text);
    out
}

fn escape(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Writes HTML event by event.
struct Writer<'a> {
    out: String,
    around: &'a Surroundings<'a>,
    table: Table,
    code: Option<(String, String)>,
    /// Whether each open link was written, or only its words.
    links: Vec<bool>,
    footnotes: Footnotes,
}

/// The table being written.
#[derive(Default)]
struct Table {
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
    cell_at: usize,
}

/// The footnotes of a section: numbered by their first reference.
#[derive(Default)]
struct Footnotes {
    numbers: BTreeMap<String, usize>,
    texts: BTreeMap<String, String>,
    outside: Vec<(String, String)>,
}

impl<'a> Writer<'a> {
    fn new(around: &'a Surroundings<'a>) -> Self {
        Self {
            out: String::new(),
            around,
            table: Table::default(),
            code: None,
            links: Vec::new(),
            footnotes: Footnotes::default(),
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::Code(text) => {
                self.out.push_str("<code>");
                escape(&mut self.out, &text);
                self.out.push_str("</code>");
            }
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::FootnoteReference(label) => self.reference(&label),
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        match &mut self.code {
            Some((_, code)) => code.push_str(text),
            None => escape(&mut self.out, text),
        }
    }

    /// Shows the characters of HTML; a comment is not for readers.
    fn html(&mut self, text: &str) {
        if !text.trim_start().starts_with("<!--") {
            escape(&mut self.out, text);
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.out.push_str("<p>"),
            Tag::HtmlBlock => self.out.push_str("<p class=\"as-written\">"),
            Tag::Heading { .. } => self.open_heading(),
            Tag::BlockQuote(_) => self.out.push_str("<blockquote>\n"),
            Tag::CodeBlock(kind) => self.code = Some((language_of(kind), String::new())),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(first)) => {
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
            }
            Tag::Item => self.out.push_str("<li>"),
            Tag::FootnoteDefinition(label) => {
                let outside = std::mem::take(&mut self.out);
                self.footnotes.outside.push((label.into_string(), outside));
            }
            Tag::Table(columns) => self.open_table(columns),
            Tag::TableHead => {
                self.table.in_head = true;
                self.table.column = 0;
                self.out.push_str("<thead>\n<tr>");
            }
            Tag::TableRow => {
                self.table.column = 0;
                self.out.push_str("<tr>");
            }
            Tag::TableCell => self.table.cell_at = self.out.len(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => self.open_link(link_type, &dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.out.push_str("</p>\n"),
            TagEnd::Heading(_) => {
                let _ = writeln!(self.out, "</h{}>", self.inner_level());
            }
            TagEnd::BlockQuote(_) => self.out.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => self.close_code(),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::FootnoteDefinition => self.close_footnote(),
            TagEnd::Table => self.out.push_str("</tbody>\n</table></div>\n"),
            TagEnd::TableHead => {
                self.table.in_head = false;
                self.out.push_str("</tr>\n</thead>\n<tbody>\n");
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => self.close_cell(),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link => self.close_link(),
            _ => {}
        }
    }

    fn inner_level(&self) -> u8 {
        (self.around.level + 1).min(6)
    }

    fn open_heading(&mut self) {
        let _ = write!(self.out, "<h{}>", self.inner_level());
    }

    fn open_link(&mut self, kind: LinkType, written: &str) {
        let link = match kind {
            LinkType::Email => Some(Link {
                href: format!("mailto:{written}"),
                external: false,
            }),
            _ => (self.around.link)(written),
        };
        self.links.push(link.is_some());
        if let Some(link) = link {
            self.out.push_str("<a href=\"");
            escape(&mut self.out, &link.href);
            self.out.push_str(if link.external {
                "\" rel=\"noopener\">"
            } else {
                "\">"
            });
        }
    }

    fn close_link(&mut self) {
        if self.links.pop() == Some(true) {
            self.out.push_str("</a>");
        }
    }

    fn open_table(&mut self, columns: Vec<Alignment>) {
        self.table.columns = columns;
        let _ = writeln!(
            self.out,
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{}\"><table>",
            self.around.label
        );
    }

    /// Writes a cell: a heading cell without words is an ordinary one.
    fn close_cell(&mut self) {
        let words = self.out.split_off(self.table.cell_at);
        let alignment = self.table.columns.get(self.table.column);
        let class = match alignment {
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"middle\"",
            _ => "",
        };
        let is_heading = self.table.in_head && !words.trim().is_empty();
        let (name, scope) = if is_heading {
            ("th", " scope=\"col\"")
        } else {
            ("td", "")
        };
        let _ = write!(self.out, "<{name}{scope}{class}>{words}</{name}>");
        self.table.column += 1;
    }

    fn close_code(&mut self) {
        if let Some((language, text)) = self.code.take() {
            let html = code(&text, &language);
            let _ = writeln!(self.out, "<pre tabindex=\"0\"><code>{html}</code></pre>");
        }
    }

    fn reference(&mut self, label: &str) {
        let next = self.footnotes.numbers.len() + 1;
        let number = *self
            .footnotes
            .numbers
            .entry(label.to_owned())
            .or_insert(next);
        let section = self.around.section;
        let _ = write!(
            self.out,
            "<sup><a href=\"#{section}_note-{number}\">{number}</a></sup>"
        );
    }

    fn close_footnote(&mut self) {
        if let Some((label, outside)) = self.footnotes.outside.pop() {
            let text = std::mem::replace(&mut self.out, outside);
            self.footnotes.texts.insert(label, text);
        }
    }

    fn finish(mut self) -> String {
        let mut notes: Vec<(usize, &String)> = self
            .footnotes
            .texts
            .iter()
            .map(|(label, text)| {
                let unasked = self.footnotes.numbers.len() + 1;
                let number = self.footnotes.numbers.get(label).copied();
                (number.unwrap_or(unasked), text)
            })
            .collect();
        notes.sort();
        if !notes.is_empty() {
            self.out.push_str("<ol class=\"footnotes\">\n");
            let section = self.around.section;
            for (number, text) in notes {
                let _ = writeln!(self.out, "<li id=\"{section}_note-{number}\">{text}</li>");
            }
            self.out.push_str("</ol>\n");
        }
        self.out
    }
}

fn language_of(kind: CodeBlockKind<'_>) -> String {
    match kind {
        CodeBlockKind::Fenced(info) => first_word(&info),
        CodeBlockKind::Indented => String::new(),
    }
}

fn first_word(info: &CowStr<'_>) -> String {
    info.split([' ', ',']).next().unwrap_or("").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        blocks(markdown, &surroundings(&resolve))
    }

    fn surroundings(link: &dyn Fn(&str) -> Option<Link>) -> Surroundings<'_> {
        Surroundings {
            link,
            section: "retention",
            label: "retention_title",
            level: 2,
        }
    }

    fn resolve(written: &str) -> Option<Link> {
        match written {
            "dead.md" => None,
            _ => Some(Link {
                href: written.to_owned(),
                external: written.starts_with("https:"),
            }),
        }
    }

    #[test]
    fn html_in_a_text_is_shown_and_never_runs() {
        assert_eq!(
            html("a <script>alert('x')</script> b"),
            "<p>a &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; b</p>\n"
        );
        assert_eq!(
            html("<div onclick=\"x\">\n"),
            "<p class=\"as-written\">&lt;div onclick=&quot;x&quot;&gt;\n</p>\n"
        );
    }

    #[test]
    fn a_link_that_leads_nowhere_keeps_its_words() {
        assert_eq!(html("[words](dead.md)"), "<p>words</p>\n");
        assert_eq!(
            html("[words](https://example.org/?a&b)"),
            "<p><a href=\"https://example.org/?a&amp;b\" rel=\"noopener\">words</a></p>\n"
        );
        assert_eq!(
            html("<a@example.org>"),
            "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>\n"
        );
    }

    #[test]
    fn a_table_scrolls_in_a_named_region() {
        let html = html("| a | |\n|:-|-:|\n| 1 | 2 |\n");
        assert!(html.starts_with("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"retention_title\"><table>"));
        assert!(html.contains("<th scope=\"col\">a</th><td class=\"end\"></td>"));
        assert!(html.contains("<tr><td>1</td><td class=\"end\">2</td></tr>"));
    }

    #[test]
    fn headings_inside_a_text_stand_below_its_own() {
        assert_eq!(html("> # B"), "<blockquote>\n<h3>B</h3>\n</blockquote>\n");
    }

    #[test]
    fn a_heading_keeps_its_number() {
        let written = heading("1\\. *How* long", &surroundings(&resolve));
        assert_eq!(written, "1. <em>How</em> long");
        assert_eq!(heading("1. How", &surroundings(&resolve)), "1. How");
    }

    #[test]
    fn footnotes_stand_at_the_end_in_the_order_of_their_references() {
        let html = html("a[^x] b[^y]\n\n[^y]: Y\n\n[^x]: X\n");
        let x = html.find("<li id=\"retention_note-1\"><p>X</p>").unwrap();
        let y = html.find("<li id=\"retention_note-2\"><p>Y</p>").unwrap();
        assert!(x < y);
        assert!(html.contains("a<sup><a href=\"#retention_note-1\">1</a></sup>"));
    }

    #[test]
    fn code_has_classes_and_no_styles() {
        let html = html("```html\n<a href=\"x\">y</a>\n```\n");
        assert!(html.starts_with("<pre tabindex=\"0\"><code><span class=\"c-"));
        assert!(!html.contains("style="));
        assert_eq!(code("a < b", "no-such-language"), "a &lt; b");
    }
}
