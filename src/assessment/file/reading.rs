//! What goes wrong while a file is read, gathered with lines instead of stopping at the first.

use jiff::civil::Date;
use serde::Deserialize;

use crate::assessment::limits;
use crate::bounds::ron::DEPTH;
use crate::catalogue::Level;
use crate::problem::{Checked, Kind, Problem, quoted};
use crate::ron_text::{Fault, Keys, Located, Source};

/// More problems than this help nobody.
const MOST_PROBLEMS: usize = 100;

/// Characters of a wrong value that are shown.
const SHOWN: usize = 40;

/// Bytes that an answer takes at least where it is written: its id, brackets, one field, and the spaces in front.
const LEAST_ANSWER: usize = 50;

const KEYS: Keys = Keys {
    unknown_field: "file-unknown-field",
    repeated_field: "file-field-twice",
    missing_field: "file-field-missing",
    cut_off: "file-cut-off",
    unclosed: "file-cut-off",
    too_deep: "file-too-deep",
    wrong_type: "file-syntax",
    syntax: "file-syntax",
};

/// A file being read.
pub struct Reading<'a> {
    source: Source<'a>,
    problems: Vec<Problem>,
    /// Answers that were read so far.
    answers: usize,
}

impl<'a> Reading<'a> {
    /// Reads `text`, which has the form of `F`, as what `check` makes of it where nothing is found wrong.
    pub fn read<F: Deserialize<'a>, T>(text: &'a str, check: impl FnOnce(F, &mut Self) -> T) -> Checked<T> {
        let mut reading = Reading { source: Source::new(text), problems: Vec::new(), answers: 0 };
        let file = reading.source.read(DEPTH).map_err(|fault| vec![placed(&fault)])?;
        let checked = check(file, &mut reading);
        if reading.problems.is_empty() { Ok(checked) } else { Err(reading.problems) }
    }

    /// Takes note that so many more answers were read.
    pub fn count(&mut self, answers: usize) {
        let was_full = self.is_full();
        self.answers += answers;
        if self.is_full() && !was_full {
            self.note(super::sized("file-grows-too-large"));
        }
    }

    /// There are more answers than a file can hold where it is written.
    pub fn is_full(&self) -> bool {
        self.answers > limits::FILE_BYTES / LEAST_ANSWER
    }

    /// The parts of a value; where they are not as they should be, that is noted.
    pub fn parts<T: Deserialize<'a>>(&mut self, located: Located<'a>) -> Option<T> {
        let parts = self.source.read_located(located);
        parts.map_err(|fault| self.note(placed(&fault))).ok()
    }

    /// Notes a problem that has no one value.
    pub fn note(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }

    /// Notes that `located`, the value of `field`, is wrong in the way `key` says.
    pub fn wrong(&mut self, located: Located<'_>, field: &str, key: &'static str) {
        self.note_at(located, field, Problem::new(Kind::Damaged, key));
    }

    /// Notes that there are more than `max` of `field`.
    pub fn too_many(&mut self, located: Located<'_>, field: &str, max: usize) {
        self.note_at(located, field, Problem::new(Kind::Damaged, "file-too-many").with("max", max));
    }

    /// A value of any kind; where it is not there, the default.
    pub fn value<T: Deserialize<'a> + Default>(&mut self, located: Option<Located<'a>>, field: &str) -> T {
        let Some(located) = located else { return T::default() };
        located.parse().unwrap_or_else(|| {
            self.wrong(located, field, "file-value-form");
            T::default()
        })
    }

    /// A text of at most `max` characters; where it is not there, an empty one.
    pub fn text(&mut self, located: Option<Located<'a>>, field: &str, max: usize) -> String {
        let text: String = self.value(located, field);
        if let Some(located) = located.filter(|_| text.chars().count() > max) {
            let problem = Problem::new(Kind::Damaged, "file-text-too-long").with("max", max);
            self.note_at(located, field, problem.with("length", text.chars().count()));
        }
        text
    }

    /// The id that is the key of an entry.
    pub fn id(&mut self, located: Located<'a>, field: &str) -> String {
        let id = self.text(Some(located), field, limits::TEXT);
        // What is no text was named already.
        if located.parse::<String>().is_some_and(|id| id.is_empty()) {
            self.wrong(located, field, "file-value-form");
        }
        id
    }

    /// A level; 0 where it is none.
    pub fn level(&mut self, located: Located<'a>, field: &str) -> Level {
        let level = located.parse::<i64>().and_then(|n| u8::try_from(n).ok()).and_then(Level::new);
        level.unwrap_or_else(|| {
            self.wrong(located, field, "file-level");
            Level::MIN
        })
    }

    /// A date as `2026-04-01`; nothing where it is none.
    pub fn date(&mut self, located: Located<'a>, field: &str) -> Option<Date> {
        // jiff takes more than a date and drops the rest; only what would be written the same way is a date here.
        let date = located.parse::<String>().and_then(|t| t.parse::<Date>().ok().filter(|d| d.to_string() == t));
        if date.is_none() {
            self.wrong(located, field, "file-date");
        }
        date
    }

    fn note_at(&mut self, located: Located<'_>, field: &str, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            let line = located.position(&self.source).line;
            self.problems.push(problem.with("written", shown(located.written())).of(shown(field)).at(line, None));
        }
    }
}

/// What is wrong with the form of the file, with its place.
fn placed(fault: &Fault) -> Problem {
    fault.problem(&KEYS).at(fault.end.line, Some(fault.end.column))
}

fn shown(written: &str) -> String {
    quoted(written, SHOWN)
}
