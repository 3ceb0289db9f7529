//! Seloste builds multilingual privacy-notice portals: two pipelines that meet in a file format.
//!
//! Authoring: `seeds/` ──[`seed::read`]──▶ text ──[`seed::segment`]──▶ passages ──[`tag::tag`]──▶ tags
//! ──[`seed::merge`]──▶ `content/<notice>/<lang>.md`, which people edit.
//!
//! Publishing: `content/` ──[`content::load`]──▶ [`content::Corpus`] ──[`link::link`]──▶ [`link::Portal`]
//! ──[`render::render`]──▶ [`render::Site`] ──[`publish::publish`]──▶ `public/`.
//!
//! Readings of a portal: [`check`] (findings), [`export`] (data), [`serve`] (the site in memory).
//!
//! # Words
//!
//! | word | meaning |
//! | --- | --- |
//! | portal | one folder with a `portal.toml`; the site it becomes |
//! | seed | a notice as received: a raw file in `seeds/` |
//! | passage | a heading and its text as found in a seed, with its source lines |
//! | outline, topic | the GDPR outline; one of its entries (`retention`) |
//! | tag | a topic given to a section, with confidence and evidence |
//! | evidence | the words, with their place, that made the tagger give a tag |
//! | notice | one notice of one organisation, in one or more languages |
//! | translation | a notice's text in one language: one file `content/<notice>/<lang>.md` |
//! | section | a part of a translation: heading, id, topics, text |
//! | finding | something a person should look at: severity, code, place, message, hint |
//! | page, site | one output document; all of them |

pub mod finding;

pub mod lang;

pub mod disk;

pub mod overlay;

pub mod settings;

pub mod outline;

pub mod lexicon;

pub mod notation;

pub mod fact;

pub mod tag;

pub mod seed;

pub mod content;

pub mod link;

pub mod render;

pub mod check;

pub mod export;

pub mod publish;

pub mod serve;

pub mod cmd;
