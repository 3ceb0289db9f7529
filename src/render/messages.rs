//! Which messages the portal's languages lack: what the theme and the outline ask for, language by language.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::address::Base;
use super::assets::Assets;
use super::frame::state_id;
use super::text;
use super::text::Words;
use super::theme::Theme;
use crate::finding::Finding;
use crate::link::Portal;
use crate::link::State;
use crate::outline;
use crate::outline::Group;
use crate::overlay::Overlay;

/// Where a message is asked for, as far as a file says so.
type Asked = BTreeMap<String, Option<(String, usize)>>;

/// Checks the messages of all the portal's languages.
///
/// A message that only the fallback has is a warning; one that nobody has is an error.
#[must_use]
pub fn check(portal: &Portal, overlay: &Overlay) -> Vec<Finding> {
    match load(portal, overlay) {
        Ok((words, theme)) => check_loaded(portal, &words, &theme),
        Err(findings) => findings,
    }
}

fn load(portal: &Portal, overlay: &Overlay) -> Result<(Arc<Words>, Theme), Vec<Finding>> {
    let settings = &portal.settings;
    let base = Base::new(settings.base_url.as_ref());
    let words = Arc::new(Words::load(&settings.languages, overlay)?);
    let assets = Assets::load(&settings.theme, overlay)?;
    let theme = Theme::load(&settings.theme, overlay, &words, &base, &assets)?;
    Ok((words, theme))
}

fn check_loaded(portal: &Portal, words: &Words, theme: &Theme) -> Vec<Finding> {
    let sources: BTreeMap<&str, &str> = theme.sources().collect();
    let asked = asked(words, &sources);
    let mut findings = Vec::new();
    for language in &portal.settings.languages {
        let tag = language.as_str();
        let chain = text::chain(tag);
        let mut borrowed: BTreeMap<&String, Vec<&str>> = BTreeMap::new();
        for (key, place) in &asked {
            let speaker = chain.iter().find(|tag| words.has(tag, key));
            match speaker {
                Some(found) if found == tag => {}
                Some(found) => borrowed.entry(found).or_default().push(key.as_str()),
                None => findings.push(nowhere(&chain, key, place.as_ref(), &sources)),
            }
        }
        let borrowed = borrowed.iter();
        findings.extend(borrowed.map(|(found, keys)| only_in_fallback(tag, keys, found)));
        findings.extend(doubles(words, tag));
    }
    crate::finding::sort(&mut findings);
    findings
}

/// Collects every message that is asked for: by templates, by the outline, and by the last fallback's having it.
fn asked(words: &Words, sources: &BTreeMap<&str, &str>) -> Asked {
    let mut asked = Asked::new();
    for key in words.files(text::LAST).iter().flat_map(|file| &file.keys) {
        asked.insert(key.clone(), None);
    }
    for key in known_families() {
        asked.entry(key).or_insert(None);
    }
    for (path, source) in sources {
        for (at, key) in literal_keys(source) {
            asked
                .entry(key.to_owned())
                .or_insert_with(|| Some(((*path).to_owned(), at)));
        }
    }
    asked
}

/// Lists the messages whose names templates put together.
fn known_families() -> Vec<String> {
    let states = [
        State::Found,
        State::Perhaps,
        State::Denied,
        State::NotFound,
        State::Condition,
        State::NotAsked,
        State::NotApplicable,
        State::Unread,
    ];
    let mut keys: Vec<String> = states
        .into_iter()
        .map(|state| format!("state-{}", state_id(state)))
        .collect();
    keys.extend(Group::ALL.map(|group| format!("group-{}", group.id())));
    for topic in outline::topics() {
        for part in ["", "-question", "-explanation", "-law"] {
            keys.push(format!("topic-{}{part}", topic.id()));
        }
    }
    keys
}

/// Finds `t(key="…"` in a template: the places and the names.
fn literal_keys(source: &str) -> impl Iterator<Item = (usize, &str)> {
    const CALL: &str = "t(key=\"";
    source.match_indices(CALL).filter_map(|(at, _)| {
        let start = at + CALL.len();
        let rest = &source[start..];
        let end = rest.find('"')?;
        let whole = !rest[end + 1..].trim_start().starts_with('~');
        whole.then_some((start, &rest[..end]))
    })
}

fn only_in_fallback(tag: &str, keys: &[&str], found: &str) -> Finding {
    let shown = keys.len().min(5);
    let names = keys[..shown].join("`, `");
    let message = match (keys.len(), keys.len() - shown) {
        (1, _) => format!("the message `{names}` is not in `{tag}`; pages show it in `{found}`"),
        (all, 0) => {
            format!("{all} messages are not in `{tag}`; pages show them in `{found}`: `{names}`")
        }
        (all, more) => format!(
            "{all} messages are not in `{tag}`; pages show them in `{found}`: `{names}` and {more} more"
        ),
    };
    Finding::warning("missing-message", message)
        .file(format!("{}/{tag}/portal.ftl", text::FOLDER))
        .hint(format!("write `{} = …` there", keys[0]))
}

fn nowhere(
    chain: &[String],
    key: &str,
    place: Option<&(String, usize)>,
    sources: &BTreeMap<&str, &str>,
) -> Finding {
    let message = format!("the message `{key}` is not in `{}`", chain.join("` or `"));
    let finding = Finding::error("missing-message", message);
    match place {
        Some((path, at)) => finding
            .span(
                sources.get(path.as_str()).unwrap_or(&""),
                *at..at + key.len(),
            )
            .file(path)
            .hint("write the message, or correct its name here"),
        None => finding
            .file(format!("{}/{}/portal.ftl", text::FOLDER, chain[0]))
            .hint(format!("write `{key} = …` there")),
    }
}

fn doubles(words: &Words, tag: &str) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for file in words.files(tag) {
        for key in &file.keys {
            if !seen.insert(key) {
                findings.push(
                    Finding::warning("double-message", format!("`{key}` is written twice"))
                        .file(&file.path)
                        .hint("keep one of them; the last counts"),
                );
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::finding::Severity;
    use crate::link::link;
    use crate::settings;

    fn findings(files: &[(&str, &str)]) -> Vec<Finding> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let settings = settings::parse("title = \"T\"\nlanguages = [\"xx\"]\n").unwrap();
        let (portal, _) = link(
            settings,
            &crate::content::Corpus::default(),
            &crate::lexicon::Lexicons::default(),
        );
        check(&portal, &Overlay::new(folder.path()))
    }

    #[test]
    fn a_message_of_the_fallback_only_is_a_warning() {
        let findings = findings(&[("i18n/xx/portal.ftl", "own-name = Xx\n")]);
        let found = findings
            .iter()
            .find(|f| f.message.contains("messages are not in `xx`"))
            .unwrap();
        assert_eq!(found.severity, Severity::Warning);
        assert!(!findings.iter().any(|f| f.message.contains("`own-name`")));
    }

    #[test]
    fn a_message_of_nobody_is_an_error_at_the_template() {
        let findings = findings(&[(
            "themes/default/templates/zz.html",
            "<p>\n{{ t(key=\"nobody-has-it\") }}",
        )]);
        let found = findings
            .iter()
            .find(|f| f.message.contains("`nobody-has-it`"))
            .unwrap();
        assert_eq!(found.severity, Severity::Error);
        let place = found.place.as_ref().unwrap();
        assert_eq!(place.line, Some(2));
        assert_eq!(place.file, "themes/default/templates/zz.html");
    }
}
