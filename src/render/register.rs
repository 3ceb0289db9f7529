//! What lists and tables need to know of all notices: their order in each language and what they treat.
//!
//! Small rows only, made once; pages look their notices up by place.

use std::collections::BTreeMap;

use rayon::iter::IndexedParallelIterator;
use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;

use super::locale;
use super::text::Words;
use crate::lang::Language;
use crate::link::Notice;
use crate::link::Portal;
use crate::link::State;
use crate::link::Translation;
use crate::outline;
use crate::outline::Topic;

/// The notices as the readers of each language see them listed.
#[derive(Debug)]
pub(super) struct Register<'p> {
    readers: Vec<Listing<'p>>,
}

/// The notices in one language's order.
#[derive(Debug)]
pub(super) struct Listing<'p> {
    /// One row for each notice, in the reader's alphabetical order.
    pub(super) rows: Vec<Row<'p>>,
    /// By topic: which rows treat it, then which do not.
    topics: Vec<ByTopic>,
    /// The row of each notice, by the notice's place in the portal.
    places: Vec<u32>,
}

/// A notice in a list.
#[derive(Debug)]
pub(super) struct Row<'p> {
    /// The notice.
    pub(super) notice: &'p Notice,
    /// Its text as shown to the reader.
    pub(super) translation: &'p Translation,
    /// What to call it: the organisation, or the title where the organisation has several notices.
    pub(super) name: &'p str,
    /// The other of the two, where it says more.
    pub(super) detail: &'p str,
    /// Whether `name` is the title.
    pub(super) by_title: bool,
    /// What the text says of each topic, in the outline's order.
    pub(super) states: Vec<State>,
}

#[derive(Debug, Default)]
struct ByTopic {
    treated: Vec<u32>,
    silent: Vec<u32>,
    found: usize,
}

impl<'p> Register<'p> {
    /// Sorts the notices for the readers of each of the portal's languages.
    #[must_use]
    pub(super) fn new(portal: &'p Portal, words: &Words) -> Self {
        let mut notices_of: BTreeMap<&str, usize> = BTreeMap::new();
        for notice in &portal.notices {
            *notices_of.entry(&notice.organisation).or_default() += 1;
        }
        let states: Vec<Vec<Vec<State>>> = portal
            .notices
            .par_iter()
            .map(|notice| notice.translations.iter().map(states).collect())
            .collect();
        let readers = portal
            .settings
            .languages
            .iter()
            .map(|language| Listing::new(portal, language, words, &notices_of, &states))
            .collect();
        Self { readers }
    }

    /// Gives the notices as a language's readers see them; `reader` is the language's place in the settings.
    #[must_use]
    pub(super) fn listing(&self, reader: usize) -> &Listing<'p> {
        &self.readers[reader]
    }
}

impl<'p> Listing<'p> {
    fn new(
        portal: &'p Portal,
        language: &Language,
        words: &Words,
        notices_of: &BTreeMap<&str, usize>,
        states: &[Vec<Vec<State>>],
    ) -> Self {
        let mut rows: Vec<(usize, Row<'p>)> = portal
            .notices
            .par_iter()
            .enumerate()
            .map(|(at, notice)| (at, Row::new(notice, language, notices_of, &states[at])))
            .collect();
        sort(&mut rows, words.locale(language.as_str()));
        let mut places = vec![0; rows.len()];
        for (place, (at, _)) in (0_u32..).zip(&rows) {
            places[*at] = place;
        }
        let rows: Vec<Row<'p>> = rows.into_iter().map(|(_, row)| row).collect();
        let topics = outline::all()
            .map(|topic| ByTopic::new(&rows, topic))
            .collect();
        Self {
            rows,
            topics,
            places,
        }
    }

    /// Gives the place of a notice in the list, by its place in the portal.
    #[must_use]
    pub(super) fn place(&self, notice: usize) -> usize {
        self.places[notice] as usize
    }

    /// Lists the rows for a topic's page: those that treat it first.
    pub(super) fn by_topic(&self, topic: Topic) -> impl Iterator<Item = &Row<'p>> {
        let by_topic = &self.topics[topic.index()];
        by_topic
            .treated
            .iter()
            .chain(&by_topic.silent)
            .map(|at| &self.rows[*at as usize])
    }

    /// Counts the notices with a section on a topic, sure or not.
    #[must_use]
    pub(super) fn treated(&self, topic: Topic) -> usize {
        self.topics[topic.index()].treated.len()
    }

    /// Counts the notices in which a topic was found.
    #[must_use]
    pub(super) fn found(&self, topic: Topic) -> usize {
        self.topics[topic.index()].found
    }
}

impl<'p> Row<'p> {
    /// Makes the row of a notice; `states` has those of each of its translations.
    fn new(
        notice: &'p Notice,
        language: &Language,
        notices_of: &BTreeMap<&str, usize>,
        states: &[Vec<State>],
    ) -> Self {
        let own = |translation: &Translation| translation.language == *language;
        let at = notice.translations.iter().position(own).unwrap_or(0);
        let translation = &notice.translations[at];
        let organisation = notice.organisation.as_str();
        let title = translation.title.as_str();
        let alone = notices_of.get(organisation).is_none_or(|count| *count < 2);
        let (name, detail) = if alone || title.is_empty() {
            (organisation, title)
        } else {
            (title, organisation)
        };
        Self {
            notice,
            translation,
            name,
            by_title: !alone && !title.is_empty(),
            detail: if name == detail { "" } else { detail },
            states: states[at].clone(),
        }
    }

    /// Tells what the text says of a topic.
    #[must_use]
    pub(super) fn state(&self, topic: Topic) -> State {
        self.states[topic.index()]
    }
}

impl ByTopic {
    fn new(rows: &[Row<'_>], topic: Topic) -> Self {
        let mut by_topic = Self::default();
        for (at, row) in (0_u32..).zip(rows) {
            let state = row.state(topic);
            if is_treated(state) {
                by_topic.treated.push(at);
            } else {
                by_topic.silent.push(at);
            }
            by_topic.found += usize::from(matches!(state, State::Found | State::Denied));
        }
        by_topic
    }
}

/// Lists what a text says of each topic, in the outline's order.
fn states(translation: &Translation) -> Vec<State> {
    outline::all()
        .map(|topic| translation.cell(topic).state)
        .collect()
}

/// Tells whether a section speaks of the topic, sure or not.
#[must_use]
pub(super) fn is_treated(state: State) -> bool {
    matches!(state, State::Found | State::Perhaps | State::Denied)
}

fn sort(rows: &mut [(usize, Row<'_>)], locale: &str) {
    let collator = locale::collator(locale);
    let compare = |a: &str, b: &str| match &collator {
        Some(collator) => collator.compare(a, b),
        None => a.cmp(b),
    };
    rows.sort_by(|(at, a), (other, b)| {
        compare(a.name, b.name)
            .then_with(|| compare(a.detail, b.detail))
            .then_with(|| at.cmp(other))
    });
}
