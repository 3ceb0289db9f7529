//! Merges a conversion with what stands in `content/`: converting again never loses a person's work.
//!
//! `[converted]` tells for each section what the converter wrote. A section still equal to that may be replaced;
//! one changed by a person is kept; one changed on both sides is kept and reported. Nothing is decided by counting.

mod align;
mod front;

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use self::align::align;
use super::convert::Converted;
use crate::finding::Finding;
use crate::notation;
use crate::notation::Conversion;
use crate::notation::Document;
use crate::notation::Section;
use crate::notation::SectionId;
use crate::notation::fingerprint;
use crate::notation::same_words;

/// Where a conversion comes from and goes to.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Path of the translation's file within the portal.
    pub file: &'a str,
    /// Path of the seed within the portal.
    pub seed: &'a str,
    /// The seed's SHA-256, in hexadecimal.
    pub sha256: &'a str,
}

/// How a person settles sections changed on both sides.
#[derive(Clone, Debug, Default)]
pub struct Settle {
    /// Ids whose text in `content/` is to stay.
    pub keep: BTreeSet<SectionId>,
    /// Ids whose text in the seed is to be taken.
    pub take: BTreeSet<SectionId>,
}

/// A translation's file as it is to be.
#[derive(Clone, Debug)]
pub struct Merged {
    /// Its whole text.
    pub text: String,
    /// The sections in it.
    pub sections: Vec<Section>,
    /// Sections changed on both sides, and the like.
    pub findings: Vec<Finding>,
}

/// A section as the converter wrote it last time.
struct Old<'a> {
    id: SectionId,
    record: Conversion,
    /// The section as it stands now; `None` where a person deleted it.
    now: Option<&'a Section>,
}

/// What becomes of the sections of one file.
#[derive(Default)]
struct Outcome {
    sections: Vec<Section>,
    records: BTreeMap<SectionId, Conversion>,
    findings: Vec<Finding>,
}

/// Merges a conversion into a translation. `siblings` are the notice's other translations, `written` this file's text.
#[must_use]
pub fn merge(
    place: Place<'_>,
    fresh: &Converted,
    written: Option<(&str, &Document)>,
    siblings: &[Vec<Section>],
    settle: &Settle,
) -> Merged {
    let empty = Document::default();
    let (text, document) = written.unwrap_or(("", &empty));
    let old = old_sections(document);
    let mut ids = ids_of_old(&old, fresh);
    adopt(&mut ids, fresh, document);
    name_new(&mut ids, fresh, document, &old, siblings);
    let outcome = Merging {
        place,
        document,
        old: &old,
        settle,
    }
    .run(fresh, &ids);
    let front = front::merge(place, fresh, document, &outcome.records);
    let mut findings = outcome.findings;
    findings.extend(front.findings);
    let unchanged = written.is_some()
        && outcome.sections == document.sections
        && front.text.trim_end() == document.front_text.trim_end();
    Merged {
        text: if unchanged {
            text.to_owned()
        } else {
            notation::write(&front.text, &outcome.sections)
        },
        sections: outcome.sections,
        findings,
    }
}

/// Lists what the converter wrote last time, in the seed's order.
fn old_sections(document: &Document) -> Vec<Old<'_>> {
    let records = document
        .front
        .converted
        .iter()
        .filter(|(id, _)| !id.starts_with('@'));
    let mut old: Vec<Old<'_>> = records
        .filter_map(|(id, record)| {
            Some(Old {
                id: id.clone(),
                record: record.parse().ok()?,
                now: document.sections.iter().find(|section| section.id == *id),
            })
        })
        .collect();
    old.sort_by_key(|old| old.record.lines);
    old
}

/// Finds for each fresh section the id it had. Where both begin or end alike, only what lies between is compared.
fn ids_of_old(old: &[Old<'_>], fresh: &Converted) -> Vec<Option<SectionId>> {
    let prints: Vec<String> = fresh.sections.iter().map(|(s, _)| fingerprint(s)).collect();
    let same = |(old, print): &(&Old<'_>, &String)| old.record.fingerprint == **print;
    let head = old.iter().zip(&prints).take_while(same).count();
    let most = old.len().min(prints.len()) - head;
    let ends = old.iter().rev().zip(prints.iter().rev()).take(most);
    let tail = ends.take_while(same).count();
    let between: Vec<usize> = (head..prints.len() - tail).collect();
    let alike = |old: &Old<'_>, at: &usize| {
        let (section, _) = &fresh.sections[*at];
        if old.record.fingerprint == prints[*at] {
            return 100;
        }
        match old.now {
            Some(now) => align::likeness(now, section),
            None => 40 * u32::from(is_named_by(&old.id, section)),
        }
    };
    let pairs = align(&old[head..old.len() - tail], &between, alike);
    let first = (0..head).map(|at| (at, at));
    let middle = pairs.into_iter().map(|(from, to)| (head + from, head + to));
    let last = (1..=tail).map(|back| (old.len() - back, prints.len() - back));
    let mut ids: Vec<Option<SectionId>> = vec![None; prints.len()];
    for (from, to) in first.chain(middle).chain(last) {
        ids[to] = Some(old[from].id.clone());
    }
    let moved = |ids: &[Option<SectionId>], print: &str| {
        old.iter()
            .find(|old| {
                old.record.fingerprint == print && !ids.iter().flatten().any(|id| *id == old.id)
            })
            .map(|old| old.id.clone())
    };
    for at in 0..ids.len() {
        if ids[at].is_none() {
            ids[at] = moved(&ids, &prints[at]);
        }
    }
    ids
}

/// Tells whether an id is what a section would be named by its primary topic: `retention`, `retention-2` …
fn is_named_by(id: &SectionId, section: &Section) -> bool {
    let number = id.strip_prefix(section.topics[0].id());
    number.is_some_and(|rest| {
        let digits = rest.strip_prefix('-').unwrap_or("0");
        rest.is_empty() || digits.bytes().all(|b| b.is_ascii_digit())
    })
}

/// Finds for sections that are still new the ones in the file that nobody remembers having converted.
fn adopt(ids: &mut [Option<SectionId>], fresh: &Converted, document: &Document) {
    let known = &document.front.converted;
    let mut strangers = document.sections.iter().collect::<Vec<_>>();
    strangers.retain(|section| !known.contains_key(&section.id));
    let nameless: Vec<(usize, &Section)> = (0..ids.len())
        .filter(|at| ids[*at].is_none())
        .map(|at| (at, &fresh.sections[at].0))
        .collect();
    let alike = |a: &&Section, (_, b): &(usize, &Section)| {
        if a.level == 1 && b.level == 1 {
            100
        } else {
            align::likeness(a, b)
        }
    };
    for (from, to) in align(&strangers, &nameless, alike) {
        ids[nameless[to].0] = Some(strangers[from].id.clone());
    }
}

/// Names sections that are new: by the section of another translation that they match, else as nobody else is named.
fn name_new(
    ids: &mut [Option<SectionId>],
    fresh: &Converted,
    document: &Document,
    old: &[Old<'_>],
    siblings: &[Vec<Section>],
) {
    let mut taken: BTreeSet<SectionId> = ids.iter().flatten().cloned().collect();
    taken.extend(document.sections.iter().map(|section| section.id.clone()));
    taken.extend(old.iter().map(|old| old.id.clone()));
    for sibling in siblings {
        for (from, to) in align(sibling, &fresh.sections, |a, (b, _)| align::kinship(a, b)) {
            if ids[to].is_none() && !taken.contains(&sibling[from].id) {
                taken.insert(sibling[from].id.clone());
                ids[to] = Some(sibling[from].id.clone());
            }
        }
    }
    let elsewhere: BTreeSet<&str> = siblings
        .iter()
        .flatten()
        .map(|section| section.id.as_str())
        .collect();
    for (id, (section, _)) in ids.iter_mut().zip(&fresh.sections) {
        let name = if section.level == 1 {
            "overview"
        } else {
            section.topics[0].id()
        };
        let id = id.get_or_insert_with(|| {
            notation::unique(name, |id| taken.contains(id) || elsewhere.contains(id))
        });
        taken.insert(id.clone());
    }
}

struct Merging<'a> {
    place: Place<'a>,
    document: &'a Document,
    old: &'a [Old<'a>],
    settle: &'a Settle,
}

impl Merging<'_> {
    fn run(&self, fresh: &Converted, ids: &[Option<SectionId>]) -> Outcome {
        let mut outcome = Outcome {
            sections: self.document.sections.clone(),
            ..Outcome::default()
        };
        let mut previous: Option<SectionId> = None;
        for ((section, lines), id) in fresh.sections.iter().zip(ids) {
            let id = id.clone().unwrap_or_default();
            let section = Section {
                id: id.clone(),
                ..section.clone()
            };
            let record = Conversion {
                fingerprint: fingerprint(&section),
                lines: *lines,
            };
            let stands = self.settle_one(&mut outcome, section, record, previous.as_ref());
            if stands {
                previous = Some(id);
            }
        }
        self.take_away(&mut outcome, ids);
        outcome
    }

    /// Decides about one fresh section; tells whether it stands in the file.
    fn settle_one(
        &self,
        outcome: &mut Outcome,
        fresh: Section,
        record: Conversion,
        previous: Option<&SectionId>,
    ) -> bool {
        let id = fresh.id.clone();
        let old = self.old.iter().find(|old| old.id == id);
        let now = outcome.sections.iter().position(|section| section.id == id);
        let (Some(at), Some(old)) = (now, old) else {
            let deleted = old.is_some();
            if now.is_none() && !deleted {
                insert(&mut outcome.sections, fresh, previous);
            }
            outcome.records.insert(id, record);
            return !deleted;
        };
        let current = fingerprint(&outcome.sections[at]);
        let same = record.fingerprint == old.record.fingerprint;
        let edited = current != old.record.fingerprint && current != record.fingerprint;
        let changed = !same_words(&record.fingerprint, &old.record.fingerprint);
        if self.settle.take.contains(&id) || !edited && !same {
            let (line, text_line) = (outcome.sections[at].line, outcome.sections[at].text_line);
            outcome.sections[at] = Section {
                line,
                text_line,
                ..fresh
            };
        } else if edited && changed && !self.settle.keep.contains(&id) {
            outcome
                .findings
                .push(self.both_changed(&outcome.sections[at], &fresh));
            let fingerprint = old.record.fingerprint.clone();
            let lines = record.lines;
            outcome
                .records
                .insert(id, Conversion { fingerprint, lines });
            return true;
        }
        outcome.records.insert(id, record);
        true
    }

    /// Takes away what the seed no longer has, unless a person changed it.
    fn take_away(&self, outcome: &mut Outcome, ids: &[Option<SectionId>]) {
        for old in self
            .old
            .iter()
            .filter(|old| !ids.iter().flatten().any(|id| *id == old.id))
        {
            let Some(now) = old.now else { continue };
            if fingerprint(now) == old.record.fingerprint || self.settle.take.contains(&old.id) {
                outcome.sections.retain(|section| section.id != old.id);
            } else if !self.settle.keep.contains(&old.id) {
                let record = Conversion {
                    fingerprint: old.record.fingerprint.clone(),
                    lines: place_in_seed(outcome, &old.id),
                };
                outcome.records.insert(old.id.clone(), record);
                outcome.findings.push(self.gone(now));
            }
        }
    }

    fn both_changed(&self, now: &Section, fresh: &Section) -> Finding {
        let Place { file, seed, .. } = self.place;
        let id = &now.id;
        let (here, there) = difference(now, fresh);
        Finding::warning(
            "changed-on-both-sides",
            format!("`{id}` was changed here and in `{seed}`; it stays as it is here"),
        )
        .hint(format!(
            "here: “{here}”; in the seed: “{there}”; settle it with `seloste convert --keep {file}#{id}` or `--take {file}#{id}`"
        ))
        .file(file)
        .on(now.line, &notation::heading_line(now.level, &now.heading))
    }

    fn gone(&self, now: &Section) -> Finding {
        let Place { file, seed, .. } = self.place;
        let id = &now.id;
        Finding::warning(
            "gone-from-seed",
            format!("`{id}` was changed here and is no longer in `{seed}`; it stays"),
        )
        .hint(format!(
            "keep it with `seloste convert --keep {file}#{id}`, or let it go with `--take {file}#{id}`"
        ))
        .file(file)
        .on(now.line, &notation::heading_line(now.level, &now.heading))
    }
}

/// Gives a section that the seed no longer has its place in the seed's order: behind the one before it.
fn place_in_seed(outcome: &Outcome, id: &SectionId) -> (u32, u32) {
    let before = outcome
        .sections
        .iter()
        .take_while(|section| section.id != *id);
    let record = before
        .filter_map(|section| outcome.records.get(&section.id))
        .last();
    record.map_or((0, 0), |record| (record.lines.1, record.lines.1))
}

/// Puts a new section behind its predecessor, or first.
fn insert(sections: &mut Vec<Section>, section: Section, previous: Option<&SectionId>) {
    let at = previous
        .and_then(|id| sections.iter().position(|known| known.id == *id))
        .map_or(0, |at| at + 1);
    sections.insert(at, section);
}

/// Gives what differs first in two versions of a section, a few words of each.
fn difference(now: &Section, fresh: &Section) -> (String, String) {
    let words = |section: &Section| -> Vec<String> {
        let topics: Vec<&str> = section.topics.iter().map(|topic| topic.id()).collect();
        let whole = format!(
            "{} [{}] {}",
            section.heading,
            topics.join(" "),
            section.text
        );
        whole.split_whitespace().map(str::to_owned).collect()
    };
    let (here, there) = (words(now), words(fresh));
    let same = here.iter().zip(&there).take_while(|(a, b)| a == b).count();
    let excerpt = |words: &[String]| {
        let from = same.saturating_sub(3).min(words.len());
        let to = (same + 9).min(words.len());
        let more = |cut: bool| if cut { "… " } else { "" };
        format!(
            "{}{}{}",
            more(from > 0),
            words[from..to].join(" "),
            more(to < words.len()).trim_end()
        )
    };
    (excerpt(&here), excerpt(&there))
}

#[cfg(test)]
mod tests;
