//! The styles and numberings of a Word file, so far as they tell headings, lists and emphasis.

use std::collections::BTreeMap;

use super::xml;
use super::xml::Part;
use super::xml::Tag;

/// How many styles may be based on each other.
const LONGEST_CHAIN: usize = 20;

/// A place in a numbering: its id and the level in it.
pub(super) type Numbered = (u32, usize);

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
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
        Ok(Self { styles })
    }

    /// Tells the level of the headings of a style; 0 is that of a title.
    pub(super) fn heading(&self, id: &str) -> Option<u8> {
        self.first(id, |style| {
            let name = style.name.as_str();
            let by_name = name
                .strip_prefix("heading ")
                .and_then(|n| n.parse::<u8>().ok());
            let by_outline = style.outline.filter(|level| *level < 9).map(|n| n + 1);
            match name {
                "title" => Some(0),
                _ => by_name.or(by_outline).map(|level| level.clamp(1, 6)),
            }
        })
    }

    /// Tells whether a style is that of a table of contents.
    pub(super) fn is_contents(&self, id: &str) -> bool {
        let named = |style: &Style| style.name.starts_with("toc ").then_some(());
        self.first(id, named).is_some()
    }

    pub(super) fn numbering(&self, id: &str) -> Option<Numbered> {
        let numbering = self.first(id, |style| style.numbering)?;
        Some((numbering, self.first(id, |style| style.level).unwrap_or(0)))
    }

    pub(super) fn bold(&self, id: &str) -> Option<bool> {
        self.first(id, |style| style.bold)
    }

    pub(super) fn italic(&self, id: &str) -> Option<bool> {
        self.first(id, |style| style.italic)
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
    counts: BTreeMap<(u32, usize), u32>,
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
                    at = of.zip(tag.number("ilvl").map(|n| n as usize));
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
        let number = match self.counts.get(&(of, level)) {
            Some(last) => last.saturating_add(1),
            None => found.start,
        };
        self.counts.retain(|(own, at), _| *own != of || *at < level);
        self.counts.insert((of, level), number);
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
            let number = self.counts.get(&(of, at)).copied().unwrap_or(own.start);
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
            "lvlText" => tag.get("val").unwrap_or("").clone_into(&mut self.text),
            _ => {}
        }
    }
}
