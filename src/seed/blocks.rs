//! Passages → Markdown: paragraphs, lists and lines as a person would write them.

use super::lines::Kind;
use super::lines::bullet;
use super::lines::number;
use super::segment::Passage;
use crate::notation::escape;

/// What stands in a text between two lines of Markdown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    Paragraph,
    Break,
    Wrap,
}

/// Writes the lines of a plain-text passage as Markdown.
pub(super) fn markdown(passage: &Passage<'_>) -> String {
    let wrapped = is_wrapped(passage);
    let mut out = String::new();
    let mut above: Option<(usize, Kind)> = None;
    let mut blank = false;
    for (at, ((_, raw), kind)) in passage.lines.iter().zip(&passage.kinds).enumerate() {
        match kind {
            Kind::Blank | Kind::Furniture => {
                blank = true;
                continue;
            }
            Kind::Item | Kind::RunOn => item(&mut out, raw, above.map(|(_, kind)| kind)),
            Kind::Continued => {
                out.push_str("\n  ");
                out.push_str(&inline(raw.trim()));
            }
            Kind::Text => {
                let join = match above {
                    None => Join::Paragraph,
                    Some(_) if blank => Join::Paragraph,
                    Some((_, kind)) if kind != Kind::Text => Join::Paragraph,
                    Some((above, _)) => join(passage.lines[above].1, raw, wrapped),
                };
                paragraph(&mut out, raw, join);
            }
        }
        above = Some((at, *kind));
        blank = false;
    }
    out
}

/// Writes the lines of a Markdown passage as they are.
pub(super) fn verbatim(passage: &Passage<'_>) -> String {
    let lines: Vec<&str> = passage
        .lines
        .iter()
        .map(|(_, raw)| raw.trim_end())
        .collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// Tells whether lines are wrapped, so that a paragraph runs over several.
fn is_wrapped(passage: &Passage<'_>) -> bool {
    let lengths = passage
        .lines
        .iter()
        .map(|(_, raw)| raw.trim().chars().count());
    let longest = lengths.clone().max().unwrap_or(0);
    let full = lengths.clone().filter(|n| *n * 4 >= longest * 3).count();
    let texts = lengths.filter(|n| *n > 0).count();
    (50..=130).contains(&longest) && full >= 3 && full * 2 >= texts
}

fn join(above: &str, own: &str, wrapped: bool) -> Join {
    let (above, own) = (above.trim(), own.trim());
    if wrapped && above.chars().count() >= 45 && !above.ends_with(':') {
        return Join::Wrap;
    }
    let ended = above.ends_with(['.', '!', '?', ':']) && above.chars().count() > 60;
    let long = own.chars().count() > 120 || above.chars().count() > 120;
    if ended && (long || own.starts_with(char::is_uppercase)) {
        Join::Paragraph
    } else {
        Join::Break
    }
}

fn paragraph(out: &mut String, raw: &str, join: Join) {
    if !out.is_empty() {
        out.push_str(match join {
            Join::Paragraph => "\n\n",
            Join::Break => "\\\n",
            Join::Wrap => "\n",
        });
    }
    out.push_str(&inline(raw.trim()));
}

fn item(out: &mut String, raw: &str, above: Option<Kind>) {
    let text = raw.trim();
    let (mark, words) = match (bullet(raw), number(raw)) {
        (Some(at), _) => ("- ".to_owned(), raw[at..].trim()),
        (None, Some((parts, at))) => (format!("{}. ", parts[0]), raw[at..].trim()),
        (None, None) => ("- ".to_owned(), text),
    };
    if !out.is_empty() {
        let in_list = above.is_some_and(|kind| kind != Kind::Text);
        out.push_str(if in_list { "\n" } else { "\n\n" });
    }
    out.push_str(&mark);
    out.push_str(&inline(words));
}

/// Writes text: no-break spaces made plain, what looks like Markdown escaped, addresses made links.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut plain = String::new();
    for word in text.split_whitespace() {
        if !plain.is_empty() || !out.is_empty() {
            plain.push(' ');
        }
        match link(word) {
            Some((before, address, after)) => {
                plain.push_str(before);
                flush(&mut out, &mut plain);
                out.push('<');
                out.push_str(address);
                out.push('>');
                plain.push_str(after);
            }
            None => plain.push_str(word),
        }
    }
    flush(&mut out, &mut plain);
    out
}

fn flush(out: &mut String, plain: &mut String) {
    let text = std::mem::take(plain);
    let lead = text.len() - text.trim_start().len();
    let tail = text.trim_end().len().max(lead);
    out.push_str(&text[..lead]);
    if out.is_empty() {
        out.push_str(&escape(&text[lead..tail]));
    } else {
        // Within a line nothing is a mark of a list or heading: escape it behind a letter.
        out.push_str(&escape(&format!("x{}", &text[lead..tail]))[1..]);
    }
    out.push_str(&text[tail..]);
}

/// Finds an address in a word: what stands before it, the address, what stands behind it.
fn link(word: &str) -> Option<(&str, &str, &str)> {
    let open = word.find(|c: char| c.is_alphanumeric())?;
    let (before, rest) = word.split_at(open);
    let address =
        rest.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '"', '\'', '”', '’']);
    let after = &rest[address.len()..];
    let is_url = ["https://", "http://"]
        .iter()
        .any(|s| address.starts_with(s) && address.len() > s.len());
    let fine = address
        .chars()
        .all(|c| !c.is_whitespace() && !matches!(c, '<' | '>' | '\\' | '`') && c.is_ascii());
    (fine && (is_url || is_mail(address))).then_some((before, address, after))
}

fn is_mail(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else {
        return false;
    };
    let plain = |text: &str| {
        text.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-+".contains(&b))
    };
    let dotted = host.contains('.') && host.split('.').all(|part| !part.is_empty());
    !name.is_empty() && plain(name) && plain(host) && dotted && !host.contains(['_', '+'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::Format;
    use crate::seed::Seed;
    use crate::seed::segment;

    fn written(text: &str) -> String {
        let seed = Seed {
            format: Format::Text,
            text: text.to_owned(),
        };
        markdown(&segment(&seed, None).0[0])
    }

    #[test]
    fn lists_become_lists() {
        assert_eq!(
            written("we say:\n\n  • a\n\n  • b\nc"),
            "we say:\n\n- a\n- b\n\nc"
        );
        assert_eq!(
            written("so:\n • One.\n  Two.\n • - three"),
            "so:\n\n- One.\n- Two.\n- three"
        );
        assert_eq!(written("x is\n 1. a\n 2. b"), "x is\n\n1. a\n2. b");
    }

    #[test]
    fn lines_stay_lines_and_paragraphs_paragraphs() {
        assert_eq!(written("name Oy\nstreet 1"), "name Oy\\\nstreet 1");
        let long = "this is the first paragraph, and it is long enough to be one by itself, as a line of the text.";
        assert_eq!(
            written(&format!("{long}\nAnd on.")),
            format!("{long}\n\nAnd on.")
        );
    }

    #[test]
    fn addresses_become_links_and_marks_stay_text() {
        assert_eq!(
            written("ask info@a.ee. or *x*\u{a0}y"),
            "ask <info@a.ee>. or \\*x\\* y"
        );
        assert_eq!(
            written("(see https://a.fi/b_c)"),
            "(see <https://a.fi/b_c>)"
        );
        assert_eq!(written("teemu at wesolve.fi"), "teemu at wesolve.fi");
    }
}
