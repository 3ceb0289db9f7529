//! The two trees of files: what the live one holds, and what must leave the second one.
//!
//! Never follows a symbolic link.

use std::collections::HashSet;
use std::io;
use std::path::Path;

use fs_err as fs;
use walkdir::DirEntry;
use walkdir::WalkDir;

use super::Wanted;
use crate::overlay::slashed;

/// What a tree holds.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// The regular files, by their paths within it.
    pub(super) files: HashSet<String>,
    folders: HashSet<String>,
    others: usize,
}

impl Survey {
    /// Tells whether the tree holds the wanted files and folders and nothing else.
    pub(super) fn is_exactly(&self, wanted: &Wanted<'_>) -> bool {
        self.others == 0
            && self.files.len() == wanted.files.len()
            && self.folders.len() == wanted.folders.len()
            && wanted.files.iter().all(|file| self.files.contains(*file))
            && wanted
                .folders
                .iter()
                .all(|folder| self.folders.contains(*folder))
    }
}

/// Looks through a tree; one that is absent holds nothing.
pub(super) fn survey(root: &Path) -> io::Result<Survey> {
    let mut survey = Survey::default();
    if !root.is_dir() {
        return Ok(survey);
    }
    for entry in WalkDir::new(root).min_depth(1) {
        let entry = entry?;
        let path = within(root, &entry);
        if entry.file_type().is_file() {
            survey.files.insert(path);
        } else if entry.file_type().is_dir() {
            survey.folders.insert(path);
        } else {
            survey.others += 1;
        }
    }
    Ok(survey)
}

/// Removes from a tree whatever is not wanted; files and folders stay only as what they are wanted as.
pub(super) fn sweep(root: &Path, wanted: &Wanted<'_>) -> io::Result<()> {
    let mut entries = WalkDir::new(root).min_depth(1).into_iter();
    while let Some(entry) = entries.next() {
        let entry = entry?;
        let path = within(root, &entry);
        if entry.file_type().is_dir() {
            if !wanted.folders.contains(path.as_str()) {
                entries.skip_current_dir();
                fs::remove_dir_all(entry.path())?;
            }
        } else if !entry.file_type().is_file() || !wanted.files.contains(path.as_str()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn within(root: &Path, entry: &DirEntry) -> String {
    slashed(entry.path().strip_prefix(root).unwrap_or(entry.path()))
}
