//! Tests of the whole in one binary: one file per subject.

#![expect(
    clippy::unwrap_used,
    reason = "a test that meets what it cannot go on with ends there"
)]

mod papers;
mod portal;

mod annotate;
mod build;
mod cli;
mod convert;
mod faults;
mod formats;
mod hostile;
mod i18n;
mod kept;
mod seeds;
mod tidy;
