//! Tests of publishing: what stays, what goes, what is refused.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::os::unix::fs::MetadataExt;
use std::os::unix::fs::symlink;

use super::*;

type Files<'a> = &'a [(&'a str, &'a str)];

struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn publish(&self, files: Files<'_>) -> Result<Report, PublishError<Infallible>> {
        let paths: Vec<String> = files.iter().map(|(path, _)| (*path).to_owned()).collect();
        publish(&self.at("public"), &paths, |index| {
            Ok(files[index].1.as_bytes().to_vec())
        })
    }

    /// Gives the tree as path → text and inode.
    fn tree(&self, root: &str) -> BTreeMap<String, (String, u64)> {
        let root = self.at(root);
        let mut files = tree::survey(&root).unwrap().files;
        files.remove(MARKER);
        let look = |path: String| {
            let text = fs::read_to_string(root.join(&path)).unwrap();
            let inode = fs::metadata(root.join(&path)).unwrap().ino();
            (path, (text, inode))
        };
        files.into_iter().map(look).collect()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let name = |e: io::Result<fs::DirEntry>| e.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<String> = entries.map(name).collect();
        names.sort();
        names
    }
}

const FIRST: Files<'_> = &[("a/index.html", "A"), ("b/index.html", "B"), ("x.css", "X")];
const SECOND: Files<'_> = &[("a/index.html", "A"), ("c/index.html", "C"), ("x.css", "Y")];

#[test]
fn unchanged_files_stay_the_same_files() {
    let bench = Bench::new();
    let first = bench.publish(FIRST).unwrap();
    assert_eq!((first.written, first.unchanged, first.removed), (3, 0, 0));
    let before = bench.tree("public");
    let time = |path| fs::metadata(bench.at(path)).unwrap().modified().unwrap();
    let time_before = time("public/a/index.html");

    let second = bench.publish(SECOND).unwrap();
    assert_eq!(
        (second.written, second.unchanged, second.removed),
        (2, 1, 1)
    );
    assert_eq!(second.bytes, 3);
    let after = bench.tree("public");
    assert_eq!(after["a/index.html"], before["a/index.html"]);
    assert_eq!(time("public/a/index.html"), time_before);
    assert_eq!(after["x.css"].0, "Y");
    assert_ne!(after["x.css"].1, before["x.css"].1);
    assert!(!bench.at("public/b").exists());
    assert_eq!(bench.tree(".public.next"), before);
}

#[test]
fn publishing_the_same_again_changes_nothing() {
    let bench = Bench::new();
    bench.publish(FIRST).unwrap();
    let inode = fs::metadata(bench.at("public")).unwrap().ino();
    let report = bench.publish(FIRST).unwrap();
    assert_eq!(
        (report.written, report.unchanged, report.removed),
        (0, 3, 0)
    );
    assert_eq!(fs::metadata(bench.at("public")).unwrap().ino(), inode);
}

#[test]
fn there_and_back_again() {
    let bench = Bench::new();
    for files in [FIRST, SECOND, FIRST, FIRST, SECOND] {
        bench.publish(files).unwrap();
        let texts: Vec<(String, String)> = bench
            .tree("public")
            .into_iter()
            .map(|(path, (text, _))| (path, text))
            .collect();
        let wanted: Vec<(String, String)> = files
            .iter()
            .map(|(p, t)| ((*p).to_owned(), (*t).to_owned()))
            .collect();
        assert_eq!(texts, wanted);
    }
    assert_eq!(bench.names(), [".public.next", "public"]);
}

#[test]
fn a_failing_page_leaves_the_site_and_all_failures_are_told_in_order() {
    let bench = Bench::new();
    bench.publish(FIRST).unwrap();
    let before = bench.tree("public");
    let paths: Vec<String> = SECOND.iter().map(|(path, _)| (*path).to_owned()).collect();
    let result = publish(&bench.at("public"), &paths, |index| match index {
        0 => Ok(b"changed".to_vec()),
        n => Err(n),
    });
    let Err(PublishError::Pages(failed)) = result else {
        panic!("published")
    };
    assert_eq!(failed, [1, 2]);
    assert_eq!(bench.tree("public"), before);
    bench.publish(SECOND).unwrap();
    assert_eq!(bench.tree("public")["a/index.html"], before["a/index.html"]);
}

#[test]
fn hostile_paths_are_refused() {
    let bench = Bench::new();
    bench.publish(FIRST).unwrap();
    let before = bench.tree("public");
    let hostile = [
        "",
        "/etc/passwd",
        "../x",
        "a/../../x",
        "a//b",
        "./a",
        "a/",
        "a\\b",
        "c:/x",
        "a\0b",
        ".seloste",
        ".seloste.0",
    ];
    for path in hostile {
        let result = bench.publish(&[(path, "x")]);
        assert!(
            matches!(result, Err(PublishError::Path(p)) if p == path),
            "{path}"
        );
    }
    for pair in [["a", "a"], ["a", "a/b"]] {
        let result = bench.publish(&[(pair[0], "x"), (pair[1], "y")]);
        assert!(matches!(result, Err(PublishError::Path(_))), "{pair:?}");
    }
    assert_eq!(bench.tree("public"), before);
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let bench = Bench::new();
    fs::create_dir(bench.at("public")).unwrap();
    fs::write(bench.at("public/thesis.txt"), "years of work").unwrap();
    assert!(matches!(
        bench.publish(FIRST),
        Err(PublishError::Foreign(_))
    ));
    assert_eq!(bench.names(), ["public"]);
    assert_eq!(bench.tree("public").len(), 1);

    fs::remove_file(bench.at("public/thesis.txt")).unwrap();
    bench.publish(FIRST).unwrap();
    fs::create_dir(bench.at("public/.git")).unwrap();
    assert!(matches!(
        bench.publish(SECOND),
        Err(PublishError::Repository(_))
    ));
}

#[test]
fn a_file_and_a_root_are_refused() {
    let bench = Bench::new();
    fs::write(bench.at("public"), "a file").unwrap();
    assert!(bench.publish(FIRST).is_err());
    assert_eq!(fs::read(bench.at("public")).unwrap(), b"a file");
    let none: Result<Report, PublishError<Infallible>> =
        publish(Path::new("/"), &[], |_| Ok(vec![]));
    assert!(matches!(none, Err(PublishError::Foreign(_))));
}

#[test]
fn what_a_killed_build_left_is_cleared_away() {
    let bench = Bench::new();
    bench.publish(FIRST).unwrap();
    bench.publish(SECOND).unwrap();
    let next = bench.at(".public.next");
    fs::write(next.join(".seloste.7"), "half").unwrap();
    fs::write(next.join("c"), "a file where a folder belongs").unwrap();
    fs::remove_file(next.join("x.css")).unwrap();
    fs::create_dir_all(next.join("x.css/deep")).unwrap();
    fs::remove_dir_all(next.join("a")).unwrap();
    fs::create_dir(bench.at("elsewhere")).unwrap();
    fs::write(bench.at("elsewhere/index.html"), "not ours").unwrap();
    symlink(bench.at("elsewhere"), next.join("a")).unwrap();
    bench.publish(FIRST).unwrap();
    assert_eq!(tree::survey(&bench.at("public")).unwrap().files.len(), 4);
    assert_eq!(bench.tree("public")["x.css"].0, "X");
    assert_eq!(
        fs::read(bench.at("elsewhere/index.html")).unwrap(),
        b"not ours"
    );
}

#[test]
fn links_in_the_live_site_are_not_followed() {
    let bench = Bench::new();
    bench.publish(FIRST).unwrap();
    fs::create_dir(bench.at("elsewhere")).unwrap();
    fs::write(bench.at("elsewhere/index.html"), "A").unwrap();
    fs::remove_dir_all(bench.at("public/a")).unwrap();
    symlink(bench.at("elsewhere"), bench.at("public/a")).unwrap();
    bench.publish(FIRST).unwrap();
    assert!(!bench.at("public/a").is_symlink());
    let inode = fs::metadata(bench.at("elsewhere/index.html"))
        .unwrap()
        .ino();
    assert_ne!(bench.tree("public")["a/index.html"].1, inode);
}

#[test]
fn an_exchange_in_steps_that_was_killed_is_mended() {
    let bench = Bench::new();
    bench.publish(FIRST).unwrap();
    bench.publish(SECOND).unwrap();
    let now = bench.tree("public");
    fs::rename(bench.at("public"), bench.at(".public.old")).unwrap();
    bench.publish(SECOND).unwrap();
    assert_eq!(bench.tree("public"), now);
    assert_eq!(bench.names(), [".public.next", "public"]);
}

#[test]
fn an_output_folder_given_as_a_link_stays_a_link() {
    let bench = Bench::new();
    fs::create_dir_all(bench.at("www/site")).unwrap();
    symlink(bench.at("www/site"), bench.at("public")).unwrap();
    bench.publish(FIRST).unwrap();
    bench.publish(SECOND).unwrap();
    assert!(bench.at("public").is_symlink());
    assert_eq!(bench.tree("www/site").len(), 3);
}

#[test]
fn builds_at_once_do_not_mix() {
    let bench = Bench::new();
    std::thread::scope(|scope| {
        for files in [FIRST, SECOND, FIRST, SECOND] {
            scope.spawn(|| bench.publish(files).unwrap());
        }
    });
    let texts: Vec<String> = bench
        .tree("public")
        .into_values()
        .map(|(text, _)| text)
        .collect();
    assert!(
        texts == ["A", "B", "X"] || texts == ["A", "C", "Y"],
        "{texts:?}"
    );
}
