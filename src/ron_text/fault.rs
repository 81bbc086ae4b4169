//! What ron says is wrong, as a problem: one table for all files, in which each kind of file has its own keys.

use ron::Error;

use super::Position;
use crate::problem::{Kind, Problem, quoted};

/// Characters of what was written that are shown.
const SHOWN: usize = 60;

/// The first thing that is wrong in the form of a text.
pub struct Fault {
    error: Error,
    /// Where the field that is wrong begins; of anything else, where reading stopped.
    pub start: Position,
    /// Where reading stopped: behind the name of a field that is wrong.
    pub end: Position,
    is_at_end: bool,
    max_depth: usize,
}

/// Keys of the problems of one kind of file.
pub struct Keys {
    /// With `field`, and in `known` those that there are.
    pub unknown_field: &'static str,
    /// With `field`.
    pub repeated_field: &'static str,
    /// With `field`.
    pub missing_field: &'static str,
    /// The text ends before what was `expected`.
    pub cut_off: &'static str,
    /// A bracket, quotation mark or comment, as `expected` says.
    pub unclosed: &'static str,
    /// With `limit`, the depth that is possible.
    pub too_deep: &'static str,
    /// The value is of another type than the `expected` one.
    pub wrong_type: &'static str,
    /// Anything else, with what was `expected`.
    pub syntax: &'static str,
}

impl Fault {
    /// `error`, found between `start` and `end`; `is_at_end` where nothing follows.
    pub(super) fn new(error: Error, start: Position, end: Position, is_at_end: bool, max_depth: usize) -> Self {
        let names_field = matches!(error, Error::NoSuchStructField { .. } | Error::DuplicateStructField { .. });
        Fault { start: if names_field { start } else { end }, end, error, is_at_end, max_depth }
    }

    /// The problem in the words of `keys`, without its place.
    pub fn problem(&self, keys: &Keys) -> Problem {
        let problem = |key| Problem::new(Kind::Damaged, key);
        // Whatever was expected, the text had ended before it came.
        let form = |key: &'static str, expected: &'static str| {
            let is_cut_off = self.is_at_end && self.error != Error::TrailingCharacters;
            problem(if is_cut_off { keys.cut_off } else { key }).with("expected", expected)
        };
        let unclosed = |expected| problem(keys.unclosed).with("expected", expected);
        match &self.error {
            Error::NoSuchStructField { expected, found, .. } => {
                problem(keys.unknown_field).with("field", quoted(found, SHOWN)).with("known", expected.join(", "))
            }
            Error::DuplicateStructField { field, .. } => problem(keys.repeated_field).with("field", field),
            Error::MissingStructField { field, .. } => problem(keys.missing_field).with("field", field),
            Error::ExceededRecursionLimit => problem(keys.too_deep).with("limit", self.max_depth),
            Error::Eof => problem(keys.cut_off),
            Error::ExpectedStringEnd => unclosed("quote"),
            Error::UnclosedBlockComment | Error::UnclosedLineComment => unclosed("comment"),
            Error::ExpectedArrayEnd
            | Error::ExpectedMapEnd
            | Error::ExpectedStructLikeEnd
            | Error::ExpectedOptionEnd => unclosed("closing"),
            Error::ExpectedInteger => form(keys.wrong_type, "number"),
            Error::ExpectedString => form(keys.wrong_type, "text"),
            Error::ExpectedArray => form(keys.wrong_type, "list"),
            Error::ExpectedBoolean => form(keys.wrong_type, "truth"),
            Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => form(keys.wrong_type, "entry"),
            Error::ExpectedComma => form(keys.syntax, "comma"),
            Error::ExpectedMapColon => form(keys.syntax, "colon"),
            Error::ExpectedIdentifier | Error::ExpectedMap => form(keys.syntax, "name"),
            Error::InvalidEscape(_) => form(keys.syntax, "escape"),
            Error::IntegerOutOfBounds => form(keys.syntax, "range"),
            Error::TrailingCharacters => form(keys.syntax, "end"),
            _ => form(keys.syntax, "other"),
        }
    }
}
