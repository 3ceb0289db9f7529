//! A section of a notice: heading, topics, the same section elsewhere, its text as HTML.

use serde::Serialize;

use super::address::Address;
use super::frame::LanguageLink;
use super::frame::StateView;
use super::html;
use super::html::Link;
use super::html::Surroundings;
use super::notice::Making;
use super::notice::TITLE_ID;
use super::topic;
use crate::finding::Finding;
use crate::lang::Language;
use crate::link::Section;
use crate::link::State;
use crate::link::Target;
use crate::link::Translation;
use crate::link::Treatment;
use crate::outline::Topic;
use crate::settings::NoticeId;
use crate::tag;
use crate::tag::Stated;

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

impl Making<'_, '_> {
    /// Makes the sections in the text's order.
    pub(super) fn sections(&self) -> Result<Vec<SectionView>, Finding> {
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

    fn section(&self, section: &Section, level: u8, titled: bool) -> Result<SectionView, Finding> {
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
            Target::Notice {
                notice,
                language,
                section,
            } => {
                let href = self.internal(notice, language.as_ref(), section.as_deref())?;
                Some(Link {
                    href,
                    external: false,
                })
            }
        }
    }

    /// Gives the address of a notice: in the language that the link names, else in the reader's.
    fn internal(
        &self,
        notice: &NoticeId,
        named: Option<&Language>,
        section: Option<&str>,
    ) -> Option<String> {
        let language = named.unwrap_or(self.reader.language());
        let fragment = section.map_or_else(String::new, |id| format!("#{id}"));
        let has =
            |translation: &Translation| section.is_none_or(|id| translation.section(id).is_some());
        let here =
            *notice == self.notice.id && named.is_none_or(|l| *l == self.translation.language);
        if here && section.is_some() && has(self.translation) {
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
        assert_eq!(levels([1, 2, 4, 3, 2, 6].into_iter()), [2, 2, 3, 3, 2, 3]);
        assert_eq!(levels([3, 4, 1].into_iter()), [2, 3, 2]);
    }
}
