//! Splits text into sentences.
