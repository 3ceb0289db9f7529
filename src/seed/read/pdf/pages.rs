//! Pages of lines → paragraphs: what is repeated on pages is left out, lines that were wrapped are joined.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use crate::seed::lines::bullet;
use crate::seed::lines::number;

/// How many lines at the top and at the bottom of a page may be repeated ones.
const EDGE: usize = 3;

/// Gives the text of pages, parted by form feeds, with one line for each paragraph.
pub(super) fn paragraphs(text: &str) -> String {
    let text = letters(text);
    let pages: Vec<Vec<&str>> = text
        .split('\u{c}')
        .map(|page| page.lines().map(str::trim_end))
        .map(|lines| lines.filter(|line| !is_contents(line)).collect())
        .filter(|page: &Vec<&str>| page.iter().any(|line| !line.trim().is_empty()))
        .collect();
    let pages = without_repeated(pages);
    let words = Words::of(&pages);
    let mut out: Vec<String> = Vec::new();
    for page in &pages {
        let first = page.iter().position(|line| !line.trim().is_empty());
        let lines = &page[first.unwrap_or(page.len())..];
        let goes_on = out.last().zip(lines.first());
        let goes_on = goes_on.is_some_and(|(above, line)| {
            let open = !above.ends_with(['.', '!', '?', ':', ';']) && is_full(above, &words);
            open && line.trim().starts_with(char::is_lowercase)
        });
        if !goes_on && !out.is_empty() {
            out.push(String::new());
        }
        join(lines, &words, &mut out);
    }
    // A page's end is no wider gap than another.
    out.dedup_by(|line, above| line.is_empty() && above.is_empty());
    format!("{}\n", out.join("\n").trim_matches('\n'))
}

/// Takes ligatures apart, puts accents on their letters, and gives bullets one form.
fn letters(text: &str) -> String {
    let whole = text.chars().flat_map(|c| {
        let ligature = ('\u{fb00}'..='\u{fb06}').contains(&c);
        let apart: Vec<char> = match c {
            _ if ligature => c.nfkc().collect(),
            '\u{f0b7}' | '\u{f0a7}' | '\u{f076}' | '\u{f0d8}' | '\u{2023}' => vec!['•'],
            '\u{ad}' => vec!['-'],
            '\u{a0}' => vec![' '],
            '\r' => Vec::new(),
            c => vec![c],
        };
        apart
    });
    whole.nfc().collect()
}

/// Tells whether a line is of a table of contents: dots that lead to the number of a page.
fn is_contents(line: &str) -> bool {
    line.contains("......") && line.ends_with(|c: char| c.is_ascii_digit())
}

/// What a document's lines have in common.
struct Words {
    /// How long a full line is.
    width: usize,
    /// Words that stand alone within lines, with how often.
    alone: BTreeMap<String, usize>,
}

impl Words {
    fn of(pages: &[Vec<&str>]) -> Self {
        let lines = || pages.iter().flatten();
        let mut lengths: Vec<usize> = lines().map(|line| line.trim().chars().count()).collect();
        lengths.retain(|length| *length > 0);
        lengths.sort_unstable();
        let width = lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(0);
        let mut alone = BTreeMap::new();
        for line in lines() {
            for word in line.split_whitespace() {
                *alone.entry(bare(word)).or_default() += 1;
            }
        }
        Self { width, alone }
    }

    fn count(&self, word: &str) -> usize {
        self.alone.get(word).copied().unwrap_or(0)
    }
}

fn bare(word: &str) -> String {
    let ended = |c: char| !c.is_alphanumeric() && c != '-';
    word.trim_matches(ended).to_lowercase()
}

/// Tells whether a line is so long that the next belongs to it.
fn is_full(line: &str, words: &Words) -> bool {
    // A paragraph that was joined is longer than any line of a page.
    line.trim().chars().count() * 10 >= words.width * 7 && words.width >= 20
}

/// Joins the wrapped lines of a page.
fn join(lines: &[&str], words: &Words, out: &mut Vec<String>) {
    // The line above as it stands on the page; what it was joined to is longer.
    let mut above = out.last().filter(|last| !last.is_empty()).cloned();
    let mut lone_bullet = false;
    for line in lines {
        let text = line.trim();
        if text.is_empty() {
            if !lone_bullet {
                out.push(String::new());
                above = None;
            }
            continue;
        }
        let begins = bullet(line).is_some() || number(text).is_some() || is_lone_bullet(text);
        match (&above, out.last_mut()) {
            (_, Some(last)) if lone_bullet => {
                last.push(' ');
                last.push_str(text);
            }
            (Some(above), Some(last)) if !begins && continues(above, last, text, words) => {
                add(last, text, words);
            }
            _ if is_lone_bullet(text) => out.push("•".to_owned()),
            _ => out.push(text.to_owned()),
        }
        lone_bullet = is_lone_bullet(text);
        above = Some(text.to_owned());
    }
}

fn is_lone_bullet(text: &str) -> bool {
    matches!(
        text,
        "•" | "·" | "◦" | "▪" | "●" | "∙" | "○" | "■" | "-" | "–"
    )
}

fn continues(above: &str, whole: &str, text: &str, words: &Words) -> bool {
    let item = bullet(whole).is_some();
    let small = text.starts_with(char::is_lowercase);
    let first = text.split_whitespace().next().unwrap_or("").chars().count();
    // What begins anew although its first word would have had room above is no rest of a line.
    let parts = if above.ends_with(['.', '!', '?', ':']) {
        19
    } else {
        18
    };
    if !small && (above.chars().count() + 1 + first) * 20 <= words.width * parts {
        return false;
    }
    is_full(above, words) || item && small || above.ends_with('-') && small
}

/// Adds a line to those it belongs to; a word parted at their border is put together.
fn add(whole: &mut String, text: &str, words: &Words) {
    let parted = whole.ends_with('-') && !whole.ends_with(" -");
    if !parted {
        whole.push(' ');
        whole.push_str(text);
        return;
    }
    let start = whole.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let before = bare(whole[start..].trim_end_matches('-'));
    let after = bare(text.split_whitespace().next().unwrap_or(""));
    let known = words.count(&format!("{before}{after}")) > 0;
    let stands_alone = after.chars().count() <= 6 && words.count(&after) >= 3;
    let mut ending = whole.chars().rev().skip(1);
    let name = ending
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    let begins_small = text.starts_with(char::is_lowercase);
    if !known && stands_alone && begins_small {
        // As in “customer- and contract data”, the hyphen stands for a word.
        whole.push(' ');
    } else if known || begins_small && !name {
        whole.pop();
    }
    whole.push_str(text);
}

/// Leaves out lines at the edges of pages that are repeated on most of them, such as the number of the page. Of a line
/// repeated at the top, the first stays: it may be the title.
fn without_repeated(pages: Vec<Vec<&str>>) -> Vec<Vec<&str>> {
    let mut seen: BTreeMap<(bool, String), usize> = BTreeMap::new();
    for page in &pages {
        let (top, bottom) = edges(page);
        let both = [(true, top), (false, bottom)];
        let edge: BTreeSet<(bool, String)> = both
            .into_iter()
            .flat_map(|(top, places)| places.into_iter().map(move |at| (top, at)))
            .map(|(top, at)| (top, shape(page[at])))
            .collect();
        for key in edge {
            *seen.entry(key).or_default() += 1;
        }
    }
    let enough = (pages.len() * 3).div_ceil(5).max(2);
    seen.retain(|_, count| *count >= enough);
    let mut kept_first: BTreeSet<String> = BTreeSet::new();
    pages
        .into_iter()
        .map(|page| {
            let (top, bottom) = edges(&page);
            let mut drop = BTreeSet::new();
            for at in top {
                let key = (true, shape(page[at]));
                let first = !key.1.contains('#') && kept_first.insert(key.1.clone());
                if seen.contains_key(&key) && !first {
                    drop.insert(at);
                }
            }
            let repeated = bottom.into_iter();
            drop.extend(repeated.filter(|at| seen.contains_key(&(false, shape(page[*at])))));
            let lines = page.into_iter().enumerate();
            let kept = lines.filter(|(at, _)| !drop.contains(at));
            kept.map(|(_, line)| line).collect()
        })
        .collect()
}

/// Gives the places of the first and the last lines of a page.
fn edges(page: &[&str]) -> (Vec<usize>, Vec<usize>) {
    let filled: Vec<usize> = (0..page.len())
        .filter(|at| !page[*at].trim().is_empty())
        .collect();
    let edge = EDGE.min(filled.len() / 2);
    let bottom = filled[filled.len() - edge..].to_vec();
    (filled[..edge].to_vec(), bottom)
}

/// Gives a line with every number made the same.
fn shape(line: &str) -> String {
    let mut shape = String::new();
    for c in line.trim().chars() {
        match c {
            c if c.is_ascii_digit() && shape.ends_with('#') => {}
            c if c.is_ascii_digit() => shape.push('#'),
            c => shape.push(c),
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_are_joined_and_set_apart_ones_are_not() {
        let text = "How we keep data\n\nWe keep the data of our customers for as long\nas the law asks for it, and no longer.\n\
            • the name of the customer, and all the rest of\nit\n• the address\n";
        assert_eq!(
            paragraphs(text),
            "How we keep data\n\nWe keep the data of our customers for as long as the law asks for it, and no longer.\n\
             • the name of the customer, and all the rest of it\n• the address\n"
        );
    }

    #[test]
    fn words_parted_at_the_end_of_a_line_are_put_together() {
        let text = "Tiedot ja asiat ja muut ja henkilötiedot ovat\nolemassa, ja me käsittelemme kaikkia henkilö-\n\
            tietoja sekä sopimus- ja asiakastietoja ja lisäksi EU-\nmaiden tietoja, ja vielä kaikkia asiakas-\nja muita tietoja.\n";
        let joined = paragraphs(text);
        for part in ["henkilötietoja sekä", "EU-maiden", "asiakas- ja muita"] {
            assert!(joined.contains(part), "{part}: {joined}");
        }
    }

    #[test]
    fn what_every_page_repeats_is_left_out() {
        let page = |n: u32, text: &str| {
            format!(
                "Choir of the Sea\n\n{text}\n\nMore of the text {text}.\n\nPage {n} of 3\n\u{c}"
            )
        };
        let text = [page(1, "One"), page(2, "Two"), page(3, "Three")].concat();
        assert_eq!(
            paragraphs(&text),
            "Choir of the Sea\n\nOne\n\nMore of the text One.\n\nTwo\n\nMore of the text Two.\n\nThree\n\nMore of the text Three.\n"
        );
    }

    #[test]
    fn ligatures_are_letters() {
        assert_eq!(paragraphs("ﬁnd a\u{308}"), "find ä\n");
    }
}
