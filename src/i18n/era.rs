//! The eras of the Japanese calendar since the Meiji era.

use jiff::civil::{Date, date};

/// An era.
pub(super) struct Era {
    /// As it is written.
    pub name: &'static str,
    /// As it is typed in short.
    pub letter: char,
    /// Its first day.
    start: Date,
}

/// Latest first.
const ERAS: [Era; 5] = [
    Era { name: "令和", letter: 'R', start: date(2019, 5, 1) },
    Era { name: "平成", letter: 'H', start: date(1989, 1, 8) },
    Era { name: "昭和", letter: 'S', start: date(1926, 12, 25) },
    Era { name: "大正", letter: 'T', start: date(1912, 7, 30) },
    Era { name: "明治", letter: 'M', start: date(1868, 10, 23) },
];

impl Era {
    /// The era of `date`, or nothing before the first one known here.
    pub fn of(date: Date) -> Option<&'static Era> {
        ERAS.iter().find(|era| era.start <= date)
    }

    /// The era whose name or letter `text` begins with, and what follows it.
    pub fn strip(text: &str) -> Option<(&'static Era, &str)> {
        ERAS.iter().find_map(|era| {
            let letters = [era.letter, era.letter.to_ascii_lowercase()];
            text.strip_prefix(era.name).or_else(|| text.strip_prefix(letters)).map(|rest| (era, rest))
        })
    }

    /// The year of this era, from 1, in which the western `year` lies.
    pub fn year_of(&self, year: i16) -> i16 {
        year - self.start.year() + 1
    }

    /// The western year of this era's `year`, from 1. An era that has ended is counted on, as on papers written before
    /// its end.
    pub fn western(&self, year: i16) -> Option<i16> {
        if year < 1 { None } else { self.start.year().checked_add(year - 1) }
    }
}

/// A year of an era.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EraYear {
    /// Such as `令和`.
    pub name: &'static str,
    /// As it is typed in short: `R`.
    pub letter: char,
    /// From 1.
    pub year: i16,
}

impl EraYear {
    /// That of `date`; none before the first era known here.
    pub fn of(date: Date) -> Option<EraYear> {
        let era = Era::of(date)?;
        Some(EraYear { name: era.name, letter: era.letter, year: era.year_of(date.year()) })
    }
}

/// The year of `date` in its era: `令和4`, `令和元`; the western year before the first era.
pub(super) fn era_year(date: Date) -> String {
    let Some(era) = Era::of(date) else { return date.year().to_string() };
    match era.year_of(date.year()) {
        1 => format!("{}元", era.name),
        year => format!("{}{year}", era.name),
    }
}
