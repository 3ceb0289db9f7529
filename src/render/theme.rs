//! Templates, by Tera: the only file that knows it.
//!
//! Functions of the templates: `t(key=…, …)` says a message, `date(of=…)` writes a day, `list(of=…)` joins words,
//! all in the language of the page (`lang`); `asset(name=…)` gives the address of a file of the theme.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::error::Error as _;
use std::sync::Arc;

use serde::Serialize;
use tera::Context;
use tera::ErrorKind;
use tera::Kwargs;
use tera::State;
use tera::Tera;
use tera::TeraResult;

use super::address::Base;
use super::assets::Assets;
use super::locale;
use super::text::Value;
use super::text::Words;
use crate::finding::Finding;
use crate::finding::nearest;
use crate::overlay::Overlay;
use crate::settings;

/// The templates of a theme, over those of the default theme.
pub(super) struct Theme {
    tera: Tera,
    sources: BTreeMap<String, String>,
}

impl Theme {
    /// Reads and checks all templates.
    ///
    /// # Errors
    /// What is wrong with them, as findings of severity error with file and line.
    pub(super) fn load(
        name: &str,
        overlay: &Overlay,
        words: &Arc<Words>,
        base: &Base,
        assets: &Assets,
    ) -> Result<Self, Vec<Finding>> {
        known(name, overlay)?;
        let sources = sources(name, overlay)?;
        let mut tera = Tera::new();
        register(&mut tera, words, base, assets);
        let prefixes = [name, "default"].map(|theme| format!("themes/{theme}/templates/"));
        tera.set_fallback_prefixes(prefixes)
            .and_then(|()| tera.add_raw_templates(&sources))
            .map_err(|error| vec![finding(&error, &sources)])?;
        Ok(Self { tera, sources })
    }

    /// Draws a page.
    ///
    /// # Errors
    /// What went wrong, with the template's file and line.
    pub(super) fn draw(
        &self,
        template: &str,
        lang: &str,
        frame: &impl Serialize,
        page: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let mut context = Context::new();
        context.insert("lang", lang);
        context.insert("frame", frame);
        context.insert("page", page);
        let mut html = Vec::new();
        self.tera
            .render_to(template, &context, &mut html)
            .map_err(|error| finding(&error, &self.sources))?;
        Ok(html)
    }

    /// Lists the templates' paths and texts.
    pub(super) fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.sources
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// Holds a theme's name to the folders of `themes/`.
fn known(name: &str, overlay: &Overlay) -> Result<(), Vec<Finding>> {
    let unread = |error: std::io::Error| vec![unreadable("themes", &error)];
    let plain = !name.contains(['/', '\\']) && !matches!(name, "" | "." | "..");
    let folder = format!("themes/{name}");
    if plain && !overlay.list(&folder).map_err(unread)?.is_empty() {
        return Ok(());
    }
    let paths = overlay.list("themes").map_err(unread)?;
    let themes: BTreeSet<&str> = paths
        .iter()
        .filter_map(|path| path.strip_prefix("themes/")?.split_once('/'))
        .map(|(theme, _)| theme)
        .collect();
    let hint = if let Some(near) = nearest(name, themes.iter().copied()) {
        format!("did you mean `{near}`?")
    } else {
        let themes: Vec<&str> = themes.into_iter().collect();
        format!("the folders of `themes/` are `{}`", themes.join("`, `"))
    };
    let finding = Finding::error("theme", format!("there is no theme `{name}`"))
        .file(settings::FILE)
        .hint(hint);
    let text = overlay.read_text(settings::FILE).ok().flatten();
    let text = text.unwrap_or_default();
    Err(vec![match settings::place_of_theme(&text) {
        Some(place) => finding.span(&text, place),
        None => finding,
    }])
}

fn unreadable(folder: &str, error: &std::io::Error) -> Finding {
    Finding::error("theme", format!("cannot be read: {error}"))
        .file(folder)
        .hint("check its permissions")
}

fn sources(name: &str, overlay: &Overlay) -> Result<BTreeMap<String, String>, Vec<Finding>> {
    let mut sources = BTreeMap::new();
    for theme in ["default", name] {
        let folder = format!("themes/{theme}/templates");
        let read = overlay.list(&folder).and_then(|paths| {
            for path in paths {
                let text = overlay.read_text(&path)?.unwrap_or_default();
                sources.insert(path, text);
            }
            Ok(())
        });
        read.map_err(|error| vec![unreadable(&folder, &error)])?;
    }
    Ok(sources)
}

fn register(tera: &mut Tera, words: &Arc<Words>, base: &Base, assets: &Assets) {
    let said = Arc::clone(words);
    tera.register_function("t", move |values: Kwargs, state: &State| {
        say(&said, &values, state)
    });
    let dated = Arc::clone(words);
    tera.register_function("date", move |values: Kwargs, state: &State| {
        let day: String = values.must_get("of")?;
        let day = day.parse().map_err(tera::Error::message)?;
        Ok::<_, tera::Error>(locale::date(dated.locale(&language(state)?), day))
    });
    let listed = Arc::clone(words);
    tera.register_function("list", move |values: Kwargs, state: &State| {
        let items: Vec<String> = values.must_get("of")?;
        Ok::<_, tera::Error>(locale::list(listed.locale(&language(state)?), &items))
    });
    let known: BTreeMap<String, String> = assets
        .iter()
        .map(|(name, asset)| (name.to_owned(), base.href(&asset.address)))
        .collect();
    tera.register_function("asset", move |values: Kwargs, _: &State| {
        let name: String = values.must_get("name")?;
        known
            .get(&name)
            .cloned()
            .ok_or_else(|| tera::Error::message(no_asset(&name, known.keys())))
    });
}

fn say(words: &Words, values: &Kwargs, state: &State) -> TeraResult<String> {
    let key: String = values.must_get("key")?;
    let values: Vec<(&str, Value)> = values
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)))
        .filter(|(name, _)| *name != "key")
        .map(|(name, value)| match value.as_i64() {
            Some(number) => (name, Value::Number(number)),
            None => (name, Value::Text(value.to_string())),
        })
        .collect();
    words
        .say(&language(state)?, &key, &values)
        .map_err(tera::Error::message)
}

fn language(state: &State) -> TeraResult<String> {
    state
        .get::<String>("lang")?
        .ok_or_else(|| tera::Error::message("a component that says words needs `@lang`"))
}

fn no_asset<'a>(name: &str, known: impl Iterator<Item = &'a String>) -> String {
    match nearest(name, known.map(String::as_str)) {
        Some(near) => format!("the theme has no file `assets/{name}`; did you mean `{near}`?"),
        None => format!("the theme has no file `assets/{name}`"),
    }
}

/// Makes a finding of the first error in a chain that knows its place.
fn finding(error: &tera::Error, sources: &BTreeMap<String, String>) -> Finding {
    let mut at: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(one) = at {
        if let Some(ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) =
            one.downcast_ref::<tera::Error>().map(tera::Error::kind)
        {
            let found = Finding::error("template", report.message())
                .file(report.filename())
                .hint("mend the template at this line");
            return match sources.get(report.filename()) {
                Some(text) => found.span(text, report.span().range.clone()),
                None => found,
            };
        }
        at = one.source();
    }
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(one) = cause {
        message = format!("{message}: {one}");
        cause = one.source();
    }
    Finding::error("template", message).hint("mend the theme's templates")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn theme(base_html: &str) -> Result<Theme, Vec<Finding>> {
        named("mine", base_html)
    }

    fn named(name: &str, base_html: &str) -> Result<Theme, Vec<Finding>> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("themes/mine/templates/probe.html", base_html),
            (
                "portal.toml",
                &format!("title = \"T\"\ntheme = \"{name}\"\n"),
            ),
            ("i18n/xx/portal.ftl", "hello = Hei, { $name }\n"),
        ] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let overlay = Overlay::new(folder.path());
        let words = Words::load(&["xx".parse().unwrap()], &overlay)?;
        let assets = Assets::default();
        Theme::load(name, &overlay, &Arc::new(words), &Base::new(None), &assets)
    }

    fn draw(template: &str) -> Result<String, Finding> {
        let theme = theme(template).map_err(|mut findings| findings.remove(0))?;
        let html = theme.draw("probe.html", "xx", &(), &())?;
        Ok(String::from_utf8(html).unwrap())
    }

    #[test]
    fn words_are_said_in_the_language_of_the_page_and_escaped() {
        let html = draw("{{ t(key=\"hello\", name=\"<Åsa>\") }}").unwrap();
        assert_eq!(html, "Hei, &lt;Åsa&gt;");
        assert_eq!(
            draw("{{ date(of=\"2026-11-21\") }}").unwrap(),
            locale::date("xx", jiff::civil::date(2026, 11, 21))
        );
    }

    #[test]
    fn a_broken_template_is_shown_at_its_line() {
        let finding = theme("<p>\n{% if %}\n").err().unwrap().remove(0);
        let place = finding.place.unwrap();
        assert_eq!(place.file, "themes/mine/templates/probe.html");
        assert_eq!(place.line, Some(2));
        assert_eq!(place.text, "{% if %}");
    }

    #[test]
    fn an_unknown_theme_is_an_error_in_the_settings_that_names_the_nearest() {
        for (name, hint) in [
            ("mien", "did you mean `mine`?"),
            ("defualt", "did you mean `default`?"),
            ("nope", "the folders of `themes/` are `default`, `mine`"),
            (
                "../themes/mine",
                "the folders of `themes/` are `default`, `mine`",
            ),
        ] {
            let findings = named(name, "").err().unwrap();
            assert_eq!(findings[0].message, format!("there is no theme `{name}`"));
            assert_eq!(findings[0].hint, hint);
            let place = findings[0].place.as_ref().unwrap();
            assert_eq!((place.file.as_str(), place.line), ("portal.toml", Some(2)));
        }
        assert!(named("default", "").is_ok());
    }

    #[test]
    fn a_missing_message_is_shown_where_it_is_asked_for() {
        let finding = draw("\n{{ t(key=\"nope\") }}").unwrap_err();
        assert!(finding.message.contains("there is no message `nope`"));
        assert_eq!(finding.place.unwrap().line, Some(2));
    }

    #[test]
    fn an_unknown_field_is_shown_at_its_line() {
        let finding = draw("{{ page.titel }}").unwrap_err();
        assert_eq!(finding.place.unwrap().line, Some(1));
    }
}
