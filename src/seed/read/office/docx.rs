//! Word's files: `word/document.xml` with its styles, numberings, links and footnotes.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::leads;
use super::package::Package;
use super::styles::Numbered;
use super::styles::Numberings;
use super::styles::Said;
use super::styles::Styles;
use super::xml;
use super::xml::Part;
use super::xml::Tag;
use crate::seed::read::Trouble;
use crate::seed::read::draft::Builder;
use crate::seed::read::draft::Mark;

/// Where the document is, unless the file says otherwise.
const DOCUMENT: &str = "word/document.xml";

/// Elements whose text is not the document's: what was deleted or moved away, codes of fields, and doubles for old readers.
const LEFT_OUT: [&str; 9] = [
    "del",
    "moveFrom",
    "delText",
    "pPrChange",
    "rPrChange",
    "sectPr",
    "Fallback",
    "tblPrChange",
    "instrText",
];

/// Reads a file into a draft.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn read(bytes: &[u8]) -> Result<Builder, Trouble> {
    let mut package = Package::open(bytes)?;
    let main = package.part("_rels/.rels")?;
    let main = main.and_then(|links| main_of(&links));
    let main = main.unwrap_or_else(|| DOCUMENT.to_owned());
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let document = package.needed(&main)?;
    let styles = package.part(&format!("{folder}/styles.xml"))?;
    let numbering = package.part(&format!("{folder}/numbering.xml"))?;
    let links = package.part(&format!("{folder}/_rels/{name}.rels"))?;
    let broken = |what: &str| {
        let message = format!("`{what}` in the file is broken");
        move |error: String| {
            (
                format!("{message}: {error}"),
                "save it anew from the word processor",
            )
        }
    };
    let styles =
        Styles::read(styles.as_deref().unwrap_or("")).map_err(broken("word/styles.xml"))?;
    let numberings = numbering.as_deref().unwrap_or("");
    let numberings = Numberings::read(numberings).map_err(broken("word/numbering.xml"))?;
    let links = links_of(links.as_deref().unwrap_or("")).map_err(broken("the file's links"))?;
    let mut walk = Walk {
        styles,
        numberings,
        links,
        ..Walk::default()
    };
    xml::each(&document, |part| walk.take(part)).map_err(broken(&main))?;
    for name in ["footnotes", "endnotes"] {
        let part = format!("{folder}/{name}.xml");
        if let Some(notes) = package.part(&part)?
            && walk.noted.contains(name)
        {
            xml::each(&notes, |part| walk.take(part)).map_err(broken(&part))?;
        }
    }
    Ok(walk.builder)
}

/// Finds the document's own part: some programs name it `word/document2.xml`.
fn main_of(xml: &str) -> Option<String> {
    let mut main = None;
    // One that is broken names none.
    let _ = xml::each(xml, |part| {
        if let Part::Open(tag) = part
            && tag
                .get("Type")
                .is_some_and(|of| of.ends_with("/officeDocument"))
        {
            let target = tag.get("Target").unwrap_or("");
            main = Some(target.trim_start_matches('/').to_owned());
        }
    });
    main.filter(|main| main.contains('/'))
}

fn links_of(xml: &str) -> Result<BTreeMap<String, String>, String> {
    let mut links = BTreeMap::new();
    xml::each(xml, |part| {
        if let Part::Open(tag) = part
            && tag.get("TargetMode") == Some("External")
            && let (Some(id), Some(to)) = (tag.get("Id"), tag.get("Target"))
        {
            links.insert(id.to_owned(), to.to_owned());
        }
    })?;
    Ok(links)
}

/// A way through a document.
#[derive(Default)]
struct Walk {
    builder: Builder,
    styles: Styles,
    numberings: Numberings,
    links: BTreeMap<String, String>,
    /// How many open elements leave out what is in them.
    left_out: u32,
    paragraph: Paragraph,
    run: Run,
    /// Whether text of the document stands in the open element.
    in_text: bool,
    /// The code of the open field.
    code: String,
    in_code: bool,
    /// Which notes the text refers to: footnotes, endnotes.
    noted: BTreeSet<&'static str>,
    /// The mark of a footnote that has no text yet.
    note: Option<String>,
}

#[derive(Default)]
struct Paragraph {
    style: Said,
    outline: Option<u8>,
    numbering: Option<u32>,
    level: Option<usize>,
    /// Whether what it is has been told to the draft.
    told: bool,
    /// Whether the open tags are about the mark of its end.
    in_mark: bool,
}

#[derive(Default)]
struct Run {
    bold: Option<bool>,
    italic: Option<bool>,
    style: Said,
    hidden: bool,
}

impl Walk {
    fn take(&mut self, part: Part) {
        match part {
            Part::Open(tag) if self.left_out > 0 || LEFT_OUT.contains(&tag.name.as_str()) => {
                self.in_code = self.left_out == 0 && tag.name == "instrText";
                self.left_out += 1;
            }
            Part::Close(_) if self.left_out > 0 => {
                self.left_out -= 1;
                self.in_code = false;
            }
            Part::Text(text) if self.in_code => self.code.push_str(&text),
            Part::Open(tag) => self.open(&tag),
            Part::Close(name) => self.close(&name),
            Part::Text(text) if self.in_text && self.left_out == 0 => self.text(&text),
            Part::Text(_) => {}
        }
    }

    fn open(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "p" => {
                self.builder.close_block();
                self.paragraph = Paragraph::default();
            }
            "r" => {
                self.tell();
                self.run = Run::default();
            }
            "t" => self.in_text = true,
            "tab" | "ptab" if self.paragraph.told => self.text(" "),
            "noBreakHyphen" => self.text("-"),
            "br" | "cr" => self.builder.line_break(),
            "hyperlink" => {
                let to = tag.get("id").and_then(|id| self.links.get(id));
                self.builder.look().link = to.filter(|to| leads(to)).cloned();
            }
            "fldChar" => self.field(tag.get("fldCharType").unwrap_or("")),
            "fldSimple" => self.builder.look().link = link_of(tag.get("instr").unwrap_or("")),
            "tbl" => self.builder.begin_table(false),
            "tr" => self.builder.begin_row(),
            "tc" => self.builder.begin_cell(false, 1),
            "txbxContent" => self.builder.close_block(),
            "footnoteReference" => {
                self.noted.insert("footnotes");
                self.text(&format!("[{}]", tag.get("id").unwrap_or("")));
            }
            "endnoteReference" => {
                self.noted.insert("endnotes");
                self.text(&format!("[*{}]", tag.get("id").unwrap_or("")));
            }
            "footnote" => self.note(tag, ""),
            "endnote" => self.note(tag, "*"),
            _ => self.properties(tag),
        }
    }

    /// Takes the properties of paragraphs and runs.
    fn properties(&mut self, tag: &Tag) {
        let styles = &self.styles;
        let style = || styles.said(tag.get("val").unwrap_or(""));
        let paragraph = &mut self.paragraph;
        match tag.name.as_str() {
            "rPr" => paragraph.in_mark = !paragraph.told,
            "pStyle" => paragraph.style = style(),
            "outlineLvl" => {
                paragraph.outline = tag.number("val").and_then(|n| u8::try_from(n).ok());
            }
            "numId" => paragraph.numbering = tag.number("val"),
            "ilvl" => paragraph.level = tag.number("val").map(|n| n as usize),
            _ if paragraph.in_mark => {}
            "b" => self.run.bold = Some(tag.is_on()),
            "i" => self.run.italic = Some(tag.is_on()),
            "rStyle" => self.run.style = style(),
            "vanish" => self.run.hidden = tag.is_on(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" | "txbxContent" | "footnote" | "endnote" => self.builder.close_block(),
            "t" => self.in_text = false,
            "rPr" => self.paragraph.in_mark = false,
            "tc" | "tr" => self.builder.end_block(),
            "tbl" => self.builder.end_table(),
            "hyperlink" | "fldSimple" => self.builder.look().link = None,
            _ => {}
        }
    }

    /// Tells the draft what the paragraph is, once its properties are known.
    fn tell(&mut self) {
        if std::mem::replace(&mut self.paragraph.told, true) {
            return;
        }
        let style = &self.paragraph.style;
        let outline = self.paragraph.outline.filter(|level| *level < 9);
        let heading = outline.map(|level| (level + 1).min(6)).or(style.heading);
        let by_style = style.numbering;
        let numbering = self.paragraph.numbering.or(by_style.map(|(id, _)| id));
        let level = self.paragraph.level.or(by_style.map(|(_, level)| level));
        let numbered = numbering
            .filter(|id| *id > 0)
            .map(|id| (id, level.unwrap_or(0)));
        match (heading, numbered) {
            (Some(level), numbered) => {
                self.builder.begin_heading(level);
                if let Some(number) = numbered.and_then(|at| self.number_of_heading(at)) {
                    self.builder.text(&format!("{number} "));
                }
            }
            (None, Some(at)) => {
                let mark = self.numberings.count(at).map_or(Mark::Bullet, Mark::Number);
                self.builder.begin_item_at(at.1, Some(mark));
            }
            (None, None) => {}
        }
        if let Some(note) = self.note.take() {
            self.text(&note);
        }
    }

    fn number_of_heading(&mut self, at: Numbered) -> Option<String> {
        self.numberings.count(at)?;
        self.numberings.written(at)
    }

    fn text(&mut self, text: &str) {
        let (own, above) = (self.run.style, self.paragraph.style);
        if self.run.hidden || above.is_contents {
            return;
        }
        let bold = self.run.bold.or(own.bold).or(above.bold);
        let italic = self.run.italic.or(own.italic).or(above.italic);
        let look = self.builder.look();
        (look.bold, look.italic) = (bold.unwrap_or(false), italic.unwrap_or(false));
        self.builder.text(text);
    }

    /// Begins, shows and ends a field, such as a link that is one.
    fn field(&mut self, what: &str) {
        match what {
            "begin" => self.code.clear(),
            "separate" => {
                let code = std::mem::take(&mut self.code);
                if let Some(link) = link_of(&code) {
                    self.builder.look().link = Some(link);
                }
            }
            _ => self.builder.look().link = None,
        }
    }

    /// Begins a note, which stands behind the text; those that only draw a line are empty.
    fn note(&mut self, tag: &Tag, mark: &str) {
        self.builder.close_block();
        if tag.get("type").is_none() {
            self.note = tag.get("id").map(|id| format!("[{mark}{id}] "));
        }
    }
}

/// Reads the address of a field's code: `HYPERLINK "https://example.org/"`.
fn link_of(code: &str) -> Option<String> {
    let rest = code.trim().strip_prefix("HYPERLINK")?;
    let address = rest.split('"').nth(1)?;
    leads(address).then(|| address.to_owned())
}
