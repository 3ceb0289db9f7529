//! Files made to break a reader, by accident or on purpose: each gives a result or a finding that says what to do.

use std::fs::Permissions;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;
use std::time::Instant;

use serde_json::Value;
use serde_json::json;

use crate::papers::docx;
use crate::papers::odt;
use crate::papers::paragraph;
use crate::papers::pdf;
use crate::papers::zipped;
use crate::portal::program;
use crate::portal::ran;

/// Annotates a file of this kind; gives the answer.
fn answer(ending: &str, bytes: &[u8]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("odd.{ending}"));
    std::fs::write(&file, bytes).unwrap();
    let ran = ran(program(&["annotate"]).arg(&file), b"");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{ending}");
    serde_json::from_str(&ran.stdout).unwrap()
}

/// Annotates a PDF where `pdftotext` is this script, or not there; gives the answer.
fn answer_with(script: Option<&str>, bytes: &[u8]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("odd.pdf");
    std::fs::write(&file, bytes).unwrap();
    let path = match script {
        None => folder.path().display().to_string(),
        Some(script) => {
            let tool = folder.path().join("pdftotext");
            std::fs::write(&tool, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&tool, Permissions::from_mode(0o755)).unwrap();
            format!("{}:/usr/bin:/bin", folder.path().display())
        }
    };
    let ran = ran(program(&["annotate"]).arg(&file).env("PATH", path), b"");
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{script:?}");
    serde_json::from_str(&ran.stdout).unwrap()
}

/// Holds a file to the one finding that it is not read, with a part of its message.
fn refused(ending: &str, bytes: &[u8], message: &str) {
    let answer = answer(ending, bytes);
    is_refused(&answer, ending, message);
}

fn is_refused(answer: &Value, ending: &str, message: &str) {
    let finding = &answer["findings"][0];
    assert_eq!(finding["code"], "unreadable-seed", "{ending}: {answer}");
    let told = finding["message"].as_str().unwrap();
    assert!(told.contains(message), "{ending}: {told}");
    assert!(finding["hint"].as_str().unwrap().len() > 10, "{finding}");
}

/// Holds a file to being read.
fn is_read(ending: &str, bytes: &[u8]) {
    let answer = answer(ending, bytes);
    assert_ne!(answer["findings"][0]["code"], "unreadable-seed", "{ending}");
    assert!(
        !answer["sections"].as_array().unwrap().is_empty(),
        "{ending}"
    );
}

#[test]
fn nothing_and_white_space() {
    let million = "\n".repeat(1_000_000);
    for ending in ["txt", "md", "html"] {
        for text in ["", " \n\t\u{a0}\n", "\0\0", million.as_str()] {
            refused(ending, text.as_bytes(), "no words");
        }
    }
    for ending in ["docx", "odt"] {
        refused(ending, b"", "cannot be unpacked");
    }
    refused("docx", &docx(""), "no words");
    refused("pdf", b"", "no PDF");
}

#[test]
fn lines_without_end() {
    for part in ["word ", "a", "[a", "<a ", "**a", "| a ", "&amp;"] {
        let text = part.repeat(2_000_000 / part.len());
        for ending in ["txt", "md", "html"] {
            if (part, ending) != ("<a ", "html") {
                is_read(ending, text.as_bytes());
            }
        }
    }
}

#[test]
fn texts_without_end() {
    let long = answer("md", "[a ".repeat(1_500_000).as_bytes());
    assert_eq!(long["findings"][0]["code"], "long-markdown");
    let many = paragraph("", "Text of it.").repeat(110_000);
    refused("docx", &docx(&many), "paragraphs");
}

#[test]
fn what_nests_without_end() {
    let deep = |open: &str| format!("{}text", open.repeat(100_000));
    for open in ["> ", "- ", "[", "*", "1. ", "(", "`", "<b>"] {
        is_read("md", deep(open).as_bytes());
    }
    for open in [
        "<div>",
        "<ul><li>",
        "<b>",
        "<table><tr><td>",
        "<blockquote>",
        "<svg><g>",
    ] {
        refused("html", deep(open).as_bytes(), "nests elements");
    }
    let tables = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    refused("docx", &docx(&tables), "nest more than");
    let attributes: Vec<String> = (0..20_000).map(|n| format!("a{n}=1")).collect();
    let attributes = attributes.join(" ");
    refused(
        "html",
        format!("<div {attributes}>text").as_bytes(),
        "attributes",
    );
    let heavy = format!("{}{}", "<div>".repeat(250), "<p>One.</p>".repeat(200_000));
    refused("html", heavy.as_bytes(), "more elements");
    let picture = format!("<p>Text.<img src='{}'>", "a b ".repeat(100_000));
    is_read("html", picture.as_bytes());
    let few = format!("{}{}", "<div>".repeat(200), "<p>One.</p>".repeat(1000));
    is_read("html", few.as_bytes());
}

#[test]
fn letters_that_are_none() {
    let broken = answer(
        "txt",
        b"Privacy notice \xed\xa0\x80\n\nWe keep it \xed\xb0\x80.\n",
    );
    assert_eq!(broken["findings"][0]["code"], "broken-letters");
    assert_eq!(broken["title"], "Privacy notice \u{fffd}");
    let half = [b"\xff\xfe".as_slice(), b"a\0b\0\0\xd8c\0"].concat();
    is_read("txt", &half);
    is_read("md", b"# A\0b\n\nText\0 here.\n");
    refused("txt", &[0, 1, 2, 3, 4, 5, 6, 7], "not text");
    let line = br#"{"id": 1, "text": "a\ud800"}"#;
    let ran = ran(&mut program(&["annotate", "--jsonl"]), line);
    let answer: Value = serde_json::from_str(ran.stdout.trim()).unwrap();
    assert_eq!((ran.status, &answer["id"]), (0, &json!(1)));
}

#[test]
fn word_files_that_are_none() {
    refused("docx", b"Privacy notice", "cannot be unpacked");
    refused("docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password");
    refused("docx", &zipped(&[("a.xml", b"<a/>")]), "word/document.xml");
    refused("odt", &zipped(&[("a.xml", b"<a/>")]), "content.xml");
    refused(
        "docx",
        &zipped(&[("word/document.xml", b"<a><b>")]),
        "broken",
    );
    let whole = docx(&paragraph("", "Privacy notice"));
    refused("docx", &whole[..whole.len() / 2], "cannot be unpacked");
    let entities = b"<!DOCTYPE a [<!ENTITY b \"bomb\">]><a><w:p xmlns:w=\"w\"><w:r><w:t>Notice &b;</w:t></w:r></w:p></a>";
    is_read("docx", &zipped(&[("word/document.xml", entities)]));
}

#[test]
fn files_that_unpack_without_end() {
    let zeros = vec![b' '; 64 * 1024 * 1024];
    refused("docx", &zipped(&[("word/document.xml", &zeros)]), "32 MB");
    refused("odt", &zipped(&[("content.xml", &zeros)]), "32 MB");
    let third = &zeros[..20 * 1024 * 1024];
    let parts: [(&str, &[u8]); 2] = [("word/document.xml", third), ("word/styles.xml", third)];
    refused("docx", &zipped(&parts), "32 MB");
    let names: Vec<String> = (0..70_000).map(|n| format!("{n}.xml")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &b""[..])).collect();
    refused("docx", &zipped(&many), "word/document.xml");
}

#[test]
fn pdf_that_is_broken_locked_or_without_text() {
    let text = "We keep the names of our members for one year.";
    let whole = pdf(&[&[text]]);
    is_read("pdf", &whole);
    refused("pdf", &whole[..whole.len() - 40], "cut off");
    refused("pdf", b"%PDF-1.4\nnothing here\n%%EOF\n", "broken");
    refused("pdf", &pdf(&[&[]]), "no text layer");
    let mut locked = Vec::new();
    let plain = String::from_utf8(whole).unwrap();
    let keys = format!(
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >> /ID [<00> <00>]",
        "41".repeat(32)
    );
    write!(
        locked,
        "{}",
        plain.replace("/Root 1 0 R", &format!("/Root 1 0 R {keys}"))
    )
    .unwrap();
    refused("pdf", &locked, "password");
}

#[test]
fn what_takes_long_in_word_files_is_bounded() {
    let began = Instant::now();
    // Numberings deeper than Word has them, and as many as paragraphs.
    let level = |at: usize| {
        format!(
            "<w:lvl w:ilvl=\"{at}\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        )
    };
    let levels: String = (0..20_000).map(level).collect();
    let numbers = |id: usize| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\">{}</w:abstractNum><w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>",
            level(0)
        )
    };
    let many: String = (1..20_000).map(numbers).collect();
    let numbering = format!(
        "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum>{many}</w:numbering>"
    );
    let item = |id: usize| {
        format!(
            "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/><w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"{id}\"/></w:numPr></w:pPr><w:r><w:t>Head</w:t></w:r></w:p>",
            if id.is_multiple_of(2) { 0 } else { 19_999 }
        )
    };
    let items: String = (1..20_000).map(item).collect();
    let document = format!("<w:document xmlns:w=\"w\">{items}</w:document>");
    let parts: [(&str, &[u8]); 2] = [
        ("word/document.xml", document.as_bytes()),
        ("word/numbering.xml", numbering.as_bytes()),
    ];
    is_read("docx", &zipped(&parts));
    let spans = "<text:span text:style-name=\"P1\">".repeat(3000);
    let text = format!(
        "<text:p>{spans}{}{}</text:p>",
        "<text:s/>a".repeat(100_000),
        "</text:span>".repeat(3000)
    );
    is_read("odt", &odt(&text));
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[test]
fn tables_without_end() {
    let wide = format!("<table><tr>{}", "<td colspan=99>a".repeat(20_000));
    refused("html", wide.as_bytes(), "paragraphs and cells");
    let cells = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", "<w:tc/>".repeat(200_000));
    refused("docx", &docx(&cells), "paragraphs and cells");
}

#[test]
fn pdf_whose_parts_contain_each_other_or_unpack_without_end() {
    let whole = String::from_utf8(pdf(&[&["We keep the names of our members for one year."]]));
    let whole = whole.unwrap();
    let page = "/Resources << /Font << /F1 3 0 R >> >>";
    let looped = "/Resources << /Font << /F1 3 0 R >> /XObject << /X 5 0 R >> >>";
    assert!(whole.contains(page) && whole.contains(" ET"));
    let length = whole.split("<< /Length ").nth(1).unwrap();
    let (length, _) = length.split_once(' ').unwrap();
    let length: usize = length.parse().unwrap();
    // The stream of the page draws itself; the table of places no longer fits, as after an edit by hand.
    let form = format!(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {looped} /Length {} >>",
        length + 6
    );
    let looped = whole
        .replace(page, looped)
        .replace(&format!("<< /Length {length} >>"), &form)
        .replace(" ET", " ET /X Do");
    for script in [None, Some("exec /usr/bin/pdftotext \"$@\"")] {
        // Read or refused, the program lives.
        answer_with(script, looped.as_bytes());
    }
}

#[test]
fn programs_for_pdf_that_are_broken() {
    let whole = pdf(&[&["We keep the names of our members for one year."]]);
    for (script, message) in [
        ("exit 1", "no pages"),
        ("kill -9 $$", "too much time or memory"),
        ("sleep 20 & exit 0", "too much time or memory"),
        ("while :; do :; done", "too much time or memory"),
        (
            "head -c 100000000 /dev/zero | tr '\\0' a",
            "too much time or memory",
        ),
        (
            "head -c 9000 /dev/urandom",
            "letters of the PDF cannot be told",
        ),
        ("true", "no text layer"),
    ] {
        let began = Instant::now();
        is_refused(&answer_with(Some(script), &whole), script, message);
        assert!(began.elapsed() < Duration::from_secs(15), "{script}");
    }
    let read = answer_with(None, &whole);
    assert_eq!(read["findings"], json!([]), "{read}");
}
