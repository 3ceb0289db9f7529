//! What stands around every page: head, navigation, choice of language; and the reader it is drawn for.

use serde::Serialize;

use super::Site;
use super::address::Address;
use super::locale;
use super::register::Listing;
use super::register::Row;
use super::text::Value;
use crate::finding::Finding;
use crate::lang::Language;
use crate::link::State;
use crate::outline::Topic;

/// Those for whom a page is drawn: readers of one of the portal's languages.
#[derive(Clone, Copy)]
pub(super) struct Reader<'s, 'p> {
    /// The site.
    pub(super) site: &'s Site<'p>,
    /// The language's place in the settings.
    pub(super) at: usize,
}

/// What templates know as `frame`: the same on every kind of page.
#[derive(Debug, Serialize)]
pub(super) struct Frame {
    /// The page's title, without the portal's.
    pub(super) title: String,
    /// One or two sentences for search engines; may be empty.
    pub(super) description: String,
    /// The language of the interface, as `lang` says it.
    pub(super) html_lang: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// The portal's name.
    pub(super) portal: String,
    /// Who publishes it; may be empty.
    pub(super) publisher: String,
    /// The language's home.
    pub(super) home: String,
    /// The choice of language.
    pub(super) root: String,
    /// The page for web teams.
    pub(super) links: String,
    /// The main parts of the site.
    pub(super) navigation: Vec<NavigationLink>,
    /// This page in the portal's languages.
    pub(super) languages: Vec<LanguageLink>,
    /// The whole address to be known by, where the host is known.
    pub(super) canonical: Option<String>,
    /// This page in other languages, for search engines; real translations only.
    pub(super) alternates: Vec<Alternate>,
    /// Whether search engines may list the page.
    pub(super) listed: bool,
}

/// One of the main parts of the site; its words are the message `navigation-<id>`.
#[derive(Debug, Serialize)]
pub(super) struct NavigationLink {
    id: &'static str,
    href: String,
    current: bool,
}

/// A page in another language.
#[derive(Clone, Debug, Serialize)]
pub(super) struct LanguageLink {
    /// The language's tag.
    pub(super) lang: String,
    /// Its own name of itself.
    pub(super) name: String,
    /// Where it leads.
    pub(super) href: String,
    /// Whether this is the page one is on.
    pub(super) current: bool,
}

/// A page in another language, for search engines.
#[derive(Debug, Serialize)]
pub(super) struct Alternate {
    lang: String,
    href: String,
}

/// What a page tells its frame.
pub(super) struct Head<'a> {
    /// The page's title.
    pub(super) title: String,
    /// One or two sentences for search engines; may be empty.
    pub(super) description: String,
    /// Which main part it belongs to, if any.
    pub(super) part: &'static str,
    /// The page's address for readers of a language.
    pub(super) address: &'a dyn Fn(&Language) -> Address,
    /// The address to be known by.
    pub(super) canonical: Option<Address>,
    /// The languages in which the page really exists, with its address where that is in no language.
    pub(super) real: Vec<Language>,
    /// Where those go who read none of them.
    pub(super) otherwise: Option<Address>,
}

/// A state with its word.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StateView {
    /// `found`, `perhaps`, `denied`, `not-found`, `condition`, `not-asked`, `not-applicable` or `unread`.
    id: &'static str,
    /// The word in the reader's language.
    word: String,
}

/// What a notice is called in lists: its organisation and title, the more telling first.
#[derive(Debug, Serialize)]
pub(super) struct Label {
    name: String,
    /// The language of `name`, where it is a title in another language than the reader's; else empty.
    name_lang: String,
    /// May be empty.
    detail: String,
    detail_lang: String,
}

/// A page of a long list.
#[derive(Debug, Serialize)]
pub(super) struct Pager {
    page: usize,
    pages: usize,
    previous: Option<String>,
    next: Option<String>,
}

impl<'s, 'p> Reader<'s, 'p> {
    /// Gives the language.
    pub(super) fn language(&self) -> &'p Language {
        &self.site.portal.settings.languages[self.at]
    }

    /// Gives the notices as these readers see them.
    pub(super) fn listing(&self) -> &'s Listing<'p> {
        self.site.register.listing(self.at)
    }

    /// Gives what a link says.
    pub(super) fn href(&self, address: &Address) -> String {
        self.site.base.href(address)
    }

    /// Says a message.
    pub(super) fn say(&self, key: &str, values: &[(&str, Value)]) -> Result<String, Finding> {
        self.site.say(self.language().as_str(), key, values)
    }

    /// Gives a state of a topic with its word.
    pub(super) fn state(&self, state: State, topic: Topic) -> Result<StateView, Finding> {
        let id = state_id(state);
        let condition = &topic.entry().condition;
        let values = [
            ("topic", topic.id().into()),
            ("condition", condition.as_str().into()),
        ];
        let word = self.say(&format!("state-{id}"), &values)?;
        Ok(StateView { id, word })
    }

    /// Gives what a notice is called in lists.
    pub(super) fn label(&self, row: &Row<'_>) -> Label {
        let language = &row.translation.language;
        let tongue = if language == self.language() {
            String::new()
        } else {
            language.to_string()
        };
        let (name_lang, detail_lang) = if row.by_title {
            (tongue, String::new())
        } else {
            (String::new(), tongue)
        };
        Label {
            name: row.name.to_owned(),
            name_lang,
            detail: row.detail.to_owned(),
            detail_lang,
        }
    }

    /// Makes the frame of a page.
    pub(super) fn frame(&self, head: Head<'_>) -> Frame {
        let settings = &self.site.portal.settings;
        let language = self.language();
        let alternates = self.alternates(&head);
        Frame {
            title: head.title,
            description: head.description,
            html_lang: self.site.interface_language(language.as_str()).to_owned(),
            dir: direction(language.as_str()),
            portal: settings.title.in_language(language).to_owned(),
            publisher: settings.publisher.in_language(language).to_owned(),
            home: self.href(&Address::home(language)),
            root: self.href(&Address::root()),
            links: self.href(&Address::links(language, 1)),
            navigation: self.navigation(head.part),
            languages: settings
                .languages
                .iter()
                .map(|other| self.language_link(other, &(head.address)(other), other == language))
                .collect(),
            alternates,
            listed: head.canonical.is_some(),
            canonical: head
                .canonical
                .and_then(|address| self.site.base.absolute(&address)),
        }
    }

    /// Makes a link to a page in a language, named by the language itself.
    pub(super) fn language_link(
        &self,
        language: &Language,
        address: &Address,
        current: bool,
    ) -> LanguageLink {
        LanguageLink {
            lang: language.to_string(),
            name: self.site.own_name(language).to_owned(),
            href: self.href(address),
            current,
        }
    }

    /// Makes the links to the pages before and after one of a list.
    pub(super) fn pager(
        &self,
        page: usize,
        pages: usize,
        address: impl Fn(usize) -> Address,
    ) -> Pager {
        Pager {
            page,
            pages,
            previous: (page > 1).then(|| self.href(&address(page - 1))),
            next: (page < pages).then(|| self.href(&address(page + 1))),
        }
    }

    fn navigation(&self, part: &'static str) -> Vec<NavigationLink> {
        let language = self.language();
        [
            ("notices", Address::notices(language, 1)),
            ("topics", Address::topics(language)),
            ("compare", Address::compare(language, 1)),
        ]
        .into_iter()
        .map(|(id, address)| NavigationLink {
            id,
            href: self.href(&address),
            current: id == part,
        })
        .collect()
    }

    fn alternates(&self, head: &Head<'_>) -> Vec<Alternate> {
        let link = |lang: &str, address: &Address| {
            Some(Alternate {
                lang: lang.to_owned(),
                href: self.site.base.absolute(address)?,
            })
        };
        let mut alternates: Vec<Alternate> = head
            .real
            .iter()
            .filter_map(|language| link(language.as_str(), &(head.address)(language)))
            .collect();
        if alternates.len() < 2 {
            return Vec::new();
        }
        let otherwise = head.otherwise.as_ref();
        alternates.extend(otherwise.and_then(|address| link("x-default", address)));
        alternates
    }
}

/// Cuts one page out of a list; pages count from 1.
pub(super) fn slice<T>(all: &[T], page: usize, length: usize) -> &[T] {
    let start = (page.saturating_sub(1) * length).min(all.len());
    &all[start..(start + length).min(all.len())]
}

/// Counts the pages of a list; an empty one has one too.
pub(super) fn pages(count: usize, length: usize) -> usize {
    count.div_ceil(length).max(1)
}

/// Gives the direction of a language, as `dir` says it.
pub(super) fn direction(language: &str) -> &'static str {
    if locale::is_right_to_left(language) {
        "rtl"
    } else {
        "ltr"
    }
}

/// Gives the name of a state, as in messages and classes.
pub(super) fn state_id(state: State) -> &'static str {
    match state {
        State::Found => "found",
        State::Perhaps => "perhaps",
        State::Denied => "denied",
        State::NotFound => "not-found",
        State::Condition => "condition",
        State::NotAsked => "not-asked",
        State::NotApplicable => "not-applicable",
        State::Unread => "unread",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_cut_into_pages() {
        let all: Vec<usize> = (0..250).collect();
        assert_eq!(pages(all.len(), 100), 3);
        assert_eq!(pages(0, 100), 1);
        assert_eq!(slice(&all, 3, 100), (200..250).collect::<Vec<_>>());
        assert_eq!(slice(&all, 9, 100), [0_usize; 0]);
    }
}
