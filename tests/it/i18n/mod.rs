//! Dates, numbers and words in every language.

mod dates;
mod texts;
mod wording;

use std::path::Path;

use jiff::civil::date;
use proptest::prelude::*;
use shirube::i18n::{Locale, PartialDate, Words, format_count, format_score, parse_count, parse_date};
use shirube::problem::{Kind, Problem};

#[test]
fn numbers() {
    let check = |score: f64, expected: &str| assert_eq!(format_score(score), expected, "{score}");
    check(2.25, "2.3");
    check(0.35, "0.4");
    check(1.05, "1.1");
    check(2.24, "2.2");
    check(0.0, "0.0");
    check(-0.0, "0.0");
    check(-0.04, "0.0");
    check(-0.05, "-0.1");
    check(5.0, "5.0");
    check(4.95, "5.0");
    check(1.0 / 3.0, "0.3");
    assert_eq!([0, 999, 1000, 40_195, 1_234_567].map(format_count), ["0", "999", "1,000", "40,195", "1,234,567"]);
}

#[test]
fn typed_counts() {
    let check = |text: &str, expected: Option<u32>| assert_eq!(parse_count(text), expected, "{text:?}");
    check("40195", Some(40_195));
    check("40,195", Some(40_195));
    check("４０，１９５人", Some(40_195));
    check(" 40 195　人 ", Some(40_195));
    check("1、741", Some(1_741));
    check("86名", Some(86));
    check("0", Some(0));
    check("007", Some(7));
    check("4294967295", Some(u32::MAX));
    for text in [
        "",
        " ",
        "人",
        "-5",
        "4.5",
        "12,5",
        "12、50",
        "1,2345",
        "1,234,5",
        "4万",
        "約4000",
        "40人195",
        ",5",
        "5,",
        "1e3",
        "4294967296",
        "abc",
        "²³人x",
    ] {
        check(text, None);
    }
    check(&"1".repeat(200), None);
}

#[test]
fn problems_as_text() {
    let problem = Problem::new(Kind::Catalogue, "catalogue-level").with("level", 6);
    let text = |problem: &Problem| Words::new(Locale::En).problem(problem);
    assert_eq!(text(&problem).place, "");
    assert_eq!(text(&problem).what, "There is no level 6.");
    assert_eq!(text(&problem).remedy, "Write a whole number from 1 to 5.");
    let problem = problem.in_file(Path::new("a.ron")).at(3, Some(7));
    assert_eq!(text(&problem).place, "a.ron:3:7");
    let problem = problem.of("people.office");
    assert_eq!(text(&problem).place, "a.ron:3:7 (people.office)");
    assert_eq!(Words::new(Locale::Ja).problem(&problem).place, "a.ron:3:7（people.office）");
}

proptest! {
    #[test]
    fn any_text_is_a_date_or_none(text in "\\PC{0,20}") {
        if let Some(date) = parse_date(&text) {
            prop_assert_eq!(parse_date(&Words::new(Locale::En).format("date-day", &[])), None);
            prop_assert_eq!(parse_date(&date.to_string()), Some(date));
        }
    }

    #[test]
    fn said_dates_can_be_typed(days in 0..60_000_i64) {
        let day = date(1868, 10, 23).checked_add(jiff::Span::new().days(days)).unwrap();
        for locale in Locale::ALL {
            prop_assert_eq!(parse_date(&Words::new(locale).date(day)), Some(day));
        }
        prop_assert_eq!(day.to_string().parse(), Ok(PartialDate::Day(day)));
    }

    #[test]
    fn scores_are_near(score in -5.0..5.0_f64) {
        let shown: f64 = format_score(score).parse().unwrap();
        prop_assert!((shown - score).abs() <= 0.05 + 1e-6);
    }
}
