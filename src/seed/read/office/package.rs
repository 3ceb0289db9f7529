//! The files in a word processor's file, unpacked in memory and never beyond a bound.

use std::io::Cursor;
use std::io::Read as _;

use zip::ZipArchive;
use zip::result::ZipError;

use crate::seed::read::Trouble;

/// How many bytes are unpacked of one file; a long notice has less than a twentieth.
const MOST: u64 = 32 * 1024 * 1024;

/// A word processor's file.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    room: u64,
}

impl<'b> Package<'b> {
    /// Opens a file.
    ///
    /// # Errors
    /// When it is no such file.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Trouble> {
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            let message = "the file is protected by a password, or of an old kind under a new name";
            return Err((
                message.to_owned(),
                "save it anew as `.docx` without a password",
            ));
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| {
            let message = "the file is broken or no word processor's file: it cannot be unpacked";
            (message.to_owned(), "save it anew from the word processor")
        })?;
        Ok(Self {
            archive,
            room: MOST,
        })
    }

    /// Unpacks a file that must be there.
    ///
    /// # Errors
    /// When it is absent, broken or too large.
    pub(super) fn needed(&mut self, name: &str) -> Result<String, Trouble> {
        self.part(name)?.ok_or_else(|| {
            let message = format!("the file has no `{name}`, which holds a document's text");
            (message, "save it anew from the word processor")
        })
    }

    /// Unpacks a file that may be there.
    ///
    /// # Errors
    /// When it is broken or too large.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, Trouble> {
        let broken = |error: &dyn std::fmt::Display| {
            let message = format!("`{name}` in the file cannot be unpacked: {error}");
            (
                message,
                "save it anew from the word processor, without a password",
            )
        };
        let part = match self.archive.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(broken(&error)),
        };
        let mut bytes = Vec::new();
        let mut bounded = part.take(self.room + 1);
        bounded
            .read_to_end(&mut bytes)
            .map_err(|error| broken(&error))?;
        let size = bytes.len() as u64;
        if size > self.room {
            let message = format!(
                "the file unpacks to more than {} MB of text, which no notice does",
                MOST / 1024 / 1024
            );
            return Err((
                message,
                "save the notice's text alone, as `.txt` or Markdown",
            ));
        }
        self.room -= size;
        let text = String::from_utf8_lossy(&bytes);
        Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
    }
}
