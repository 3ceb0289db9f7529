//! Converting again never loses a person's work: edits stay, and changes on both sides are told and settled.

use crate::portal::Portal;
use crate::portal::Ran;

const FILE: &str = "content/choir/en.md";
const SEED: &str = "seeds/choir.en.txt";

/// A fixture in two languages, converted once.
fn converted() -> Portal {
    let portal = Portal::case("paired");
    portal.done(&["convert"]);
    portal
}

/// Edits the file, converts again, and holds it to be as the person left it.
fn survives(from: &str, to: &str) {
    let portal = converted();
    portal.edit(FILE, from, to);
    let edited = portal.read(FILE);
    let again = portal.done(&["convert"]);
    assert_eq!(portal.read(FILE), edited, "{from:?}");
    assert!(!again.stderr.contains("warning"), "{}", again.stderr);
    assert_eq!(portal.run(&["convert", "--check"]).status, 0);
}

#[test]
fn converting_twice_changes_nothing() {
    let portal = converted();
    let before = portal.tree("");
    let again = portal.done(&["convert"]);
    assert!(portal.tree("") == before);
    assert_eq!(
        again.stderr.matches(": unchanged;").count(),
        2,
        "{}",
        again.stderr
    );
}

#[test]
fn an_edit_of_a_heading_stays() {
    survives("## 3. How long we keep your data {", "## Until when? {");
}

#[test]
fn an_edit_of_topics_stays() {
    survives("{#rights .rights}", "{#rights .rights .complaint}");
}

#[test]
fn an_edit_of_a_paragraph_stays() {
    survives("for one year after", "for one year and a day after");
}

#[test]
fn comments_and_keys_of_the_front_matter_stay() {
    survives(
        "title = \"Privacy notice of the choir\"\n",
        "# Agreed with the board.\ntitle = \"The choir and you\"  # shorter\nowner = \"Ada\"\n",
    );
}

#[test]
fn a_comment_at_the_end_of_the_front_matter_stays() {
    survives("\n+++\n\n# ", "\n\n# The last word.\n\n+++\n\n# ");
}

#[test]
fn other_line_ends_and_wrapping_are_no_edit() {
    let portal = converted();
    let text = portal.read(FILE).replace('\n', "\r\n");
    portal.write(FILE, text.replace("one year after", "one year\r\nafter"));
    portal.edit(SEED, "for one year", "for four years");
    let again = portal.done(&["convert"]);
    assert!(portal.read(FILE).contains("for four years"), "{again:#?}");
    assert!(
        !again.stderr.contains("changed-on-both-sides"),
        "{}",
        again.stderr
    );
}

#[test]
fn a_change_of_the_seed_alone_is_taken_beside_a_persons_edit() {
    let portal = converted();
    portal.edit(FILE, "Song Lane 4", "Song Lane 5");
    portal.edit(SEED, "for one year", "for four years");
    let again = portal.done(&["convert"]);
    let text = portal.read(FILE);
    assert!(
        text.contains("for four years") && text.contains("Song Lane 5"),
        "{text}"
    );
    assert!(!again.stderr.contains("warning"), "{}", again.stderr);
}

/// Changes the retention section on both sides, and converts.
fn changed_on_both_sides(portal: &Portal) -> Ran {
    portal.edit(FILE, "for one year", "for two years");
    portal.edit(SEED, "for one year", "for four years");
    portal.done(&["convert"])
}

#[test]
fn a_change_on_both_sides_is_kept_and_told_until_it_is_settled() {
    let portal = converted();
    let told = changed_on_both_sides(&portal);
    let line = line_of(&portal.read(FILE), "{#retention");
    told.found(
        0,
        "changed-on-both-sides",
        &format!("{FILE}:{line}"),
        "`retention`",
    );
    for part in [
        "for two years",
        "for four years",
        "--keep content/choir/en.md#retention",
        "--take",
    ] {
        assert!(told.stderr.contains(part), "{part}: {}", told.stderr);
    }
    assert!(portal.read(FILE).contains("for two years"));
    let kept = portal.read(FILE);
    let again = portal.done(&["convert"]);
    assert!(
        again.stderr.contains("changed-on-both-sides"),
        "{}",
        again.stderr
    );
    assert_eq!(portal.read(FILE), kept);
    assert_eq!(portal.run(&["build"]).status, 0, "it is no error");
}

#[test]
fn keep_settles_for_what_the_person_wrote() {
    let portal = converted();
    changed_on_both_sides(&portal);
    portal.done(&["convert", "--keep", "content/choir/en.md#retention"]);
    assert!(portal.read(FILE).contains("for two years"));
    settled(&portal);
}

#[test]
fn take_settles_for_what_the_seed_says() {
    let portal = converted();
    changed_on_both_sides(&portal);
    portal.done(&["convert", "--take", "content/choir/en.md#retention"]);
    assert!(portal.read(FILE).contains("for four years"));
    settled(&portal);
}

fn settled(portal: &Portal) {
    let again = portal.done(&["convert", "--check"]);
    assert!(
        !again.stderr.contains("changed-on-both-sides"),
        "{}",
        again.stderr
    );
}

#[test]
fn what_names_no_section_cannot_be_settled() {
    let portal = converted();
    for written in ["retention", "content/choir/en.md", "content/choir/en.md#"] {
        let ran = portal.run(&["convert", "--keep", written]);
        assert_eq!(ran.status, 2, "{ran:#?}");
        assert!(ran.stderr.contains("names no section"), "{}", ran.stderr);
    }
}

#[test]
fn check_tells_what_would_change_and_changes_nothing() {
    let portal = Portal::case("paired");
    let before = portal.tree("");
    let first = portal.run(&["convert", "--check"]);
    assert_eq!(first.status, 1, "{first:#?}");
    assert_eq!(
        first.stderr.matches("would change").count(),
        2,
        "{}",
        first.stderr
    );
    assert!(portal.tree("") == before);
    portal.done(&["convert"]);
    portal.done(&["convert", "--check"]);
    portal.edit(SEED, "for one year", "for four years");
    let before = portal.tree("");
    assert_eq!(portal.run(&["convert", "--check"]).status, 1);
    assert!(portal.tree("") == before);
}

#[test]
fn a_section_that_a_person_added_stays_where_it_is() {
    survives(
        "\n## 4. Transfers",
        "\n## Photographs {#photographs .data-categories}\n\nWe take some.\n\n## 4. Transfers",
    );
}

#[test]
fn a_section_that_a_person_deleted_stays_deleted() {
    let portal = converted();
    let text = portal.read(FILE);
    let from = text.find("## 4. Transfers").unwrap();
    let to = text.find("## 5. Your rights").unwrap();
    portal.write(FILE, format!("{}{}", &text[..from], &text[to..]));
    portal.done(&["convert"]);
    assert!(!portal.read(FILE).contains("Transfers"));
    portal.edit(SEED, "outside the EU or the EEA.", "anywhere.");
    portal.done(&["convert"]);
    assert!(!portal.read(FILE).contains("Transfers"));
}

#[test]
fn a_section_new_in_the_seed_comes_behind_its_predecessor() {
    let portal = converted();
    portal.edit(FILE, "Song Lane 4", "Song Lane 5");
    portal.edit(
        SEED,
        "4. Transfers",
        "Cookies\n\nOur website sets no cookies other than those it needs.\n\n4. Transfers",
    );
    portal.done(&["convert"]);
    let text = portal.read(FILE);
    let place = |part: &str| {
        text.find(part)
            .unwrap_or_else(|| panic!("no {part}: {text}"))
    };
    assert!(place("{#retention") < place("{#cookies"), "{text}");
    assert!(place("{#cookies") < place("{#transfers"), "{text}");
    assert!(text.contains("Song Lane 5"));
}

#[test]
fn a_section_gone_from_the_seed_goes_unless_a_person_changed_it() {
    let portal = converted();
    let seed = portal.read(SEED);
    let from = seed.find("4. Transfers").unwrap();
    let to = seed.find("5. Your rights").unwrap();
    let shorter = format!("{}{}", &seed[..from], &seed[to..]);
    portal.write(SEED, &shorter);
    portal.done(&["convert"]);
    assert!(!portal.read(FILE).contains("{#transfers"));

    let portal = converted();
    portal.edit(FILE, "outside the EU or the EEA", "to the moon");
    portal.write(SEED, &shorter);
    let told = portal.done(&["convert"]);
    let line = line_of(&portal.read(FILE), "{#transfers");
    told.found(
        0,
        "gone-from-seed",
        &format!("{FILE}:{line}"),
        "`transfers`",
    );
    assert!(portal.read(FILE).contains("to the moon"));
}

#[test]
fn an_id_stays_also_where_the_section_is_tagged_anew() {
    let portal = converted();
    portal.edit(SEED, "3. How long we keep your data", "3. Cookies");
    portal.edit(
        SEED,
        "We keep your data for one year",
        "We set cookies for one year",
    );
    portal.done(&["convert"]);
    let text = portal.read(FILE);
    assert!(
        text.contains("## 3. Cookies {#retention .cookies"),
        "{text}"
    );
}

#[test]
fn only_the_named_seeds_are_converted() {
    for name in ["choir.sv.txt", "seeds/choir.sv.txt"] {
        let portal = Portal::case("paired");
        portal.done(&["convert", name]);
        assert!(portal.path("content/choir/sv.md").is_file());
        assert!(!portal.path(FILE).exists());
    }
    let portal = Portal::case("paired");
    let ran = portal.run(&["convert", "tenor.en.txt"]);
    assert_eq!(ran.status, 2, "{ran:#?}");
    let ran = portal.run(&["convert", "../portal/portal.toml"]);
    assert_eq!(ran.status, 2, "{ran:#?}");
}

#[test]
fn every_word_is_accounted_for_and_every_dropped_line_is_listed() {
    let portal = Portal::case("glued");
    let ran = portal.done(&["convert", "--drops"]);
    let words = words_kept(&portal.read("seeds/kiosk.en.txt"));
    let told = format!("all {words} words accounted for, 2 lines of page furniture left out");
    assert!(ran.stderr.contains(&told), "{told}: {}", ran.stderr);
    assert!(
        ran.stderr.contains("line 1: top of page (page furniture)"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("bottom of page (page furniture)"),
        "{}",
        ran.stderr
    );
}

/// Counts the words of a seed but for list marks and furniture.
fn words_kept(seed: &str) -> usize {
    let furniture = ["top of page", "bottom of page"];
    let lines = seed.lines().filter(|line| !furniture.contains(line));
    lines
        .flat_map(str::split_whitespace)
        .filter(|word| *word != "•")
        .count()
}

fn line_of(text: &str, part: &str) -> usize {
    text.lines().position(|line| line.contains(part)).unwrap() + 1
}
