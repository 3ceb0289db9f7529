//! The list of all pages: which file each is, and what it shows.

use super::address::Address;
use super::assets::Assets;
use super::compare;
use super::frame::pages;
use super::links;
use super::notices;
use super::sitemap;
use super::topic;
use crate::lang::Language;
use crate::link::Portal;
use crate::outline;
use crate::outline::Group;
use crate::outline::Topic;

/// What a page shows; readers are places in the settings' languages, pages of lists count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// A file of the theme.
    Asset(String),
    /// The choice of language.
    Choice,
    /// What answers where nothing is; in all languages or in one.
    Lost(Option<usize>),
    /// A language's home.
    Home(usize),
    /// The list of notices.
    Notices(usize, usize),
    /// A notice.
    Notice(NoticeAt),
    /// The list of topics.
    Topics(usize),
    /// A topic over all notices.
    Topic(usize, Topic, usize),
    /// The overview of the matrix.
    Compare(usize, usize),
    /// A group of the matrix.
    Group(usize, Group, usize),
    /// The page for web teams.
    Links(usize, usize),
    /// A notice's address without a language.
    Permalink(usize),
    /// `robots.txt`.
    Robots,
    /// `_headers`.
    Headers,
    /// `_redirects`.
    Redirects,
    /// `sitemap.xml`.
    SitemapIndex,
    /// A part of a language's sitemap.
    Sitemap(usize, usize),
}

/// A notice's page: the interface in the reader's language around one of its translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NoticeAt {
    /// The reader.
    pub(super) reader: usize,
    /// The notice's place in the portal.
    pub(super) notice: usize,
    /// The translation, where its language is none of the portal's and the page stands under that language.
    pub(super) apart: Option<usize>,
}

/// Lists all pages by their files, in the files' order.
pub(super) fn plan(portal: &Portal, assets: &Assets) -> Vec<(String, Page)> {
    let mut plan = Vec::new();
    let mut add = |address: Address, page: Page| plan.push((address.path(), page));
    add(Address::root(), Page::Choice);
    add(Address::file("404.html"), Page::Lost(None));
    add(Address::file("robots.txt"), Page::Robots);
    add(Address::file("_headers"), Page::Headers);
    add(Address::file("_redirects"), Page::Redirects);
    for (name, asset) in assets.iter() {
        add(asset.address.clone(), Page::Asset(name.to_owned()));
    }
    for (reader, language) in portal.settings.languages.iter().enumerate() {
        add_language(portal, reader, language, &mut add);
    }
    for (at, notice) in portal.notices.iter().enumerate() {
        add(Address::permalink(&notice.id), Page::Permalink(at));
        for (apart, translation) in notice.translations.iter().enumerate() {
            if !portal.settings.languages.contains(&translation.language) {
                let page = NoticeAt {
                    reader: 0,
                    notice: at,
                    apart: Some(apart),
                };
                let address = Address::notice(&translation.language, &notice.id);
                add(address, Page::Notice(page));
            }
        }
    }
    if portal.settings.base_url.is_some() {
        add(Address::file("sitemap.xml"), Page::SitemapIndex);
    }
    plan.sort_by(|(a, _), (b, _)| a.cmp(b));
    plan
}

fn add_language(
    portal: &Portal,
    reader: usize,
    language: &Language,
    add: &mut impl FnMut(Address, Page),
) {
    let count = portal.notices.len();
    let lost = Address::file(format!("{language}/404.html"));
    add(lost, Page::Lost(Some(reader)));
    add(Address::home(language), Page::Home(reader));
    add(Address::topics(language), Page::Topics(reader));
    for page in 1..=pages(count, notices::LENGTH) {
        add(Address::notices(language, page), Page::Notices(reader, page));
    }
    for page in 1..=pages(count, compare::LENGTH) {
        add(Address::compare(language, page), Page::Compare(reader, page));
        for group in Group::ALL {
            let address = Address::group(language, group, page);
            add(address, Page::Group(reader, group, page));
        }
    }
    for topic in outline::topics() {
        for page in 1..=pages(count, topic::LENGTH) {
            let address = Address::topic(language, topic, page);
            add(address, Page::Topic(reader, topic, page));
        }
    }
    for page in 1..=pages(count, links::LENGTH) {
        add(Address::links(language, page), Page::Links(reader, page));
    }
    for (at, notice) in portal.notices.iter().enumerate() {
        let page = NoticeAt {
            reader,
            notice: at,
            apart: None,
        };
        add(Address::notice(language, &notice.id), Page::Notice(page));
    }
    if portal.settings.base_url.is_some() {
        for part in 1..=sitemap::parts(portal) {
            add(sitemap::address(language, part), Page::Sitemap(reader, part));
        }
    }
}
