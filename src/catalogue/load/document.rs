//! One file of a catalogue: its text, its RON, where each value stands; and the problems found in all files.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::PathBuf;

use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::read::TextFile;
use super::spans::{Spans, Step};
use super::spot::{Spot, quoted};
use crate::problem::{Kind, Problem};

/// Brackets within brackets; the files need 8.
const MAX_DEPTH: usize = 32;
/// Characters in one string.
const MAX_STRING: usize = 20_000;
/// So many problems of one file are told; the rest would not be read.
const MAX_PROBLEMS: usize = 200;

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

/// The text of one file with the places of its values.
pub(super) struct Document {
    file: TextFile,
    spans: Spans,
    /// In bytes.
    line_starts: Vec<usize>,
    problems: Cell<usize>,
    /// The offset whose column was asked for last, in bytes, and that column: counting goes on from there.
    counted: Cell<(usize, usize)>,
}

/// A file's RON with its document.
pub(super) struct Parsed<T> {
    document: Document,
    pub raw: T,
}

impl<T: DeserializeOwned> Parsed<T> {
    /// Parses `file`, if there is one.
    pub fn part(file: Part<TextFile>, log: &ProblemLog) -> Part<Parsed<T>> {
        match file {
            Part::Ready(file) => log.keep(Parsed::new(file)),
            Part::Absent => Part::Absent,
            Part::Broken => Part::Broken,
        }
    }

    fn new(file: TextFile) -> Result<Self, Problem> {
        let options =
            ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(MAX_DEPTH);
        let raw = options.from_str(&file.text).map_err(|error| parse_problem(&file, &error))?;
        let document = Document::new(file);
        match document.spans.long_strings.first() {
            None => Ok(Parsed { document, raw }),
            Some(&start) => {
                let (line, column) = document.line_and_column(start);
                let problem = Problem::new(Kind::Damaged, "catalogue-long-string").with("limit", MAX_STRING);
                Err(problem.in_file(&document.file.path).at(line, Some(column)))
            }
        }
    }

    /// Hands the raw value to `rules` with the place where it begins.
    pub fn check<U>(self, log: &ProblemLog, rules: impl FnOnce(&Spot<'_>, T) -> Option<U>) -> Option<U> {
        rules(&Spot::root(&self.document, log), self.raw)
    }
}

impl Document {
    fn new(file: TextFile) -> Self {
        let spans = Spans::of(&file.text, MAX_STRING);
        let line_starts = std::iter::once(0).chain(file.text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        Document { file, spans, line_starts, problems: Cell::new(0), counted: Cell::new((0, 1)) }
    }

    /// `problem` at the value at `path`; nothing once enough were found in this file.
    pub fn place(&self, problem: Problem, path: &[Step]) -> Option<Problem> {
        let count = self.problems.get() + 1;
        self.problems.set(count);
        let problem = match count {
            ..=MAX_PROBLEMS => problem,
            _ if count == MAX_PROBLEMS + 1 => {
                Problem::new(Kind::Catalogue, "catalogue-many-problems").with("limit", MAX_PROBLEMS)
            }
            _ => return None,
        };
        let (line, column) = self.line_and_column(self.spans.find(path).start);
        Some(problem.in_file(&self.file.path).at(line, Some(column)))
    }

    /// `file:line` of the value at `path`.
    pub fn spelt_place(&self, path: &[Step]) -> String {
        format!("{}:{}", self.file.path.display(), self.line(self.spans.find(path).start))
    }

    /// Both from 1, the column in characters.
    fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let line = self.line(offset);
        let start = self.line_starts[line - 1];
        let (from, column) = match self.counted.get() {
            known if (start..=offset).contains(&known.0) => known,
            _ => (start, 1),
        };
        let column = column + self.file.text[from..offset].chars().count();
        self.counted.set((offset, column));
        (line, column)
    }

    /// From 1; found without counting.
    fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset)
    }
}

/// What ron says, as a problem.
fn parse_problem(file: &TextFile, error: &SpannedError) -> Problem {
    let problem = |key| Problem::new(Kind::Damaged, key);
    let wrong_type = |expected: &str| problem("catalogue-wrong-type").with("expected", expected);
    let found = match &error.code {
        Error::NoSuchStructField { expected, found, .. } => {
            problem("catalogue-unknown-field").with("field", quoted(found)).with("known", expected.join(", "))
        }
        Error::DuplicateStructField { field, .. } => problem("catalogue-repeated-field").with("field", field),
        Error::Eof => problem("catalogue-cut-off"),
        Error::ExceededRecursionLimit => problem("catalogue-too-deep").with("limit", MAX_DEPTH),
        Error::ExpectedInteger => wrong_type("number"),
        Error::ExpectedString => wrong_type("text"),
        Error::ExpectedArray => wrong_type("list"),
        Error::ExpectedBoolean => wrong_type("truth"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => wrong_type("entry"),
        other => problem("catalogue-syntax").with("expected", expected(other)),
    };
    let (line, column) = (error.span.start.line, error.span.start.col);
    found.in_file(&file.path).at(line, Some(column + blanks_at(&file.text, line, column)))
}

/// How many blanks stand in `text` from `line` and `column` on: ron points at those before a value of a wrong type.
fn blanks_at(text: &str, line: usize, column: usize) -> usize {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    line.chars().skip(column.saturating_sub(1)).take_while(|c| c.is_whitespace()).count()
}

/// What would be right where `error` was found, as the sentence names it.
fn expected(error: &Error) -> &'static str {
    match error {
        Error::ExpectedComma => "comma",
        Error::ExpectedMapColon => "colon",
        Error::ExpectedArrayEnd | Error::ExpectedMapEnd | Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => {
            "closing"
        }
        Error::ExpectedIdentifier | Error::ExpectedMap => "name",
        Error::ExpectedStringEnd => "quote",
        Error::InvalidEscape(_) => "escape",
        Error::IntegerOutOfBounds => "range",
        Error::UnclosedBlockComment | Error::UnclosedLineComment => "comment",
        Error::TrailingCharacters => "end",
        _ => "other",
    }
}
