//! Builds of fixture portals: seeds → the content expected of them, and what holds for every build.

use std::collections::BTreeMap;
use std::time::Duration;
use std::time::SystemTime;

use crate::portal::Portal;
use crate::portal::case_folder;
use crate::portal::hold;
use crate::portal::program;
use crate::portal::ran;
use crate::portal::repository;
use crate::portal::tree;

/// Builds a fixture and holds what it wrote for people to what is expected.
fn holds(case: &str) {
    let portal = Portal::case(case);
    let built = portal.done(&["build"]);
    assert!(built.stderr.contains("Built "), "{}", built.stderr);
    let mut found: BTreeMap<String, Vec<u8>> = portal
        .tree("content")
        .into_iter()
        .map(|(path, bytes)| (format!("content/{path}"), bytes))
        .collect();
    found.insert(
        "permalinks.toml".to_owned(),
        portal.read("permalinks.toml").into_bytes(),
    );
    hold(&case_folder(case).join("expected"), &found);
}

#[test]
fn headings_glued_and_lost_page_furniture_and_a_truncated_link() {
    holds("glued");
}

#[test]
fn no_break_spaces_a_collapsed_table_doubled_bullets_and_a_run_on_list() {
    holds("table");
}

#[test]
fn texts_paired_by_their_names_share_the_ids_of_what_they_share() {
    holds("paired");
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    let ids = |language: &str| ids_of(&portal.read(&format!("content/choir/{language}.md")));
    let (english, swedish) = (ids("en"), ids("sv"));
    assert!(english.contains(&"transfers".to_owned()), "{english:?}");
    assert!(!swedish.contains(&"transfers".to_owned()), "{swedish:?}");
    let shared = english.iter().filter(|id| swedish.contains(id)).count();
    assert_eq!(shared, 5, "{english:?} {swedish:?}");
}

#[test]
fn a_seed_without_an_entry_is_named_by_its_text() {
    holds("unnamed");
}

#[test]
fn markdown_keeps_its_headings_tables_and_lists() {
    holds("markdown");
}

#[test]
fn every_fixture_is_built_and_has_a_portal() {
    let here = include_str!("build.rs");
    let portals = repository().join("tests/portals");
    for entry in std::fs::read_dir(portals).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        assert!(entry.path().join("portal.toml").is_file(), "{name}");
        let claimed = here.contains(&format!("holds(\"{name}\")"));
        assert!(claimed, "`{name}` is built by no test");
    }
}

#[test]
fn the_demonstration_is_as_its_seeds_say() {
    let portal = demonstration();
    let locked = portal.run(&["build", "--locked"]);
    assert_eq!(locked.status, 0, "{locked:#?}");
    for folder in ["content", "permalinks.toml"] {
        assert_eq!(
            portal.tree(folder),
            tree(&repository().join(folder)),
            "{folder}"
        );
    }
}

#[test]
fn two_builds_give_the_same_bytes_and_leave_unchanged_files_alone() {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    let first = portal.tree("public");
    assert!(first.len() > 20, "{}", first.len());
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in first.keys() {
        let file = std::fs::File::open(portal.path("public").join(path)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    portal.edit("content/choir/sv.md", "i ett år efter", "i två år efter");
    portal.done(&["build"]);
    let second = portal.tree("public");
    for (path, bytes) in second.iter().filter(|(path, _)| *path != ".seloste") {
        let file = portal.path("public").join(path);
        let kept = std::fs::metadata(file).unwrap().modified().unwrap() == long_ago;
        assert_eq!(kept, first.get(path) == Some(bytes), "{path}");
    }
    let changed = second
        .iter()
        .filter(|(path, bytes)| first.get(*path) != Some(bytes));
    assert!(changed.count() > 0);
    let fresh = Portal::case("paired");
    fresh.done(&["build"]);
    assert!(
        fresh.tree("public") == first,
        "another folder gives other bytes"
    );
}

#[test]
fn a_page_that_nobody_makes_any_more_goes_away() {
    let portal = Portal::case("paired");
    portal.write(
        "content/club/en.md",
        "# Club {#overview .overview}\n\nIt is a club.\n",
    );
    portal.done(&["build"]);
    assert!(portal.path("public/en/notices/club/index.html").is_file());
    std::fs::remove_dir_all(portal.path("content/club")).unwrap();
    portal.edit("permalinks.toml", "club = [\"overview\"]\n", "");
    portal.done(&["build"]);
    assert!(!portal.path("public/en/notices/club").exists());
}

#[test]
fn a_locked_build_after_a_build_is_done_and_changes_nothing() {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    let before = portal.tree("");
    let locked = portal.done(&["build", "--locked"]);
    assert!(
        locked.stderr.contains("nothing changed"),
        "{}",
        locked.stderr
    );
    assert!(portal.tree("") == before);
}

#[test]
fn a_locked_build_refuses_a_changed_seed_and_writes_nothing() {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    portal.edit("seeds/choir.en.txt", "for one year", "for nine years");
    let before = portal.tree("");
    let locked = portal.run(&["build", "--locked"]);
    locked.found(1, "locked", "content/choir/en.md", "`seeds/choir.en.txt`");
    assert!(portal.tree("") == before);
}

#[test]
fn a_locked_build_refuses_a_notice_whose_address_is_not_in_the_ledger() {
    let portal = Portal::case("paired");
    portal.done(&["convert"]);
    let before = portal.tree("");
    let locked = portal.run(&["build", "--locked"]);
    locked.found(1, "locked", "permalinks.toml", "the ledger");
    assert!(portal.tree("") == before);
}

#[test]
fn internal_links_stand_under_the_path_of_the_base_address() {
    let portal = Portal::case("paired");
    portal.done(&["build", "--base-url", "https://example.org/some/path/"]);
    let site = portal.tree("public");
    let mut links = 0;
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(bytes.clone()).unwrap();
        for attribute in ["href=\"", "src=\"", "action=\""] {
            for (at, _) in page.match_indices(attribute) {
                let rest = &page[at + attribute.len()..];
                let link = &rest[..rest.find('"').unwrap()];
                let fine = !link.starts_with('/') || link.starts_with("/some/path/");
                assert!(fine, "{path}: {link}");
                links += usize::from(link.starts_with("/some/path/") || link.starts_with("../"));
            }
        }
    }
    assert!(links > 100, "{links}");
    let sitemap = String::from_utf8(site["sitemap.xml"].clone()).unwrap();
    assert!(
        sitemap.contains("<loc>https://example.org/some/path/"),
        "{sitemap}"
    );
    assert!(
        !String::from_utf8(site["en/index.html"].clone())
            .unwrap()
            .contains("\"/en/")
    );
}

#[test]
fn the_site_can_stand_elsewhere() {
    let portal = Portal::case("markdown");
    let out = portal.outside().join("site");
    portal.done(&["build", "--out", out.to_str().unwrap()]);
    assert!(out.join("en/notices/museum/index.html").is_file());
    assert!(!portal.path("public").exists());
}

#[test]
fn without_settings_there_is_no_portal() {
    let folder = Portal::empty();
    for command in ["build", "convert", "check", "export --format json"] {
        let words: Vec<&str> = command.split(' ').collect();
        let given = folder.run(&words);
        assert_eq!(given.status, 2, "{command}: {given:#?}");
        assert!(given.stderr.contains("`portal.toml`"), "{}", given.stderr);
        assert!(given.stderr.contains("`seloste init`"), "{}", given.stderr);
        let found = ran(program(&words).current_dir(folder.path("")), b"");
        assert_eq!(found.status, 2, "{command}: {found:#?}");
        assert_eq!(found.stdout, "");
    }
    assert!(folder.tree("").is_empty());
}

#[test]
fn a_command_finds_the_portal_above_it() {
    let portal = Portal::case("markdown");
    let below = portal.path("seeds");
    let built = ran(program(&["build"]).current_dir(below), b"");
    assert_eq!(built.status, 0, "{built:#?}");
    assert!(portal.path("public/index.html").is_file());
}

/// Copies the repository's own portal, without what is built.
fn demonstration() -> Portal {
    let portal = Portal::empty();
    for name in ["portal.toml", "permalinks.toml", "seeds", "content"] {
        for (path, bytes) in tree(&repository().join(name)) {
            let path = format!("{name}/{path}");
            portal.write(path.trim_end_matches('/'), bytes);
        }
    }
    portal
}

/// Lists the ids of a file's sections.
fn ids_of(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| line.starts_with('#'))
        .filter_map(|line| line.split("{#").nth(1)?.split([' ', '}']).next())
        .map(str::to_owned)
        .collect()
}
