//! The ledger of published addresses, `permalinks.toml`: one line for each notice with its sections' ids.
//!
//! It only grows by itself; what a person takes out of it is given up.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Deserialize;

use crate::finding::Finding;
use crate::link::Portal;
use crate::settings::NoticeId;
use crate::settings::toml_finding;

/// The name of the ledger's file.
pub const LEDGER: &str = "permalinks.toml";

const HEAD: &str = "# Addresses that were published: other sites link to them, so they must go on answering.\n\
# Written by `seloste build`; keep it in version control.\n\n[notices]\n";

/// The ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// The ids of sections ever published, by notice.
    #[serde(default)]
    notices: BTreeMap<NoticeId, BTreeSet<String>>,
}

impl Ledger {
    /// Reads a ledger.
    ///
    /// # Errors
    /// A finding of severity error when it is broken.
    pub fn parse(text: &str) -> Result<Self, Finding> {
        toml::from_str(text).map_err(|error| toml_finding("permalinks", LEDGER, text, &error))
    }

    /// Writes the ledger: one line for each notice.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = HEAD.to_owned();
        for (notice, ids) in &self.notices {
            let ids: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
            let _ = writeln!(out, "{notice} = [{}]", ids.join(", "));
        }
        out
    }

    /// Adds the addresses of a portal; what the ledger has and the portal no longer has becomes findings
    /// in `text`, the ledger as read.
    #[must_use]
    pub fn with(&self, portal: &Portal, text: &str) -> (Self, Vec<Finding>) {
        let mut all = self.clone();
        let mut findings = Vec::new();
        for notice in &portal.notices {
            let ids = all.notices.entry(notice.id.clone()).or_default();
            let sections = notice.translations.iter().flat_map(|t| &t.sections);
            ids.extend(sections.map(|section| section.id.clone()));
        }
        for (notice, ids) in &self.notices {
            let Some(now) = portal.notice(notice) else {
                findings.push(vanished(text, notice, &format!("the notice `{notice}`")));
                continue;
            };
            for id in ids {
                if now
                    .translations
                    .iter()
                    .all(|translation| translation.section(id).is_none())
                {
                    let what = format!("the section `{id}` of `{notice}`");
                    findings.push(vanished(text, notice, &what));
                }
            }
        }
        (all, findings)
    }
}

fn vanished(text: &str, notice: &NoticeId, what: &str) -> Finding {
    let names = |line: &str| {
        let key = line.split('=').next().unwrap_or("");
        key.trim().trim_matches('"') == notice.as_str()
    };
    let finding = Finding::error("vanished-permalink", format!("{what} was published and is no longer there"))
        .hint(format!(
            "other sites may link to it: restore it, or take it out of `{LEDGER}` to give its address up"
        ))
        .file(LEDGER);
    match (1..).zip(text.lines()).find(|(_, line)| names(line)) {
        Some((line, _)) => finding.line(line, text),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_is_read_as_written() {
        let text = format!("{HEAD}a = [\"overview\", \"rights\"]\n");
        assert_eq!(Ledger::parse(&text).unwrap().write(), text);
        assert!(Ledger::parse("[notice]\n").is_err());
    }
}
