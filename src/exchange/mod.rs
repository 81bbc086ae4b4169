//! Sheets out and sheets in: the blank workbook that goes to people and sections, what comes back filled in, and how it
//! joins a round; results as a workbook, many assessments as one table, action items as a calendar; what the national survey says, as table and workbook; tables as they are copied.
//!
//! Bytes in and bytes out; `inputs` also looks through the folders that it is handed, and `collect` reads the files. Writes no file, and changes an
//! assessment only by the edits that it gives back.

mod belonging;
mod blank;
mod calendar;
mod collect;
mod commas;
mod copied;
mod inputs;
mod marks;
mod merge;
mod national;
mod page;
mod results;
mod seal;
mod sheet;
mod table;

pub use belonging::Belonging;
pub use blank::{BlankOptions, Hall, asking_xlsx, blank_xlsx, is_blank_as_written, section_named};
pub use calendar::{Calendar, CalendarOptions, calendar_ics, is_calendar_as_written};
pub use collect::{Accounts, CollectInto, Collected, FileAccount, FileRead, Outcome, Reading, collect};
pub use copied::{CopiedTable, CopySource};
pub use inputs::{InputFile, Inputs, has_ending, inputs};
pub use merge::{Clash, Fate, Given, Incoming, SamePerson, Source, is_twin, join};
pub use national::{
    NationalOptions, is_national_csv_as_written, is_national_xlsx_as_written, national_csv, national_xlsx,
};
pub use results::{ResultsOptions, is_results, is_results_as_written, results_xlsx};
pub use sheet::{Sheet, SheetReader, read_sheet};
pub use table::{is_table, is_table_as_written, listed, table_csv};
