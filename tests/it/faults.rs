//! Bad input: each gives a finding with its file and line, and leaves the last site byte for byte.

use std::collections::BTreeMap;

use crate::portal::Portal;
use crate::portal::Ran;
use crate::portal::tree;

const FILE: &str = "content/choir/en.md";

/// Builds a portal, breaks it, and holds the next build to an error at its place and to the site as it was.
fn refused(breaking: impl FnOnce(&Portal), code: &str, place: &str, message: &str) {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    let site = portal.tree("public");
    assert!(site.len() > 20);
    breaking(&portal);
    let source = without_site(&portal);
    let built = portal.run(&["build"]);
    built.found(1, code, place, message);
    assert!(
        built.stderr.contains("Nothing was published"),
        "{}",
        built.stderr
    );
    assert!(
        portal.tree("public") == site,
        "{code}: the site has changed"
    );
    assert!(
        without_site(&portal) == source,
        "{code}: something was written"
    );
    portal.run(&["check"]).found(1, code, place, message);
}

fn without_site(portal: &Portal) -> BTreeMap<String, Vec<u8>> {
    let mut files = portal.tree("");
    files.retain(|path, _| !path.starts_with("public/"));
    files
}

#[test]
fn an_unknown_key_of_the_settings() {
    refused(
        |portal| portal.edit("portal.toml", "languages", "langauges"),
        "settings",
        "portal.toml:4",
        "did you mean `languages`?",
    );
}

#[test]
fn settings_that_are_no_toml() {
    refused(
        |portal| portal.edit("portal.toml", "\"Fixture\"", "\"Fixture"),
        "settings",
        "portal.toml:3",
        "",
    );
}

#[test]
fn an_unknown_key_of_the_front_matter() {
    refused(
        |portal| portal.edit(FILE, "title =", "titel = \"T\"\ntitle ="),
        "front-matter",
        "content/choir/en.md:2",
        "did you mean `title`?",
    );
}

#[test]
fn front_matter_that_is_never_closed() {
    refused(
        |portal| portal.edit(FILE, "\n+++\n\n#", "\n\n#"),
        "front-matter",
        "content/choir/en.md:1",
        "never closed",
    );
}

#[test]
fn a_day_that_is_none() {
    refused(
        |portal| portal.edit(FILE, "title =", "updated = \"2026-02-31\"\ntitle ="),
        "front-matter",
        "content/choir/en.md:2",
        "2026-02-31",
    );
}

#[test]
fn a_topic_that_does_not_exist() {
    refused(
        |portal| portal.edit(FILE, "{#retention .retention}", "{#retention .retension}"),
        "unknown-topic",
        "content/choir/en.md:",
        "did you mean `.retention`?",
    );
}

#[test]
fn two_sections_with_one_id() {
    refused(
        |portal| portal.edit(FILE, "{#transfers", "{#retention"),
        "duplicate-section-id",
        "content/choir/en.md:",
        "`retention`",
    );
}

#[test]
fn two_files_in_one_language() {
    refused(
        |portal| {
            let text = portal
                .read(FILE)
                .replace("seed = ", "language = \"en\"\nseed = ");
            portal.write("content/choir/fi.md", text);
        },
        "two-translations",
        "content/choir/fi.md",
        "`content/choir/en.md` is in `en` too",
    );
}

#[test]
fn a_notice_that_was_published_and_is_gone() {
    refused(
        |portal| {
            std::fs::remove_dir_all(portal.path("content")).unwrap();
            std::fs::remove_dir_all(portal.path("seeds")).unwrap();
        },
        "vanished-permalink",
        "permalinks.toml:5",
        "the notice `choir`",
    );
}

#[test]
fn a_section_that_was_published_and_is_gone() {
    refused(
        |portal| portal.edit(FILE, "{#transfers", "{#elsewhere"),
        "vanished-permalink",
        "permalinks.toml:5",
        "`transfers` of `choir`",
    );
}

#[test]
fn a_ledger_that_is_no_toml() {
    refused(
        |portal| portal.edit("permalinks.toml", "choir = [", "choir = "),
        "permalinks",
        "permalinks.toml:5",
        "",
    );
}

#[test]
fn a_file_of_content_that_is_not_in_utf_8() {
    refused(
        |portal| {
            let text = portal.read(FILE).replace("the Lake Choir", "\u{1}");
            let bytes = text.bytes().map(|b| if b == 1 { 0xe4 } else { b });
            portal.write(FILE, bytes.collect::<Vec<u8>>());
        },
        "not-utf-8",
        "content/choir/en.md:",
        "not in UTF-8",
    );
}

#[test]
fn a_message_that_nobody_has() {
    refused(
        |portal| {
            theme(
                portal,
                "home.html",
                "<p>{{ t(key=\"no-such-message\") }}</p>",
            );
        },
        "template",
        "themes/default/templates/home.html:",
        "`no-such-message`",
    );
}

#[test]
fn messages_that_cannot_be_read() {
    refused(
        |portal| portal.write("i18n/sv/portal.ftl", "good = Bra\n\nnot a message\n"),
        "messages",
        "i18n/sv/portal.ftl:3",
        "",
    );
}

#[test]
fn a_template_that_cannot_be_read() {
    refused(
        |portal| theme(portal, "home.html", "{% if %}"),
        "template",
        "themes/default/templates/home.html:",
        "",
    );
}

#[test]
fn a_template_that_fails_on_its_page() {
    refused(
        |portal| theme(portal, "topic.html", "{{ nothing.of.the.kind }}"),
        "template",
        "themes/default/templates/topic.html:",
        "nothing",
    );
}

#[test]
fn a_lexicon_with_a_pattern_that_cannot_be_read() {
    refused(
        |portal| {
            portal.write(
                "i18n/sv/lexicon.toml",
                "\n[topics.rights]\nstrong = [\"(rätt\"]\n",
            );
        },
        "lexicon",
        "i18n/sv/lexicon.toml:3",
        "leaves a parenthesis open",
    );
}

/// Puts something at the head of what a shipped template draws.
fn theme(portal: &Portal, name: &str, put: &str) {
    let path = format!("themes/default/templates/{name}");
    let shipped = crate::portal::read(&crate::portal::repository().join(&path));
    let at = shipped
        .find("{% block main %}")
        .map_or(0, |at| at + "{% block main %}".len());
    portal.write(
        &path,
        format!("{}\n{put}\n{}", &shipped[..at], &shipped[at..]),
    );
}

#[test]
fn all_faults_of_content_are_told_at_once_by_their_places() {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    portal.edit(FILE, "{#retention .retention}", "{#retention .retension}");
    portal.edit("content/choir/sv.md", "title =", "titel =");
    let built = portal.run(&["build"]);
    built.found(1, "unknown-topic", "content/choir/en.md:", "");
    built.found(1, "front-matter", "content/choir/sv.md:2", "");
    assert!(built.stderr.contains("2 errors"), "{}", built.stderr);
}

#[test]
fn messages_that_only_another_language_has_are_warnings() {
    let portal = Portal::case("paired");
    portal.write("i18n/sv/portal.ftl", "language-name = svenska\n");
    portal.done(&["build"]);
    let checked = portal.run(&["check"]);
    assert_eq!(checked.status, 0, "{checked:#?}");
    assert!(checked.stderr.contains("not in `sv`"), "{}", checked.stderr);
}

#[test]
fn nothing_is_written_outside_the_portal_and_the_sites_folder() {
    let portal = Portal::case("paired");
    let out = portal.outside().join("site");
    std::fs::write(portal.outside().join("beside"), "as it was").unwrap();
    let before = std::fs::metadata(portal.outside().join("beside"))
        .unwrap()
        .modified()
        .unwrap();
    portal.done(&["build"]);
    portal.done(&["build", "--out", out.to_str().unwrap()]);
    portal.write(
        "content/../content/..evil/en.md",
        "# T {#overview .overview}\n",
    );
    portal.write("seeds/...en.txt", "Privacy notice\n\nWe keep your data.\n");
    let _: Ran = portal.run(&["build"]);
    let outside: Vec<String> = tree(portal.outside())
        .into_keys()
        .filter(|path| {
            !["portal/", "site/", ".site.next/"]
                .iter()
                .any(|top| path.starts_with(top))
        })
        .collect();
    assert_eq!(outside, ["beside"]);
    let after = std::fs::metadata(portal.outside().join("beside"))
        .unwrap()
        .modified()
        .unwrap();
    assert_eq!(before, after);
    let known = [
        "content/",
        "public/",
        "seeds/",
        "portal.toml",
        "permalinks.toml",
    ];
    let stray: Vec<String> = portal
        .tree("")
        .into_keys()
        .filter(|path| !known.iter().any(|top| path.starts_with(top)))
        .collect();
    assert_eq!(stray, Vec::<String>::new());
}

#[test]
fn a_folder_that_is_not_ours_is_not_published_over() {
    let portal = Portal::case("paired");
    portal.write("mine/diary.txt", "Dear diary");
    let out = portal.path("mine");
    let built = portal.run(&["build", "--out", out.to_str().unwrap()]);
    assert_eq!(built.status, 2, "{built:#?}");
    assert_eq!(portal.read("mine/diary.txt"), "Dear diary");
    assert_eq!(portal.tree("mine").len(), 1);
}
