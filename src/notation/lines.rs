//! Tells the lines that places in a text stand on.

/// Tells the lines of places in a text, counting from the place asked for last: asked in the text's order, it goes
/// through the text once.
pub(super) struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u32,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// Gives the 1-based line of a byte, which may stand within a letter or behind the text.
    pub(super) fn line_at(&mut self, place: usize) -> u32 {
        let place = place.min(self.text.len());
        if place < self.at {
            self.line -= newlines(&self.text[place..self.at]);
        } else {
            self.line += newlines(&self.text[self.at..place]);
        }
        self.at = place;
        self.line
    }
}

/// Counts the line ends in a part of a text, which may begin or end within a letter.
fn newlines(bytes: &[u8]) -> u32 {
    let count: usize = bytes.iter().map(|b| usize::from(*b == b'\n')).sum();
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_in_any_order_and_within_letters() {
        let mut lines = Lines::of("ä\nö\n\nå");
        let told = [4, 3, 1, 0, 99, 6, 5].map(|at| lines.line_at(at));
        assert_eq!(told, [2, 2, 1, 1, 4, 3, 2]);
    }
}
