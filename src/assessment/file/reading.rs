//! What goes wrong while a file is read, gathered with lines instead of stopping at the first.

use jiff::civil::Date;
use ron::error::{Error, SpannedError};
use serde::Deserialize;

use super::leaf::Leaf;
use crate::assessment::limits;
use crate::catalogue::Level;
use crate::problem::{Kind, Problem, quoted};

/// More problems than this help nobody.
const MOST_PROBLEMS: usize = 100;

/// Characters of a wrong value that are shown.
const SHOWN: usize = 40;

/// Bytes that an answer takes at least where it is written: its id, brackets, one field, and the spaces in front.
const LEAST_ANSWER: usize = 50;

/// A file being read.
pub struct Reading<'a> {
    text: &'a str,
    problems: Vec<Problem>,
    /// Answers that were read so far.
    answers: usize,
}

impl<'a> Reading<'a> {
    /// Begins to read `text`.
    pub fn of(text: &'a str) -> Self {
        Reading { text, problems: Vec::new(), answers: 0 }
    }

    /// What was found wrong so far.
    pub fn problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Nothing was found wrong so far.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
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
    pub fn parts<T: Deserialize<'a>>(&mut self, leaf: Leaf<'a>) -> Option<T> {
        match leaf.parts() {
            Ok(parts) => Some(parts),
            Err(error) => {
                let (line, column) = leaf.start(self.text);
                let problem = parse_problem(&error);
                let at = error.span.end;
                let column = if at.line == 1 { column + at.col - 1 } else { at.col };
                self.note(problem.at(line + at.line - 1, Some(column)));
                None
            }
        }
    }

    /// Notes a problem that has no one value.
    pub fn note(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }

    /// Notes that `leaf`, the value of `field`, is wrong in the way `key` says.
    pub fn wrong(&mut self, leaf: Leaf<'_>, field: &str, key: &'static str) {
        self.note_at(leaf, field, Problem::new(Kind::Damaged, key));
    }

    /// Notes that there are more than `max` of `field`.
    pub fn too_many(&mut self, leaf: Leaf<'_>, field: &str, max: usize) {
        self.note_at(leaf, field, Problem::new(Kind::Damaged, "file-too-many").with("max", max));
    }

    /// A value of any kind; where it is not there, the default.
    pub fn value<T: Deserialize<'a> + Default>(&mut self, leaf: Option<Leaf<'a>>, field: &str) -> T {
        let Some(leaf) = leaf else { return T::default() };
        leaf.parse().unwrap_or_else(|| {
            self.wrong(leaf, field, "file-value-form");
            T::default()
        })
    }

    /// A text of at most `max` characters; where it is not there, an empty one.
    pub fn text(&mut self, leaf: Option<Leaf<'a>>, field: &str, max: usize) -> String {
        let text: String = self.value(leaf, field);
        if let Some(leaf) = leaf.filter(|_| text.chars().count() > max) {
            let problem = Problem::new(Kind::Damaged, "file-text-too-long").with("max", max);
            self.note_at(leaf, field, problem.with("length", text.chars().count()));
        }
        text
    }

    /// The id that is the key of an entry.
    pub fn id(&mut self, leaf: Leaf<'a>, field: &str) -> String {
        let id = self.text(Some(leaf), field, limits::TEXT);
        // What is no text was named already.
        if leaf.parse::<String>().is_some_and(|id| id.is_empty()) {
            self.wrong(leaf, field, "file-value-form");
        }
        id
    }

    /// A level; 0 where it is none.
    pub fn level(&mut self, leaf: Leaf<'a>, field: &str) -> Level {
        let level = leaf.parse::<i64>().and_then(|n| u8::try_from(n).ok()).and_then(Level::new);
        level.unwrap_or_else(|| {
            self.wrong(leaf, field, "file-level");
            Level::MIN
        })
    }

    /// A date as `2026-04-01`; nothing where it is none.
    pub fn date(&mut self, leaf: Leaf<'a>, field: &str) -> Option<Date> {
        // jiff takes more than a date and drops the rest; only what would be written the same way is a date here.
        let date = leaf.parse::<String>().and_then(|t| t.parse::<Date>().ok().filter(|d| d.to_string() == t));
        if date.is_none() {
            self.wrong(leaf, field, "file-date");
        }
        date
    }

    fn note_at(&mut self, leaf: Leaf<'_>, field: &str, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            let line = leaf.line(self.text);
            self.problems.push(problem.with("written", shown(leaf.written())).of(shown(field)).at(line, None));
        }
    }
}

/// What the parser found wrong, as a problem with its place.
pub fn syntax_problem(error: &SpannedError, text: &str) -> Problem {
    let problem = parse_problem(error);
    let is_cut_off = problem.key == "file-syntax" && error.code != Error::TrailingCharacters && is_at_end(error, text);
    let problem = if is_cut_off { Problem::new(Kind::Damaged, "file-cut-off") } else { problem };
    problem.at(error.span.end.line, Some(error.span.end.col))
}

/// The same without its place.
fn parse_problem(error: &SpannedError) -> Problem {
    let problem = |key| Problem::new(Kind::Damaged, key);
    match &error.code {
        Error::ExceededRecursionLimit => problem("file-too-deep"),
        Error::NoSuchStructField { found, .. } => problem("file-unknown-field").with("field", shown(found)),
        Error::MissingStructField { field, .. } => problem("file-field-missing").with("field", field),
        Error::DuplicateStructField { field, .. } => problem("file-field-twice").with("field", field),
        Error::Eof
        | Error::ExpectedStringEnd
        | Error::ExpectedArrayEnd
        | Error::ExpectedMapEnd
        | Error::ExpectedStructLikeEnd
        | Error::UnclosedBlockComment => problem("file-cut-off"),
        _ => problem("file-syntax"),
    }
}

/// Whatever was expected, the text had ended before it came.
fn is_at_end(error: &SpannedError, text: &str) -> bool {
    let text = text.trim_end();
    let last = text.rsplit('\n').next().unwrap_or_default();
    let end = (1 + text.matches('\n').count(), 1 + last.chars().count());
    (error.span.end.line, error.span.end.col) >= end
}

fn shown(written: &str) -> String {
    quoted(written, SHOWN)
}
