//! Languages: one is added by adding a folder, and those that are shipped agree.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;

use crate::portal::Portal;
use crate::portal::read;
use crate::portal::repository;

/// What every topic is told by.
const PARTS: &[&str] = &["", "-question", "-explanation", "-law"];

#[test]
fn a_language_is_added_by_adding_a_folder() {
    let portal = Portal::case("paired");
    for file in ["portal.ftl", "outline.ftl"] {
        let text = read(&repository().join("i18n/en").join(file));
        portal.write(&format!("i18n/nl/{file}"), text);
    }
    portal.edit(
        "i18n/nl/outline.ftl",
        "\ntopic-retention = ",
        "\ntopic-retention = Bewaartermijn\n# ",
    );
    portal.write("i18n/nl/lexicon.toml", LEXICON);
    portal.edit("portal.toml", "\"sv\"]", "\"sv\", \"nl\"]");
    portal.write("seeds/choir.nl.txt", SEED);
    portal.done(&["build"]);
    let content = portal.read("content/choir/nl.md");
    for heading in [
        "# Privacyverklaring van het koor {#overview .overview}",
        "## Hoe lang we uw gegevens bewaren {#retention .retention}",
        "## Uw rechten {#rights .rights}",
    ] {
        assert!(content.contains(heading), "{content}");
    }
    let page = portal.read("public/nl/notices/choir/index.html");
    assert!(
        page.contains("lang=\"nl\"") && page.contains("Bewaartermijn"),
        "{page}"
    );
    assert!(
        portal
            .path("public/nl/topics/retention/index.html")
            .is_file()
    );
    let english = portal.read("public/en/notices/choir/index.html");
    assert!(
        english.contains("nl/notices/choir/"),
        "no way to the Dutch page"
    );
    let told = portal.done(&["annotate", "seeds/choir.nl.txt"]).stdout;
    assert!(
        told.starts_with("{\"schema\":1,\"language\":\"nl\""),
        "{told}"
    );
}

const LEXICON: &str = r#"
notice_names = ["Privacyverklaring"]
company_forms = ["B.V."]

[topics.overview]
heading = ["privacyverklaring"]

[topics.retention]
heading = ["(hoe lang|bewaren|bewaartermijn*)"]
strong = ["bewaren ~6 (jaar|jaren|maand*)"]

[topics.rights]
heading = ["rechten"]
strong = ["recht (op|van) (inzage|verwijdering)"]
"#;

const SEED: &str = "\
Privacyverklaring van het koor

In deze privacyverklaring leest u hoe het koor de persoonsgegevens van zijn leden gebruikt.

Hoe lang we uw gegevens bewaren

We bewaren uw gegevens nog een jaar nadat u het koor hebt verlaten.

Uw rechten

U hebt recht op inzage en u kunt vragen om verbetering van onjuiste gegevens.
";

#[test]
fn shipped_languages_have_the_same_messages() {
    let by_language: BTreeMap<String, BTreeSet<String>> = languages()
        .into_iter()
        .map(|tag| (tag.clone(), messages(&tag)))
        .collect();
    assert!(by_language.len() >= 3 && by_language["en"].len() > 150);
    for (tag, keys) in &by_language {
        let absent: Vec<&String> = by_language["en"].difference(keys).collect();
        let strange: Vec<&String> = keys.difference(&by_language["en"]).collect();
        assert!(
            absent.is_empty() && strange.is_empty(),
            "{tag} lacks {absent:?}, and has {strange:?}"
        );
    }
}

#[test]
fn every_topic_is_told_in_every_language() {
    for tag in languages() {
        let keys = messages(&tag);
        for topic in seloste::outline::topics() {
            for part in PARTS {
                let key = format!("topic-{}{part}", topic.id());
                assert!(keys.contains(&key), "{tag} lacks `{key}`");
            }
        }
    }
}

#[test]
fn articles_lead_to_the_law_in_the_readers_language() {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    for (tag, eurlex) in [("en", "/EN/"), ("sv", "/SV/")] {
        let page = portal.read(&format!("public/{tag}/topics/retention/index.html"));
        let links: Vec<&str> = page
            .split("href=\"https://eur-lex.europa.eu/")
            .skip(1)
            .collect();
        assert!(!links.is_empty(), "{tag}: no article is linked");
        for link in links {
            let link = &link[..link.find('"').unwrap()];
            assert!(
                link.contains(eurlex) || link.contains(&eurlex.to_lowercase()),
                "{tag}: {link}"
            );
        }
    }
}

/// Lists the shipped languages.
fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(repository().join("i18n")).unwrap();
    let mut tags: Vec<String> = folders
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    tags.sort();
    tags
}

/// Lists the messages of a shipped language, which must all be readable and written once.
fn messages(tag: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in ["portal.ftl", "outline.ftl"] {
        let text = read(&repository().join("i18n").join(tag).join(file));
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let key = message.id.name.to_owned();
                assert!(
                    keys.insert(key),
                    "{tag}/{file}: `{}` is written twice",
                    message.id.name
                );
            }
        }
    }
    keys
}
