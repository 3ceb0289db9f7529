//! The commands: one file each, with its arguments; each reads, runs and reports.
//!
//! Only here is anything printed: data to standard output, everything said to a person to standard error.

mod annotate;
mod build;
mod check;
mod convert;
mod explain;
mod export;
mod init;
mod open;
mod pipeline;
mod read_pdf;
mod report;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;

use self::report::Reporter;
use crate::seed;

/// Done.
const DONE: u8 = 0;
/// Findings of severity error, or as `--deny` says.
const FOUND: u8 = 1;
/// Could not be done: usage, disk.
const FAILED: u8 = 2;

/// The heading in `--help` of the options that every command takes.
const EVERYWHERE: &str = "Options of every command";

/// Builds multilingual privacy-notice portals.
#[derive(Debug, Parser)]
#[command(name = "seloste", version, about, max_term_width = 100)]
pub struct Cli {
    /// The portal folder; otherwise the nearest one at or above the current folder
    #[arg(long, global = true, value_name = "DIR", env = "SELOSTE_ROOT", help_heading = EVERYWHERE)]
    root: Option<PathBuf>,
    /// When to colour what is said
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, help_heading = EVERYWHERE)]
    color: Color,
    /// Say only what is wrong
    #[arg(long, short, global = true, help_heading = EVERYWHERE)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    Convert(convert::Args),
    Build(build::Args),
    Serve(serve::Args),
    Check(check::Args),
    Annotate(annotate::Args),
    Explain(explain::Args),
    Export(export::Args),
    #[command(name = seed::READ_PDF, hide = true)]
    ReadPdf,
}

/// What every command is given.
#[derive(Debug)]
struct Context {
    root: Option<PathBuf>,
    reporter: Reporter,
}

/// Runs a command.
#[must_use]
pub fn run(cli: Cli) -> ExitCode {
    let context = Context {
        root: cli.root,
        reporter: Reporter::new(cli.color, cli.quiet),
    };
    let done = match cli.command {
        Command::Init(args) => init::run(&context, &args),
        Command::Convert(args) => convert::run(&context, &args),
        Command::Build(args) => build::run(&context, &args),
        Command::Serve(args) => serve::run(&context, &args),
        Command::Check(args) => check::run(&context, &args),
        Command::Export(args) => export::run(&context, &args),
        Command::Annotate(args) => annotate::run(&context, &args),
        Command::Explain(args) => explain::run(&context, &args),
        Command::ReadPdf => read_pdf::run(),
    };
    ExitCode::from(done.unwrap_or_else(|error| {
        if is_closed_pipe(&error) {
            return DONE;
        }
        context.reporter.fail(&error);
        FAILED
    }))
}

/// Tells whether whoever read the output has had enough of it.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<std::io::Error>())
        .any(|cause| cause.kind() == std::io::ErrorKind::BrokenPipe)
}
