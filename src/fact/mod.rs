//! Facts: values read from a text, each with the words it was read from.

mod party;

pub use self::party::business_id;
pub use self::party::organisation;
