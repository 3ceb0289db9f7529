//! What is read and written, and that nothing is lost on the way.

use proptest::prelude::*;

use super::*;

const SAMPLE: &str = "+++\ntitle = \"Notice\"\n+++\n\n# Notice {#overview .overview}\n\nText.\n\n## How *long* {#retention .retention .rights supplied}\n\n- a\n- b\n";

#[test]
fn a_section_has_its_id_topics_and_text() {
    let (document, findings) = parse("content/a/en.md", SAMPLE);
    assert_eq!(findings, []);
    let section = &document.sections[1];
    assert_eq!(section.heading, "How *long*");
    assert_eq!(section.id, "retention");
    assert_eq!(format!("{:?}", section.topics), "[retention, rights]");
    assert!(section.supplied);
    assert_eq!(section.text, "- a\n- b");
    assert_eq!((section.line, section.text_line), (9, 11));
    assert_eq!(write(&document.front_text, &document.sections), SAMPLE);
}

#[test]
fn an_unknown_topic_is_an_error_with_its_line() {
    let (_, findings) = parse("f.md", "+++\ntitle = \"N\"\n+++\n## A {#a .retension}\n");
    assert_eq!(findings[0].message, "there is no topic `retension`");
    assert_eq!(findings[0].hint, "did you mean `.retention`?");
    assert_eq!(findings[0].place.as_ref().unwrap().line, Some(4));
}

#[test]
fn an_id_twice_is_an_error() {
    let (_, findings) = parse("f.md", "# A {#a .other}\n\n## B {#a .other}\n");
    assert!(findings.iter().any(|f| f.code == "duplicate-section-id"));
}

#[test]
fn a_numbered_heading_keeps_its_number() {
    let (document, _) = parse("f.md", "## 1. Yleistä {#a .other}\n");
    assert_eq!(plain_heading(&document.sections[0]), "1. Yleistä");
}

#[test]
fn a_mail_address_in_brackets_is_a_mail_link() {
    let links = links_of("a\n<a@example.org>");
    assert_eq!(links, [(1, "mailto:a@example.org".to_owned())]);
}

#[test]
fn a_heading_over_several_lines_is_one() {
    let text = "Data controller\nand contact {#controller .controller}\n------\n\nText.\n";
    let (document, findings) = parse("f.md", text);
    assert_eq!(findings, []);
    assert_eq!(document.sections[0].heading, "Data controller and contact");
    let (again, _) = parse("f.md", &write("", &document.sections));
    assert_eq!(again.sections[0].id, "controller");
}

#[test]
fn a_key_among_the_converters_own_is_an_error() {
    let text = "+++\ntitle = \"T\"\n\n[converted]\nowner = \"Board\"\n+++\n";
    let (_, findings) = parse("f.md", text);
    assert_eq!(findings[0].place.as_ref().unwrap().line, Some(5));
    assert_eq!(findings[0].severity, crate::finding::Severity::Error);
}

#[test]
fn links_and_headings_know_their_lines_however_many_there_are() {
    let text = "## Ä [å](b)\n\n".repeat(40_000);
    let (document, findings) = parse("f.md", &text);
    let last = document.sections.last().unwrap();
    assert_eq!((last.id.as_str(), last.line), ("other-40000", 79_999));
    let place = findings.last().unwrap().place.as_ref().unwrap();
    assert_eq!(
        (place.line, place.text.as_str()),
        (Some(79_999), "## Ä [å](b)")
    );
    let links = links_of(&text);
    assert_eq!(links[39_999], (79_998, "b".to_owned()));
}

#[test]
fn headings_inside_lists_and_code_are_text() {
    let (document, _) = parse("f.md", "# A {#a .other}\n\n- # B\n\n```\n# C\n```\n");
    assert_eq!(document.sections.len(), 1);
}

fn section() -> impl Strategy<Value = Section> {
    let topics = proptest::sample::subsequence(outline::all().collect::<Vec<_>>(), 1..4);
    (
        1_u8..=6,
        "\\PC{0,40}",
        topics,
        any::<bool>(),
        "(\\PC{0,60}\n?){0,4}",
    )
        .prop_map(|(level, heading, topics, supplied, text)| Section {
            level,
            heading: escape_heading(&heading),
            id: String::new(),
            topics,
            supplied,
            text: escape(text.trim()).trim().to_owned(),
            line: 0,
            text_line: 0,
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(mut sections in proptest::collection::vec(section(), 1..6)) {
        for (at, section) in sections.iter_mut().enumerate() {
            section.id = format!("s{at}");
        }
        let text = write("", &sections);
        let (document, _) = parse("f.md", &text);
        let read: Vec<Section> = document
            .sections
            .into_iter()
            .map(|section| Section { line: 0, text_line: 0, ..section })
            .collect();
        prop_assert_eq!(read, sections, "{}", text);
    }

    #[test]
    fn nothing_makes_reading_panic(text in "\\PC{0,200}|(\\+\\+\\+\n)?(#{1,7} \\PC{0,20}\n){0,5}") {
        let _ = parse("f.md", &text);
    }

    #[test]
    fn escaped_text_reads_as_it_was(text in "[ -~åäöÅÄÖ\n]{0,120}") {
        let normal = |t: &str| t.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = text.lines().map(|l| escape(l.trim())).collect();
        let shown = plain(&lines.join("\n\n"));
        prop_assert_eq!(normal(&shown), normal(&text), "{:?}", lines);
    }
}
