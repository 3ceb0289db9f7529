//! Scores sections by topic.
use super::Source;
use super::Tag;
use crate::lexicon::Lexicon;

/// Why.
#[derive(Debug)]
pub struct Explanation {}

/// Tags.
#[must_use]
pub fn tag(_lexicon: &Lexicon, sections: &[Source<'_>]) -> Vec<Vec<Tag>> {
    vec![Vec::new(); sections.len()]
}

/// Explains.
#[must_use]
pub fn explain(_lexicon: &Lexicon, _sections: &[Source<'_>]) -> Vec<Explanation> {
    Vec::new()
}
