//! The root: the choice of language.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::LanguageLink;
use super::frame::Reader;

/// What `choice.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct Choice {
    /// The languages, each by its own name.
    languages: Vec<Choosable>,
}

/// A language one can choose.
#[derive(Debug, Serialize)]
pub(super) struct Choosable {
    link: LanguageLink,
    /// The portal's name and description in that language.
    title: String,
    description: String,
}

pub(super) fn page(reader: Reader<'_, '_>) -> (Frame, Choice) {
    let settings = &reader.site.portal.settings;
    let languages = settings
        .languages
        .iter()
        .map(|language| Choosable {
            link: reader.language_link(language, &Address::home(language), false),
            title: settings.title.in_language(language).to_owned(),
            description: settings.description.in_language(language).to_owned(),
        })
        .collect();
    let frame = reader.frame(Head {
        title: String::new(),
        description: settings
            .description
            .in_language(reader.language())
            .to_owned(),
        part: "",
        address: &Address::home,
        canonical: Some(Address::root()),
        real: settings.languages.clone(),
        otherwise: Some(Address::root()),
    });
    (frame, Choice { languages })
}
