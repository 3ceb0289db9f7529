//! How each line of a passage is written: as an item of a list with its mark, or as text.

use super::lines::Kind;
use super::lines::bullet;
use super::lines::number;
use super::segment::Passage;

/// What a line is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Not at all.
    Blank,
    /// An item with a bullet; its words begin at this byte.
    Bullet(usize),
    /// An item with a number.
    Number(Number),
    /// The rest of the line above.
    Continued,
    /// Text, whole; a number before it is part of it.
    Text,
}

/// The number of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// The number itself.
    pub(super) value: u32,
    /// `.` or `)`.
    pub(super) sign: char,
    /// The byte at which the words begin.
    pub(super) behind: usize,
    /// Whether it follows from the number before it.
    pub(super) next: bool,
}

/// Tells how each line of a plain-text passage is written.
///
/// Markdown counts the items of a list by itself. So a number makes an item only where it begins a list or is one
/// more than the number before; any other, as that of a date, stays text.
pub(super) fn marks(passage: &Passage<'_>) -> Vec<Mark> {
    let mut last: Option<u32> = None;
    let mut in_list = false;
    let mut marks = Vec::with_capacity(passage.lines.len());
    let following = following(passage);
    for (at, ((_, raw), kind)) in passage.lines.iter().zip(&passage.kinds).enumerate() {
        let mark = match kind {
            Kind::Blank | Kind::Furniture => Mark::Blank,
            Kind::Item => item(raw, last, following[at]),
            Kind::RunOn if in_list => Mark::Bullet(0),
            Kind::Continued => Mark::Continued,
            Kind::RunOn | Kind::Text => Mark::Text,
        };
        if let Mark::Number(number) = mark {
            last = Some(number.value);
        }
        in_list = match mark {
            Mark::Blank | Mark::Continued => in_list,
            Mark::Bullet(_) | Mark::Number(_) => true,
            Mark::Text => false,
        };
        marks.push(mark);
    }
    marks
}

/// Gives for each line the number of the next item that has one.
fn following(passage: &Passage<'_>) -> Vec<Option<u32>> {
    let mut next = None;
    let lines = passage.lines.iter().zip(&passage.kinds).rev();
    let mut following: Vec<Option<u32>> = lines
        .map(|((_, raw), kind)| {
            let own = (*kind == Kind::Item).then(|| plain_number(raw)).flatten();
            own.map_or(next, |number| next.replace(number.value))
        })
        .collect();
    following.reverse();
    following
}

fn item(raw: &str, last: Option<u32>, following: Option<u32>) -> Mark {
    if let Some(behind) = bullet(raw) {
        return Mark::Bullet(behind);
    }
    let Some(number) = plain_number(raw) else {
        return Mark::Text;
    };
    let next = last.is_some_and(|last| last + 1 == number.value);
    let begins = number.value == 1 || following == Some(number.value + 1);
    if next || begins {
        Mark::Number(Number { next, ..number })
    } else {
        Mark::Text
    }
}

/// Reads a number as Markdown counts: digits without a leading zero, and one `.` or `)`.
fn plain_number(raw: &str) -> Option<Number> {
    let (parts, behind) = number(raw)?;
    let [value] = parts[..] else { return None };
    let rest = raw.trim_start().strip_prefix(&value.to_string())?;
    let sign = rest.chars().next().filter(|c| matches!(c, '.' | ')'))?;
    let only = raw[..behind]
        .trim_end()
        .ends_with(&format!("{value}{sign}"));
    (only && bullet(raw).is_none()).then_some(Number {
        value,
        sign,
        behind,
        next: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::Format;
    use crate::seed::Seed;
    use crate::seed::segment;

    fn numbers(text: &str) -> Vec<Option<u32>> {
        let seed = Seed {
            format: Format::Text,
            text: text.to_owned(),
        };
        let (passages, _) = segment(&seed, None);
        marks(&passages[0])
            .iter()
            .filter(|mark| **mark != Mark::Blank)
            .map(|mark| match mark {
                Mark::Number(number) => Some(number.value),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn numbers_that_count_on_are_items_and_others_are_text() {
        let dated = "so is\n1. First it is.\n3. Third it is.\n14. toukokuuta 2020.";
        assert_eq!(numbers(dated), [None, Some(1), None, None]);
        assert_eq!(numbers("so\n4. a,\n5. b."), [None, Some(4), Some(5)]);
        for odd in ["§ 1 Us.", "I. Us.", "01. us.", "1.) us."] {
            assert_eq!(numbers(&format!("so is\n{odd}")), [None, None], "{odd}");
        }
    }
}
