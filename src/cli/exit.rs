//! The codes with which the program ends.

use std::process::ExitCode;

use crate::problem::{Kind, Problem};

/// How a command ended; as a number, its exit code. What each means stands in [`Exit::TABLE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Exit {
    Done = 0,
    Usage = 2,
    Unreadable = 3,
    Damaged = 4,
    Newer = 5,
    Catalogue = 6,
    Unwritable = 7,
    NoWindow = 8,
    SamePerson = 9,
    Internal = 70,
}

impl Exit {
    /// Every way to end, by code: the kind of problem that leads there, and what help and README say of it.
    pub const TABLE: [(Exit, Option<Kind>, &'static str); 10] = [
        (Exit::Done, None, "done"),
        (Exit::Usage, Some(Kind::Usage), "the command line is not understood, or does not fit together"),
        (Exit::Unreadable, Some(Kind::Unreadable), "something given can't be read: missing, no rights"),
        (
            Exit::Damaged,
            Some(Kind::Damaged),
            "it can be read and is not what it should be: damaged, of another kind, too large",
        ),
        (Exit::Newer, Some(Kind::Newer), "it was written by a newer version"),
        (Exit::Catalogue, Some(Kind::Catalogue), "a rule of the questionnaire or of a town is broken"),
        (
            Exit::Unwritable,
            Some(Kind::Unwritable),
            "something can't be written: no rights, a full disk, changed by someone else",
        ),
        (Exit::NoWindow, Some(Kind::Window), "the window can't be opened: a library or a renderer is missing"),
        (
            Exit::SamePerson,
            Some(Kind::SamePerson),
            "someone's responses differ, and which counts was not said (--same-person)",
        ),
        (Exit::Internal, Some(Kind::Internal), "the program itself failed"),
    ];

    /// The table as the help shows it.
    pub(super) fn help() -> String {
        let row = |(exit, _, meaning): &(Exit, Option<Kind>, &str)| format!("\n{:>4}  {meaning}", *exit as u8);
        std::iter::once("Exit codes:".to_owned()).chain(Exit::TABLE.iter().map(row)).collect()
    }

    /// The code for `problems`: the lowest of theirs, which is what has to be put right first.
    pub fn of(problems: &[Problem]) -> Exit {
        problems.iter().map(|problem| Exit::from(problem.kind)).min().unwrap_or(Exit::Done)
    }
}

impl From<Kind> for Exit {
    fn from(kind: Kind) -> Exit {
        let row = Exit::TABLE.iter().find(|(_, of, _)| *of == Some(kind));
        row.map_or(Exit::Internal, |(exit, _, _)| *exit)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}
