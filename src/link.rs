//! Corpus → Portal: every notice with its sections, their treatments of topics, and resolved links.
//!
//! A written reference is text; a [`Target`] exists only where what it leads to exists. Linking never fails:
//! what leads nowhere becomes a finding and stays text. Once linked, a portal does not change.

mod references;

use std::collections::BTreeMap;

use self::references::resolve_all;
use crate::content::Corpus;
use crate::content::Translation as Written;
use crate::finding::Finding;
use crate::lang::Language;
use crate::lexicon::Lexicon;
use crate::lexicon::Lexicons;
use crate::notation;
use crate::notation::Front;
use crate::notation::SectionId;
use crate::outline::Asked;
use crate::outline::Topic;
use crate::settings::NoticeId;
use crate::settings::Settings;
use crate::tag;
use crate::tag::Evidence;
use crate::tag::Stated;

/// A portal with everything resolved.
#[derive(Debug)]
pub struct Portal {
    /// The settings.
    pub settings: Settings,
    /// The notices, by id.
    pub notices: Vec<Notice>,
}

/// A notice of one organisation, in one or more languages.
#[derive(Debug)]
pub struct Notice {
    /// Its id, as in addresses.
    pub id: NoticeId,
    /// Whose it is; the title where that is not known.
    pub organisation: String,
    /// Its translations: the portal's languages in their order first. Never empty.
    pub translations: Vec<Translation>,
}

/// A notice's text in one language.
#[derive(Debug)]
pub struct Translation {
    /// Its language.
    pub language: Language,
    /// Path of its file within the portal.
    pub path: String,
    /// The front matter.
    pub front: Front,
    /// The title as a reader sees it.
    pub title: String,
    /// Whether its language has a lexicon, so that the tagger could read it.
    pub readable: bool,
    /// The sections in their order; the first is the opening.
    pub sections: Vec<Section>,
}

/// A section of a translation.
#[derive(Debug)]
pub struct Section {
    /// The id, the same in every translation of the notice.
    pub id: SectionId,
    /// Depth of the heading, 1 to 6.
    pub level: u8,
    /// The heading's inline Markdown.
    pub heading: String,
    /// The heading as a reader sees it.
    pub title: String,
    /// Whether the heading was supplied by us.
    pub supplied: bool,
    /// The Markdown under the heading.
    pub text: String,
    /// The topics it treats, the primary first.
    pub treatments: Vec<Treatment>,
    /// Where the links in heading and text lead, by what is written; what leads nowhere is not here.
    pub links: BTreeMap<String, Target>,
    /// 1-based line of the heading in the file.
    pub line: u32,
}

/// How a section treats a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treatment {
    /// The topic.
    pub topic: Topic,
    /// In hundredths; 100 where a person gave the topic or checked the notice.
    pub confidence: u8,
    /// Whether the text says no.
    pub stated: Stated,
    /// Whether a person gave the topic rather than the tagger.
    pub by_person: bool,
    /// The words that speak for it; empty where a person gave it against the tagger.
    pub evidence: Vec<Evidence>,
}

/// Where a link leads; made only for what exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Another site, or `mailto:` and `tel:`.
    External(String),
    /// A notice, in a translation where the link names one, and a section of it.
    Notice {
        /// The notice.
        notice: NoticeId,
        /// The translation, where the link names one.
        language: Option<Language>,
        /// The section, where the link names one.
        section: Option<SectionId>,
    },
}

/// What a cell of the matrix says of a notice and a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The text treats it.
    Found,
    /// The tagger thinks so, with low confidence.
    Perhaps,
    /// The text says no.
    Denied,
    /// It is asked for and was not found.
    NotFound,
    /// It is asked for only under a condition, and was not found.
    Condition,
    /// Articles 13–14 do not ask for it, and it was not found.
    NotAsked,
    /// Does not apply, says the publisher.
    NotApplicable,
    /// The tagger does not know the language, and no person gave the topic.
    Unread,
}

/// A cell of the matrix.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    /// What it says.
    pub state: State,
    /// The sections that treat the topic, the best first.
    pub sections: Vec<&'a Section>,
}

/// Links a corpus.
#[must_use]
pub fn link(settings: Settings, corpus: &Corpus, lexicons: &Lexicons) -> (Portal, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut notices = Vec::new();
    for (id, files) in &corpus.notices {
        let mut files: Vec<(&Language, &Written)> = files
            .iter()
            .filter(|(_, file)| !file.document.front.draft)
            .collect();
        let rank = |language: &Language| settings.languages.iter().position(|l| l == language);
        files.sort_by_key(|(language, _)| (rank(language).is_none(), rank(language), *language));
        let translations: Vec<Translation> = files
            .into_iter()
            .map(|(language, file)| {
                let lexicon = lexicons.get(language);
                let (translation, found) = translate(corpus, id, language, file, lexicon);
                findings.extend(found);
                translation
            })
            .collect();
        if !translations.is_empty() {
            notices.push(Notice {
                id: id.clone(),
                organisation: organisation(&settings, id, &translations),
                translations,
            });
        }
    }
    (Portal { settings, notices }, findings)
}

impl Portal {
    /// Finds a notice.
    #[must_use]
    pub fn notice(&self, id: &NoticeId) -> Option<&Notice> {
        self.notices
            .binary_search_by(|notice| notice.id.cmp(id))
            .ok()
            .map(|at| &self.notices[at])
    }
}

impl Notice {
    /// Gives the translation to show to a reader: the one in their language, else the first.
    #[must_use]
    pub fn for_reader(&self, language: &Language) -> &Translation {
        self.translations
            .iter()
            .find(|translation| translation.language == *language)
            .unwrap_or(&self.translations[0])
    }
}

impl Translation {
    /// Says what the text says of a topic.
    #[must_use]
    pub fn cell(&self, topic: Topic) -> Cell<'_> {
        let mut treated: Vec<(&Section, &Treatment, usize)> = self
            .sections
            .iter()
            .filter_map(|section| {
                let at = section.treatments.iter().position(|t| t.topic == topic)?;
                Some((section, &section.treatments[at], at))
            })
            .collect();
        treated.sort_by_key(|(_, treatment, at)| {
            (
                treatment.confidence < tag::NEEDS_LOOK,
                *at > 0,
                std::cmp::Reverse(treatment.confidence),
            )
        });
        let state = match treated.as_slice() {
            [] if self.front.not_applicable.contains_key(topic.id()) => State::NotApplicable,
            [] if !self.readable => State::Unread,
            [] => match topic.entry().asked {
                Asked::Always => State::NotFound,
                Asked::If => State::Condition,
                Asked::Never => State::NotAsked,
            },
            all if all.iter().all(|(_, t, _)| t.confidence < tag::NEEDS_LOOK) => State::Perhaps,
            all if all.iter().all(|(_, t, _)| t.stated == Stated::No) => State::Denied,
            _ => State::Found,
        };
        Cell {
            state,
            sections: treated.into_iter().map(|(section, _, _)| section).collect(),
        }
    }

    /// Finds a section by its id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

impl Section {
    /// Gives how the section treats a topic.
    #[must_use]
    pub fn treatment(&self, topic: Topic) -> Option<&Treatment> {
        self.treatments.iter().find(|t| t.topic == topic)
    }
}

fn organisation(settings: &Settings, id: &NoticeId, translations: &[Translation]) -> String {
    let written = translations
        .iter()
        .map(|translation| translation.front.organisation.as_str())
        .find(|name| !name.is_empty());
    let set = settings
        .notices
        .get(id)
        .and_then(|notice| notice.organisation.as_deref());
    written.or(set).unwrap_or(&translations[0].title).to_owned()
}

fn translate(
    corpus: &Corpus,
    notice: &NoticeId,
    language: &Language,
    file: &Written,
    lexicon: Option<&Lexicon>,
) -> (Translation, Vec<Finding>) {
    let document = &file.document;
    let mut findings = Vec::new();
    let treatments = treat(document, lexicon);
    let mut sections = Vec::with_capacity(document.sections.len());
    for (section, treatments) in document.sections.iter().zip(treatments) {
        let links = resolve_all(corpus, notice, file, section, &mut findings);
        sections.push(Section {
            id: section.id.clone(),
            level: section.level,
            heading: section.heading.clone(),
            title: notation::plain_heading(section),
            supplied: section.supplied,
            text: section.text.clone(),
            treatments,
            links,
            line: section.line,
        });
    }
    let title = match document.front.title.as_str() {
        "" => sections
            .first()
            .map_or_else(String::new, |s| s.title.clone()),
        title => title.to_owned(),
    };
    let translation = Translation {
        language: language.clone(),
        path: file.path.clone(),
        front: document.front.clone(),
        title,
        readable: lexicon.is_some(),
        sections,
    };
    (translation, findings)
}

/// Gives each section its topics as written, with what the tagger knows of them.
fn treat(document: &notation::Document, lexicon: Option<&Lexicon>) -> Vec<Vec<Treatment>> {
    let tagged = match lexicon {
        Some(lexicon) => {
            let sources: Vec<tag::Source<'_>> = document.sections.iter().map(source).collect();
            tag::tag(lexicon, &sources)
        }
        None => vec![Vec::new(); document.sections.len()],
    };
    document
        .sections
        .iter()
        .zip(tagged)
        .map(|(section, tags)| {
            let edited = edited(document, section);
            let sure = edited || document.front.reviewed.is_some();
            let treatment = |topic: &Topic| match tags.iter().find(|tag| tag.topic == *topic) {
                Some(tag) => Treatment {
                    topic: *topic,
                    confidence: if sure { 100 } else { tag.confidence },
                    stated: tag.stated,
                    by_person: edited,
                    evidence: tag.evidence.clone(),
                },
                None => Treatment {
                    topic: *topic,
                    confidence: 100,
                    stated: Stated::Yes,
                    by_person: true,
                    evidence: Vec::new(),
                },
            };
            section.topics.iter().map(treatment).collect()
        })
        .collect()
}

/// Tells whether a person changed a section since it was converted, or wrote it.
fn edited(document: &notation::Document, section: &notation::Section) -> bool {
    let record = document.front.conversion(&section.id);
    record.is_none_or(|record| record.fingerprint != notation::fingerprint(section))
}

/// Gives the tagger a section of annotated Markdown.
#[must_use]
pub fn source(section: &notation::Section) -> tag::Source<'_> {
    tag::Source {
        heading: (!section.supplied).then_some((section.line, section.heading.as_str())),
        level: section.level,
        lines: section
            .text
            .lines()
            .zip(section.text_line..)
            .map(|(text, line)| (line, text))
            .collect(),
    }
}
