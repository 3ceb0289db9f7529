//! Says things to a person, on standard error: findings with their places, summaries, failures.

use std::io::IsTerminal;
use std::io::Write;

use annotate_snippets::AnnotationKind;
use annotate_snippets::Group;
use annotate_snippets::Level;
use annotate_snippets::Renderer;
use annotate_snippets::Snippet;
use anstream::AutoStream;
use anstream::ColorChoice;

use super::Color;
use crate::finding::Finding;
use crate::finding::Place;
use crate::finding::Severity;

/// The longest part of a line that is shown, in characters.
const SHOWN: usize = 140;

/// Where a command says things.
#[derive(Debug)]
pub(super) struct Reporter {
    color: Color,
    quiet: bool,
}

impl Reporter {
    /// Makes a reporter.
    pub(super) fn new(color: Color, quiet: bool) -> Self {
        Self { color, quiet }
    }

    /// Says a line, unless the command is to be quiet.
    pub(super) fn say(&self, line: &str) {
        if !self.quiet {
            self.write(line);
        }
    }

    /// Says a line even when the command is to be quiet.
    pub(super) fn insist(&self, line: &str) {
        self.write(line);
    }

    /// Says what is wrong: each finding with its place, the text there, and what to do.
    pub(super) fn findings(&self, findings: &[Finding]) {
        for finding in findings {
            if !self.quiet || finding.severity == Severity::Error {
                self.write(&self.render(finding));
                self.write("");
            }
        }
    }

    /// Says why a command could not be done.
    pub(super) fn fail(&self, error: &anyhow::Error) {
        let title = Level::ERROR.primary_title(format!("{error:#}"));
        self.write(&self.renderer().render(&[Group::with_title(title)]));
    }

    /// Tells whether standard output is to be coloured.
    pub(super) fn colors_output(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => AutoStream::choice(&std::io::stdout()) != ColorChoice::Never,
        }
    }

    fn render(&self, finding: &Finding) -> String {
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let title = level.primary_title(&finding.message).id(finding.code);
        let hint = (!finding.hint.is_empty()).then(|| Level::HELP.message(&finding.hint));
        let (text, span, file, line);
        let group = match &finding.place {
            Some(place) if place.line.is_some() && !place.text.trim().is_empty() => {
                (text, span) = shown(place);
                (file, line) = (&place.file, place.line.unwrap_or(1));
                let snippet = Snippet::source(&text).path(file).line_start(line as usize);
                title.element(snippet.annotation(AnnotationKind::Primary.span(span)))
            }
            Some(place) => {
                let origin = annotate_snippets::Origin::path(&place.file);
                let origin = match place.line {
                    Some(line) => origin.line(line as usize),
                    None => origin,
                };
                title.element(origin)
            }
            None => match hint {
                Some(hint) => return self.renderer().render(&[title.element(hint)]),
                None => return self.renderer().render(&[Group::with_title(title)]),
            },
        };
        let group = match hint {
            Some(hint) => group.element(hint),
            None => group,
        };
        self.renderer().render(&[group])
    }

    fn renderer(&self) -> Renderer {
        let color = match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                std::io::stderr().is_terminal()
                    && AutoStream::choice(&std::io::stderr()) != ColorChoice::Never
            }
        };
        if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        }
    }

    fn write(&self, text: &str) {
        let choice = match self.color {
            Color::Always => ColorChoice::AlwaysAnsi,
            Color::Never => ColorChoice::Never,
            Color::Auto => ColorChoice::Auto,
        };
        // A closed standard error leaves nobody to tell.
        let _ = writeln!(AutoStream::new(std::io::stderr(), choice), "{text}");
    }
}

/// Gives the part of a line to show, and the bytes of it to mark.
fn shown(place: &Place) -> (String, std::ops::Range<usize>) {
    let (from, to) = place.span.unwrap_or((0, place.text.trim_end().len()));
    let before = place.text[..from].chars().count();
    let skipped = before.saturating_sub(SHOWN / 3);
    let start = place
        .text
        .char_indices()
        .nth(skipped)
        .map_or(0, |(at, _)| at);
    let part: String = place.text[start..].chars().take(SHOWN).collect();
    let end = (to - start).min(part.len());
    let cut = if start + part.len() < place.text.len() {
        "…"
    } else {
        ""
    };
    let lead = if start > 0 { "…" } else { "" };
    let span = lead.len() + (from - start)..lead.len() + end;
    (format!("{lead}{part}{cut}"), span)
}

/// Writes a number with its noun: `1 notice`, `3 notices`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
