//! The house rules as tests: layers, file heads, names, lengths, who may use what.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::path::PathBuf;

use walkdir::WalkDir;

/// The layers from the bottom; a module uses only those in lines above its own, or of its own line where named so.
const LAYERS: &[&[&str]] = &[
    &["finding", "lang", "disk"],
    &["overlay", "settings", "outline", "lexicon"],
    &["notation"],
    &["fact", "tag"],
    &["seed", "content"],
    &["link"],
    &["render"],
    &["check", "export", "publish"],
    &["serve"],
    &["cmd"],
    &["main"],
];

/// Uses within a line, from the user to the used.
const NEIGHBOURS: &[(&str, &str)] = &[
    ("settings", "overlay"),
    ("outline", "overlay"),
    ("lexicon", "overlay"),
    ("lexicon", "outline"),
    ("lexicon", "settings"),
    ("tag", "fact"),
    ("seed", "content"),
];

/// The files that may use a heavy crate.
const HEAVY: &[(&str, &[&str])] = &[
    ("tera", &["render/theme.rs"]),
    ("pulldown_cmark", &["notation/", "render/html.rs"]),
    ("syntect", &["render/code.rs"]),
    ("fluent", &["render/text.rs"]),
    ("fluent_syntax", &["render/text.rs", "check/"]),
    ("notify_debouncer_full", &["serve/watch.rs"]),
    ("axum", &["serve/server.rs"]),
    ("tokio", &["serve/server.rs"]),
    ("html5ever", &["seed/read/html/tree.rs"]),
    ("quick_xml", &["seed/read/office/xml.rs"]),
    ("zip", &["seed/read/office/package.rs"]),
    ("pdf_extract", &["seed/read/pdf/inside.rs"]),
    (
        "encoding_rs",
        &["seed/read/decode.rs", "settings/charset.rs"],
    ),
    ("chardetng", &["seed/read/decode.rs"]),
    ("rustix", &["publish/folder.rs", "seed/read/pdf/apart.rs"]),
    ("clap", &["main.rs", "cmd/"]),
    ("anstream", &["main.rs", "cmd/"]),
    ("annotate_snippets", &["main.rs", "cmd/"]),
    ("anyhow", &["main.rs", "cmd/"]),
];

/// Names that say nothing.
const EMPTY_NAMES: &[&str] = &[
    "utils", "util", "common", "helpers", "helper", "types", "misc",
];

const LONGEST_FILE: usize = 450;

/// A source file: its path from `src/` or the repository, and its text.
struct Source {
    path: String,
    text: String,
}

#[test]
fn a_module_uses_only_those_below_it() {
    let mut wrong = String::new();
    for source in sources("src") {
        let module = module_of(&source.path);
        if module == "lib" || source.path.ends_with("embed.rs") {
            continue;
        }
        let Some(own) = level(&module) else {
            writeln!(
                wrong,
                "src/{}: `{module}` is in no layer; see LAYERS",
                source.path
            )
            .unwrap();
            continue;
        };
        for used in modules_used(&source.text) {
            let fine = match level(&used) {
                _ if used == module => true,
                Some(below) if below < own => true,
                _ => NEIGHBOURS.contains(&(module.as_str(), used.as_str())),
            };
            if !fine {
                writeln!(
                    wrong,
                    "src/{}: `{module}` may not use `{used}`",
                    source.path
                )
                .unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn heavy_crates_are_used_where_they_belong() {
    let mut wrong = String::new();
    for source in sources("src") {
        for (krate, places) in HEAVY {
            let fine = places.iter().any(|place| {
                source.path == *place || (place.ends_with('/') && source.path.starts_with(place))
            });
            if !fine && mentions_crate(&code_of(&source.text), krate) {
                writeln!(
                    wrong,
                    "src/{}: `{krate}` belongs in {places:?}",
                    source.path
                )
                .unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_file_opens_with_a_sentence_and_ends_in_time() {
    let mut wrong = String::new();
    for source in sources("src").into_iter().chain(sources("tests/it")) {
        let head: Vec<&str> = source
            .text
            .lines()
            .take_while(|l| l.starts_with("//!"))
            .collect();
        let head: Vec<&str> = head
            .iter()
            .map(|l| l[3..].trim())
            .take_while(|l| !l.is_empty())
            .collect();
        if !head.concat().contains(['.', ':']) {
            writeln!(wrong, "{}: opens with no `//!` sentence", source.path).unwrap();
        }
        let lines = source.text.lines().count();
        if lines > LONGEST_FILE {
            writeln!(
                wrong,
                "{}: {lines} lines, {LONGEST_FILE} at most",
                source.path
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn names_say_something() {
    let named: Vec<String> = sources("src")
        .into_iter()
        .map(|source| source.path)
        .filter(|path| {
            path.trim_end_matches(".rs")
                .split('/')
                .any(|part| EMPTY_NAMES.contains(&part))
        })
        .collect();
    assert!(named.is_empty(), "{named:?}");
}

#[test]
fn nothing_is_put_off_and_imports_stand_one_by_one() {
    let put_off = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
    ];
    let mut wrong = String::new();
    for source in sources("src").into_iter().chain(sources("tests/it")) {
        for (number, line) in source.text.lines().enumerate() {
            let place = format!("{}:{}", source.path, number + 1);
            if put_off.iter().any(|word| line.contains(word)) {
                writeln!(wrong, "{place}: put off: {}", line.trim()).unwrap();
            }
            let import = line
                .trim_start()
                .trim_start_matches("pub ")
                .trim_start_matches("pub(crate) ");
            if import.starts_with("use ") && import.contains('{') {
                writeln!(wrong, "{place}: one `use` per line").unwrap();
            }
            if import.starts_with("use ")
                && import.contains("prelude")
                && !import.contains("proptest")
            {
                writeln!(wrong, "{place}: no preludes").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn only_the_commands_print() {
    let words = [
        "println!",
        "print!",
        "eprintln!",
        "eprint!",
        "io::stdout",
        "io::stderr",
    ];
    let mut wrong = String::new();
    for source in sources("src") {
        let is_command = source.path == "main.rs" || source.path.starts_with("cmd/");
        let is_build_script = source.path.ends_with("embed.rs");
        if is_command || is_build_script {
            continue;
        }
        for word in words {
            if code_of(&source.text).contains(word) {
                writeln!(wrong, "src/{}: `{word}`", source.path).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_module_is_on_the_map() {
    let map = read(&root().join("src/lib.rs"));
    let mut modules: Vec<String> = sources("src").iter().map(|s| module_of(&s.path)).collect();
    modules.sort();
    modules.dedup();
    for module in modules {
        let off_the_map = ["lib", "main"].contains(&module.as_str()) || module == "cmd";
        assert!(
            off_the_map || map.contains(&format!("pub mod {module};")),
            "`{module}`"
        );
    }
}

#[test]
fn commands_named_in_the_documentation_exist() {
    let overview = help(&[]);
    let mut wrong = String::new();
    for (file, text) in documentation() {
        for command in commands_in(&text) {
            let words: Vec<&str> = command.split_whitespace().skip(1).collect();
            let name = words
                .iter()
                .find(|word| !word.starts_with('-'))
                .copied()
                .unwrap_or("--help");
            if name.starts_with(['-', '[', '<']) {
                continue;
            }
            if !overview
                .lines()
                .any(|line| line.split_whitespace().next() == Some(name))
            {
                writeln!(wrong, "{file}: `{command}`: there is no `{name}`").unwrap();
                continue;
            }
            let own = help(&[name]);
            for option in words
                .iter()
                .filter(|word| word.starts_with("--") && word.len() > 2)
            {
                let option = option.split('=').next().unwrap_or(option);
                if !own.contains(option) {
                    writeln!(wrong, "{file}: `{command}`: `{name}` has no `{option}`").unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Gives what `--help` of the program or one of its commands prints.
fn help(arguments: &[&str]) -> String {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_seloste"))
        .args(arguments)
        .arg("--help")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Gives the pages that tell people what to type.
fn documentation() -> BTreeMap<String, String> {
    let pages = ["README.md", "CONTRIBUTING.md"].map(|name| root().join(name));
    let guides = WalkDir::new(root().join("docs"))
        .into_iter()
        .flatten()
        .map(walkdir::DirEntry::into_path);
    pages
        .into_iter()
        .chain(guides)
        .filter(|path| path.is_file() && path.extension().is_some_and(|end| end == "md"))
        .map(|path| (path.display().to_string(), read(&path)))
        .collect()
}

/// Finds the commands in code blocks and in code between backticks.
fn commands_in(text: &str) -> Vec<String> {
    let mut commands = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            let line = line.trim_start().trim_start_matches("$ ");
            commands.push(
                line.split(['#', '|', '>'])
                    .next()
                    .unwrap_or("")
                    .trim()
                    .to_owned(),
            );
        } else {
            commands.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    commands.retain(|command| command.starts_with("seloste "));
    commands
}

/// Gives the first part of a module path: `publish/tree.rs` is of `publish`.
fn module_of(path: &str) -> String {
    let first = path.split('/').next().unwrap_or(path);
    first.trim_end_matches(".rs").to_owned()
}

fn level(module: &str) -> Option<usize> {
    LAYERS.iter().position(|line| line.contains(&module))
}

/// Lists the modules that a file reaches by `crate::` or, in the binary, by `seloste::`.
fn modules_used(text: &str) -> Vec<String> {
    let code = code_of(text);
    let mut used = Vec::new();
    for prefix in ["crate::", "seloste::"] {
        for (at, _) in code.match_indices(prefix) {
            let rest = &code[at + prefix.len()..];
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            used.push(rest[..end].to_owned());
        }
    }
    used.retain(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
    used.sort();
    used.dedup();
    used
}

/// Gives a file without comment lines and without its tests, which may lean on what they like.
fn code_of(text: &str) -> String {
    let code = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or(text);
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn mentions_crate(code: &str, krate: &str) -> bool {
    let path = format!("{krate}::");
    let alone = |at: usize| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    };
    code.match_indices(&path).any(|(at, _)| alone(at)) || code.contains(&format!("use {krate};"))
}

/// Reads the Rust files below a folder of the repository, sorted.
fn sources(folder: &str) -> Vec<Source> {
    let top = root().join(folder);
    let mut sources: Vec<Source> = WalkDir::new(&top)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "rs"))
        .map(|entry| Source {
            path: entry
                .path()
                .strip_prefix(&top)
                .unwrap()
                .display()
                .to_string(),
            text: read(entry.path()),
        })
        .collect();
    sources.retain(|source| !source.path.is_empty());
    assert!(!sources.is_empty(), "{folder} has no Rust files");
    sources
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
