//! Files that hosts and crawlers look for: `robots.txt`, `_headers`, `_redirects`.

use std::fmt::Write as _;

use super::Site;
use super::address::Address;
use super::address::Base;

/// What a page may load: its own site's files and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The most notices whose permalinks are redirected by the host: hosts limit how many rules they read.
const MOST_REDIRECTED: usize = 400;

pub(super) fn robots(base: &Base) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(sitemap) = base.absolute(&Address::file("sitemap.xml")) {
        let _ = write!(text, "\nSitemap: {sitemap}\n");
    }
    text
}

/// Writes the headers that Netlify, Cloudflare Pages and others read.
pub(super) fn headers(base: &Base) -> String {
    format!(
        "/*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Permissions-Policy: browsing-topics=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n\n{}assets/*\n  \
         Cache-Control: public, max-age=31536000, immutable\n",
        base.path()
    )
}

/// Writes redirects where the host knows the reader's language; without them the pages themselves answer.
pub(super) fn redirects(site: &Site<'_>) -> String {
    let mut text = String::new();
    let settings = &site.portal.settings;
    let mut by_language = |from: &str, language: &str, to: &str| {
        let _ = writeln!(text, "{from} {to} 302! Language={language}");
    };
    let root = site.base.href(&Address::root());
    for language in &settings.languages {
        let to = site.base.href(&Address::home(language));
        by_language(&root, language.as_str(), &to);
    }
    if site.portal.notices.len() <= MOST_REDIRECTED {
        for notice in &site.portal.notices {
            let from = site.base.href(&Address::permalink(&notice.id));
            if notice.translations.len() > 1 {
                for translation in &notice.translations {
                    let language = &translation.language;
                    let to = site.base.href(&Address::notice(language, &notice.id));
                    by_language(&from, language.as_str(), &to);
                }
            }
        }
    }
    for language in &settings.languages {
        let home = site.base.href(&Address::home(language));
        let _ = writeln!(text, "{home}* {home}404.html 404");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_loaded_from_elsewhere() {
        let headers = headers(&Base::new(None));
        assert!(headers.starts_with("/*\n  Content-Security-Policy: default-src 'none';"));
        assert!(headers.contains("\n/assets/*\n  Cache-Control: "));
        assert!(!headers.contains("unsafe"));
    }

    #[test]
    fn without_a_host_there_is_no_sitemap() {
        assert_eq!(robots(&Base::new(None)), "User-agent: *\nAllow: /\n");
        let base = "https://example.org/p".parse().unwrap();
        assert!(
            robots(&Base::new(Some(&base))).ends_with("Sitemap: https://example.org/p/sitemap.xml\n")
        );
    }
}
