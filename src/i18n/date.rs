//! Dates that are known only in part, their spelling in files, and the fiscal year.
//!
//! How they are said to people stands in [`Words::date`](super::Words::date) and its neighbours.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use jiff::civil::Date;

/// Years that a document may speak of.
const YEARS: RangeInclusive<i16> = 1800..=2999;

/// A date as exact as a document gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// `2022`
    Year(i16),
    /// `FY2020`: April of that year to March of the next.
    FiscalYear(i16),
    /// `2022-04`
    Month(i16, i8),
    /// `2022-04-01`
    Day(Date),
}

impl PartialDate {
    /// The first day it may mean.
    pub fn earliest(self) -> Date {
        match self {
            PartialDate::Year(year) => day(year, 1, 1),
            PartialDate::FiscalYear(year) => day(year, 4, 1),
            PartialDate::Month(year, month) => day(year, month, 1),
            PartialDate::Day(date) => date,
        }
    }

    /// The last day it may mean.
    pub fn latest(self) -> Date {
        match self {
            PartialDate::Year(year) => day(year, 12, 31),
            PartialDate::FiscalYear(year) => day(year.saturating_add(1), 3, 31),
            PartialDate::Month(year, month) => day(year, month, 1).last_of_month(),
            PartialDate::Day(date) => date,
        }
    }

    /// Whether it lies before `other` on whichever days the two fall.
    pub fn is_surely_before(self, other: PartialDate) -> bool {
        self.latest() < other.earliest()
    }
}

/// The fiscal year that `date` lies in: April to March, called by the year in which it begins.
pub fn fiscal_year(date: Date) -> i16 {
    if date.month() >= 4 { date.year() } else { date.year() - 1 }
}

/// The day, or the end of the calendar for values that no spelling gives.
fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap_or(Date::MAX)
}

impl fmt::Display for PartialDate {
    /// As it is spelt in files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::FiscalYear(year) => write!(f, "FY{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(date) => write!(f, "{date}"),
        }
    }
}

impl FromStr for PartialDate {
    type Err = String;

    /// Takes the four spellings of files, nothing else; the error is the text that was given.
    fn from_str(s: &str) -> Result<Self, String> {
        parse(s).ok_or_else(|| s.to_owned())
    }
}

fn parse(s: &str) -> Option<PartialDate> {
    if let Some(year) = s.strip_prefix("FY") {
        return Some(PartialDate::FiscalYear(parse_year(year)?));
    }
    let mut parts = s.split('-');
    let year = parse_year(parts.next()?)?;
    let month = parts.next().map(two_digits);
    let day = parts.next().map(two_digits);
    if parts.next().is_some() {
        return None;
    }
    match (month, day) {
        (None, _) => Some(PartialDate::Year(year)),
        (Some(month), None) => Date::new(year, month?, 1).ok().map(|d| PartialDate::Month(d.year(), d.month())),
        (Some(month), Some(day)) => Date::new(year, month?, day?).ok().map(PartialDate::Day),
    }
}

fn parse_year(s: &str) -> Option<i16> {
    let is_spelt = s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit());
    if !is_spelt {
        return None;
    }
    s.parse().ok().filter(|year| YEARS.contains(year))
}

fn two_digits(s: &str) -> Option<i8> {
    let is_spelt = s.len() == 2 && s.bytes().all(|b| b.is_ascii_digit());
    if is_spelt { s.parse().ok() } else { None }
}
