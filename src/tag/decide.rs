//! Decides which topics a section carries, of those that its words speak for.

use std::collections::BTreeMap;

use super::Evidence;
use super::Stated;
use super::Tag;
use super::judge::GIVEN;
use super::judge::Place;
use super::judge::Signs;
use super::judge::step;
use super::score::Case;
use super::score::Explanation;
use super::score::Hit;
use super::score::INFORMS;
use super::score::Sum;
use super::score::TopicScore;
use crate::outline::Group;
use crate::outline::Topic;

/// What a heading is worth beside sentences.
const HEADING_WORTH: u32 = 12;
/// Confidence, in hundredths, that an opening in which nothing speaks for a topic is an overview.
const OPENING: u8 = 75;
/// Confidence, in hundredths, that a section in which nothing speaks for a topic has none.
const OTHER: u8 = 30;

/// Judges the topics of a section; `headings` counts the sections of the notice whose heading announces each.
pub(super) fn decide<'a>(case: Case<'a>, headings: &BTreeMap<Topic, usize>) -> Explanation<'a> {
    let score = |sum: &Sum<'_>| sum.heading.min(6) * HEADING_WORTH / 6 + sum.total;
    let highest = case.sums.values().map(score).max().unwrap_or(0);
    let signs_of =
        |topic: Topic, sum: &Sum<'_>| signs(&case, topic, sum, (score(sum), highest), headings);
    let signs: Vec<Signs> = case
        .sums
        .iter()
        .map(|(topic, sum)| signs_of(*topic, sum))
        .collect();
    let mut topics: Vec<TopicScore<'a>> = case
        .sums
        .into_iter()
        .zip(signs)
        .map(|((topic, mut sum), signs)| {
            sum.hits.sort();
            let confidence = signs.confidence(topic);
            TopicScore {
                topic,
                given: confidence >= GIVEN,
                score: score(&sum),
                confidence,
                signs,
                stated: stated(&sum),
                hits: sum.hits,
            }
        })
        .collect();
    if case.opening && !topics.iter().any(|score| score.given) {
        topics.retain(|score| score.topic != Topic::overview());
        topics.push(opening_alone());
    }
    topics.sort_by_key(|score| (!score.given, std::cmp::Reverse(score.score), score.topic));
    Explanation { topics }
}

/// Puts what is known of a topic in a section into steps; `scores` are its own and the section's highest.
fn signs(
    case: &Case<'_>,
    topic: Topic,
    sum: &Sum<'_>,
    scores: (u32, u32),
    headings: &BTreeMap<Topic, usize>,
) -> Signs {
    let own = sum.heading >= INFORMS;
    let place = match () {
        () if own => Place::Heading,
        () if case.announced.topics.contains(&topic) => Place::Above,
        () if case.announced.by_own => Place::Aside,
        () => Place::Open,
    };
    let (score, highest) = scores;
    let elsewhere = headings.get(&topic).copied().unwrap_or(0) > usize::from(own);
    Signs {
        place,
        best: step(sum.best, &[1, 2, 3, 4, 5, 6, 7, 8]),
        informing: step(sum.informing, &[1, 2, 3, 4]),
        total: step(sum.total, &[1, 5, 8, 16, 32]),
        strong: step(sum.strong, &[1, 2, 3]),
        share: match sum.informing * 20 {
            0 => 0,
            share => 1 + step(share, &[2 * case.units, 5 * case.units, 10 * case.units]),
        },
        rank: step(score * 4, &[highest, 2 * highest, 4 * highest]),
        elsewhere: usize::from(elsewhere),
        denied: usize::from(sum.no && !sum.yes),
        opening: usize::from(case.opening),
        among_rights: usize::from(
            !is_right(topic) && case.announced.topics.iter().copied().any(is_right),
        ),
    }
}

fn is_right(topic: Topic) -> bool {
    topic.entry().group == Group::Rights
}

/// Gives what the text before the first heading is, when nothing in it speaks for a topic.
fn opening_alone() -> TopicScore<'static> {
    TopicScore {
        topic: Topic::overview(),
        given: true,
        score: INFORMS,
        confidence: OPENING,
        signs: Signs {
            place: Place::Open,
            best: 0,
            informing: 0,
            total: 0,
            strong: 0,
            share: 0,
            rank: 3,
            elsewhere: 0,
            denied: 0,
            opening: 1,
            among_rights: 0,
        },
        stated: Stated::Yes,
        hits: Vec::new(),
    }
}

fn stated(sum: &Sum<'_>) -> Stated {
    if sum.no && !sum.yes {
        Stated::No
    } else {
        Stated::Yes
    }
}

pub(super) fn tags_of(explanation: Explanation<'_>) -> Vec<Tag> {
    let mut tags: Vec<Tag> = explanation
        .topics
        .into_iter()
        .filter(|score| score.given)
        .map(|score| Tag {
            topic: score.topic,
            confidence: score.confidence,
            stated: score.stated,
            evidence: evidence(&score.hits),
        })
        .collect();
    if tags.is_empty() {
        tags.push(Tag {
            topic: Topic::other(),
            confidence: OTHER,
            stated: Stated::Yes,
            evidence: Vec::new(),
        });
    }
    tags
}

/// Picks the words that show a topic best: those of informing sentences where there are any, heaviest first, at most five.
fn evidence(hits: &[Hit<'_>]) -> Vec<Evidence> {
    let informs = hits.iter().any(|hit| hit.informs);
    let mut hits: Vec<&Hit<'_>> = hits.iter().filter(|hit| hit.informs || !informs).collect();
    hits.sort_by_key(|hit| (std::cmp::Reverse(hit.weight), hit.line, hit.span));
    let mut evidence: Vec<Evidence> = Vec::new();
    for hit in hits {
        let is_known = |known: &Evidence| (known.line, known.text.as_str()) == (hit.line, hit.text);
        if evidence.len() < 5 && !evidence.iter().any(is_known) {
            evidence.push(Evidence {
                line: hit.line,
                text: hit.text.to_owned(),
            });
        }
    }
    evidence.sort();
    evidence
}
