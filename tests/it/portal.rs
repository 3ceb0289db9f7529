//! A portal in a temporary folder, and the program run on it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;

use tempfile::TempDir;
use walkdir::WalkDir;

/// The program under test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_seloste");

/// A portal that goes away with its folder; nothing is ever written beside it.
pub(crate) struct Portal {
    folder: TempDir,
}

/// What a run of the program left.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Portal {
    /// Makes a folder without anything.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("portal")).unwrap();
        Self { folder }
    }

    /// Copies a fixture of `tests/portals`, without what is expected of it.
    pub(crate) fn case(name: &str) -> Self {
        let portal = Self::empty();
        let from = case_folder(name);
        for (path, bytes) in tree(&from) {
            if !path.starts_with("expected/") {
                portal.write(&path, &bytes);
            }
        }
        assert!(portal.path("portal.toml").is_file(), "no fixture `{name}`");
        portal
    }

    /// Gives the path of a file of the portal.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("portal").join(path)
    }

    /// Gives the folder around the portal.
    pub(crate) fn outside(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file of the portal.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    /// Reads a text file of the portal.
    pub(crate) fn read(&self, path: &str) -> String {
        read(&self.path(path))
    }

    /// Puts one text for another that stands in a file.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}:\n{text}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Reads all files below a folder of the portal, by their paths in it, but for those `publish` stages.
    pub(crate) fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = tree(&self.path(folder));
        files.retain(|path, _| !path.starts_with(".public.next/"));
        files
    }

    /// Runs the program on the portal.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        ran(&mut self.command(arguments), b"")
    }

    /// Runs the program on the portal, which must succeed.
    pub(crate) fn done(&self, arguments: &[&str]) -> Ran {
        let ran = self.run(arguments);
        assert_eq!(ran.status, 0, "{arguments:?}: {ran:#?}");
        ran
    }

    /// Prepares a run of the program on the portal.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program(&["--color", "never"]);
        command.arg("--root").arg(self.path("")).args(arguments);
        command.current_dir(self.path(""));
        command
    }
}

impl Ran {
    /// Holds the run to a finding: its status, code, place and a part of its message.
    pub(crate) fn found(&self, status: i32, code: &str, place: &str, message: &str) {
        let whole = format!("{self:#?}");
        assert_eq!(self.status, status, "{whole}");
        for part in [
            format!("[{code}]"),
            format!("--> {place}"),
            message.to_owned(),
        ] {
            let part = part.as_str();
            assert!(
                self.stderr.contains(part),
                "no {part:?} in\n{}",
                self.stderr
            );
        }
    }
}

/// Prepares a run of the program where no portal is.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(std::env::temp_dir());
    for variable in ["SELOSTE_ROOT", "NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

/// Runs a command with something on its standard input.
pub(crate) fn ran(command: &mut Command, input: &[u8]) -> Ran {
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        // A program that reads nothing closes the pipe; that is no fault.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap()
    });
    Ran {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Gives the folder of a fixture.
pub(crate) fn case_folder(name: &str) -> PathBuf {
    repository().join("tests/portals").join(name)
}

/// Gives the repository's folder.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Reads a text file.
pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Reads all files below a folder, by their paths in it; none where there is no folder.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    WalkDir::new(folder)
        .into_iter()
        .filter(|entry| folder.exists() || entry.is_ok())
        .map(Result::unwrap)
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap();
            let path = path.to_str().unwrap().to_owned();
            (path, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Tells whether expected files are to be written anew.
pub(crate) fn updating() -> bool {
    std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1")
}

/// Holds files to those expected in a folder: each must be there, be the same, and none may be left over.
/// With `UPDATE_EXPECTED=1` the folder is made to agree.
pub(crate) fn hold(expected: &Path, found: &BTreeMap<String, Vec<u8>>) {
    if updating() {
        if expected.exists() {
            std::fs::remove_dir_all(expected).unwrap();
        }
        for (path, bytes) in found {
            let path = expected.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        return;
    }
    let wanted = tree(expected);
    let mut wrong = String::new();
    for (path, bytes) in found {
        match wanted.get(path) {
            None => writeln!(wrong, "{path}: not expected").unwrap(),
            Some(wanted) if wanted != bytes => {
                writeln!(wrong, "{path}: {}", first_difference(wanted, bytes)).unwrap();
            }
            Some(_) => {}
        }
    }
    for path in wanted.keys().filter(|path| !found.contains_key(*path)) {
        writeln!(wrong, "{path}: expected, and not made").unwrap();
    }
    let folder = expected.display();
    assert!(
        wrong.is_empty(),
        "{folder} (UPDATE_EXPECTED=1 rewrites it)\n{wrong}"
    );
}

fn first_difference(wanted: &[u8], found: &[u8]) -> String {
    let lines = |bytes: &[u8]| -> Vec<String> {
        let text = String::from_utf8_lossy(bytes);
        text.lines().map(str::to_owned).collect()
    };
    let (wanted, found) = (lines(wanted), lines(found));
    let same = wanted
        .iter()
        .zip(&found)
        .take_while(|(a, b)| a == b)
        .count();
    format!(
        "line {}:\n  expected {:?}\n  found    {:?}",
        same + 1,
        wanted.get(same),
        found.get(same)
    )
}
