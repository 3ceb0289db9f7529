//! The watcher of a portal's inputs.
//!
//! Folders are watched, never files, since editors replace files. Reading is no change: without that, a
//! build would set off the next. What editors, version control and builds leave beside inputs is passed over.

use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::Duration;

use fs_err as fs;
use notify_debouncer_full::DebounceEventResult;
use notify_debouncer_full::Debouncer;
use notify_debouncer_full::RecommendedCache;
use notify_debouncer_full::new_debouncer;
use notify_debouncer_full::notify;
use notify_debouncer_full::notify::EventKind;
use notify_debouncer_full::notify::RecommendedWatcher;
use notify_debouncer_full::notify::RecursiveMode;
use notify_debouncer_full::notify::event::AccessKind;
use notify_debouncer_full::notify::event::AccessMode;

use super::Signal;
use crate::settings;

/// How long a file must be quiet before its change counts.
const QUIET: Duration = Duration::from_millis(20);

/// The folders a portal is made of.
const FOLDERS: [&str; 4] = ["content", "seeds", "i18n", "themes"];

/// The files a portal is made of.
const FILES: [&str; 2] = [settings::FILE, "permalinks.toml"];

/// A watcher that works until it is dropped.
pub(super) struct Watcher {
    root: PathBuf,
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

impl Watcher {
    /// Starts to watch a portal's inputs.
    pub(super) fn start(
        root: &Path,
        ignored: &[PathBuf],
        signals: Sender<Signal>,
    ) -> io::Result<Self> {
        let root = fs::canonicalize(root)?;
        let filter = Filter::new(&root, ignored);
        let hear = move |result: DebounceEventResult| {
            if let Some(signal) = filter.signal(result) {
                // A loop that is gone needs no news.
                let _ = signals.send(signal);
            }
        };
        let debouncer = new_debouncer(QUIET, None, hear).map_err(|e| io::Error::other(told(&e)))?;
        let mut watcher = Self { root, debouncer };
        watcher
            .debouncer
            .watch(&watcher.root, RecursiveMode::NonRecursive)
            .map_err(|e| io::Error::other(told(&e)))?;
        let all: Vec<PathBuf> = FOLDERS.iter().map(|name| watcher.root.join(name)).collect();
        watcher.follow(&all).map_err(io::Error::other)?;
        Ok(watcher)
    }

    /// Watches those input folders among the changed paths that have come, or come anew.
    pub(super) fn follow(&mut self, changed: &[PathBuf]) -> Result<(), String> {
        for name in FOLDERS {
            let folder = self.root.join(name);
            if changed.contains(&folder) {
                // It is not watched where it is new; where it was replaced, the old watch is void.
                let _ = self.debouncer.unwatch(&folder);
                if folder.is_dir() {
                    self.debouncer
                        .watch(&folder, RecursiveMode::Recursive)
                        .map_err(|e| told(&e))?;
                }
            }
        }
        Ok(())
    }
}

/// What counts as a change of an input.
struct Filter {
    root: PathBuf,
    ignored: Vec<PathBuf>,
}

impl Filter {
    fn new(root: &Path, ignored: &[PathBuf]) -> Self {
        let real = |path: &PathBuf| fs::canonicalize(path).unwrap_or_else(|_| root.join(path));
        Self {
            root: root.to_owned(),
            ignored: ignored.iter().map(real).collect(),
        }
    }

    fn signal(&self, result: DebounceEventResult) -> Option<Signal> {
        let events = match result {
            Ok(events) => events,
            Err(errors) => return errors.first().map(|e| Signal::Trouble(told(e))),
        };
        if events.iter().any(|event| event.need_rescan()) {
            let all = FOLDERS.iter().map(|name| self.root.join(name));
            return Some(Signal::Changed(all.collect()));
        }
        let mut paths: Vec<PathBuf> = events
            .into_iter()
            .filter(|event| is_change(event.kind))
            .flat_map(|event| event.event.paths)
            .filter(|path| self.is_input(path))
            .collect();
        paths.sort();
        paths.dedup();
        (!paths.is_empty()).then_some(Signal::Changed(paths))
    }

    fn is_input(&self, path: &Path) -> bool {
        let Ok(below) = path.strip_prefix(&self.root) else {
            return false;
        };
        let mut parts = below
            .components()
            .map(|part| part.as_os_str().to_string_lossy());
        let Some(first) = parts.next() else {
            return false;
        };
        let of_portal =
            FOLDERS.contains(&first.as_ref()) || below.to_str().is_some_and(|f| FILES.contains(&f));
        of_portal
            && !parts.any(|name| is_passed_over(&name))
            && !self.ignored.iter().any(|i| path.starts_with(i))
    }
}

/// Tells whether something was written, made, renamed or removed, and not just read.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}

/// Tells whether a name is one of version control or of an editor's passing files.
fn is_passed_over(name: &str) -> bool {
    matches!(
        name,
        ".git" | ".hg" | ".jj" | "node_modules" | "target" | ".cache" | ".DS_Store" | "4913"
    ) || name.ends_with('~')
        || name.starts_with(".#")
        || (name.starts_with('#') && name.ends_with('#'))
        || name.ends_with("___")
        || [".swp", ".swo", ".swx", ".swpx", ".tmp", ".crswap"]
            .iter()
            .any(|end| name.ends_with(end))
}

fn told(error: &notify::Error) -> String {
    match error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "the system's limit of watched folders is reached: raise it \
             with `sudo sysctl fs.inotify.max_user_watches=524288`"
                .to_owned()
        }
        _ => format!("failed to watch the portal folder: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use notify_debouncer_full::DebouncedEvent;
    use notify_debouncer_full::notify::Event;
    use notify_debouncer_full::notify::event::CreateKind;
    use notify_debouncer_full::notify::event::Flag;
    use notify_debouncer_full::notify::event::ModifyKind;

    use super::*;

    fn heard(kind: EventKind, path: &str) -> bool {
        let filter = Filter::new(
            Path::new("/portal"),
            &["content/out".into(), "/portal/.public.next".into()],
        );
        let event = Event::new(kind).add_path(path.into());
        filter
            .signal(Ok(vec![DebouncedEvent::new(
                event,
                std::time::Instant::now(),
            )]))
            .is_some()
    }

    #[test]
    fn reading_is_no_change() {
        let path = "/portal/content/aiwo/fi.md";
        for (kind, wanted) in [
            (EventKind::Access(AccessKind::Open(AccessMode::Any)), false),
            (
                EventKind::Access(AccessKind::Close(AccessMode::Read)),
                false,
            ),
            (
                EventKind::Access(AccessKind::Close(AccessMode::Write)),
                true,
            ),
            (EventKind::Create(CreateKind::File), true),
            (EventKind::Modify(ModifyKind::Any), true),
            (EventKind::Any, true),
        ] {
            assert_eq!(heard(kind, path), wanted, "{kind:?}");
        }
    }

    #[test]
    fn only_inputs_count() {
        for (path, wanted) in [
            ("/portal/portal.toml", true),
            ("/portal/permalinks.toml", true),
            ("/portal/content", true),
            ("/portal/themes/default/static/.well-known/x", true),
            ("/portal/i18n/fi/portal.ftl", true),
            ("/portal", false),
            ("/portal/README.md", false),
            ("/portal/public/fi/index.html", false),
            ("/portal/.public.next/fi/index.html", false),
            ("/portal/content/out/fi/index.html", false),
            ("/portal/sub/portal.toml", false),
            ("/portal/content/.git/index", false),
            ("/portal/themes/x/node_modules/y", false),
            ("/portal/content/aiwo/fi.md~", false),
            ("/portal/content/aiwo/.fi.md.swp", false),
            ("/portal/content/aiwo/4913", false),
            ("/portal/content/aiwo/.#fi.md", false),
            ("/portal/content/aiwo/#fi.md#", false),
            ("/elsewhere/content/fi.md", false),
        ] {
            assert_eq!(
                heard(EventKind::Modify(ModifyKind::Any), path),
                wanted,
                "{path}"
            );
        }
    }

    #[test]
    fn a_lost_event_is_a_change_of_everything() {
        let filter = Filter::new(Path::new("/portal"), &[]);
        let event = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        let signal = filter.signal(Ok(vec![DebouncedEvent::new(
            event,
            std::time::Instant::now(),
        )]));
        assert!(matches!(signal, Some(Signal::Changed(paths)) if paths.len() == FOLDERS.len()));
    }
}
