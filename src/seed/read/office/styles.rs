//! The styles and numberings of a Word file, so far as they tell headings, lists and emphasis.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::xml;
use super::xml::Part;
use super::xml::Tag;

/// How many styles may be based on each other.
const LONGEST_CHAIN: usize = 20;

/// The deepest level of a numbering, counted from 0 (ECMA-376, part 1, 17.9.3).
const DEEPEST: usize = 8;

/// How many characters the form of a number may have; Word's own have less than thirty.
const LONGEST_FORM: usize = 60;

/// A place in a numbering: its id and the level in it.
pub(super) type Numbered = (u32, usize);

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
    /// What was asked before.
    known: RefCell<BTreeMap<String, Said>>,
}

/// What a style says, by itself or by those it is based on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    /// The level of its headings; 0 is that of a title.
    pub(super) heading: Option<u8>,
    /// Whether it is that of a table of contents.
    pub(super) is_contents: bool,
    pub(super) numbering: Option<Numbered>,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
}

#[derive(Debug, Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    numbering: Option<u32>,
    level: Option<usize>,
    bold: Option<bool>,
    italic: Option<bool>,
}

impl Styles {
    pub(super) fn read(xml: &str) -> Result<Self, String> {
        let mut styles = BTreeMap::new();
        let mut open: Option<(String, Style)> = None;
        xml::each(xml, |part| match part {
            Part::Open(tag) if tag.name == "style" => {
                open = tag
                    .get("styleId")
                    .map(|id| (id.to_owned(), Style::default()));
            }
            Part::Open(tag) => {
                if let Some((_, style)) = &mut open {
                    style.take(&tag);
                }
            }
            Part::Close(name) if name == "style" => styles.extend(open.take()),
            _ => {}
        })?;
        Ok(Self {
            styles,
            ..Self::default()
        })
    }

    /// Gives what a style says.
    pub(super) fn said(&self, id: &str) -> Said {
        if let Some(said) = self.known.borrow().get(id) {
            return *said;
        }
        let level = || self.first(id, |style| style.level).unwrap_or(0);
        let numbering = self.first(id, |style| style.numbering);
        let contents = |style: &Style| style.name.starts_with("toc ").then_some(());
        let said = Said {
            heading: self.first(id, Style::heading),
            is_contents: self.first(id, contents).is_some(),
            numbering: numbering.map(|numbering| (numbering, level())),
            bold: self.first(id, |style| style.bold),
            italic: self.first(id, |style| style.italic),
        };
        self.known.borrow_mut().insert(id.to_owned(), said);
        said
    }

    /// Gives what a style says, or the nearest of those it is based on.
    fn first<T>(&self, id: &str, says: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut at = self.styles.get(id);
        for _ in 0..LONGEST_CHAIN {
            let style = at?;
            if let Some(said) = says(style) {
                return Some(said);
            }
            at = self.styles.get(style.based_on.as_deref()?);
        }
        None
    }
}

impl Style {
    fn heading(&self) -> Option<u8> {
        let named = self.name.strip_prefix("heading ");
        let by_name = named.and_then(|n| n.parse::<u8>().ok());
        let by_outline = self.outline.filter(|level| *level < 9).map(|n| n + 1);
        match self.name.as_str() {
            "title" => Some(0),
            _ => by_name.or(by_outline).map(|level| level.clamp(1, 6)),
        }
    }

    fn take(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "name" => self.name = tag.get("val").unwrap_or("").to_lowercase(),
            "basedOn" => self.based_on = tag.get("val").map(str::to_owned),
            "outlineLvl" => {
                self.outline = tag.number("val").and_then(|n| u8::try_from(n).ok());
            }
            "numId" => self.numbering = tag.number("val"),
            "ilvl" => self.level = tag.number("val").map(|n| n as usize),
            "b" => self.bold = Some(tag.is_on()),
            "i" => self.italic = Some(tag.is_on()),
            _ => {}
        }
    }
}

/// The numberings of a document, and how far they have counted.
#[derive(Debug, Default)]
pub(super) struct Numberings {
    /// What a paragraph names → what it counts by.
    by_id: BTreeMap<u32, u32>,
    levels: BTreeMap<(u32, usize), Level>,
    counts: BTreeMap<u32, [Option<u32>; DEEPEST + 1]>,
}

#[derive(Clone, Debug)]
struct Level {
    bullet: bool,
    decimal: bool,
    start: u32,
    /// How the number is written: `%1.%2.`.
    text: String,
}

impl Numberings {
    pub(super) fn read(xml: &str) -> Result<Self, String> {
        let mut numberings = Self::default();
        let (mut of, mut id, mut at) = (None, None, None);
        xml::each(xml, |part| match part {
            Part::Open(tag) => match tag.name.as_str() {
                "abstractNum" => of = tag.number("abstractNumId"),
                "num" => id = tag.number("numId"),
                "abstractNumId" => {
                    if let (Some(id), Some(of)) = (id, tag.number("val")) {
                        numberings.by_id.insert(id, of);
                    }
                }
                "lvl" if id.is_none() => {
                    at = of.zip(
                        tag.number("ilvl")
                            .map(|n| n as usize)
                            .filter(|n| *n <= DEEPEST),
                    );
                    if let Some(at) = at {
                        numberings.levels.insert(at, Level::default());
                    }
                }
                _ => {
                    if let Some(level) = at.and_then(|at| numberings.levels.get_mut(&at)) {
                        level.take(&tag);
                    }
                }
            },
            Part::Close(name) => match name.as_str() {
                "lvl" => at = None,
                "num" => id = None,
                "abstractNum" => of = None,
                _ => {}
            },
            Part::Text(_) => {}
        })?;
        Ok(numberings)
    }

    /// Counts on, and gives the number; `None` for a bullet and for what is not known.
    pub(super) fn count(&mut self, (id, level): Numbered) -> Option<u32> {
        let of = *self.by_id.get(&id)?;
        let found = self.levels.get(&(of, level))?;
        if found.bullet {
            return None;
        }
        let counts = self.counts.entry(of).or_default();
        let number = match counts[level] {
            Some(last) => last.saturating_add(1),
            None => found.start,
        };
        counts[level..].fill(None);
        counts[level] = Some(number);
        Some(number)
    }

    /// Writes the number that stands before a heading, just counted, where it is one of digits.
    pub(super) fn written(&self, (id, level): Numbered) -> Option<String> {
        let of = *self.by_id.get(&id)?;
        let mut text = self.levels.get(&(of, level))?.text.clone();
        for at in 0..=level {
            let own = self.levels.get(&(of, at))?;
            if !own.decimal {
                return None;
            }
            let counts = self.counts.get(&of);
            let number = counts.and_then(|counts| counts[at]).unwrap_or(own.start);
            text = text.replace(&format!("%{}", at + 1), &number.to_string());
        }
        text.starts_with(|c: char| c.is_ascii_digit())
            .then_some(text)
    }
}

impl Default for Level {
    fn default() -> Self {
        Self {
            bullet: false,
            decimal: true,
            start: 1,
            text: String::new(),
        }
    }
}

impl Level {
    fn take(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "numFmt" => {
                self.bullet = matches!(tag.get("val"), Some("bullet" | "none"));
                self.decimal = tag.get("val") == Some("decimal");
            }
            "start" => self.start = tag.number("val").unwrap_or(1),
            "lvlText" => {
                let form = tag.get("val").unwrap_or("");
                self.text = form.chars().take(LONGEST_FORM).collect();
            }
            _ => {}
        }
    }
}
