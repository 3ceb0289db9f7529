//! `seloste explain`: why each tag was given, term by term.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;
use serde::Serialize;

use super::Context;
use super::DONE;
use super::open;
use crate::content;
use crate::finding::line_of;
use crate::lang::Language;
use crate::lexicon::Lexicon;
use crate::lexicon::Lexicons;
use crate::link;
use crate::notation;
use crate::notation::Section;
use crate::seed;
use crate::tag;
use crate::tag::Explanation;
use crate::tag::Hit;
use crate::tag::Place;
use crate::tag::Signs;
use crate::tag::Stated;
use crate::tag::TopicScore;

const BOLD: &str = "\x1b[1m";
const MARK: &str = "\x1b[36m";
const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

/// How many characters around a match are shown.
const AROUND: usize = 30;
/// How many characters of a pattern are shown.
const PATTERN: usize = 70;

/// Show why each tag was given: its evidence, and the score by term
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A notice: a seed, or a file of `content/` with `#id` for one section
    #[arg(value_name = "FILE[#ID]")]
    file: String,
    /// Its language, where it is not to be found from the text
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    /// How to print it; `json` has every topic with its signs, given or not
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// How explanations are printed.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For reading.
    Human,
    /// One JSON object.
    Json,
}

/// The explanation as data.
#[derive(Serialize)]
struct Data<'a> {
    schema: u8,
    sections: Vec<SectionData<'a>>,
}

#[derive(Serialize)]
struct SectionData<'a> {
    id: &'a str,
    line: u32,
    topics: Vec<TopicData<'a>>,
}

#[derive(Serialize)]
struct TopicData<'a> {
    id: &'a str,
    given: bool,
    score: u32,
    confidence: f64,
    signs: &'a Signs,
    terms: Vec<TermData<'a>>,
}

#[derive(Serialize)]
struct TermData<'a> {
    line: u32,
    text: &'a str,
    pattern: &'a str,
    weight: u32,
    informs: bool,
    in_heading: bool,
}

/// A section to explain.
struct Explained<'a> {
    id: String,
    title: String,
    line: u32,
    explanation: Explanation<'a>,
}

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let lexicons = open::lexicons(context)?;
    let (file, id) = match args.file.rsplit_once('#') {
        Some((file, id)) if notation::is_id(id) => (file, Some(id)),
        _ => (args.file.as_str(), None),
    };
    let bytes = fs_err::read(file)?;
    let kept = seed::kept_beside(file, Path::new(file));
    let read = kept.and_then(|kept| seed::read_kept(file, &bytes, None, kept.as_deref()));
    let (reading, _) = read.map_err(|finding| anyhow::anyhow!("{}", finding.message))?;
    let declared = reading.language(&lexicons);
    let seed = reading.seed;
    let (document, _) = notation::parse(file, &seed.text);
    let annotated = document
        .sections
        .iter()
        .any(|section| !section.topics.is_empty() && section.id != "other")
        && !document.front_text.is_empty();
    let (text, explained) = if annotated {
        let explained = explain_content(&lexicons, args, file, &document.sections)?;
        (seed.text.clone(), explained)
    } else {
        (
            seed.text.clone(),
            explain_seed(
                &lexicons,
                args.lang.as_ref().or(declared.as_ref()),
                file,
                &seed,
            )?,
        )
    };
    let wanted: Vec<&Explained<'_>> = explained
        .iter()
        .filter(|e| id.is_none_or(|id| e.id == id))
        .collect();
    anyhow::ensure!(
        !wanted.is_empty(),
        "`{file}` has no section `{}`",
        id.unwrap_or("")
    );
    let mut out = String::new();
    match args.format {
        Format::Json => out = to_json(&wanted)?,
        Format::Human => wanted.iter().for_each(|e| describe(&mut out, e, &text)),
    }
    if !context.reporter.colors_output() {
        for code in [BOLD, MARK, DIM, PLAIN] {
            out = out.replace(code, "");
        }
    }
    std::io::stdout()
        .write_all(out.as_bytes())
        .context("cannot write to standard output")?;
    Ok(DONE)
}

fn to_json(explained: &[&Explained<'_>]) -> anyhow::Result<String> {
    let sections = explained.iter().map(|explained| SectionData {
        id: &explained.id,
        line: explained.line,
        topics: explained
            .explanation
            .topics
            .iter()
            .map(topic_data)
            .collect(),
    });
    let data = Data {
        schema: 1,
        sections: sections.collect(),
    };
    Ok(serde_json::to_string(&data)? + "\n")
}

fn topic_data<'a>(score: &'a TopicScore<'a>) -> TopicData<'a> {
    let terms = score.hits.iter().map(|hit| TermData {
        line: hit.line,
        text: hit.text,
        pattern: hit.pattern,
        weight: hit.weight,
        informs: hit.informs,
        in_heading: hit.in_heading,
    });
    TopicData {
        id: score.topic.id(),
        given: score.given,
        score: score.score,
        confidence: f64::from(score.confidence) / 100.0,
        signs: &score.signs,
        terms: terms.collect(),
    }
}

fn explain_content<'a>(
    lexicons: &'a Lexicons,
    args: &Args,
    file: &str,
    sections: &'a [Section],
) -> anyhow::Result<Vec<Explained<'a>>> {
    let stem = file
        .rsplit('/')
        .next()
        .unwrap_or(file)
        .trim_end_matches(".md");
    let language = args.lang.clone().or_else(|| stem.parse().ok());
    let language = language.with_context(|| {
        format!(
            "`{file}` is not named by its language; use `--lang` ({})",
            content::FOLDER
        )
    })?;
    let lexicon = lexicon(lexicons, &language)?;
    let sources: Vec<tag::Source<'_>> = sections.iter().map(link::source).collect();
    let explained = sections.iter().zip(tag::explain(lexicon, &sources));
    Ok(explained
        .map(|(section, explanation)| Explained {
            id: section.id.clone(),
            title: notation::plain_heading(section),
            line: section.line,
            explanation,
        })
        .collect())
}

fn explain_seed<'a>(
    lexicons: &'a Lexicons,
    language: Option<&Language>,
    file: &str,
    seed: &'a seed::Seed,
) -> anyhow::Result<Vec<Explained<'a>>> {
    let annotated = seed::annotate(file, seed, lexicons, language);
    let language = annotated
        .language
        .clone()
        .context("the language could not be told; use `--lang`")?;
    let lexicon = lexicon(lexicons, &language)?;
    let sources: Vec<tag::Source<'_>> = annotated
        .sections
        .iter()
        .map(|(p, _, _)| p.source())
        .collect();
    let explained = annotated
        .sections
        .iter()
        .zip(tag::explain(lexicon, &sources));
    Ok(explained
        .map(|((passage, id, _), explanation)| Explained {
            id: id.clone(),
            title: passage
                .heading
                .map_or_else(String::new, |(_, text)| text.to_owned()),
            line: passage.first_line(),
            explanation,
        })
        .collect())
}

fn lexicon<'a>(lexicons: &'a Lexicons, language: &Language) -> anyhow::Result<&'a Lexicon> {
    lexicons
        .get(language)
        .with_context(|| format!("there is no lexicon for `{language}`"))
}

fn describe(out: &mut String, explained: &Explained<'_>, text: &str) {
    let Explained {
        id,
        title,
        line,
        explanation,
    } = explained;
    let title = if title.is_empty() {
        "(no heading)"
    } else {
        title
    };
    let _ = writeln!(out, "{BOLD}{title}{PLAIN}  {DIM}#{id}, line {line}{PLAIN}");
    let given = explanation.topics.iter().filter(|score| score.given);
    for score in given {
        describe_topic(out, score, text);
    }
    if !explanation.topics.iter().any(|score| score.given) {
        let _ = writeln!(
            out,
            "  other: nothing in the lexicon speaks clearly for a topic"
        );
    }
    let mut nearly: Vec<&TopicScore> = explanation
        .topics
        .iter()
        .filter(|score| !score.given && !score.hits.is_empty())
        .collect();
    nearly.sort_by_key(|score| std::cmp::Reverse(score.confidence));
    for score in nearly {
        let terms: Vec<String> = score
            .hits
            .iter()
            .take(3)
            .map(|hit| format!("+{} “{}”", hit.weight, hit.text))
            .collect();
        let _ = writeln!(
            out,
            "  {DIM}not given: {}  score {}, confidence {}: {}{PLAIN}",
            score.topic.id(),
            score.score,
            hundredths(i32::from(score.confidence)),
            terms.join(", ")
        );
        let _ = writeln!(out, "    {DIM}{}{PLAIN}", judged(score));
    }
    out.push('\n');
}

/// Says by which signs a topic was judged, and what each added.
fn judged(score: &TopicScore<'_>) -> String {
    let signs = &score.signs;
    let place = match signs.place {
        Place::Heading => "the heading announces it",
        Place::Above => "a heading above announces it",
        Place::Aside => "the heading announces others",
        Place::Open => "no heading announces anything",
    };
    let points = signs.points(score.topic);
    let words = points.iter().filter(|(_, points)| points.abs() >= 10);
    let words = words.map(|(sign, points)| {
        let sign = match *sign {
            "place" => place,
            "topic" => "the topic",
            "best" => "its best sentence",
            "informing" => "sentences that inform",
            "total" => "their scores together",
            "strong" => "strong terms",
            "share" => "share of the text",
            "rank" => "rank in the section",
            "elsewhere" => "another section is on it",
            "denied" => "says no",
            "opening" => "opens the notice",
            "among_rights" => "a condition of a right",
            other => other,
        };
        let mark = if *points > 0 { "+" } else { "−" };
        format!("{mark}{} {sign}", hundredths(points.abs()))
    });
    words.collect::<Vec<_>>().join(", ")
}

fn hundredths(number: i32) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

fn describe_topic(out: &mut String, score: &TopicScore<'_>, text: &str) {
    let says = match score.stated {
        Stated::Yes => "",
        Stated::No => ", says no",
    };
    let _ = writeln!(
        out,
        "  {BOLD}{}{PLAIN}  score {}, confidence {}{says}",
        score.topic.id(),
        score.score,
        hundredths(i32::from(score.confidence)),
    );
    let _ = writeln!(out, "    {DIM}{}{PLAIN}", judged(score));
    for hit in &score.hits {
        let _ = writeln!(out, "    {}", describe_hit(hit, text));
    }
}

fn describe_hit(hit: &Hit<'_>, text: &str) -> String {
    let line = line_of(text, hit.line);
    let stands = |at: usize| line.get(at..at + hit.text.len()) == Some(hit.text);
    let start = if stands(hit.span.0) {
        hit.span.0
    } else {
        line.find(hit.text).unwrap_or(0)
    };
    let (place, before, after) = if hit.in_heading {
        ("heading", String::new(), String::new())
    } else {
        let skipped = line[..start].chars().count().saturating_sub(AROUND);
        let before: String = line[..start].chars().skip(skipped).collect();
        let behind = line.get(start + hit.text.len()..).unwrap_or("");
        ("line", before, behind.chars().take(AROUND).collect())
    };
    let counts = if hit.informs {
        ""
    } else {
        " (too little alone)"
    };
    format!(
        "+{} {place} {}: {DIM}{}{PLAIN}{MARK}{}{PLAIN}{DIM}{}{PLAIN}  [{}]{counts}",
        hit.weight,
        hit.line,
        before.trim_start(),
        hit.text,
        after.trim_end(),
        short(hit.pattern)
    )
}

/// Cuts a long pattern where its start tells which it is.
fn short(pattern: &str) -> String {
    match pattern.char_indices().nth(PATTERN) {
        Some((at, _)) => format!("{}…", &pattern[..at]),
        None => pattern.to_owned(),
    }
}
