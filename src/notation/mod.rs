//! The one place that reads and writes annotated Markdown: front matter, headings with their blocks, text.
//!
//! The text of a section is kept as a person wrote it; only what stands around it is understood here.

mod escape;
mod fingerprint;
mod front;
mod headings;
mod lines;
mod plain;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use pulldown_cmark::Options;

pub use self::escape::escape;
pub use self::escape::escape_heading;
pub use self::fingerprint::Conversion;
pub use self::fingerprint::fingerprint;
pub use self::fingerprint::same_words;
pub use self::front::Front;
pub use self::front::Role;
pub use self::front::split as split_front;
use self::headings::Heading;
use self::headings::headings;
pub use self::headings::headings_of;
use self::lines::Lines;
pub use self::plain::links_of;
pub use self::plain::plain;
pub use self::plain::plain_numbered;
use crate::finding::Finding;
use crate::finding::line_of;
use crate::outline;
use crate::outline::Topic;

/// A section's id: lower-case letters, digits and hyphens, beginning with a letter.
pub type SectionId = String;

/// A file of annotated Markdown, as read.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The front matter's text, without its fences.
    pub front_text: String,
    /// The front matter, understood.
    pub front: Front,
    /// The sections in their order; the first is the opening.
    pub sections: Vec<Section>,
}

/// A heading with its block, and the text under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Depth of the heading, 1 to 6.
    pub level: u8,
    /// The heading's inline Markdown.
    pub heading: String,
    /// The id, unique within the notice.
    pub id: SectionId,
    /// The topics, the primary first.
    pub topics: Vec<Topic>,
    /// Whether the heading was supplied by us.
    pub supplied: bool,
    /// The Markdown under the heading, without blank lines around it.
    pub text: String,
    /// 1-based line of the heading in the file.
    pub line: u32,
    /// 1-based line of the first line of `text` in the file.
    pub text_line: u32,
}

/// The Markdown we read: `CommonMark` with tables, strikethrough, footnotes and heading attributes.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// Reads a file. Whatever is wrong becomes findings; what can be read is returned all the same.
#[must_use]
pub fn parse(file: &str, text: &str) -> (Document, Vec<Finding>) {
    let mut findings = Vec::new();
    let (front_text, body_at) = match front::split(text) {
        Ok(parts) => parts,
        Err(finding) => {
            findings.push(finding.file(file));
            ("", 0)
        }
    };
    let front = Front::read(file, text, front_text, &mut findings);
    findings.extend(strays(file, text, &front));
    let body = &text[body_at..];
    let mut ids = Ids::default();
    let mut lines = Lines::of(text);
    let headings = headings(body);
    let mut sections: Vec<Section> = Vec::new();
    let opening = &body[..headings.first().map_or(body.len(), |h| h.whole.start)];
    if !opening.trim().is_empty() {
        sections.push(untitled(&front.title, opening, lines.line_at(body_at)));
        ids.seen.insert("overview".to_owned());
    }
    for (at, heading) in headings.iter().enumerate() {
        let end = headings.get(at + 1).map_or(body.len(), |h| h.whole.start);
        let starts = body_at + heading.whole.start;
        let line = lines.line_at(starts);
        let line_starts = text[..starts].rfind('\n').map_or(0, |at| at + 1);
        let shown = line_of(&text[line_starts..], 1);
        let mut note = |finding: Finding| findings.push(finding.file(file).on(line, shown));
        let topics = read_topics(heading, &mut note);
        let id = read_id(heading, &topics, &mut ids, &mut note);
        let below = &body[heading.whole.end..end];
        let lead = below.len() - below.trim_start_matches(['\n', ' ', '\t']).len();
        let blank = below[..lead].rfind('\n').map_or(0, |at| at + 1);
        sections.push(Section {
            level: heading.level,
            heading: one_line(&body[heading.content.clone()]),
            id,
            topics,
            supplied: heading.words.iter().any(|word| word == "supplied"),
            text: below[blank..].trim_end().to_owned(),
            line,
            text_line: lines.line_at(body_at + heading.whole.end + blank),
        });
    }
    let document = Document {
        front_text: front_text.to_owned(),
        front,
        sections,
    };
    (document, findings)
}

/// Finds keys that a person put under `[converted]`, where they mean nothing and would be lost.
fn strays(file: &str, text: &str, front: &Front) -> Vec<Finding> {
    let records = front
        .converted
        .iter()
        .filter(|(key, _)| !key.starts_with('@'));
    records
        .filter(|(_, record)| record.parse::<Conversion>().is_err())
        .map(|(key, _)| {
            let line = text
                .lines()
                .position(|line| line.trim_start().starts_with(key.as_str()));
            Finding::error(
                "front-matter",
                format!("`{key}` stands under `[converted]`, which is the converter's own"),
            )
            .hint("move it above the line `[converted]`")
            .file(file)
            .line(u32::try_from(line.unwrap_or(0) + 1).unwrap_or(1), text)
        })
        .collect()
}

/// Writes a file: front matter, then every section with its block.
#[must_use]
pub fn write(front_text: &str, sections: &[Section]) -> String {
    let mut out = String::new();
    if !front_text.is_empty() {
        out.push_str("+++\n");
        out.push_str(front_text.trim_end());
        out.push_str("\n+++\n");
    }
    for section in sections {
        if !out.is_empty() {
            out.push('\n');
        }
        write_section(&mut out, section);
    }
    out
}

fn write_section(out: &mut String, section: &Section) {
    out.push_str(&heading_line(section.level, &section.heading));
    let _ = write!(out, " {{#{}", section.id);
    for topic in &section.topics {
        let _ = write!(out, " .{}", topic.id());
    }
    if section.supplied {
        out.push_str(" supplied");
    }
    out.push_str("}\n");
    if !section.text.is_empty() {
        let _ = write!(out, "\n{}\n", section.text);
    }
}

fn untitled(title: &str, text: &str, line: u32) -> Section {
    let lead = text.len() - text.trim_start().len();
    let before = text[..lead].matches('\n').count();
    let text_line = line + u32::try_from(before).unwrap_or(0);
    Section {
        level: 1,
        heading: escape_heading(title),
        id: "overview".to_owned(),
        topics: vec![Topic::overview()],
        supplied: true,
        text: text.trim().to_owned(),
        line: text_line,
        text_line,
    }
}

fn read_topics(heading: &Heading, note: &mut impl FnMut(Finding)) -> Vec<Topic> {
    let mut topics = Vec::new();
    for class in &heading.classes {
        match Topic::find(class) {
            Some(topic) if !topics.contains(&topic) => topics.push(topic),
            Some(_) => {}
            None => note(unknown_topic(class)),
        }
    }
    if topics.is_empty() {
        topics.push(Topic::other());
        if heading.classes.is_empty() {
            note(
                Finding::warning("untagged-heading", "the heading has no topic")
                    .hint("add its block, such as `{#retention .retention}`"),
            );
        }
    }
    topics
}

fn unknown_topic(class: &str) -> Finding {
    let hint = if let Some(id) = outline::nearest_id(class) {
        format!("did you mean `.{id}`?")
    } else {
        let ids: Vec<&str> = outline::all().map(Topic::id).collect();
        format!("the topics are `{}`", ids.join("`, `"))
    };
    Finding::error("unknown-topic", format!("there is no topic `{class}`")).hint(hint)
}

fn read_id(
    heading: &Heading,
    topics: &[Topic],
    ids: &mut Ids,
    note: &mut impl FnMut(Finding),
) -> SectionId {
    let written = match &heading.id {
        Some(id) if is_id(id) => Some(id.clone()),
        Some(id) => {
            note(
                Finding::error("section-id", format!("`{id}` cannot be a section id"))
                    .hint("use lower-case letters, digits and hyphens, beginning with a letter"),
            );
            None
        }
        None => None,
    };
    if let Some(id) = written {
        if ids.seen.insert(id.clone()) {
            return id;
        }
        note(
            Finding::error("duplicate-section-id", format!("`{id}` is used twice"))
                .hint("give one of the two sections another id"),
        );
    }
    ids.next(topics[0].id())
}

/// The ids given so far in a notice.
#[derive(Default)]
struct Ids {
    seen: BTreeSet<String>,
    /// The number given last to each topic's name: all below it are taken.
    last: BTreeMap<&'static str, u32>,
}

impl Ids {
    /// Gives a name the first number that is free.
    fn next(&mut self, name: &'static str) -> SectionId {
        let last = self.last.entry(name).or_default();
        loop {
            *last += 1;
            let id = numbered(name, *last);
            if self.seen.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// Tells whether a text can be a section's id.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Makes a name unique: `retention`, `retention-2`, `retention-3` …
#[must_use]
pub fn unique(name: &str, taken: impl Fn(&str) -> bool) -> String {
    (1..u32::MAX)
        .map(|n| numbered(name, n))
        .find(|id| !taken(id))
        .unwrap_or_default()
}

/// Gives a name its number among those alike: the first has none. No topic's name ends in a number.
#[must_use]
pub fn numbered(name: &str, number: u32) -> String {
    match number {
        0 | 1 => name.to_owned(),
        _ => format!("{name}-{number}"),
    }
}

/// Writes a heading with its marks, without its block.
#[must_use]
pub fn heading_line(level: u8, heading: &str) -> String {
    format!("{} {heading}", "#".repeat(usize::from(level.clamp(1, 6))))
}

/// Puts a heading that runs over several lines on one.
fn one_line(heading: &str) -> String {
    let lines: Vec<&str> = heading.trim().lines().map(str::trim).collect();
    lines.join(" ")
}

/// Gives the text of a section's heading as a reader sees it.
#[must_use]
pub fn plain_heading(section: &Section) -> String {
    let line = section.heading.replace('\n', " ");
    plain(&format!("# {line}")).replace('\n', " ")
}

#[cfg(test)]
mod tests;
