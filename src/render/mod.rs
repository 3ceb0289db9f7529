//! Portal → Site: every page of the website, drawn one by one by the theme's templates.
//!
//! Never writes and never reads the clock: the same portal, theme and words give the same bytes.

mod address;
mod assets;
mod choice;
mod code;
mod compare;
mod conventions;
mod excerpt;
mod frame;
mod home;
mod html;
mod links;
mod locale;
mod lost;
mod messages;
mod notice;
mod notices;
mod permalink;
mod plan;
mod register;
mod section;
mod sitemap;
mod text;
mod theme;
mod topic;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use self::address::Base;
use self::assets::Assets;
use self::frame::Frame;
use self::frame::Reader;
pub use self::messages::check as check_messages;
use self::plan::Page;
use self::register::Register;
use self::text::Value;
use self::text::Words;
use self::theme::Theme;
use crate::finding::Finding;
use crate::lang::Language;
use crate::link::Portal;
use crate::outline::Topic;
use crate::overlay::Overlay;

/// A website, ready to be drawn page by page from several threads.
pub struct Site<'p> {
    portal: &'p Portal,
    base: Base,
    words: Arc<Words>,
    theme: Theme,
    assets: Assets,
    register: Register<'p>,
    own_names: BTreeMap<Language, String>,
    paths: Vec<String>,
    pages: Vec<Page>,
}

/// Makes the site of a portal: reads theme and messages and lists every page.
///
/// # Errors
/// What is wrong with theme or messages, as findings of severity error.
pub fn render<'p>(portal: &'p Portal, overlay: &Overlay) -> Result<Site<'p>, Vec<Finding>> {
    let base = Base::new(portal.settings.base_url.as_ref());
    let words = Arc::new(Words::load(&spoken(portal), overlay)?);
    let assets = Assets::load(&portal.settings.theme, overlay)?;
    let theme = Theme::load(&portal.settings.theme, overlay, &words, &base, &assets)?;
    let register = Register::new(portal, &words);
    let own_names = own_names(portal, &words)?;
    let (paths, pages) = plan::plan(portal, &assets).into_iter().unzip();
    Ok(Site {
        portal,
        base,
        words,
        theme,
        assets,
        register,
        own_names,
        paths,
        pages,
    })
}

impl<'p> Site<'p> {
    /// Lists the pages' files relative to the site's folder, sorted: `fi/notices/wistec/index.html`.
    #[must_use]
    pub fn paths(&self) -> &[String] {
        &self.paths
    }

    /// Draws one page, by its place in [`Site::paths`].
    ///
    /// # Errors
    /// What went wrong, with the template's file and line.
    pub fn page(&self, index: usize) -> Result<Vec<u8>, Finding> {
        match &self.pages[index] {
            Page::Asset(name) => Ok(self.asset(name)),
            Page::Choice => self.draw(0, "choice.html", |r| Ok(choice::page(r))),
            Page::Lost(None) => self.draw(0, "lost-anywhere.html", lost::anywhere),
            Page::Lost(Some(reader)) => self.draw(*reader, "lost.html", lost::page),
            Page::Home(reader) => self.draw(*reader, "home.html", |r| Ok(home::page(r))),
            Page::Notices(reader, page) => {
                self.draw(*reader, "notices.html", |r| notices::page(r, *page))
            }
            Page::Notice(at) => self.draw(at.reader, "notice.html", |r| notice::page(r, *at)),
            Page::Topics(reader) => self.draw(*reader, "topics.html", topic::list),
            Page::Topic(reader, topic, page) => {
                self.draw(*reader, "topic.html", |r| topic::page(r, *topic, *page))
            }
            Page::Compare(reader, page) => {
                self.draw(*reader, "compare.html", |r| compare::overview(r, *page))
            }
            Page::Group(reader, group, page) => {
                self.draw(*reader, "group.html", |r| compare::group(r, *group, *page))
            }
            Page::Links(reader, page) => {
                self.draw(*reader, "links.html", |r| links::page(r, *page))
            }
            Page::Permalink(notice) => {
                self.draw(0, "permalink.html", |r| Ok(permalink::page(r, *notice)))
            }
            Page::Robots => Ok(conventions::robots(&self.base).into_bytes()),
            Page::Headers => Ok(conventions::headers(&self.base).into_bytes()),
            Page::Redirects => Ok(conventions::redirects(self).into_bytes()),
            Page::SitemapIndex => Ok(sitemap::index(self).into_bytes()),
            Page::Sitemap(reader, part) => Ok(sitemap::part(self, *reader, *part).into_bytes()),
        }
    }

    fn draw<'s, T: Serialize>(
        &'s self,
        reader: usize,
        template: &str,
        page: impl FnOnce(Reader<'s, 'p>) -> Result<(Frame, T), Finding>,
    ) -> Result<Vec<u8>, Finding> {
        let reader = Reader {
            site: self,
            at: reader,
        };
        let (frame, page) = page(reader)?;
        self.theme
            .draw(template, reader.language().as_str(), &frame, &page)
    }

    fn asset(&self, name: &str) -> Vec<u8> {
        self.assets
            .get(name)
            .map(|asset| asset.bytes.clone())
            .unwrap_or_default()
    }

    /// Says a message in a language.
    fn say(&self, language: &str, key: &str, values: &[(&str, Value)]) -> Result<String, Finding> {
        say(&self.words, language, key, values)
    }

    /// Gives a language's own name of itself.
    fn own_name<'a>(&'a self, language: &'a Language) -> &'a str {
        self.own_names
            .get(language)
            .map_or(language.as_str(), String::as_str)
    }

    /// Gives the language in which the interface really speaks to a language's readers.
    fn interface_language<'a>(&self, language: &'a str) -> &'a str {
        if text::chain(language)
            .iter()
            .any(|tag| *tag != text::LAST && self.words.knows(tag))
        {
            language
        } else {
            text::LAST
        }
    }
}

/// The topics' names in the languages that have them, for headings that were lost.
pub struct TopicNames {
    words: Option<Words>,
}

impl TopicNames {
    /// Reads the names in some languages; what is wrong with messages is told when the site is rendered.
    #[must_use]
    pub fn load<'a>(languages: impl Iterator<Item = &'a Language>, overlay: &Overlay) -> Self {
        let languages: Vec<Language> = languages.cloned().collect();
        Self {
            words: Words::load(&languages, overlay).ok(),
        }
    }

    /// Gives a topic's name in a language, else in English, else its id.
    #[must_use]
    pub fn name(&self, language: &Language, topic: Topic) -> String {
        let key = format!("topic-{}", topic.id());
        let said = self
            .words
            .as_ref()
            .and_then(|words| words.say(language.as_str(), &key, &[]).ok());
        said.unwrap_or_else(|| topic.id().to_owned())
    }
}

/// Lists the languages of pages and notices: the portal's in their order, then those that only notices are in.
fn spoken(portal: &Portal) -> Vec<Language> {
    let notices = portal
        .notices
        .iter()
        .flat_map(|notice| &notice.translations);
    let mut languages = portal.settings.languages.clone();
    for language in notices.map(|translation| &translation.language) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    languages
}

/// Says a message, or says as a finding why not.
fn say(
    words: &Words,
    language: &str,
    key: &str,
    values: &[(&str, Value)],
) -> Result<String, Finding> {
    words.say(language, key, values).map_err(|unspoken| {
        Finding::error("missing-message", unspoken.to_string())
            .file(format!("{}/{language}/portal.ftl", text::FOLDER))
            .hint(format!("write `{key} = …` there, or mend it"))
    })
}

/// Collects what the languages of pages and notices call themselves: `own-name`, else a known name, else the tag.
fn own_names(portal: &Portal, words: &Words) -> Result<BTreeMap<Language, String>, Vec<Finding>> {
    let of_notices = portal
        .notices
        .iter()
        .flat_map(|notice| &notice.translations)
        .map(|translation| &translation.language);
    let mut names = BTreeMap::new();
    for language in portal.settings.languages.iter().chain(of_notices) {
        if !names.contains_key(language) {
            let tag = language.as_str();
            let name = if words.has(tag, "own-name") {
                say(words, tag, "own-name", &[])
            } else {
                say(
                    words,
                    text::LAST,
                    "own-name-of",
                    &[("language", tag.into())],
                )
            };
            names.insert(language.clone(), name.map_err(|finding| vec![finding])?);
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::content;
    use crate::lexicon::Lexicons;
    use crate::link::link;
    use crate::settings;

    const FI: &str = "+++\ntitle = \"Seloste\"\norganisation = \"Äly\"\nupdated = 2026-02-03\n+++\n\n# Seloste {#overview .overview}\n\nAlku.\n\n## Aika {#retention .retention}\n\nViisi <b>vuotta</b>.\n";
    const SV: &str = "+++\ntitle = \"Beskrivning\"\norganisation = \"Äly\"\n+++\n\n# Beskrivning {#overview .overview}\n\nBörjan.\n\n## Tid {#retention .retention}\n\nFem år.\n";
    const EN: &str = "+++\ntitle = \"Notice\"\norganisation = \"Zeta\"\n+++\n\n# Notice {#overview .overview}\n\nSee [theirs](../aly/#retention), [Finnish](../aly/fi.md#retention).\n";

    fn portal(folder: &Path, base_url: &str) -> Portal {
        for (path, text) in [
            ("content/aly/fi.md", FI),
            ("content/aly/sv.md", SV),
            ("content/zeta/en.md", EN),
        ] {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let text = format!("{base_url}title = \"T\"\nlanguages = [\"en\", \"fi\", \"sv\"]\n");
        let (corpus, findings) = content::load(folder).unwrap();
        assert_eq!(findings, []);
        let settings = settings::parse(&text).unwrap();
        let (portal, findings) = link(settings, &corpus, &Lexicons::default());
        assert_eq!(findings, []);
        portal
    }

    fn page(site: &Site<'_>, path: &str) -> String {
        let at = site.paths().iter().position(|p| p == path).unwrap();
        String::from_utf8(site.page(at).unwrap()).unwrap()
    }

    #[test]
    fn every_page_is_drawn_and_listed_once_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let portal = portal(folder.path(), "");
        let site = render(&portal, &Overlay::new(folder.path())).unwrap();
        assert!(site.paths().is_sorted_by(|a, b| a < b));
        for at in 0..site.paths().len() {
            let drawn = site.page(at).map_err(|finding| format!("{finding:?}"));
            assert!(!drawn.unwrap().is_empty(), "{}", site.paths()[at]);
        }
        assert!(!site.paths().iter().any(|path| path.contains("sitemap")));
    }

    #[test]
    fn a_text_in_another_language_is_marked_and_known_by_its_own_address() {
        let folder = tempfile::tempdir().unwrap();
        let portal = portal(folder.path(), "base_url = \"https://example.org/p/\"\n");
        let site = render(&portal, &Overlay::new(folder.path())).unwrap();
        let foreign = page(&site, "en/notices/aly/index.html");
        assert!(foreign.contains("This notice is in Finnish."));
        assert!(foreign.contains("<div class=\"words\" lang=\"fi\" dir=\"ltr\">"));
        let canonical = "<link rel=\"canonical\" href=\"https://example.org/p/fi/notices/aly/\">";
        assert!(foreign.contains(canonical));
        assert!(!foreign.contains("rel=\"alternate\""));
        let own = page(&site, "fi/notices/aly/index.html");
        assert!(own.contains(canonical));
        assert!(own.contains("hreflang=\"sv\" href=\"https://example.org/p/sv/notices/aly/\""));
        assert!(own.contains("Viisi &lt;b&gt;vuotta&lt;/b&gt;."));
        assert!(own.contains("Päivitetty 3. helmikuuta 2026"));
    }

    #[test]
    fn links_between_notices_lead_to_the_reader_s_page() {
        let folder = tempfile::tempdir().unwrap();
        let portal = portal(folder.path(), "");
        let site = render(&portal, &Overlay::new(folder.path())).unwrap();
        let html = page(&site, "sv/notices/zeta/index.html");
        assert!(html.contains("<a href=\"/sv/notices/aly/#retention\">theirs</a>"));
        assert!(html.contains("<a href=\"/fi/notices/aly/#retention\">Finnish</a>"));
    }

    #[test]
    fn a_permalink_leads_on_or_offers_a_choice() {
        let folder = tempfile::tempdir().unwrap();
        let portal = portal(folder.path(), "");
        let site = render(&portal, &Overlay::new(folder.path())).unwrap();
        let only = page(&site, "n/zeta/index.html");
        assert!(only.contains("content=\"0; url=/en/notices/zeta/\""));
        let several = page(&site, "n/aly/index.html");
        assert!(several.contains("<li id=\"retention\">"));
        assert!(several.contains("href=\"/sv/notices/aly/#retention\""));
        assert!(!several.contains("http-equiv"));
    }
}
