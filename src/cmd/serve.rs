//! `seloste serve`: build in memory, serve, watch, rebuild, reload the browser.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;
use rayon::iter::IndexedParallelIterator;
use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;

use super::Context;
use super::DONE;
use super::build::PUBLIC;
use super::open;
use super::pipeline;
use super::pipeline::Writing;
use super::report::Reporter;
use super::report::count;
use crate::finding;
use crate::finding::Finding;
use crate::finding::forbid_publishing;
use crate::render;
use crate::serve;
use crate::serve::Event;
use crate::serve::Options;
use crate::serve::Port;
use crate::serve::Preview;

/// Serve the site while you write: every saved change is shown at once
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The port to listen at, otherwise 4000 or the next free one
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// The address or name to listen at
    #[arg(long, default_value = "127.0.0.1")]
    host: String,
    /// Open the browser
    #[arg(long)]
    open: bool,
}

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let root = open::root(context)?;
    let options = Options {
        root: root.clone(),
        ignored: vec![root.join(PUBLIC)],
        host: args.host.clone(),
        port: args.port.map_or(Port::Usual, Port::Given),
    };
    serve::serve(
        &options,
        || preview(&root, &context.reporter),
        |event| tell(&context.reporter, args.open, &event),
    )
    .context("cannot serve")?;
    Ok(DONE)
}

/// Builds the site in memory; `serve` never writes content.
fn preview(root: &Path, reporter: &Reporter) -> Result<Preview, Vec<Finding>> {
    let mut prepared = pipeline::prepare(root, None, Writing::Nothing)
        .map_err(|error| vec![fault(&error)])
        .flatten()?;
    finding::sort(&mut prepared.findings);
    if forbid_publishing(&prepared.findings) {
        return Err(prepared.findings);
    }
    let site = render::render(&prepared.portal, &prepared.overlay)?;
    let drawn: Vec<Result<(String, Vec<u8>), Finding>> = site
        .paths()
        .par_iter()
        .enumerate()
        .map(|(index, path)| Ok((path.clone(), site.page(index)?)))
        .collect();
    let (mut files, mut findings) = (BTreeMap::new(), Vec::new());
    for page in drawn {
        match page {
            Ok((path, bytes)) => {
                files.insert(path, bytes);
            }
            Err(finding) => findings.push(finding),
        }
    }
    if !findings.is_empty() {
        finding::sort(&mut findings);
        return Err(findings);
    }
    reporter.findings(&prepared.findings);
    let base = prepared.portal.settings.base_url.as_ref();
    Ok(Preview {
        files,
        base_path: base.map_or("/", |base| base.path()).to_owned(),
    })
}

fn fault(error: &anyhow::Error) -> Finding {
    Finding::error("cannot-read", format!("{error:#}")).hint("mend it and save again")
}

fn tell(reporter: &Reporter, open: bool, event: &Event<'_>) {
    match event {
        Event::Listening { address } => {
            reporter.say(&format!("Serving at {address}  (Ctrl-C to stop)"));
            if open && let Err(error) = ::open::that_detached(address) {
                reporter.insist(&format!("cannot open the browser: {error}"));
            }
        }
        Event::Built {
            files,
            changed,
            time,
        } => reporter.say(&format!(
            "Built {} in {} ms, {} changed",
            count(*files, "file", "files"),
            time.as_millis(),
            changed
        )),
        Event::Failed { findings } => {
            reporter.findings(findings);
            reporter.insist("The last good site stays up.");
        }
        Event::WatchTrouble { message } => reporter.insist(message),
    }
}
