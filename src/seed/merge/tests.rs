//! What merging does to a person's work, case by case.

use super::*;
use crate::finding::Severity;
use crate::lexicon::Lexicon;
use crate::lexicon::Lexicons;
use crate::overlay::Overlay;
use crate::seed::Format;
use crate::seed::Hints;
use crate::seed::Seed;
use crate::seed::convert;

const SEED: &str = "Privacy policy\n\nThis policy tells it.\n\nData controller\n\nThe controller is A Ltd.\n\nRetention of data\n\nWe keep the data for two years.\n\nYour rights\n\nYou have the right to access your data.\n";

fn lexicons() -> Lexicons {
    let overlay = Overlay::new(std::path::Path::new("/nonexistent"));
    Lexicons::load(&overlay).unwrap().0
}

fn fresh(text: &str) -> Converted {
    let seed = Seed {
        format: Format::Text,
        text: text.to_owned(),
    };
    let hints = Hints {
        language: "en".parse().ok(),
        ..Hints::default()
    };
    convert("s", &seed, &lexicons(), &hints, &|_, topic| {
        topic.id().to_owned()
    })
    .unwrap()
    .0
}

fn merged(seed: &str, written: Option<&str>, settle: &Settle) -> Merged {
    let document = written.map(|text| (text, notation::parse("f.md", text).0));
    let sha256 = blake3::hash(seed.as_bytes()).to_hex().to_string();
    let place = Place {
        file: "content/a/en.md",
        seed: "seeds/a.en.txt",
        sha256: &sha256,
    };
    let written = document.as_ref().map(|(text, document)| (*text, document));
    merge(place, &fresh(seed), written, &[], settle)
}

fn first() -> String {
    merged(SEED, None, &Settle::default()).text
}

fn again(text: &str, seed: &str) -> Merged {
    merged(seed, Some(text), &Settle::default())
}

#[test]
fn the_first_conversion_has_every_section() {
    let text = first();
    for line in [
        "# Privacy policy {#overview .overview}",
        "## Data controller {#controller .controller}",
        "## Retention of data {#retention .retention}",
        "## Your rights {#rights .rights}",
    ] {
        assert!(text.contains(line), "{text}");
    }
    assert!(notation::parse("f", &text).1.is_empty());
}

#[test]
fn converting_again_changes_nothing() {
    let text = first();
    assert_eq!(again(&text, SEED).text, text);
}

#[test]
fn an_edit_of_a_heading_a_topic_or_a_paragraph_stays() {
    for (from, to) in [
        ("## Retention of data {", "## How long {"),
        ("{#rights .rights}", "{#rights .rights .complaint}"),
        ("for two years", "for three years"),
        (
            "title = \"Privacy policy\"",
            "title = \"Our policy\"  # ours",
        ),
    ] {
        let edited = first().replace(from, to);
        let again = again(&edited, SEED);
        assert_eq!(again.text, edited);
        assert_eq!(again.findings, []);
    }
}

#[test]
fn a_change_of_the_seed_alone_is_taken() {
    let new = SEED.replace("two years", "five years");
    let again = again(&first(), &new);
    assert!(again.text.contains("five years"));
    assert_eq!(again.findings, []);
}

#[test]
fn a_change_on_both_sides_is_kept_reported_and_settled() {
    let edited = first().replace("two years", "three years");
    let new = SEED.replace("two years", "five years");
    let kept = again(&edited, &new);
    assert!(kept.text.contains("three years"));
    assert_eq!(kept.findings[0].code, "changed-on-both-sides");
    assert_eq!(kept.findings[0].severity, Severity::Warning);
    assert!(kept.findings[0].hint.contains("three years"));
    assert!(kept.findings[0].hint.contains("five years"));
    let still = again(&kept.text, &new);
    assert_eq!(still.text, kept.text);
    let id = || BTreeSet::from(["retention".to_owned()]);
    let keep = Settle {
        keep: id(),
        ..Settle::default()
    };
    let settled = merged(&new, Some(&kept.text), &keep);
    assert!(settled.text.contains("three years"));
    assert_eq!(again(&settled.text, &new).findings, []);
    let take = Settle {
        take: id(),
        ..Settle::default()
    };
    assert!(
        merged(&new, Some(&kept.text), &take)
            .text
            .contains("five years")
    );
}

#[test]
fn what_a_person_deleted_stays_deleted_and_what_they_added_stays_in_its_place() {
    let text = first();
    let from = text.find("## Retention").unwrap();
    let to = text.find("## Your rights").unwrap();
    let added = "## Our note {#note .other}\n\nHello.\n\n";
    let edited = format!("{}{added}{}", &text[..from], &text[to..]);
    let again = again(&edited, SEED);
    assert_eq!(again.text, edited);
}

#[test]
fn a_new_section_of_the_seed_comes_behind_its_predecessor_and_a_lost_one_goes() {
    let new = SEED.replace(
        "Your rights",
        "Security\n\nWe protect data with encryption.\n\nYour rights",
    );
    let more = again(&first(), &new);
    let ids: Vec<&str> = more
        .sections
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    assert_eq!(
        ids,
        ["overview", "controller", "retention", "security", "rights"]
    );
    assert_eq!(again(&more.text, SEED).sections.len(), 4);
}

#[test]
fn comments_in_front_matter_stay() {
    let edited = first().replacen("title =", "# reviewed by the board\ntitle =", 1);
    let new = SEED.replace("two years", "five years");
    let again = again(&edited, &new);
    assert!(
        again.text.contains("# reviewed by the board\ntitle ="),
        "{}",
        again.text
    );
}

#[test]
fn translations_share_ids() {
    let place = Place {
        file: "content/a/fi.md",
        seed: "seeds/a.fi.txt",
        sha256: "",
    };
    let english = merged(SEED, None, &Settle::default()).sections;
    let other = fresh(&SEED.replace("Data controller\n\nThe controller is A Ltd.\n\n", ""));
    let merged = merge(place, &other, None, &[english], &Settle::default());
    let ids: Vec<&str> = merged
        .sections
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    assert_eq!(ids, ["overview", "retention", "rights"]);
}

#[test]
fn the_lexicon_is_there() {
    assert!(
        lexicons()
            .get(&"en".parse().unwrap())
            .is_some_and(|lexicon: &Lexicon| !lexicon.notice_names.is_empty())
    );
}

#[test]
fn the_form_a_person_gave_a_text_stays_while_the_seed_does_not_change() {
    let seed = SEED.replace(
        "for two years.",
        "for two years:\n\n  • logs\n  • debug logs",
    );
    let text = merged(&seed, None, &Settle::default()).text;
    let edited = text.replace("\n- debug", "\n  - debug");
    assert_ne!(edited, text);
    assert_eq!(again(&edited, &seed).text, edited);
    let other = seed.replace("access your data", "see your data");
    assert!(again(&edited, &other).text.contains("\n  - debug"));
}

#[test]
fn a_conflict_is_stable_while_lines_move() {
    let edited = first().replace("two years", "three years");
    let filler = "One more paragraph of it.\n\n".repeat(8);
    let new = SEED
        .replace("two years", "five years")
        .replace("tells it.\n\n", &format!("tells it.\n\n{filler}"));
    let once = again(&edited, &new);
    let twice = again(&once.text, &new);
    assert_eq!(twice.text, once.text);
    assert_eq!(twice.findings[0].code, "changed-on-both-sides");
    assert_eq!(once.sections.len(), 4);
}

#[test]
fn another_section_in_the_place_of_a_deleted_one_is_new() {
    let text = first();
    let from = text.find("## Data controller").unwrap();
    let to = text.find("## Retention").unwrap();
    let edited = format!("{}{}", &text[..from], &text[to..]);
    let other = "Children\n\nWe never collect data about children under 13.";
    let new = SEED.replace("Data controller\n\nThe controller is A Ltd.", other);
    assert!(
        again(&edited, &new).text.contains("{#children"),
        "{}",
        again(&edited, &new).text
    );
    let same = SEED.replace("is A Ltd", "is B Ltd");
    assert!(!again(&edited, &same).text.contains("{#controller"));
}

#[test]
fn sections_that_nobody_remembers_converting_are_not_doubled() {
    let text = first();
    let from = text.find("# What the converter").unwrap();
    let to = text.find("+++\n\n# Privacy").unwrap();
    let bare = format!("{}{}", &text[..from], &text[to..]).replace("two years", "three years");
    let again = again(&bare, SEED);
    assert_eq!(again.sections.len(), 4);
    assert!(again.text.contains("three years"));
}
