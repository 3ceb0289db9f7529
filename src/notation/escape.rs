//! Escapes plain text for Markdown, only where it would read it as something else.

/// Escapes one line of plain text, so that a reader of the Markdown sees the same words.
#[must_use]
pub fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    for (at, part) in line.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let part = part.trim_matches([' ', '\t']);
        escape_line(part, &mut out);
    }
    out
}

/// Escapes a heading: as text, with its edges safe from closing marks and attribute blocks.
#[must_use]
pub fn escape_heading(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(folded.len() + 4);
    inline(&folded, &mut out);
    for open in ['{', '#'] {
        out = escape_unescaped(&out, open);
    }
    out
}

fn escape_unescaped(text: &str, mark: char) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let mut previous = ' ';
    for c in text.chars() {
        if c == mark && previous != '\\' {
            out.push('\\');
        }
        out.push(c);
        previous = c;
    }
    out
}

fn escape_line(line: &str, out: &mut String) {
    let bytes = line.as_bytes();
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let marker = bytes.get(digits).copied();
    if digits > 0
        && digits < 10
        && matches!(marker, Some(b'.' | b')'))
        && ends_marker(bytes, digits)
    {
        out.push_str(&line[..digits]);
        out.push('\\');
        out.push(char::from(bytes[digits]));
        inline(&line[digits + 1..], out);
        return;
    }
    let first_is_mark = match bytes.first() {
        Some(b'#' | b'>' | b'=' | b'|' | b':') => true,
        Some(b'-' | b'+') => {
            ends_marker(bytes, 0) || line.bytes().all(|b| b"-+ |:\t".contains(&b)) || is_rule(line)
        }
        _ => false,
    };
    if first_is_mark {
        out.push('\\');
        out.push(char::from(bytes[0]));
        inline(&line[1..], out);
    } else {
        inline(line, out);
    }
}

fn ends_marker(bytes: &[u8], at: usize) -> bool {
    bytes.get(at + 1).is_none_or(|b| *b == b' ' || *b == b'\t')
}

fn is_rule(line: &str) -> bool {
    line.chars().all(|c| c == '-' || c.is_whitespace())
}

fn inline(text: &str, out: &mut String) {
    let chars: Vec<char> = text.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(at + 1).copied();
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let special = match c {
            '\\' => after.is_none_or(|c| c.is_ascii_punctuation() || c == '\n'),
            '*' | '`' | '[' | ']' | '<' | '~' | '|' => true,
            '_' => !(in_word(before) && in_word(after)),
            '&' => after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '#'),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
}
