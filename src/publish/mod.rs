//! Site → `public/`: the only writer of the site.
//!
//! A second tree beside the site (`.public.next` for `public`) is kept between builds and brought up to date
//! file by file: a file whose bytes stay is the very file of the live site, linked, so that its modification
//! time stays too; any other is written aside and renamed. Then the two trees are exchanged in one step.
//! Whatever goes wrong before that step leaves the site as it was, byte for byte.
//!
//! Symbolic links inside the trees are never followed. A folder that holds something else than a site of ours
//! is never touched: ours carry the file [`MARKER`], which says so to people as well.

use std::collections::BTreeSet;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::path::PathBuf;

use fs_err as fs;
use rayon::iter::IndexedParallelIterator;
use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;

mod folder;
mod tree;

use crate::disk;
use folder::Folder;
use tree::Survey;

/// The file at the top of a site that tells it is ours to replace.
pub const MARKER: &str = ".seloste";

const MARKER_TEXT: &[u8] =
    b"Written by seloste. Whatever else is put into this folder is gone after the next build.\n";

/// What publishing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files new or changed.
    pub written: usize,
    /// Files whose bytes stayed.
    pub unchanged: usize,
    /// Files of the old site that the new one does not have.
    pub removed: usize,
    /// Bytes of the whole site.
    pub bytes: u64,
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError<E> {
    /// Pages that could not be made, in the order of their paths.
    #[error("{} could not be made", count(.0.len()))]
    Pages(Vec<E>),
    /// A path that would lead out of the site, or collides with another.
    #[error("`{0}` cannot be the path of a page")]
    Path(String),
    /// A folder that holds something else than a site of ours.
    #[error(
        "`{}` holds files that are not a site of ours (it has no `{MARKER}`): \
         give another folder, or empty this one",
        .0.display()
    )]
    Foreign(PathBuf),
    /// A site into which somebody put a git repository.
    #[error("`{}` holds a git repository, which publishing would remove: move it out", .0.display())]
    Repository(PathBuf),
    /// What the disk refused.
    #[error(transparent)]
    Disk(#[from] io::Error),
}

/// Publishes a site: `page` gives the bytes of `paths[index]`, from many threads at once.
///
/// # Errors
/// When a page cannot be made, a path is unfit, the folder is not ours or the disk refuses;
/// the old site is then as it was.
pub fn publish<E: Send>(
    out: &Path,
    paths: &[String],
    page: impl Fn(usize) -> Result<Vec<u8>, E> + Sync,
) -> Result<Report, PublishError<E>> {
    let wanted = Wanted::new(paths).map_err(PublishError::Path)?;
    let folder = Folder::open(out).map_err(refuse)?;
    let live = tree::survey(&folder.live)?;
    stage(&folder, &wanted)?;
    let done: Vec<Result<Done, Failure<E>>> = paths
        .par_iter()
        .enumerate()
        .map(|(index, path)| {
            let bytes = page(index).map_err(Failure::Page)?;
            let aside = folder.next.join(format!("{MARKER}.{index}"));
            bring(&folder, &live, path, &aside, &bytes).map_err(Failure::Disk)
        })
        .collect();
    let report = sum(done, &live, &wanted)?;
    if !live.is_exactly(&wanted) || report.written > 0 {
        folder.exchange()?;
    }
    Ok(report)
}

/// The files a site has and the folders they lie in.
struct Wanted<'a> {
    files: BTreeSet<&'a str>,
    folders: BTreeSet<&'a str>,
}

/// How a file came into the second tree.
struct Done {
    bytes: u64,
    unchanged: bool,
}

enum Failure<E> {
    Page(E),
    Disk(io::Error),
}

impl<'a> Wanted<'a> {
    /// Checks the paths; the unfit one is the error.
    fn new(paths: &'a [String]) -> Result<Self, String> {
        let mut wanted = Self {
            files: BTreeSet::from([MARKER]),
            folders: BTreeSet::new(),
        };
        for path in paths {
            if !is_fit(path) || !wanted.files.insert(path) {
                return Err(path.clone());
            }
            let ends = path.match_indices('/').map(|(at, _)| at);
            wanted.folders.extend(ends.map(|at| &path[..at]));
        }
        match wanted.files.intersection(&wanted.folders).next() {
            Some(both) => Err((*both).to_owned()),
            None => Ok(wanted),
        }
    }
}

fn is_fit(path: &str) -> bool {
    let part_fits = |part: &str| !matches!(part, "" | "." | "..");
    path.split('/').all(part_fits) && !path.starts_with(MARKER) && !path.contains(['\\', '\0', ':'])
}

/// Empties the second tree of what is not wanted and makes the folders that are.
fn stage(folder: &Folder, wanted: &Wanted<'_>) -> io::Result<()> {
    tree::sweep(&folder.next, wanted)?;
    for name in &wanted.folders {
        match fs::create_dir(folder.next.join(name)) {
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
            _ => {}
        }
    }
    Ok(())
}

/// Brings one file of the second tree up to date.
fn bring(
    folder: &Folder,
    live: &Survey,
    path: &str,
    aside: &Path,
    bytes: &[u8],
) -> io::Result<Done> {
    let (old, new) = (folder.live.join(path), folder.next.join(path));
    let unchanged = live.files.contains(path) && holds(&old, bytes)?;
    if !unchanged {
        disk::write_new(aside, bytes, false)?;
        fs::rename(aside, &new)?;
    } else if !same_file(&old, &new)? {
        link(&old, aside, bytes)?;
        fs::rename(aside, &new)?;
    }
    Ok(Done {
        bytes: bytes.len() as u64,
        unchanged,
    })
}

fn holds(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    Ok(fs::symlink_metadata(path)?.len() == bytes.len() as u64 && fs::read(path)? == bytes)
}

fn same_file(old: &Path, new: &Path) -> io::Result<bool> {
    let old = fs::symlink_metadata(old)?;
    match fs::symlink_metadata(new) {
        Ok(new) => Ok((old.dev(), old.ino()) == (new.dev(), new.ino())),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

/// Links a file, or where the file system has no such links, copies it with its modification time.
fn link(old: &Path, aside: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::hard_link(old, aside).is_ok() {
        return Ok(());
    }
    disk::write_new(aside, bytes, false)?;
    let time = fs::metadata(old)?.modified()?;
    fs::OpenOptions::new()
        .write(true)
        .open(aside)?
        .file()
        .set_modified(time)
}

fn sum<E>(
    done: Vec<Result<Done, Failure<E>>>,
    live: &Survey,
    wanted: &Wanted<'_>,
) -> Result<Report, PublishError<E>> {
    let mut report = Report {
        removed: live
            .files
            .iter()
            .filter(|f| !wanted.files.contains(f.as_str()))
            .count(),
        ..Report::default()
    };
    let mut failed = Vec::new();
    for result in done {
        match result {
            Ok(done) => {
                report.bytes += done.bytes;
                report.unchanged += usize::from(done.unchanged);
                report.written += usize::from(!done.unchanged);
            }
            Err(Failure::Page(error)) => failed.push(error),
            Err(Failure::Disk(error)) => return Err(error.into()),
        }
    }
    if failed.is_empty() {
        Ok(report)
    } else {
        Err(PublishError::Pages(failed))
    }
}

fn refuse<E>(refusal: folder::Refusal) -> PublishError<E> {
    match refusal {
        folder::Refusal::Foreign(path) => PublishError::Foreign(path),
        folder::Refusal::Repository(path) => PublishError::Repository(path),
        folder::Refusal::Disk(error) => PublishError::Disk(error),
    }
}

fn count(pages: usize) -> String {
    match pages {
        1 => "1 page".to_owned(),
        n => format!("{n} pages"),
    }
}

#[cfg(test)]
mod tests;
