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
use crate::lexicon::Tally;

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

/// How many pieces of a text are looked at.
const PIECES: usize = 16;

/// How many words a piece has.
const PIECE: usize = 40;

/// How many tenths of the next language's common words a whole text must have.
const SURE: usize = 11;

/// How many tenths of them a piece must have, to speak against the rest.
const CLEAR: usize = 15;

/// Finds the language of a text: by the commonest words of the languages that have a lexicon where they leave no doubt,
/// else as the detector thinks, among these languages where one of them fits.
///
/// `None` when the text gives no hold, such as an empty one.
#[must_use]
pub fn detect(text: &str, lexicons: &Lexicons) -> Option<Language> {
    let common = lexicons.frequent_words();
    let mut all = Tally::default();
    pieces(text).for_each(|piece| all.add(&common.tally(piece, PIECE)));
    if let Some(language) = common.best(&all, SURE) {
        return Some(language.clone());
    }
    let text = match text.len() {
        ..=MOST => text,
        _ => (text.char_indices().nth(MOST)).map_or(text, |(end, _)| &text[..end]),
    };
    let allowed: Vec<Lang> = lexicons
        .languages()
        .filter_map(|l| KNOWN.get(l))
        .copied()
        .collect();
    tag_of(detect_in_all(text, allowed)?)
}

/// Finds another language in which parts of a text are, by the commonest words; also gives the 1-based line of the first.
#[must_use]
pub(super) fn other(text: &str, own: &Language, lexicons: &Lexicons) -> Option<(Language, u32)> {
    let common = lexicons.frequent_words();
    let told: Vec<(&str, &Language)> = pieces(text)
        .filter_map(|piece| Some((piece, common.best(&common.tally(piece, PIECE), CLEAR)?)))
        .collect();
    let others = || told.iter().filter(|(_, language)| *language != own);
    let (first, language) = others().next()?;
    if others().count() * 8 < told.len().max(PIECES) {
        return None;
    }
    let before = text.len() - first.len();
    let line = text[..before].bytes().filter(|byte| *byte == b'\n').count();
    Some(((*language).clone(), u32::try_from(line + 1).ok()?))
}

/// Gives what follows at even distances in a text.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    (0..PIECES).map(move |piece| {
        let at = text.len() / PIECES * piece;
        let rest = &text[boundary(text, at)..];
        let skipped = if piece == 0 {
            0
        } else {
            rest.find(char::is_whitespace).unwrap_or(0)
        };
        &rest[skipped..]
    })
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

/// Gives the first boundary of a character at or behind a byte.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::overlay::Overlay;

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
    fn parts_in_another_language_are_told() {
        let (lexicons, _) = Lexicons::load(&Overlay::new(Path::new("/nowhere"))).unwrap();
        let own = "Vi behandlar de uppgifter som du har lämnat till oss, och sparar dem så länge som det behövs för det.\n";
        let other = "We process the data that you have given to us, and we keep it for as long as it is needed.\n";
        let text = own.repeat(20) + &other.repeat(8);
        let language = detect(&text, &lexicons).unwrap();
        assert_eq!(language.as_str(), "sv");
        let (told, line) = super::other(&text, &language, &lexicons).unwrap();
        assert_eq!((told.as_str(), line > 18), ("en", true));
        assert_eq!(super::other(&own.repeat(20), &language, &lexicons), None);
    }

    #[test]
    fn of_a_long_text_all_parts_count() {
        let few = "We keep your personal data for as long as it is needed. ".repeat(40);
        let most = "Säilytämme henkilötietojasi niin kauan kuin se on tarpeellista. ".repeat(120);
        for text in [format!("{few}{most}"), format!("{most}{few}")] {
            assert_eq!(detect(&text, &Lexicons::default()).unwrap().as_str(), "fi");
        }
    }
}
