//! Sheets out and sheets in: the blank workbook that goes to people and sections, what comes back filled in, and how it
//! joins a round.
//!
//! Bytes in and bytes out; `collect` also reads the files and folders that it is handed. Writes no file, and changes an
//! assessment only by the edits that it gives back.

mod blank;
mod collect;
mod marks;
mod merge;
mod sheet;

pub use blank::{BlankOptions, Hall, blank_xlsx, section_named};
pub use collect::{Collected, CollectedFile, Outcome, collect};
pub use merge::{Incoming, new_for};
pub use sheet::{Sheet, SheetReader, read_sheet};
