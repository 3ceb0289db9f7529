//! Builds a draft from what a document's parser tells, in the order of the text.

use super::Block;
use super::Item;
use super::Line;
use super::Look;
use super::Mark;
use super::settle;
use super::table::Open;
use super::table::WIDEST;
use super::write;
use crate::seed::Format;
use crate::seed::read::Trouble;

/// How deep lists are shown; what is deeper stands at this depth.
const DEEPEST: usize = 8;

/// How many blocks a draft may have, and how many cells.
const MOST: usize = 100_000;

/// A draft that is being built.
#[derive(Debug, Default)]
pub(in super::super) struct Builder {
    blocks: Vec<Block>,
    line: Line,
    look: Look,
    heading: Option<u8>,
    item: Option<(usize, Option<Mark>)>,
    lists: Vec<List>,
    table: Option<Open>,
    /// How many tables within the table are open.
    inner: usize,
    /// How many blocks and cells there were; what is beyond the bound is not kept.
    counted: usize,
}

/// A list that is open.
#[derive(Debug)]
struct List {
    /// The number of the next item, where items have numbers.
    next: Option<u32>,
    /// The mark of an item that has no text yet.
    mark: Option<Mark>,
}

impl Builder {
    /// Adds text; white space is folded.
    pub(in super::super) fn text(&mut self, text: &str) {
        let mut folded = String::with_capacity(text.len());
        let mut apart = self.ends_apart();
        for c in text.chars() {
            match c {
                // Places where a word may be parted, and marks of direction: no words.
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
                c if c.is_whitespace() => {
                    if !apart {
                        folded.push(' ');
                    }
                    apart = true;
                }
                c if c.is_control() => {}
                c => {
                    folded.push(c);
                    apart = false;
                }
            }
        }
        if !folded.is_empty() {
            self.line.push(&folded, &self.look);
        }
    }

    /// Ends a line within a block.
    pub(in super::super) fn line_break(&mut self) {
        if !self.line.is_blank() {
            self.line.push("\n", &self.look);
        }
    }

    /// Says how the text from here on looks.
    pub(in super::super) fn look(&mut self) -> &mut Look {
        &mut self.look
    }

    /// Makes the open block a heading.
    pub(in super::super) fn begin_heading(&mut self, level: u8) {
        self.close_block();
        self.heading = Some(level);
    }

    /// Makes the open block an item of a list, for documents that tell depth and mark themselves.
    pub(in super::super) fn begin_item_at(&mut self, depth: usize, mark: Option<Mark>) {
        self.close_block();
        self.item = Some((depth.min(DEEPEST), mark));
    }

    /// Opens a list, with the number of its first item where items have numbers.
    pub(in super::super) fn begin_list(&mut self, first: Option<u32>) {
        self.end_block();
        self.lists.push(List {
            next: first,
            mark: None,
        });
    }

    /// Begins an item of the open list, with a number of its own where it has one.
    pub(in super::super) fn begin_item(&mut self, number: Option<u32>) {
        self.end_block();
        let Some(list) = self.lists.last_mut() else {
            return;
        };
        list.mark = Some(match list.next {
            Some(next) => {
                let number = number.unwrap_or(next);
                list.next = Some(number.saturating_add(1));
                Mark::Number(number)
            }
            None => Mark::Bullet,
        });
    }

    /// Closes the open list.
    pub(in super::super) fn end_list(&mut self) {
        self.end_block();
        self.lists.pop();
    }

    /// Opens a table; one within another only ends blocks.
    pub(in super::super) fn begin_table(&mut self, layout: bool) {
        self.end_block();
        match &self.table {
            Some(_) => self.inner += 1,
            None => self.table = Some(Open::new(layout)),
        }
    }

    /// Begins a row of the open table.
    pub(in super::super) fn begin_row(&mut self) {
        self.end_block();
        if let (Some(table), 0) = (&mut self.table, self.inner) {
            table.begin_row();
        }
    }

    /// Begins a cell that spans so many columns.
    pub(in super::super) fn begin_cell(&mut self, is_head: bool, span: usize) {
        self.end_block();
        if let (Some(table), 0) = (&mut self.table, self.inner) {
            let span = span.clamp(1, WIDEST);
            self.counted += span;
            if self.counted <= MOST {
                table.begin_cell(is_head, span);
            }
        }
    }

    /// Closes the open table.
    pub(in super::super) fn end_table(&mut self) {
        self.end_block();
        if self.inner > 0 {
            self.inner -= 1;
        } else if let Some(table) = self.table.take() {
            self.blocks.extend(table.close());
        }
    }

    /// Ends what was begun as a heading or item.
    pub(in super::super) fn close_block(&mut self) {
        self.end_block();
        self.heading = None;
        self.item = None;
    }

    /// Ends the open block.
    pub(in super::super) fn end_block(&mut self) {
        let line = trimmed(std::mem::take(&mut self.line));
        if line.is_blank() {
            return;
        }
        let heading = self.heading.take();
        let item = self.item.take();
        self.counted += 1;
        if self.counted > MOST {
            return;
        }
        let block = match (heading, item) {
            (Some(level), _) => {
                if let Some(list) = self.lists.last_mut() {
                    list.mark = None;
                }
                Block::Heading(level, line)
            }
            (None, Some((depth, mark))) => Block::Item(Item { depth, mark, line }),
            (None, None) => self.plain(line),
        };
        match &mut self.table {
            Some(table) => table.push(block),
            None => self.blocks.push(block),
        }
    }

    /// Puts a heading before all else.
    pub(in super::super) fn lead(&mut self, level: u8, words: &str) {
        let mut line = Line::default();
        line.push(words, &Look::default());
        self.blocks.insert(0, Block::Heading(level, line));
    }

    /// Tells whether there is a heading of this level.
    pub(in super::super) fn has_heading(&self, level: u8) -> bool {
        let mut blocks = self.blocks.iter();
        blocks.any(|block| matches!(block, Block::Heading(own, _) if *own == level))
    }

    /// Ends the draft and writes it: as Markdown where it has headings, else as plain text, in which they are looked for.
    ///
    /// # Errors
    /// Where it has more blocks than any notice.
    pub(in super::super) fn finish(mut self) -> Result<(Format, String), Trouble> {
        self.end_block();
        while self.table.is_some() {
            self.end_table();
        }
        if self.counted > MOST {
            let message =
                format!("the file has more than {MOST} paragraphs and cells, which no notice has");
            return Err((
                message,
                "save the notice's text alone, as `.txt` or Markdown",
            ));
        }
        let blocks = settle::settle(self.blocks);
        let headings = blocks.iter();
        let headings = headings.filter(|block| matches!(block, Block::Heading(2.., _)));
        Ok(match headings.count() {
            0 => (Format::Text, write::text(&blocks)),
            _ => (Format::Markdown, write::markdown(&blocks)),
        })
    }

    fn plain(&mut self, line: Line) -> Block {
        let depth = self.lists.len().saturating_sub(1).min(DEEPEST);
        match self.lists.last_mut() {
            Some(list) => Block::Item(Item {
                depth,
                mark: list.mark.take(),
                line,
            }),
            None => Block::Paragraph(line),
        }
    }

    fn ends_apart(&self) -> bool {
        let last = self.line.0.last();
        last.is_none_or(|span| span.text.ends_with(char::is_whitespace))
    }
}

/// Takes white space and breaks from the ends of a line, and the spaces around breaks.
fn trimmed(mut line: Line) -> Line {
    while let Some(last) = line.0.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if last.text.is_empty() {
            line.0.pop();
        } else {
            break;
        }
    }
    for span in &mut line.0 {
        if span.text.contains(" \n") {
            span.text = span.text.replace(" \n", "\n");
        }
    }
    line
}
