//! One seed all the way: segmented, tagged, written as sections, and proved to have lost nothing.

use std::collections::BTreeMap;

use super::blocks;
use super::coverage;
use super::coverage::Drop;
use super::language;
use super::read::Format;
use super::read::Seed;
use super::segment::Passage;
use super::segment::segment;
use crate::fact;
use crate::finding::Finding;
use crate::lang::Language;
use crate::lexicon::Lexicon;
use crate::lexicon::Lexicons;
use crate::notation;
use crate::notation::Section;
use crate::outline::Topic;
use crate::tag;
use crate::tag::Tag;

/// What is known of a seed beforehand.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// Its language.
    pub language: Option<Language>,
    /// Whose notice it is.
    pub organisation: Option<String>,
    /// Its title, where the text has none.
    pub title: Option<String>,
}

/// A seed read, cut and tagged.
#[derive(Debug)]
pub struct Annotated<'a> {
    /// Its language; `None` where the text gives no hold.
    pub language: Option<Language>,
    /// The title as written in the text.
    pub title: Option<&'a str>,
    /// The organisation found in the text.
    pub organisation: Option<String>,
    /// The passages with an id and the tags of each; never without a tag.
    pub sections: Vec<(Passage<'a>, String, Vec<Tag>)>,
    /// Lines in no section.
    pub drops: Vec<Drop>,
    /// What to look at.
    pub findings: Vec<Finding>,
}

/// A seed made into sections, not yet merged with what people wrote.
#[derive(Clone, Debug)]
pub struct Converted {
    /// Its language.
    pub language: Language,
    /// The title, the text's own or a supplied one.
    pub title: String,
    /// The organisation, from the settings or the text.
    pub organisation: Option<String>,
    /// The business id found in the text.
    pub business_id: Option<String>,
    /// The sections, each with the seed's first and last line; ids are those of their topics.
    pub sections: Vec<(Section, (u32, u32))>,
    /// Lines in no section.
    pub drops: Vec<Drop>,
    /// How many words the proof accounts for.
    pub words: usize,
}

/// Reads, cuts and tags a seed. Never fails: what is odd becomes findings about `path`.
#[must_use]
pub fn annotate<'a>(
    path: &str,
    seed: &'a Seed,
    lexicons: &Lexicons,
    language: Option<&Language>,
) -> Annotated<'a> {
    let mut findings = Vec::new();
    let language = language
        .cloned()
        .or_else(|| language::detect(&seed.text, lexicons));
    let lexicon = language
        .as_ref()
        .and_then(|language| lexicons.get(language));
    if lexicon.is_none() {
        findings.push(untagged(path, language.as_ref(), lexicons));
    }
    let others = language.as_ref().filter(|_| lexicon.is_some());
    let others = others.and_then(|own| language::other(&seed.text, own, lexicons));
    findings.extend(others.map(|(other, line)| mixed(path, &seed.text, &other, line)));
    let (passages, drops) = segment(seed, lexicon);
    let sources: Vec<tag::Source<'_>> = passages.iter().map(Passage::source).collect();
    let tags = match lexicon {
        Some(lexicon) => tag::tag(lexicon, &sources),
        None => vec![vec![untold()]; passages.len()],
    };
    let title = passages.first().filter(|passage| passage.level == 1);
    let title = title
        .and_then(|passage| passage.heading)
        .map(|(_, text)| text);
    let organisation = lexicon.and_then(|lexicon| fact::organisation(&seed.text, lexicon));
    let ids = ids(&tags);
    let sections = passages.into_iter().zip(ids).zip(tags);
    Annotated {
        language,
        title,
        organisation,
        sections: sections
            .map(|((passage, id), tags)| (passage, id, tags))
            .collect(),
        drops,
        findings,
    }
}

fn mixed(path: &str, text: &str, other: &Language, line: u32) -> Finding {
    let message =
        format!("a part of the text is in another language, `{other}`, from about this line on");
    Finding::warning("mixed-languages", message)
        .hint("make a seed of each language, named `<notice>.<lang>`, so that each is tagged by its own words")
        .file(path)
        .line(line, text)
}

/// Makes a seed into sections. `name` gives a topic's name in a language, for headings that were lost.
///
/// # Errors
/// Findings when the language is not known, or when the proof fails.
pub fn convert(
    path: &str,
    seed: &Seed,
    lexicons: &Lexicons,
    hints: &Hints,
    name: &dyn Fn(&Language, Topic) -> String,
) -> Result<(Converted, Vec<Finding>), Vec<Finding>> {
    let annotated = annotate(path, seed, lexicons, hints.language.as_ref());
    let findings = annotated.findings;
    let Some(language) = annotated.language else {
        return Err(findings);
    };
    let organisation = hints.organisation.clone().or(annotated.organisation);
    let title = match (annotated.title, &hints.title) {
        (Some(title), _) => fold_spaces(title),
        (None, Some(title)) => title.clone(),
        (None, None) => supplied_title(organisation.as_deref(), lexicons.get(&language)),
    };
    let mut passages = Vec::new();
    let mut sections: Vec<(Section, (u32, u32))> = Vec::new();
    for (at, (passage, id, tags)) in annotated.sections.into_iter().enumerate() {
        let lines = (passage.first_line(), passage.last_line());
        let topics: Vec<Topic> = tags.iter().map(|tag| tag.topic).collect();
        if at == 0 && annotated.title.is_none() && passage.heading.is_some() {
            sections.push((opening(&title), (lines.0, lines.0)));
        }
        let supplied = |topic| match passage.level {
            0 => title.clone(),
            _ => name(&language, topic),
        };
        let section = section(seed.format, &passage, id, topics, &supplied);
        sections.push((section, lines));
        passages.push(passage);
    }
    if sections.is_empty() {
        sections.push((opening(&title), (1, 1)));
    }
    let plain: Vec<Section> = sections
        .iter()
        .map(|(section, _)| section.clone())
        .collect();
    let words = coverage::prove(path, seed, &passages, &plain, &annotated.drops)
        .map_err(|finding| vec![finding])?;
    let converted = Converted {
        language,
        title,
        organisation,
        business_id: fact::business_id(&seed.text),
        sections,
        drops: annotated.drops,
        words,
    };
    Ok((converted, findings))
}

fn section(
    format: Format,
    passage: &Passage<'_>,
    id: String,
    topics: Vec<Topic>,
    supplied: &dyn Fn(Topic) -> String,
) -> Section {
    let text = match format {
        Format::Text => blocks::markdown(passage),
        Format::Markdown => blocks::verbatim(passage),
    };
    let heading = match (passage.heading, passage.level) {
        (Some((_, words)), _) if format == Format::Markdown => fold_spaces(words),
        (Some((_, words)), _) => notation::escape_heading(words),
        (None, _) => notation::escape_heading(&supplied(topics[0])),
    };
    Section {
        level: passage.level.max(1),
        heading,
        id,
        topics,
        supplied: passage.heading.is_none(),
        text,
        line: 0,
        text_line: 0,
    }
}

fn opening(title: &str) -> Section {
    Section {
        level: 1,
        heading: notation::escape_heading(title),
        id: "overview".to_owned(),
        topics: vec![Topic::overview()],
        supplied: true,
        text: String::new(),
        line: 0,
        text_line: 0,
    }
}

/// Gives each section the id of its primary topic, made unique; the opening is always `overview`.
fn ids(tags: &[Vec<Tag>]) -> Vec<String> {
    let mut used: BTreeMap<&str, u32> = BTreeMap::new();
    let names = tags.iter().enumerate().map(|(at, tags)| match at {
        0 => "overview",
        _ => tags[0].topic.id(),
    });
    names
        .map(|name| {
            let used = used.entry(name).or_default();
            *used += 1;
            notation::numbered(name, *used)
        })
        .collect()
}

fn untold() -> Tag {
    Tag {
        topic: Topic::other(),
        confidence: 0,
        stated: tag::Stated::Yes,
        evidence: Vec::new(),
    }
}

fn untagged(path: &str, language: Option<&Language>, lexicons: &Lexicons) -> Finding {
    let known: Vec<&str> = lexicons.languages().map(Language::as_str).collect();
    let finding = match language {
        Some(language) => Finding::warning(
            "unsupported-language",
            format!("there is no lexicon for `{language}`, so the sections get no topics"),
        )
        .hint(format!(
            "write `i18n/{language}/lexicon.toml`, or name the language if it is another; lexicons exist for `{}`",
            known.join("`, `")
        )),
        None => Finding::warning(
            "unknown-language",
            "the language could not be told from the text",
        )
        .hint("name it in `portal.toml`, in the file's name or with `--lang`"),
    };
    finding.file(path)
}

fn supplied_title(organisation: Option<&str>, lexicon: Option<&Lexicon>) -> String {
    let name = lexicon.and_then(|lexicon| lexicon.notice_names.first());
    let name = name.map_or("Privacy notice", String::as_str);
    match organisation {
        Some(organisation) => format!("{organisation}: {name}"),
        None => name.to_owned(),
    }
}

fn fold_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(format: Format, text: &str) -> Result<Vec<Section>, Vec<Finding>> {
        let seed = Seed {
            format,
            text: text.to_owned(),
        };
        let hints = Hints {
            language: Some("en".parse().unwrap()),
            ..Hints::default()
        };
        let name = |_: &Language, topic: Topic| topic.id().to_owned();
        let (converted, _) = convert("a", &seed, &Lexicons::default(), &hints, &name)?;
        let sections = converted.sections.into_iter();
        Ok(sections.map(|(section, _)| section).collect())
    }

    fn headings(format: Format, text: &str) -> Vec<String> {
        let sections = converted(format, text).unwrap().into_iter();
        sections.map(|section| section.heading).collect()
    }

    #[test]
    fn marks_of_headings_in_plain_text_are_not_words() {
        let text = "# Privacy policy\n\nText here.";
        assert_eq!(headings(Format::Text, text), ["Privacy policy"]);
        let text = "Notice\n\nText here.\n\n### Your rights\n\nYou have them, and #1 too.";
        assert_eq!(headings(Format::Text, text), ["Notice", "Your rights"]);
    }

    #[test]
    fn headings_of_markdown_keep_all_their_words() {
        let text = "Our\nnotice\n===\n\na\n\n## We use C#\n\nb\n\n## Foo \\# {#x}\n\n1. c\n5. d";
        assert_eq!(
            headings(Format::Markdown, text),
            ["Our notice", "We use C#", "Foo \\#"]
        );
    }

    #[test]
    fn odd_text_is_converted_without_loss() {
        for text in [
            "# Privacy policy\n\nText here.",
            "so:\n • We collect data.\n   2. Other data",
            "Ask info@firma.fi- we",
            "see https://a.fi/\u{1}b now",
            "so is\n1. First it is.\n3. Third it is.\n14. toukokuuta 2020.",
            "so is\n1. a,\n2. b.\n\n1. c,\n2. d.\n • e\n3. f.",
            "so\n1.Yksi,\n2.Kaksi,\n3) kolme,\n4) neljä",
            "+ 358 40 1234567",
        ] {
            assert!(converted(Format::Text, text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_proof_that_fails_stops_no_more_than_its_seed() {
        let found = converted(Format::Markdown, "Foo #\n===\n\na").unwrap_err();
        assert_eq!(found[0].code, "words-lost");
        assert_eq!(found[0].severity, crate::finding::Severity::Warning);
    }
}
