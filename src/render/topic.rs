//! One topic over all notices: what the law asks, and every notice's own words.

use serde::Serialize;

use super::address::Address;
use super::excerpt::excerpt;
use super::frame::Frame;
use super::frame::Head;
use super::frame::Pager;
use super::frame::Reader;
use super::frame::StateView;
use super::frame::direction;
use super::frame::pages;
use super::frame::slice;
use super::register::Row;
use super::register::is_treated;
use crate::finding::Finding;
use crate::link::Section;
use crate::notation;
use crate::outline::Group;
use crate::outline::Topic;

/// How many notices stand on one page.
pub(super) const LENGTH: usize = 100;

/// What `topics.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct Topics {
    groups: Vec<TopicGroup>,
}

/// A group with its topics; its name is the message `group-<id>`.
#[derive(Debug, Serialize)]
pub(super) struct TopicGroup {
    id: &'static str,
    /// The group's page of the matrix.
    compare: String,
    topics: Vec<TopicLink>,
}

/// A topic one can go to; its words are the messages `topic-<id>…`.
#[derive(Debug, Serialize)]
pub(super) struct TopicLink {
    pub(super) id: &'static str,
    pub(super) href: String,
    /// How many notices treat it.
    pub(super) count: usize,
}

/// What `topic.html` shows; the topic's words are the messages `topic-<id>…`.
#[derive(Debug, Serialize)]
pub(super) struct TopicPage {
    id: &'static str,
    group: &'static str,
    /// The group's page of the matrix.
    compare: String,
    articles: Vec<Article>,
    found: usize,
    perhaps: usize,
    total: usize,
    /// The notices that treat it.
    answers: Vec<Answer>,
    /// The notices that do not.
    silent: Vec<Silent>,
    pager: Pager,
}

/// An article of law; its words are the message `article`.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Article {
    /// `gdpr` or `eprivacy`.
    law: &'static str,
    /// `article`, `paragraph` or `point`: how deep the reference goes.
    form: &'static str,
    number: String,
    paragraph: String,
    point: String,
    /// The act's number at EUR-Lex and the place in it.
    celex: &'static str,
    anchor: String,
}

/// What one notice says of the topic.
#[derive(Debug, Serialize)]
pub(super) struct Answer {
    name: String,
    detail: String,
    /// The notice.
    href: String,
    state: StateView,
    /// The language and direction of the excerpt.
    lang: String,
    dir: &'static str,
    excerpt: String,
    /// The sections, the best first.
    places: Vec<Place>,
}

/// A section one can go to.
#[derive(Debug, Serialize)]
pub(super) struct Place {
    pub(super) href: String,
    pub(super) title: String,
}

/// A notice that does not treat the topic.
#[derive(Debug, Serialize)]
pub(super) struct Silent {
    name: String,
    href: String,
    state: StateView,
}

pub(super) fn list(reader: Reader<'_, '_>) -> Result<(Frame, Topics), Finding> {
    let frame = reader.frame(Head {
        title: reader.say("topics-title", &[])?,
        description: String::new(),
        part: "topics",
        address: &Address::topics,
        canonical: Some(Address::topics(reader.language())),
        real: reader.site.portal.settings.languages.clone(),
        otherwise: None,
    });
    let groups = groups(reader);
    Ok((frame, Topics { groups }))
}

/// Lists the topics by group.
pub(super) fn groups(reader: Reader<'_, '_>) -> Vec<TopicGroup> {
    Group::ALL
        .into_iter()
        .map(|group| TopicGroup {
            id: group.id(),
            compare: reader.href(&Address::group(reader.language(), group, 1)),
            topics: group.topics().map(|topic| link(reader, topic)).collect(),
        })
        .collect()
}

/// Makes a link to a topic's page.
pub(super) fn link(reader: Reader<'_, '_>, topic: Topic) -> TopicLink {
    TopicLink {
        id: topic.id(),
        href: reader.href(&Address::topic(reader.language(), topic, 1)),
        count: reader.listing().treated(topic),
    }
}

pub(super) fn page(
    reader: Reader<'_, '_>,
    topic: Topic,
    page: usize,
) -> Result<(Frame, TopicPage), Finding> {
    let listing = reader.listing();
    let rows: Vec<&Row<'_>> = listing.by_topic(topic).collect();
    let (treated, silent): (Vec<&Row<'_>>, Vec<&Row<'_>>) = slice(&rows, page, LENGTH)
        .iter()
        .partition(|row| is_treated(row.state(topic)));
    let entry = topic.entry();
    let view = TopicPage {
        id: topic.id(),
        group: entry.group.id(),
        compare: reader.href(&Address::group(reader.language(), entry.group, 1)),
        articles: entry.law.iter().map(|law| article(law)).collect(),
        found: listing.found(topic),
        perhaps: listing.treated(topic) - listing.found(topic),
        total: rows.len(),
        answers: treated
            .into_iter()
            .map(|row| answer(reader, row, topic))
            .collect::<Result<_, Finding>>()?,
        silent: silent
            .into_iter()
            .map(|row| unanswered(reader, row, topic))
            .collect::<Result<_, Finding>>()?,
        pager: reader.pager(page, pages(rows.len(), LENGTH), |page| {
            Address::topic(reader.language(), topic, page)
        }),
    };
    let frame = reader.frame(Head {
        title: reader.say(&format!("topic-{}-question", topic.id()), &[])?,
        description: reader.say(&format!("topic-{}-explanation", topic.id()), &[])?,
        part: "topics",
        address: &|language| Address::topic(language, topic, page),
        canonical: Some(Address::topic(reader.language(), topic, page)),
        real: reader.site.portal.settings.languages.clone(),
        otherwise: None,
    });
    Ok((frame, view))
}

fn answer(reader: Reader<'_, '_>, row: &Row<'_>, topic: Topic) -> Result<Answer, Finding> {
    let translation = row.translation;
    let cell = translation.cell(topic);
    let href = reader.href(&Address::notice(reader.language(), &row.notice.id));
    Ok(Answer {
        name: row.name.to_owned(),
        detail: row.detail.to_owned(),
        state: reader.state(cell.state, topic)?,
        lang: translation.language.to_string(),
        dir: direction(translation.language.as_str()),
        excerpt: cell
            .sections
            .first()
            .map(|section| words_of(section, topic))
            .unwrap_or_default(),
        places: cell
            .sections
            .iter()
            .map(|section| place(&href, section))
            .collect(),
        href,
    })
}

/// Makes a link to a section of a notice.
pub(super) fn place(notice: &str, section: &Section) -> Place {
    Place {
        href: format!("{notice}#{}", section.id),
        title: section.title.clone(),
    }
}

fn words_of(section: &Section, topic: Topic) -> String {
    let evidence = section
        .treatment(topic)
        .and_then(|treatment| treatment.evidence.first())
        .map(|evidence| evidence.text.as_str());
    excerpt(&notation::plain(&section.text), evidence)
}

fn unanswered(reader: Reader<'_, '_>, row: &Row<'_>, topic: Topic) -> Result<Silent, Finding> {
    Ok(Silent {
        name: row.name.to_owned(),
        href: reader.href(&Address::notice(reader.language(), &row.notice.id)),
        state: reader.state(row.state(topic), topic)?,
    })
}

/// Takes a reference such as `13(2)(a)` or `ePrivacy 5(3)` apart.
///
/// Regulation (EU) 2016/679 is CELEX 32016R0679, Directive 2002/58/EC is 32002L0058.
fn article(reference: &str) -> Article {
    let (law, celex, reference) = match reference.strip_prefix("ePrivacy ") {
        Some(rest) => ("eprivacy", "32002L0058", rest),
        None => ("gdpr", "32016R0679", reference),
    };
    let mut parts = reference.split(['(', ')']).filter(|part| !part.is_empty());
    let mut next = || parts.next().unwrap_or("").to_owned();
    let (number, paragraph, point) = (next(), next(), next());
    let form = match (paragraph.as_str(), point.as_str()) {
        ("", _) => "article",
        (_, "") => "paragraph",
        _ => "point",
    };
    Article {
        law,
        form,
        anchor: match law {
            "gdpr" => format!("#art_{number}"),
            _ => String::new(),
        },
        number,
        paragraph,
        point,
        celex,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_has_its_parts() {
        let part = article("13(2)(a)");
        assert_eq!(
            (part.law, part.form, part.anchor.as_str()),
            ("gdpr", "point", "#art_13")
        );
        assert_eq!((part.paragraph.as_str(), part.point.as_str()), ("2", "a"));
        assert_eq!(article("22").form, "article");
        let part = article("ePrivacy 5(3)");
        assert_eq!(
            (part.law, part.form, part.celex),
            ("eprivacy", "paragraph", "32002L0058")
        );
    }
}
