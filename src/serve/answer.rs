//! Request path → answer, out of the site in memory; there is no file system to climb about in.

use std::borrow::Cow;

use super::Preview;

/// The folder of addresses that only the preview has.
pub(super) const RESERVED: &str = "_seloste/";

/// The page before there is a first good site; the script fills it.
const NO_SITE: &str = "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Seloste</title></head>\n\
    <body><p>The site could not be built.</p></body>\n</html>\n";

/// The script by which the preview's pages hear of new builds.
const SCRIPT: &str = include_str!("reload.js");

/// What a request is answered with.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// The status of HTTP.
    pub(super) status: u16,
    /// The content type.
    pub(super) kind: &'static str,
    /// Where to look instead.
    pub(super) location: Option<String>,
    /// The body.
    pub(super) body: Vec<u8>,
}

/// Tells whether a path is the one of the event stream.
pub(super) fn is_events(preview: &Preview, path: &str) -> bool {
    path.strip_prefix(preview.base_path.as_str())
        .and_then(|path| path.strip_prefix(RESERVED))
        == Some("events")
}

/// Answers a request for a path, as a static host would; `build` names the build to the page's script.
pub(super) fn answer(preview: &Preview, path: &str, query: Option<&str>, build: &str) -> Answer {
    let base = preview.base_path.as_str();
    let Some(below) = path.strip_prefix(base) else {
        return match path {
            "/" => redirect(base.to_owned()),
            _ if base.strip_suffix('/') == Some(path) => redirect(base.to_owned()),
            _ => text(404, format!("The site stands under {base}\n")),
        };
    };
    if below == "_seloste/reload.js" {
        return found(200, "reload.js", SCRIPT.as_bytes(), base, build);
    }
    if preview.files.is_empty() {
        return found(503, "index.html", NO_SITE.as_bytes(), base, build);
    }
    let Some(name) = decoded(below) else {
        return text(400, "The address is badly written\n".to_owned());
    };
    if let Some((name, bytes)) = file(preview, &name) {
        found(200, &name, bytes, base, build)
    } else if preview.files.contains_key(&format!("{name}/index.html")) {
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        redirect(format!("{path}/{query}"))
    } else {
        not_found(preview, &name, build)
    }
}

/// Finds the file that stands at an address; a folder's is its `index.html`.
fn file<'a>(preview: &'a Preview, name: &str) -> Option<(Cow<'a, str>, &'a [u8])> {
    let name = match name {
        "" => Cow::Borrowed("index.html"),
        name if name.ends_with('/') => Cow::Owned(format!("{name}index.html")),
        name => Cow::Owned(name.to_owned()),
    };
    preview
        .files
        .get(name.as_ref())
        .map(|bytes| (name, bytes.as_slice()))
}

/// Answers with the error page of the address's language, else the one for all.
fn not_found(preview: &Preview, name: &str, build: &str) -> Answer {
    let first = name.split('/').next().unwrap_or("");
    [format!("{first}/404.html"), "404.html".to_owned()]
        .iter()
        .find_map(|page| preview.files.get(page))
        .map_or_else(
            || text(404, "There is no such page\n".to_owned()),
            |bytes| found(404, "404.html", bytes, &preview.base_path, build),
        )
}

fn found(status: u16, name: &str, bytes: &[u8], base: &str, build: &str) -> Answer {
    let kind = content_type(name);
    let body = if kind.starts_with("text/html") {
        inject(bytes, base, build)
    } else {
        bytes.to_vec()
    };
    Answer {
        status,
        kind,
        location: None,
        body,
    }
}

fn text(status: u16, text: String) -> Answer {
    let kind = content_type("a.txt");
    Answer {
        status,
        kind,
        location: None,
        body: text.into_bytes(),
    }
}

fn redirect(location: String) -> Answer {
    Answer {
        location: Some(location),
        ..text(308, String::new())
    }
}

/// Puts the preview's script before the last `</body>`, else at the end.
fn inject(page: &[u8], base: &str, build: &str) -> Vec<u8> {
    let script = format!("<script src=\"{base}{RESERVED}reload.js?build={build}\" defer></script>");
    let end = b"</body>";
    let at = page
        .windows(end.len())
        .rposition(|part| part.eq_ignore_ascii_case(end))
        .unwrap_or(page.len());
    [&page[..at], script.as_bytes(), &page[at..]].concat()
}

/// Decodes `%C3%A4` and the like; `None` where that gives no UTF-8.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let (byte, after) = match (first, after) {
            (b'%', [high, low, after @ ..]) => (hex(*high)? * 16 + hex(*low)?, after),
            (b'%', _) => return None,
            _ => (*first, after),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// Gives the content type of a file by its name's end.
fn content_type(name: &str) -> &'static str {
    let end = name
        .rsplit('/')
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .map_or("", |(_, end)| end);
    match end {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "jsonld" => "application/ld+json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" | "" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "gz" => "application/gzip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn preview(base: &str) -> Preview {
        let files = [
            ("index.html", "<body>choose</body>"),
            ("404.html", "<body>none</body>"),
            ("fi/index.html", "<BODY>koti</BODY>"),
            ("fi/404.html", "<body>ei ole</body>"),
            ("fi/aänekoski/index.html", "text"),
            ("style.css", "a{}"),
            ("_headers", "/*"),
        ];
        let file = |(path, text): (&str, &str)| (path.to_owned(), text.as_bytes().to_vec());
        Preview {
            files: files.into_iter().map(file).collect(),
            base_path: base.to_owned(),
        }
    }

    /// Gives status, content type and body or place, without the script.
    fn ask(base: &str, path: &str) -> String {
        let answer = answer(&preview(base), path, Some("q=1"), "7");
        let script = format!("<script src=\"{base}_seloste/reload.js?build=7\" defer></script>");
        let body = String::from_utf8(answer.body).unwrap();
        assert_eq!(
            answer.kind.starts_with("text/html"),
            body.contains(&script),
            "{path}"
        );
        let body = answer.location.unwrap_or(body.replace(&script, ""));
        let kind = answer.kind.split(';').next().unwrap();
        format!("{} {kind} {body}", answer.status)
    }

    #[test]
    fn paths_lead_to_files_as_on_a_static_host() {
        for (path, wanted) in [
            ("/", "200 text/html <body>choose</body>"),
            ("/index.html", "200 text/html <body>choose</body>"),
            ("/fi/", "200 text/html <BODY>koti</BODY>"),
            ("/fi", "308 text/plain /fi/?q=1"),
            ("/fi/a%C3%A4nekoski/", "200 text/html text"),
            (
                "/fi/a%C3%A4nekoski",
                "308 text/plain /fi/a%C3%A4nekoski/?q=1",
            ),
            ("/style.css", "200 text/css a{}"),
            ("/fi/x/y/", "404 text/html <body>ei ole</body>"),
            ("/sv/", "404 text/html <body>none</body>"),
            ("/fi/../../etc/passwd", "404 text/html <body>ei ole</body>"),
            ("/..%2f..%2fetc/passwd", "404 text/html <body>none</body>"),
            ("//evil.example", "404 text/html <body>none</body>"),
            ("/%zz", "400 text/plain The address is badly written\n"),
            ("/%ff", "400 text/plain The address is badly written\n"),
            ("/%C3", "400 text/plain The address is badly written\n"),
            ("/%", "400 text/plain The address is badly written\n"),
            ("/_headers", "200 text/plain /*"),
        ] {
            assert_eq!(ask("/", path), wanted, "{path}");
        }
    }

    #[test]
    fn a_site_may_stand_under_a_path() {
        for (path, wanted) in [
            ("/", "308 text/plain /a/b/"),
            ("/a/b", "308 text/plain /a/b/"),
            ("/a/b/fi/", "200 text/html <BODY>koti</BODY>"),
            ("/a/b/fi", "308 text/plain /a/b/fi/?q=1"),
            ("/fi/", "404 text/plain The site stands under /a/b/\n"),
        ] {
            assert_eq!(ask("/a/b/", path), wanted, "{path}");
        }
        assert!(is_events(&preview("/a/b/"), "/a/b/_seloste/events"));
        assert!(!is_events(&preview("/a/b/"), "/_seloste/events"));
    }

    #[test]
    fn the_script_comes_before_the_end_of_the_body_or_of_the_page() {
        let script = "<script src=\"/_seloste/reload.js?build=7\" defer></script>";
        for (page, wanted) in [
            ("<p>a</body></html>", format!("<p>a{script}</body></html>")),
            ("<p>a</BODY>", format!("<p>a{script}</BODY>")),
            (
                "<code></body></code></body>",
                format!("<code></body></code>{script}</body>"),
            ),
            ("<p>a", format!("<p>a{script}")),
        ] {
            assert_eq!(
                String::from_utf8(inject(page.as_bytes(), "/", "7")).unwrap(),
                wanted
            );
        }
    }

    #[test]
    fn before_the_first_good_build_there_is_a_page_that_listens() {
        let answer = answer(&Preview::default(), "/fi/", None, "0");
        assert_eq!(answer.status, 503);
        assert!(
            String::from_utf8(answer.body)
                .unwrap()
                .contains("reload.js?build=0")
        );
    }
}
