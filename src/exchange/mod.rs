//! Sheets out and sheets in: the blank workbook that goes to people and sections, what comes back filled in, and how it
//! joins a round; results as a workbook, and many assessments as one table.
//!
//! Bytes in and bytes out; `collect` also reads the files and folders that it is handed. Writes no file, and changes an
//! assessment only by the edits that it gives back.

mod blank;
mod collect;
mod marks;
mod merge;
mod results;
mod seal;
mod sheet;
mod table;

pub use blank::{BlankOptions, Hall, blank_xlsx, is_blank_as_written, section_named};
pub use collect::{Collected, CollectedFile, Outcome, collect};
pub use merge::{Incoming, new_for};
pub use results::{ResultsOptions, is_results_as_written, results_xlsx};
pub use sheet::{Sheet, SheetReader, read_sheet};
pub use table::{is_table_as_written, listed, table_csv};
