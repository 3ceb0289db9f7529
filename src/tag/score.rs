//! Scores sections by topic: what the heading announces, and what each sentence or list item informs about.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use smallvec::SmallVec;

use super::Source;
use super::Stated;
use super::Tag;
use super::decide::decide;
use super::decide::tags_of;
use super::judge::Signs;
use super::layout;
use super::sentence::LONGEST;
use super::sentence::Unit;
use super::sentence::each_unit;
use crate::lexicon::Lexicon;
use crate::lexicon::Match;
use crate::lexicon::Strength;
use crate::lexicon::each_token;
use crate::outline::Topic;

/// The score at which a sentence informs about a topic.
pub(super) const INFORMS: u32 = 4;
/// The most that one sentence adds.
const MOST_OF_A_UNIT: u32 = 8;
/// What a heading of the same topic adds to a sentence below it that speaks of it at all.
const BELOW_HEADING: u32 = 2;
/// The score at which a list speaks of a topic as a whole, its items together.
const LIST_INFORMS: u32 = 6;

/// Why a section has its tags: every topic that any term spoke for, the highest first.
#[derive(Debug)]
pub struct Explanation<'a> {
    /// The topics with their scores.
    pub topics: Vec<TopicScore<'a>>,
}

/// What speaks for one topic in a section.
#[derive(Debug)]
pub struct TopicScore<'a> {
    /// The topic.
    pub topic: Topic,
    /// Whether the section carries it.
    pub given: bool,
    /// The sum.
    pub score: u32,
    /// How probable it is that the section carries it, in hundredths.
    pub confidence: u8,
    /// The signs by which that was judged.
    pub signs: Signs,
    /// Whether the text says no.
    pub stated: Stated,
    /// The terms, in the text's order.
    pub hits: Vec<Hit<'a>>,
}

/// A term of the lexicon found in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit<'a> {
    /// 1-based line.
    pub line: u32,
    /// The words.
    pub text: &'a str,
    /// Bytes of the words in their line.
    pub span: (usize, usize),
    /// The pattern as the lexicon has it.
    pub pattern: &'a str,
    /// What it adds.
    pub weight: u32,
    /// Whether its sentence informs about the topic.
    pub informs: bool,
    /// Whether it stands in the heading.
    pub in_heading: bool,
}

/// What was found of a topic in a section.
#[derive(Default)]
pub(super) struct Sum<'a> {
    /// What the heading says.
    pub(super) heading: u32,
    /// The score of its best sentence.
    pub(super) best: u32,
    /// The scores of the sentences that inform, together.
    pub(super) total: u32,
    /// Sentences that inform.
    pub(super) informing: u32,
    /// Those of them with a term that informs by itself.
    pub(super) strong: u32,
    /// Whether a sentence says so.
    pub(super) yes: bool,
    /// Whether a sentence says no.
    pub(super) no: bool,
    /// Every term.
    pub(super) hits: Vec<Hit<'a>>,
}

/// A match with what it means and adds.
struct Scored<'a> {
    found: Match,
    topic: Topic,
    pattern: &'a str,
    weight: u32,
    denies: bool,
}

/// The topics that a section's heading and those above it announce.
pub(super) struct Announced {
    /// The topics, its own heading's first.
    pub(super) topics: Vec<Topic>,
    /// Whether its own heading announces any but `overview`, which goes with all.
    pub(super) by_own: bool,
}

/// What was found in a section, by topic.
pub(super) type Sums<'a> = BTreeMap<Topic, Sum<'a>>;

/// A section with what was found in it, before it is judged.
pub(super) struct Case<'a> {
    /// By topic.
    pub(super) sums: Sums<'a>,
    /// What the headings announce.
    pub(super) announced: Announced,
    /// Its sentences and list items.
    pub(super) units: u32,
    /// Whether it opens the notice.
    pub(super) opening: bool,
}

/// Tags the sections of one text, in their order.
#[must_use]
pub fn tag(lexicon: &Lexicon, sections: &[Source<'_>]) -> Vec<Vec<Tag>> {
    explain(lexicon, sections)
        .into_iter()
        .map(tags_of)
        .collect()
}

/// Tells for each section what speaks for each topic.
#[must_use]
pub fn explain<'a>(lexicon: &'a Lexicon, sections: &[Source<'a>]) -> Vec<Explanation<'a>> {
    let mut parents: Vec<(u8, Vec<(Topic, Hit<'a>)>)> = Vec::new();
    let mut cases = Vec::with_capacity(sections.len());
    let mut headings: BTreeMap<Topic, usize> = BTreeMap::new();
    let contents = layout::headings(sections);
    for (at, section) in sections.iter().enumerate() {
        parents.retain(|(level, _)| section.level > 0 && *level < section.level);
        let mut sums = Sums::new();
        score_heading(lexicon, section, &mut sums);
        let own = announcing(&sums);
        for (topic, _) in &own {
            *headings.entry(*topic).or_default() += 1;
        }
        let above = || parents.iter().flat_map(|(_, topics)| topics.iter());
        let announced = Announced {
            topics: own.iter().chain(above()).map(|(topic, _)| *topic).collect(),
            by_own: own.iter().any(|(topic, _)| *topic != Topic::overview()),
        };
        let units = score_units(
            lexicon,
            &layout::without_contents(&section.lines, &contents),
            &announced,
            &mut sums,
        );
        if own.is_empty() {
            above().for_each(|(topic, hit)| inherit(&mut sums, *topic, *hit));
        }
        cases.push(Case {
            sums,
            announced,
            units,
            opening: at == 0 && section.level <= 1,
        });
        if section.level > 1 {
            parents.push((section.level, own));
        }
    }
    cases
        .into_iter()
        .map(|case| decide(case, &headings))
        .collect()
}

/// Lists the topics that a heading announces, each with its heaviest term.
fn announcing<'a>(sums: &Sums<'a>) -> Vec<(Topic, Hit<'a>)> {
    let heaviest = |sum: &Sum<'a>| sum.hits.iter().copied().max_by_key(|hit| hit.weight);
    let topics = sums.iter();
    topics
        .filter_map(|(topic, sum)| Some((*topic, heaviest(sum)?)))
        .collect()
}

/// Lets the heading above speak for its topic where nothing in the section does.
fn inherit<'a>(sums: &mut Sums<'a>, topic: Topic, hit: Hit<'a>) {
    let sum = sums.entry(topic).or_default();
    if sum.hits.is_empty() {
        sum.hits.push(hit);
    }
}

fn score_heading<'a>(lexicon: &'a Lexicon, section: &Source<'a>, sums: &mut Sums<'a>) {
    let Some((line, text)) = section.heading else {
        return;
    };
    let unit = Unit {
        tokens: each_token(text).take(LONGEST).collect(),
        lines: Vec::new(),
        item: false,
    };
    for scored in by_topic(&scored(lexicon, &unit, true)) {
        let topic = scored[0].topic;
        let score: u32 = scored.iter().map(|s| s.weight).sum();
        if score < INFORMS {
            continue;
        }
        let sum = sums.entry(topic).or_default();
        sum.heading = score.min(MOST_OF_A_UNIT);
        sum.hits.extend(scored.iter().map(|s| Hit {
            in_heading: true,
            ..hit(s, &unit, |_| (line, text))
        }));
    }
}

/// Scores a section's sentences and list items; gives their number.
fn score_units<'a>(
    lexicon: &'a Lexicon,
    lines: &[(u32, &'a str)],
    announced: &Announced,
    sums: &mut Sums<'a>,
) -> u32 {
    let table_heads = layout::table_heads(lexicon, lines);
    let mut list = Sums::new();
    let mut units = 0;
    each_unit(lexicon, lines, |unit| {
        units += 1;
        if !unit.item {
            close_list(&mut list, sums);
        }
        let heads = unit
            .lines
            .first()
            .is_some_and(|line| table_heads.contains(line));
        for scored in by_topic(&scored(lexicon, unit, heads)) {
            let topic = scored[0].topic;
            let plain: u32 = scored.iter().map(|s| s.weight).sum();
            let bonus = if announced.topics.contains(&topic) {
                BELOW_HEADING
            } else {
                0
            };
            let score = (plain + bonus).min(MOST_OF_A_UNIT);
            // Below a heading on another topic, words that only support prove nothing.
            let aside = announced.by_own && bonus == 0;
            let strong = scored.iter().any(|s| s.weight >= INFORMS);
            let informs = score >= INFORMS && (strong || !aside);
            let hits = scored.iter().map(|s| Hit {
                informs,
                ..hit(s, unit, |token| lines[unit.lines[token]])
            });
            if unit.item && !informs && !aside {
                pool(list.entry(topic).or_default(), hits, bonus);
                continue;
            }
            let sum = sums.entry(topic).or_default();
            sum.hits.extend(hits);
            sum.best = sum.best.max(score);
            if informs {
                sum.total += score;
                sum.informing += 1;
                sum.strong += u32::from(strong);
                let denied = scored.iter().any(|s| s.denies);
                sum.no |= denied;
                sum.yes |= !denied;
            }
        }
    });
    close_list(&mut list, sums);
    units
}

/// Adds the hits of a list item that says too little alone; a pattern counts once in a list.
fn pool<'a>(sum: &mut Sum<'a>, hits: impl Iterator<Item = Hit<'a>>, bonus: u32) {
    sum.heading = bonus;
    for hit in hits {
        if !sum.hits.iter().any(|known| known.pattern == hit.pattern) {
            sum.total += hit.weight;
            sum.hits.push(hit);
        }
    }
}

fn close_list<'a>(list: &mut Sums<'a>, sums: &mut Sums<'a>) {
    for (topic, mut pooled) in std::mem::take(list) {
        let informs = pooled.total + pooled.heading >= LIST_INFORMS;
        let sum = sums.entry(topic).or_default();
        if informs {
            let score = pooled.total.min(MOST_OF_A_UNIT);
            sum.best = sum.best.max(score.max(INFORMS));
            sum.total += score;
            sum.informing += 1;
            sum.yes = true;
        }
        for hit in &mut pooled.hits {
            hit.informs = informs;
        }
        sum.hits.append(&mut pooled.hits);
    }
}

/// What a match may silence: of any topic but its own, what lies within it and says no more.
struct Silencing {
    topic: Option<Topic>,
    span: (u32, u32),
    strength: Strength,
}

/// Gives what each match may silence: shorter ones of other topics within its span that say no more than it.
fn silencing(lexicon: &Lexicon, matches: &[Match]) -> SmallVec<[Silencing; 8]> {
    let longer = |found: &&Match| found.tail > 0 || found.tokens.len() > 1;
    let longer = matches.iter().filter(longer);
    longer
        .map(|found| {
            let term = lexicon.term(found);
            let reaches = found.tail > 0 || term.strength == Strength::Silent;
            Silencing {
                topic: term.topic,
                span: span(found, found.tail),
                strength: match reaches {
                    true => Strength::Heading,
                    false => term.strength,
                },
            }
        })
        .collect()
}

/// Tells whether a match of one strength silences one of another: what supports does not silence what says it.
fn silences(longer: Strength, shorter: Strength) -> bool {
    longer >= shorter || longer >= Strength::Strong
}

/// Finds what the terms of the lexicon say in a unit, without what a longer match silences; those of one topic stand
/// together.
fn scored<'a>(lexicon: &'a Lexicon, unit: &Unit<'_>, heading: bool) -> Vec<Scored<'a>> {
    let matches = lexicon.matches(&unit.tokens, heading);
    let spans = silencing(lexicon, &matches);
    let mut kept: Vec<Scored<'a>> = Vec::with_capacity(matches.len());
    for found in matches {
        let term = lexicon.term(&found);
        let Some(topic) = term.topic else { continue };
        let weight = weight(term.strength, heading);
        let own = span(&found, 0);
        let silenced = |longer: &Silencing| {
            covers(longer.span, own)
                && longer.topic != Some(topic)
                && silences(longer.strength, term.strength)
        };
        if weight > 0 && !spans.iter().any(silenced) {
            kept.push(Scored {
                found,
                topic,
                pattern: &term.pattern,
                weight,
                denies: term.strength == Strength::Denied,
            });
        }
    }
    apart(kept)
}

/// Keeps, of matches of one topic that share words, the heaviest.
fn apart(mut scored: Vec<Scored<'_>>) -> Vec<Scored<'_>> {
    scored.sort_unstable_by(|a, b| {
        let rank = |s: &Scored<'_>| {
            let length = s.found.tokens.len();
            (s.topic, Reverse(s.weight), !s.denies, Reverse(length))
        };
        rank(a)
            .cmp(&rank(b))
            .then_with(|| a.found.tokens.cmp(&b.found.tokens))
            .then_with(|| a.found.term.cmp(&b.found.term))
    });
    let mut kept: Vec<Scored<'_>> = Vec::with_capacity(scored.len());
    let mut of_topic = 0;
    for one in scored {
        if kept.last().is_some_and(|last| last.topic != one.topic) {
            of_topic = kept.len();
        }
        let shares = |other: &Scored<'_>| {
            let words = &one.found.tokens;
            other.pattern == one.pattern || other.found.tokens.iter().any(|at| words.contains(at))
        };
        if !kept[of_topic..].iter().any(shares) {
            kept.push(one);
        }
    }
    kept
}

fn weight(strength: Strength, heading: bool) -> u32 {
    match strength {
        Strength::Weak => 1,
        Strength::Fair => 2,
        Strength::Strong | Strength::Denied => 4,
        Strength::Heading if heading => 6,
        Strength::Silent | Strength::Heading => 0,
    }
}

/// Gives the first and last word of a match, so many words behind it taken along.
fn span(found: &Match, tail: u32) -> (u32, u32) {
    let last = found.tokens.last().copied().unwrap_or(0);
    (found.tokens[0], last.saturating_add(tail))
}

/// Tells whether a span runs from before another to behind it.
fn covers((from, to): (u32, u32), (start, end): (u32, u32)) -> bool {
    from <= start && end <= to && to - from > end - start
}

fn by_topic<'s, 'a>(scored: &'s [Scored<'a>]) -> impl Iterator<Item = &'s [Scored<'a>]> {
    scored.chunk_by(|one, next| one.topic == next.topic)
}

/// Makes a hit of a match; where it runs over several lines, its words on the first.
fn hit<'a>(
    scored: &Scored<'a>,
    unit: &Unit<'_>,
    line_of: impl Fn(usize) -> (u32, &'a str),
) -> Hit<'a> {
    let mut places = scored.found.tokens.iter().map(|token| *token as usize);
    let first = places.next().unwrap_or(0);
    let (line, text) = line_of(first);
    let last = places.rfind(|token| line_of(*token).0 == line);
    let span = (
        unit.tokens[first].start,
        unit.tokens[last.unwrap_or(first)].end(),
    );
    Hit {
        line,
        text: &text[span.0..span.1],
        span,
        pattern: scored.pattern,
        weight: scored.weight,
        informs: true,
        in_heading: false,
    }
}
