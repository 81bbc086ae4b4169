//! Languages: which there are, text that exists in all of them, the program's own words, dates and numbers.
//!
//! Knows nothing of questionnaires or assessments.

mod calendar;
mod date;
mod date_words;
mod era;
mod locale;
mod number;
mod sentence;
mod text;
mod typed_count;
mod typed_date;
mod typed_deadline;
mod words;

pub use calendar::Calendar;
pub use date::{PartialDate, fiscal_year};
pub use era::EraYear;
pub use locale::Locale;
pub use number::{format_count, format_score, rounded};
pub use sentence::Sentence;
pub use text::Text;
pub use typed_count::parse_count;
pub use typed_date::{MONTHS, parse_date};
pub use typed_deadline::parse_deadline;
pub use words::{Args, Words};
