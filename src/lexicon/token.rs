//! Words of a text, folded for comparison, with their places in the original.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::is_nfc;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word in lower case, NFC, without soft hyphens.
    pub word: String,
    /// Byte where it begins in the text.
    pub start: usize,
    /// Byte behind its end.
    pub end: usize,
}

/// Splits a text into its words: runs of letters and digits, soft hyphens within them ignored.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    each_token(text).collect()
}

/// Reads a text word by word, as `tokens` does, without holding them all.
pub fn each_token(text: &str) -> impl Iterator<Item = Token> + '_ {
    let mut chars = text.char_indices();
    std::iter::from_fn(move || {
        let mut open: Option<Token> = None;
        for (at, c) in chars.by_ref() {
            if c.is_alphanumeric() || is_mark(c) {
                let token = open.get_or_insert_with(|| Token {
                    word: String::new(),
                    start: at,
                    end: at,
                });
                token.word.extend(c.to_lowercase());
                token.end = at + c.len_utf8();
            } else if open.is_some() && !is_invisible(c) {
                break;
            }
        }
        open.map(composed)
    })
}

/// Folds a whole line for comparison: lower case, NFC, one space between words, plain apostrophes.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain: String = text
        .nfc()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '’' | '‘' => '\'',
            '“' | '”' => '"',
            _ => c,
        })
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn composed(mut token: Token) -> Token {
    if !is_nfc(&token.word) {
        token.word = token.word.nfc().collect();
    }
    token
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
            .map(|t| (t.word, &text[t.start..t.end]))
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
        assert_eq!(tokens("a\u{308}lä")[0].word, "älä");
        assert_eq!(tokens("per\u{ad}son")[0].word, "person");
    }

    #[test]
    fn lines_fold() {
        assert_eq!(fold("  Takaisin\u{a0} YLÖS’ "), "takaisin ylös'");
    }
}
