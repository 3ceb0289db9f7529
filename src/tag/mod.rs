//! Tags sections with topics of the outline, each with confidence, polarity and evidence.
//!
//! Integers only, so that every machine gives the same tags; nothing of a language is in the code.

mod decide;
mod judge;
mod layout;
mod score;
mod sentence;

pub use self::judge::Place;
pub use self::judge::Signs;
pub use self::score::Explanation;
pub use self::score::Hit;
pub use self::score::TopicScore;
pub use self::score::explain;
pub use self::score::tag;
use crate::outline::Topic;

/// A section's raw text, as the tagger takes it.
#[derive(Clone, Debug, Default)]
pub struct Source<'a> {
    /// The heading; `None` before the first, or where it was lost or supplied.
    pub heading: Option<(u32, &'a str)>,
    /// The heading's level, 1 to 6; 0 without a heading.
    pub level: u8,
    /// The lines under it with their 1-based numbers, blank ones included.
    pub lines: Vec<(u32, &'a str)>,
}

/// A topic given to a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The topic.
    pub topic: Topic,
    /// How sure the tagger is, in hundredths, 0 to 100.
    pub confidence: u8,
    /// Whether the text states it or says no.
    pub stated: Stated,
    /// The words that made the tagger give it.
    pub evidence: Vec<Evidence>,
}

/// Polarity of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stated {
    /// The text says so.
    Yes,
    /// The text says that it is not so ("we do not transfer").
    No,
}

/// Words that made the tagger give a tag; they stand literally at the line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// 1-based line.
    pub line: u32,
    /// The words.
    pub text: String,
}

/// Confidence, in hundredths, under which a person should look at a tag.
pub const NEEDS_LOOK: u8 = 60;
