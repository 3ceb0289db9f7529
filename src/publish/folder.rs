//! The output folder and the second tree beside it: whose they are, the lock, the exchange.
//!
//! Where platform or file system cannot exchange two folders in one step (NFS, some overlays, Windows), the
//! old site is renamed to `.public.old` and the new one into its place: between the two there is a moment
//! without a site, and a build that finds it so puts the old one back first.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use fs_err as fs;
use rustix::fs::CWD;
use rustix::fs::RenameFlags;
use rustix::io::Errno;

use super::MARKER;
use super::MARKER_TEXT;

/// The output folder, its second tree and the lock on both.
pub(super) struct Folder {
    /// The site; perhaps absent or empty.
    pub(super) live: PathBuf,
    /// The second tree; exists, carries the marker.
    pub(super) next: PathBuf,
    old: PathBuf,
    parent: fs::File,
}

/// Why a folder is not opened.
pub(super) enum Refusal {
    Foreign(PathBuf),
    Repository(PathBuf),
    Disk(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

impl Folder {
    /// Resolves and locks an output folder; waits while another build publishes there.
    pub(super) fn open(out: &Path) -> Result<Self, Refusal> {
        let live = resolve(out)?;
        let (Some(parent), Some(name)) = (live.parent(), live.file_name()) else {
            return Err(Refusal::Foreign(live));
        };
        let folder = Self {
            next: parent.join(hidden(name, "next")),
            old: parent.join(hidden(name, "old")),
            parent: fs::File::open(parent)?,
            live,
        };
        lock(&folder.parent)?;
        folder.recover()?;
        refuse_foreign(&folder.live)?;
        refuse_foreign(&folder.next)?;
        folder.prepare()?;
        Ok(folder)
    }

    /// Makes the second tree the site, and the site the second tree.
    pub(super) fn exchange(&self) -> io::Result<()> {
        sync(&self.next)?;
        if is_bare(&self.live)? {
            fs::rename(&self.next, &self.live)?;
        } else {
            match rustix::fs::renameat_with(CWD, &self.next, CWD, &self.live, RenameFlags::EXCHANGE)
            {
                Ok(()) => {}
                Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => self.exchange_in_steps()?,
                Err(error) => return Err(self.tell(error)),
            }
        }
        self.parent.sync_all()
    }

    fn exchange_in_steps(&self) -> io::Result<()> {
        fs::rename(&self.live, &self.old)?;
        fs::rename(&self.next, &self.live)?;
        fs::rename(&self.old, &self.next)
    }

    fn tell(&self, error: Errno) -> io::Error {
        let message = format!(
            "failed to exchange `{}` with `{}`: {error}",
            self.next.display(),
            self.live.display()
        );
        io::Error::new(error.kind(), message)
    }

    /// Tidies up after an exchange in steps that was killed midway.
    fn recover(&self) -> io::Result<()> {
        if !self.old.join(MARKER).is_file() {
            Ok(())
        } else if is_bare(&self.live)? {
            fs::rename(&self.old, &self.live)
        } else {
            fs::remove_dir_all(&self.old)
        }
    }

    fn prepare(&self) -> io::Result<()> {
        if !self.next.is_dir() {
            fs::create_dir(&self.next)?;
        }
        if self.live.is_dir() {
            fs::set_permissions(&self.next, fs::metadata(&self.live)?.permissions())?;
        }
        let marker = self.next.join(MARKER);
        match fs::read(&marker) {
            Ok(text) if text == MARKER_TEXT => Ok(()),
            _ => crate::disk::write_aside(&marker, MARKER_TEXT).map(drop),
        }
    }
}

/// Gives the real path of an output folder, whose parent is made where it is absent.
fn resolve(out: &Path) -> io::Result<PathBuf> {
    match (fs::symlink_metadata(out), out.file_name()) {
        (Err(e), Some(name)) if e.kind() == io::ErrorKind::NotFound => {
            let parent = match out.parent() {
                Some(parent) if !parent.as_os_str().is_empty() => parent,
                _ => Path::new("."),
            };
            fs::create_dir_all(parent)?;
            Ok(fs::canonicalize(parent)?.join(name))
        }
        _ => fs::canonicalize(out),
    }
}

fn hidden(name: &OsStr, ending: &str) -> String {
    format!(".{}.{ending}", name.to_string_lossy())
}

/// Lets through what is absent, empty or a site of ours.
fn refuse_foreign(folder: &Path) -> Result<(), Refusal> {
    if folder.join(".git").exists() {
        return Err(Refusal::Repository(folder.to_owned()));
    }
    let real = !folder.is_symlink();
    if real && (is_bare(folder)? || folder.join(MARKER).is_file()) {
        return Ok(());
    }
    Err(Refusal::Foreign(folder.to_owned()))
}

/// Tells whether there is nothing, or an empty folder.
fn is_bare(folder: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(e) => Err(e),
        Ok(data) if data.is_dir() => Ok(fs::read_dir(folder)?.next().is_none()),
        Ok(_) => Ok(false),
    }
}

/// Locks the folder that holds site and second tree, so that no lock file is left lying about.
fn lock(parent: &fs::File) -> io::Result<()> {
    match parent.file().lock() {
        // Some network file systems lock no folders; there two builds at once are the user's to avoid.
        Err(e) if e.kind() == io::ErrorKind::Unsupported || e.raw_os_error() == Some(9) => Ok(()),
        other => other,
    }
}

/// Waits until the disk has the second tree.
#[cfg(target_os = "linux")]
fn sync(next: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(fs::File::open(next)?)?)
}

/// Waits until the disk has the second tree.
#[cfg(not(target_os = "linux"))]
fn sync(next: &Path) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(next) {
        fs::File::open(entry?.path())?.sync_all()?;
    }
    Ok(())
}
