//! The calendar by which years are told: which there are, and the one place where it is chosen. [`Words`](super::Words)
//! carry it, and everything that says a date has it from them.

use jiff::civil::Date;

use super::Locale;
use super::era::era_year;

/// How a year is told to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// By the eras of Japan.
    Eras,
    /// 2026.
    Western,
}

impl Calendar {
    pub const ALL: [Calendar; 2] = [Calendar::Eras, Calendar::Western];

    /// What a language is told in where nobody says otherwise.
    pub const fn of(locale: Locale) -> Calendar {
        match locale {
            Locale::Ja => Calendar::Eras,
            Locale::En => Calendar::Western,
        }
    }

    /// The year of `date`, as messages put it before their word for years.
    pub(super) fn year(self, date: Date) -> String {
        match self {
            Calendar::Eras => era_year(date),
            Calendar::Western => date.year().to_string(),
        }
    }
}
