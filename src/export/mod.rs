//! Portal → data: the whole portal as JSON, the matrix as CSV.

use serde::Serialize;

use crate::lang::Language;
use crate::link::Notice;
use crate::link::Portal;
use crate::link::Section;
use crate::link::State;
use crate::link::Translation;
use crate::link::Treatment;
use crate::notation;
use crate::outline;
use crate::outline::Topic;
use crate::settings::NoticeId;
use crate::tag::Stated;

#[derive(Serialize)]
struct Data<'a> {
    schema: u32,
    title: &'a str,
    languages: &'a [Language],
    topics: Vec<Topic>,
    notices: Vec<NoticeData<'a>>,
}

#[derive(Serialize)]
struct NoticeData<'a> {
    id: &'a NoticeId,
    organisation: &'a str,
    translations: Vec<TranslationData<'a>>,
}

#[derive(Serialize)]
struct TranslationData<'a> {
    language: &'a Language,
    title: &'a str,
    seed: &'a str,
    seed_sha256: &'a str,
    effective: Option<jiff::civil::Date>,
    updated: Option<jiff::civil::Date>,
    sections: Vec<SectionData<'a>>,
}

#[derive(Serialize)]
struct SectionData<'a> {
    id: &'a str,
    level: u8,
    heading: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    supplied: Option<&'a str>,
    seed_lines: Option<(u32, u32)>,
    topics: Vec<TopicData<'a>>,
    text: String,
}

#[derive(Serialize)]
struct TopicData<'a> {
    id: Topic,
    confidence: f64,
    stated: &'static str,
    by_person: bool,
    evidence: Vec<&'a str>,
}

/// Writes the whole portal as JSON.
#[must_use]
pub fn json(portal: &Portal) -> String {
    let language = portal.settings.languages.first();
    let data = Data {
        schema: 1,
        title: language.map_or("", |language| portal.settings.title.in_language(language)),
        languages: &portal.settings.languages,
        topics: outline::all().collect(),
        notices: portal.notices.iter().map(notice).collect(),
    };
    let mut json = serde_json::to_string_pretty(&data).expect("data has only text and numbers");
    json.push('\n');
    json
}

/// Writes the matrix as CSV: one row for each translation, one column for each topic.
///
/// Cells that a spreadsheet would take for a formula begin with an apostrophe.
#[must_use]
pub fn csv(portal: &Portal) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["notice", "organisation", "language", "title"].map(str::to_owned);
    let topics = outline::topics().map(|topic| topic.id().to_owned());
    let mut rows: Vec<Vec<String>> = vec![head.into_iter().chain(topics).collect()];
    for notice in &portal.notices {
        for translation in &notice.translations {
            rows.push(row(notice, translation));
        }
    }
    for row in rows {
        let safe = row.iter().map(|cell| safe(cell));
        writer
            .write_record(safe)
            .expect("memory does not fail, and rows are of one length");
    }
    let bytes = writer.into_inner().expect("memory does not fail");
    String::from_utf8_lossy(&bytes).into_owned()
}

fn row(notice: &Notice, translation: &Translation) -> Vec<String> {
    let head = [
        notice.id.to_string(),
        notice.organisation.clone(),
        translation.language.to_string(),
        translation.title.clone(),
    ];
    let cells = outline::topics().map(|topic| state(translation.cell(topic).state).to_owned());
    head.into_iter().chain(cells).collect()
}

fn safe(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Found => "found",
        State::Perhaps => "perhaps",
        State::Denied => "says-no",
        State::NotFound => "not-found",
        State::Condition => "condition-not-seen",
        State::NotAsked => "not-asked",
        State::NotApplicable => "not-applicable",
        State::Unread => "unread",
    }
}

fn notice(notice: &Notice) -> NoticeData<'_> {
    NoticeData {
        id: &notice.id,
        organisation: &notice.organisation,
        translations: notice.translations.iter().map(translation).collect(),
    }
}

fn translation(translation: &Translation) -> TranslationData<'_> {
    let front = &translation.front;
    TranslationData {
        language: &translation.language,
        title: &translation.title,
        seed: &front.seed,
        seed_sha256: &front.seed_sha256,
        effective: front.effective,
        updated: front.updated,
        sections: translation
            .sections
            .iter()
            .map(|section| section_data(front, section))
            .collect(),
    }
}

fn section_data<'a>(front: &notation::Front, section: &'a Section) -> SectionData<'a> {
    let record = front.conversion(&section.id);
    SectionData {
        id: &section.id,
        level: section.level,
        heading: (!section.supplied).then_some(section.title.as_str()),
        supplied: section.supplied.then_some(section.title.as_str()),
        seed_lines: record.map(|record| record.lines),
        topics: section.treatments.iter().map(topic_data).collect(),
        text: notation::plain(&section.text),
    }
}

fn topic_data(treatment: &Treatment) -> TopicData<'_> {
    TopicData {
        id: treatment.topic,
        confidence: f64::from(treatment.confidence) / 100.0,
        stated: match treatment.stated {
            Stated::Yes => "yes",
            Stated::No => "no",
        },
        by_person: treatment.by_person,
        evidence: treatment
            .evidence
            .iter()
            .map(|evidence| evidence.text.as_str())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text() {
        assert_eq!(safe("=1+1"), "'=1+1");
        assert_eq!(safe("a=b"), "a=b");
    }
}
