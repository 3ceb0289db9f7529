//! All seeds of a portal at once: which notice and language each is, converted, and merged with `content/`.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;

use rayon::iter::IntoParallelRefIterator;
use rayon::iter::ParallelIterator;

use super::convert::Converted;
use super::convert::Hints;
use super::convert::convert;
use super::extract::Extract;
use super::extract::kept_beside;
use super::extract::read_kept;
use super::extract::sha256;
use super::folder::in_folder;
use super::folder::list;
use super::folder::unreadable;
use super::merge::Place;
use super::merge::Settle;
use super::merge::merge;
use crate::content;
use crate::content::Corpus;
use crate::finding::Finding;
use crate::lang::Language;
use crate::lexicon::Lexicons;
use crate::notation::Section;
use crate::outline::Topic;
use crate::settings::Charset;
use crate::settings::NoticeId;
use crate::settings::Settings;

/// What converting needs to know.
pub struct Job<'a> {
    /// The portal folder.
    pub root: &'a Path,
    /// What `portal.toml` says.
    pub settings: &'a Settings,
    /// The lexicons of all languages.
    pub lexicons: &'a Lexicons,
    /// What stands in `content/`.
    pub corpus: &'a Corpus,
    /// Seeds to convert, by their paths within the portal; all where empty.
    pub only: &'a BTreeSet<String>,
    /// The language of the seeds, where a person gave it.
    pub language: Option<&'a Language>,
    /// Their encoding, where a person gave it.
    pub charset: Option<Charset>,
    /// How sections changed on both sides are settled, by file.
    pub settle: &'a BTreeMap<String, Settle>,
    /// A topic's name in a language, for headings that were lost.
    pub name: &'a (dyn Fn(&Language, Topic) -> String + Sync),
}

/// What converting makes of a portal's seeds.
#[derive(Debug, Default)]
pub struct Outcome {
    /// One report for each seed that was read, in the order of their paths.
    pub files: Vec<FileReport>,
    /// What to look at.
    pub findings: Vec<Finding>,
    /// Texts drawn from seeds that are no text, where they are to be written.
    pub extracts: Vec<Extract>,
}

/// What converting makes of one seed.
#[derive(Debug)]
pub struct FileReport {
    /// The seed's path within the portal.
    pub seed: String,
    /// The translation's path within the portal.
    pub path: String,
    /// The file's text as it is to be.
    pub text: String,
    /// Whether that differs from what stands there.
    pub changed: bool,
    /// How many sections it has.
    pub sections: usize,
    /// How many of the seed's words the proof accounts for.
    pub words: usize,
    /// Lines of the seed in no section.
    pub drops: Vec<super::Drop>,
}

/// A seed converted, and the notice it becomes.
struct Ready {
    seed: String,
    sha256: String,
    notice: NoticeId,
    converted: Converted,
}

/// Converts a portal's seeds. A seed that cannot be read becomes a finding, and the rest is converted.
#[must_use]
pub fn convert_all(job: &Job<'_>) -> Outcome {
    let mut outcome = Outcome::default();
    let seeds = list(job, &mut outcome.findings);
    let converted: Vec<One> = seeds
        .par_iter()
        .map(|seed| convert_one(job, seed))
        .collect();
    let mut named = Vec::new();
    for (seed, one) in seeds.into_iter().zip(converted) {
        outcome.findings.extend(one.findings);
        outcome.extracts.extend(one.extract);
        if let Some((converted, sha256)) = one.converted {
            named.push((seed, sha256, converted));
        }
    }
    for group in group(name_all(job, named)) {
        merge_notice(job, group, &mut outcome);
    }
    outcome.files.sort_by(|a, b| a.seed.cmp(&b.seed));
    outcome
}

/// What becomes of one seed by itself.
#[derive(Default)]
struct One {
    /// Its sections and its SHA-256; `None` where it cannot be converted.
    converted: Option<(Converted, String)>,
    findings: Vec<Finding>,
    extract: Option<Extract>,
}

fn convert_one(job: &Job<'_>, path: &str) -> One {
    let mut one = One::default();
    let bytes = match std::fs::read(job.root.join(path)) {
        Ok(bytes) => bytes,
        Err(error) => {
            one.findings.push(unreadable(path, &error.to_string()));
            return one;
        }
    };
    let set = entry_of(job.settings, path);
    let named = by_name(path);
    let notice = set.map(|(notice, _)| notice);
    let notice = notice.or(named.as_ref().map(|(notice, _)| notice));
    let notice = notice.and_then(|notice| job.settings.notices.get(notice));
    let charset = job.charset.or(notice.and_then(|notice| notice.encoding));
    let kept = kept_beside(path, &job.root.join(path));
    let read = kept.and_then(|kept| read_kept(path, &bytes, charset, kept.as_deref()));
    let reading = match read {
        Ok((reading, extract)) => {
            one.extract = extract;
            reading
        }
        Err(finding) => {
            one.findings.push(finding);
            return one;
        }
    };
    let language = job
        .language
        .cloned()
        .or(set.map(|(_, language)| language.clone()))
        .or(named.map(|(_, language)| language))
        .or_else(|| reading.language(job.lexicons));
    let hints = Hints {
        language,
        organisation: set.and_then(|(notice, _)| job.settings.notices[notice].organisation.clone()),
        title: set.and_then(|(notice, _)| job.settings.notices[notice].title.clone()),
    };
    one.findings.extend(reading.findings);
    match convert(path, &reading.seed, job.lexicons, &hints, &job.name) {
        Ok((converted, findings)) => {
            one.findings.extend(findings);
            one.converted = Some((converted, sha256(&bytes)));
        }
        Err(findings) => one.findings.extend(findings),
    }
    one
}

/// Gives each seed its notice: as `portal.toml` says, as it had before, as its name says, or by its organisation.
fn name_all(job: &Job<'_>, seeds: Vec<(String, String, Converted)>) -> Vec<Ready> {
    let mut taken: BTreeSet<NoticeId> = job.corpus.notices.keys().cloned().collect();
    taken.extend(job.settings.notices.keys().cloned());
    seeds
        .into_iter()
        .map(|(seed, sha256, converted)| {
            let notice = known_notice(job, &seed).unwrap_or_else(|| {
                let name = converted
                    .organisation
                    .as_deref()
                    .unwrap_or(&converted.title);
                let first = NoticeId::slug(name);
                let longer = || NoticeId::slug(&format!("{name} {}", converted.title));
                [first.clone(), longer()]
                    .into_iter()
                    .chain((2..u32::MAX).map(|n| NoticeId::slug(&format!("{first} {n}"))))
                    .find(|id| !taken.contains(id))
                    .unwrap_or(first)
            });
            taken.insert(notice.clone());
            Ready {
                seed,
                sha256,
                notice,
                converted,
            }
        })
        .collect()
}

fn known_notice(job: &Job<'_>, seed: &str) -> Option<NoticeId> {
    if let Some((notice, _)) = entry_of(job.settings, seed) {
        return Some(notice.clone());
    }
    let had = job.corpus.notices.iter().find(|(_, translations)| {
        let mut fronts = translations.values().map(|file| &file.document.front);
        fronts.any(|front| front.seed == seed)
    });
    had.map(|(notice, _)| notice.clone())
        .or_else(|| by_name(seed).map(|(notice, _)| notice))
}

/// Finds the notice and language that `portal.toml` gives a seed.
fn entry_of<'a>(settings: &'a Settings, seed: &str) -> Option<(&'a NoticeId, &'a Language)> {
    settings.notices.iter().find_map(|(notice, entry)| {
        let mut seeds = entry.seeds.iter();
        let (language, _) = seeds.find(|(_, name)| in_folder(name) == seed)?;
        Some((notice, language))
    })
}

/// Reads a seed's name: `<notice>.<lang>.<ext>`.
fn by_name(seed: &str) -> Option<(NoticeId, Language)> {
    let name = seed.rsplit('/').next()?;
    let mut parts = name.rsplitn(3, '.');
    let (_, language, notice) = (parts.next()?, parts.next()?, parts.next()?);
    Some((notice.parse().ok()?, language.parse().ok()?))
}

/// Puts the seeds of one notice together.
fn group(seeds: Vec<Ready>) -> Vec<Vec<Ready>> {
    let mut groups: BTreeMap<NoticeId, Vec<Ready>> = BTreeMap::new();
    for ready in seeds {
        groups.entry(ready.notice.clone()).or_default().push(ready);
    }
    groups.into_values().collect()
}

/// Merges the seeds of one notice, the portal's languages in their order, so that translations share ids.
fn merge_notice(job: &Job<'_>, mut seeds: Vec<Ready>, outcome: &mut Outcome) {
    let rank = |language: &Language| job.settings.languages.iter().position(|l| l == language);
    seeds.sort_by_key(|ready| {
        (
            rank(&ready.converted.language).is_none(),
            rank(&ready.converted.language),
        )
    });
    let mut done: BTreeMap<Language, Vec<Section>> = BTreeMap::new();
    if let Some(files) = seeds
        .first()
        .and_then(|ready| job.corpus.notices.get(&ready.notice))
    {
        for (language, file) in files {
            done.insert(language.clone(), file.document.sections.clone());
        }
    }
    for ready in &seeds {
        let language = &ready.converted.language;
        let doubled = seeds
            .iter()
            .find(|other| other.seed < ready.seed && other.converted.language == *language);
        if let Some(other) = doubled {
            outcome.findings.push(same_translation(ready, other));
            continue;
        }
        let others = done.iter().filter(|(other, _)| *other != language);
        let siblings: Vec<Vec<Section>> = others.map(|(_, sections)| sections.clone()).collect();
        if let Some(sections) = merge_seed(job, ready, &siblings, outcome) {
            done.insert(language.clone(), sections);
        }
    }
}

/// Merges one seed into its file; gives the sections that the file is to have.
fn merge_seed(
    job: &Job<'_>,
    ready: &Ready,
    siblings: &[Vec<Section>],
    outcome: &mut Outcome,
) -> Option<Vec<Section>> {
    outcome.findings.extend(left_behind(job, ready));
    let path = content::path_of(&ready.notice, &ready.converted.language);
    let written = written(job, ready, &path);
    let path = written.map_or(path, |file| file.path.clone());
    let taken = written.is_some_and(|file| taken(job, &file.document.front.seed, &ready.seed));
    let file = job.root.join(&path);
    // What a link leads to is not the portal's, so nothing is written there.
    let linked = file.parent().is_some_and(Path::is_symlink);
    if taken || linked || written.is_none() && file.symlink_metadata().is_ok() {
        outcome.findings.push(in_the_way(ready, &path));
        return None;
    }
    let empty = Settle::default();
    let merged = merge(
        Place {
            file: &path,
            seed: &ready.seed,
            sha256: &ready.sha256,
        },
        &ready.converted,
        written.map(|file| (file.text.as_str(), &file.document)),
        siblings,
        job.settle.get(&path).unwrap_or(&empty),
    );
    outcome.findings.extend(merged.findings);
    outcome.files.push(FileReport {
        seed: ready.seed.clone(),
        changed: written.is_none_or(|file| file.text != merged.text),
        path,
        sections: merged.sections.len(),
        text: merged.text,
        words: ready.converted.words,
        drops: ready.converted.drops.clone(),
    });
    Some(merged.sections)
}

/// Finds the file that a seed's text stands in: by the seed it names, its language, or its name.
fn written<'a>(job: &Job<'a>, ready: &Ready, path: &str) -> Option<&'a content::Translation> {
    let files = job.corpus.notices.get(&ready.notice)?;
    let by_seed = files
        .values()
        .find(|file| file.document.front.seed == ready.seed);
    by_seed
        .or_else(|| files.get(&ready.converted.language))
        .or_else(|| files.values().find(|file| file.path == path))
}

/// Tells whether a file was made of another seed than this one, which is still there.
fn taken(job: &Job<'_>, seed: &str, own: &str) -> bool {
    !seed.is_empty() && seed != own && job.root.join(seed).is_file()
}

/// Finds another notice that has this seed's text: a notice renamed in the settings leaves its old folder behind.
fn left_behind(job: &Job<'_>, ready: &Ready) -> Option<Finding> {
    let others = job
        .corpus
        .notices
        .iter()
        .filter(|(id, _)| **id != ready.notice);
    let mut files = others.flat_map(|(_, files)| files.values());
    let file = files.find(|file| file.document.front.seed == ready.seed)?;
    let Ready { seed, notice, .. } = ready;
    Some(
        Finding::warning(
            "two-notices",
            format!("`{seed}` is the text of `{notice}` and stands here too"),
        )
        .hint(format!(
            "to rename the notice, rename this folder to `content/{notice}`"
        ))
        .file(&file.path),
    )
}

fn in_the_way(ready: &Ready, path: &str) -> Finding {
    Finding::warning(
        "file-in-the-way",
        format!("`{path}` is there and is not this seed's; it stays as it is"),
    )
    .hint("correct the seed's notice or language, or move one of the two away")
    .file(&ready.seed)
}

fn same_translation(ready: &Ready, other: &Ready) -> Finding {
    Finding::warning(
        "same-translation",
        format!(
            "`{}` is the `{}` text of `{}` too; only that is converted",
            other.seed, ready.converted.language, ready.notice
        ),
    )
    .hint("name each seed's notice and language in `portal.toml`")
    .file(&ready.seed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_pair_translations() {
        let (notice, language) = by_name("seeds/library.sv.txt").unwrap();
        assert_eq!((notice.as_str(), language.as_str()), ("library", "sv"));
        assert!(by_name("seeds/001_239b7783e1a40f2f.txt").is_none());
        assert!(by_name("seeds/Library.sv.txt").is_none());
    }
}
