//! `seloste init`: a new portal with a sample notice in two languages, ready to build.

use std::path::Path;
use std::path::PathBuf;

use super::Context;
use super::DONE;
use crate::disk;
use crate::overlay;

/// Where the sample's files are among those compiled in.
const SAMPLE: &str = "src/cmd/sample";

/// Make a new portal with a sample notice in two languages
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where, otherwise here
    #[arg(default_value = ".")]
    dir: PathBuf,
}

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let files: Vec<(String, &[u8])> = overlay::embedded_below(SAMPLE)
        .filter_map(|path| {
            let name = path.strip_prefix(SAMPLE)?.trim_start_matches('/');
            Some((named(name), overlay::embedded(path)?))
        })
        .collect();
    let there: Vec<&str> = files
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| *name != ".gitignore" && args.dir.join(name).exists())
        .collect();
    anyhow::ensure!(
        there.is_empty(),
        "nothing was made: `{}` has `{}` already",
        args.dir.display(),
        there.join("`, `")
    );
    for (name, bytes) in &files {
        let path = args.dir.join(name);
        if !path.exists() {
            disk::write_aside(&path, bytes)?;
        }
    }
    tell(context, &args.dir, &files);
    Ok(DONE)
}

fn named(name: &str) -> String {
    if name == "gitignore" {
        ".gitignore".to_owned()
    } else {
        name.to_owned()
    }
}

fn tell(context: &Context, dir: &Path, files: &[(String, &[u8])]) {
    let say = |line: &str| context.reporter.say(line);
    say(&format!("A new portal in `{}`:", dir.display()));
    for (name, _) in files {
        say(&format!("  {name}"));
    }
    let go = if dir == Path::new(".") {
        String::new()
    } else {
        format!("cd {} && ", dir.display())
    };
    say(&format!(
        "Next: `{go}seloste serve --open`, then put your notices into `seeds/`."
    ));
}
