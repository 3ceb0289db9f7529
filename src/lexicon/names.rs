//! Words and lines that are known as a whole: furniture, labels, abbreviations, and legal forms as written.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::token::fold;
use super::token::fold_within;

/// The most bytes of a line or word that is looked up as a whole: nothing longer is furniture or a label.
const LONGEST_NAME: usize = 2000;

/// Legal forms of organisations, as written.
#[derive(Debug)]
pub struct CompanyForms {
    whole: HashSet<String, RandomState>,
    beginnings: Beginnings,
}

/// Words or lines that are known as a whole, folded.
#[derive(Debug)]
pub(super) struct Names {
    folded: HashSet<String, RandomState>,
    beginnings: Beginnings,
    /// The most bytes of any.
    longest: usize,
}

/// The two bytes that any of some names begins with, as bits.
#[derive(Debug)]
struct Beginnings(Vec<u64>);

impl CompanyForms {
    /// Takes legal forms.
    pub(super) fn new(forms: Vec<String>) -> Self {
        Self {
            beginnings: Beginnings::new(&forms),
            whole: forms.into_iter().collect(),
        }
    }

    /// Tells whether a word is a legal form of organisations.
    #[must_use]
    pub fn have(&self, word: &str) -> bool {
        self.may_begin(word) && self.whole.contains(word)
    }

    /// Tells whether one begins as a word does.
    #[must_use]
    pub fn may_begin(&self, word: &str) -> bool {
        let mut bytes = word.bytes();
        let first = bytes.next();
        first.is_some_and(|first| self.beginnings.have(first, bytes.next().unwrap_or(0)))
    }

    /// Tells whether one may stand in a line, without looking at it word by word.
    #[must_use]
    pub fn may_stand_in(&self, line: &str) -> bool {
        let bytes = line.as_bytes();
        let behind = std::iter::once(&b' ').chain(bytes);
        let next = bytes.iter().skip(1).chain(std::iter::once(&0));
        behind.zip(bytes).zip(next).any(|((before, byte), next)| {
            (*before <= b' ' || !before.is_ascii()) && self.beginnings.have(*byte, *next)
        })
    }
}

impl Beginnings {
    fn new<'n>(names: impl IntoIterator<Item = &'n String>) -> Self {
        let mut bits = vec![0; 1 << 10];
        for name in names {
            // Anything may follow a name of one byte.
            let (first, seconds) = match name.as_bytes() {
                [] => continue,
                [first] => (*first, 0..=u8::MAX),
                [first, second, ..] => (*first, *second..=*second),
            };
            for pair in seconds.map(|second| Self::pair(first, second)) {
                bits[pair / 64] |= 1 << (pair % 64);
            }
        }
        Self(bits)
    }

    fn have(&self, first: u8, second: u8) -> bool {
        let pair = Self::pair(first, second);
        self.0[pair / 64] >> (pair % 64) & 1 == 1
    }

    fn pair(first: u8, second: u8) -> usize {
        usize::from(first) << 8 | usize::from(second)
    }
}

impl Names {
    /// Folds names.
    pub(super) fn new(names: &[String]) -> Self {
        let folded: HashSet<String, RandomState> = names.iter().map(|name| fold(name)).collect();
        Self {
            longest: folded.iter().map(String::len).max().unwrap_or(0),
            beginnings: Beginnings::new(&folded),
            folded,
        }
    }

    /// Tells whether a text is one of them.
    pub(super) fn have(&self, text: &str) -> bool {
        text.len() <= LONGEST_NAME
            && self.may_begin(text)
            && fold_within(text, self.longest).is_some_and(|name| self.folded.contains(&name))
    }

    /// Tells whether any may begin as a text does; only of plain letters it is known how they are folded.
    fn may_begin(&self, text: &str) -> bool {
        match text.as_bytes() {
            [first, second, rest @ ..]
                if first.is_ascii_graphic()
                    && second.is_ascii_graphic()
                    && rest.first().is_none_or(u8::is_ascii) =>
            {
                let [first, second] = [first, second].map(u8::to_ascii_lowercase);
                self.beginnings.have(first, second)
            }
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn what_is_endless_is_looked_up_by_no_name() {
        let name = "a".repeat(LONGEST_NAME + 1);
        let lexicon = Lexicon::parse("l", &format!("furniture = [\"b\", \"{name}\"]")).unwrap();
        assert!(lexicon.is_furniture(" B "));
        assert!(!lexicon.is_furniture(&name));
    }

    #[test]
    fn a_line_is_looked_at_where_a_word_begins_as_a_form_does() {
        let forms = CompanyForms::new(vec!["Oy".to_owned(), "ÖI".to_owned(), "V".to_owned()]);
        for (line, may) in [
            ("a\u{a0}Oyj", true),
            ("aOy O y", false),
            ("(Oy)", false),
            ("Öl ÖI:n", true),
            ("a V", true),
        ] {
            assert_eq!(forms.may_stand_in(line), may, "{line}");
        }
        assert!(forms.have("V") && forms.have("Oy"));
        assert!(!forms.have("O") && !forms.have(""));
    }
}
