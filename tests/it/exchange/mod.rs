//! Sheets out and sheets in, as people fill them in and as programs damage them.

mod blank;
mod book;
mod cli;
mod collect;
mod hostile;
mod merge;
mod sheet;
