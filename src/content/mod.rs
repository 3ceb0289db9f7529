//! Reads `content/`: one file of annotated Markdown for each translation of each notice.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use walkdir::DirEntry;
use walkdir::WalkDir;

use crate::finding::Finding;
use crate::lang::Language;
use crate::notation;
use crate::notation::Document;
use crate::overlay::slashed;
use crate::settings::NoticeId;

/// The folder of annotated Markdown.
pub const FOLDER: &str = "content";

/// Everything in `content/`, as written.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// The files, by notice and language.
    pub notices: BTreeMap<NoticeId, BTreeMap<Language, Translation>>,
}

/// One file of `content/`, as written.
#[derive(Clone, Debug)]
pub struct Translation {
    /// Path within the portal.
    pub path: String,
    /// The file's text.
    pub text: String,
    /// The text, understood.
    pub document: Document,
}

impl Corpus {
    /// Takes in a file's text as if it stood in `content/` already; what is wrong with it becomes findings.
    pub fn take_in(&mut self, path: &str, text: String) -> Vec<Finding> {
        let (document, mut findings) = notation::parse(path, &text);
        match name_of(path) {
            Ok((notice, language)) => {
                let language = document.front.language.clone().unwrap_or(language);
                let translation = Translation {
                    path: path.to_owned(),
                    text,
                    document,
                };
                let translations = self.notices.entry(notice).or_default();
                translations.insert(language, translation);
            }
            Err(finding) => findings.push(finding.file(path)),
        }
        findings
    }
}

/// Gives the path of a translation's file within the portal.
#[must_use]
pub fn path_of(notice: &NoticeId, language: &Language) -> String {
    format!("{FOLDER}/{notice}/{language}.md")
}

/// Loads `content/`. What cannot be understood becomes findings, and the rest is loaded.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn load(root: &Path) -> io::Result<(Corpus, Vec<Finding>)> {
    let mut corpus = Corpus::default();
    let mut findings = Vec::new();
    let top = root.join(FOLDER);
    if !top.is_dir() {
        return Ok((corpus, findings));
    }
    for entry in WalkDir::new(&top).min_depth(1).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                findings.push(unreadable(root, &error));
                continue;
            }
        };
        if entry.path_is_symlink() {
            let path = slashed(entry.path().strip_prefix(root).unwrap_or(entry.path()));
            findings.push(
                Finding::warning(
                    "stray-file",
                    "a symbolic link is not read and not published",
                )
                .hint("put the file itself here")
                .file(path),
            );
        } else if entry.file_type().is_file() && !is_hidden(&entry) {
            load_file(root, &entry, &mut corpus, &mut findings)?;
        }
    }
    Ok((corpus, findings))
}

fn load_file(
    root: &Path,
    entry: &DirEntry,
    corpus: &mut Corpus,
    findings: &mut Vec<Finding>,
) -> io::Result<()> {
    let path = slashed(entry.path().strip_prefix(root).unwrap_or(entry.path()));
    let (notice, language) = match name_of(&path) {
        Ok(name) => name,
        Err(finding) => {
            findings.push(finding.file(path));
            return Ok(());
        }
    };
    let bytes = fs_err::read(entry.path())?;
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let whole = String::from_utf8_lossy(error.as_bytes()).into_owned();
            findings.push(
                Finding::error("not-utf-8", "the file is not in UTF-8")
                    .hint("save it in UTF-8")
                    .span(&whole, error.utf8_error().valid_up_to()..whole.len())
                    .file(path),
            );
            return Ok(());
        }
    };
    let text = text
        .trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    let (document, found) = notation::parse(&path, &text);
    findings.extend(found);
    let language = document.front.language.clone().unwrap_or(language);
    let translation = Translation {
        path: path.clone(),
        text,
        document,
    };
    let translations = corpus.notices.entry(notice).or_default();
    if let Some(other) = translations.get(&language) {
        findings.push(
            Finding::error(
                "two-translations",
                format!("`{}` is in `{language}` too", other.path),
            )
            .hint("correct `language` in one of the two")
            .file(path),
        );
    } else {
        translations.insert(language, translation);
    }
    Ok(())
}

fn name_of(path: &str) -> Result<(NoticeId, Language), Finding> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts[..] {
        [notice, file] => {
            let notice = notice.parse::<NoticeId>().map_err(|message| {
                Finding::error("notice-id", message).hint("rename the folder")
            })?;
            let language = file
                .strip_suffix(".md")
                .and_then(|tag| tag.parse::<Language>().ok())
                .ok_or_else(|| {
                    Finding::warning(
                        "stray-file",
                        "the file is no translation and is not published",
                    )
                    .hint("a translation is named by its language, such as `en.md`")
                })?;
            Ok((notice, language))
        }
        [_, date, _] if date.parse::<jiff::civil::Date>().is_ok() => Err(Finding::info(
            "version-folder",
            format!("versions are not published yet: `{date}` is left aside"),
        )
        .hint("keep the text in force in the notice's own folder")),
        _ => Err(Finding::warning(
            "stray-file",
            "the file belongs to no notice and is not published",
        )
        .hint("notices are `content/<notice>/<lang>.md`")),
    }
}

fn unreadable(root: &Path, error: &walkdir::Error) -> Finding {
    let path = error.path().unwrap_or(root);
    let path = slashed(path.strip_prefix(root).unwrap_or(path));
    Finding::warning("unreadable", format!("cannot be read: {error}"))
        .hint("check its permissions")
        .file(path)
}

fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || name == "4913"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_notices_and_languages() {
        let (notice, language) = name_of("content/a-b/sv-FI.md").unwrap();
        assert_eq!((notice.as_str(), language.as_str()), ("a-b", "sv-FI"));
        let code = |path: &str| name_of(path).unwrap_err().code;
        assert_eq!(code("content/A/en.md"), "notice-id");
        assert_eq!(code("content/a/README.md.bak"), "stray-file");
        assert_eq!(code("content/en.md"), "stray-file");
        assert_eq!(code("content/a/2027-01-01/en.md"), "version-folder");
    }
}
