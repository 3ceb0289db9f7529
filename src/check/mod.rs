//! Portal → findings: what a person should look at. The subject is the text, never the organisation.

mod permalinks;

pub use self::permalinks::LEDGER;
pub use self::permalinks::Ledger;

use crate::finding::Finding;
use crate::link::Notice;
use crate::link::Portal;
use crate::link::State;
use crate::link::Translation;
use crate::notation;
use crate::outline;
use crate::outline::Topic;
use crate::settings::FILE;
use crate::tag;

/// Finds what a person should look at in a portal.
#[must_use]
pub fn check(portal: &Portal) -> Vec<Finding> {
    let mut findings = Vec::new();
    if portal.settings.base_url.is_none() {
        findings.push(
            Finding::info(
                "no-base-url",
                "`base_url` is not set, so the site has no canonical addresses, hreflang or sitemap",
            )
            .hint("set `base_url` or build with `--base-url`")
            .file(FILE),
        );
    }
    for notice in &portal.notices {
        for translation in &notice.translations {
            not_found(translation, &mut findings);
            unsure(translation, &mut findings);
            out_of_step(notice, translation, &mut findings);
        }
    }
    findings
}

/// Names the topics that Articles 13–14 always ask for and that were not found in a text.
fn not_found(translation: &Translation, findings: &mut Vec<Finding>) {
    let absent: Vec<&str> = outline::topics()
        .filter(|topic| translation.cell(*topic).state == State::NotFound)
        .map(Topic::id)
        .collect();
    if !absent.is_empty() {
        findings.push(
            Finding::info("not-found-in-text", format!("not found in the text: `{}`", absent.join("`, `")))
                .hint("if a section tells it, add its topic to the heading's block; if it does not apply, say so under `[not_applicable]`")
                .file(&translation.path),
        );
    }
}

/// Names the sections whose topics a person should look at.
fn unsure(translation: &Translation, findings: &mut Vec<Finding>) {
    for section in &translation.sections {
        let unsure: Vec<&str> = section
            .treatments
            .iter()
            .filter(|t| t.confidence < tag::NEEDS_LOOK && t.topic != Topic::other())
            .map(|t| t.topic.id())
            .collect();
        if !unsure.is_empty() {
            let is = if unsure.len() == 1 { "is" } else { "are" };
            findings.push(
                Finding::info(
                    "needs-look",
                    format!("`{}` {is} uncertain in `{}`", unsure.join("`, `"), section.id),
                )
                .hint("read the section and correct its block; when all of the notice is right, set `reviewed` to the day")
                .file(&translation.path)
                .on(
                    section.line,
                    &notation::heading_line(section.level, &section.heading),
                ),
            );
        }
    }
}

/// Names the sections that stand in one translation only.
fn out_of_step(notice: &Notice, translation: &Translation, findings: &mut Vec<Finding>) {
    for other in &notice.translations {
        let absent: Vec<&str> = translation
            .sections
            .iter()
            .filter(|section| other.section(&section.id).is_none())
            .map(|section| section.id.as_str())
            .collect();
        if !absent.is_empty() {
            findings.push(
                Finding::info(
                    "only-in-one-language",
                    format!(
                        "in `{}` and not here: `{}`",
                        translation.path,
                        absent.join("`, `")
                    ),
                )
                .hint("translate it, or give the section that matches it the same id")
                .file(&other.path),
            );
        }
    }
}

/// Leaves out findings that a translation's front matter silences with a reason.
#[must_use]
pub fn heed_silence(portal: &Portal, findings: Vec<Finding>) -> Vec<Finding> {
    let silenced = |finding: &Finding| {
        let Some(place) = &finding.place else {
            return false;
        };
        let translations = portal
            .notices
            .iter()
            .flat_map(|notice| &notice.translations);
        let mut here = translations.filter(|translation| translation.path == place.file);
        here.any(|translation| silences(&translation.front, finding.code))
    };
    findings
        .into_iter()
        .filter(|finding| finding.severity == crate::finding::Severity::Error || !silenced(finding))
        .collect()
}

fn silences(front: &notation::Front, code: &str) -> bool {
    front
        .silence
        .get(code)
        .is_some_and(|reason| !reason.trim().is_empty())
}
