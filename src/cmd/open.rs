//! Opens a portal: its folder, settings and lexicons.

use std::path::Path;
use std::path::PathBuf;

use anyhow::Context as _;

use super::Context;
use crate::finding::Finding;
use crate::lexicon::Lexicons;
use crate::overlay::Overlay;
use crate::settings;
use crate::settings::Settings;

/// A portal opened for a command.
#[derive(Debug)]
pub(super) struct Opened {
    /// Its folder.
    pub(super) root: PathBuf,
    /// Its files over the shipped ones.
    pub(super) overlay: Overlay,
    /// What `portal.toml` says.
    pub(super) settings: Settings,
    /// The lexicons of all languages.
    pub(super) lexicons: Lexicons,
}

/// Finds the portal folder.
///
/// # Errors
/// When there is none at or above the current folder.
pub(super) fn root(context: &Context) -> anyhow::Result<PathBuf> {
    if let Some(root) = &context.root {
        anyhow::ensure!(
            root.join(settings::FILE).is_file(),
            "`{}` has no `{}`; make a portal with `seloste init`",
            root.display(),
            settings::FILE
        );
        return Ok(root.clone());
    }
    let here = std::env::current_dir().context("cannot tell the current folder")?;
    settings::find_root(&here).with_context(|| {
        format!(
            "there is no `{}` here or above; make a portal with `seloste init`",
            settings::FILE
        )
    })
}

/// Opens a portal; what is wrong with its settings or lexicons is the inner error.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn portal(root: &Path) -> anyhow::Result<Result<Opened, Vec<Finding>>> {
    let overlay = Overlay::new(root);
    let text = fs_err::read_to_string(root.join(settings::FILE))?;
    let (lexicons, mut findings) = Lexicons::load(&overlay)?;
    Ok(match settings::parse(&text) {
        Ok(settings) if findings.is_empty() => Ok(Opened {
            root: root.to_owned(),
            overlay,
            settings,
            lexicons,
        }),
        Ok(_) => Err(findings),
        Err(found) => {
            findings.extend(found);
            Err(findings)
        }
    })
}

/// Loads the lexicons of the portal around the current folder, or the shipped ones.
///
/// # Errors
/// When a file cannot be read, or a lexicon is broken.
pub(super) fn lexicons(context: &Context) -> anyhow::Result<Lexicons> {
    let root = root(context).unwrap_or_else(|_| PathBuf::from("."));
    let (lexicons, findings) = Lexicons::load(&Overlay::new(&root))?;
    context.reporter.findings(&findings);
    anyhow::ensure!(findings.is_empty(), "a lexicon is broken");
    Ok(lexicons)
}
