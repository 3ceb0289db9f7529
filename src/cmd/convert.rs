//! `seloste convert`: seeds → content, merged with what people wrote.

use std::path::Path;

use anyhow::Context as _;

use super::Context;
use super::DONE;
use super::FOUND;
use super::open;
use super::pipeline;
use super::pipeline::Choice;
use super::report::count;
use crate::content;
use crate::content::Corpus;
use crate::disk;
use crate::finding;
use crate::finding::Severity;
use crate::finding::forbid_publishing;
use crate::lang::Language;
use crate::notation;
use crate::overlay::slashed;
use crate::seed;
use crate::seed::FileReport;
use crate::seed::Settle;
use crate::settings::Charset;

/// Make annotated Markdown of seeds; what people changed stays
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Seeds to convert; otherwise all
    #[arg(value_name = "SEED")]
    seeds: Vec<String>,
    /// Change nothing, and exit 1 if something would change
    #[arg(long)]
    check: bool,
    /// The seeds' language, where it is not to be found from their text
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    /// The encoding of seeds that are text or HTML, where it is guessed wrong
    #[arg(long, value_name = "NAME")]
    encoding: Option<Charset>,
    /// Of a section changed on both sides, keep what stands in `content/`
    #[arg(long, value_name = "FILE#ID")]
    keep: Vec<String>,
    /// Of a section changed on both sides, take what the seed says
    #[arg(long, value_name = "FILE#ID")]
    take: Vec<String>,
    /// List the lines of the seeds that are in no section, with the reason
    #[arg(long)]
    drops: bool,
}

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let root = open::root(context)?;
    let opened = match open::portal(&root)? {
        Ok(opened) => opened,
        Err(findings) => {
            context.reporter.findings(&findings);
            return Ok(FOUND);
        }
    };
    let (corpus, mut findings) = content::load(&root)?;
    if forbid_publishing(&findings) {
        context.reporter.findings(&findings);
        context
            .reporter
            .insist("Nothing was converted: mend `content/` first.");
        return Ok(FOUND);
    }
    let choice = choice(args, &root)?;
    settled_exist(&choice, &corpus)?;
    let outcome = pipeline::convert(&opened, &corpus, &choice);
    findings = outcome.findings;
    finding::sort(&mut findings);
    context.reporter.findings(&findings);
    let changed: Vec<&FileReport> = outcome.files.iter().filter(|file| file.changed).collect();
    if !args.check {
        pipeline::keep(&root, &outcome.extracts)?;
        for file in &changed {
            disk::write_aside(&root.join(&file.path), file.text.as_bytes())?;
        }
    }
    report(context, args, &outcome.files);
    let stale = !changed.is_empty() || !outcome.extracts.is_empty();
    let errors = findings.iter().any(|f| f.severity == Severity::Error);
    Ok(if errors || args.check && stale {
        FOUND
    } else {
        DONE
    })
}

fn choice(args: &Args, root: &Path) -> anyhow::Result<Choice> {
    let mut choice = Choice {
        language: args.lang.clone(),
        charset: args.encoding,
        ..Choice::default()
    };
    for seed in &args.seeds {
        choice.only.insert(within(root, seed)?);
    }
    for (given, keep) in args
        .keep
        .iter()
        .map(|g| (g, true))
        .chain(args.take.iter().map(|g| (g, false)))
    {
        let (file, id) = given
            .rsplit_once('#')
            .filter(|(file, id)| !file.is_empty() && notation::is_id(id))
            .with_context(|| {
                format!("`{given}` names no section: write it as `content/<notice>/<lang>.md#<id>`")
            })?;
        let settle: &mut Settle = choice.settle.entry(slashed(Path::new(file))).or_default();
        if keep {
            &mut settle.keep
        } else {
            &mut settle.take
        }
        .insert(id.to_owned());
    }
    Ok(choice)
}

/// Makes sure that every section a person settles is there.
fn settled_exist(choice: &Choice, corpus: &Corpus) -> anyhow::Result<()> {
    for (file, settle) in &choice.settle {
        let files = corpus.notices.values().flat_map(|files| files.values());
        let document = files
            .map(|known| (&known.path, &known.document))
            .find(|(path, _)| *path == file)
            .map(|(_, document)| document)
            .with_context(|| format!("there is no `{file}`"))?;
        for id in settle.keep.iter().chain(&settle.take) {
            let known = document.sections.iter().any(|section| section.id == *id);
            anyhow::ensure!(known, "`{file}` has no section `{id}`");
        }
    }
    Ok(())
}

/// Gives a seed's path within the portal, as written from the current folder or from the portal's.
fn within(root: &Path, written: &str) -> anyhow::Result<String> {
    let candidates = [
        Path::new(written).to_owned(),
        root.join(written),
        root.join(seed::FOLDER).join(written),
    ];
    let found = candidates.iter().find(|path| path.is_file());
    let found = found.with_context(|| format!("there is no seed `{written}`"))?;
    let (found, root) = (fs_err::canonicalize(found)?, fs_err::canonicalize(root)?);
    let inside = found
        .strip_prefix(&root)
        .ok()
        .filter(|path| path.starts_with(seed::FOLDER));
    let inside = inside
        .with_context(|| format!("`{written}` is not in `{}/` of the portal", seed::FOLDER))?;
    Ok(slashed(inside))
}

fn report(context: &Context, args: &Args, files: &[FileReport]) {
    for file in files {
        let verb = match (file.changed, args.check) {
            (true, true) => "would change",
            (true, false) => "written",
            (false, _) => "unchanged",
        };
        let drops = match file.drops.len() {
            0 => String::new(),
            n => format!(", {} of page furniture left out", count(n, "line", "lines")),
        };
        context.reporter.say(&format!(
            "{} → {}: {verb}; {}, all {} accounted for{drops}",
            file.seed,
            file.path,
            count(file.sections, "section", "sections"),
            count(file.words, "word", "words"),
        ));
        if args.drops {
            for drop in &file.drops {
                context.reporter.say(&format!(
                    "  line {}: {} ({})",
                    drop.line, drop.text, drop.reason
                ));
            }
        }
    }
    if files.is_empty() {
        context
            .reporter
            .say(&format!("There are no seeds in `{}/`.", seed::FOLDER));
    }
}
