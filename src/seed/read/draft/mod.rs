//! What a document says, whatever it was written in: headings, paragraphs, items and tables, flat and in their order.
//!
//! Lists are items with a depth and tables hold lines, so nothing here is nested, and no input can nest too deeply.

mod build;
mod settle;
mod table;
mod write;

pub(super) use self::build::Builder;

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading; level 0 is the title of a document that tells its title from its headings.
    Heading(u8, Line),
    Paragraph(Line),
    Item(Item),
    /// Rows of a table, the first being its head.
    Table(Vec<Vec<Line>>),
}

/// An item of a list, or a further paragraph of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// 0 in an outer list.
    pub(super) depth: usize,
    /// `None` for a further paragraph.
    pub(super) mark: Option<Mark>,
    pub(super) line: Line,
}

/// What stands before an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Bullet,
    Number(u32),
}

/// The text of a block; `\n` is a line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line(pub(super) Vec<Span>);

/// Text that looks alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) text: String,
    pub(super) look: Look,
}

/// How text looks, and where it leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) link: Option<String>,
}

impl Line {
    /// Gives the words.
    pub(super) fn text(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    /// Tells whether there are none.
    pub(super) fn is_blank(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }

    /// Tells whether all words are bold.
    fn is_bold(&self) -> bool {
        let mut words = self.0.iter().filter(|span| !span.text.trim().is_empty());
        words.all(|span| span.look.bold) && !self.is_blank()
    }

    /// Adds text, to the last span where it looks the same.
    fn push(&mut self, text: &str, look: &Look) {
        match self.0.last_mut() {
            Some(last) if last.look == *look => last.text.push_str(text),
            _ => self.0.push(Span {
                text: text.to_owned(),
                look: look.clone(),
            }),
        }
    }

    /// Cuts the line at its breaks.
    fn cut(&self) -> Vec<Self> {
        let mut lines = vec![Self::default()];
        for span in &self.0 {
            for (at, part) in span.text.split('\n').enumerate() {
                if at > 0 {
                    lines.push(Self::default());
                }
                if let Some(last) = lines.last_mut()
                    && !part.is_empty()
                {
                    last.push(part, &span.look);
                }
            }
        }
        lines
    }
}
