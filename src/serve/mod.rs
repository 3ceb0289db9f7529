//! The preview: the site in memory, served, built anew when an input changes, and shown at once.
//!
//! Never writes and never prints: what happens is told through a callback. While a build fails, the last
//! good site stays up and the browser shows the findings over it.

use std::collections::BTreeMap;
use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;
use std::time::Instant;

use crate::finding::Finding;

mod address;
mod answer;
mod news;
mod server;
mod watch;

pub use address::Port;
use server::Server;
use watch::Watcher;

/// A storm of changes is one rebuild: no longer than this is waited for it to end.
const STORM: Duration = Duration::from_secs(1);

/// A storm has ended when nothing came for so long.
const CALM: Duration = Duration::from_millis(10);

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The portal folder, whose inputs are watched.
    pub root: PathBuf,
    /// Folders whose changes mean nothing, such as the output folder.
    pub ignored: Vec<PathBuf>,
    /// The name or address to listen at; `127.0.0.1` unless somebody asked for another.
    pub host: String,
    /// The port to listen at.
    pub port: Port,
}

/// A site in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The files by their paths within the site, such as `fi/index.html`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The path under which the site stands, from `/` to `/`.
    pub base_path: String,
}

impl Default for Preview {
    fn default() -> Self {
        Self {
            files: BTreeMap::new(),
            base_path: "/".to_owned(),
        }
    }
}

/// What happened, for whoever reports it.
#[derive(Debug)]
pub enum Event<'a> {
    /// The first build is done and the site can be looked at.
    Listening {
        /// The address to open.
        address: &'a str,
    },
    /// The site was built.
    Built {
        /// How many files it has.
        files: usize,
        /// How many of them differ from the last good build.
        changed: usize,
        /// How long it took.
        time: Duration,
    },
    /// The site could not be built; the last good one stays up.
    Failed {
        /// Why.
        findings: &'a [Finding],
    },
    /// The watcher may have missed something.
    WatchTrouble {
        /// What it said, and what to do.
        message: &'a str,
    },
}

/// What the loop waits for.
enum Signal {
    /// Inputs changed.
    Changed(Vec<PathBuf>),
    /// The watcher is in trouble.
    Trouble(String),
    /// Somebody pressed Ctrl-C.
    Stop,
}

/// Serves a portal until Ctrl-C: `build` makes the site, `report` hears what happens.
///
/// # Errors
/// When the address is taken, the portal folder cannot be watched, or no thread can be started.
pub fn serve(
    options: &Options,
    build: impl FnMut() -> Result<Preview, Vec<Finding>>,
    report: impl FnMut(Event<'_>),
) -> io::Result<()> {
    let (sender, signals) = mpsc::channel();
    let listener = address::listen(&options.host, options.port)?;
    let server = Server::start(listener.try_clone()?, &options.host)?;
    let stop = sender.clone();
    server.on_interrupt(move || {
        // A loop that is gone needs no stopping.
        let _ = stop.send(Signal::Stop);
    });
    let watcher = Watcher::start(&options.root, &options.ignored, sender)?;
    run(
        options,
        Parts {
            listener,
            server,
            watcher,
            signals,
        },
        build,
        report,
    )
}

/// What the loop works with.
struct Parts {
    listener: TcpListener,
    server: Server,
    watcher: Watcher,
    signals: mpsc::Receiver<Signal>,
}

fn run(
    options: &Options,
    mut parts: Parts,
    mut build: impl FnMut() -> Result<Preview, Vec<Finding>>,
    mut report: impl FnMut(Event<'_>),
) -> io::Result<()> {
    build_once(&parts.server, &mut build, &mut report);
    let address = address::written(&options.host, &parts.listener, &parts.server.base_path())?;
    report(Event::Listening { address: &address });
    while let Ok(signal) = parts.signals.recv() {
        let (mut changed, mut stop) = (Vec::new(), false);
        for signal in storm(signal, &parts.signals) {
            match signal {
                Signal::Changed(paths) => changed.extend(paths),
                Signal::Trouble(message) => report(Event::WatchTrouble { message: &message }),
                Signal::Stop => stop = true,
            }
        }
        if stop {
            break;
        }
        if !changed.is_empty() {
            if let Err(message) = parts.watcher.follow(&changed) {
                report(Event::WatchTrouble { message: &message });
            }
            build_once(&parts.server, &mut build, &mut report);
        }
    }
    Ok(())
}

/// Gathers what comes in quick succession.
fn storm(first: Signal, signals: &mpsc::Receiver<Signal>) -> Vec<Signal> {
    let began = Instant::now();
    let mut gathered = vec![first];
    while began.elapsed() < STORM
        && let Ok(signal) = signals.recv_timeout(CALM)
    {
        gathered.push(signal);
    }
    gathered
}

fn build_once(
    server: &Server,
    build: &mut impl FnMut() -> Result<Preview, Vec<Finding>>,
    report: &mut impl FnMut(Event<'_>),
) {
    let began = Instant::now();
    match build() {
        Ok(preview) => {
            let files = preview.files.len();
            let changed = server.show(preview);
            let time = began.elapsed();
            report(Event::Built {
                files,
                changed,
                time,
            });
        }
        Err(findings) => {
            report(Event::Failed {
                findings: &findings,
            });
            server.fail(findings);
        }
    }
}

#[cfg(test)]
mod tests;
