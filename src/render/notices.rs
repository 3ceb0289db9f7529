//! The list of notices.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::LanguageLink;
use super::frame::Pager;
use super::frame::Reader;
use super::frame::direction;
use super::frame::pages;
use super::frame::slice;
use super::register::Row;
use crate::finding::Finding;

/// How many notices stand on one page.
pub(super) const LENGTH: usize = 100;

/// What `notices.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct Notices {
    notices: Vec<Item>,
    count: usize,
    pager: Pager,
}

/// A notice in a list.
#[derive(Debug, Serialize)]
pub(super) struct Item {
    /// What to call it.
    name: String,
    /// Its title or organisation, where that says more; may be empty.
    detail: String,
    /// The language and direction of the text shown to the reader.
    lang: String,
    dir: &'static str,
    href: String,
    /// Its languages, where the reader's is not among them.
    foreign: Vec<LanguageLink>,
    /// Its languages, the reader's among them.
    languages: Vec<LanguageLink>,
}

pub(super) fn page(reader: Reader<'_, '_>, page: usize) -> Result<(Frame, Notices), Finding> {
    let rows = &reader.listing().rows;
    let notices = Notices {
        notices: items(reader, slice(rows, page, LENGTH)),
        count: rows.len(),
        pager: reader.pager(page, pages(rows.len(), LENGTH), |page| {
            Address::notices(reader.language(), page)
        }),
    };
    let frame = reader.frame(Head {
        title: reader.say("notices-title", &[])?,
        description: String::new(),
        part: "notices",
        address: &|language| Address::notices(language, page),
        canonical: Some(Address::notices(reader.language(), page)),
        real: reader.site.portal.settings.languages.clone(),
        otherwise: None,
    });
    Ok((frame, notices))
}

/// Makes the items of a list of notices.
pub(super) fn items(reader: Reader<'_, '_>, rows: &[Row<'_>]) -> Vec<Item> {
    rows.iter().map(|row| item(reader, row)).collect()
}

fn item(reader: Reader<'_, '_>, row: &Row<'_>) -> Item {
    let shown = &row.translation.language;
    let languages: Vec<LanguageLink> = row
        .notice
        .translations
        .iter()
        .map(|translation| {
            let language = &translation.language;
            let address = Address::notice(language, &row.notice.id);
            reader.language_link(language, &address, language == reader.language())
        })
        .collect();
    let is_foreign = shown != reader.language();
    let (foreign, languages) = if is_foreign {
        (languages, Vec::new())
    } else {
        (Vec::new(), languages)
    };
    Item {
        name: row.name.to_owned(),
        detail: row.detail.to_owned(),
        lang: shown.to_string(),
        dir: direction(shown.as_str()),
        href: reader.href(&Address::notice(reader.language(), &row.notice.id)),
        foreign,
        languages,
    }
}
