//! What of a page is the notice: its main content, without navigation, banners, footers, controls and what nobody sees.

use std::collections::BTreeSet;

use super::tree::Id;
use super::tree::Tree;

/// Elements that are never text of a notice.
const UNSEEN: [&str; 16] = [
    "script", "style", "noscript", "template", "head", "iframe", "svg", "canvas", "video", "audio",
    "object", "map", "math", "datalist", "dialog", "frameset",
];

/// Elements around the content, and controls.
const AROUND: [&str; 7] = [
    "nav", "aside", "input", "select", "textarea", "button", "menu",
];

/// Roles of what stands around the content.
const ROLES: [&str; 9] = [
    "navigation",
    "complementary",
    "search",
    "dialog",
    "alertdialog",
    "menu",
    "menubar",
    "toolbar",
    "tooltip",
];

/// Beginnings of ids and classes that consent managers give to their banners.
const BANNERS: [&str; 26] = [
    "onetrust-",
    "ot-sdk",
    "cybotcookiebotdialog",
    "cookiebanner",
    "usercentrics-",
    "uc-banner",
    "didomi-",
    "qc-cmp",
    "truste-",
    "cky-",
    "cmplz-cookiebanner",
    "iubenda-cs",
    "borlabscookie",
    "cc-window",
    "cc-banner",
    "klaro",
    "tarteaucitron",
    "fc-consent",
    "sp_message",
    "osano-cm",
    "termly-",
    "moove_gdpr",
    "cookie-law-info",
    "cli-modal",
    "sliding-popup",
    "eu-cookie-compliance",
];

/// Parts of ids and classes that are a banner's where there is a button in it.
const BANNER_PARTS: [&str; 9] = [
    "cookie-banner",
    "cookie-consent",
    "cookieconsent",
    "cookie-notice",
    "cookie-bar",
    "cookie-popup",
    "consent-banner",
    "gdpr-banner",
    "cookie-message",
];

/// Parts of ids and classes of what helps to find one's way.
const WAYS: [&str; 9] = [
    "breadcrumb",
    "skip-link",
    "skiplink",
    "skip-to",
    "social-share",
    "share-buttons",
    "sharedaddy",
    "material-icons",
    "material-symbols",
];

/// What of a page is read, and from where.
pub(super) struct Kept {
    /// The element that holds the content.
    pub(super) top: Id,
    skipped: Vec<bool>,
}

impl Kept {
    /// Tells whether a node, with all that is in it, is left out.
    pub(super) fn leaves_out(&self, id: Id) -> bool {
        self.skipped[id]
    }
}

/// How much text is in each node.
struct Sizes {
    /// Characters that are kept.
    kept: Vec<usize>,
    /// Those of them in links within the page.
    inward: Vec<usize>,
}

/// Chooses what of a page is read.
pub(super) fn choose(tree: &Tree) -> Kept {
    let order = tree.below(0);
    let mut skipped = skipped(tree, &order);
    let sizes = measure(tree, &order, &skipped);
    for &id in &order {
        let is_list = matches!(tree.name(id), "ul" | "ol");
        // A table of contents says what the headings say.
        skipped[id] |= is_list && sizes.inward[id] > 0 && sizes.inward[id] == sizes.kept[id];
    }
    let body = order.iter().copied().find(|id| tree.name(*id) == "body");
    let body = body.unwrap_or(0);
    let unseen: Vec<bool> = (0..tree.len()).map(|id| is_unseen(tree, id)).collect();
    let all = measure(tree, &order, &unseen);
    if sizes.kept[body] * 20 < all.kept[body] {
        return Kept {
            top: body,
            skipped: unseen,
        };
    }
    let top = top(tree, &order, &sizes, body);
    Kept { top, skipped }
}

/// Finds the element that holds the content, where it holds a good part of the text.
fn top(tree: &Tree, order: &[Id], sizes: &Sizes, body: Id) -> Id {
    let largest = |is: &dyn Fn(Id) -> bool| {
        let fitting = order.iter().copied().filter(|id| is(*id));
        fitting.rev().max_by_key(|id| sizes.kept[*id])
    };
    let is_main = |id: Id| {
        let property = tree.attribute(id, "itemprop").unwrap_or("");
        tree.name(id) == "main"
            || tree.attribute(id, "role") == Some("main")
            || matches!(property, "mainContentOfPage" | "articleBody")
    };
    let main = largest(&is_main).filter(|id| sizes.kept[*id] * 5 >= sizes.kept[body]);
    let article = || {
        let article = largest(&|id| tree.name(id) == "article");
        article.filter(|id| sizes.kept[*id] * 2 >= sizes.kept[body])
    };
    main.or_else(article).unwrap_or(body)
}

/// Tells for each node whether it is left out.
fn skipped(tree: &Tree, order: &[Id]) -> Vec<bool> {
    let controlled: BTreeSet<&str> = order
        .iter()
        .filter_map(|id| tree.attribute(*id, "aria-controls"))
        .flat_map(str::split_whitespace)
        .collect();
    let mut buttons = vec![false; tree.len()];
    for &id in order.iter().rev() {
        buttons[id] |= tree.name(id) == "button" || tree.attribute(id, "role") == Some("button");
        if let Some(parent) = tree.parent(id) {
            buttons[parent] |= buttons[id];
        }
    }
    let mut sectioned = vec![false; tree.len()];
    let mut headed = vec![false; tree.len()];
    let mut skipped = vec![false; tree.len()];
    for &id in order {
        let (name, role) = (tree.name(id), tree.attribute(id, "role").unwrap_or(""));
        let parent = tree.parent(id).unwrap_or(0);
        let opens = matches!(name, "main" | "article" | "section") || role == "main";
        sectioned[id] = sectioned[parent] || opens;
        headed[id] = headed[parent] || is_heading(name, role);
        let edge = matches!(name, "header" | "footer") || matches!(role, "banner" | "contentinfo");
        let opener =
            name == "button" && (headed[id] || tree.attribute(id, "aria-controls").is_some());
        skipped[id] = is_unseen(tree, id)
            || edge && !sectioned[parent]
            || AROUND.contains(&name) && !opener
            || ROLES.contains(&role)
            || is_hidden(tree, id, &controlled)
            || is_named(tree, id, buttons[id]);
    }
    skipped
}

fn is_heading(name: &str, role: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary") || role == "heading"
}

fn is_unseen(tree: &Tree, id: Id) -> bool {
    UNSEEN.contains(&tree.name(id))
}

/// Tells whether an element is hidden; what opens at a click is not.
fn is_hidden(tree: &Tree, id: Id, controlled: &BTreeSet<&str>) -> bool {
    if matches!(tree.name(id), "" | "html" | "body") {
        return false;
    }
    let hidden = tree.attribute(id, "hidden");
    let style = tree.attribute(id, "style").unwrap_or("").replace(' ', "");
    let is_hidden = hidden.is_some_and(|value| value != "until-found")
        || tree.attribute(id, "aria-hidden") == Some("true")
        || tree.attribute(id, "aria-modal") == Some("true")
        || style.contains("display:none");
    let opens = tree
        .attribute(id, "id")
        .is_some_and(|own| controlled.contains(own))
        || matches!(tree.attribute(id, "role"), Some("region" | "tabpanel"));
    is_hidden && !opens
}

/// Tells by its id and classes whether an element is a consent banner or a help to find one's way.
fn is_named(tree: &Tree, id: Id, has_button: bool) -> bool {
    if matches!(tree.name(id), "" | "html" | "body" | "main" | "article") {
        return false;
    }
    let names = ["id", "class"].map(|name| tree.attribute(id, name).unwrap_or(""));
    let mut names = names.iter().flat_map(|names| names.split_whitespace());
    names.any(|name| {
        let name = name.to_lowercase();
        let has = |part: &&str| name.contains(*part);
        BANNERS.iter().any(|start| name.starts_with(start))
            || WAYS.iter().any(has)
            || has_button && BANNER_PARTS.iter().any(has)
    })
}

fn measure(tree: &Tree, order: &[Id], skipped: &[bool]) -> Sizes {
    let mut kept = vec![0; tree.len()];
    let mut inward = vec![0; tree.len()];
    for &id in order.iter().rev() {
        if skipped[id] {
            (kept[id], inward[id]) = (0, 0);
            continue;
        }
        if let Some(text) = tree.text(id) {
            kept[id] = text.chars().filter(|c| !c.is_whitespace()).count();
        }
        let within = tree
            .attribute(id, "href")
            .is_some_and(|to| to.starts_with('#'));
        if tree.name(id) == "a" && within {
            inward[id] = kept[id];
        }
        if let Some(parent) = tree.parent(id) {
            kept[parent] += kept[id];
            inward[parent] += inward[id];
        }
    }
    Sizes { kept, inward }
}
