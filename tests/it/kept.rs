//! The text kept beside a seed, and what stands where the program would write: a person's work stays, and so does all that
//! links lead to.

use std::os::unix::fs::symlink;
use std::process::Command;

use crate::portal::Portal;

const PAGE: &str = "<h1>Privacy notice</h1><h2>Time</h2><p>We keep your data for one year.</p>";
const SEED: &str = "seeds/choir.en.html";
const KEPT: &str = "seeds/choir.en.html.extracted.md";

/// Makes a portal in English with one page as its seed.
fn portal() -> Portal {
    let portal = Portal::empty();
    portal.write("portal.toml", "title = \"Notices\"\nlanguages = [\"en\"]\n");
    portal.write(SEED, PAGE);
    portal
}

#[test]
fn a_mended_text_that_lost_its_last_line_stays_and_is_read() {
    let portal = portal();
    portal.done(&["convert"]);
    let text = portal.read(KEPT).replace("one year", "two years");
    let (mended, _) = text.split_once("<!-- ").unwrap();
    for seed in [PAGE.to_owned(), PAGE.replace("one", "three")] {
        portal.write(KEPT, mended);
        portal.write(SEED, seed);
        let ran = portal.run(&["build"]);
        ran.found(0, "mended-extract", SEED, "has lost its last line");
        assert_eq!(portal.read(KEPT), mended);
        assert!(portal.read("content/choir/en.md").contains("two years"));
    }
}

#[test]
fn a_mended_text_that_is_not_read_stays_as_it_is() {
    let portal = portal();
    portal.done(&["convert"]);
    let text = portal.read(KEPT);
    let latin = [text.as_bytes(), b"S\xe4ilytys\n"].concat();
    portal.write(KEPT, &latin);
    portal
        .run(&["convert"])
        .found(0, "unreadable-seed", SEED, "not in UTF-8");
    assert_eq!(std::fs::read(portal.path(KEPT)).unwrap(), latin);
    assert!(portal.read("content/choir/en.md").contains("one year"));
}

#[test]
fn what_a_link_beside_a_seed_leads_to_is_not_written() {
    let portal = portal();
    let victim = portal.outside().join("victim");
    std::fs::write(&victim, "mine").unwrap();
    symlink(&victim, portal.path(KEPT)).unwrap();
    for command in ["convert", "build"] {
        portal
            .run(&[command])
            .found(0, "unreadable-seed", SEED, "a symbolic link");
    }
    assert_eq!(std::fs::read(&victim).unwrap(), b"mine");
}

#[test]
fn nobody_waits_for_a_pipe_beside_a_seed() {
    let portal = portal();
    let made = Command::new("mkfifo").arg(portal.path(KEPT)).status();
    assert!(made.unwrap().success());
    for command in ["convert", "build"] {
        portal
            .run(&[command])
            .found(0, "unreadable-seed", SEED, "it is no file");
    }
}

#[test]
fn a_notice_whose_folder_is_a_link_is_not_written() {
    let portal = portal();
    let outside = portal.outside().join("elsewhere");
    std::fs::create_dir(&outside).unwrap();
    std::fs::create_dir(portal.path("content")).unwrap();
    symlink(&outside, portal.path("content/choir")).unwrap();
    for command in ["convert", "build"] {
        portal
            .run(&[command])
            .found(0, "file-in-the-way", SEED, "content/choir/en.md");
    }
    assert_eq!(std::fs::read_dir(&outside).unwrap().count(), 0);
}
