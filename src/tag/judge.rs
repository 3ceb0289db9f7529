//! Judges which of the topics that a section's words speak for it carries, and how surely.
//!
//! Each sign adds or takes points; the sum is a log-odds, and its probability the confidence. The points are learned
//! from labelled notices by `tests/gold/train.py` and kept in `judge.toml`; there are only integers here.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::Deserializer;
use serde::Serialize;

use crate::outline;
use crate::outline::Topic;

/// The confidence, in hundredths, from which a section carries a topic.
pub(super) const GIVEN: u8 = 40;

static JUDGE: LazyLock<Judge> = LazyLock::new(|| {
    toml::from_str(include_str!("judge.toml")).expect("the shipped points are tested")
});

/// The log-odds, in hundredths, of the confidences 0.51 to 0.99.
const LOG_ODDS: [i32; 49] = [
    4, 8, 12, 16, 20, 24, 28, 32, 36, 41, 45, 49, 53, 58, 62, 66, 71, 75, 80, 85, 90, 94, 99, 105,
    110, 115, 121, 127, 132, 139, 145, 152, 159, 166, 173, 182, 190, 199, 209, 220, 231, 244, 259,
    275, 294, 318, 348, 389, 460,
];

/// How a topic's words stand to the headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// The section's heading announces the topic.
    Heading,
    /// A heading above the section's announces it.
    Above,
    /// The section's heading announces others.
    Aside,
    /// No heading announces anything.
    Open,
}

/// What is known of a topic in a section, in steps: the signs by which it is judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signs {
    /// How its words stand to the headings.
    pub place: Place,
    /// The score of its best sentence: 0 to 8.
    pub best: usize,
    /// Sentences that inform: 0, 1, 2, 3, more.
    pub informing: usize,
    /// Their scores' sum: 0, below 5, 8, 16, 32, more.
    pub total: usize,
    /// Informing sentences with a term that informs by itself: 0, 1, 2, more.
    pub strong: usize,
    /// Share of the section's sentences that inform: none, below a tenth, a quarter, a half, more.
    pub share: usize,
    /// Score beside the section's highest: below a quarter, a half, less than it, the highest.
    pub rank: usize,
    /// Whether the heading of another section of the notice announces it.
    pub elsewhere: usize,
    /// Whether all that informs says no.
    pub denied: usize,
    /// Whether the section opens the notice.
    pub opening: usize,
    /// Whether the heading is on the reader's rights, and the topic is none of them: what is said there are conditions.
    pub among_rights: usize,
}

/// Points of each sign, in hundredths of log-odds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Points {
    base: i32,
    best: [i32; 9],
    informing: [i32; 5],
    total: [i32; 6],
    strong: [i32; 4],
    share: [i32; 5],
    rank: [i32; 4],
    elsewhere: [i32; 2],
    denied: [i32; 2],
    opening: [i32; 2],
    among_rights: [i32; 2],
    /// By the topics' places in the outline, and by whether the heading of another section announces it.
    #[serde(deserialize_with = "in_order")]
    topic: Vec<[i32; 2]>,
}

type Judge = BTreeMap<Place, Points>;

impl Signs {
    /// Lists what each sign adds, in hundredths of log-odds.
    #[must_use]
    pub fn points(&self, topic: Topic) -> [(&'static str, i32); 12] {
        let points = &JUDGE[&self.place];
        [
            ("place", points.base),
            ("topic", points.topic[topic.index()][self.elsewhere]),
            ("best", points.best[self.best]),
            ("informing", points.informing[self.informing]),
            ("total", points.total[self.total]),
            ("strong", points.strong[self.strong]),
            ("share", points.share[self.share]),
            ("rank", points.rank[self.rank]),
            ("elsewhere", points.elsewhere[self.elsewhere]),
            ("denied", points.denied[self.denied]),
            ("opening", points.opening[self.opening]),
            ("among_rights", points.among_rights[self.among_rights]),
        ]
    }

    /// Gives the confidence in hundredths, 1 to 99.
    #[must_use]
    pub(super) fn confidence(&self, topic: Topic) -> u8 {
        let sum: i32 = self.points(topic).iter().map(|(_, points)| points).sum();
        let steps = LOG_ODDS.partition_point(|odds| *odds <= sum.abs());
        let steps = u8::try_from(steps).unwrap_or(49);
        if sum < 0 { 50 - steps } else { 50 + steps }
    }
}

/// Reads points by topics' ids into the outline's order.
fn in_order<'de, D: Deserializer<'de>>(points: D) -> Result<Vec<[i32; 2]>, D::Error> {
    let points: BTreeMap<String, [i32; 2]> = BTreeMap::deserialize(points)?;
    let of_topic = |topic: Topic| points.get(topic.id()).copied().unwrap_or_default();
    Ok(outline::all().map(of_topic).collect())
}

/// Puts a number into a step: how many of the bounds it reaches.
pub(super) fn step(number: u32, bounds: &[u32]) -> usize {
    bounds.iter().filter(|bound| number >= **bound).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_and_topic_has_points() {
        let written: BTreeMap<Place, toml::Table> =
            toml::from_str(include_str!("judge.toml")).unwrap();
        for place in [Place::Heading, Place::Above, Place::Aside, Place::Open] {
            assert!(JUDGE.contains_key(&place));
            for topic in outline::topics() {
                let points = written[&place]["topic"].get(topic.id());
                assert!(points.is_some(), "{}", topic.id());
            }
        }
    }

    #[test]
    fn numbers_fall_into_steps() {
        assert_eq!(step(0, &[1, 5]), 0);
        assert_eq!(step(4, &[1, 5]), 1);
        assert_eq!(step(5, &[1, 5]), 2);
    }
}
