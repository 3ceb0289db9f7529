//! The sitemap: one list for each language in parts, with the real translations of every page.

use std::fmt::Write as _;

use super::Site;
use super::address::Address;
use super::html::escaped;
use crate::lang::Language;
use crate::link::Portal;
use crate::outline;
use crate::outline::Group;

/// How many notices stand in one part.
const LENGTH: usize = 2000;

/// Gives the address of a part; parts count from 1.
pub(super) fn address(language: &Language, part: usize) -> Address {
    match part {
        1 => Address::file(format!("{language}/sitemap.xml")),
        _ => Address::file(format!("{language}/sitemap-{part}.xml")),
    }
}

/// Counts the parts of a language's sitemap.
pub(super) fn parts(portal: &Portal) -> usize {
    portal.notices.len().div_ceil(LENGTH).max(1)
}

/// Writes the list of all parts.
pub(super) fn index(site: &Site<'_>) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for language in &site.portal.settings.languages {
        for part in 1..=parts(site.portal) {
            let location = site.base.widest(&address(language, part));
            let _ = writeln!(xml, "<sitemap><loc>{}</loc></sitemap>", escaped(&location));
        }
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

/// Writes one part: the first has the portal's own pages, each has its notices.
pub(super) fn part(site: &Site<'_>, reader: usize, part: usize) -> String {
    let portal = site.portal;
    let language = &portal.settings.languages[reader];
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    if part == 1 {
        let all: Vec<&Language> = portal.settings.languages.iter().collect();
        add(site, &mut xml, language, &all, &Address::home);
        add(site, &mut xml, language, &all, &|l| Address::notices(l, 1));
        add(site, &mut xml, language, &all, &Address::topics);
        for topic in outline::topics() {
            add(site, &mut xml, language, &all, &|l| Address::topic(l, topic, 1));
        }
        add(site, &mut xml, language, &all, &|l| Address::compare(l, 1));
        for group in Group::ALL {
            add(site, &mut xml, language, &all, &|l| Address::group(l, group, 1));
        }
        add(site, &mut xml, language, &all, &|l| Address::links(l, 1));
    }
    let first = (part - 1) * LENGTH;
    for notice in portal.notices.iter().skip(first).take(LENGTH) {
        let real: Vec<&Language> = notice.translations.iter().map(|t| &t.language).collect();
        if real.contains(&language) {
            add(site, &mut xml, language, &real, &|l| Address::notice(l, &notice.id));
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

fn add(
    site: &Site<'_>,
    xml: &mut String,
    language: &Language,
    real: &[&Language],
    address: &dyn Fn(&Language) -> Address,
) {
    let whole = |language: &Language| escaped(&site.base.widest(&address(language)));
    let _ = write!(xml, "<url><loc>{}</loc>", whole(language));
    if real.len() > 1 {
        for other in real {
            let _ = write!(
                xml,
                "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{}\"/>",
                whole(other)
            );
        }
    }
    xml.push_str("</url>\n");
}
