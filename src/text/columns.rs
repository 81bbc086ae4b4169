//! How many columns a text takes in a terminal or a table of fixed pitch.
//!
//! Signs that are wide in some faces only, such as `…` and `①`, count as narrow, as terminals have them outside East Asia.

use unicode_width::UnicodeWidthChar;

/// The columns that `text` takes: two for each full-width character, none for marks that join the one before, and for
/// controls.
pub fn width(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}
