//! One file of a catalogue: its RON and its problems with their places; and the problems found in all files.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde::de::DeserializeOwned;

use super::cursor::Cursor;
use super::read::TextFile;
use crate::bounds::catalogue::{DEPTH, PROBLEMS, STRING};
use crate::problem::{Kind, Problem};
use crate::ron_text::{Keys, Position, Source, Step};

const KEYS: Keys = Keys {
    unknown_field: "catalogue-unknown-field",
    repeated_field: "catalogue-repeated-field",
    missing_field: "catalogue-missing-field",
    cut_off: "catalogue-cut-off",
    unclosed: "catalogue-syntax",
    too_deep: "catalogue-too-deep",
    wrong_type: "catalogue-wrong-type",
    syntax: "catalogue-syntax",
};

/// A file that may be there.
pub(super) enum Part<T> {
    /// It is not there.
    Absent,
    /// It is there and can't be used; the problem has been noted.
    Broken,
    Ready(T),
}

impl<T> Part<T> {
    pub fn is_absent(&self) -> bool {
        matches!(self, Part::Absent)
    }

    pub fn ready(&self) -> Option<&T> {
        match self {
            Part::Ready(value) => Some(value),
            Part::Absent | Part::Broken => None,
        }
    }
}

/// All problems found so far, in the order in which they were found.
#[derive(Default)]
pub(super) struct ProblemLog(RefCell<Vec<Problem>>);

impl ProblemLog {
    pub fn push(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// Notes the problem, if it is one.
    pub fn keep<T>(&self, result: Result<T, Problem>) -> Part<T> {
        match result {
            Ok(value) => Part::Ready(value),
            Err(problem) => {
                self.push(problem);
                Part::Broken
            }
        }
    }

    /// In the order of files as they were first met, and of lines within each.
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        let mut files: BTreeMap<Option<PathBuf>, usize> = BTreeMap::new();
        for problem in &problems {
            let next = files.len();
            files.entry(problem.place.file.clone()).or_insert(next);
        }
        problems.sort_by_cached_key(|p| (files.get(&p.place.file), p.place.line, p.place.column));
        problems
    }
}

/// One file, in which the places of its values can be found.
pub(super) struct Document<'f> {
    path: &'f Path,
    source: Source<'f>,
    problems: Cell<usize>,
}

/// A file's RON with its document.
pub(super) struct Parsed<'f, T> {
    document: Document<'f>,
    pub raw: T,
}

impl<'f, T: DeserializeOwned> Parsed<'f, T> {
    /// Parses `file`, if there is one.
    pub fn part(file: &'f Part<TextFile>, log: &ProblemLog) -> Part<Parsed<'f, T>> {
        match file {
            Part::Ready(file) => log.keep(Parsed::new(file)),
            Part::Absent => Part::Absent,
            Part::Broken => Part::Broken,
        }
    }

    fn new(file: &'f TextFile) -> Result<Self, Problem> {
        let source = Source::new(&file.text);
        let document = Document { path: &file.path, source, problems: Cell::new(0) };
        let read = document.source.read::<T>(DEPTH);
        let raw = read.map_err(|fault| document.at(fault.start, fault.problem(&KEYS)))?;
        match document.source.find_longer_text(STRING) {
            None => Ok(Parsed { document, raw }),
            Some(start) => {
                let problem = Problem::new(Kind::Damaged, "catalogue-long-string").with("limit", STRING);
                Err(document.at(start, problem))
            }
        }
    }

    /// Hands the raw value to `rules` with the place where it begins.
    pub fn check<U>(self, log: &'f ProblemLog, rules: impl FnOnce(&Cursor<'f>, T) -> Option<U>) -> Option<U> {
        rules(&Cursor::root(Rc::new(self.document), log), self.raw)
    }
}

impl Document<'_> {
    /// `problem` at the value at `path`; nothing once enough were found in this file.
    pub fn place(&self, problem: Problem, path: &[Step]) -> Option<Problem> {
        let count = self.problems.get() + 1;
        self.problems.set(count);
        let problem = match count {
            ..=PROBLEMS => problem,
            _ if count == PROBLEMS + 1 => {
                Problem::new(Kind::Catalogue, "catalogue-many-problems").with("limit", PROBLEMS)
            }
            _ => return None,
        };
        Some(self.at(self.source.find(path), problem))
    }

    /// `file:line` of the value at `path`.
    pub fn spelt_place(&self, path: &[Step]) -> String {
        format!("{}:{}", self.path.display(), self.source.find_line(path))
    }

    fn at(&self, position: Position, problem: Problem) -> Problem {
        problem.in_file(self.path).at(position.line, Some(position.column))
    }
}
