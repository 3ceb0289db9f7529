//! The lines of a seed, each with what it looks like.

use crate::lexicon::Lexicon;

/// What a line is by itself and its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing but white space, no-break spaces among it.
    Blank,
    /// Page furniture: in no section.
    Furniture,
    /// A list item with a marker.
    Item,
    /// A list item whose marker was lost: indented below another.
    RunOn,
    /// The rest of the line above, in a list.
    Continued,
    /// Anything else.
    Text,
}

/// A line of a seed.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    /// 1-based number.
    pub(super) number: u32,
    /// The line as it is.
    pub(super) raw: &'a str,
    /// The line without white space around it.
    pub(super) text: &'a str,
    /// What it is.
    pub(super) kind: Kind,
    /// How many blank lines stand before it.
    pub(super) gap: u32,
}

impl Line<'_> {
    /// Tells whether it holds words of the notice.
    pub(super) fn has_text(&self) -> bool {
        !matches!(self.kind, Kind::Blank | Kind::Furniture)
    }

    /// Tells whether it is part of a list.
    pub(super) fn in_list(&self) -> bool {
        matches!(self.kind, Kind::Item | Kind::RunOn | Kind::Continued)
    }
}

/// Reads the lines of a text.
pub(super) fn read<'a>(text: &'a str, lexicon: Option<&Lexicon>) -> Vec<Line<'a>> {
    let mut gap = 0;
    let mut lines: Vec<Line<'a>> = Vec::new();
    for (number, raw) in (1..).zip(text.split('\n')) {
        let text = raw.trim();
        let kind = if text.is_empty() {
            Kind::Blank
        } else if lexicon.is_some_and(|lexicon| lexicon.is_furniture(text)) {
            Kind::Furniture
        } else if bullet(raw).is_some() {
            Kind::Item
        } else {
            Kind::Text
        };
        lines.push(Line {
            number,
            raw,
            text,
            kind,
            gap,
        });
        gap = if kind == Kind::Blank { gap + 1 } else { 0 };
    }
    mark_numbered(&mut lines);
    mark_run_on(&mut lines);
    mark_repeated_title(&mut lines);
    lines
}

/// Gives the byte behind a bullet and the white space after it, doubled bullets taken together.
pub(super) fn bullet(line: &str) -> Option<usize> {
    let mut at = 0;
    let mut found = None;
    loop {
        let rest = line[at..].trim_start();
        let lead = line.len() - rest.len();
        let mut chars = rest.chars();
        let mark = chars.next()?;
        let is_mark = matches!(mark, '•' | '·' | '◦' | '▪' | '●' | '‣' | '∙' | '○' | '■')
            || (matches!(mark, '-' | '–' | '—' | '*' | '+') || (mark == 'o' && lead > 0))
                && chars.next().is_some_and(char::is_whitespace)
                && !is_telephone(rest);
        if !is_mark || rest[mark.len_utf8()..].trim().is_empty() {
            return found;
        }
        at = lead + mark.len_utf8();
        at = line.len() - line[at..].trim_start().len();
        found = Some(at);
    }
}

/// Tells whether a plus is that of a telephone number: `+ 358 40 1234567`.
fn is_telephone(text: &str) -> bool {
    text.strip_prefix('+')
        .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

/// Reads a number before a text: `1.`, `2)`, `3.1`, `§ 4`, `IV.`, `a)`; gives its parts and the byte behind it.
pub(super) fn number(line: &str) -> Option<(Vec<u32>, usize)> {
    let text = line.trim_start();
    let lead = line.len() - text.len();
    let sign = text.len() - text.trim_start_matches('§').trim_start().len();
    let body = &text[sign..];
    if !body.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X')) {
        return None;
    }
    let end = body.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == ')'))?;
    let digits = body
        .bytes()
        .take_while(|b| b.is_ascii_digit() || *b == b'.')
        .count();
    if body[..digits].ends_with('.') && body[digits..].starts_with(char::is_uppercase) {
        let parts: Option<Vec<u32>> = body[..digits - 1]
            .split('.')
            .map(|n| n.parse().ok())
            .collect();
        return Some((
            parts.filter(|parts| parts.iter().all(|n| *n < 100))?,
            lead + sign + digits,
        ));
    }
    let written = &body[..end];
    let core = written.trim_end_matches(['.', ')']);
    let closed = core.len() < written.len();
    let behind = lead + sign + end;
    let rest = line[behind..].trim_start_matches([' ', '\u{a0}', '\t']);
    let parts: Option<Vec<u32>> = core.split('.').map(|part| part.parse().ok()).collect();
    let parts = match parts {
        Some(parts)
            if (closed || parts.len() > 1 || sign > 0) && parts.iter().all(|n| *n < 100) =>
        {
            parts
        }
        _ => vec![roman(core).filter(|_| closed)?],
    };
    let apart = rest.len() < line.len() - behind;
    (parts.len() <= 4 && apart && !rest.is_empty()).then(|| (parts, line.len() - rest.len()))
}

fn roman(text: &str) -> Option<u32> {
    const NUMERALS: [&str; 12] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
    ];
    let at = NUMERALS.iter().position(|numeral| *numeral == text)?;
    u32::try_from(at + 1).ok()
}

/// Finds numbered lines that are items of a list rather than headings.
fn mark_numbered(lines: &mut [Line<'_>]) {
    let numbers: Vec<Option<u32>> = lines
        .iter()
        .map(|line| match line.kind {
            Kind::Text => number(line.raw).filter(|(parts, _)| parts.len() == 1),
            _ => None,
        })
        .map(|number| number.map(|(parts, _)| parts[0]))
        .collect();
    let filled: Vec<usize> = (0..lines.len())
        .filter(|at| lines[*at].kind != Kind::Blank)
        .collect();
    for (place, &at) in filled.iter().enumerate() {
        let Some(own) = numbers[at] else { continue };
        let follows = |other: Option<&usize>, step: i64| {
            other.is_some_and(|other| {
                numbers[*other].is_some_and(|n| i64::from(n) == i64::from(own) + step)
            })
        };
        let before = place.checked_sub(1).map(|p| &filled[p]);
        let after = filled.get(place + 1);
        let sentence = lines[at].text.ends_with(['.', ';', ',']) || lines[at].text.len() > 130;
        if follows(before, -1) || follows(after, 1) || sentence {
            lines[at].kind = Kind::Item;
        }
    }
}

/// Finds items without a marker, and the further lines of an item, below an item.
fn mark_run_on(lines: &mut [Line<'_>]) {
    for at in 1..lines.len() {
        let (above, below) = lines.split_at_mut(at);
        let (above, line) = (&above[at - 1], &mut below[0]);
        let indent = line.raw.len() - line.raw.trim_start().len();
        if line.kind != Kind::Text || !above.in_list() || indent < 2 {
            continue;
        }
        let starts = line
            .text
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let ended = above.text.ends_with(['.', ';', ':', '?', '!']);
        line.kind = if starts && ended {
            Kind::RunOn
        } else {
            Kind::Continued
        };
    }
}

/// Takes a title that is repeated at the end of the page for furniture.
fn mark_repeated_title(lines: &mut [Line<'_>]) {
    let Some(title) = lines
        .iter()
        .find(|line| line.has_text())
        .map(|line| line.text)
    else {
        return;
    };
    let texts = lines.iter().filter(|line| line.has_text()).count();
    if texts < 6 {
        return;
    }
    if let Some(last) = lines.iter_mut().rfind(|line| line.has_text())
        && last.text == title
        && last.kind == Kind::Text
    {
        last.kind = Kind::Furniture;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        read(text, None).iter().map(|line| line.kind).collect()
    }

    #[test]
    fn markers_are_known_even_when_doubled() {
        assert_eq!(
            bullet(" • - Amazon").map(|at| &" • - Amazon"[at..]),
            Some("Amazon")
        );
        assert_eq!(bullet("- a"), Some(2));
        assert_eq!(bullet("-a"), None);
        assert_eq!(bullet("—"), None);
        assert_eq!(bullet("+ one"), Some(2));
        assert_eq!(bullet("+ 358 40 1234567"), None);
    }

    #[test]
    fn numbers_are_read() {
        for (line, parts) in [
            ("1. Johdanto", vec![1]),
            ("3.1 Kerätyt tiedot", vec![3, 1]),
            ("§ 4 Rechte", vec![4]),
            ("IV. Rights", vec![4]),
            ("2) Tiedot", vec![2]),
            ("2.Rekisterinpitäjä", vec![2]),
        ] {
            assert_eq!(number(line).map(|(parts, _)| parts), Some(parts), "{line}");
        }
        for line in ["2026 was", "5 vuotta", "A word", "1.", "12731921. x"] {
            assert_eq!(number(line), None, "{line}");
        }
    }

    #[test]
    fn numbered_lines_together_are_a_list_and_apart_are_not() {
        assert_eq!(kinds("1. a\n2. b"), [Kind::Item, Kind::Item]);
        assert_eq!(kinds("1. A\n\nText here.\n\n2. B")[0], Kind::Text);
    }

    #[test]
    fn lines_below_an_item_belong_to_the_list() {
        assert_eq!(
            kinds(" • One.\n  Two.\n  Three."),
            [Kind::Item, Kind::RunOn, Kind::RunOn]
        );
        assert_eq!(kinds(" • One and\n   two"), [Kind::Item, Kind::Continued]);
    }
}
