//! How far a command over many files is, for a person who watches a terminal: one line that is written over and taken away
//! before anything else is said. Where nobody watches nothing is written, so that what scripts read is the same.

use std::io::Write;

use crate::i18n::Words;
use crate::text::columns::width;

/// The line.
pub(super) struct Meter<'a> {
    err: Option<&'a mut dyn Write>,
    words: &'a Words,
    /// What it says, with `done` and `total`.
    key: &'static str,
    /// Columns of what stands there.
    shown: usize,
    /// In hundredths, what was shown last: the line changes no more often than that.
    percent: Option<usize>,
}

impl<'a> Meter<'a> {
    /// That says `key`, on `err` where somebody watches it.
    pub fn new(err: &'a mut dyn Write, is_watched: bool, words: &'a Words, key: &'static str) -> Meter<'a> {
        Meter { err: is_watched.then_some(err), words, key, shown: 0, percent: None }
    }

    /// Says that `done` of `total` files are done, where that is seen.
    pub fn set(&mut self, done: usize, total: usize) {
        let percent = done.saturating_mul(100).checked_div(total).unwrap_or(100);
        if total > 1 && self.percent.replace(percent) != Some(percent) {
            let line = self.words.format(self.key, &[("done", done.into()), ("total", total.into())]);
            self.show(&line);
        }
    }

    fn show(&mut self, line: &str) {
        let Some(err) = &mut self.err else { return };
        // Blanks rather than a code of the terminal's: an old console of Windows would show the code.
        let columns = width(line);
        let rest = " ".repeat(self.shown.saturating_sub(columns));
        // Who can't be shown how far it is gets the result all the same.
        let _ = write!(err, "\r{line}{rest}").and_then(|()| err.flush());
        self.shown = columns;
    }
}

impl Drop for Meter<'_> {
    fn drop(&mut self) {
        if self.shown > 0 {
            self.show("");
            let _ = self.err.as_mut().map(|err| write!(err, "\r").and_then(|()| err.flush()));
        }
    }
}
