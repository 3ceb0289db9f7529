//! `seloste export`: the portal as data, on standard output.

use std::io::Write as _;

use anyhow::Context as _;
use clap::ValueEnum;

use super::Context;
use super::DONE;
use super::FOUND;
use super::open;
use super::pipeline;
use super::pipeline::Writing;
use crate::export;
use crate::finding::forbid_publishing;

/// Print the portal as data
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What to print
    #[arg(long, value_enum)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Notices, sections, topics and evidence.
    Json,
    /// The matrix: one row for each translation, one column for each topic.
    Csv,
}

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let root = open::root(context)?;
    let prepared = match pipeline::prepare(&root, None, Writing::Nothing)? {
        Ok(prepared) if !forbid_publishing(&prepared.findings) => prepared,
        Ok(prepared) => {
            context.reporter.findings(&prepared.findings);
            return Ok(FOUND);
        }
        Err(findings) => {
            context.reporter.findings(&findings);
            return Ok(FOUND);
        }
    };
    let data = match args.format {
        Format::Json => export::json(&prepared.portal),
        Format::Csv => export::csv(&prepared.portal),
    };
    std::io::stdout()
        .write_all(data.as_bytes())
        .context("cannot write to standard output")?;
    Ok(DONE)
}
