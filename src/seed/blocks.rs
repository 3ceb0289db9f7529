//! Passages → Markdown: paragraphs, lists and lines as a person would write them.

use super::lines::number;
use super::marks::Mark;
use super::marks::Number;
use super::marks::marks;
use super::segment::Passage;
use crate::notation;
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
    let marks = marks(passage);
    let prose = prose(passage, &marks);
    let mut list = List::default();
    let mut out = String::new();
    let mut above: Option<usize> = None;
    let mut blank = false;
    for (at, ((_, raw), mark)) in passage.lines.iter().zip(&marks).enumerate() {
        match mark {
            Mark::Blank => {
                blank = true;
                continue;
            }
            Mark::Bullet(behind) => {
                list.item(&mut out, "- ");
                out.push_str(&inline(&raw[*behind..]));
            }
            Mark::Number(number) => {
                list.number(&mut out, *number);
                out.push_str(&inline(&raw[number.behind..]));
            }
            Mark::Continued => {
                out.push_str("\n  ");
                out.push_str(&inline(raw));
            }
            Mark::Text => {
                let join = match above {
                    None => Join::Paragraph,
                    Some(_) if blank || prose[at] || list.open => Join::Paragraph,
                    Some(above) if wrapped => wrap(passage.lines[above].1, raw),
                    Some(_) => Join::Break,
                };
                list = List::default();
                paragraph(&mut out, raw, join);
            }
        }
        above = Some(at);
        blank = false;
    }
    out
}

/// The list that is being written.
#[derive(Default)]
struct List {
    /// Whether the line above is in a list.
    open: bool,
    /// The sign behind its numbers, where it has numbers.
    sign: Option<char>,
}

impl List {
    fn item(&mut self, out: &mut String, mark: &str) {
        if !out.is_empty() {
            out.push_str(if self.open { "\n" } else { "\n\n" });
        }
        out.push_str(mark);
        self.open = true;
        self.sign = None;
    }

    /// Begins an item with a number. Another sign than that of the list above begins a list of its own.
    fn number(&mut self, out: &mut String, number: Number) {
        let sign = match self.sign {
            Some(sign) if number.next => sign,
            Some(above) => {
                out.push('\n');
                if above == '.' { ')' } else { '.' }
            }
            None => number.sign,
        };
        self.item(out, &format!("{}{sign} ", number.value));
        self.sign = Some(sign);
    }
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

fn wrap(above: &str, line: &str) -> Join {
    let above = above.trim();
    let numbered = number(line).is_some() && above.ends_with(['.', ';', '!', '?']);
    if above.chars().count() >= 45 && !above.ends_with(':') && !numbered {
        Join::Wrap
    } else {
        Join::Break
    }
}

/// Tells for each line whether the lines around it, up to blank ones, are paragraphs: most end like sentences, and are long.
fn prose(passage: &Passage<'_>, marks: &[Mark]) -> Vec<bool> {
    let mut prose = Vec::with_capacity(marks.len());
    let mut lines = passage.lines.as_slice();
    for block in marks.chunk_by(|a, b| (*a == Mark::Text) == (*b == Mark::Text)) {
        let (own, rest) = lines.split_at(block.len());
        let is_prose = block[0] == Mark::Text && are_paragraphs(own);
        prose.resize(prose.len() + block.len(), is_prose);
        lines = rest;
    }
    prose
}

fn are_paragraphs(lines: &[(u32, &str)]) -> bool {
    let texts = || lines.iter().map(|(_, raw)| raw.trim());
    let ended = texts()
        .filter(|line| line.ends_with(['.', '!', '?', ':']))
        .count();
    let length: usize = texts().map(|line| line.chars().count()).sum();
    ended * 10 >= lines.len() * 7 && length >= lines.len() * 70
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

/// Writes text: no-break spaces made plain, what looks like Markdown escaped, addresses made links.
pub(super) fn inline(text: &str) -> String {
    words(text, true)
}

/// Writes text that stands behind other text on its line.
pub(super) fn within(text: &str) -> String {
    words(text, false)
}

fn words(text: &str, mut begins: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut plain = String::new();
    for word in text.split_whitespace() {
        if !plain.is_empty() || !out.is_empty() {
            plain.push(' ');
        }
        match link(word) {
            Some((before, address, after)) if is_read_as_it_is(address) => {
                plain.push_str(before);
                flush(&mut out, &mut plain, begins);
                begins = false;
                out.push('<');
                out.push_str(address);
                out.push('>');
                plain.push_str(after);
            }
            _ => plain.push_str(word),
        }
    }
    flush(&mut out, &mut plain, begins);
    out
}

fn flush(out: &mut String, plain: &mut String, begins: bool) {
    let text = std::mem::take(plain);
    let lead = text.len() - text.trim_start().len();
    let tail = text.trim_end().len().max(lead);
    out.push_str(&text[..lead]);
    if begins {
        out.push_str(&escape(&text[lead..tail]));
    } else {
        // Within a line nothing is a mark of a list or heading: escape it behind a letter.
        out.push_str(&escape(&format!("x{}", &text[lead..tail]))[1..]);
    }
    out.push_str(&text[tail..]);
}

/// Tells whether Markdown reads an address between angle brackets as a link that shows it whole.
fn is_read_as_it_is(address: &str) -> bool {
    notation::plain(&format!("<{address}>")) == address
}

/// Finds an address in a word: what stands before it, the address, what stands behind it.
fn link(word: &str) -> Option<(&str, &str, &str)> {
    let open = word.find(|c: char| c.is_alphanumeric())?;
    let (before, rest) = word.split_at(open);
    let ended = |mark: char| ".,;:!?)]\"'”’".contains(mark);
    let mut address = rest.trim_end_matches(ended);
    let is_url = ["https://", "http://"]
        .iter()
        .any(|s| address.starts_with(s) && address.len() > s.len());
    if !is_url {
        address = address.trim_end_matches(|mark| mark == '-' || ended(mark));
    }
    let fine = address
        .chars()
        .all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '`'));
    let after = &rest[address.len()..];
    (fine && (is_url || is_mail(address))).then_some((before, address, after))
}

/// Tells whether a word is a mail address that Markdown makes a link of (section 6.5 of its specification).
fn is_mail(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else {
        return false;
    };
    let plain = name
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"._-+".contains(&b));
    !name.is_empty() && plain && host.contains('.') && host.split('.').all(is_label)
}

/// Tells whether a part of a host's name is well formed.
fn is_label(part: &str) -> bool {
    let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    part.bytes().all(inner)
        && part.len() <= 63
        && part.trim_matches('-') == part
        && !part.is_empty()
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
            written(&format!("{long}\n{long}")),
            format!("{long}\n\n{long}")
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

    #[test]
    fn numbers_stay_as_they_are() {
        assert_eq!(
            written("so is\n1. First it is.\n3. Third it is.\n14. toukokuuta 2020."),
            "so is\n\n1. First it is.\n\n3\\. Third it is.\\\n14\\. toukokuuta 2020."
        );
        assert_eq!(
            written("so is\n1. a,\n2. b.\n\n1. c,\n2. d."),
            "so is\n\n1. a,\n2. b.\n\n1) c,\n2) d."
        );
        assert_eq!(
            written("so is\nIV. Fourth.\n§ 4 X."),
            "so is\\\nIV. Fourth.\\\n§ 4 X."
        );
        assert_eq!(
            written("so:\n • We do.\n   2. Other data"),
            "so:\n\n- We do.\n- 2\\. Other data"
        );
    }

    #[test]
    fn what_markdown_reads_otherwise_is_no_link() {
        assert_eq!(written("ask info@firma.fi- we"), "ask <info@firma.fi>- we");
        for host in ["-a.fi", "a-.fi", &format!("{}.fi", "a".repeat(64))] {
            assert!(
                !written(&format!("ask i@{host} we")).contains('<'),
                "{host}"
            );
        }
        assert!(!written("see https://a.fi/\u{1}b now").contains('<'));
    }
}
