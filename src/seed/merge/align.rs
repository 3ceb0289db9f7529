//! Pairs the sections of two versions, or of two translations, in their order.

use std::collections::BTreeSet;

use crate::notation::Section;

/// The least likeness of a pair.
const LEAST: u32 = 30;

/// Pairs items of two lists so that pairs never cross and their likeness, 0 to 100 each, is the greatest in all.
pub(super) fn align<A, B>(a: &[A], b: &[B], alike: impl Fn(&A, &B) -> u32) -> Vec<(usize, usize)> {
    let likeness: Vec<Vec<u32>> = a
        .iter()
        .map(|x| b.iter().map(|y| alike(x, y)).collect())
        .collect();
    let mut best = vec![vec![0_u32; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let skip = best[i + 1][j].max(best[i][j + 1]);
            best[i][j] = match likeness[i][j] {
                pair @ LEAST.. => skip.max(pair + best[i + 1][j + 1]),
                _ => skip,
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < a.len() && j < b.len() {
        let pair = likeness[i][j];
        if pair >= LEAST && best[i][j] == pair + best[i + 1][j + 1] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[i + 1][j] >= best[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Tells how alike two versions of a section in one language are, 0 to 99.
pub(super) fn likeness(a: &Section, b: &Section) -> u32 {
    let heading = 40 * u32::from(a.heading == b.heading && !a.heading.is_empty());
    let topics = 15 * overlap(a.topics.iter(), b.topics.iter()) / 100;
    let words = 44 * shared(a.text.split_whitespace(), b.text.split_whitespace()) / 100;
    heading + topics + words
}

/// Tells how likely two sections in different languages are the same, 0 to 100: by level, topics and length.
pub(super) fn kinship(a: &Section, b: &Section) -> u32 {
    if (a.level == 1) != (b.level == 1) {
        return 0;
    }
    if a.level == 1 {
        return 100;
    }
    let level = 10 * u32::from(a.level == b.level);
    let primary = 40 * u32::from(a.topics.first() == b.topics.first());
    let topics = 35 * overlap(a.topics.iter(), b.topics.iter()) / 100;
    let (short, long) = (
        a.text.len().min(b.text.len()),
        a.text.len().max(b.text.len()).max(1),
    );
    let length = 15 * u32::try_from(short * 100 / long).unwrap_or(0) / 100;
    let sum = level + primary + topics + length;
    if primary == 0 && topics == 0 {
        sum / 2
    } else {
        sum
    }
}

/// Gives the Jaccard index of two lists taken as sets, in hundredths; of two empty ones 100.
fn overlap<T: Ord>(a: impl Iterator<Item = T>, b: impl Iterator<Item = T>) -> u32 {
    let (a, b): (BTreeSet<T>, BTreeSet<T>) = (a.collect(), b.collect());
    let all = a.union(&b).count();
    match all {
        0 => 100,
        _ => u32::try_from(a.intersection(&b).count() * 100 / all).unwrap_or(0),
    }
}

/// Gives the Dice coefficient of two lists taken as sets, in hundredths: kinder to a few changed words than Jaccard's.
fn shared<T: Ord>(a: impl Iterator<Item = T>, b: impl Iterator<Item = T>) -> u32 {
    let jaccard = overlap(a, b);
    200 * jaccard / (100 + jaccard)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_keep_their_order_and_skip_strangers() {
        let same = |a: &u8, b: &u8| 100 * u32::from(a == b);
        assert_eq!(align(&[1, 2, 3], &[1, 9, 3], same), [(0, 0), (2, 2)]);
        assert_eq!(align(&[1, 2, 3], &[2, 3], same), [(1, 0), (2, 1)]);
        assert_eq!(align(&[], &[1], same), []);
    }
}
