//! Merges front matter key by key, comments kept.

use std::collections::BTreeMap;

use toml_edit::DocumentMut;
use toml_edit::Item;
use toml_edit::Table;
use toml_edit::value;

use super::Place;
use crate::finding::Finding;
use crate::notation::Conversion;
use crate::notation::Document;
use crate::notation::SectionId;
use crate::seed::Converted;

/// Front matter as it is to be.
pub(super) struct Front {
    pub(super) text: String,
    pub(super) findings: Vec<Finding>,
}

/// Merges what the converter would write into what is written.
pub(super) fn merge(
    place: Place<'_>,
    fresh: &Converted,
    document: &Document,
    records: &BTreeMap<SectionId, Conversion>,
) -> Front {
    let Ok(mut toml) = document.front_text.parse::<DocumentMut>() else {
        return Front {
            text: document.front_text.clone(),
            findings: Vec::new(),
        };
    };
    let mut findings = Vec::new();
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    let wanted = [
        ("title", Some(fresh.title.as_str())),
        ("organisation", fresh.organisation.as_deref()),
        ("business_id", fresh.business_id.as_deref()),
    ];
    for (key, wanted) in wanted {
        let Some(wanted) = wanted else { continue };
        let name = format!("@{key}");
        let record = document.front.converted.get(&name);
        let now = toml.get(key).and_then(Item::as_str).map(str::to_owned);
        let print = hash(wanted);
        let kept = match (&now, record) {
            (None, Some(_)) => true,
            (None, None) => false,
            (Some(now), Some(record)) => hash(now) != *record && now != wanted,
            (Some(now), None) => now != wanted,
        };
        if kept && now.is_some() && record.is_some_and(|record| *record != print) {
            findings.push(changed(place, document, key, wanted));
        }
        if !kept {
            set(&mut toml, key, wanted);
        }
        keys.insert(name, print);
    }
    set(&mut toml, "seed", place.seed);
    set(&mut toml, "seed_sha256", place.sha256);
    toml.remove("converted");
    toml.insert(
        "converted",
        Item::Table(converted(document, records, &keys)),
    );
    Front {
        text: toml.to_string().trim_start_matches('\n').to_owned(),
        findings,
    }
}

/// Writes what the converter wrote: keys first, then sections in the seed's order.
fn converted(
    document: &Document,
    records: &BTreeMap<SectionId, Conversion>,
    keys: &BTreeMap<String, String>,
) -> Table {
    let mut table = Table::new();
    table
        .decor_mut()
        .set_prefix("\n# What the converter wrote; kept so that converting again loses nothing.\n");
    for (key, print) in keys {
        table.insert(key, value(print));
    }
    for (key, print) in &document.front.converted {
        if key.starts_with('@') && !keys.contains_key(key) {
            table.insert(key, value(print));
        }
    }
    let mut records: Vec<(&SectionId, &Conversion)> = records.iter().collect();
    records.sort_by_key(|(id, record)| (record.lines, *id));
    for (id, record) in records {
        table.insert(id, value(record.to_string()));
    }
    table.set_position(Some(isize::MAX));
    table
}

fn set(toml: &mut DocumentMut, key: &str, text: &str) {
    match toml.get_mut(key).and_then(Item::as_value_mut) {
        Some(known) if known.as_str() == Some(text) => {}
        Some(known) => {
            let decor = known.decor().clone();
            *known = text.into();
            *known.decor_mut() = decor;
        }
        None => {
            toml.insert(key, value(text));
        }
    }
}

fn hash(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    blake3::hash(words.as_bytes()).to_hex()[..12].to_owned()
}

fn changed(place: Place<'_>, document: &Document, key: &str, wanted: &str) -> Finding {
    let whole = format!("+++\n{}", document.front_text);
    let line = whole
        .lines()
        .position(|line| line.trim_start().starts_with(key))
        .unwrap_or(0);
    Finding::info(
        "key-changed-on-both-sides",
        format!(
            "`{key}` was changed here and in `{}`; it stays as it is here",
            place.seed
        ),
    )
    .hint(format!("the seed now says “{wanted}”"))
    .file(place.file)
    .line(u32::try_from(line + 1).unwrap_or(1), &whole)
}
