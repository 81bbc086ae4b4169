//! Version 1 of the file: how it is written and how it is read.
//!
//! When version 2 comes, writing moves there and stays nowhere else; what is read here then goes through a function
//! `upgrade` into the types of version 2.

mod read;
mod write;

pub use read::read;
pub use write::write;
