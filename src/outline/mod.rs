//! The GDPR outline: twenty-two topics and `other`, with their articles, groups and requirements.
//!
//! It is data (`gdpr.toml`); names and explanations are in `i18n/<lang>/outline.ftl`.

use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::Serialize;
use serde::Serializer;

use crate::finding::nearest;

static OUTLINE: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        topic: Vec<Entry>,
    }
    toml::from_str::<File>(include_str!("gdpr.toml"))
        .expect("the shipped outline is tested")
        .topic
});

/// One of the outline's topics, by its place in the outline.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic(u8);

/// What the outline says of a topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The topic's id, such as `retention`.
    pub id: String,
    /// The part of the matrix it belongs to.
    pub group: Group,
    /// Whether Articles 13–14 ask for it.
    pub asked: Asked,
    /// What must be so for it to be asked, where `asked` is `if`.
    #[serde(default)]
    pub condition: String,
    /// Articles when the data comes from the person (Art. 13).
    #[serde(default)]
    pub direct: Vec<String>,
    /// Articles when the data comes from elsewhere (Art. 14).
    #[serde(default)]
    pub indirect: Vec<String>,
    /// All articles to show.
    #[serde(default)]
    pub law: Vec<String>,
}

/// A group of topics: one page of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Who is responsible.
    Who,
    /// What is processed, and why.
    What,
    /// Where it goes.
    Where,
    /// How long it is kept and how safe it is.
    HowLong,
    /// The reader's rights.
    Rights,
    /// About the notice itself.
    About,
}

/// Whether Articles 13–14 GDPR ask for a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// It must be told always.
    Always,
    /// It must be told under a condition.
    If,
    /// Articles 13–14 do not ask for it.
    Never,
}

impl Group {
    /// All groups, in the matrix's order.
    pub const ALL: [Self; 6] = [
        Self::Who,
        Self::What,
        Self::Where,
        Self::HowLong,
        Self::Rights,
        Self::About,
    ];

    /// Gives the group's id, as in addresses and messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::What => "what",
            Self::Where => "where",
            Self::HowLong => "how-long",
            Self::Rights => "rights",
            Self::About => "about",
        }
    }

    /// Lists the group's topics in the outline's order.
    pub fn topics(self) -> impl Iterator<Item = Topic> {
        topics().filter(move |topic| topic.entry().group == self)
    }
}

impl Topic {
    /// Finds a topic by its id.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        OUTLINE
            .iter()
            .position(|entry| entry.id == id)
            .and_then(|at| u8::try_from(at).ok())
            .map(Self)
    }

    /// The topic of what the outline has no place for.
    #[must_use]
    pub fn other() -> Self {
        Self::find("other").expect("the shipped outline ends with it")
    }

    /// The topic of introductions and scope.
    #[must_use]
    pub fn overview() -> Self {
        Self::find("overview").expect("the shipped outline begins with it")
    }

    /// Gives the topic's id.
    #[must_use]
    pub fn id(self) -> &'static str {
        &self.entry().id
    }

    /// Gives what the outline says of it.
    #[must_use]
    pub fn entry(self) -> &'static Entry {
        &OUTLINE[usize::from(self.0)]
    }

    /// Gives its place in the outline, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl fmt::Debug for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// How many topics there are, `other` among them.
#[must_use]
pub fn count() -> usize {
    OUTLINE.len()
}

/// Lists the topics that a notice can treat: all but `other`.
pub fn topics() -> impl Iterator<Item = Topic> {
    all().filter(|topic| *topic != Topic::other())
}

/// Lists all topics, `other` last.
pub fn all() -> impl Iterator<Item = Topic> {
    (0..OUTLINE.len()).filter_map(|at| u8::try_from(at).ok().map(Topic))
}

/// Gives the topic id nearest to a misspelt one.
#[must_use]
pub fn nearest_id(written: &str) -> Option<&'static str> {
    nearest(written, all().map(Topic::id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_has_twenty_two_topics_and_other() {
        assert_eq!(count(), 23);
        assert_eq!(all().last(), Some(Topic::other()));
        assert_eq!(all().next(), Some(Topic::overview()));
    }

    #[test]
    fn every_topic_is_in_one_group() {
        let grouped: usize = Group::ALL.iter().map(|g| g.topics().count()).sum();
        assert_eq!(grouped, 22);
    }

    #[test]
    fn a_condition_stands_exactly_where_it_is_asked_if() {
        for topic in all() {
            let entry = topic.entry();
            assert_eq!(
                entry.asked == Asked::If,
                !entry.condition.is_empty(),
                "{topic:?}"
            );
        }
    }
}
