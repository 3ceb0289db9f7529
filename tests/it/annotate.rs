//! `seloste annotate`: the shape of its answers, evidence that stands where it says, and texts made to break it.

use proptest::prelude::*;
use serde_json::Value;
use serde_json::json;

use crate::portal::Ran;
use crate::portal::program;
use crate::portal::ran;
use crate::portal::read;
use crate::portal::repository;
use crate::portal::tree;

/// Annotates a text given on standard input.
fn annotate(text: &[u8]) -> Ran {
    ran(&mut program(&["annotate", "-"]), text)
}

/// Annotates the text of a file with this ending.
fn annotate_file(ending: &str, text: &[u8]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("odd.{ending}"));
    std::fs::write(&file, text).unwrap();
    let ran = ran(program(&["annotate"]).arg(&file), b"");
    assert_eq!(ran.status, 0, "{ending}: {}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap()
}

/// Asks about many texts in one run; gives the answers.
fn stream(texts: &[String]) -> Vec<Value> {
    let lines: Vec<String> = texts
        .iter()
        .enumerate()
        .map(|(id, text)| json!({"id": id, "text": text}).to_string())
        .collect();
    let ran = ran(
        &mut program(&["annotate", "--jsonl"]),
        lines.join("\n").as_bytes(),
    );
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let answers: Vec<Value> = ran
        .stdout
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(answers.len(), texts.len());
    answers
}

/// The gold notices: name, text, and what is to be found.
fn gold() -> Vec<(String, String, Value)> {
    let folder = repository().join("tests/gold/seeds");
    let names = tree(&folder)
        .into_keys()
        .filter(|name| name.ends_with(".json"));
    let gold: Vec<(String, String, Value)> = names
        .map(|name| {
            let text = read(&folder.join(&name).with_extension("txt"));
            let wanted = serde_json::from_str(&read(&folder.join(&name))).unwrap();
            (name, text, wanted)
        })
        .collect();
    assert_eq!(gold.len(), 5);
    gold
}

fn sections(answer: &Value) -> &Vec<Value> {
    answer["sections"].as_array().unwrap()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

/// Holds every place of an answer to the text: evidence, headings, first and last lines.
fn places_are_right(text: &str, answer: &Value) {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut after = 0;
    for section in sections(answer) {
        let (line, end) = (number(&section["line"]), number(&section["end"]));
        assert!(
            after < line && line <= end && end <= lines.len(),
            "{section:#}"
        );
        after = end;
        for line in [line, end] {
            assert!(
                !lines[line - 1].trim().is_empty(),
                "line {line} is blank: {section:#}"
            );
        }
        if let Some(heading) = section["heading"].as_str() {
            assert!(lines[line - 1].contains(heading), "{section:#}");
        }
        assert!(
            !section["topics"].as_array().unwrap().is_empty(),
            "{section:#}"
        );
        for topic in section["topics"].as_array().unwrap() {
            for evidence in topic["evidence"].as_array().unwrap() {
                let at = number(&evidence["line"]);
                let words = evidence["text"].as_str().unwrap();
                assert!(
                    (line..=end).contains(&at) && !words.is_empty(),
                    "{section:#}"
                );
                assert!(lines[at - 1].contains(words), "{at}: {words:?}");
            }
        }
    }
}

#[test]
fn evidence_of_the_gold_stands_where_it_says() {
    let gold = gold();
    let texts: Vec<String> = gold.iter().map(|(_, text, _)| text.clone()).collect();
    for (text, answer) in texts.iter().zip(stream(&texts)) {
        places_are_right(text, &answer);
        let evidence = sections(&answer)
            .iter()
            .flat_map(|s| s["topics"].as_array().unwrap());
        assert!(evidence.filter(|t| t["evidence"] != json!([])).count() > 10);
    }
}

#[test]
fn headings_of_the_gold_are_found_at_their_lines() {
    let (mut hit, mut spurious, mut missed) = (0_u32, 0_u32, 0_u32);
    let gold = gold();
    let texts: Vec<String> = gold.iter().map(|(_, text, _)| text.clone()).collect();
    for ((name, _, wanted), answer) in gold.iter().zip(stream(&texts)) {
        assert_eq!(answer["language"], wanted["lang"], "{name}");
        let optional: Vec<usize> = wanted["optional"]
            .as_array()
            .into_iter()
            .flatten()
            .map(number)
            .collect();
        let lines = |value: &Value| -> Vec<usize> {
            let with_heading = sections(value).iter().filter(|s| !s["heading"].is_null());
            let lines = with_heading.map(|s| number(&s["line"]));
            lines.filter(|line| !optional.contains(line)).collect()
        };
        let (wanted, found) = (lines(wanted), lines(&answer));
        for line in &found {
            *(if wanted.contains(line) {
                &mut hit
            } else {
                &mut spurious
            }) += 1;
        }
        missed += wanted
            .iter()
            .map(|line| u32::from(!found.contains(line)))
            .sum::<u32>();
    }
    let f1 = f64::from(2 * hit) / f64::from(2 * hit + spurious + missed);
    assert!(
        f1 >= 0.97,
        "{f1}: {hit} found, {spurious} spurious, {missed} missed"
    );
}

#[test]
fn an_answer_has_the_promised_shape() {
    let text = "top of page\n\nPrivacy notice\n\nToyshop Ltd sells bricks.\n\nTransfers outside the EU\n\n\
        We do not transfer your data outside the EU or the EEA.\n";
    let ran = annotate(text.as_bytes());
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    let promised = "schema language title organisation sections facts findings dropped";
    assert_eq!(keys, promised.split(' ').collect::<Vec<_>>());
    assert_eq!(answer["schema"], 1);
    assert_eq!(answer["language"], "en");
    assert_eq!(answer["title"], "Privacy notice");
    assert_eq!(answer["organisation"], "Toyshop Ltd");
    let dropped = json!([{"line": 1, "text": "top of page", "reason": "page furniture"}]);
    assert_eq!(answer["dropped"], dropped);
    let section = &sections(&answer)[1];
    for (key, value) in [
        ("id", json!("transfers")),
        ("line", json!(7)),
        ("end", json!(9)),
        ("level", json!(2)),
        ("heading", json!("Transfers outside the EU")),
        ("needs_look", json!(false)),
    ] {
        assert_eq!(section[key], value, "{key}");
    }
    let topic = &section["topics"][0];
    assert_eq!(topic["id"], "transfers");
    assert_eq!(topic["stated"], "no");
    assert!((0.0..=1.0).contains(&topic["confidence"].as_f64().unwrap()));
    assert_eq!(topic["evidence"][0]["line"], 7);
}

#[test]
fn text_before_the_first_heading_and_lost_headings_have_none() {
    let fixture = read(&repository().join("tests/portals/glued/seeds/kiosk.en.txt"));
    let answer = annotate_file("txt", fixture.as_bytes());
    places_are_right(&fixture, &answer);
    let lost = sections(&answer)
        .iter()
        .find(|s| s["supplied"] == "retention")
        .unwrap();
    assert_eq!(lost["heading"], Value::Null);
    let answer = annotate_file("txt", b"We keep your data, and this is all that we tell you of it here.\n\nYour rights\n\nYou have the right of access.\n");
    assert_eq!(sections(&answer)[0]["heading"], Value::Null);
    assert_eq!(sections(&answer)[0]["level"], 0);
}

#[test]
fn markdown_keeps_its_own_headings() {
    let text = "# Notice\n\nWe tell.\n\nRETENTION\n\n## Your *rights*\n\nMany.\n";
    let answer = annotate_file("md", text.as_bytes());
    let lines: Vec<usize> = sections(&answer)
        .iter()
        .map(|s| number(&s["line"]))
        .collect();
    assert_eq!(lines, [1, 7]);
}

#[test]
fn a_stream_echoes_ids_and_answers_errors_one_line_each() {
    let input = "\u{feff}{\"id\": \"a\", \"text\": \"Your rights\\r\\n\\r\\nMany.\"}\n\n{\"id\": [7]}\nnonsense\n\
        {\"id\": 3, \"text\": \"\"}\n{\"text\": \"\\u0000\"}\n";
    let ran = ran(&mut program(&["annotate", "--jsonl"]), input.as_bytes());
    assert_eq!(ran.status, 0, "{ran:#?}");
    let answers: Vec<Value> = ran
        .stdout
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(
        ids,
        [
            &json!("a"),
            &json!([7]),
            &Value::Null,
            &json!(3),
            &Value::Null
        ]
    );
    let failed: Vec<bool> = answers.iter().map(|a| a["error"].is_string()).collect();
    assert_eq!(failed, [false, true, true, false, false]);
}

#[test]
fn what_cannot_be_read_is_no_answer() {
    let ran = ran(&mut program(&["annotate", "/nonexistent/a.txt"]), b"");
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("/nonexistent/a.txt"), "{}", ran.stderr);
}

#[test]
fn odd_bytes_are_answered() {
    let utf16: Vec<u8> = "\u{feff}Your rights\n\nMany."
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for text in [
        &b""[..],
        b"\n",
        b"\0",
        b"Your rights\0\n\nMany.",
        b"Your \xed\xa0\x80\xed\xbf\xbf rights",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"# Tieto\xc3\xa4",
        b"\xc3",
        "\u{202e}\u{200b}\u{ad}\u{301}".as_bytes(),
        &utf16,
    ] {
        for ending in ["txt", "md"] {
            let answer = annotate_file(ending, text);
            assert_eq!(answer["schema"], 1, "{text:?}");
        }
    }
}

#[test]
fn texts_of_great_length_and_depth_are_answered() {
    let deep = |mark: &str| format!("{}your rights\n", mark.repeat(100_000)).into_bytes();
    let lines = |line: &str, times: usize| line.repeat(times).into_bytes();
    let nested: Vec<u8> = (0..1000)
        .flat_map(|n| format!("{}- a\n", "  ".repeat(n)).into_bytes())
        .collect();
    let mut texts = vec![
        lines("a", 10_000_000),
        lines(
            "We keep your personal data and you have the right of access ",
            2_000,
        ),
        lines("\n", 1_000_000),
        lines("\0", 100_000),
        lines("1. Your rights\n\nText.\n\n", 1_000),
        lines("# Your rights\n", 5_000),
        lines("  • the right of access\n", 2_000),
        lines("a@b.fi ", 20_000),
        nested,
    ];
    texts.extend(
        [
            ">", "> ", "[", "![", "- ", "*", "_a ", "`a", "[a](", "<a ", "1. ", "• ",
        ]
        .map(deep),
    );
    for text in texts {
        let start = String::from_utf8_lossy(&text[..text.len().min(20)]).into_owned();
        for ending in ["txt", "md"] {
            assert_eq!(
                annotate_file(ending, &text)["schema"],
                1,
                "{start:?} in .{ending}"
            );
        }
    }
}

/// Words of notices and of nothing, odd spaces and marks among them.
const WORDS: &[&str] = &[
    "Your",
    "rights",
    "We",
    "keep",
    "your",
    "personal",
    "data",
    "for",
    "two",
    "years",
    "Säilytämme",
    "tietojasi",
    "ei",
    "siirretä",
    "Vi",
    "sparar",
    "uppgifter",
    "i",
    "ett",
    "år",
    "Oy",
    "Ltd",
    "Toyshop",
    "cookies",
    "evästeet",
    "a\u{308}",
    "per\u{ad}sonal",
    "\u{a0}",
    "•",
    "-",
    "1.",
    "2)",
    "(a)",
    "don’t",
    "a@b.fi",
    "www.example.org",
    "EU",
    "İstanbul",
    "ß",
    "的",
    "…",
    "😀",
    "**",
    "_x_",
    "<b>",
    "|",
    "\\",
    "controller",
    "rekisterinpitäjä",
    "valitus",
    "right",
    "of",
    "access",
    "consent",
    "top",
    "page",
    ":",
    "?",
    ".",
];

fn paragraph() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(WORDS);
    proptest::collection::vec(word, 1..25).prop_map(|words| words.join(" "))
}

fn text() -> impl Strategy<Value = String> {
    let gap = proptest::sample::select(&["\n", "\n\n", "\n\n\n", "\n\u{a0}\n", "\n  "][..]);
    let parts = proptest::collection::vec((paragraph(), gap), 1..20);
    parts.prop_map(|parts| parts.into_iter().map(|(text, gap)| text + gap).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn evidence_stands_where_it_says_in_any_text(texts in proptest::collection::vec(text(), 100)) {
        for (text, answer) in texts.iter().zip(stream(&texts)) {
            places_are_right(text, &answer);
        }
    }
}
