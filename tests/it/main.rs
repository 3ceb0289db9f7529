//! Tests of the whole in one binary: one file per subject.

mod tidy;
