//! A value as it is written, with its place.

use ron::value::RawValue;
use serde::Deserialize;

use super::{Position, Source, options};
use crate::bounds::ron::DEPTH;

/// A value as it is written. What it should be is asked of it later, so that one wrong value hides no other.
#[derive(Clone, Copy, Deserialize)]
#[serde(transparent)]
pub struct Located<'a>(#[serde(borrow)] &'a RawValue);

impl<'a> Located<'a> {
    /// The value as a `T`, if it is one.
    pub fn parse<T: Deserialize<'a>>(self) -> Option<T> {
        options(DEPTH).from_str(self.0.get_ron()).ok()
    }

    /// As it is written, without blanks and comments in front.
    pub fn written(self) -> &'a str {
        value_in(self.0.get_ron()).trim_end()
    }

    /// Where it begins in `source`, which it was read from.
    pub fn position(self, source: &Source<'_>) -> Position {
        source.position(source.offset_of(self.written()))
    }

    /// The piece of the text that it is, blanks and comments in front included.
    pub(super) fn piece(self) -> &'a str {
        self.0.get_ron()
    }
}

/// What follows the blanks, comments and attributes at the start of `piece`.
pub(super) fn value_in(piece: &str) -> &str {
    ron::Deserializer::from_str(piece).map_or(piece, |at_value| at_value.remainder())
}
