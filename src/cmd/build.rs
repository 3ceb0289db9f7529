//! `seloste build`: convert what changed, then render and publish to `public/`.

use std::path::Component;
use std::path::Path;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Context as _;

use super::Context;
use super::DONE;
use super::FAILED;
use super::FOUND;
use super::open;
use super::pipeline;
use super::pipeline::Prepared;
use super::pipeline::Writing;
use super::report::count;
use crate::check;
use crate::finding;
use crate::finding::Finding;
use crate::finding::Severity;
use crate::finding::forbid_publishing;
use crate::publish;
use crate::publish::PublishError;
use crate::publish::Report;
use crate::render;
use crate::settings::BaseUrl;

/// The folder of the site, unless another is named.
pub(super) const PUBLIC: &str = "public";

/// The folders that the site is made of.
const SOURCES: [&str; 4] = ["content", "seeds", "i18n", "themes"];

/// Convert what changed, then render and publish the site
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where to publish, otherwise `public` in the portal
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The address under which the site will stand
    #[arg(long, value_name = "URL")]
    base_url: Option<BaseUrl>,
    /// Fail instead of changing `content/` or the ledger
    #[arg(long)]
    locked: bool,
}

/// Runs the command.
pub(super) fn run(context: &Context, args: &Args) -> anyhow::Result<u8> {
    let began = Instant::now();
    let root = open::root(context)?;
    let out = args.out.clone().unwrap_or_else(|| root.join(PUBLIC));
    keep_clear(&root, &out)?;
    let writing = if args.locked {
        Writing::Nothing
    } else {
        Writing::Content
    };
    let mut prepared = match pipeline::prepare(&root, args.base_url.as_ref(), writing)? {
        Ok(prepared) => prepared,
        Err(findings) => return Ok(refuse(context, findings)),
    };
    if args.locked {
        let locked = locked(&prepared);
        prepared.findings.extend(locked);
    }
    if forbid_publishing(&prepared.findings) {
        return Ok(refuse(context, prepared.findings));
    }
    let (report, pages) = match publish(&prepared, &out)? {
        Ok(published) => published,
        Err(mut findings) => {
            findings.append(&mut prepared.findings);
            return Ok(refuse(context, findings));
        }
    };
    if !args.locked {
        pipeline::keep_ledger(&root, &prepared.ledger)?;
    }
    let mut findings =
        check::heed_silence(&prepared.portal, std::mem::take(&mut prepared.findings));
    finding::sort(&mut findings);
    context.reporter.findings(&findings);
    summarise(context, &prepared, &findings);
    let changed = match report.written + report.removed {
        0 => "nothing changed".to_owned(),
        _ => format!("{} written, {} removed", report.written, report.removed),
    };
    context.reporter.say(&format!(
        "  {} in `{}`, {changed}, in {} ms",
        count(pages, "page", "pages"),
        out.display(),
        began.elapsed().as_millis()
    ));
    Ok(DONE)
}

/// Refuses to publish into the folders that the site is made of.
fn keep_clear(root: &Path, out: &Path) -> anyhow::Result<()> {
    let place = real(out)?;
    for folder in SOURCES {
        if place.starts_with(real(&root.join(folder))?) {
            anyhow::bail!(
                "cannot publish to `{}`: it lies in `{folder}/`, which the site is made of; name a folder outside it",
                out.display()
            );
        }
    }
    Ok(())
}

/// Gives a path without links and dots, as far as it exists.
fn real(path: &Path) -> anyhow::Result<PathBuf> {
    let whole = std::path::absolute(path)
        .with_context(|| format!("cannot tell where `{}` is", path.display()))?;
    let mut real = PathBuf::new();
    for part in whole.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            part => real.push(part),
        }
        // What does not exist yet has no links in it.
        real = fs_err::canonicalize(&real).unwrap_or(real);
    }
    Ok(real)
}

type Published = Result<(Report, usize), Vec<Finding>>;

fn publish(prepared: &Prepared, out: &Path) -> anyhow::Result<Published> {
    let site = match render::render(&prepared.portal, &prepared.overlay) {
        Ok(site) => site,
        Err(findings) => return Ok(Err(findings)),
    };
    let pages = site
        .paths()
        .iter()
        .filter(|path| path.ends_with(".html"))
        .count();
    match publish::publish(out, site.paths(), |index| site.page(index)) {
        Ok(report) => Ok(Ok((report, pages))),
        Err(PublishError::Pages(findings)) => Ok(Err(findings)),
        Err(error) => Err(anyhow::anyhow!("{error}"))
            .with_context(|| format!("cannot publish to `{}`", out.display())),
    }
}

/// Tells what would change although nothing may.
fn locked(prepared: &Prepared) -> Vec<Finding> {
    let changed = prepared.seeds.iter().filter(|file| file.changed);
    let mut findings: Vec<Finding> = changed
        .map(|file| {
            Finding::error(
                "locked",
                format!("converting `{}` would change this file", file.seed),
            )
            .hint("run `seloste convert` and commit what it writes")
            .file(&file.path)
        })
        .collect();
    findings.extend(prepared.extracts.iter().map(|extract| {
        Finding::error("locked", "the text drawn from the seed would be written")
            .hint("run `seloste convert` and commit what it writes")
            .file(&extract.path)
    }));
    let (text, ledger) = &prepared.ledger;
    if text.as_deref() != Some(ledger.write().as_str()) {
        findings.push(
            Finding::error("locked", "the ledger of addresses would change")
                .hint("run `seloste build` and commit what it writes")
                .file(check::LEDGER),
        );
    }
    findings
}

/// Says why nothing is published.
fn refuse(context: &Context, mut findings: Vec<Finding>) -> u8 {
    finding::sort(&mut findings);
    context.reporter.findings(&findings);
    let errors = findings
        .iter()
        .filter(|f| f.severity == Severity::Error)
        .count();
    context.reporter.insist(&format!(
        "Nothing was published: {}. The site is as it was.",
        count(errors, "error", "errors")
    ));
    if errors == 0 { FAILED } else { FOUND }
}

/// Says in a few lines what the portal holds.
fn summarise(context: &Context, prepared: &Prepared, findings: &[Finding]) {
    let notices = &prepared.portal.notices;
    let translations: usize = notices.iter().map(|notice| notice.translations.len()).sum();
    let all = notices.iter().flat_map(|notice| &notice.translations);
    let sections: usize = all.map(|translation| translation.sections.len()).sum();
    let changed = prepared.seeds.iter().filter(|file| file.changed).count();
    let number = |severity| findings.iter().filter(|f| f.severity == severity).count();
    let say = |line: String| context.reporter.say(&line);
    say(format!(
        "Built {} ({}, {}) for readers of {}",
        count(notices.len(), "notice", "notices"),
        count(translations, "translation", "translations"),
        count(sections, "section", "sections"),
        prepared
            .portal
            .settings
            .languages
            .iter()
            .map(AsRef::as_ref)
            .collect::<Vec<&str>>()
            .join(", ")
    ));
    if changed > 0 {
        say(format!(
            "  {} written from seeds",
            count(changed, "file of `content/`", "files of `content/`")
        ));
    }
    let (warnings, infos) = (number(Severity::Warning), number(Severity::Info));
    if warnings + infos > 0 {
        say(format!(
            "  {} to look at{}",
            count(warnings + infos, "finding", "findings"),
            if warnings > 0 {
                format!(", {}", count(warnings, "warning", "warnings"))
            } else {
                String::new()
            }
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_not_published_into_its_sources() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs_err::create_dir(root.join("content")).unwrap();
        for out in [
            "content",
            "content/a/b",
            "seeds",
            "i18n/x",
            "public/../themes",
        ] {
            let error = keep_clear(root, &root.join(out)).unwrap_err().to_string();
            assert!(
                error.contains("which the site is made of"),
                "{out}: {error}"
            );
        }
        for out in ["public", "contents", "content/../site", "../elsewhere"] {
            assert!(keep_clear(root, &root.join(out)).is_ok(), "{out}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_the_sources_is_seen_through() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs_err::create_dir(root.join("seeds")).unwrap();
        std::os::unix::fs::symlink(root.join("seeds"), root.join("public")).unwrap();
        assert!(keep_clear(root, &root.join("public/site")).is_err());
    }
}
