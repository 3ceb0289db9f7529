//! Files of the kind `.odt`: `content.xml` with its styles (`OpenDocument` 1.3, part 3).

use std::collections::BTreeMap;

use super::leads;
use super::package::Package;
use super::xml;
use super::xml::Part;
use super::xml::Tag;
use crate::seed::read::Trouble;
use crate::seed::read::draft::Builder;

/// Elements whose text is not the document's: what was deleted, remarks, tables of contents, forms, and marks of notes.
const LEFT_OUT: [&str; 9] = [
    "tracked-changes",
    "annotation",
    "table-of-content",
    "forms",
    "sequence-decls",
    "user-index",
    "alphabetical-index",
    "svg:title",
    "svg:desc",
];

/// How many styles may be based on each other.
const LONGEST_CHAIN: usize = 20;

/// Reads a file into a draft.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn read(bytes: &[u8]) -> Result<Builder, Trouble> {
    let mut package = Package::open(bytes)?;
    let content = package.needed("content.xml")?;
    let common = package.part("styles.xml")?;
    let broken = |what: &'static str| {
        move |error: String| {
            let message = format!("`{what}` in the file is broken: {error}");
            (
                message,
                "save it anew from the word processor, without a password",
            )
        }
    };
    let mut styles = Styles::default();
    if let Some(common) = common {
        styles.read(&common).map_err(broken("styles.xml"))?;
    }
    styles.read(&content).map_err(broken("content.xml"))?;
    let mut walk = Walk {
        styles,
        ..Walk::default()
    };
    xml::each(&content, |part| walk.take(part)).map_err(broken("content.xml"))?;
    walk.builder.close_block();
    for note in std::mem::take(&mut walk.notes) {
        walk.builder.text(&note);
        walk.builder.close_block();
    }
    Ok(walk.builder)
}

#[derive(Default)]
struct Styles {
    styles: BTreeMap<String, Style>,
    /// Lists and levels whose items have numbers, with the first.
    numbered: BTreeMap<(String, usize), u32>,
}

#[derive(Default)]
struct Style {
    parent: Option<String>,
    bold: Option<bool>,
    italic: Option<bool>,
}

impl Styles {
    fn read(&mut self, xml: &str) -> Result<(), String> {
        let mut style = String::new();
        let mut list = String::new();
        xml::each(xml, |part| {
            let Part::Open(tag) = part else { return };
            match tag.name.as_str() {
                "style" => {
                    tag.get("name").unwrap_or("").clone_into(&mut style);
                    let parent = tag.get("parent-style-name").map(str::to_owned);
                    self.styles.entry(style.clone()).or_default().parent = parent;
                }
                "text-properties" => {
                    let style = self.styles.entry(style.clone()).or_default();
                    let heavy = |w: &str| w == "bold" || w.starts_with(['6', '7', '8', '9']);
                    style.bold = tag.get("font-weight").map(heavy).or(style.bold);
                    style.italic = tag
                        .get("font-style")
                        .map(|s| s == "italic")
                        .or(style.italic);
                }
                "list-style" => tag.get("name").unwrap_or("").clone_into(&mut list),
                "list-level-style-number"
                    if tag.get("num-format").is_some_and(|f| !f.is_empty()) =>
                {
                    let level = tag.number("level").unwrap_or(1) as usize;
                    let first = tag.number("start-value").unwrap_or(1);
                    self.numbered.insert((list.clone(), level), first);
                }
                _ => {}
            }
        })
    }

    fn first<T>(&self, name: &str, says: impl Fn(&str, &Style) -> Option<T>) -> Option<T> {
        let mut name = name;
        for _ in 0..LONGEST_CHAIN {
            let style = self.styles.get(name)?;
            if let Some(said) = says(name, style) {
                return Some(said);
            }
            name = style.parent.as_deref()?;
        }
        None
    }

    fn is_title(&self, name: &str) -> bool {
        let mut name = Some(name);
        for _ in 0..LONGEST_CHAIN {
            match name {
                Some("Title") => return true,
                Some(own) => name = self.styles.get(own).and_then(|s| s.parent.as_deref()),
                None => return false,
            }
        }
        false
    }
}

/// A way through a document.
#[derive(Default)]
struct Walk {
    builder: Builder,
    styles: Styles,
    left_out: u32,
    in_body: bool,
    /// Whether text is bold and italic in open paragraphs and spans, the inner last.
    looks: Vec<(bool, bool)>,
    /// What styles say of that, once they were asked.
    known: BTreeMap<String, (Option<bool>, Option<bool>)>,
    /// Open lists: their styles.
    lists: Vec<String>,
    /// The next number of lists that have ended, by style and depth.
    ended: BTreeMap<(String, usize), u32>,
    counts: Vec<Option<u32>>,
    /// Notes, which stand behind the text; the last is open where `in_note`.
    notes: Vec<String>,
    in_note: bool,
    /// How many paragraphs are open: one may hold a frame with others.
    paragraphs: u32,
}

impl Walk {
    fn take(&mut self, part: Part) {
        match part {
            Part::Open(tag) if self.left_out > 0 || LEFT_OUT.contains(&tag.name.as_str()) => {
                self.left_out += 1;
            }
            Part::Close(_) if self.left_out > 0 => self.left_out -= 1,
            Part::Open(tag) if tag.name == "text" && !self.in_body => self.in_body = true,
            Part::Open(tag) if self.in_body => self.open(&tag),
            Part::Close(name) if self.in_body => self.close(&name),
            Part::Text(text) if self.paragraphs > 0 && self.left_out == 0 => self.text(&text),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag) {
        let style = || tag.get("style-name").unwrap_or("").to_owned();
        match tag.name.as_str() {
            "h" | "p" if self.in_note => self.text(" "),
            "h" => {
                let level = tag.number("outline-level").unwrap_or(1).clamp(1, 6);
                self.begin(style());
                self.builder.begin_heading(u8::try_from(level).unwrap_or(6));
            }
            "p" => {
                let style = style();
                let title = self.styles.is_title(&style);
                self.begin(style);
                if title {
                    self.builder.begin_heading(0);
                }
            }
            "span" => self.look_like(style()),
            "a" => {
                let to = tag.get("href").unwrap_or("");
                self.builder.look().link = leads(to).then(|| to.to_owned());
            }
            "line-break" => self.builder.line_break(),
            "tab" | "s" => self.text(" "),
            "note" => {
                self.notes.push(String::new());
                let mark = format!("[{}]", self.notes.len());
                self.text(&mark);
            }
            "note-citation" => self.left_out = 1,
            "note-body" => {
                self.in_note = true;
                let mark = format!("[{}] ", self.notes.len());
                self.text(&mark);
            }
            "list" => self.begin_list(tag),
            "list-item" => self.begin_item(tag),
            "table" => self.builder.begin_table(false),
            "table-row" => self.builder.begin_row(),
            "table-cell" | "covered-table-cell" => self.builder.begin_cell(false, 1),
            "text-box" => self.builder.close_block(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "h" | "p" if self.in_note => {}
            "h" | "p" => {
                self.looks.pop();
                self.paragraphs = self.paragraphs.saturating_sub(1);
                self.builder.close_block();
            }
            "span" => {
                self.looks.pop();
            }
            "a" => self.builder.look().link = None,
            "note-body" => self.in_note = false,
            "list" => {
                if let (Some(style), Some(Some(next))) = (self.lists.last(), self.counts.last()) {
                    let place = (style.clone(), self.lists.len());
                    self.ended.insert(place, *next);
                }
                self.lists.pop();
                self.counts.pop();
                self.builder.end_list();
            }
            "table" => self.builder.end_table(),
            "table-row" | "table-cell" | "text-box" => self.builder.close_block(),
            _ => {}
        }
    }

    fn begin(&mut self, style: String) {
        self.builder.close_block();
        self.look_like(style);
        self.paragraphs += 1;
    }

    /// Begins how a style looks, within what is open.
    fn look_like(&mut self, style: String) {
        let around = self.looks.last().copied().unwrap_or_default();
        let styles = &self.styles;
        let (bold, italic) = self.known.entry(style).or_insert_with_key(|style| {
            let bold = styles.first(style, |_, style| style.bold);
            (bold, styles.first(style, |_, style| style.italic))
        });
        self.looks
            .push((bold.unwrap_or(around.0), italic.unwrap_or(around.1)));
    }

    fn begin_list(&mut self, tag: &Tag) {
        let style = tag.get("style-name").map(str::to_owned);
        let style = style
            .or_else(|| self.lists.last().cloned())
            .unwrap_or_default();
        self.lists.push(style.clone());
        let place = (style, self.lists.len());
        let first = self.styles.numbered.get(&place).copied();
        let goes_on =
            tag.get("continue-numbering") == Some("true") || tag.get("continue-list").is_some();
        let first = match self.ended.get(&place).filter(|_| goes_on) {
            Some(next) => first.map(|_| *next),
            None => first,
        };
        self.counts.push(first);
        self.builder.begin_list(first);
    }

    fn begin_item(&mut self, tag: &Tag) {
        let number = tag.number("start-value");
        if let Some(Some(next)) = self.counts.last_mut() {
            *next = number.unwrap_or(*next).saturating_add(1);
        }
        self.builder.begin_item(number);
    }

    fn text(&mut self, text: &str) {
        if self.in_note {
            if let Some(note) = self.notes.last_mut() {
                note.push_str(text);
            }
            return;
        }
        let look = self.builder.look();
        (look.bold, look.italic) = self.looks.last().copied().unwrap_or_default();
        self.builder.text(text);
    }
}
