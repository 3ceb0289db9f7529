//! The matrix: notices × topics, as an overview of shapes and as one page for each group of topics.

use serde::Serialize;

use super::address::Address;
use super::frame::Frame;
use super::frame::Head;
use super::frame::Pager;
use super::frame::Reader;
use super::frame::StateView;
use super::frame::direction;
use super::frame::pages;
use super::frame::slice;
use super::register::Row;
use super::topic;
use super::topic::Place;
use super::topic::TopicLink;
use crate::finding::Finding;
use crate::outline::Group;
use crate::outline::Topic;

/// How many notices stand on one page.
pub(super) const LENGTH: usize = 50;

/// What `compare.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct Overview {
    /// All groups, with all topics as columns.
    groups: Vec<GroupLink>,
    rows: Vec<OverviewRow>,
    count: usize,
    pager: Pager,
}

/// What `group.html` shows.
#[derive(Debug, Serialize)]
pub(super) struct GroupPage {
    id: &'static str,
    /// All groups.
    groups: Vec<GroupLink>,
    /// The overview.
    overview: String,
    /// The group's topics: the columns.
    topics: Vec<TopicLink>,
    rows: Vec<GroupRow>,
    count: usize,
    pager: Pager,
}

/// A group one can go to; its name is the message `group-<id>`.
#[derive(Debug, Serialize)]
pub(super) struct GroupLink {
    id: &'static str,
    href: String,
    topics: Vec<TopicLink>,
}

/// A notice in the overview.
#[derive(Debug, Serialize)]
pub(super) struct OverviewRow {
    name: String,
    href: String,
    cells: Vec<Shape>,
}

/// A shape in the overview.
#[derive(Debug, Serialize)]
pub(super) struct Shape {
    topic: &'static str,
    state: StateView,
    /// The section, where there is one.
    href: Option<String>,
}

/// A notice in a group's table.
#[derive(Debug, Serialize)]
pub(super) struct GroupRow {
    name: String,
    detail: String,
    href: String,
    lang: String,
    dir: &'static str,
    cells: Vec<CellView>,
}

/// What a notice says of a topic.
#[derive(Debug, Serialize)]
pub(super) struct CellView {
    topic: &'static str,
    state: StateView,
    /// The best section.
    place: Option<Place>,
    /// How many more there are.
    more: usize,
}

pub(super) fn overview(
    reader: Reader<'_, '_>,
    page: usize,
) -> Result<(Frame, Overview), Finding> {
    let rows = &reader.listing().rows;
    let view = Overview {
        groups: groups(reader),
        rows: slice(rows, page, LENGTH)
            .iter()
            .map(|row| overview_row(reader, row))
            .collect::<Result<_, Finding>>()?,
        count: rows.len(),
        pager: reader.pager(page, pages(rows.len(), LENGTH), |page| {
            Address::compare(reader.language(), page)
        }),
    };
    let title = reader.say("compare-title", &[])?;
    let frame = frame(reader, title, &|language| Address::compare(language, page));
    Ok((frame, view))
}

pub(super) fn group(
    reader: Reader<'_, '_>,
    group: Group,
    page: usize,
) -> Result<(Frame, GroupPage), Finding> {
    let rows = &reader.listing().rows;
    let topics: Vec<Topic> = group.topics().collect();
    let view = GroupPage {
        id: group.id(),
        groups: groups(reader),
        overview: reader.href(&Address::compare(reader.language(), 1)),
        rows: slice(rows, page, LENGTH)
            .iter()
            .map(|row| group_row(reader, row, &topics))
            .collect::<Result<_, Finding>>()?,
        topics: topics
            .iter()
            .map(|topic| topic::link(reader, *topic))
            .collect(),
        count: rows.len(),
        pager: reader.pager(page, pages(rows.len(), LENGTH), |page| {
            Address::group(reader.language(), group, page)
        }),
    };
    let name = reader.say(&format!("group-{}", group.id()), &[])?;
    let title = reader.say("compare-group-title", &[("group", name.into())])?;
    let frame = frame(reader, title, &|language| {
        Address::group(language, group, page)
    });
    Ok((frame, view))
}

fn frame(
    reader: Reader<'_, '_>,
    title: String,
    address: &dyn Fn(&crate::lang::Language) -> Address,
) -> Frame {
    reader.frame(Head {
        title,
        description: String::new(),
        part: "compare",
        address,
        canonical: Some(address(reader.language())),
        real: reader.site.portal.settings.languages.clone(),
        otherwise: None,
    })
}

fn groups(reader: Reader<'_, '_>) -> Vec<GroupLink> {
    Group::ALL
        .into_iter()
        .map(|group| GroupLink {
            id: group.id(),
            href: reader.href(&Address::group(reader.language(), group, 1)),
            topics: group
                .topics()
                .map(|topic| topic::link(reader, topic))
                .collect(),
        })
        .collect()
}

fn overview_row(reader: Reader<'_, '_>, row: &Row<'_>) -> Result<OverviewRow, Finding> {
    let href = reader.href(&Address::notice(reader.language(), &row.notice.id));
    let shape = |topic: Topic| {
        let cell = row.translation.cell(topic);
        Ok(Shape {
            topic: topic.id(),
            state: reader.state(cell.state, topic)?,
            href: cell
                .sections
                .first()
                .map(|section| format!("{href}#{}", section.id)),
        })
    };
    Ok(OverviewRow {
        name: row.name.to_owned(),
        cells: Group::ALL
            .into_iter()
            .flat_map(Group::topics)
            .map(shape)
            .collect::<Result<_, Finding>>()?,
        href,
    })
}

fn group_row(
    reader: Reader<'_, '_>,
    row: &Row<'_>,
    topics: &[Topic],
) -> Result<GroupRow, Finding> {
    let href = reader.href(&Address::notice(reader.language(), &row.notice.id));
    let view = |topic: &Topic| {
        let cell = row.translation.cell(*topic);
        Ok(CellView {
            topic: topic.id(),
            state: reader.state(cell.state, *topic)?,
            place: cell
                .sections
                .first()
                .map(|section| topic::place(&href, section)),
            more: cell.sections.len().saturating_sub(1),
        })
    };
    let language = &row.translation.language;
    Ok(GroupRow {
        name: row.name.to_owned(),
        detail: row.detail.to_owned(),
        lang: language.to_string(),
        dir: direction(language.as_str()),
        cells: topics.iter().map(view).collect::<Result<_, Finding>>()?,
        href,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_groups_hold_every_topic_once() {
        let mut grouped: Vec<Topic> = Group::ALL.into_iter().flat_map(Group::topics).collect();
        grouped.sort();
        assert_eq!(grouped, crate::outline::topics().collect::<Vec<_>>());
    }
}
