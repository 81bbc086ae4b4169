//! Dates as they are said to people, by the calendar that the words carry: [`Calendar`](super::Calendar).

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::{PartialDate, Words};

impl Words {
    /// A day: 令和8年4月1日, 1 April 2026.
    pub fn date(&self, date: Date) -> String {
        self.told("date-day", date)
    }

    /// A month: 令和4年4月, April 2022.
    pub fn month(&self, date: Date) -> String {
        self.told("date-month", date)
    }

    /// A year: 令和4年, 2022. Where an era ends within it, both: 平成31年・令和元年.
    pub fn year(&self, year: i16) -> String {
        self.span("date-year", PartialDate::Year(year))
    }

    /// A fiscal year: 令和2年度, FY2020; called by the era of the December in it (令和元年度 for 2019).
    pub fn fiscal_year(&self, year: i16) -> String {
        let december = Date::new(year, 12, 31).unwrap_or(Date::MAX);
        self.told("date-fiscal-year", december)
    }

    /// A date as exact as it is known.
    pub fn partial_date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(year) => self.year(year),
            PartialDate::FiscalYear(year) => self.fiscal_year(year),
            PartialDate::Month(..) => self.span("date-month", date),
            PartialDate::Day(day) => self.date(day),
        }
    }

    /// The message `key` for the first day of `date`, joined by that for the last one where these are said differently.
    fn span(&self, key: &str, date: PartialDate) -> String {
        let [first, last] = [date.earliest(), date.latest()].map(|day| self.told(key, day));
        if first == last {
            return first;
        }
        self.format("date-either", &[("first", first.into()), ("last", last.into())])
    }

    fn told(&self, key: &str, date: Date) -> String {
        let values: [(&'static str, FluentValue<'_>); 3] =
            [("year", self.calendar().year(date).into()), ("month", date.month().into()), ("day", date.day().into())];
        self.format(key, &values)
    }
}
