//! Writing single files so that nobody ever sees half of one: aside first, then renamed.

use std::fs::Metadata;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process;

use fs_err as fs;
use fs_err::File;

/// Writes a file aside and renames it into place; its folder is made where it is absent.
///
/// A file that already holds these bytes is left alone, and the answer is then `false`. The permissions of
/// a file replaced are kept, and a symbolic link stays one: what it leads to is replaced.
///
/// # Errors
/// What the disk refuses, by act and path; the old file is then as it was.
pub fn write_aside(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let path = real(path)?;
    let old = fs::symlink_metadata(&path).ok();
    if old
        .as_ref()
        .is_some_and(|old| old.len() == bytes.len() as u64)
        && fs::read(&path)? == bytes
    {
        return Ok(false);
    }
    let aside = beside(&path)?;
    let written = write_new(&aside, bytes, true)
        .and_then(|()| keep_permissions(old.as_ref(), &aside))
        .and_then(|()| fs::rename(&aside, &path));
    if written.is_err() {
        // Best effort: the error worth telling is the one above.
        let _ = fs::remove_file(&aside);
    }
    written?;
    Ok(true)
}

/// Writes a file that must not exist yet, and where asked waits until the disk has it.
pub(crate) fn write_new(path: &Path, bytes: &[u8], durable: bool) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    if durable {
        file.sync_data()?;
    }
    Ok(())
}

fn keep_permissions(old: Option<&Metadata>, aside: &Path) -> io::Result<()> {
    old.map_or(Ok(()), |old| fs::set_permissions(aside, old.permissions()))
}

fn real(path: &Path) -> io::Result<PathBuf> {
    if path.is_symlink() {
        fs::canonicalize(path)
    } else {
        Ok(path.to_owned())
    }
}

/// Gives the name to write under first: hidden, with the `~` that watchers and version control pass over.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| {
        let message = format!("`{}` names no file", path.display());
        io::Error::new(io::ErrorKind::InvalidInput, message)
    })?;
    let folder = path.parent().unwrap_or(Path::new(""));
    if !folder.as_os_str().is_empty() {
        fs::create_dir_all(folder)?;
    }
    let aside = folder.join(format!(".{}.{}~", name.to_string_lossy(), process::id()));
    match fs::remove_file(&aside) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(aside),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_file_is_made_replaced_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("content/aiwo/fi.md");
        assert!(write_aside(&path, b"one").unwrap());
        fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(write_aside(&path, b"two").unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"two");
        let old = fs::metadata(&path).unwrap();
        assert_eq!(old.mode() & 0o777, 0o640);
        assert!(!write_aside(&path, b"two").unwrap());
        assert_eq!(fs::metadata(&path).unwrap().ino(), old.ino());
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        let link = folder.path().join("link");
        fs::write(&target, "one").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        write_aside(&link, b"two").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&target).unwrap(), b"two");
    }
}
