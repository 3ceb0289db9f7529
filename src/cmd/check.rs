//! `seloste check`: all findings, grouped by place.

use std::io::Write as _;

use anyhow::Context as _;
use clap::ValueEnum;
use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;
use serde_json::json;

use super::Context;
use super::DONE;
use super::FOUND;
use super::open;
use super::pipeline;
use super::pipeline::Writing;
use super::report::count;
use crate::check;
use crate::finding;
use crate::finding::Finding;
use crate::finding::Severity;
use crate::link::Portal;
use crate::overlay::Overlay;
use crate::render;

/// Tell everything in the portal that a person should look at
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Exit 1 for these too
    #[arg(long, value_enum)]
    deny: Option<Deny>,
    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings as well as errors.
    Warnings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, on standard error.
    Human,
    /// One JSON object on standard output.
    Json,
    /// SARIF 2.1.0 on standard output, for code hosts.
    Sarif,
}

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let root = open::root(context)?;
    let mut findings = match pipeline::prepare(&root, None, Writing::Nothing)? {
        Err(findings) => findings,
        Ok(prepared) => {
            let mut findings = prepared.findings;
            findings.extend(check::check(&prepared.portal));
            findings.extend(render::check_messages(&prepared.portal, &prepared.overlay));
            findings.extend(pages(&prepared.portal, &prepared.overlay));
            check::heed_silence(&prepared.portal, findings)
        }
    };
    finding::sort(&mut findings);
    match args.format {
        Format::Human => {
            context.reporter.findings(&findings);
            context.reporter.say(&summary(&findings));
        }
        Format::Json => print(&as_json(&findings))?,
        Format::Sarif => print(&as_sarif(&findings))?,
    }
    let least = match args.deny {
        Some(Deny::Warnings) => Severity::Warning,
        None => Severity::Error,
    };
    Ok(if findings.iter().any(|f| f.severity >= least) {
        FOUND
    } else {
        DONE
    })
}

/// Finds what is wrong with the theme: every page is drawn, and thrown away.
fn pages(portal: &Portal, overlay: &Overlay) -> Vec<Finding> {
    match render::render(portal, overlay) {
        Err(findings) => findings,
        Ok(site) => (0..site.paths().len())
            .into_par_iter()
            .filter_map(|index| site.page(index).err())
            .collect(),
    }
}

fn summary(findings: &[Finding]) -> String {
    let number = |severity| findings.iter().filter(|f| f.severity == severity).count();
    if findings.is_empty() {
        return "Nothing to look at.".to_owned();
    }
    format!(
        "{}: {}, {}, {}",
        count(findings.len(), "finding", "findings"),
        count(number(Severity::Error), "error", "errors"),
        count(number(Severity::Warning), "warning", "warnings"),
        count(number(Severity::Info), "for information", "for information"),
    )
}

fn print(value: &serde_json::Value) -> anyhow::Result<()> {
    writeln!(std::io::stdout(), "{value:#}").context("cannot write to standard output")
}

fn as_json(findings: &[Finding]) -> serde_json::Value {
    let findings: Vec<serde_json::Value> = findings
        .iter()
        .map(|finding| {
            let place = finding.place.as_ref();
            json!({
                "severity": finding.severity,
                "code": finding.code,
                "file": place.map(|place| &place.file),
                "line": place.and_then(|place| place.line),
                "text": place.map(|place| &place.text).filter(|text| !text.is_empty()),
                "message": finding.message,
                "hint": finding.hint,
            })
        })
        .collect();
    json!({"schema": 1, "findings": findings})
}

/// Writes findings as SARIF 2.1.0 (OASIS), as code hosts take them.
fn as_sarif(findings: &[Finding]) -> serde_json::Value {
    let results: Vec<serde_json::Value> = findings
        .iter()
        .map(|finding| {
            let level = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "note",
            };
            let locations: Vec<serde_json::Value> = finding
                .place
                .iter()
                .map(|place| {
                    let line = place.line.map(|line| json!({"startLine": line}));
                    let mut physical = json!({"artifactLocation": {"uri": place.file}});
                    if let Some(region) = line {
                        physical["region"] = region;
                    }
                    json!({"physicalLocation": physical})
                })
                .collect();
            json!({
                "ruleId": finding.code,
                "level": level,
                "message": {"text": format!("{}; {}", finding.message, finding.hint)},
                "locations": locations,
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "seloste", "version": env!("CARGO_PKG_VERSION")}},
            "results": results,
        }],
    })
}
