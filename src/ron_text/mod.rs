//! RON text read within bounds, with the place of every value: what the files of a catalogue and an assessment are read by.
//!
//! | file | owns |
//! |---|---|
//! | `source` | a text and its lines: reading it as a type, line and column of anything in it |
//! | `located` | a value as it is written, to be read later, with its place |
//! | `bounded` | lists and maps that read only so many of their entries |
//! | `outline` | the place of a value that was read without one, found by its fields and items |
//! | `fault` | what ron says is wrong, as a problem |
//!
//! ron tells places of its own errors only. Where a value stands is told by the `RawValue` it is read as, a piece of the text
//! that was handed in, so nothing here knows the grammar of RON. Two ways lead there. An assessment is full of values that
//! may each be wrong in form, so its types hold every value as a [`Located`]. A catalogue is written into plain types with
//! all fields optional, since its rules are about what values say; only when one is broken is its place looked up, by
//! [`Source::find`], which takes the text apart along the way to it and remembers what it found.

mod bounded;
mod fault;
mod located;
mod outline;
mod source;

use ron::extensions::Extensions;

pub use bounded::{BoundedMap, BoundedVec};
pub use fault::{Fault, Keys};
pub use located::Located;
pub use outline::Step;
pub use source::{Position, Source};

/// How RON is written and read: `Some` may be left out, and values are nested at most `max_depth` deep.
pub fn options(max_depth: usize) -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(max_depth)
}
