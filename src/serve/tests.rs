//! Tests of the preview as a whole: a real server, a real folder, real edits.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::SocketAddr;
use std::net::TcpStream;
use std::path::Path;
use std::thread::JoinHandle;

use fs_err as fs;
use serde_json::Value;

use super::*;
use crate::disk;

struct Bench {
    folder: tempfile::TempDir,
    address: SocketAddr,
    stop: mpsc::Sender<Signal>,
    thread: Option<JoinHandle<Vec<String>>>,
}

impl Bench {
    /// Serves a folder whose `content/page.html` is the site's only page; a text with `!` breaks the build.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("content")).unwrap();
        fs::write(folder.path().join("content/page.html"), "one").unwrap();
        let options = Options {
            root: folder.path().to_owned(),
            ignored: Vec::new(),
            host: "127.0.0.1".to_owned(),
            port: Port::Given(0),
        };
        let (stop, signals) = mpsc::channel();
        let listener = address::listen(&options.host, options.port).unwrap();
        let address = listener.local_addr().unwrap();
        let server = Server::start(listener.try_clone().unwrap(), &options.host).unwrap();
        let watcher = Watcher::start(&options.root, &[], stop.clone()).unwrap();
        let parts = Parts {
            listener,
            server,
            watcher,
            signals,
        };
        let (ready, listening) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let mut log = Vec::new();
            let hear = |event: Event<'_>| {
                if let Event::Listening { .. } = event {
                    ready.send(()).unwrap();
                }
                log.push(told(&event));
            };
            run(&options, parts, || build(&options.root), hear).unwrap();
            log
        });
        listening.recv().unwrap();
        Self {
            folder,
            address,
            stop,
            thread: Some(thread),
        }
    }

    fn ask(&self, path: &str, host: &str) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        BufReader::new(stream)
    }

    fn page(&self, path: &str, host: &str) -> String {
        let mut text = String::new();
        self.ask(path, host).read_to_string(&mut text).unwrap();
        text
    }

    fn write(&self, path: &str, text: &str) {
        disk::write_aside(&self.folder.path().join(path), text.as_bytes()).unwrap();
    }

    fn finish(mut self) -> Vec<String> {
        self.stop.send(Signal::Stop).unwrap();
        self.thread.take().unwrap().join().unwrap()
    }
}

fn build(root: &Path) -> Result<Preview, Vec<Finding>> {
    let text = fs::read_to_string(root.join("content/page.html")).unwrap_or_default();
    if text.contains('!') {
        return Err(vec![
            Finding::error("loud", "no `!` here")
                .file("content/page.html")
                .line(1, &text),
        ]);
    }
    let mut preview = Preview::default();
    preview.files.insert(
        "index.html".to_owned(),
        format!("<body>{text}</body>").into_bytes(),
    );
    if root.join("themes/default/style.css").is_file() {
        preview
            .files
            .insert("style.css".to_owned(), b"a{}".to_vec());
    }
    Ok(preview)
}

fn told(event: &Event<'_>) -> String {
    match event {
        Event::Listening { .. } => "listening".to_owned(),
        Event::Built { files, changed, .. } => format!("built {files} {changed}"),
        Event::Failed { findings } => format!("failed {}", findings.len()),
        Event::WatchTrouble { message } => format!("trouble {message}"),
    }
}

fn next(stream: &mut BufReader<TcpStream>) -> Value {
    loop {
        let mut line = String::new();
        assert!(stream.read_line(&mut line).unwrap() > 0, "the stream ended");
        if let Some(data) = line.strip_prefix("data: ") {
            return serde_json::from_str(data).unwrap();
        }
    }
}

#[test]
fn an_edit_is_told_and_shown_and_a_failure_leaves_the_last_good_site() {
    let bench = Bench::new();
    let mut events = bench.ask("/_seloste/events", "localhost");
    let first = next(&mut events);
    assert!(first["build"].as_str().unwrap().ends_with("-1"));
    assert!(bench.page("/", "localhost").contains("<body>one<script"));

    bench.write("content/page.html", "two");
    let second = next(&mut events);
    assert_eq!(second["previous"], first["build"]);
    assert!(bench.page("/", "localhost").contains("<body>two<script"));

    bench.write("content/page.html", "three!");
    let third = next(&mut events);
    assert_eq!(third["findings"][0]["message"], "no `!` here");
    assert_eq!(third["build"], second["build"]);
    assert!(bench.page("/", "localhost").contains("<body>two<script"));

    bench.write("content/page.html", "two");
    let mended = next(&mut events);
    assert_eq!(mended["findings"], serde_json::json!([]));
    assert_eq!(mended["build"], second["build"]);

    let log = bench.finish();
    assert_eq!(
        log,
        [
            "built 1 1",
            "listening",
            "built 1 1",
            "failed 1",
            "built 1 0"
        ]
    );
}

#[test]
fn a_new_folder_is_seen_and_styles_are_told_apart() {
    let bench = Bench::new();
    let mut events = bench.ask("/_seloste/events", "localhost");
    next(&mut events);
    bench.write("themes/default/style.css", "a{}");
    assert_eq!(next(&mut events)["only_styles"], true);
    fs::remove_dir_all(bench.folder.path().join("themes")).unwrap();
    next(&mut events);
    bench.write("themes/default/style.css", "a{}");
    next(&mut events);
    bench.finish();
}

#[test]
fn three_hundred_changes_are_few_builds() {
    let bench = Bench::new();
    let mut events = bench.ask("/_seloste/events", "localhost");
    next(&mut events);
    for n in 0..300 {
        bench.write(&format!("content/{n}/fi.md"), "text");
    }
    bench.write("content/page.html", "after the storm");
    next(&mut events);
    let builds = bench
        .finish()
        .iter()
        .filter(|line| line.starts_with("built"))
        .count();
    assert!(builds <= 30, "{builds} builds");
}

#[test]
fn a_foreign_name_gets_nothing() {
    let bench = Bench::new();
    for path in ["/", "/_seloste/events", "/_seloste/reload.js"] {
        let answer = bench.page(path, "evil.example");
        assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
        assert!(!answer.contains("one"));
    }
    let script = bench.page("/_seloste/reload.js", "127.0.0.1:4000");
    assert!(script.contains("content-type: text/javascript; charset=utf-8"));
    assert!(script.contains("cache-control: no-store"));
    bench.finish();
}
