//! Writes a draft as Markdown or as plain text.
//!
//! What Markdown would read otherwise than meant is written without emphasis and links: words come before looks.

use super::Block;
use super::Item;
use super::Line;
use super::Look;
use super::Mark;
use super::Span;
use crate::notation;
use crate::seed::blocks::inline;
use crate::seed::blocks::within;

/// The longest line whose emphasis is proved to be read as meant; longer ones have none.
const PROVED: usize = 20_000;

/// Writes blocks as Markdown.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut lists = Lists::default();
    for block in blocks {
        match block {
            Block::Item(item) => lists.item(&mut out, item),
            other => {
                lists = Lists::default();
                apart(&mut out);
                match other {
                    Block::Heading(level, line) => {
                        let words = notation::escape_heading(&line.text());
                        out.push_str(&notation::heading_line(*level, &words));
                    }
                    Block::Table(rows) => table(&mut out, rows),
                    Block::Paragraph(line) | Block::Item(Item { line, .. }) => {
                        out.push_str(&styled(line, ""));
                    }
                }
            }
        }
    }
    end(out)
}

/// Writes blocks as plain text, from which headings are yet to be found.
pub(super) fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut after_item = false;
    for block in blocks {
        let item = matches!(block, Block::Item(_));
        if item && after_item {
            out.push('\n');
        } else {
            apart(&mut out);
        }
        after_item = item;
        match block {
            Block::Heading(_, line) | Block::Paragraph(line) => out.push_str(&line.text()),
            Block::Item(Item { depth, mark, line }) => {
                let indent = " ".repeat(2 * depth + 1);
                let mark = match mark {
                    Some(Mark::Bullet) => "• ".to_owned(),
                    Some(Mark::Number(number)) => format!("{number}. "),
                    None => "  ".to_owned(),
                };
                out.extend([indent, mark, line.text().replace('\n', " ")]);
            }
            Block::Table(rows) => {
                let rows = rows.iter().filter(|row| row.iter().any(|c| !c.is_blank()));
                let rows: Vec<String> = rows.map(|row| row_of(row, Line::text)).collect();
                out.push_str(&rows.join("\n"));
            }
        }
    }
    end(out)
}

fn apart(out: &mut String) {
    if !out.is_empty() {
        out.push_str("\n\n");
    }
}

fn end(mut out: String) -> String {
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

fn row_of(row: &[Line], cell: impl Fn(&Line) -> String) -> String {
    let cells: Vec<String> = row.iter().map(cell).collect();
    cells.join(" | ").trim().to_owned()
}

/// Writes a table, its first row as the head.
fn table(out: &mut String, rows: &[Vec<Line>]) {
    for (at, row) in rows.iter().enumerate() {
        let cells = row_of(row, |line| styled(line, "").replace('\n', " "));
        out.push_str(&format!("| {cells} |\n").replace("|  |", "| |"));
        if at == 0 {
            out.push('|');
            out.push_str(&" --- |".repeat(row.len()));
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
}

/// The lists that are being written, from the outer to the inner.
#[derive(Default)]
struct Lists {
    open: Vec<Level>,
}

struct Level {
    /// How far what belongs to its items is indented.
    width: usize,
    /// The sign behind its numbers, and the last of them.
    number: Option<(char, u32)>,
}

impl Lists {
    fn item(&mut self, out: &mut String, item: &Item) {
        let Some(mark) = item.mark else {
            apart(out);
            self.open.truncate(item.depth + 1);
            let indent = " ".repeat(self.open.iter().map(|level| level.width).sum());
            out.push_str(&indent);
            out.push_str(&styled(&item.line, &indent));
            return;
        };
        let depth = item.depth.min(self.open.len());
        self.open.truncate(depth + 1);
        let above = (self.open.len() > depth).then(|| self.open.pop()).flatten();
        let last = above.as_ref().and_then(|level| level.number);
        let (written, number) = match (mark, last) {
            (Mark::Bullet, _) => ("- ".to_owned(), None),
            (Mark::Number(n), Some((sign, before))) if before.checked_add(1) == Some(n) => {
                (format!("{n}{sign} "), Some((sign, n)))
            }
            (Mark::Number(n), last) => {
                let sign = if last.is_some_and(|(sign, _)| sign == '.') {
                    ')'
                } else {
                    '.'
                };
                (format!("{n}{sign} "), Some((sign, n)))
            }
        };
        let continues = number.is_none_or(|(_, n)| n == 1 || last.is_some());
        let same_kind = above.is_none() || last.is_some() == number.is_some();
        match self.written_before(above.is_some()) && continues && same_kind {
            true => out.push('\n'),
            false => apart(out),
        }
        let indent: usize = self.open.iter().map(|level| level.width).sum();
        out.push_str(&" ".repeat(indent));
        out.push_str(&written);
        let width = written.len();
        out.push_str(&styled(&item.line, &" ".repeat(indent + width)));
        self.open.push(Level { width, number });
    }

    fn written_before(&self, above: bool) -> bool {
        above || !self.open.is_empty()
    }
}

/// Writes a line with emphasis and links, where Markdown reads it as meant; else its words.
fn styled(line: &Line, indent: &str) -> String {
    let lines: Vec<String> = line.cut().iter().map(one).collect();
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join(&format!("\\\n{indent}"))
}

fn one(line: &Line) -> String {
    let plain = || inline(&line.text());
    let plainly = line.0.iter().all(|span| span.look == Look::default());
    let text = line.text();
    if plainly || text.len() > PROVED {
        return plain();
    }
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let spans = runs(line);
    let written = [true, false].map(|emphasis| marked(&spans, emphasis));
    let mut read = written.into_iter();
    let fine = read.find(|written| words(&notation::plain(written)) == words(&text));
    fine.unwrap_or_else(plain)
}

/// Puts spans together that look alike but for white space between them.
fn runs(line: &Line) -> Vec<Span> {
    let mut runs = Line::default();
    for (at, span) in line.0.iter().enumerate() {
        let before = runs.0.last().map(|span| span.look.clone());
        let after = line.0.get(at + 1).map(|span| &span.look);
        match before {
            Some(before) if span.text.trim().is_empty() && Some(&before) == after => {
                runs.push(&span.text, &before);
            }
            _ => runs.push(&span.text, &span.look),
        }
    }
    runs.0
}

fn marked(spans: &[Span], emphasis: bool) -> String {
    let mut out = String::new();
    for span in spans {
        let words = span.text.trim();
        let lead = span.text.len() - span.text.trim_start().len();
        if lead > 0 && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        if words.is_empty() {
            continue;
        }
        let text = match (&span.look.link, out.is_empty()) {
            (Some(_), _) => notation::escape(&format!("x{words}"))[1..].to_owned(),
            (None, true) => inline(words),
            (None, false) => within(words),
        };
        let text = match &span.look.link {
            Some(address) => link(address, words, &text),
            None => text,
        };
        let mark = match (span.look.bold, span.look.italic) {
            _ if !emphasis => "",
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        out.extend([mark, &text, mark]);
        if span.text.ends_with(char::is_whitespace) {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Writes a link; one whose text is its address stands between angle brackets.
fn link(address: &str, words: &str, text: &str) -> String {
    let bare = address.strip_prefix("mailto:").unwrap_or(address);
    if bare == words {
        return within(words);
    }
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '(' | ')' | '<' | '>' | '\\');
    match address.chars().all(plain) {
        true => format!("[{text}]({address})"),
        false => format!(
            "[{text}](<{}>)",
            address.replace(['<', '>', '\\', '\n'], "")
        ),
    }
}
