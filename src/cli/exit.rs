//! The codes with which the program ends.

use std::process::ExitCode;

use crate::problem::{Kind, Problem};

/// How a command ended; as a number, its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The command line is not understood, or does not fit together.
    Usage = 2,
    /// Something given can't be read.
    Unreadable = 3,
    /// A file is damaged or of another kind.
    Damaged = 4,
    /// A file was written by a newer version.
    Newer = 5,
    /// A rule of the catalogue is broken.
    Catalogue = 6,
    /// Something can't be written.
    Unwritable = 7,
    /// The program itself failed.
    Internal = 70,
}

impl Exit {
    /// The code for `problems`: the lowest of theirs, which is what has to be put right first.
    pub fn of(problems: &[Problem]) -> Exit {
        problems.iter().map(|problem| Exit::from(problem.kind)).min().unwrap_or(Exit::Done)
    }
}

impl From<Kind> for Exit {
    fn from(kind: Kind) -> Exit {
        match kind {
            Kind::Usage => Exit::Usage,
            Kind::Unreadable => Exit::Unreadable,
            Kind::Damaged => Exit::Damaged,
            Kind::Newer => Exit::Newer,
            Kind::Catalogue => Exit::Catalogue,
            Kind::Unwritable => Exit::Unwritable,
            Kind::Internal => Exit::Internal,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}
