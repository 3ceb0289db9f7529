//! Decides which lines of a plain text are headings: by shape, rhythm of blank lines, numbering and lexicon together.
//!
//! Each sign adds or takes points; a line with enough of them is a heading.

use std::cell::OnceCell;

use super::contents;
use super::lines::Kind;
use super::lines::Line;
use super::lines::number;
use super::series;
use crate::lexicon::Lexicon;

/// The points at which a line is a heading.
const ENOUGH: i32 = 3;
/// The most characters of a heading.
const LONG: usize = 120;
/// The most characters of one that wide gaps or its words set apart: the law's own words make long headings.
const LONGEST: usize = 340;

/// The points of a line that announces a topic: the most that its words give.
const MOST_OF_WORDS: i32 = 2;
/// The points of a line that says something, right above its text where headings stand so.
const GLUED: i32 = 3;

/// What the whole text does with headings.
#[expect(clippy::struct_excessive_bools, reason = "each is a sign by itself")]
struct Style {
    /// A wider gap stands before headings than between paragraphs.
    wide: bool,
    /// Most headings are numbered.
    numbered: bool,
    /// One paragraph is one line; otherwise lines are wrapped.
    long_lines: bool,
    /// Headings stand right above their text, without a blank line.
    glued: bool,
}

/// The lines of a text, and what its lexicon was found to say of them.
struct Reading<'a> {
    lines: &'a [Line<'a>],
    lexicon: Option<&'a Lexicon>,
    announcing: Vec<OnceCell<bool>>,
    shapes: Vec<OnceCell<Option<Shape>>>,
}

impl Reading<'_> {
    /// Tells whether a line announces a topic; a line is looked up once.
    fn announces(&self, at: usize) -> bool {
        let look = |lexicon: &Lexicon| !lexicon.announced(self.lines[at].text).is_empty();
        *self.announcing[at].get_or_init(|| self.lexicon.is_some_and(look))
    }

    /// Gives the points of a line's shape, where it may be a heading of at most so many characters.
    fn shape(&self, at: usize, most: usize) -> Option<i32> {
        let shape = self.shapes[at].get_or_init(|| shape(self.lines[at].text));
        shape.as_ref()?.within(most)
    }
}

/// Tells for each line whether it is a heading.
pub(super) fn find(lines: &[Line<'_>], lexicon: Option<&Lexicon>) -> Vec<bool> {
    let reading = Reading {
        lines,
        lexicon,
        announcing: vec![OnceCell::new(); lines.len()],
        shapes: vec![OnceCell::new(); lines.len()],
    };
    let style = style(&reading);
    let series = series::find(lines);
    let contents = contents::find(lines);
    let mut heads = vec![false; lines.len()];
    let mut first = true;
    for at in 0..lines.len() {
        if !lines[at].has_text() || contents[at] {
            continue;
        }
        let title = std::mem::take(&mut first);
        let sign = if title {
            3
        } else {
            in_style(&lines[at], &style)
        };
        let least = if series[at] { i32::MIN } else { ENOUGH - sign };
        heads[at] = is_heading(&reading, at, &heads, &style, least);
    }
    rescue_glued(lines, &style, &mut heads);
    heads
}

fn style(reading: &Reading<'_>) -> Style {
    let lines = reading.lines;
    let texts = (0..lines.len()).filter(|at| lines[*at].kind == Kind::Text);
    let texts: Vec<usize> = texts.collect();
    let is_short = |at: &usize| reading.shape(*at, LONG).is_some();
    let wide = texts.iter().skip(1).filter(|at| lines[**at].gap >= 2);
    let wide: Vec<usize> = wide.copied().collect();
    let wide_short = wide.iter().filter(|at| is_short(at)).count();
    let narrow = texts.iter().filter(|at| lines[**at].gap == 1).count();
    let is_numbered = |at: &&usize| number(lines[**at].text).is_some() && is_short(at);
    let numbered = texts.iter().filter(is_numbered).count();
    let above_text = |at: &&usize| {
        lines[**at].gap > 0
            && lines.get(**at + 1).is_some_and(Line::has_text)
            && is_short(at)
            && reading.announces(**at)
    };
    let glued = texts.iter().filter(|at| **at > 0).filter(above_text);
    let glued = glued.count();
    let is_long = |line: &Line<'_>| line.text.len() > 160 && line.text.chars().count() > 160;
    Style {
        wide: wide_short >= 4 && wide_short * 4 >= wide.len() * 3 && narrow >= 3,
        numbered: numbered >= 4,
        long_lines: lines.iter().any(is_long),
        glued: glued >= 4,
    }
}

/// What a text that may be a heading looks like by itself.
#[derive(Clone, Copy, Debug)]
struct Shape {
    words: usize,
    length: usize,
    /// Points for its end, capitals and number.
    points: i32,
}

impl Shape {
    /// Gives the points, where a heading may have at most so many characters.
    fn within(&self, most: usize) -> Option<i32> {
        if self.length > most || self.words * 7 > most {
            return None;
        }
        let size = match self.words {
            0..=8 => 1,
            9..=12 => 0,
            _ if most > LONG => -1,
            _ => -2,
        };
        Some(size + self.points)
    }
}

/// Looks at a text, whether it can be a heading at all.
fn shape(text: &str) -> Option<Shape> {
    let behind = number(text).map_or(0, |(_, behind)| behind);
    let text = &text[behind..];
    if text.len() > 4 * LONGEST || text.ends_with([',', ';', '(']) {
        return None;
    }
    let length = text.chars().count();
    if !(2..=LONGEST).contains(&length) {
        return None;
    }
    let words = text.split_whitespace().count();
    let (mut letters, mut small, mut first) = (0, false, None);
    for c in text.chars() {
        letters += usize::from(c.is_alphabetic());
        small |= c.is_lowercase();
        first = first.or(Some(c).filter(|c| c.is_alphanumeric()));
    }
    let fits = words * 7 <= LONGEST && letters * 2 >= length;
    let link = || text.contains('@') || text.contains("http") || text.contains("www.");
    if !fits || first?.is_lowercase() || link() {
        return None;
    }
    let end = match text.chars().last()? {
        '?' => 2,
        '.' => -5,
        ':' if words > 5 => -4,
        ':' | '!' => -1,
        _ => 0,
    };
    let capitals = if letters >= 4 && !small { 2 } else { 0 };
    let inner = if holds_sentences(text) { -3 } else { 0 };
    let numbered = if behind > 0 { 3 } else { 0 };
    Some(Shape {
        words,
        length,
        points: end + capitals + inner + numbered,
    })
}

/// Tells whether a sentence ends within a text and another begins.
fn holds_sentences(text: &str) -> bool {
    text.match_indices(". ")
        .any(|(at, stop)| text[at + stop.len()..].starts_with(char::is_uppercase))
}

/// Tells whether a line can be a heading and has at least so many points.
fn is_heading(reading: &Reading<'_>, at: usize, heads: &[bool], style: &Style, least: i32) -> bool {
    let lines = reading.lines;
    let line = &lines[at];
    if line.kind != Kind::Text {
        return false;
    }
    let below = lines[at + 1..].iter().find(|line| line.has_text());
    let (Some(below), Some(long)) = (below, reading.shape(at, LONGEST)) else {
        return false;
    };
    let mut points = around(lines, at, heads, below);
    let glued = style.glued && below.gap == 0 && line.gap > 0;
    let most = points + long + MOST_OF_WORDS + if glued { GLUED } else { 0 };
    if most < least {
        return false;
    }
    let apart = style.wide && line.gap >= 2 && below.gap > 0;
    let said = words_of(reading, at);
    let named = line.gap > 0 && said > 0 && !line.text.ends_with(':');
    let size = if apart || named { LONGEST } else { LONG };
    let Some(shape) = reading.shape(at, size) else {
        return false;
    };
    points += said + shape;
    if glued && said > 0 {
        points += GLUED;
    }
    points + below_heading(reading, at, heads, below) >= least
}

/// Points for what sets headings apart in this text.
fn in_style(line: &Line<'_>, style: &Style) -> i32 {
    let numbered = number(line.text).is_some();
    let mut points = 0;
    if style.wide && !numbered {
        points += if line.gap >= 2 { 3 } else { -1 };
    }
    if style.numbered && !numbered && line.gap < 2 {
        points -= if line.text.ends_with(':') { 4 } else { 1 };
    }
    points
}

/// Points for what a line says.
fn words_of(reading: &Reading<'_>, at: usize) -> i32 {
    let text = reading.lines[at].text;
    let mut points = 0;
    if reading.announces(at) {
        points += MOST_OF_WORDS;
    } else if let Some(lexicon) = reading.lexicon {
        if lexicon.names_notice(text) {
            points += 1;
        }
        if lexicon.is_label(text.trim_end_matches(':').trim()) {
            points -= 2;
        }
    }
    if let Some((label, value)) = text.split_once(':')
        && !value.trim().is_empty()
        && label.split_whitespace().count() <= 4
    {
        points -= 4;
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits >= 4 && number(text).is_none() {
        points -= 3;
    }
    points
}

/// Points for the blank lines around a line, and for what follows.
fn around(lines: &[Line<'_>], at: usize, heads: &[bool], below: &Line<'_>) -> i32 {
    let line = &lines[at];
    let mut points = 0;
    let above = at.checked_sub(1);
    let free_above = line.gap > 0 || above.is_none_or(|i| !lines[i].has_text());
    points += match (free_above, above.is_some_and(|i| heads[i])) {
        (true, _) => 1,
        (false, true) => -2,
        (false, false) => -4,
    };
    let glued = below.gap == 0;
    points += match (glued, below.text.chars().count()) {
        (false, 120..) if !below.in_list() => 2,
        (false, _) => 1,
        (true, 90..) => 0,
        (true, _) if number(line.text).is_some() => 0,
        (true, _) => -2,
    };
    if glued && below.text.starts_with('(') || below.text.starts_with(char::is_lowercase) {
        points -= 5;
    }
    if glued && above.is_some() && is_table_header(line.text) {
        points -= 4;
    }
    if below.in_list() {
        points -= if line.text.ends_with(':') { 5 } else { 2 };
    } else if line.text.ends_with(':') && glued {
        points -= 3;
    }
    points
}

/// Points for a line that stands right below a heading: a lead-in, a name, an address, or a sub-heading.
fn below_heading(reading: &Reading<'_>, at: usize, heads: &[bool], below: &Line<'_>) -> i32 {
    let lines = reading.lines;
    let above = lines[..at].iter().rposition(Line::has_text);
    if !above.is_some_and(|above| heads[above]) || number(lines[at].text).is_some() {
        return 0;
    }
    let text = lines[at].text;
    let named = reading.lexicon.is_some_and(|lexicon| {
        text.split_whitespace().any(|word| {
            lexicon
                .company_forms
                .have(word.trim_matches(['(', ')', ',']))
        })
    });
    let lead_in = if below.in_list() { -3 } else { 0 };
    let name = if named { -4 } else { 0 };
    let plain = if reading.announces(at) || text.ends_with('?') {
        0
    } else {
        -2
    };
    lead_in + name + plain
}

/// Tells whether a line is the head of a collapsed table: several capitalised nouns, no small words.
fn is_table_header(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&&str| word.starts_with(char::is_uppercase);
    let capitals = words.iter().filter(capital).count();
    (2..=8).contains(&words.len())
        && capitals >= 2
        && !text.ends_with('?')
        && number(text).is_none()
}

/// Finds headings glued to their text: in a run of lines, short ones before long ones, again and again.
fn rescue_glued(lines: &[Line<'_>], style: &Style, heads: &mut [bool]) {
    if !style.long_lines {
        return;
    }
    let mut at = 0;
    while at < lines.len() {
        let end = lines[at..]
            .iter()
            .position(|line| line.kind != Kind::Text)
            .map_or(lines.len(), |length| at + length);
        let glued: Vec<usize> = (at..end.saturating_sub(1))
            .filter(|i| is_glued(lines, at, *i))
            .collect();
        if glued.len() >= 2 {
            for i in glued {
                heads[i] = true;
            }
        }
        at = end.max(at) + 1;
    }
}

fn is_glued(lines: &[Line<'_>], start: usize, at: usize) -> bool {
    let size = |i: usize| lines[i].text.chars().count();
    let text = lines[at].text;
    let above_long = size(at + 1) >= 100.max(2 * size(at));
    let alone = at == start || size(at - 1) > 2 * size(at);
    above_long
        && alone
        && text.starts_with(|c: char| c.is_uppercase())
        && !text.ends_with([':', ',', ';'])
        && (2..=12).contains(&text.split_whitespace().count())
        && !is_table_header(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::lines::read;

    fn headings(text: &str) -> Vec<&str> {
        let lines = read(text, None);
        let heads = find(&lines, None);
        let found = lines.iter().zip(heads).filter(|(_, head)| *head);
        found.map(|(line, _)| line.text).collect()
    }

    #[test]
    fn short_lines_between_blanks_are_headings() {
        let text =
            "Notice\n\nWe care about it.\n\nYour rights\n\nYou have them.\n\nHow long?\n\nLong.";
        assert_eq!(headings(text), ["Notice", "Your rights", "How long?"]);
    }

    #[test]
    fn numbers_and_capitals_are_headings() {
        let text = "1. Controller\nThe controller is the city.\n\n2. Purposes\nTo serve.\n\nRIGHTS\n\nMany.";
        assert_eq!(headings(text), ["1. Controller", "2. Purposes", "RIGHTS"]);
    }

    #[test]
    fn lead_ins_labels_and_sentences_are_not() {
        let text = "Notice\n\nText is here.\n\nWe receive data by:\n\n • a\n\nAddress: Street 1\n\nThis is so.\n\nEnd";
        assert_eq!(headings(text), ["Notice"]);
    }

    #[test]
    fn headings_glued_to_their_text_are_found_where_they_repeat() {
        let long = "This is a long paragraph that goes on and on to show that it is the text under a short heading, in one line.";
        let filler = "x".repeat(170);
        let text = format!("{filler}\n\nFirst of them.\n{long}\nSecond of them\n{long}");
        assert_eq!(headings(&text), ["First of them.", "Second of them"]);
    }
}
