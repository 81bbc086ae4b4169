//! Sheets out and sheets in, as people fill them in and as programs damage them.

mod blank;
pub mod book;
mod cli;
mod collect;
mod folders;
mod hostile;
mod merge;
mod sheet;
