//! A language's home: what the portal is, the topics as questions, the notices.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::Reader;
use super::frame::slice;
use super::notices;
use super::notices::Item;
use super::topic;
use super::topic::TopicGroup;
use crate::finding::Finding;

/// How many notices the home shows.
const LENGTH: usize = 24;

/// What `home.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct Home {
    /// The portal's description; empty where the settings have none.
    description: String,
    /// The topics, by group.
    groups: Vec<TopicGroup>,
    /// The first notices in the reader's order.
    notices: Vec<Item>,
    /// How many there are.
    count: usize,
    /// The list of all.
    all: String,
    /// The page for web teams.
    links: String,
}

pub(super) fn page(reader: Reader<'_, '_>) -> Result<(Frame, Home), Finding> {
    let settings = &reader.site.portal.settings;
    let language = reader.language();
    let rows = &reader.listing().rows;
    let home = Home {
        description: settings.description.in_language(language).to_owned(),
        groups: topic::groups(reader),
        notices: notices::items(reader, slice(rows, 1, LENGTH)),
        count: rows.len(),
        all: reader.href(&Address::notices(language, 1)),
        links: reader.href(&Address::links(language, 1)),
    };
    let frame = reader.frame(Head {
        title: String::new(),
        description: home.description.clone(),
        part: "home",
        address: &Address::home,
        canonical: Some(Address::home(language)),
        real: settings.languages.clone(),
        otherwise: Some(Address::root()),
    });
    Ok((frame, home))
}
