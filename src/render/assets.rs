//! The theme's files besides its templates: published under names that carry the hash of what they hold.

use std::collections::BTreeMap;

use super::address::Address;
use crate::finding::Finding;
use crate::overlay::Overlay;

/// The theme's styles, scripts and pictures.
#[derive(Debug, Default)]
pub(super) struct Assets {
    by_name: BTreeMap<String, Asset>,
}

/// One file of the theme.
#[derive(Debug)]
pub(super) struct Asset {
    /// Where it is published.
    pub(super) address: Address,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
}

impl Assets {
    /// Reads the files of a theme's `assets/`, over those of the default theme.
    ///
    /// # Errors
    /// A finding for each file that cannot be read.
    pub(super) fn load(theme: &str, overlay: &Overlay) -> Result<Self, Vec<Finding>> {
        let mut assets = Self::default();
        let mut findings = Vec::new();
        for theme in ["default", theme] {
            let folder = format!("themes/{theme}/assets");
            let paths = overlay.list(&folder).unwrap_or_else(|error| {
                findings.push(unreadable(&folder, &error));
                Vec::new()
            });
            for path in paths {
                let name = path[folder.len() + 1..].to_owned();
                match overlay.read(&path) {
                    Ok(bytes) => {
                        let bytes = bytes.unwrap_or_default().into_owned();
                        let address = Address::file(hashed(&name, &bytes));
                        assets.by_name.insert(name, Asset { address, bytes });
                    }
                    Err(error) => findings.push(unreadable(&path, &error)),
                }
            }
        }
        if findings.is_empty() {
            Ok(assets)
        } else {
            Err(findings)
        }
    }

    /// Finds a file by its name within `assets/`.
    #[must_use]
    pub(super) fn get(&self, name: &str) -> Option<&Asset> {
        self.by_name.get(name)
    }

    /// Lists names and files, in the names' order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.by_name
            .iter()
            .map(|(name, asset)| (name.as_str(), asset))
    }
}

/// Puts the first eight digits of the content's BLAKE3 hash before the extension.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let hash = &hash[..8];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Finding {
    Finding::error("theme", format!("cannot be read: {error}"))
        .file(path)
        .hint("check its permissions")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_carries_the_hash_of_the_content() {
        assert_eq!(hashed("site.css", b""), "assets/site.af1349b9.css");
        assert_ne!(hashed("site.css", b"a"), hashed("site.css", b"b"));
    }
}
