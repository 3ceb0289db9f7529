//! The files of a portal laid over those compiled into the binary: a file of the same path in the portal wins.
//!
//! Never writes.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use walkdir::WalkDir;

/// Every file of `themes/default`, `i18n` and the sample portal, by its path.
static EMBEDDED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A portal folder over the compiled-in files.
#[derive(Clone, Debug)]
pub struct Overlay {
    root: PathBuf,
}

impl Overlay {
    /// Lays a portal folder over the compiled-in files.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// Reads a file by its path relative to the portal; `None` where neither has it.
    ///
    /// # Errors
    /// When the portal's own file cannot be read.
    pub fn read(&self, path: &str) -> io::Result<Option<Cow<'static, [u8]>>> {
        match fs_err::read(self.root.join(path)) {
            Ok(bytes) => Ok(Some(Cow::Owned(bytes))),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(embedded(path).map(Cow::Borrowed)),
            Err(e) => Err(e),
        }
    }

    /// Reads a text file; bytes that are no UTF-8 become replacement characters.
    ///
    /// # Errors
    /// When the portal's own file cannot be read.
    pub fn read_text(&self, path: &str) -> io::Result<Option<String>> {
        Ok(self
            .read(path)?
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Lists the files below a folder, sorted, whether in the portal or compiled in.
    ///
    /// # Errors
    /// When a folder of the portal cannot be read.
    pub fn list(&self, folder: &str) -> io::Result<Vec<String>> {
        let mut paths: BTreeSet<String> = embedded_below(folder).map(str::to_owned).collect();
        let top = self.root.join(folder);
        if top.is_dir() {
            for entry in WalkDir::new(&top).sort_by_file_name() {
                let entry = entry?;
                if entry.file_type().is_file()
                    && let Ok(below) = entry.path().strip_prefix(&self.root)
                {
                    paths.insert(slashed(below));
                }
            }
        }
        Ok(paths.into_iter().collect())
    }
}

/// Gives a compiled-in file.
#[must_use]
pub fn embedded(path: &str) -> Option<&'static [u8]> {
    EMBEDDED
        .binary_search_by_key(&path, |(name, _)| name)
        .ok()
        .map(|at| EMBEDDED[at].1)
}

/// Lists the compiled-in files below a folder, in order.
pub fn embedded_below(folder: &str) -> impl Iterator<Item = &'static str> {
    let prefix = format!("{}/", folder.trim_end_matches('/'));
    EMBEDDED
        .iter()
        .map(|(name, _)| *name)
        .filter(move |name| name.starts_with(&prefix))
}

/// Writes a path with `/` on every platform.
#[must_use]
pub fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
