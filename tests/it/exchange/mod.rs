//! Sheets out and sheets in, as people fill them in and as programs damage them.

mod blank;
mod bombs;
pub mod book;
mod calendar;
mod cli;
mod collect;
mod folders;
mod heads;
mod hostile;
mod merge;
mod outside;
mod seen;
mod sheet;
