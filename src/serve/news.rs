//! What pages in browsers hear of a build, as JSON for the script.

use std::sync::Arc;

use serde_json::Value;
use serde_json::json;

use super::Preview;
use crate::finding::Finding;

/// What is shown at the moment.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// The last good site.
    pub(super) preview: Arc<Preview>,
    /// Its number in this run.
    pub(super) build: u64,
    /// Whether it differs from the one before it in styles only.
    pub(super) only_styles: bool,
    /// Why the site of now could not be built; empty if it could.
    pub(super) findings: Vec<Finding>,
}

impl Shown {
    /// Names the build; no two runs share a name, so that a page of an older run reloads.
    pub(super) fn name(&self) -> String {
        name(self.build)
    }

    /// Writes what a page needs to know.
    pub(super) fn news(&self) -> String {
        let findings: Vec<Value> = self.findings.iter().map(told).collect();
        json!({
            "build": self.name(),
            "previous": name(self.build.saturating_sub(1)),
            "only_styles": self.only_styles,
            "findings": findings,
        })
        .to_string()
    }
}

/// Lists the files that differ between two sites.
pub(super) fn changed<'a>(old: &'a Preview, new: &'a Preview) -> Vec<&'a str> {
    let differs = |(path, bytes): &(&'a String, &'a Vec<u8>)| old.files.get(*path) != Some(*bytes);
    let gone = old
        .files
        .keys()
        .filter(|path| !new.files.contains_key(*path));
    new.files
        .iter()
        .filter(differs)
        .map(|(path, _)| path)
        .chain(gone)
        .map(String::as_str)
        .collect()
}

fn name(build: u64) -> String {
    format!("{}-{build}", std::process::id())
}

fn told(finding: &Finding) -> Value {
    let place = finding.place.clone().unwrap_or_default();
    json!({
        "severity": finding.severity,
        "code": finding.code,
        "file": place.file,
        "line": place.line,
        "text": place.text,
        "message": finding.message,
        "hint": finding.hint,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Preview {
        let file = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
        Preview {
            files: files.iter().map(file).collect(),
            ..Preview::default()
        }
    }

    #[test]
    fn new_changed_and_gone_files_are_told() {
        let old = site(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let new = site(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(changed(&old, &new), ["b", "d", "c"]);
        assert_eq!(changed(&old, &old), [""; 0]);
    }

    #[test]
    fn findings_are_told_with_their_place() {
        let finding = Finding::error("settings", "unknown key `langauges`")
            .hint("did you mean `languages`?")
            .file("portal.toml")
            .line(2, "title = \"T\"\nlangauges = []\n");
        let shown = Shown {
            findings: vec![finding],
            build: 3,
            ..Shown::default()
        };
        let news: Value = serde_json::from_str(&shown.news()).unwrap();
        assert_eq!(
            news["findings"],
            json!([{"severity": "error", "code": "settings", "file": "portal.toml", "line": 2,
                    "text": "langauges = []", "message": "unknown key `langauges`",
                    "hint": "did you mean `languages`?"}])
        );
        assert_eq!(news["build"], json!(shown.name()));
    }
}
