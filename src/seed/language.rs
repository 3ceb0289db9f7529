//! Finds the language of a text.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu_locale::Locale;
use icu_locale::LocaleCanonicalizer;
use whatlang::Detector;
use whatlang::Info;
use whatlang::Lang;

use crate::lang::Language;
use crate::lexicon::Lexicons;

/// The detector's languages by their BCP 47 tags.
static KNOWN: LazyLock<BTreeMap<Language, Lang>> = LazyLock::new(|| {
    let canonicalizer = LocaleCanonicalizer::new_extended();
    Lang::all()
        .iter()
        .filter_map(|lang| {
            let mut locale: Locale = lang.code().parse().ok()?;
            canonicalizer.canonicalize(&mut locale);
            Some((locale.to_string().parse().ok()?, *lang))
        })
        .collect()
});

/// The most characters of a text that are looked at.
const MOST: usize = 40_000;

/// How many pieces of a long text are looked at first.
const PIECES: usize = 64;

/// How many bytes a piece has.
const PIECE: usize = 40;

/// Finds the language of a text: among those that have a lexicon where one of them fits, else among all known.
///
/// Of a long text, pieces at even distances are looked at first, and the whole where they leave a doubt or there is no
/// lexicon for what they are in.
/// `None` when the text gives no hold, such as an empty one.
#[must_use]
pub fn detect(text: &str, lexicons: &Lexicons) -> Option<Language> {
    let text = match text.len() {
        ..=MOST => text,
        _ => (text.char_indices().nth(MOST)).map_or(text, |(end, _)| &text[..end]),
    };
    let pieces = sample(text).and_then(|sample| whatlang::detect(&sample));
    let allowed: Vec<Lang> = lexicons
        .languages()
        .filter_map(|l| KNOWN.get(l))
        .copied()
        .collect();
    let sure = |pieces: &Info| pieces.is_reliable() && allowed.contains(&pieces.lang());
    let found = match pieces.filter(sure) {
        Some(pieces) => pieces.lang(),
        None => detect_in_all(text, allowed)?,
    };
    tag_of(found)
}

/// Finds the language of a text only where the detector is sure of it.
pub(super) fn detect_reliably(text: &str) -> Option<Language> {
    let sample: String = text.chars().take(MOST).collect();
    let found = whatlang::detect(&sample).filter(Info::is_reliable)?;
    tag_of(found.lang())
}

fn tag_of(found: Lang) -> Option<Language> {
    let mut known = KNOWN.iter();
    let (language, _) = known.find(|(_, lang)| **lang == found)?;
    Some(language.clone())
}

fn detect_in_all(text: &str, allowed: Vec<Lang>) -> Option<Lang> {
    let any = whatlang::detect(text)?;
    if allowed.contains(&any.lang()) || any.is_reliable() || allowed.is_empty() {
        return Some(any.lang());
    }
    Some(Detector::with_allowlist(allowed).detect(text)?.lang())
}

/// Takes pieces at even distances out of a text that is long enough for them.
fn sample(text: &str) -> Option<String> {
    if text.len() < 2 * PIECES * PIECE {
        return None;
    }
    let mut sample = String::with_capacity(PIECES * (PIECE + 1));
    for piece in 0..PIECES {
        let from = boundary(text, piece * (text.len() - PIECE) / (PIECES - 1));
        sample.push_str(&text[from..boundary(text, from + PIECE)]);
        sample.push(' ');
    }
    Some(sample)
}

/// Gives the first boundary of a character at or behind a byte.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_found_by_their_tags() {
        for (text, tag) in [
            (
                "We keep your personal data for as long as it is needed for these purposes.",
                "en",
            ),
            (
                "Säilytämme henkilötietojasi niin kauan kuin se on tarpeellista.",
                "fi",
            ),
            (
                "Vi sparar dina personuppgifter så länge som det är nödvändigt.",
                "sv",
            ),
            (
                "Vi behandler personopplysningene dine så lenge det er nødvendig for formålet.",
                "nb",
            ),
        ] {
            assert_eq!(detect(text, &Lexicons::default()).unwrap().as_str(), tag);
        }
        assert_eq!(detect("", &Lexicons::default()), None);
        assert_eq!(detect("123 456", &Lexicons::default()), None);
    }

    #[test]
    fn of_a_long_text_all_parts_count() {
        let few = "We keep your personal data for as long as it is needed. ".repeat(40);
        let most = "Säilytämme henkilötietojasi niin kauan kuin se on tarpeellista. ".repeat(120);
        for text in [format!("{few}{most}"), format!("{most}{few}")] {
            assert!(sample(&text).is_some());
            assert_eq!(detect(&text, &Lexicons::default()).unwrap().as_str(), "fi");
        }
    }
}
