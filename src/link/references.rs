//! Written references → targets: what leads somewhere is resolved, what leads nowhere becomes a finding.

use std::collections::BTreeMap;

use super::Target;
use crate::content::Corpus;
use crate::content::Translation as Written;
use crate::finding::Finding;
use crate::lang::Language;
use crate::notation;
use crate::settings::NoticeId;

/// Resolves the links of a section's heading and text.
pub(super) fn resolve_all(
    corpus: &Corpus,
    notice: &NoticeId,
    file: &Written,
    section: &notation::Section,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, Target> {
    let mut links = BTreeMap::new();
    let texts = [
        (&section.heading, section.line),
        (&section.text, section.text_line),
    ];
    for (text, first) in texts {
        for (line, written) in notation::links_of(text) {
            match resolve(corpus, notice, file, &written) {
                Ok(target) => {
                    links.insert(written, target);
                }
                Err(message) => findings.push(
                    Finding::warning("dead-link", message)
                        .hint("correct the link; until then its words are shown without it")
                        .file(&file.path)
                        .line(first + line, &file.text),
                ),
            }
        }
    }
    links
}

fn resolve(
    corpus: &Corpus,
    notice: &NoticeId,
    file: &Written,
    written: &str,
) -> Result<Target, String> {
    let lower = written.to_ascii_lowercase();
    if ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme))
    {
        return Ok(Target::External(written.to_owned()));
    }
    let (path, section) = written.split_once('#').unwrap_or((written, ""));
    let (target, language, documents) = if path.is_empty() {
        (notice.clone(), None, vec![file])
    } else {
        let (id, language) =
            named(notice, path).ok_or_else(|| format!("`{written}` leads out of the portal"))?;
        let files = corpus.notices.get(&id);
        let named = files
            .into_iter()
            .flatten()
            .filter(|(l, _)| language.as_ref().is_none_or(|x| x == *l));
        // A link to a file in the writer's own language is meant for every reader's.
        let language = language
            .clone()
            .filter(|l| language_of(&file.path) != Some(l.clone()));
        let documents: Vec<&Written> = named.map(|(_, file)| file).collect();
        (id, language, documents)
    };
    let published: Vec<&&Written> = documents
        .iter()
        .filter(|d| !d.document.front.draft)
        .collect();
    if published.is_empty() {
        return Err(format!("`{written}` leads to no notice"));
    }
    if section.is_empty() {
        return Ok(Target::Notice {
            notice: target,
            language,
            section: None,
        });
    }
    let exists = published
        .iter()
        .any(|d| d.document.sections.iter().any(|s| s.id == section));
    if exists {
        Ok(Target::Notice {
            notice: target,
            language,
            section: Some(section.to_owned()),
        })
    } else {
        Err(format!("`{written}` leads to no section"))
    }
}

/// Gives the language that a file is named by.
fn language_of(path: &str) -> Option<Language> {
    let name = path.rsplit('/').next()?;
    name.strip_suffix(".md")?.parse().ok()
}

/// Reads a relative path such as `../zenler/sv.md` or `sv.md`.
fn named(notice: &NoticeId, path: &str) -> Option<(NoticeId, Option<Language>)> {
    let parts: Vec<&str> = path.trim_start_matches("./").split('/').collect();
    let language = language_of;
    match parts[..] {
        [file] => Some((notice.clone(), Some(language(file)?))),
        ["..", other] | ["..", other, ""] => Some((other.parse().ok()?, None)),
        ["..", other, file] => Some((other.parse().ok()?, Some(language(file)?))),
        _ => None,
    }
}
