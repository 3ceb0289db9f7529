//! Words of a text, folded for comparison, with their places in the original.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::is_nfc;

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// The word as the text has it, soft hyphens and all.
    pub text: &'a str,
    /// Byte where it begins in the text.
    pub start: usize,
}

impl Token<'_> {
    /// Gives the byte behind its end.
    #[must_use]
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Splits a text into its words: runs of letters and digits, soft hyphens within them ignored.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    each_token(text).collect()
}

/// Reads a text word by word, as `tokens` does, without holding them all.
pub fn each_token(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = loop {
            at += run(&text.as_bytes()[at..], |byte| !byte.is_ascii_alphanumeric());
            match part_at(text, at)? {
                (Part::Word, _) => break at,
                (_, size) => at += size,
            }
        };
        let mut end = start;
        loop {
            let letters = run(&text.as_bytes()[at..], u8::is_ascii_alphanumeric);
            at += letters;
            end = if letters > 0 { at } else { end };
            match part_at(text, at) {
                Some((Part::Word, size)) => {
                    at += size;
                    end = at;
                }
                Some((Part::Unseen, size)) => at += size,
                Some((Part::Apart, _)) | None => break,
            }
        }
        at = end;
        let text = &text[start..end];
        Some(Token { text, start })
    })
}

/// Counts the ASCII bytes at the start for which this holds.
fn run(bytes: &[u8], holds: impl Fn(&u8) -> bool) -> usize {
    let ends = |byte: &u8| !byte.is_ascii() || !holds(byte);
    bytes.iter().position(ends).unwrap_or(bytes.len())
}

/// What a character is to words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Word,
    Unseen,
    Apart,
}

/// Tells what stands at a byte of a text, and how many bytes it has.
fn part_at(text: &str, at: usize) -> Option<(Part, usize)> {
    let byte = *text.as_bytes().get(at)?;
    if byte.is_ascii() {
        let word = byte.is_ascii_alphanumeric();
        return Some((if word { Part::Word } else { Part::Apart }, 1));
    }
    let c = text[at..].chars().next()?;
    let part = match c {
        _ if is_part(c) => Part::Word,
        _ if is_invisible(c) => Part::Unseen,
        _ => Part::Apart,
    };
    Some((part, c.len_utf8()))
}

/// Folds a word for comparison: lower case, NFC, without soft hyphens.
#[must_use]
pub fn fold_word(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let visible = word.chars().filter(|c| !is_invisible(*c));
    let lower: String = visible.flat_map(char::to_lowercase).collect();
    if is_nfc(&lower) {
        lower
    } else {
        lower.nfc().collect()
    }
}

/// Folds a whole line for comparison: lower case, NFC, one space between words, plain apostrophes.
#[must_use]
pub fn fold(text: &str) -> String {
    fold_within(text, usize::MAX).unwrap_or_default()
}

/// Folds a line that has at most so many bytes when it is folded; any other is `None`.
#[must_use]
pub fn fold_within(text: &str, most: usize) -> Option<String> {
    if text.chars().all(is_composed) {
        fold_composed(text.chars(), most)
    } else {
        fold_composed(text.nfc(), most)
    }
}

fn fold_composed(chars: impl Iterator<Item = char>, most: usize) -> Option<String> {
    let mut folded = String::new();
    let mut apart = false;
    for c in chars.filter(|c| !is_invisible(*c)) {
        if c.is_whitespace() {
            apart = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut apart) {
            folded.push(' ');
        }
        match c {
            '’' | '‘' => folded.push('\''),
            '“' | '”' => folded.push('"'),
            _ if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            _ => folded.extend(c.to_lowercase()),
        }
        if folded.len() > most {
            return None;
        }
    }
    Some(folded)
}

/// Tells of the commonest characters that composing leaves them as they are, whatever stands around them.
fn is_composed(c: char) -> bool {
    matches!(c, ..'\u{300}' | '\u{2010}'..='\u{2027}' | '€')
}

fn is_part(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        // Letters all, but for two signs; this spares most texts a look into tables.
        '\u{c0}'..='\u{24f}' => !matches!(c, '×' | '÷'),
        _ => c.is_alphanumeric() || is_mark(c),
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_places() {
        let text = "Säilytys-aika: 5\u{a0}v";
        let words: Vec<(String, &str)> = tokens(text)
            .into_iter()
            .map(|t| (fold_word(t.text), &text[t.start..t.end()]))
            .collect();
        assert_eq!(
            words,
            [
                ("säilytys".to_owned(), "Säilytys"),
                ("aika".to_owned(), "aika"),
                ("5".to_owned(), "5"),
                ("v".to_owned(), "v"),
            ]
        );
    }

    #[test]
    fn decomposed_and_hyphenated_words_are_one() {
        for (text, word) in [("a\u{308}lä\u{ad}", "älä"), ("Per\u{ad}son", "person")] {
            let tokens: Vec<String> = each_token(text).map(|t| fold_word(t.text)).collect();
            assert_eq!(tokens, [word]);
        }
    }

    #[test]
    fn lines_fold() {
        assert_eq!(fold("  Takaisin\u{a0} YLÖS’ "), "takaisin ylös'");
        assert_eq!(fold("YLO\u{308}S\u{ad} \u{ad} ǅ"), "ylös ǆ");
        assert_eq!(fold_within("Ylös  nyt", 9).as_deref(), Some("ylös nyt"));
        assert_eq!(fold_within("Ylös  nyt", 8), None);
    }
}
