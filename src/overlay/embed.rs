//! Build script: lists every file of `themes/default` and `i18n`, so that the binary carries them.

#![expect(
    clippy::print_stdout,
    reason = "this is how a build script speaks to cargo"
)]

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut files = Vec::new();
    for folder in ["themes/default", "i18n", "src/cmd/sample"] {
        println!("cargo:rerun-if-changed={folder}");
        walk(&root.join(folder), folder, &mut files);
    }
    files.sort();
    let mut code = String::from("&[\n");
    for (name, path) in &files {
        println!("cargo:rerun-if-changed={name}");
        let path = path.to_string_lossy();
        writeln!(code, "({name:?}, include_bytes!({path:?}) as &[u8]),").expect("a string grows");
    }
    code.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("embedded.rs"), code).expect("the build folder is writable");
}

fn walk(folder: &Path, name: &str, files: &mut Vec<(String, PathBuf)>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &name, files);
        } else {
            files.push((name, entry.path()));
        }
    }
}
