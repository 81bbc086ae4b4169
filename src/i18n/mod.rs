//! Languages: which there are, text that exists in all of them, the program's own words, dates and numbers.
//!
//! Knows nothing of questionnaires or assessments.

mod date;
mod locale;
mod text;
mod words;

pub use date::PartialDate;
pub use locale::Locale;
pub use text::Text;
pub use words::{Args, Words};
