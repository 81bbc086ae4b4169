//! What is wrong, where it is wrong, and what would be right.
//!
//! A problem is data: a key and its arguments. The sentence is chosen at the edge, from `assets/locales/*/problem-*.ftl`,
//! where every key has a message (what is wrong) and an attribute `remedy` (what to do).

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Key in one of `problem-*.ftl`.
    pub key: &'static str,
    pub kind: Kind,
    /// In a box, so that a result which may be a problem stays small.
    pub place: Box<Place>,
    /// Named values for the sentence; what a user wrote is in here as it was written.
    pub args: Vec<(&'static str, String)>,
}

/// What sort of thing is wrong; the command line has an exit code for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Something given can't be read: missing, no rights, a folder.
    Unreadable,
    /// It can be read and is not what it should be: damaged, of another kind, too large.
    Damaged,
    /// It was written by a newer version of the program.
    Newer,
    /// A rule of the catalogue is broken.
    Catalogue,
    /// Something can't be written: no rights, a full disk, changed by someone else.
    Unwritable,
    /// What was asked for does not fit together.
    Usage,
    /// The program itself failed.
    Internal,
}

/// Where it is wrong; whatever is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub file: Option<PathBuf>,
    /// From 1.
    pub line: Option<usize>,
    /// From 1, in characters.
    pub column: Option<usize>,
    /// Id of the question, town or entry concerned.
    pub id: Option<String>,
}

/// The result of something that may find many problems at once; the list is never empty.
pub type Checked<T> = Result<T, Vec<Problem>>;

impl Problem {
    /// A problem of this kind without place or arguments.
    pub fn new(kind: Kind, key: &'static str) -> Self {
        Problem { key, kind, place: Box::default(), args: Vec::new() }
    }

    /// With a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// In this file.
    #[must_use]
    pub fn in_file(mut self, file: &Path) -> Self {
        self.place.file = Some(file.to_owned());
        self
    }

    /// On this line, from 1, and column, from 1 in characters.
    #[must_use]
    pub fn at(mut self, line: usize, column: Option<usize>) -> Self {
        self.place.line = Some(line);
        self.place.column = column;
        self
    }

    /// At the entry called `id`.
    #[must_use]
    pub fn of(mut self, id: impl fmt::Display) -> Self {
        self.place.id = Some(id.to_string());
        self
    }
}
