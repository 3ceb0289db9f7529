//! Arguments → command → exit status.

use std::process::ExitCode;

use clap::Parser;
use seloste::cmd::Cli;

fn main() -> ExitCode {
    seloste::cmd::run(Cli::parse())
}
