//! `seloste annotate`: one raw notice → JSON on standard output, or a stream of them.

use std::io::BufRead;
use std::io::Read;
use std::io::Write;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use serde::Serialize;

use super::Context;
use super::DONE;
use super::open;
use crate::finding::Finding;
use crate::finding::Severity;
use crate::lang::Language;
use crate::lexicon::Lexicons;
use crate::outline::Topic;
use crate::seed;
use crate::seed::Annotated;
use crate::seed::Extract;
use crate::seed::Format;
use crate::seed::Passage;
use crate::seed::Reading;
use crate::seed::Seed;
use crate::settings::Charset;
use crate::tag;
use crate::tag::Stated;
use crate::tag::Tag;

/// Print what is found in one raw notice as JSON
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A notice (text, Markdown, HTML, `.docx`, `.odt` or PDF), or `-` for standard input
    #[arg(required_unless_present = "jsonl")]
    file: Option<String>,
    /// Its language, where it is not to be found from the text
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    /// The encoding of text or HTML, where it is guessed wrong
    #[arg(long, value_name = "NAME", conflicts_with = "jsonl")]
    encoding: Option<Charset>,
    /// Read a stream of lines {"id", "text"} from standard input, and answer each with one line
    #[arg(long, conflicts_with = "file")]
    jsonl: bool,
}

#[derive(Serialize)]
struct Answer<'a> {
    schema: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a serde_json::Value>,
    language: Option<&'a str>,
    title: Option<&'a str>,
    organisation: Option<&'a str>,
    sections: Vec<Section<'a>>,
    facts: [(); 0],
    findings: Vec<Found<'a>>,
    dropped: Vec<Dropped<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    id: &'a str,
    line: u32,
    end: u32,
    level: u8,
    heading: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    supplied: Option<&'a str>,
    topics: Vec<Given<'a>>,
    needs_look: bool,
}

#[derive(Serialize)]
struct Given<'a> {
    id: Topic,
    confidence: f64,
    stated: &'static str,
    evidence: Vec<Words<'a>>,
}

#[derive(Serialize)]
struct Words<'a> {
    line: u32,
    text: &'a str,
}

#[derive(Serialize)]
struct Found<'a> {
    severity: Severity,
    code: &'a str,
    line: Option<u32>,
    message: &'a str,
    hint: &'a str,
}

#[derive(Serialize)]
struct Dropped<'a> {
    line: u32,
    text: &'a str,
    reason: &'a str,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
}

/// The id of a line whose text is not understood, as that with half a surrogate pair.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    id: serde_json::Value,
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let lexicons = open::lexicons(context)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    match &args.file {
        Some(file) => {
            let bytes = read_input(file)?;
            let stdin = format!("stdin.{}", seed::ending_of(&bytes));
            let name = if file == "-" { &stdin } else { file };
            let kept = match file.as_str() {
                "-" => Ok(None),
                file => seed::kept_beside(name, Path::new(file)),
            };
            let read =
                kept.and_then(|kept| seed::read_kept(name, &bytes, args.encoding, kept.as_deref()));
            let answer = answer_file(name, read, &lexicons, args.lang.as_ref());
            writeln!(out, "{answer}").context("cannot write to standard output")?;
        }
        None => stream(&lexicons, args.lang.as_ref(), &mut out)?,
    }
    out.flush().context("cannot write to standard output")?;
    Ok(DONE)
}

fn read_input(file: &str) -> anyhow::Result<Vec<u8>> {
    if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .context("cannot read standard input")?;
        return Ok(bytes);
    }
    Ok(fs_err::read(Path::new(file))?)
}

fn stream(
    lexicons: &Lexicons,
    language: Option<&Language>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    for (at, line) in std::io::stdin().lock().split(b'\n').enumerate() {
        let line = line.context("cannot read standard input")?;
        let mark = if at == 0 { BYTE_ORDER_MARK } else { b"" };
        let line = line.strip_prefix(mark).unwrap_or(&line);
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let answer = match serde_json::from_slice::<Asked>(line) {
            Ok(Asked { id, text }) => {
                let seed = Seed::new(Format::Text, &text);
                let annotated = seed::annotate("text", &seed, lexicons, language);
                answer(Some(&id), &annotated)
            }
            Err(error) => refuse(line, &error),
        };
        writeln!(out, "{answer}").context("cannot write to standard output")?;
        out.flush().context("cannot write to standard output")?;
    }
    Ok(())
}

/// Answers a line that is not understood with its id, where it has one, and what is wrong.
fn refuse(line: &[u8], error: &serde_json::Error) -> String {
    let id = serde_json::from_slice::<Named>(line)
        .map_or_else(|_| serde_json::Value::Null, |named| named.id);
    serde_json::json!({"schema": 1, "id": id, "error": error.to_string()}).to_string()
}

fn answer_file(
    name: &str,
    read: Result<(Reading, Option<Extract>), Finding>,
    lexicons: &Lexicons,
    language: Option<&Language>,
) -> String {
    match read {
        Ok((reading, _)) => {
            let language = language.cloned().or_else(|| reading.language(lexicons));
            let mut annotated = seed::annotate(name, &reading.seed, lexicons, language.as_ref());
            annotated.findings.extend(reading.findings);
            answer(None, &annotated)
        }
        Err(finding) => {
            let empty = Answer {
                schema: 1,
                id: None,
                language: None,
                title: None,
                organisation: None,
                sections: Vec::new(),
                facts: [],
                findings: vec![found(&finding)],
                dropped: Vec::new(),
            };
            to_json(&empty)
        }
    }
}

fn answer(id: Option<&serde_json::Value>, annotated: &Annotated<'_>) -> String {
    let Annotated {
        language,
        title,
        organisation,
        sections,
        drops,
        findings,
    } = annotated;
    let dropped = drops.iter().map(|drop| Dropped {
        line: drop.line,
        text: &drop.text,
        reason: drop.reason,
    });
    to_json(&Answer {
        schema: 1,
        id,
        language: language.as_ref().map(Language::as_str),
        title: *title,
        organisation: organisation.as_deref(),
        sections: sections.iter().map(section).collect(),
        facts: [],
        findings: findings.iter().map(found).collect(),
        dropped: dropped.collect(),
    })
}

fn section<'a>((passage, id, tags): &'a (Passage<'a>, String, Vec<Tag>)) -> Section<'a> {
    Section {
        id,
        line: passage.first_line(),
        end: passage.last_line(),
        level: passage.level,
        heading: passage.heading.map(|(_, text)| text),
        supplied: (passage.heading.is_none() && passage.level > 0).then(|| tags[0].topic.id()),
        topics: tags.iter().map(given).collect(),
        needs_look: tags.iter().any(|tag| tag.confidence < tag::NEEDS_LOOK),
    }
}

fn given(tag: &Tag) -> Given<'_> {
    let words = tag.evidence.iter().map(|evidence| Words {
        line: evidence.line,
        text: &evidence.text,
    });
    Given {
        id: tag.topic,
        confidence: f64::from(tag.confidence) / 100.0,
        stated: match tag.stated {
            Stated::Yes => "yes",
            Stated::No => "no",
        },
        evidence: words.collect(),
    }
}

fn found(finding: &Finding) -> Found<'_> {
    Found {
        severity: finding.severity,
        code: finding.code,
        line: finding.place.as_ref().and_then(|place| place.line),
        message: &finding.message,
        hint: &finding.hint,
    }
}

fn to_json(answer: &Answer<'_>) -> String {
    serde_json::to_string(answer).expect("an answer has only text and numbers")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_bears_the_id_of_its_line() {
        for (line, id) in [
            (r#"{"id":3,"text":"a\ud800"}"#, "3"),
            (r#"{"id":"x","text":4}"#, r#""x""#),
            (r#"{"text":4}"#, "null"),
            ("no", "null"),
        ] {
            let Err(error) = serde_json::from_str::<Asked>(line) else {
                panic!("{line} is understood");
            };
            let answer = refuse(line.as_bytes(), &error);
            assert!(answer.contains(&format!(r#""id":{id}"#)), "{answer}");
        }
    }
}
