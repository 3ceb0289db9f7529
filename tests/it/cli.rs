//! The commands as a person meets them: help, exit statuses, and what goes to which stream.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::portal::Portal;
use crate::portal::Ran;
use crate::portal::hold;
use crate::portal::program;
use crate::portal::ran;
use crate::portal::repository;

const COMMANDS: &[&str] = &[
    "init", "convert", "build", "serve", "check", "annotate", "explain", "export",
];

fn run(arguments: &[&str]) -> Ran {
    ran(&mut program(arguments), b"")
}

/// A fixture, built.
fn built() -> Portal {
    let portal = Portal::case("paired");
    portal.done(&["build"]);
    portal
}

#[test]
fn help_is_as_expected() {
    let mut found = BTreeMap::new();
    let mut keep = |name: &str, arguments: &[&str]| {
        let mut command = program(arguments);
        let ran = ran(command.arg("--help").env("COLUMNS", "100"), b"");
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{name}");
        found.insert(format!("{name}.txt"), ran.stdout.into_bytes());
    };
    keep("seloste", &[]);
    for command in COMMANDS {
        keep(command, &[command]);
    }
    hold(&repository().join("tests/it/help"), &found);
}

#[test]
fn every_command_is_in_the_overview() {
    let help = run(&["--help"]).stdout;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names: Vec<&str> = listed
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert_eq!(names, COMMANDS);
}

#[test]
fn wrong_usage_exits_2() {
    for arguments in [
        &[][..],
        &["biuld"],
        &["build", "--outt", "x"],
        &["build", "--base-url", "example.org"],
        &["check", "--format", "xml"],
        &["annotate"],
        &["annotate", "--jsonl", "a.txt"],
        &["convert", "--lang", "not a tag"],
        &["export"],
    ] {
        let ran = run(arguments);
        assert_eq!(ran.status, 2, "{arguments:?}: {ran:#?}");
        assert_eq!(ran.stdout, "", "{arguments:?}");
        assert!(!ran.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn words_go_to_standard_error_and_quiet_leaves_them_out() {
    let portal = Portal::case("paired");
    let built = portal.done(&["build"]);
    assert_eq!(built.stdout, "");
    assert!(
        built.stderr.contains("Built 1 notice (2 translations"),
        "{}",
        built.stderr
    );
    let quiet = portal.done(&["build", "--quiet"]);
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""));
    portal.edit("content/choir/en.md", ".retention}", ".retension}");
    let quiet = portal.run(&["build", "--quiet"]);
    quiet.found(1, "unknown-topic", "content/choir/en.md", "");
}

#[test]
fn colour_is_for_those_who_want_it() {
    let portal = built();
    portal.edit("content/choir/en.md", ".retention}", ".retension}");
    let check = |color: &str, variable: Option<&str>| {
        let mut command = program(&["--color", color, "check"]);
        command.current_dir(portal.path(""));
        command.envs(variable.map(|name| (name, "1")));
        ran(&mut command, b"").stderr.contains('\u{1b}')
    };
    assert!(check("always", None));
    assert!(!check("never", Some("CLICOLOR_FORCE")));
    assert!(!check("auto", Some("NO_COLOR")));
    assert!(!check("auto", None), "a pipe is no terminal");
}

#[test]
fn init_makes_a_portal_that_builds() {
    let portal = Portal::empty();
    let made = ran(program(&["init"]).arg(portal.path("new")), b"");
    assert_eq!((made.status, made.stdout.as_str()), (0, ""), "{made:#?}");
    let root = portal.path("new");
    for arguments in [&["build"][..], &["build", "--locked"], &["check"]] {
        let ran = ran(program(arguments).current_dir(&root), b"");
        assert_eq!(ran.status, 0, "{arguments:?}: {ran:#?}");
        assert!(!ran.stderr.contains("warning["), "{}", ran.stderr);
    }
    for path in [
        "content/library/en.md",
        "content/library/fi.md",
        ".gitignore",
        "public/index.html",
    ] {
        assert!(root.join(path).is_file(), "{path}");
    }
}

#[test]
fn init_overwrites_nothing() {
    let portal = built();
    let before = portal.tree("");
    let made = ran(program(&["init"]).current_dir(portal.path("")), b"");
    assert_eq!(made.status, 2, "{made:#?}");
    assert!(made.stderr.contains("`portal.toml`"), "{}", made.stderr);
    assert!(portal.tree("") == before);
}

#[test]
fn export_gives_the_portal_as_data() {
    let portal = built();
    let json = portal.done(&["export", "--format", "json"]);
    assert_eq!(json.stderr, "");
    let data: Value = serde_json::from_str(&json.stdout).unwrap();
    assert!(data.to_string().contains("\"choir\""), "{data:#}");
    let csv = portal.done(&["export", "--format", "csv"]);
    let mut rows = csv::Reader::from_reader(csv.stdout.as_bytes());
    let header = rows.headers().unwrap().clone();
    let outline = portal_outline();
    assert_eq!(outline.len(), 22);
    let topics: Vec<&str> = header
        .iter()
        .filter(|name| outline.contains(&(*name).to_owned()))
        .collect();
    assert_eq!(topics, outline, "{header:?}");
    assert_eq!(rows.records().map(Result::unwrap).count(), 2);
    assert_eq!(
        portal.done(&["export", "--format", "csv"]).stdout,
        csv.stdout
    );
}

/// Lists the topics of the outline, in its order.
fn portal_outline() -> Vec<String> {
    let topics = seloste::outline::topics();
    topics.map(|topic| topic.id().to_owned()).collect()
}

#[test]
fn check_gives_its_findings_as_data() {
    let portal = built();
    portal.edit("content/choir/en.md", ".retention}", ".retension}");
    let json = portal.run(&["check", "--format", "json"]);
    assert_eq!((json.status, json.stderr.as_str()), (1, ""));
    let data: Value = serde_json::from_str(&json.stdout).unwrap();
    let findings = data["findings"].as_array().unwrap();
    let finding = findings
        .iter()
        .find(|f| f["code"] == "unknown-topic")
        .unwrap();
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["file"], "content/choir/en.md");
    assert!(finding["line"].as_u64().unwrap() > 10);
    let sarif = portal.run(&["check", "--format", "sarif"]);
    let data: Value = serde_json::from_str(&sarif.stdout).unwrap();
    assert_eq!(data["version"], "2.1.0");
    let results = data["runs"][0]["results"].as_array().unwrap();
    let result = results
        .iter()
        .find(|r| r["ruleId"] == "unknown-topic")
        .unwrap();
    assert_eq!(result["level"], "error");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/choir/en.md");
    assert_eq!(place["region"]["startLine"], finding["line"]);
}

#[test]
fn check_writes_nothing_and_denies_warnings_where_told() {
    let portal = Portal::case("paired");
    portal.write("seeds/odd.png", "PNG");
    let before = portal.tree("");
    assert_eq!(portal.run(&["check"]).status, 0);
    assert_eq!(portal.run(&["check", "--deny", "warnings"]).status, 1);
    assert!(portal.tree("") == before);
}

#[test]
fn explain_shows_the_evidence_of_each_topic() {
    let portal = built();
    for file in [
        "content/choir/en.md#transfers",
        "seeds/choir.en.txt#transfers",
    ] {
        let told = portal.done(&["explain", file]);
        for part in [
            "4. Transfers outside the EU",
            "#transfers",
            "says no",
            "outside the EU",
        ] {
            assert!(
                told.stdout.contains(part),
                "{file}: {part}: {}",
                told.stdout
            );
        }
        assert!(!told.stdout.contains('\u{1b}') && !told.stdout.contains("#rights"));
    }
    let none = portal.run(&["explain", "content/choir/en.md#nowhere"]);
    assert_eq!(none.status, 2);
    assert!(
        none.stderr.contains("no section `nowhere`"),
        "{}",
        none.stderr
    );
}
