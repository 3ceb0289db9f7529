//! For web teams: how to link to each notice, ready to copy.

use std::sync::LazyLock;

use serde::Serialize;

use super::address::Address;
use super::code::code;
use super::frame::Frame;
use super::frame::Head;
use super::frame::Label;
use super::frame::Pager;
use super::frame::Reader;
use super::frame::pages;
use super::frame::slice;
use super::html;
use super::register::Row;
use crate::finding::Finding;
use crate::link::Notice;

/// How many notices stand on one page.
pub(super) const LENGTH: usize = 20;

/// Coloured once, filled in for every notice: colouring is dear.
static HTML: LazyLock<String> = LazyLock::new(|| {
    code(
        "<a rel=\"privacy-policy\" hreflang=\"LANGUAGE\" href=\"ADDRESS\">WORDS</a>",
        "html",
    )
});
static HTML_ANY: LazyLock<String> = LazyLock::new(|| {
    code(
        "<a rel=\"privacy-policy\" href=\"ADDRESS\">WORDS</a>",
        "html",
    )
});
static MARKDOWN: LazyLock<String> = LazyLock::new(|| code("[WORDS](ADDRESS)", "md"));

/// What `links.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct Links {
    rows: Vec<LinkRow>,
    /// Whether the addresses lack their host, because the settings have no `base_url`.
    hostless: bool,
    pager: Pager,
}

/// How to link to a notice.
#[derive(Debug, Serialize)]
pub(super) struct LinkRow {
    /// The notice's id: its place on the page.
    id: String,
    label: Label,
    /// The permalink, as whole as it is known, and as a link of this site.
    permalink: String,
    href: String,
    /// Coloured snippets.
    html: String,
    markdown: String,
    /// Whether the permalink offers several languages.
    several: bool,
}

pub(super) fn page(reader: Reader<'_, '_>, page: usize) -> Result<(Frame, Links), Finding> {
    let rows = &reader.listing().rows;
    let links = Links {
        rows: slice(rows, page, LENGTH)
            .iter()
            .map(|row| link_row(reader, row))
            .collect::<Result<_, Finding>>()?,
        hostless: reader.site.portal.settings.base_url.is_none(),
        pager: reader.pager(page, pages(rows.len(), LENGTH), |page| {
            Address::links(reader.language(), page)
        }),
    };
    let frame = reader.frame(Head {
        title: reader.say("links-title", &[])?,
        description: reader.say("links-lead", &[])?,
        part: "links",
        address: &|language| Address::links(language, page),
        canonical: Some(Address::links(reader.language(), page)),
        real: reader.site.portal.settings.languages.clone(),
        otherwise: None,
    });
    Ok((frame, links))
}

fn link_row(reader: Reader<'_, '_>, row: &Row<'_>) -> Result<LinkRow, Finding> {
    let address = Address::permalink(&row.notice.id);
    let (html, markdown) = snippets(reader, row.notice)?;
    Ok(LinkRow {
        id: row.notice.id.to_string(),
        label: reader.label(row),
        permalink: reader.site.base.widest(&address),
        href: reader.href(&address),
        html,
        markdown,
        several: row.notice.translations.len() > 1,
    })
}

/// Writes the snippets of a notice: the permalink, and where there are several translations each of them.
fn snippets(reader: Reader<'_, '_>, notice: &Notice) -> Result<(String, String), Finding> {
    let base = &reader.site.base;
    let permalink = base.widest(&Address::permalink(&notice.id));
    let words = |language: &str| reader.site.say(language, "links-words", &[]);
    let first = &notice.translations[0].language;
    if notice.translations.len() == 1 {
        let words = words(first.as_str())?;
        return Ok((
            filled(&HTML, first.as_str(), &permalink, &words),
            filled(&MARKDOWN, first.as_str(), &permalink, &words),
        ));
    }
    let any = words(reader.language().as_str())?;
    let mut html = vec![filled(&HTML_ANY, "", &permalink, &any)];
    let mut markdown = vec![filled(&MARKDOWN, "", &permalink, &any)];
    for translation in &notice.translations {
        let language = &translation.language;
        let address = base.widest(&Address::notice(language, &notice.id));
        let words = words(language.as_str())?;
        html.push(filled(&HTML, language.as_str(), &address, &words));
        markdown.push(filled(&MARKDOWN, language.as_str(), &address, &words));
    }
    Ok((html.join("\n"), markdown.join("\n")))
}

fn filled(snippet: &str, language: &str, address: &str, words: &str) -> String {
    // Shown as code, so what is written into it is escaped once for HTML and once for the page.
    let attribute = html::escaped(&html::escaped(address));
    snippet
        .replace("LANGUAGE", &html::escaped(language))
        .replace("ADDRESS", &attribute)
        .replace("WORDS", &html::escaped(&html::escaped(words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_is_coloured_and_filled() {
        let html = filled(&HTML, "fi", "/n/a/", "Tietosuojaseloste");
        assert!(html.contains("c-string"));
        assert!(html.contains("/n/a/"));
        assert!(html.contains("Tietosuojaseloste"));
        assert!(!html.contains("ADDRESS"));
        let markdown = filled(&MARKDOWN, "fi", "/n/a/", "Tietosuojaseloste");
        assert!(markdown.contains("/n/a/"));
        assert!(markdown.contains("Tietosuojaseloste"));
    }
}
