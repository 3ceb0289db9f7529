//! Addresses of the site's pages: what links say and which file stands there.

use crate::lang::Language;
use crate::outline::Group;
use crate::outline::Topic;
use crate::settings::BaseUrl;
use crate::settings::NoticeId;

/// The address of a page within the site: `fi/notices/wistec/`, empty for the root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Address(String);

/// Where the site stands: what every address begins with.
#[derive(Clone, Debug)]
pub(super) struct Base {
    path: String,
    whole: Option<String>,
}

impl Base {
    /// Takes the settings' address; without one the site stands at `/` of an unknown host.
    #[must_use]
    pub(super) fn new(base_url: Option<&BaseUrl>) -> Self {
        Self {
            path: base_url.map_or("/", BaseUrl::path).to_owned(),
            whole: base_url.map(|base| base.as_str().to_owned()),
        }
    }

    /// Gives the path under which the site stands, from `/` to `/`.
    #[must_use]
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Gives what a link within the site says.
    #[must_use]
    pub(super) fn href(&self, address: &Address) -> String {
        format!("{}{}", self.path, address.0)
    }

    /// Gives the whole address, where the host is known.
    #[must_use]
    pub(super) fn absolute(&self, address: &Address) -> Option<String> {
        self.whole.as_ref().map(|base| format!("{base}{}", address.0))
    }

    /// Gives the whole address where the host is known, else the path.
    #[must_use]
    pub(super) fn widest(&self, address: &Address) -> String {
        self.absolute(address).unwrap_or_else(|| self.href(address))
    }
}

impl Address {
    /// The choice of language.
    #[must_use]
    pub(super) fn root() -> Self {
        Self(String::new())
    }

    /// A language's home.
    #[must_use]
    pub(super) fn home(language: &Language) -> Self {
        Self(format!("{language}/"))
    }

    /// The list of notices, a page of it.
    #[must_use]
    pub(super) fn notices(language: &Language, page: usize) -> Self {
        Self(format!("{language}/notices/")).paged(page)
    }

    /// A notice.
    #[must_use]
    pub(super) fn notice(language: &Language, notice: &NoticeId) -> Self {
        Self(format!("{language}/notices/{notice}/"))
    }

    /// The list of topics.
    #[must_use]
    pub(super) fn topics(language: &Language) -> Self {
        Self(format!("{language}/topics/"))
    }

    /// A topic, a page of it.
    #[must_use]
    pub(super) fn topic(language: &Language, topic: Topic, page: usize) -> Self {
        Self(format!("{language}/topics/{}/", topic.id())).paged(page)
    }

    /// The overview of the matrix, a page of it.
    #[must_use]
    pub(super) fn compare(language: &Language, page: usize) -> Self {
        Self(format!("{language}/compare/")).paged(page)
    }

    /// A group of the matrix, a page of it.
    #[must_use]
    pub(super) fn group(language: &Language, group: Group, page: usize) -> Self {
        Self(format!("{language}/compare/{}/", group.id())).paged(page)
    }

    /// The page for web teams, a page of it.
    #[must_use]
    pub(super) fn links(language: &Language, page: usize) -> Self {
        Self(format!("{language}/link/")).paged(page)
    }

    /// A notice's permalink.
    #[must_use]
    pub(super) fn permalink(notice: &NoticeId) -> Self {
        Self(format!("n/{notice}/"))
    }

    /// A file by its path.
    #[must_use]
    pub(super) fn file(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// Gives the path of the file that answers at this address.
    #[must_use]
    pub(super) fn path(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') {
            format!("{}index.html", self.0)
        } else {
            self.0.clone()
        }
    }

    fn paged(mut self, page: usize) -> Self {
        if page > 1 {
            self.0.push_str(&format!("page/{page}/"));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language() -> Language {
        "fi".parse().unwrap()
    }

    #[test]
    fn a_page_is_a_folder_with_an_index() {
        assert_eq!(Address::root().path(), "index.html");
        let notice = "wistec".parse().unwrap();
        let address = Address::notice(&language(), &notice);
        assert_eq!(address.path(), "fi/notices/wistec/index.html");
        let second = Address::group(&language(), Group::HowLong, 2);
        assert_eq!(second.path(), "fi/compare/how-long/page/2/index.html");
        assert_eq!(Address::file("robots.txt").path(), "robots.txt");
    }

    #[test]
    fn links_begin_with_the_path_of_the_base() {
        let base: BaseUrl = "https://example.org/some/path".parse().unwrap();
        let base = Base::new(Some(&base));
        let home = Address::home(&language());
        assert_eq!(base.href(&home), "/some/path/fi/");
        assert_eq!(
            base.absolute(&home).unwrap(),
            "https://example.org/some/path/fi/"
        );
        assert_eq!(Base::new(None).href(&home), "/fi/");
        assert_eq!(Base::new(None).absolute(&home), None);
    }
}
