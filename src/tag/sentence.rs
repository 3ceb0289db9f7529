//! Cuts a section's lines into units: sentences and list items, with the places of their words.

use crate::lexicon::Lexicon;
use crate::lexicon::Token;
use crate::lexicon::each_token;

/// The most words of a unit: what runs on for longer is no sentence, and looking for words near each other in it
/// would take for ever.
pub(super) const LONGEST: usize = 200;

/// A sentence or list item: its words, and the line each stands on.
#[derive(Debug, Default)]
pub(super) struct Unit<'a> {
    /// The words.
    pub(super) tokens: Vec<Token<'a>>,
    /// The line of each word, as an index into the section's lines.
    pub(super) lines: Vec<usize>,
    /// Whether it is a list item.
    pub(super) item: bool,
}

/// Cuts a section into units and hands over each, so that no more than one is held.
pub(super) fn each_unit<'a>(
    lexicon: &Lexicon,
    lines: &[(u32, &'a str)],
    mut each: impl FnMut(&Unit<'a>),
) {
    let mut open = Unit::default();
    for (at, (_, line)) in lines.iter().enumerate() {
        let item = marker(line).is_some() || is_row(line);
        if line.trim().is_empty() || item || starts_anew(line) {
            close(&mut open, &mut each);
        }
        open.item |= item;
        let mut words = each_token(line).peekable();
        while let Some(token) = words.next() {
            let next = words.peek();
            let between = &line[token.end()..next.map_or(line.len(), |t| t.start)];
            let more = next.map(|t| &line[t.start..]);
            let ends = ends_sentence(lexicon, token.text, between, more);
            let goes_on = next.is_some();
            open.tokens.push(token);
            open.lines.push(at);
            if ends || open.tokens.len() >= LONGEST {
                let item = open.item;
                close(&mut open, &mut each);
                open.item = item && goes_on;
            }
        }
    }
    close(&mut open, &mut each);
}

/// Gives the bytes of a line's list marker and the white space around it, where it has one.
pub(super) fn marker(line: &str) -> Option<usize> {
    let text = line.trim_start();
    let lead = line.len() - text.len();
    let mut chars = text.chars();
    let first = chars.next()?;
    if matches!(
        first,
        '•' | '-' | '–' | '*' | '·' | '◦' | '▪' | '●' | 'o' | '+'
    ) && chars.next().is_some_and(char::is_whitespace)
    {
        return Some(lead + first.len_utf8() + 1);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=2).contains(&digits)
        && matches!(text.as_bytes().get(digits), Some(b'.' | b')'))
        && text.as_bytes().get(digits + 1) == Some(&b' ');
    numbered.then_some(lead + digits + 2)
}

/// Tells whether a line is a row of cells: with tabs between them, or bars as in Markdown.
pub(super) fn is_row(line: &str) -> bool {
    let text = line.trim();
    text.contains('\t') || text.len() > 2 && text.starts_with('|') && text.ends_with('|')
}

fn starts_anew(line: &str) -> bool {
    line.trim_start().starts_with(['|', '('])
}

fn close<'a>(open: &mut Unit<'a>, each: &mut impl FnMut(&Unit<'a>)) {
    if !open.tokens.is_empty() {
        each(open);
    }
    open.tokens.clear();
    open.lines.clear();
    open.item = false;
}

fn ends_sentence(lexicon: &Lexicon, word: &str, between: &str, next: Option<&str>) -> bool {
    let Some(next) = next else {
        return between.trim_end().ends_with(['.', '!', '?', ':', ';']);
    };
    if let [mark] = between.as_bytes() {
        return matches!(mark, b'\t' | b'|');
    }
    if between.contains(['\t', '|']) {
        return true;
    }
    let Some(mark) = between.find(['.', '!', '?', ';']) else {
        return false;
    };
    let behind = &between[mark + 1..];
    if !behind.contains(char::is_whitespace) {
        return false;
    }
    if between[mark..].starts_with(';') {
        return true;
    }
    let starts_upper = next.starts_with(|c: char| !c.is_lowercase());
    let stop = between[mark..].starts_with('.');
    let short = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let ordinal = word.chars().all(|c| c.is_ascii_digit()) && word.len() <= 2;
    starts_upper && !(stop && (short || ordinal || lexicon.is_abbreviation(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let lexicon = Lexicon::parse("l", "abbreviations = [\"esim\"]").unwrap();
        let lines: Vec<(u32, &str)> = (1..).zip(text.lines()).collect();
        let mut found = Vec::new();
        each_unit(&lexicon, &lines, |unit| {
            let words: Vec<&str> = unit.tokens.iter().map(|t| t.text).collect();
            found.push(words.join(" ").to_lowercase());
        });
        found
    }

    #[test]
    fn sentences_end_at_full_stops_but_not_abbreviations() {
        assert_eq!(cut("Yksi on. Kaksi on."), ["yksi on", "kaksi on"]);
        assert_eq!(
            cut("Palvelut, esim. Star Cloud OÜ."),
            ["palvelut esim star cloud oü"]
        );
        assert_eq!(
            cut("on 1. Kesäkuuta ja e.g. this"),
            ["on 1 kesäkuuta ja e g this"]
        );
    }

    #[test]
    fn cells_are_their_own() {
        assert_eq!(
            cut("Name\tTwo years\n| a b | c |"),
            ["name", "two years", "a b", "c"]
        );
    }

    #[test]
    fn words_without_a_stop_are_cut_after_so_many() {
        let run = "sana ".repeat(2 * LONGEST + 1);
        let words: Vec<usize> = cut(&run).iter().map(|u| u.split(' ').count()).collect();
        assert_eq!(words, [LONGEST, LONGEST, 1]);
    }

    #[test]
    fn wrapped_lines_are_one_sentence_and_items_are_their_own() {
        assert_eq!(cut("We keep\nit long"), ["we keep it long"]);
        assert_eq!(cut("We keep:\n • a b\n • c"), ["we keep", "a b", "c"]);
    }
}
