//! Bytes → letters: by what a person says, a byte order mark, what the file says of itself, or what it looks like.

use encoding_rs::Encoding;
use encoding_rs::REPLACEMENT;
use encoding_rs::UTF_8;
use encoding_rs::UTF_16BE;
use encoding_rs::UTF_16LE;
use encoding_rs::WINDOWS_1252;
use encoding_rs::X_USER_DEFINED;

use super::VERTICAL_TAB;
use crate::settings::Charset;

/// How far into a page its declaration of an encoding is looked for (section 13.2.3.2 of the HTML Standard: 1024).
const HEAD: usize = 4096;

/// How many odd characters even a short text may have.
const FEW: usize = 2;

/// A text, and how sure it is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) sureness: Sureness,
}

/// How an encoding was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sureness {
    /// Said or proved.
    Sure,
    /// Guessed to be this.
    Guessed(&'static str),
    /// Known, but for so many places.
    Broken(usize),
}

/// Decodes text; `None` where it is none.
pub(super) fn decode(bytes: &[u8], given: Option<Charset>, page: bool) -> Option<Decoded> {
    let declared = || declared(bytes).filter(|_| page);
    let (encoding, bytes, sure) = if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        (encoding, &bytes[length..], true)
    } else if let Some(given) = given {
        (given.encoding(), bytes, true)
    } else if let Some(wide) = wide(bytes) {
        (wide, bytes, false)
    } else if std::str::from_utf8(bytes).is_ok() {
        (UTF_8, bytes, true)
    } else if let Some((text, broken)) = nearly_utf8(bytes) {
        return checked(&text, Sureness::Broken(broken));
    } else if let Some(declared) = declared() {
        (declared, bytes, true)
    } else {
        (guess(bytes), bytes, false)
    };
    let (text, errors) = encoding.decode_without_bom_handling(bytes);
    let sureness = match (sure, errors) {
        (true, true) => Sureness::Broken(text.matches(char::REPLACEMENT_CHARACTER).count()),
        (true, false) => Sureness::Sure,
        (false, _) => Sureness::Guessed(encoding.name()),
    };
    checked(&text, sureness)
}

fn checked(text: &str, sureness: Sureness) -> Option<Decoded> {
    let odd = text.chars().filter(|c| is_odd(*c)).count();
    let is_text = odd <= FEW || odd * 100 <= text.chars().count();
    is_text.then(|| Decoded {
        text: text.replace('\0', ""),
        sureness,
    })
}

/// Tells UTF-16 without a byte order mark by the zeros of its Latin letters.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |offset: usize| {
        let every_other = bytes.iter().skip(offset).step_by(2);
        every_other.filter(|byte| **byte == 0).count()
    };
    let (high, low) = (zeros(0), zeros(1));
    let is_mostly = |some: usize, others: usize| some * 5 > bytes.len() && others * 20 < some;
    match bytes.len() {
        0..4 => None,
        _ if is_mostly(low, high) => Some(UTF_16LE),
        _ if is_mostly(high, low) => Some(UTF_16BE),
        _ => None,
    }
}

/// Reads UTF-8 in which few places are broken, as where half a surrogate pair was written; each becomes one `\u{fffd}`.
fn nearly_utf8(bytes: &[u8]) -> Option<(String, usize)> {
    let (mut text, mut broken, mut good) = (String::new(), 0, 0);
    let mut surrogates = true;
    let mut after_broken = false;
    for chunk in bytes.utf8_chunks() {
        let valid = chunk.valid();
        good += valid.chars().filter(|c| !c.is_ascii()).count();
        text.push_str(valid);
        after_broken &= valid.is_empty();
        let Some(first) = chunk.invalid().first() else {
            continue;
        };
        if !after_broken {
            surrogates &= *first == 0xed;
            broken += 1;
            text.push(char::REPLACEMENT_CHARACTER);
        }
        after_broken = true;
    }
    (surrogates || good >= 3 * broken).then_some((text, broken))
}

/// Finds the encoding that a page declares: `<meta charset>`, `http-equiv` or that of its XML declaration. Whoever asks
/// knows that it is not UTF-8; and what declares itself UTF-16 in letters of one byte is not that either.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(HEAD)].to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    let behind = |word: &str| {
        let (_, rest) = head.split_once(word)?;
        let rest = rest.trim_start().strip_prefix('=')?;
        let rest = rest.trim_start().trim_start_matches(['"', '\'']);
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c)));
        Encoding::for_label(&rest.as_bytes()[..end.unwrap_or(rest.len())])
    };
    let xml = head.trim_start().starts_with("<?xml");
    let found = behind("charset").or_else(|| behind("encoding").filter(|_| xml))?;
    // Section 13.2.3.3 of the HTML Standard.
    let found = if found == X_USER_DEFINED {
        WINDOWS_1252
    } else {
        found
    };
    let wrong = [UTF_8, UTF_16LE, UTF_16BE, REPLACEMENT].contains(&found);
    (!wrong).then_some(found)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"fi"), chardetng::Utf8Detection::Deny)
}

/// Tells whether a character hardly stands in text: control characters and replacements.
pub(super) fn is_odd(c: char) -> bool {
    let is_space = matches!(c, '\n' | '\r' | '\t' | VERTICAL_TAB | '\u{c}' | '\u{85}');
    c == char::REPLACEMENT_CHARACTER || (c.is_control() && !is_space)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], given: Option<&str>, page: bool) -> (String, Sureness) {
        let given = given.map(|name| name.parse().unwrap());
        let decoded = decode(bytes, given, page).unwrap();
        (decoded.text, decoded.sureness)
    }

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn what_is_said_or_proved_is_sure() {
        let sure = |text: &str| (text.to_owned(), Sureness::Sure);
        assert_eq!(
            decoded("Säilytys".as_bytes(), None, false),
            sure("Säilytys")
        );
        assert_eq!(decoded(b"\xef\xbb\xbfa", None, false), sure("a"));
        assert_eq!(
            decoded(b"\xfe\xff\0N\0\xe4\0i\0n", None, false),
            sure("Näin")
        );
        assert_eq!(decoded(b"5 \xa4", Some("iso-8859-15"), false), sure("5 €"));
        for page in [
            &b"<meta charset=iso-8859-15>\xa4"[..],
            b"<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-15'>\xa4",
            b"<?xml version=\"1.0\" encoding=\"iso-8859-15\"?>\xa4",
        ] {
            let (text, sureness) = decoded(page, None, true);
            assert!(text.ends_with('€') && sureness == Sureness::Sure, "{text}");
        }
    }

    #[test]
    fn what_is_guessed_is_told() {
        let latin = b"S\xe4ilytet\xe4\xe4n vain n\xe4it\xe4 tietoja";
        let (text, sureness) = decoded(latin, None, false);
        assert_eq!(text, "Säilytetään vain näitä tietoja");
        assert_eq!(sureness, Sureness::Guessed("windows-1252"));
        for text in ["Näin on", "plain words"] {
            for (bytes, name) in [
                (wide(text, u16::to_le_bytes), "UTF-16LE"),
                (wide(text, u16::to_be_bytes), "UTF-16BE"),
            ] {
                let guessed = (text.to_owned(), Sureness::Guessed(name));
                assert_eq!(decoded(&bytes, None, false), guessed);
            }
        }
    }

    #[test]
    fn what_a_page_says_wrongly_of_itself_is_not_believed() {
        for name in ["utf-8", "utf-16", "utf-7", "iso-2022-kr", "x-user-defined"] {
            let head = format!("<meta charset={name}><h1>Tietosuoja</h1>");
            let text = b"<p>S\xe4ilytys on t\xe4rke\xe4\xe4 ja my\xf6s hyv\xe4\xe4";
            let (text, sureness) = decoded(&[head.as_bytes(), text].concat(), None, true);
            assert!(
                text.ends_with("Säilytys on tärkeää ja myös hyvää"),
                "{name}: {text}"
            );
            let declared = name == "x-user-defined";
            assert_eq!(sureness == Sureness::Sure, declared, "{name}: {sureness:?}");
        }
    }

    #[test]
    fn a_byte_order_mark_counts_more_than_a_declaration() {
        let page = [
            b"\xef\xbb\xbf<meta charset=iso-8859-1>",
            "Säilytys".as_bytes(),
        ]
        .concat();
        let (text, sureness) = decoded(&page, None, true);
        assert!(
            text.ends_with("Säilytys") && sureness == Sureness::Sure,
            "{text}"
        );
        let broken = decoded(&[&page[..], b" \xe4"].concat(), None, true);
        assert_eq!(broken.1, Sureness::Broken(1));
    }

    #[test]
    fn half_a_surrogate_breaks_no_more_than_its_place() {
        for (bytes, text) in [
            (&b"a \xed\xa0\x80 b"[..], "a \u{fffd} b"),
            (
                b"S\xc3\xa4ilyt\xc3\xa4mme n\xc3\xa4in\xff ",
                "Säilytämme näin\u{fffd} ",
            ),
        ] {
            let broken = (text.to_owned(), Sureness::Broken(1));
            assert_eq!(decoded(bytes, None, false), broken);
        }
        let half = wide("ab", u16::to_le_bytes);
        let half = [b"\xff\xfe", &half[..], b"\0\xd8"].concat();
        assert_eq!(decoded(&half, None, false).0, "ab\u{fffd}");
    }
}
