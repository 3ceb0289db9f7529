//! A finding: something a person should look at, with its place and what to do.
//!
//! Never prints; `cmd` does.

use serde::Serialize;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Worth looking at; the portal is published all the same.
    Warning,
    /// Cannot be published.
    Error,
}

/// Where a finding stands: a file of the portal, a line in it, and that line's text.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path relative to the portal folder, with `/`.
    pub file: String,
    /// 1-based line, where one is known.
    pub line: Option<u32>,
    /// The text of that line.
    pub text: String,
    /// The bytes of `text` the finding is about, where it is about a part.
    pub span: Option<(usize, usize)>,
}

/// Something a person should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Stable name of the rule, such as `unknown-topic`.
    pub code: &'static str,
    /// Where; `None` for what concerns the whole portal.
    pub place: Option<Place>,
    /// What is the matter: lower case, names in backticks, no full stop.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl Finding {
    /// Makes a finding of severity error.
    #[must_use]
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// Makes a finding of severity warning.
    #[must_use]
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// Makes a finding of severity info.
    #[must_use]
    pub fn info(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Info, code, message)
    }

    fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            place: None,
            message: message.into(),
            hint: String::new(),
        }
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Says which file it is about.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.place.get_or_insert_default().file = file.into();
        self
    }

    /// Says which line of which text it is about; `text` is the whole file's.
    #[must_use]
    pub fn line(self, line: u32, text: &str) -> Self {
        self.on(line, line_of(text, line))
    }

    /// Says which line it is about; `shown` is that line's text.
    #[must_use]
    pub fn on(mut self, line: u32, shown: &str) -> Self {
        let place = self.place.get_or_insert_default();
        place.line = Some(line);
        shown.clone_into(&mut place.text);
        self
    }

    /// Says which bytes of `text`, the whole file's, it is about.
    #[must_use]
    pub fn span(mut self, text: &str, span: std::ops::Range<usize>) -> Self {
        let start = floor_boundary(text, span.start);
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line = 1 + text[..line_start].matches('\n').count();
        self = self.line(u32::try_from(line).unwrap_or(u32::MAX), text);
        if let Some(place) = &mut self.place {
            let from = start - line_start;
            let to = floor_boundary(&place.text, (span.end.max(start) - line_start).max(from));
            place.span = (to > from).then_some((from, to));
        }
        self
    }

    fn rank(&self) -> (Option<&Place>, std::cmp::Reverse<Severity>, &str, &str) {
        (
            self.place.as_ref(),
            std::cmp::Reverse(self.severity),
            self.code,
            &self.message,
        )
    }
}

/// Sorts findings by place, then by severity, and drops doubles.
pub fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| a.rank().cmp(&b.rank()));
    findings.dedup();
}

/// Tells whether one of the findings forbids publishing.
#[must_use]
pub fn forbid_publishing(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Severity::Error)
}

/// Gives the 1-based line of a text, without its line end; empty past the last line.
#[must_use]
pub fn line_of(text: &str, line: u32) -> &str {
    text.lines()
        .nth((line as usize).saturating_sub(1))
        .unwrap_or("")
}

/// Gives the known name nearest to what somebody wrote, if one is near enough to be a slip.
#[must_use]
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(written, name), name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_becomes_a_line_and_its_bytes() {
        let text = "a\nbö = 1\nc";
        let place = Finding::error("x", "y")
            .file("f")
            .span(text, 2..5)
            .place
            .unwrap();
        assert_eq!(place.line, Some(2));
        assert_eq!(place.text, "bö = 1");
        assert_eq!(place.span, Some((0, 3)));
    }

    #[test]
    fn the_nearest_name_is_found_only_when_near() {
        assert_eq!(
            nearest("langauges", ["languages", "title"]),
            Some("languages")
        );
        assert_eq!(
            nearest("retension", ["retention", "rights"]),
            Some("retention")
        );
        assert_eq!(nearest("zzz", ["languages", "title"]), None);
    }
}
