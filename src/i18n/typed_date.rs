//! Dates as people type them: in eras or western years, with full-width digits, with blanks.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use super::PartialDate;
use super::era::Era;

/// Longer text is no date.
const MAX_BYTES: usize = 120;

/// What may stand between the parts of a date besides 年 and 月.
const SEPARATORS: [char; 10] = ['.', '/', '-', '‐', '‑', '–', '−', '―', 'ー', '・'];

/// The day that `text` means: `R8.4.1`, `令和8年4月1日`, `H31.4.30`, `2026-04-01`, `2026/4/1`, `20260401`; half- and
/// full-width, with blanks anywhere. Nothing where it is no day of the calendar or leaves open which (`8.4.1`).
pub fn parse_date(text: &str) -> Option<Date> {
    day(&folded(text)?)
}

/// Half-width and without blanks; nothing where it is too long for a date.
pub(super) fn folded(text: &str) -> Option<String> {
    let is_short = text.len() <= MAX_BYTES;
    is_short.then(|| text.nfkc().filter(|c| !c.is_whitespace()).collect())
}

pub(super) fn day(text: &str) -> Option<Date> {
    if let Some(PartialDate::Day(day)) = english(text) {
        return Some(day);
    }
    match Era::strip(text) {
        Some((era, rest)) => {
            let (year, rest) = era_year(rest)?;
            month_and_day(era.western(year)?, rest)
        }
        None => western(text),
    }
}

/// Months as they are written out in English, in small letters.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The month of that name, whole or its first letters, in small letters.
pub(super) fn named_month(name: &str) -> Option<i8> {
    /// Letters that tell a month from the others.
    const LEAST: usize = 3;
    let known = |month: &str| name.len() >= LEAST && month.starts_with(name);
    i8::try_from(MONTHS.iter().position(|month| known(month))? + 1).ok()
}

/// A day or a month in English: `31 March 2027`, `Mar 31, 2027`, `March 2027`, all of it without blanks.
fn english(text: &str) -> Option<PartialDate> {
    let text = text.to_ascii_lowercase();
    let name = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (before, rest) = text.split_at(name);
    let end = rest.find(|c: char| !c.is_ascii_alphabetic())?;
    let (name, rest) = rest.split_at(end);
    let month = named_month(name)?;
    let digits: String = rest.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let (more, year) = digits.split_at_checked(digits.len().checked_sub(4)?)?;
    // What begins with a zero is the end of another number.
    let (year, _) = number(year, 4..=4).filter(|_| !year.starts_with('0'))?;
    match (before, more) {
        ("", "") => Some(PartialDate::Month(year, month)),
        (day, "") | ("", day) => {
            let (day, _) = number(day, 1..=2).filter(|(_, rest)| rest.is_empty())?;
            Date::new(year, month, i8::try_from(day).ok()?).ok().map(PartialDate::Day)
        }
        _ => None,
    }
}

pub(super) fn month(text: &str) -> Option<PartialDate> {
    if let Some(month) = english(text) {
        return Some(month);
    }
    let (year, rest) = match Era::strip(text) {
        Some((era, rest)) => {
            let (year, rest) = era_year(rest)?;
            (era.western(year)?, rest)
        }
        None => number(text, 4..=4)?,
    };
    let (month, rest) = number(separated(rest, '年')?, 1..=2)?;
    let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    matches!(rest, "" | "月").then_some(PartialDate::Month(year, month))
}

/// The year within an era, written as a number or as 元, and what follows.
pub(super) fn era_year(text: &str) -> Option<(i16, &str)> {
    match text.strip_prefix('元') {
        Some(rest) => Some((1, rest)),
        None => number(text, 1..=3),
    }
}

fn western(text: &str) -> Option<Date> {
    let is_compact = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    if is_compact {
        return Date::new(text[..4].parse().ok()?, text[4..6].parse().ok()?, text[6..].parse().ok()?).ok();
    }
    let (year, rest) = number(text, 4..=4)?;
    month_and_day(year, rest)
}

/// Reads `年4月1日`, `.4.1` and the like.
fn month_and_day(year: i16, rest: &str) -> Option<Date> {
    let (month, rest) = number(separated(rest, '年')?, 1..=2)?;
    let (day, rest) = number(separated(rest, '月')?, 1..=2)?;
    if !matches!(rest, "" | "日") {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// What follows the separator or `unit` at the front.
fn separated(text: &str, unit: char) -> Option<&str> {
    text.strip_prefix(unit).or_else(|| text.strip_prefix(SEPARATORS))
}

/// The number at the front, of as many digits as allowed, and what follows.
pub(super) fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<(i16, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if digits.contains(&end) { Some((text[..end].parse().ok()?, &text[end..])) } else { None }
}
