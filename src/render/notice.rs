//! A notice: what it is, its outline in the reader's language, its text in its own.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::LanguageLink;
use super::frame::Reader;
use super::frame::StateView;
use super::frame::direction;
use super::links;
use super::plan::NoticeAt;
use super::register::is_treated;
use super::section::SectionView;
use super::topic;
use super::topic::Place;
use super::topic::TopicLink;
use crate::finding::Finding;
use crate::lang::Language;
use crate::link::Notice;
use crate::link::State;
use crate::link::Translation;
use crate::notation::Role;
use crate::outline::Group;

/// The id of the page's heading; no section's id has a `_`.
pub(super) const TITLE_ID: &str = "_title";

/// What `notice.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct NoticePage {
    title: String,
    /// The language and direction of the text.
    lang: String,
    dir: &'static str,
    /// Whether the text is in another language than the reader's.
    foreign: bool,
    organisation: String,
    business_id: String,
    service: String,
    audience: String,
    /// `controller`, `joint` or `processor`.
    role: Option<&'static str>,
    /// Days as ISO 8601.
    effective: Option<String>,
    updated: Option<String>,
    reviewed: Option<String>,
    /// Whether a program made the Markdown of a seed.
    converted: bool,
    source: Option<Source>,
    /// The notice's real translations.
    languages: Vec<LanguageLink>,
    /// The topics found, by group.
    contents: Vec<Contents>,
    /// The topics that the law asks for always and that were not found.
    not_found: Vec<TopicLink>,
    sections: Vec<SectionView>,
    /// Its place on the page for web teams.
    links: String,
}

/// Where the text was copied from.
#[derive(Debug, Serialize)]
pub(super) struct Source {
    href: Option<String>,
    host: String,
    retrieved: Option<String>,
}

/// A group of the contents; its name is the message `group-<id>`.
#[derive(Debug, Serialize)]
pub(super) struct Contents {
    id: &'static str,
    entries: Vec<Entry>,
}

/// A topic in the contents.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    id: &'static str,
    state: StateView,
    /// The sections on this page, the best first.
    places: Vec<Place>,
}

/// A notice's page being made.
#[derive(Clone, Copy)]
pub(super) struct Making<'s, 'p> {
    /// Those for whom it is drawn.
    pub(super) reader: Reader<'s, 'p>,
    /// The notice.
    pub(super) notice: &'p Notice,
    /// The text shown.
    pub(super) translation: &'p Translation,
    /// Whether the page stands under the text's own language.
    pub(super) at_home: bool,
}

pub(super) fn page(reader: Reader<'_, '_>, at: NoticeAt) -> Result<(Frame, NoticePage), Finding> {
    let notice = &reader.site.portal.notices[at.notice];
    let translation = match at.apart {
        Some(apart) => &notice.translations[apart],
        None => notice.for_reader(reader.language()),
    };
    let making = Making {
        reader,
        notice,
        translation,
        at_home: at.apart.is_some() || translation.language == *reader.language(),
    };
    let place = reader.listing().place(at.notice);
    let page = making.page(&format!(
        "{}#{}",
        reader.href(&Address::links(
            reader.language(),
            1 + place / links::LENGTH
        )),
        notice.id
    ))?;
    Ok((making.frame()?, page))
}

impl<'p> Making<'_, 'p> {
    fn frame(&self) -> Result<Frame, Finding> {
        let id = &self.notice.id;
        let own = &self.translation.language;
        let organisation = &self.notice.organisation;
        let mut title = self.translation.title.clone();
        if title != *organisation {
            title = format!("{title} – {organisation}");
        }
        let named = [("organisation", organisation.as_str().into())];
        let real = if self.at_home {
            self.languages().cloned().collect()
        } else {
            Vec::new()
        };
        Ok(self.reader.frame(Head {
            title,
            description: self.reader.say("notice-description", &named)?,
            part: "notice",
            address: &|language| Address::notice(language, id),
            canonical: Some(Address::notice(own, id)),
            real,
            otherwise: Some(Address::permalink(id)),
        }))
    }

    fn page(&self, links: &str) -> Result<NoticePage, Finding> {
        let front = &self.translation.front;
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
        let language = &self.translation.language;
        Ok(NoticePage {
            title: self.translation.title.clone(),
            lang: language.to_string(),
            dir: direction(language.as_str()),
            foreign: language != self.reader.language(),
            organisation: self.notice.organisation.clone(),
            business_id: front.business_id.clone(),
            service: front.service.clone(),
            audience: front.audience.clone(),
            role: front.role.map(role_id),
            effective: day(front.effective),
            updated: day(front.updated),
            reviewed: day(front.reviewed),
            converted: !front.converted.is_empty(),
            source: source(&front.source_url, day(front.retrieved)),
            languages: self.language_links(|_| true, ""),
            contents: self.contents()?,
            not_found: self.not_found(),
            sections: self.sections()?,
            links: links.to_owned(),
        })
    }

    fn languages(&self) -> impl Iterator<Item = &'p Language> {
        let translations = &self.notice.translations;
        translations.iter().map(|translation| &translation.language)
    }

    /// Makes links to real translations, with a fragment.
    pub(super) fn language_links(
        &self,
        wanted: impl Fn(&Translation) -> bool,
        fragment: &str,
    ) -> Vec<LanguageLink> {
        self.notice
            .translations
            .iter()
            .filter(|translation| wanted(translation))
            .map(|translation| {
                let language = &translation.language;
                let address = Address::notice(language, &self.notice.id);
                let current = self.at_home && *language == self.translation.language;
                let mut link = self.reader.language_link(language, &address, current);
                link.href.push_str(fragment);
                link
            })
            .collect()
    }

    fn contents(&self) -> Result<Vec<Contents>, Finding> {
        let mut contents = Vec::new();
        for group in Group::ALL {
            let mut entries = Vec::new();
            for topic in group.topics() {
                let cell = self.translation.cell(topic);
                if is_treated(cell.state) {
                    entries.push(Entry {
                        id: topic.id(),
                        state: self.reader.state(cell.state, topic)?,
                        places: cell.sections.iter().map(|s| topic::place("", s)).collect(),
                    });
                }
            }
            if !entries.is_empty() {
                contents.push(Contents {
                    id: group.id(),
                    entries,
                });
            }
        }
        Ok(contents)
    }

    fn not_found(&self) -> Vec<TopicLink> {
        Group::ALL
            .into_iter()
            .flat_map(Group::topics)
            .filter(|topic| self.translation.cell(*topic).state == State::NotFound)
            .map(|topic| topic::link(self.reader, topic))
            .collect()
    }
}

fn role_id(role: Role) -> &'static str {
    match role {
        Role::Controller => "controller",
        Role::Joint => "joint",
        Role::Processor => "processor",
    }
}

fn source(url: &str, retrieved: Option<String>) -> Option<Source> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| url.strip_prefix(scheme));
    let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or("");
    (rest.is_some() || retrieved.is_some()).then(|| Source {
        href: rest.map(|_| url.to_owned()),
        host: host.to_owned(),
        retrieved,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_shown_by_its_host() {
        let shown = source("https://example.org/privacy", None).unwrap();
        assert_eq!(shown.host, "example.org");
        assert!(source("javascript:x", None).is_none());
        assert!(source("", None).is_none());
    }
}
