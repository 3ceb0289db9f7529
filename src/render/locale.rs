//! Dates, lists, numbers and order as a language has them, by ICU4X.
//!
//! ICU4X's formatters cannot be shared between threads, so each thread keeps its own.

use std::cell::RefCell;
use std::collections::BTreeMap;

use icu_collator::Collator;
use icu_collator::CollatorBorrowed;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_list::options::ListLength;
use icu_locale::Locale;
use icu_locale::LocaleDirectionality;

thread_local! {
    static FORMATTERS: RefCell<BTreeMap<String, Formatters>> = const { RefCell::new(BTreeMap::new()) };
}

struct Formatters {
    date: Option<DateTimeFormatter<YMD>>,
    list: Option<ListFormatter>,
    number: Option<DecimalFormatter>,
}

/// Writes a day in full: "21. marraskuuta 2026".
#[must_use]
pub(super) fn date(locale: &str, day: jiff::civil::Date) -> String {
    let month = u8::try_from(day.month()).unwrap_or(1);
    let of_month = u8::try_from(day.day()).unwrap_or(1);
    let written = with(locale, |formatters| {
        let formatter = formatters.date.as_ref()?;
        let date = Date::try_new_iso(i32::from(day.year()), month, of_month).ok()?;
        Some(formatter.format(&date).to_string())
    });
    written.unwrap_or_else(|| day.to_string())
}

/// Joins items as a sentence does: "Å, B ja C".
#[must_use]
pub(super) fn list(locale: &str, items: &[String]) -> String {
    let written = with(locale, |formatters| {
        let formatter = formatters.list.as_ref()?;
        Some(formatter.format(items.iter()).to_string())
    });
    written.unwrap_or_else(|| items.join(", "))
}

/// Writes a whole number: "1 234".
#[must_use]
pub(super) fn number(locale: &str, number: i64) -> String {
    let written = with(locale, |formatters| {
        let formatter = formatters.number.as_ref()?;
        Some(formatter.format(&Decimal::from(number)).to_string())
    });
    written.unwrap_or_else(|| number.to_string())
}

/// Gives the order in which a language's readers look names up.
#[must_use]
pub(super) fn collator(locale: &str) -> Option<CollatorBorrowed<'static>> {
    Collator::try_new(parse(locale).into(), icu_collator::options::CollatorOptions::default()).ok()
}

/// Tells whether a language is written from right to left.
#[must_use]
pub(super) fn is_right_to_left(locale: &str) -> bool {
    LocaleDirectionality::new_common().is_right_to_left(&parse(locale).id)
}

fn with<T>(locale: &str, write: impl FnOnce(&Formatters) -> Option<T>) -> Option<T> {
    FORMATTERS.with_borrow_mut(|all| {
        if !all.contains_key(locale) {
            all.insert(locale.to_owned(), Formatters::new(&parse(locale)));
        }
        write(all.get(locale)?)
    })
}

fn parse(locale: &str) -> Locale {
    locale.parse().unwrap_or(Locale::UNKNOWN)
}

impl Formatters {
    fn new(locale: &Locale) -> Self {
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self {
            date: DateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
            list: ListFormatter::try_new_and(locale.into(), wide).ok(),
            number: DecimalFormatter::try_new(
                locale.into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_the_language_writes_them() {
        let day = jiff::civil::date(2026, 11, 21);
        assert_eq!(date("fi", day), "21. marraskuuta 2026");
        assert_eq!(date("sv", day), "21 november 2026");
        assert_eq!(date("en-GB", day), "21 November 2026");
    }

    #[test]
    fn lists_and_numbers_too() {
        let items = ["Å", "B", "C"].map(str::to_owned);
        assert_eq!(list("fi", &items), "Å, B ja C");
        assert_eq!(list("sv", &items), "Å, B och C");
        assert_eq!(number("fi", 12_345), "12\u{a0}345");
        assert_eq!(number("en-GB", 12_345), "12,345");
    }

    #[test]
    fn letters_with_marks_follow_z_in_finnish_and_swedish() {
        for locale in ["fi", "sv"] {
            let collator = collator(locale).unwrap();
            let mut names = ["Öljy", "zeta", "Åbo", "ähky", "Ala"];
            names.sort_by(|a, b| collator.compare(a, b));
            assert_eq!(names, ["Ala", "zeta", "Åbo", "ähky", "Öljy"]);
        }
    }

    #[test]
    fn hebrew_runs_from_right_to_left() {
        assert!(is_right_to_left("he"));
        assert!(!is_right_to_left("fi"));
    }
}
