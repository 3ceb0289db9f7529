//! Parties: whose notice a text is.

use std::collections::BTreeMap;

use crate::lexicon::Lexicon;

/// How many lines from the start a name counts double.
const OPENING: usize = 30;

/// Finds the organisation a text speaks for: the name with a legal form that stands in it most, early ones first.
#[must_use]
pub fn organisation(text: &str, lexicon: &Lexicon) -> Option<String> {
    let mut names: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        for name in names_in(line, lexicon) {
            let seen = names.entry(name).or_insert((0, at));
            seen.0 += if at < OPENING { 2 } else { 1 };
        }
    }
    names
        .into_iter()
        .max_by_key(|(_, (count, at))| (*count, std::cmp::Reverse(*at)))
        .map(|(name, _)| name)
}

/// Finds the first Finnish business id with a right check digit (Y-tunnus, Business Information Act 244/2001).
#[must_use]
pub fn business_id(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(8)).find_map(|at| {
        let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(at + 9..)?.chars().next();
        let apart = free(before) && free(after);
        let id = text.get(at..at + 9)?;
        (apart && is_business_id(id)).then(|| id.to_owned())
    })
}

fn is_business_id(id: &str) -> bool {
    let Some((digits, check)) = id.split_once('-') else {
        return false;
    };
    let numbers: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let Some(check) = check
        .parse::<u32>()
        .ok()
        .filter(|_| numbers.len() == 7 && digits.len() == 7)
    else {
        return false;
    };
    let sum: u32 = numbers
        .iter()
        .zip([7, 9, 10, 5, 8, 4, 2])
        .map(|(n, weight)| n * weight)
        .sum();
    match sum % 11 {
        0 => check == 0,
        1 => false,
        rest => check == 11 - rest,
    }
}

/// Lists the names in a line: capitalised words before a legal form, or after one that stands first.
fn names_in(line: &str, lexicon: &Lexicon) -> Vec<String> {
    if !lexicon.company_forms.may_stand_in(line)
        || !line
            .split_whitespace()
            .any(|word| form_of(word, lexicon).is_some())
    {
        return Vec::new();
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut names = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Some(form) = form_of(word, lexicon) else {
            continue;
        };
        let before = words[..at]
            .iter()
            .rev()
            .take(4)
            .take_while(|word| is_name(word))
            .count();
        if before > 0 {
            let name = &words[at - before..at];
            let first = name[0].trim_start_matches(|c: char| !c.is_alphanumeric());
            let parts: Vec<&str> = std::iter::once(first)
                .chain(name[1..].iter().copied())
                .chain(std::iter::once(form))
                .collect();
            names.push(parts.join(" "));
        }
    }
    names
}

/// Gives the legal form that a word is, without its ending and punctuation.
fn form_of<'a>(word: &'a str, lexicon: &Lexicon) -> Option<&'a str> {
    if !lexicon.company_forms.may_begin(word) {
        return None;
    }
    let form = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    let form = form.split(['\'', '’', ':']).next().unwrap_or(form);
    lexicon.company_forms.have(form).then_some(form)
}

fn is_name(word: &str) -> bool {
    let plain = word.trim_start_matches(['(', '"', '”', '“', '\'']);
    plain.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && plain.ends_with(|c: char| c.is_alphanumeric() || c == '&')
        || plain == "&"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_before_their_legal_form() {
        let lexicon = Lexicon::parse("l", "company_forms = [\"Oy\", \"OÜ\"]").unwrap();
        let of = |text: &str| organisation(text, &lexicon);
        assert_eq!(
            of("palvelun tarjoaa Star\u{a0}Cloud OÜ (jäljempänä)").as_deref(),
            Some("Star Cloud OÜ")
        );
        assert_eq!(
            of("Näin WeSolve Oy:n ja Muu Oy. WeSolve Oy").as_deref(),
            Some("WeSolve Oy")
        );
        assert_eq!(of("ei mitään"), None);
    }

    #[test]
    fn business_ids_have_a_check_digit() {
        assert_eq!(
            business_id("(y-tunnus: 3118706-6)").as_deref(),
            Some("3118706-6")
        );
        assert_eq!(business_id("3118706-7"), None);
        assert_eq!(business_id("03118706-6"), None);
        assert_eq!(business_id("ä3118706-6"), None);
    }
}
