//! Authoring: a seed is read, cut into passages, tagged, and merged into annotated Markdown that people edit.

mod blocks;
mod contents;
mod convert;
mod coverage;
mod extract;
mod folder;
mod headings;
mod language;
mod lines;
mod marks;
mod merge;
mod portal;
mod read;
mod segment;
mod series;

pub use self::convert::Annotated;
pub use self::convert::Converted;
pub use self::convert::Hints;
pub use self::convert::annotate;
pub use self::convert::convert;
pub use self::coverage::Drop;
pub use self::extract::Extract;
pub use self::extract::kept_beside;
pub use self::extract::read_kept;
pub use self::language::detect;
pub use self::merge::Merged;
pub use self::merge::Place;
pub use self::merge::Settle;
pub use self::merge::merge;
pub use self::portal::FileReport;
pub use self::portal::Job;
pub use self::portal::Outcome;
pub use self::portal::convert_all;
pub use self::read::Format;
pub use self::read::Reading;
pub use self::read::Seed;
pub use self::read::ending_of;
pub use self::read::pdf_text;
pub use self::read::read;
pub use self::segment::Passage;
pub use self::segment::segment;

/// The command by which the program starts itself to read a PDF apart from all else.
pub const READ_PDF: &str = "read-pdf";

/// The folder of seeds.
pub const FOLDER: &str = "seeds";
