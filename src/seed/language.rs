//! Finds the language of a text.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu_locale::Locale;
use icu_locale::LocaleCanonicalizer;
use whatlang::Detector;
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

/// Finds the language of a text: among those that have a lexicon where one of them fits, else among all known.
///
/// `None` when the text gives no hold, such as an empty one.
#[must_use]
pub fn detect(text: &str, lexicons: &Lexicons) -> Option<Language> {
    let sample: String = text.chars().take(40_000).collect();
    let any = whatlang::detect(&sample)?;
    let allowed: Vec<Lang> = lexicons
        .languages()
        .filter_map(|l| KNOWN.get(l))
        .copied()
        .collect();
    let found = if allowed.contains(&any.lang()) || any.is_reliable() || allowed.is_empty() {
        any.lang()
    } else {
        Detector::with_allowlist(allowed).detect(&sample)?.lang()
    };
    tag_of(found)
}

/// Finds the language of a text only where the detector is sure of it.
pub(super) fn detect_reliably(text: &str) -> Option<Language> {
    let sample: String = text.chars().take(40_000).collect();
    let found = whatlang::detect(&sample).filter(whatlang::Info::is_reliable)?;
    tag_of(found.lang())
}

fn tag_of(found: Lang) -> Option<Language> {
    let mut known = KNOWN.iter();
    let (language, _) = known.find(|(_, lang)| **lang == found)?;
    Some(language.clone())
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
}
