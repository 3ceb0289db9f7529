//! The HTTP server of the preview: one page at a time out of memory, and the stream of news.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::Method;
use axum::http::Uri;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use axum::response::Sse;
use axum::response::sse;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::Preview;
use super::address;
use super::answer;
use super::answer::Answer;
use super::news;
use super::news::Shown;
use crate::finding::Finding;

/// How long connections may take to end after Ctrl-C; event streams never do by themselves.
const FAREWELL: Duration = Duration::from_millis(100);

/// A server that runs until it is dropped.
pub(super) struct Server {
    runtime: Option<Runtime>,
    shown: Arc<watch::Sender<Arc<Shown>>>,
}

#[derive(Clone)]
struct Shared {
    shown: Arc<watch::Sender<Arc<Shown>>>,
    host: Arc<str>,
}

impl Server {
    /// Starts to answer, with an empty site.
    pub(super) fn start(listener: TcpListener, host: &str) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let shown = Arc::new(watch::Sender::new(Arc::default()));
        let shared = Shared {
            shown: Arc::clone(&shown),
            host: host.into(),
        };
        let router = Router::new().fallback(handle).with_state(shared);
        listener.set_nonblocking(true)?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self {
            runtime: Some(runtime),
            shown,
        })
    }

    /// Shows a new site, and tells how many of its files differ from the last good one's.
    pub(super) fn show(&self, preview: Preview) -> usize {
        let old = Arc::clone(&self.shown.borrow());
        let changed = news::changed(&old.preview, &preview);
        let count = changed.len();
        let moved = old.preview.base_path != preview.base_path;
        if count > 0 || moved || old.build == 0 || !old.findings.is_empty() {
            let only_styles = !moved && old.build > 0 && changed.iter().all(|path| is_style(path));
            let same = count == 0 && !moved && old.build > 0;
            self.shown.send_replace(Arc::new(Shown {
                build: old.build + u64::from(!same),
                only_styles,
                findings: Vec::new(),
                preview: Arc::new(preview),
            }));
        }
        count
    }

    /// Leaves the last good site up and tells why the site of now could not be built.
    pub(super) fn fail(&self, findings: Vec<Finding>) {
        let old = Arc::clone(&self.shown.borrow());
        self.shown.send_replace(Arc::new(Shown {
            preview: Arc::clone(&old.preview),
            findings,
            ..*old
        }));
    }

    /// Gives the path under which the site stands.
    pub(super) fn base_path(&self) -> String {
        self.shown.borrow().preview.base_path.clone()
    }

    /// Calls somebody when Ctrl-C is pressed.
    pub(super) fn on_interrupt(&self, call: impl FnOnce() + Send + 'static) {
        if let Some(runtime) = &self.runtime {
            runtime.spawn(async move {
                if tokio::signal::ctrl_c().await.is_ok() {
                    call();
                }
            });
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(FAREWELL);
        }
    }
}

fn is_style(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, end)| end == "css")
}

async fn handle(
    State(shared): State<Shared>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let named = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    if !named.is_some_and(|name| address::is_ours(name, &shared.host)) {
        return plain(
            403,
            "The preview does not answer to this name; see `--host`\n",
        );
    }
    if method != Method::GET && method != Method::HEAD {
        return plain(405, "The preview only answers GET and HEAD\n");
    }
    let shown = Arc::clone(&shared.shown.borrow());
    if answer::is_events(&shown.preview, uri.path()) {
        return stream(&shared.shown);
    }
    respond(answer::answer(
        &shown.preview,
        uri.path(),
        uri.query(),
        &shown.name(),
    ))
}

/// Tells what is shown now, and then every change.
fn stream(shown: &watch::Sender<Arc<Shown>>) -> Response {
    let events = WatchStream::new(shown.subscribe())
        .map(|shown| Ok::<_, Infallible>(sse::Event::default().data(shown.news())));
    Sse::new(events)
        .keep_alive(sse::KeepAlive::default())
        .into_response()
}

fn plain(status: u16, text: &str) -> Response {
    respond(Answer {
        status,
        kind: "text/plain; charset=utf-8",
        location: None,
        body: text.as_bytes().to_vec(),
    })
}

fn respond(answer: Answer) -> Response {
    let mut response = Response::builder()
        .status(answer.status)
        .header(header::CONTENT_TYPE, answer.kind)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if let Some(location) = answer.location {
        response = response.header(header::LOCATION, location);
    }
    response
        .body(Body::from(answer.body))
        .unwrap_or_else(|_| Response::new(Body::empty()))
}
