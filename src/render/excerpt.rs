//! A short piece of a section's own words, beginning with the sentence that speaks of the topic.

/// The most characters of an excerpt.
pub(super) const LONGEST: usize = 240;

/// Stands between paragraphs and items that no mark parts, for they come out on one line.
const BREAK: &str = "·";

/// The marks that part them.
const CLOSERS: [char; 6] = ['.', ',', ':', ';', '!', '?'];

/// Cuts a piece of a text, preferably from the start of the sentence that has the evidence.
#[must_use]
pub(super) fn excerpt(text: &str, evidence: Option<&str>) -> String {
    let start = evidence
        .and_then(|words| text.find(words))
        .map_or(0, |at| sentence_start(text, at));
    let mut words: Vec<&str> = Vec::new();
    for line in text[start..].lines() {
        let open = words.last().is_some_and(|last| !last.ends_with(CLOSERS));
        let mut more = line.split_whitespace().peekable();
        if open && more.peek().is_some() {
            words.push(BREAK);
        }
        words.extend(more);
    }
    shortened(&words, LONGEST)
}

/// Joins words with single spaces up to a length, with `…` where something is left out.
///
/// What is left out begins with a sentence, where one ends late enough.
fn shortened(words: &[&str], longest: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    let mut whole = None;
    for word in words {
        if out.ends_with(['.', '!', '?']) && word.starts_with(char::is_uppercase) {
            whole = (length * 2 > longest).then_some(out.len()).or(whole);
        }
        let more = word.chars().count() + usize::from(!out.is_empty());
        if length + more > longest - 2 {
            if out.is_empty() {
                out.extend(word.chars().take(longest - 2));
            }
            out.truncate(whole.unwrap_or(out.len()));
            out.truncate(out.trim_end_matches([' ', '·']).len());
            out.push_str("\u{a0}…");
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        length += more;
    }
    out
}

/// Finds where the line or sentence begins that a place stands in.
///
/// A sentence ends with `.`, `!` or `?`, a space and a capital letter: "esim. Oy" is cut too, which only shortens.
fn sentence_start(text: &str, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = &text[line..at];
    let ends = before.match_indices(['.', '!', '?']).map(|(end, _)| end);
    let start = ends.rev().find(|end| {
        let rest = &text[line + end + 1..];
        let next = rest.trim_start();
        next.len() < rest.len() && next.starts_with(char::is_uppercase)
    });
    match start {
        Some(end) => {
            let rest = &text[line + end + 1..];
            line + end + 1 + (rest.len() - rest.trim_start().len())
        }
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_begins_with_the_sentence_of_the_evidence() {
        let text = "We care. Data is kept for five years. Then it goes.";
        assert_eq!(
            excerpt(text, Some("kept")),
            "Data is kept for five years. Then it goes."
        );
        assert_eq!(excerpt(text, None), text);
        assert_eq!(excerpt("One.\nTwo words", Some("words")), "Two words");
    }

    #[test]
    fn it_ends_with_a_whole_word() {
        let text = "sana ".repeat(100);
        let cut = excerpt(&text, None);
        assert!(cut.ends_with("sana\u{a0}…"));
        assert!(cut.chars().count() <= LONGEST);
    }

    #[test]
    fn it_leaves_out_whole_sentences_where_enough_is_left() {
        let text = format!("{}end. Next {}", "sana ".repeat(30), "word ".repeat(30));
        assert!(excerpt(&text, None).ends_with("end.\u{a0}…"));
        let text = format!("Short. Next {}", "word ".repeat(60));
        assert!(excerpt(&text, None).ends_with("word\u{a0}…"));
    }

    #[test]
    fn items_do_not_run_together() {
        assert_eq!(
            excerpt("You may\nsee data.\nMove it", None),
            "You may · see data. Move it"
        );
    }

    #[test]
    fn a_word_too_long_is_cut() {
        let cut = excerpt(&"ä".repeat(300), None);
        assert_eq!(cut.chars().count(), LONGEST);
    }
}
