//! What answers where nothing is.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::LanguageLink;
use super::frame::Reader;
use crate::finding::Finding;

/// What `lost.html` shows besides its frame: nothing.
#[derive(Debug, Serialize)]
pub(super) struct Lost {}

/// What `lost-anywhere.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct LostAnywhere {
    /// The languages' homes, each with the words in that language.
    languages: Vec<Said>,
}

/// That nothing is here, in one language.
#[derive(Debug, Serialize)]
pub(super) struct Said {
    link: LanguageLink,
    title: String,
}

pub(super) fn page(reader: Reader<'_, '_>) -> Result<(Frame, Lost), Finding> {
    Ok((frame(reader, reader.say("lost-title", &[])?), Lost {}))
}

pub(super) fn anywhere(reader: Reader<'_, '_>) -> Result<(Frame, LostAnywhere), Finding> {
    let languages = &reader.site.portal.settings.languages;
    let said = |(at, language)| {
        let there = Reader {
            site: reader.site,
            at,
        };
        Ok(Said {
            link: reader.language_link(language, &Address::home(language), false),
            title: there.say("lost-title", &[])?,
        })
    };
    let languages = languages
        .iter()
        .enumerate()
        .map(said)
        .collect::<Result<_, Finding>>()?;
    let title = reader.say("lost-title", &[])?;
    Ok((frame(reader, title), LostAnywhere { languages }))
}

fn frame(reader: Reader<'_, '_>, title: String) -> Frame {
    reader.frame(Head {
        title,
        description: String::new(),
        part: "",
        address: &Address::home,
        canonical: None,
        real: Vec::new(),
        otherwise: None,
    })
}
