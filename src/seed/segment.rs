//! Text → passages: headings with the lines under them, their levels, and sections whose heading was lost.

use std::collections::BTreeSet;
use std::ops::Range;

use super::coverage::Drop;
use super::headings;
use super::lines;
use super::lines::Kind;
use super::lines::Line;
use super::read::Format;
use super::read::Seed;
use crate::lexicon::Lexicon;
use crate::notation;
use crate::outline::Group;
use crate::outline::Topic;
use crate::tag;
use crate::tag::Source;

/// A heading and its text as found in a seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage<'a> {
    /// The heading as written and its 1-based line; `None` before the first and where it was lost.
    pub heading: Option<(u32, &'a str)>,
    /// Depth of the heading: 1 for the title, 2 and more below it.
    pub level: u8,
    /// The lines under the heading with their numbers, blank ones included.
    pub lines: Vec<(u32, &'a str)>,
    /// What each of these lines is in a list or paragraph.
    pub(super) kinds: Vec<Kind>,
}

impl<'a> Passage<'a> {
    /// Gives the first 1-based line: the heading's, else the first with text.
    #[must_use]
    pub fn first_line(&self) -> u32 {
        self.heading
            .map(|(line, _)| line)
            .or_else(|| self.filled().next())
            .unwrap_or(1)
    }

    /// Gives the last 1-based line with text.
    #[must_use]
    pub fn last_line(&self) -> u32 {
        self.filled().last().unwrap_or_else(|| self.first_line())
    }

    /// Gives the passage as the tagger takes it.
    #[must_use]
    pub fn source(&self) -> Source<'a> {
        Source {
            heading: self.heading,
            level: self.level,
            lines: self.lines.clone(),
        }
    }

    fn filled(&self) -> impl Iterator<Item = u32> + '_ {
        let filled = self
            .lines
            .iter()
            .filter(|(_, text)| !text.trim().is_empty());
        filled.map(|(line, _)| *line)
    }
}

/// A place where a passage begins.
struct Start<'a> {
    at: usize,
    last: usize,
    level: u8,
    /// The heading's words; `None` where it was lost.
    heading: Option<&'a str>,
}

/// Cuts a seed into passages; also gives the lines that belong to none.
#[must_use]
pub fn segment<'a>(seed: &'a Seed, lexicon: Option<&Lexicon>) -> (Vec<Passage<'a>>, Vec<Drop>) {
    let lines = lines::read(&seed.text, lexicon);
    let own = match seed.format {
        Format::Markdown => marked(&seed.text),
        Format::Text => Vec::new(),
    };
    let mut starts = if own.is_empty() {
        found(&lines, lexicon)
    } else {
        own
    };
    if let Some(lexicon) = lexicon {
        add_lost(&lines, &mut starts, lexicon);
    }
    let passages = cut(&lines, &starts);
    let headings: BTreeSet<u32> = passages.iter().filter_map(|p| Some(p.heading?.0)).collect();
    let dropped = lines.iter().filter(|line| line.kind == Kind::Furniture);
    let dropped = dropped.filter(|line| !headings.contains(&line.number));
    let dropped = dropped.map(|line| Drop {
        line: line.number,
        text: line.text.to_owned(),
        reason: "page furniture",
    });
    (passages, dropped.collect())
}

/// Takes the headings that Markdown brings along.
fn marked(markdown: &str) -> Vec<Start<'_>> {
    notation::headings_of(markdown)
        .into_iter()
        .map(|(first, last, level, words)| Start {
            at: first as usize - 1,
            last: last as usize - 1,
            level,
            heading: Some(words),
        })
        .collect()
}

/// Finds the headings of plain text, and their levels.
fn found<'a>(lines: &[Line<'a>], lexicon: Option<&Lexicon>) -> Vec<Start<'a>> {
    let heads = headings::find(lines, lexicon);
    let mut starts: Vec<Start<'_>> = Vec::new();
    let first_text = lines.iter().position(Line::has_text);
    let numbered: Vec<usize> = (0..lines.len())
        .filter(|at| heads[*at] && lines::number(lines[*at].text).is_some())
        .collect();
    let first_number = numbered.first().filter(|_| numbered.len() >= 3).copied();
    for (at, _) in heads.iter().enumerate().filter(|(_, head)| **head) {
        let title = Some(at) == first_text && lines::number(lines[at].text).is_none();
        let level = match marks_of(lines[at].text) {
            _ if title => 1,
            marks @ 2.. => marks,
            _ => level_of(lines, at, &starts, first_number, lexicon),
        };
        starts.push(Start {
            at,
            last: at,
            level,
            heading: Some(without_marks(lines[at].text)),
        });
    }
    starts
}

/// Gives the level of a heading by its numbering, its neighbours and what it announces; `first_number` is the
/// first numbered heading, where headings are numbered.
fn level_of(
    lines: &[Line<'_>],
    at: usize,
    before: &[Start<'_>],
    first_number: Option<usize>,
    lexicon: Option<&Lexicon>,
) -> u8 {
    let text = lines[at].text;
    if let Some((parts, _)) = lines::number(text) {
        return u8::try_from(parts.len() + 1).unwrap_or(6).min(6);
    }
    let below_number = first_number.is_some_and(|first| first < at);
    let glued = at > 0 && lines[at - 1].has_text()
        || lines
            .get(at + 1)
            .is_some_and(|l| l.has_text() && l.text.len() > 100);
    if below_number || text.ends_with(':') || glued && first_number.is_none() {
        return 3;
    }
    let Some(parent) = before.iter().rfind(|start| start.level == 2) else {
        return 2;
    };
    let siblings = before.last().is_some_and(|last| last.level == 3);
    let mut room = 200_usize;
    let bare = lines[parent.at + 1..at].iter().all(|line| {
        room = room.saturating_sub(line.text.len());
        room > 0
    });
    let same = || lexicon.is_some_and(|lexicon| narrows(lexicon, lines[parent.at].text, text));
    if (siblings || bare) && same() { 3 } else { 2 }
}

/// Tells whether a heading speaks of a part of what the heading above it announces.
fn narrows(lexicon: &Lexicon, parent: &str, text: &str) -> bool {
    let groups = |text: &str| -> BTreeSet<Group> {
        lexicon
            .announced(text)
            .iter()
            .map(|topic| topic.entry().group)
            .collect()
    };
    let (above, own) = (groups(parent), groups(text));
    above.len() == 1 && own.is_subset(&above) && own == BTreeSet::from([Group::Rights])
}

/// Opens a section where a heading was lost: behind an unusually wide gap, on another topic.
fn add_lost(lines: &[Line<'_>], starts: &mut Vec<Start<'_>>, lexicon: &Lexicon) {
    let begun: BTreeSet<usize> = starts.iter().map(|start| start.at).collect();
    let wide: Vec<usize> = (1..lines.len())
        .filter(|at| lines[*at].has_text() && lines[*at].gap >= 2)
        .filter(|at| !begun.contains(at))
        .collect();
    let gaps = lines
        .iter()
        .skip(1)
        .filter(|line| line.has_text() && line.gap >= 1)
        .count();
    if wide.is_empty() || wide.len() * 8 > gaps {
        return;
    }
    for at in wide {
        let place = starts.partition_point(|start| start.at < at);
        let Some(current) = place.checked_sub(1).map(|place| &starts[place]) else {
            continue;
        };
        let end = starts.get(place).map_or(lines.len(), |start| start.at);
        let above = topics_of(lines, current.at..at, current.heading.is_some(), lexicon);
        let below = topics_of(lines, at..end, false, lexicon);
        let turns = below
            .first()
            .is_some_and(|topic| turns(lines, current, &above, *topic, lexicon));
        if turns && lines[at].kind == Kind::Text && lines[at].text.len() > 60 {
            let level = current.level.max(2);
            starts.insert(
                place,
                Start {
                    at,
                    last: at,
                    level,
                    heading: None,
                },
            );
        }
    }
}

/// Tells whether a topic is a new one behind a passage: neither what it is mostly about nor what its heading announces.
fn turns(
    lines: &[Line<'_>],
    current: &Start<'_>,
    above: &[Topic],
    topic: Topic,
    lexicon: &Lexicon,
) -> bool {
    let announced = if current.heading.is_some() {
        lexicon.announced(lines[current.at].text)
    } else {
        Vec::new()
    };
    topic != Topic::other() && above.first() != Some(&topic) && !announced.contains(&topic)
}

fn topics_of(
    lines: &[Line<'_>],
    range: Range<usize>,
    heading: bool,
    lexicon: &Lexicon,
) -> Vec<Topic> {
    let first = range.start + usize::from(heading);
    let source = Source {
        heading: heading.then(|| (lines[range.start].number, lines[range.start].text)),
        level: 2,
        lines: lines[first..range.end]
            .iter()
            .map(|line| (line.number, line.raw))
            .collect(),
    };
    let mut tags = tag::tag(lexicon, &[Source::default(), source]);
    tags.pop()
        .unwrap_or_default()
        .into_iter()
        .map(|tag| tag.topic)
        .collect()
}

fn cut<'a>(lines: &[Line<'a>], starts: &[Start<'a>]) -> Vec<Passage<'a>> {
    let mut passages = Vec::with_capacity(starts.len() + 1);
    let opening = starts.first().map_or(lines.len(), |start| start.at);
    if lines[..opening].iter().any(Line::has_text) {
        passages.push(passage(&lines[..opening], None, 0));
    }
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).map_or(lines.len(), |next| next.at);
        let heading = start.heading.map(|words| (lines[start.at].number, words));
        let first = if heading.is_some() {
            start.last + 1
        } else {
            start.at
        };
        passages.push(passage(&lines[first.min(end)..end], heading, start.level));
    }
    passages
}

/// Counts the marks that a person may write before a heading, as in Markdown: `## `.
fn marks_of(text: &str) -> u8 {
    let words = text.trim_start_matches('#');
    match u8::try_from(text.len() - words.len()) {
        Ok(marks @ 1..=6) if words.starts_with(char::is_whitespace) => marks,
        _ => 0,
    }
}

/// Gives a heading's words without such marks.
pub(super) fn without_marks(text: &str) -> &str {
    text[usize::from(marks_of(text))..].trim()
}

fn passage<'a>(lines: &[Line<'a>], heading: Option<(u32, &'a str)>, level: u8) -> Passage<'a> {
    let kept = lines.iter().filter(|line| line.kind != Kind::Furniture);
    Passage {
        heading,
        level,
        lines: kept.clone().map(|line| (line.number, line.raw)).collect(),
        kinds: kept.map(|line| line.kind).collect(),
    }
}
