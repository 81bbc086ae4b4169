//! Dates as people write them: eras and fiscal years on the Japanese side, and dates that are known only in part.

use jiff::civil::Date;

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
