//! The one way from a portal's files to its site, shared by `build`, `serve`, `check` and `export`.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Context as _;

use super::open;
use super::open::Opened;
use crate::check;
use crate::check::Ledger;
use crate::content;
use crate::content::Corpus;
use crate::disk;
use crate::finding::Finding;
use crate::finding::forbid_publishing;
use crate::lang::Language;
use crate::link;
use crate::link::Portal;
use crate::overlay::Overlay;
use crate::render;
use crate::seed;
use crate::seed::Extract;
use crate::seed::FileReport;
use crate::seed::Job;
use crate::settings::BaseUrl;
use crate::settings::Charset;

/// What may be written on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// `content/` and the ledger are brought up to date.
    Content,
    /// Nothing: what would change is used as if it had.
    Nothing,
}

/// A portal made ready for a reading.
pub(super) struct Prepared {
    /// The portal.
    pub(super) portal: Portal,
    /// Its files over the shipped ones.
    pub(super) overlay: Overlay,
    /// What to look at, unsorted.
    pub(super) findings: Vec<Finding>,
    /// What became of the seeds.
    pub(super) seeds: Vec<FileReport>,
    /// Texts drawn from seeds, where they are, or would be, written.
    pub(super) extracts: Vec<Extract>,
    /// The ledger as read, and as it is to be.
    pub(super) ledger: (Option<String>, Ledger),
}

/// Reads a portal from its files: seeds converted, content loaded, everything linked.
///
/// The inner error is what keeps it from being read at all.
///
/// # Errors
/// When a file cannot be read or written.
pub(super) fn prepare(
    root: &Path,
    base_url: Option<&BaseUrl>,
    writing: Writing,
) -> anyhow::Result<Result<Prepared, Vec<Finding>>> {
    let mut opened = match open::portal(root)? {
        Ok(opened) => opened,
        Err(findings) => return Ok(Err(findings)),
    };
    if let Some(base_url) = base_url {
        opened.settings.base_url = Some(base_url.clone());
    }
    let (mut corpus, mut findings) = content::load(root)?;
    let broken = forbid_publishing(&findings);
    let (mut seeds, mut extracts) = (Vec::new(), Vec::new());
    if !broken {
        let outcome = convert(&opened, &corpus, &Choice::default());
        findings.extend(outcome.findings);
        (seeds, extracts) = (outcome.files, outcome.extracts);
        if writing == Writing::Content {
            keep(root, &extracts)?;
        }
        findings.extend(take_in(&opened, &mut corpus, &seeds, writing)?);
    }
    let (ledger_text, ledger) = read_ledger(root, &mut findings)?;
    let Opened {
        settings,
        lexicons,
        overlay,
        ..
    } = opened;
    let (portal, found) = link::link(settings, &corpus, &lexicons);
    findings.extend(found);
    let (grown, vanished) = ledger.with(&portal, ledger_text.as_deref().unwrap_or(""));
    if !broken {
        findings.extend(vanished);
    }
    Ok(Ok(Prepared {
        portal,
        overlay,
        findings,
        seeds,
        extracts,
        ledger: (ledger_text, grown),
    }))
}

/// What a person chose of converting.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// Seeds to convert, by their paths within the portal; all where empty.
    pub(super) only: BTreeSet<String>,
    /// Their language.
    pub(super) language: Option<Language>,
    /// Their encoding.
    pub(super) charset: Option<Charset>,
    /// How sections changed on both sides are settled, by file.
    pub(super) settle: BTreeMap<String, seed::Settle>,
}

/// Converts the seeds of a portal; writes nothing.
pub(super) fn convert(opened: &Opened, corpus: &Corpus, choice: &Choice) -> seed::Outcome {
    let names = render::TopicNames::load(opened.lexicons.languages(), &opened.overlay);
    seed::convert_all(&Job {
        root: &opened.root,
        settings: &opened.settings,
        lexicons: &opened.lexicons,
        corpus,
        only: &choice.only,
        language: choice.language.as_ref(),
        charset: choice.charset,
        settle: &choice.settle,
        name: &|language, topic| names.name(language, topic),
    })
}

/// Writes the texts drawn from seeds beside them.
///
/// # Errors
/// When one cannot be written.
pub(super) fn keep(root: &Path, extracts: &[Extract]) -> anyhow::Result<()> {
    for extract in extracts {
        disk::write_aside(&root.join(&extract.path), extract.text.as_bytes())?;
    }
    Ok(())
}

/// Takes what converting changed into the corpus, and writes it where it may.
fn take_in(
    opened: &Opened,
    corpus: &mut Corpus,
    seeds: &[FileReport],
    writing: Writing,
) -> anyhow::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for file in seeds.iter().filter(|file| file.changed) {
        if writing == Writing::Content {
            disk::write_aside(&opened.root.join(&file.path), file.text.as_bytes())?;
        }
        findings.extend(corpus.take_in(&file.path, file.text.clone()));
    }
    Ok(findings)
}

fn read_ledger(
    root: &Path,
    findings: &mut Vec<Finding>,
) -> anyhow::Result<(Option<String>, Ledger)> {
    let path = root.join(check::LEDGER);
    if !path.exists() {
        return Ok((None, Ledger::default()));
    }
    let text = fs_err::read_to_string(&path)?;
    let ledger = Ledger::parse(&text).unwrap_or_else(|finding| {
        findings.push(finding);
        Ledger::default()
    });
    Ok((Some(text), ledger))
}

/// Writes the ledger where it has grown; tells whether it had.
///
/// # Errors
/// When it cannot be written.
pub(super) fn keep_ledger(
    root: &Path,
    (text, ledger): &(Option<String>, Ledger),
) -> anyhow::Result<bool> {
    let grown = ledger.write();
    let changed = text.as_deref() != Some(grown.as_str());
    if changed {
        disk::write_aside(&root.join(check::LEDGER), grown.as_bytes())
            .context("cannot keep the ledger of addresses")?;
    }
    Ok(changed)
}
