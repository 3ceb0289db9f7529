//! Which files of the folder of seeds are seeds.

use std::path::Path;

use walkdir::DirEntry;
use walkdir::WalkDir;

use super::FOLDER;
use super::extract::seed_of;
use super::portal::Job;
use crate::finding::Finding;
use crate::overlay::slashed;
use crate::settings::FILE;

/// Lists the seeds; those that cannot be reached, or that `portal.toml` names in vain, become findings.
pub(super) fn list(job: &Job<'_>, findings: &mut Vec<Finding>) -> Vec<String> {
    let top = job.root.join(FOLDER);
    let mut seeds = Vec::new();
    if top.is_dir() {
        let entries = WalkDir::new(&top).sort_by_file_name().into_iter();
        let shown = |entry: &DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
        for entry in entries.filter_entry(shown) {
            match entry {
                Ok(entry) if is_seed(job.root, &entry) => {
                    seeds.push(within(job.root, entry.path()));
                }
                Ok(entry) if entry.file_type().is_symlink() => {
                    let why = "the link leads to no file of the portal";
                    findings.push(unreadable(&within(job.root, entry.path()), why));
                }
                Ok(_) => {}
                Err(error) => {
                    let path = within(job.root, error.path().unwrap_or(&top));
                    findings.push(unreadable(&path, &error.to_string()));
                }
            }
        }
    }
    leave_out_extracts(&mut seeds, findings);
    for (notice, entry) in &job.settings.notices {
        for name in entry.seeds.values() {
            if !seeds.contains(&in_folder(name)) {
                findings.push(
                    Finding::warning(
                        "no-such-seed",
                        format!("`{notice}` names the seed `{name}`, which is not in `{FOLDER}/`"),
                    )
                    .hint("correct the name, or put the file there")
                    .file(FILE),
                );
            }
        }
    }
    if !job.only.is_empty() {
        seeds.retain(|seed| job.only.contains(seed));
    }
    seeds
}

/// Tells whether a file can be a seed; links are followed within the portal.
fn is_seed(root: &Path, entry: &DirEntry) -> bool {
    if !entry.file_type().is_symlink() {
        return entry.file_type().is_file();
    }
    match (
        fs_err::canonicalize(entry.path()),
        fs_err::canonicalize(root),
    ) {
        (Ok(target), Ok(root)) => target.is_file() && target.starts_with(root),
        _ => false,
    }
}

fn within(root: &Path, path: &Path) -> String {
    slashed(path.strip_prefix(root).unwrap_or(path))
}

pub(super) fn unreadable(path: &str, why: &str) -> Finding {
    Finding::warning("unreadable-seed", format!("the seed cannot be read: {why}"))
        .hint("check the file and its permissions; what was converted of it stays")
        .file(path)
}

/// Leaves out the texts kept beside seeds; one whose seed is gone is a finding.
fn leave_out_extracts(seeds: &mut Vec<String>, findings: &mut Vec<Finding>) {
    let (extracts, others): (Vec<String>, Vec<String>) = std::mem::take(seeds)
        .into_iter()
        .partition(|path| seed_of(path).is_some());
    for extract in extracts {
        let seed = seed_of(&extract).unwrap_or("");
        if !others.iter().any(|other| other == seed) {
            findings.push(
                Finding::info(
                    "unused-extract",
                    format!("this is the text of `{seed}`, which is gone"),
                )
                .hint("delete it, or rename it to make it a seed")
                .file(&extract),
            );
        }
    }
    *seeds = others;
}

/// Gives a seed's path within the portal, however it is written.
pub(super) fn in_folder(name: &str) -> String {
    let name = name.trim_start_matches("./");
    match name
        .strip_prefix(FOLDER)
        .is_some_and(|rest| rest.starts_with('/'))
    {
        true => name.to_owned(),
        false => format!("{FOLDER}/{name}"),
    }
}
