//! Files made to break a reader, by accident or on purpose: each gives a result or a finding that says what to do.

use std::io::Write as _;

use serde_json::Value;
use serde_json::json;

use crate::papers::docx;
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

/// Holds a file to the one finding that it is not read, with a part of its message.
fn refused(ending: &str, bytes: &[u8], message: &str) {
    let answer = answer(ending, bytes);
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
