//! Odd seeds: each gives a warning and never stops the rest.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt;
use std::process::Command;

use crate::portal::PROGRAM;
use crate::portal::Portal;
use crate::portal::ran;

/// Builds a portal with one more seed that is odd, which never stops the rest.
fn warned(adding: impl FnOnce(&Portal), code: &str, place: &str) -> Portal {
    let portal = Portal::case("paired");
    adding(&portal);
    let built = portal.run(&["build"]);
    built.found(0, code, place, "");
    assert!(built.stderr.contains("warning["), "{}", built.stderr);
    assert!(portal.path("public/sv/notices/choir/index.html").is_file());
    assert_eq!(portal.run(&["build", "--locked"]).status, 0);
    assert_eq!(portal.run(&["check"]).status, 0);
    assert_eq!(portal.run(&["check", "--deny", "warnings"]).status, 1);
    portal
}

#[test]
fn a_seed_that_is_not_text() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\x02\x03\xff\xfe\xfd";
    for name in ["seeds/odd.txt", "seeds/odd.png"] {
        warned(|portal| portal.write(name, png), "unreadable-seed", name);
    }
}

#[test]
fn a_seed_without_words() {
    for text in ["", " \n\n\u{a0}\n\t\n"] {
        let name = "seeds/odd.txt";
        let portal = warned(|portal| portal.write(name, text), "unreadable-seed", name);
        assert_eq!(portal.tree("content").len(), 2, "{text:?}");
    }
}

#[test]
fn a_seed_that_lost_its_words_leaves_its_content() {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    let before = portal.tree("content");
    portal.write("seeds/choir.en.txt", "\n\n");
    let built = portal.run(&["build"]);
    built.found(0, "unreadable-seed", "seeds/choir.en.txt", "no words");
    assert!(portal.tree("content") == before);
}

#[test]
fn a_folder_where_a_seed_would_be() {
    let portal = Portal::case("paired");
    portal.write(
        "seeds/more.en.txt/band.en.txt",
        "Privacy notice\n\nWe play.\n",
    );
    portal.done(&["build"]);
    assert!(portal.path("content/band/en.md").is_file());
}

#[test]
fn a_seed_in_bytes_of_no_encoding() {
    let portal = Portal::case("paired");
    let text = portal.read("seeds/choir.sv.txt");
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(c).unwrap()).collect();
    portal.write("seeds/choir.sv.txt", latin);
    portal.done(&["build"]);
    assert!(portal.read("content/choir/sv.md").contains("Sjökören"));
}

#[test]
fn a_seed_that_may_not_be_read() {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    let seed = portal.path("seeds/choir.sv.txt");
    let mode = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(&seed, mode).unwrap();
    let mut command = portal.command(&["build", "--locked"]);
    if std::fs::read(&seed).is_ok() {
        command = as_nobody(&portal, &["build", "--locked"]);
    }
    let built = ran(&mut command, b"");
    built.found(0, "unreadable-seed", "seeds/choir.sv.txt", "cannot be read");
    assert!(portal.path("content/choir/sv.md").is_file());
}

/// Prepares a run by a user who may read what others may: for one who is root, and reads whatever there is.
fn as_nobody(portal: &Portal, arguments: &[&str]) -> Command {
    let program = portal.outside().join("seloste");
    std::fs::copy(PROGRAM, &program).unwrap();
    for entry in walkdir::WalkDir::new(portal.outside())
        .into_iter()
        .flatten()
    {
        if entry.file_type().is_dir() {
            let mode = std::fs::Permissions::from_mode(0o777);
            std::fs::set_permissions(entry.path(), mode).unwrap();
        }
    }
    let mut command = Command::new(program);
    command
        .args(["--color", "never", "--root"])
        .arg(portal.path(""));
    command
        .args(arguments)
        .current_dir(portal.outside())
        .uid(65534)
        .gid(65534);
    command
}

#[test]
fn a_seed_that_leads_nowhere() {
    let name = "seeds/odd.en.txt";
    warned(
        |portal| symlink("/nonexistent/odd.txt", portal.path(name)).unwrap(),
        "unreadable-seed",
        name,
    );
}

#[test]
fn a_seed_that_is_a_link_within_the_portal() {
    let portal = Portal::case("paired");
    let kept = portal.path("kept.txt");
    std::fs::rename(portal.path("seeds/choir.sv.txt"), &kept).unwrap();
    symlink(&kept, portal.path("seeds/choir.sv.txt")).unwrap();
    portal.done(&["build"]);
    assert!(portal.path("content/choir/sv.md").is_file());
}

#[test]
fn a_seed_that_is_a_link_out_of_the_portal() {
    let name = "seeds/odd.en.txt";
    let out = |portal: &Portal| {
        let target = portal.outside().join("odd.txt");
        std::fs::write(&target, "Privacy notice\n\nWe keep your data.\n").unwrap();
        symlink(target, portal.path(name)).unwrap();
    };
    let portal = warned(out, "unreadable-seed", name);
    assert!(!portal.path("content/odd").exists());
}

#[test]
fn a_seed_that_the_settings_name_and_that_is_not_there() {
    let add = "\n[notices.ferry]\nseeds = { en = \"ferry.txt\" }\n";
    warned(
        |portal| portal.write("portal.toml", portal.read("portal.toml") + add),
        "no-such-seed",
        "portal.toml",
    );
}

#[test]
fn a_seed_in_a_language_without_a_lexicon() {
    let text = "Wij bewaren uw gegevens niet langer dan nodig is voor de doeleinden van deze verwerking.\n";
    warned(
        |portal| portal.write("seeds/odd.txt", text),
        "unsupported-language",
        "seeds/odd.txt",
    );
}
