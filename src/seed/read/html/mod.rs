//! HTML → a draft of what a reader of the page sees of its main content.
//!
//! The tree is that of html5ever, the parser of a browser, walked here rather than by a converter such as htmd: only
//! the tree tells the main content from what stands around it, and a walk without recursion has no input too deep for it.

mod kept;
mod tree;

use self::kept::Kept;
use self::tree::Id;
use self::tree::TooMuch;
use self::tree::Tree;
use super::Trouble;
use super::draft::Builder;
use crate::lang::Language;
use crate::seed::Format;

/// A page's text.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) format: Format,
    pub(super) text: String,
    /// The language that the page declares.
    pub(super) language: Option<Language>,
}

/// Reads a page.
///
/// # Errors
/// What is the matter with it, and what to do.
pub(super) fn read(html: &str) -> Result<Page, Trouble> {
    let tree = tree::parse(html).map_err(|too_much| {
        let message = match too_much {
            TooMuch::Deep => format!("the page nests elements more than {} deep", tree::DEEPEST),
            TooMuch::Long => "the page has more elements than any notice".to_owned(),
            TooMuch::Wide => "the page has a tag of thousands of attributes".to_owned(),
        };
        (message, "save its text as `.txt` or Markdown")
    })?;
    let kept = kept::choose(&tree);
    let mut walk = Walk {
        tree: &tree,
        builder: Builder::default(),
        bold: 0,
        italic: 0,
        verbatim: 0,
    };
    walk.through(&kept);
    let mut builder = walk.builder;
    builder.end_block();
    if !builder.has_heading(1)
        && let Some(title) = title_outside(&tree)
    {
        builder.lead(1, &title);
    }
    let (format, text) = builder.finish()?;
    Ok(Page {
        format,
        text,
        language: language(&tree, kept.top),
    })
}

/// Finds the page's title in its header, where the content has none; a site's name, being a link, is none.
fn title_outside(tree: &Tree) -> Option<String> {
    let order = tree.below(0).into_iter();
    let linked = |id: Id| {
        let below = tree.below(id).into_iter().any(|id| tree.name(id) == "a");
        below
            || tree
                .parent(id)
                .is_some_and(|parent| tree.name(parent) == "a")
    };
    let mut titles = order.filter(|id| tree.name(*id) == "h1" && !linked(*id));
    titles
        .next()
        .map(|id| tree.words(id))
        .filter(|words| !words.is_empty())
}

fn language(tree: &Tree, top: Id) -> Option<Language> {
    let mut at = Some(top);
    while let Some(id) = at {
        let declared = tree.attribute(id, "lang");
        if let Some(language) = declared.and_then(|tag| tag.trim().parse().ok()) {
            return Some(language);
        }
        at = tree.parent(id);
    }
    None
}

/// A way through the tree, in the order of the text.
struct Walk<'t> {
    tree: &'t Tree,
    builder: Builder,
    bold: u32,
    italic: u32,
    /// How many open elements keep their line ends.
    verbatim: u32,
}

impl Walk<'_> {
    fn through(&mut self, kept: &Kept) {
        let tree = self.tree;
        let mut at = Some(kept.top);
        while let Some(id) = at {
            if let Some(text) = tree.text(id) {
                self.text(text);
            }
            let left_out = id != kept.top && kept.leaves_out(id);
            if !left_out {
                self.enter(id);
                if let Some(first) = tree.first_child(id) {
                    at = Some(first);
                    continue;
                }
                self.leave(id);
            } else if ends_line(tree.name(id)) {
                // What stood before and behind it were never one word.
                self.builder.end_block();
            }
            at = self.next(id, kept.top);
        }
    }

    /// Leaves what ends with a node, and gives the next.
    fn next(&mut self, mut id: Id, top: Id) -> Option<Id> {
        while id != top {
            if let Some(next) = self.tree.next_sibling(id) {
                return Some(next);
            }
            id = self.tree.parent(id)?;
            self.leave(id);
        }
        None
    }

    fn text(&mut self, text: &str) {
        if self.verbatim == 0 {
            self.builder.text(text);
            return;
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.builder.line_break();
            }
            self.builder.text(line);
        }
    }

    fn enter(&mut self, id: Id) {
        let number = |name: &str| {
            self.tree
                .attribute(id, name)
                .and_then(|n| n.trim().parse().ok())
        };
        if let Some(level) = self.level(id) {
            self.builder.begin_heading(level);
            return;
        }
        match self.tree.name(id) {
            "br" => self.builder.line_break(),
            "ul" => self.builder.begin_list(None),
            "ol" => self.builder.begin_list(Some(number("start").unwrap_or(1))),
            "li" => self.builder.begin_item(number("value")),
            "table" => {
                let role = self.tree.attribute(id, "role");
                self.builder
                    .begin_table(matches!(role, Some("presentation" | "none")));
            }
            "tr" => self.builder.begin_row(),
            name @ ("td" | "th") => {
                let span = number("colspan").map_or(1, |n| n as usize);
                self.builder.begin_cell(name == "th", span);
            }
            "pre" => {
                self.builder.end_block();
                self.verbatim += 1;
            }
            "a" => self.builder.look().link = self.address(id),
            name if is_block(name) => self.builder.end_block(),
            _ => {}
        }
        self.turn(id, 1);
    }

    fn leave(&mut self, id: Id) {
        if self.level(id).is_some() {
            self.builder.close_block();
            return;
        }
        match self.tree.name(id) {
            "ul" | "ol" => self.builder.end_list(),
            "table" => self.builder.end_table(),
            "pre" => {
                self.builder.end_block();
                self.verbatim -= 1;
            }
            "a" => self.builder.look().link = None,
            "li" | "tr" | "td" | "th" => self.builder.end_block(),
            name if is_block(name) => self.builder.end_block(),
            _ => {}
        }
        self.turn(id, -1);
    }

    /// Begins or ends how an element's text looks.
    fn turn(&mut self, id: Id, by: i32) {
        let name = self.tree.name(id);
        let style = self.tree.attribute(id, "style").unwrap_or("");
        let heavy = style.split("font-weight").nth(1).is_some_and(|rest| {
            let value = rest.trim_start_matches([':', ' ']);
            value.starts_with(['6', '7', '8', '9']) || value.starts_with("bold")
        });
        let opener = name == "button" || name == "summary" || name == "dt";
        if heavy || opener || matches!(name, "b" | "strong") {
            self.bold = self.bold.saturating_add_signed(by);
        }
        if matches!(name, "i" | "em" | "cite") {
            self.italic = self.italic.saturating_add_signed(by);
        }
        let look = self.builder.look();
        (look.bold, look.italic) = (self.bold > 0, self.italic > 0);
    }

    /// Gives the level of a heading.
    fn level(&self, id: Id) -> Option<u8> {
        match self.tree.name(id) {
            "h1" => Some(1),
            "h2" => Some(2),
            "h3" => Some(3),
            "h4" => Some(4),
            "h5" => Some(5),
            "h6" => Some(6),
            _ if self.tree.attribute(id, "role") == Some("heading") => {
                let level = self.tree.attribute(id, "aria-level");
                Some(level.and_then(|n| n.parse().ok()).unwrap_or(2).clamp(1, 6))
            }
            _ => None,
        }
    }

    /// Gives where a link leads, where that says something outside the page's own site.
    fn address(&self, id: Id) -> Option<String> {
        let to = self.tree.attribute(id, "href")?.trim();
        let start = to.split(':').next().unwrap_or("").to_ascii_lowercase();
        let leads = matches!(start.as_str(), "http" | "https" | "mailto" | "tel");
        let spaced = to.contains(char::is_control) || to.len() > 2000;
        (leads && to.len() > start.len() + 1 && !spaced).then(|| to.to_owned())
    }
}

fn ends_line(name: &str) -> bool {
    let around = matches!(name, "nav" | "aside" | "menu" | "dialog" | "ul" | "ol");
    around || is_block(name) && name != "button"
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "main"
            | "header"
            | "footer"
            | "blockquote"
            | "address"
            | "figure"
            | "figcaption"
            | "fieldset"
            | "legend"
            | "details"
            | "summary"
            | "dl"
            | "dt"
            | "dd"
            | "center"
            | "form"
            | "hr"
            | "caption"
            | "body"
            | "hgroup"
            | "button"
    )
}
