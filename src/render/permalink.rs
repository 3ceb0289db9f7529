//! A notice's address without a language: leads on to its only translation, or offers them all.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::Reader;
use super::frame::direction;
use crate::finding::Finding;
use crate::link::Notice;

/// What `permalink.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct Permalink {
    organisation: String,
    /// Where it leads; more than one offers a choice.
    translations: Vec<Way>,
    /// Where each section's links lead; empty where there is one translation.
    sections: Vec<Anchor>,
}

/// A link to a translation or to a section of it.
#[derive(Debug, Serialize)]
pub(super) struct Way {
    lang: String,
    dir: &'static str,
    /// The language's own name.
    name: String,
    href: String,
    title: String,
}

/// A section's anchor, so that `/n/<notice>/#<section>` finds it.
#[derive(Debug, Serialize)]
pub(super) struct Anchor {
    id: String,
    ways: Vec<Way>,
}

pub(super) fn page(reader: Reader<'_, '_>, notice: usize) -> Result<(Frame, Permalink), Finding> {
    let notice = &reader.site.portal.notices[notice];
    let several = notice.translations.len() > 1;
    let sections = if several {
        anchors(reader, notice)
    } else {
        Vec::new()
    };
    let first = &notice.translations[0];
    let canonical = if several {
        Address::permalink(&notice.id)
    } else {
        Address::notice(&first.language, &notice.id)
    };
    let frame = reader.frame(Head {
        title: notice.organisation.clone(),
        description: String::new(),
        part: "",
        address: &|language| Address::notice(language, &notice.id),
        canonical: Some(canonical),
        real: Vec::new(),
        otherwise: None,
    });
    let page = Permalink {
        organisation: notice.organisation.clone(),
        translations: ways(reader, notice, None),
        sections,
    };
    Ok((frame, page))
}

/// Lists every section that a translation has, in the order of the first that has it.
fn anchors(reader: Reader<'_, '_>, notice: &Notice) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = Vec::new();
    for section in notice.translations.iter().flat_map(|t| &t.sections) {
        if !anchors.iter().any(|anchor| anchor.id == section.id) {
            anchors.push(Anchor {
                id: section.id.clone(),
                ways: ways(reader, notice, Some(&section.id)),
            });
        }
    }
    anchors
}

fn ways(reader: Reader<'_, '_>, notice: &Notice, section: Option<&str>) -> Vec<Way> {
    notice
        .translations
        .iter()
        .filter_map(|translation| {
            let language = &translation.language;
            let href = reader.href(&Address::notice(language, &notice.id));
            let (href, title) = match section {
                Some(id) => (
                    format!("{href}#{id}"),
                    &translation.section(id)?.title,
                ),
                None => (href, &translation.title),
            };
            Some(Way {
                lang: language.to_string(),
                dir: direction(language.as_str()),
                name: reader.site.own_name(language).to_owned(),
                href,
                title: title.clone(),
            })
        })
        .collect()
}
