//! The root: the choice of language.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::LanguageLink;
use super::frame::Reader;
use crate::finding::Finding;

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
    /// The portal's description in that language.
    description: String,
}

pub(super) fn page(reader: Reader<'_, '_>) -> Result<(Frame, Choice), Finding> {
    let settings = &reader.site.portal.settings;
    let languages = settings
        .languages
        .iter()
        .map(|language| Choosable {
            link: reader.language_link(language, &Address::home(language), false),
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
    Ok((frame, Choice { languages }))
}
