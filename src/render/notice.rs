//! A notice: what it is, its outline in the reader's language, its text in its own.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::LanguageLink;
use super::frame::Reader;
use super::frame::StateView;
use super::frame::direction;
use super::html;
use super::html::Link;
use super::html::Surroundings;
use super::links;
use super::plan::NoticeAt;
use super::register::is_treated;
use super::topic;
use super::topic::Place;
use super::topic::TopicLink;
use crate::finding::Finding;
use crate::lang::Language;
use crate::link::Notice;
use crate::link::Section;
use crate::link::State;
use crate::link::Target;
use crate::link::Translation;
use crate::link::Treatment;
use crate::notation::Role;
use crate::outline::Group;
use crate::outline::Topic;
use crate::tag;
use crate::tag::Stated;

/// The id of the page's heading; no section's id has a `_`.
const TITLE_ID: &str = "_title";

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

/// A section as shown.
#[derive(Debug, Serialize)]
pub(super) struct SectionView {
    id: String,
    /// 2 to 6, without skips.
    level: u8,
    /// The heading as HTML; none where it is the page's own.
    heading: Option<String>,
    /// The heading in plain words.
    title: String,
    supplied: bool,
    chips: Vec<Chip>,
    /// The same topic in other notices.
    others: Option<Others>,
    /// The same section in other real translations.
    languages: Vec<LanguageLink>,
    html: String,
}

/// A topic that a section treats.
#[derive(Debug, Serialize)]
pub(super) struct Chip {
    id: &'static str,
    href: String,
    state: StateView,
    /// The words that speak for it, where that is not sure.
    evidence: String,
}

/// The same topic in other notices.
#[derive(Debug, Serialize)]
pub(super) struct Others {
    id: &'static str,
    href: String,
    count: usize,
}

/// A notice's page being made.
#[derive(Clone, Copy)]
struct Making<'s, 'p> {
    reader: Reader<'s, 'p>,
    notice: &'p Notice,
    translation: &'p Translation,
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
    };
    let here = if at.apart.is_some() {
        &translation.language
    } else {
        reader.language()
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
    Ok((making.frame(here), page))
}

impl<'p> Making<'_, 'p> {
    fn frame(&self, here: &Language) -> Frame {
        let id = &self.notice.id;
        let own = &self.translation.language;
        let real = if here == own {
            self.languages().cloned().collect()
        } else {
            Vec::new()
        };
        self.reader.frame(Head {
            title: self.translation.title.clone(),
            description: String::new(),
            part: "notice",
            address: &|language| Address::notice(language, id),
            canonical: Some(Address::notice(own, id)),
            real,
            otherwise: Some(Address::permalink(id)),
        })
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
    fn language_links(
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
                let current = *language == self.translation.language;
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

    fn sections(&self) -> Result<Vec<SectionView>, Finding> {
        let sections = &self.translation.sections;
        let levels = levels(sections.iter().map(|section| section.level));
        sections
            .iter()
            .zip(levels)
            .enumerate()
            .map(|(at, (section, level))| {
                let titled = at > 0 || section.title != self.translation.title;
                self.section(section, level, titled)
            })
            .collect()
    }

    fn section(
        &self,
        section: &Section,
        level: u8,
        titled: bool,
    ) -> Result<SectionView, Finding> {
        let label = if titled {
            format!("{}_title", section.id)
        } else {
            TITLE_ID.to_owned()
        };
        let link = |written: &str| self.link(section, written);
        let surroundings = Surroundings {
            link: &link,
            section: &section.id,
            label: &label,
            level,
        };
        let chips = section
            .treatments
            .iter()
            .filter(|treatment| treatment.topic != Topic::other())
            .map(|treatment| self.chip(treatment))
            .collect::<Result<_, Finding>>()?;
        let elsewhere = |other: &Translation| {
            other.language != self.translation.language && other.section(&section.id).is_some()
        };
        Ok(SectionView {
            id: section.id.clone(),
            level,
            heading: titled.then(|| html::heading(&section.heading, &surroundings)),
            title: section.title.clone(),
            supplied: section.supplied,
            chips,
            others: self.others(section),
            languages: self.language_links(elsewhere, &format!("#{}", section.id)),
            html: html::blocks(&section.text, &surroundings),
        })
    }

    fn chip(&self, treatment: &Treatment) -> Result<Chip, Finding> {
        let state = state_of(treatment);
        let evidence = match state {
            State::Perhaps => treatment.evidence.first(),
            _ => None,
        };
        let link = topic::link(self.reader, treatment.topic);
        Ok(Chip {
            id: link.id,
            href: link.href,
            state: self.reader.state(state, treatment.topic)?,
            evidence: evidence.map(|e| e.text.clone()).unwrap_or_default(),
        })
    }

    /// Counts the other notices on the section's primary topic.
    fn others(&self, section: &Section) -> Option<Others> {
        let primary = section.treatments.first()?.topic;
        let link = topic::link(self.reader, primary);
        (primary != Topic::other() && link.count > 1).then(|| Others {
            id: link.id,
            href: link.href,
            count: link.count - 1,
        })
    }

    /// Resolves a link of the text; what it leads to exists in the language it leads to.
    fn link(&self, section: &Section, written: &str) -> Option<Link> {
        match section.links.get(written)? {
            Target::External(href) => Some(Link {
                href: href.clone(),
                external: href.starts_with("http"),
            }),
            Target::Notice { notice, section } => {
                let href = self.internal(notice, section.as_deref())?;
                Some(Link {
                    href,
                    external: false,
                })
            }
        }
    }

    fn internal(&self, notice: &crate::settings::NoticeId, section: Option<&str>) -> Option<String> {
        let language = self.reader.language();
        let fragment = section.map_or_else(String::new, |id| format!("#{id}"));
        let has = |translation: &Translation| section.is_none_or(|id| translation.section(id).is_some());
        if *notice == self.notice.id && section.is_some() && has(self.translation) {
            return Some(fragment);
        }
        let target = self.reader.site.portal.notice(notice)?;
        let address = if has(target.for_reader(language)) {
            Address::notice(language, notice)
        } else {
            let other = target.translations.iter().find(|t| has(t))?;
            Address::notice(&other.language, notice)
        };
        Some(self.reader.href(&address) + &fragment)
    }
}

fn state_of(treatment: &Treatment) -> State {
    match treatment.stated {
        _ if treatment.confidence < tag::NEEDS_LOOK => State::Perhaps,
        Stated::No => State::Denied,
        Stated::Yes => State::Found,
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

/// Gives headings their levels on the page: from 2, as deep as written, without skips.
fn levels(written: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut open: Vec<u8> = Vec::new();
    written
        .map(|level| {
            // The title's level counts as 2 too: what it says is the page's own heading.
            let level = level.max(2);
            while open.last().is_some_and(|last| *last >= level) {
                open.pop();
            }
            open.push(level);
            u8::try_from(open.len() + 1).unwrap_or(6).min(6)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_have_no_skips() {
        assert_eq!(
            levels([1, 2, 4, 3, 2, 6].into_iter()),
            [2, 2, 3, 3, 2, 3]
        );
        assert_eq!(levels([3, 4, 1].into_iter()), [2, 3, 2]);
    }

    #[test]
    fn a_source_is_shown_by_its_host() {
        let shown = source("https://example.org/privacy", None).unwrap();
        assert_eq!(shown.host, "example.org");
        assert!(source("javascript:x", None).is_none());
        assert!(source("", None).is_none());
    }
}
