//! Deadlines as people type them: a day, or the end of a month, a year or a fiscal year, also as it is seen from today.
//! What leaves open which day is meant is none.

use jiff::civil::Date;

use super::date::{PartialDate, fiscal_year};
use super::era::Era;
use super::typed_date::{day, era_year, folded, month, named_month, number};

/// What says that the end is meant, before a span of time and after it, in the order in which it stands there.
const BEFORE: [&str; 7] = ["within", "in", "the", "endof", "end", "of", "the"];
const AFTER: [&str; 6] = ["末日", "末", "いっぱい", "内", "中", "end"];

/// Years as they are seen from today, the longer word first.
const YEARS: [(&str, Year); 16] = [
    ("再来年度", Year::Fiscal(2)),
    ("来年度", Year::Fiscal(1)),
    ("今年度", Year::Fiscal(0)),
    ("本年度", Year::Fiscal(0)),
    ("当年度", Year::Fiscal(0)),
    ("年度", Year::Fiscal(0)),
    ("nextfiscalyear", Year::Fiscal(1)),
    ("thisfiscalyear", Year::Fiscal(0)),
    ("fiscalyear", Year::Fiscal(0)),
    ("再来年", Year::Calendar(2)),
    ("来年", Year::Calendar(1)),
    ("今年", Year::Calendar(0)),
    ("本年", Year::Calendar(0)),
    ("nextyear", Year::Calendar(1)),
    ("thisyear", Year::Calendar(0)),
    ("year", Year::Calendar(0)),
];

/// The same of months, by how many after this one.
const RELATIVE_MONTHS: [(&str, i32); 5] = [("再来月", 2), ("来月", 1), ("今月", 0), ("nextmonth", 1), ("thismonth", 0)];

/// A year by its number, or how many after that of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Year {
    Calendar(i16),
    Fiscal(i16),
}

/// The last day that `text` leaves for something to be done: a day as in [`parse_date`](super::parse_date), the last one of a
/// month (`令和9年3月`, `R9.3`, `2027-03`), of a fiscal year, which is 31 March of the year after (`令和9年度`, `R9`, `FY2027`), or
/// of a year of which the end is said (`令和9年末`); seen from `today` also `年度末`, `来年度中`, `9月末`, `3月31日`, `end of March`,
/// of which the latter are those that come next. Nothing where it leaves open which, as a western year alone does.
pub fn parse_deadline(text: &str, today: Date) -> Option<Date> {
    let folded = folded(text)?.to_lowercase();
    let (text, is_end) = without_ends(&folded);
    let by_number = || day(text).or_else(|| Some(month(text)?.latest()));
    let by_word = || Some(year_and_month(text, today, is_end)?.latest());
    by_number().or_else(by_word).or_else(|| coming(text, today, is_end))
}

/// `text` without what says that its end is meant, and whether there was such a word.
fn without_ends(text: &str) -> (&str, bool) {
    let text = text.strip_prefix("by").unwrap_or(text);
    let text = text.strip_suffix("までに").or_else(|| text.strip_suffix("まで")).unwrap_or(text);
    let rest = BEFORE.iter().fold(text, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
    let rest = AFTER.iter().fold(rest, |rest, word| rest.strip_suffix(word).unwrap_or(rest));
    (rest, rest.len() < text.len())
}

/// A fiscal year, a year whose end is said, or a month of either.
fn year_and_month(text: &str, today: Date, is_end: bool) -> Option<PartialDate> {
    if !is_end && matches!(text, "年度" | "fiscalyear") {
        return None;
    }
    let (year, rest) = relative_year(text, today).or_else(|| numbered_year(text, is_end))?;
    match (year, month_alone(rest)) {
        (Year::Fiscal(year), _) if rest.is_empty() => Some(PartialDate::FiscalYear(year)),
        (Year::Calendar(year), _) if rest.is_empty() && is_end => Some(PartialDate::Year(year)),
        (Year::Fiscal(year), Some(month)) => Some(PartialDate::Month(if month < 4 { year + 1 } else { year }, month)),
        (Year::Calendar(year), Some(month)) => Some(PartialDate::Month(year, month)),
        _ => None,
    }
}

fn relative_year(text: &str, today: Date) -> Option<(Year, &str)> {
    // Of a year that is named by nothing else: 年末.
    let (year, rest) = match text {
        "年" => (Year::Calendar(0), ""),
        _ => YEARS.iter().find_map(|(word, year)| Some((*year, text.strip_prefix(word)?)))?,
    };
    let year = match year {
        Year::Calendar(ahead) => Year::Calendar(today.year() + ahead),
        Year::Fiscal(ahead) => Year::Fiscal(fiscal_year(today) + ahead),
    };
    Some((year, rest))
}

/// A year of an era or a western one, by its number.
fn numbered_year(text: &str, is_end: bool) -> Option<(Year, &str)> {
    if let Some(rest) = text.strip_prefix("fy") {
        let (year, rest) = number(rest, 4..=4)?;
        return Some((Year::Fiscal(year), rest.strip_prefix("年度").unwrap_or(rest)));
    }
    let (year, rest, is_era) = match Era::strip(text) {
        Some((era, rest)) => {
            let (year, rest) = era_year(rest)?;
            (era.western(year)?, rest, true)
        }
        None => {
            let (year, rest) = number(text, 4..=4)?;
            (year, rest, false)
        }
    };
    match (rest.strip_prefix("年度"), rest.strip_prefix('年')) {
        (Some(rest), _) => Some((Year::Fiscal(year), rest)),
        (None, Some(rest)) => Some((Year::Calendar(year), rest)),
        (None, None) if rest.is_empty() && is_era && !is_end => Some((Year::Fiscal(year), rest)),
        (None, None) if rest.is_empty() && !is_era => Some((Year::Calendar(year), rest)),
        _ => None,
    }
}

/// What comes next of a month, or of a day of one, without its year.
fn coming(text: &str, today: Date, is_end: bool) -> Option<Date> {
    if is_end && matches!(text, "月" | "month") {
        return Some(today.last_of_month());
    }
    if let Some((_, ahead)) = RELATIVE_MONTHS.iter().find(|(word, _)| *word == text) {
        return Some(today.first_of_month().checked_add(jiff::Span::new().months(*ahead)).ok()?.last_of_month());
    }
    let next = |of: &dyn Fn(i16) -> Option<Date>| {
        [today.year(), today.year() + 1].into_iter().filter_map(of).find(|date| *date >= today)
    };
    if let Some(month) = month_alone(text) {
        return next(&|year| Date::new(year, month, 1).ok().map(Date::last_of_month));
    }
    let (month, date) = day_alone(text)?;
    next(&|year| Date::new(year, month, date).ok())
}

/// `3月` or `march`.
fn month_alone(text: &str) -> Option<i8> {
    let Some(name) = text.strip_suffix('月') else { return named_month(text) };
    let (month, rest) = number(name, 1..=2)?;
    i8::try_from(month).ok().filter(|month| rest.is_empty() && (1..=12).contains(month))
}

/// `3月31日`, `31march` or `march31`: the month and its day.
fn day_alone(text: &str) -> Option<(i8, i8)> {
    let (month, date) = match text.find('月') {
        Some(at) => {
            let (month, date) = text.split_at(at + '月'.len_utf8());
            (month, date.strip_suffix('日')?)
        }
        None => {
            let is_letter = |c: char| c.is_ascii_alphabetic();
            let month = text.trim_matches(|c| !is_letter(c));
            let (before, after) = text.split_once(month).filter(|_| !month.is_empty())?;
            match (before, after.strip_prefix('.').unwrap_or(after)) {
                ("", date) | (date, "") => (month, date),
                _ => return None,
            }
        }
    };
    let (date, rest) = number(date, 1..=2)?;
    let date = i8::try_from(date).ok().filter(|_| rest.is_empty())?;
    Some((month_alone(month)?, date))
}
