//! Tables: those that hold data stay tables; those that only lay out a page, or are a form, become what is in them.

use super::Block;
use super::Item;
use super::Line;
use super::Look;

/// How many columns a table may have to be shown as one.
pub(super) const WIDEST: usize = 30;

/// A table that is being read.
#[derive(Debug)]
pub(super) struct Open {
    layout: bool,
    /// What stands in no row.
    caption: Vec<Block>,
    rows: Vec<Vec<Cell>>,
    /// The open cell's place in its row.
    open: usize,
}

#[derive(Debug)]
struct Cell {
    is_head: bool,
    blocks: Vec<Block>,
}

impl Open {
    /// Opens a table; one known to lay out a page stays none.
    pub(super) fn new(layout: bool) -> Self {
        Self {
            layout,
            caption: Vec::new(),
            rows: Vec::new(),
            open: 0,
        }
    }

    pub(super) fn begin_row(&mut self) {
        self.rows.push(Vec::new());
        self.open = 0;
    }

    /// Begins a cell; where it spans several columns, its text stands in the first.
    pub(super) fn begin_cell(&mut self, is_head: bool, span: usize) {
        if self.rows.is_empty() {
            self.begin_row();
        }
        if let Some(row) = self.rows.last_mut() {
            self.open = row.len();
            row.resize_with(row.len() + span, || Cell {
                is_head,
                blocks: Vec::new(),
            });
        }
    }

    /// Adds a block to the open cell, or to the caption where none is open.
    pub(super) fn push(&mut self, block: Block) {
        let row = self.rows.last_mut();
        match row.and_then(|row| row.get_mut(self.open)) {
            Some(cell) => cell.blocks.push(block),
            None => self.caption.push(block),
        }
    }

    /// Closes the table.
    pub(super) fn close(mut self) -> Vec<Block> {
        self.rows
            .retain(|row| row.iter().any(|cell| !cell.blocks.is_empty()));
        let mut blocks = std::mem::take(&mut self.caption);
        if self.is_form() {
            blocks.extend(self.form());
        } else if self.is_data() {
            blocks.push(self.data());
        } else {
            let cells = self.rows.into_iter().flatten();
            blocks.extend(cells.flat_map(|cell| cell.blocks));
        }
        blocks
    }

    /// Gives the rows with a head: the first row, or an empty one where the heads stand at the side.
    fn data(self) -> Block {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let side = !self.rows[0].iter().any(|cell| cell.is_head)
            && self.rows.iter().all(|row| row[0].is_head || row.len() < 2);
        let mut rows: Vec<Vec<Line>> = Vec::with_capacity(self.rows.len() + 1);
        if side || width == 2 && self.rows[0].iter().filter(|cell| cell.is_head).count() == 1 {
            rows.push(vec![Line::default(); width]);
        }
        for row in self.rows {
            let mut lines: Vec<Line> = row.into_iter().map(|cell| one_line(&cell.blocks)).collect();
            lines.resize(width, Line::default());
            rows.push(lines);
        }
        // The head is bold by itself.
        for span in rows
            .iter_mut()
            .take(1)
            .flatten()
            .flat_map(|line| &mut line.0)
        {
            span.look.bold = false;
        }
        Block::Table(rows)
    }

    /// Tells whether the table holds data: rows and columns of cells without headings.
    fn is_data(&self) -> bool {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let cells = || self.rows.iter().flatten();
        let heading = |block: &Block| matches!(block, Block::Heading(..));
        !self.layout
            && (2..=WIDEST).contains(&width)
            && self.rows.len() >= 2
            && !cells().any(|cell| cell.blocks.iter().any(heading))
    }

    /// Tells whether the table is a form: what is asked at the left or above, short and numbered or bold, and a text as answer.
    fn is_form(&self) -> bool {
        let pairs = self.rows.iter().filter(|row| row.len() == 2);
        let asked = pairs.clone().filter(|row| asks(&row[0]));
        let answered: usize = pairs.map(|row| size(&row[1])).sum();
        let asked = asked.count();
        !self.layout && asked >= 3 && asked * 3 >= self.rows.len() * 2 && answered >= 80 * asked
    }

    fn form(self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for row in self.rows {
            let is_pair = row.len() == 2 && asks(&row[0]);
            for (at, cell) in row.into_iter().enumerate() {
                if is_pair && at == 0 {
                    blocks.push(Block::Heading(2, one_line(&cell.blocks)));
                } else {
                    blocks.extend(cell.blocks);
                }
            }
        }
        blocks
    }
}

/// Tells whether a cell asks: one short line, with a number before it or bold.
fn asks(cell: &Cell) -> bool {
    let [Block::Paragraph(line)] = cell.blocks.as_slice() else {
        return false;
    };
    let text = line.text();
    let numbered =
        text.starts_with(|c: char| c.is_ascii_digit()) && text.contains(char::is_alphabetic);
    text.chars().count() <= 100 && (numbered || line.is_bold() || cell.is_head)
}

fn size(cell: &Cell) -> usize {
    let lines = cell.blocks.iter().filter_map(line_of);
    lines.map(|line| line.text().chars().count()).sum()
}

fn line_of(block: &Block) -> Option<&Line> {
    match block {
        Block::Heading(_, line) | Block::Paragraph(line) | Block::Item(Item { line, .. }) => {
            Some(line)
        }
        Block::Table(_) => None,
    }
}

/// Puts the blocks of a cell into one line.
fn one_line(blocks: &[Block]) -> Line {
    let mut whole = Line::default();
    let mut items = false;
    for block in blocks {
        let Some(line) = line_of(block) else { continue };
        let item = matches!(block, Block::Item(_));
        if !whole.is_blank() {
            whole.push(if item && items { "; " } else { " " }, &Look::default());
        }
        items = item;
        for span in &line.0 {
            whole.push(&span.text.replace('\n', " "), &span.look);
        }
    }
    whole
}
