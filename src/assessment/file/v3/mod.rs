//! Version 3 of the file: how it is written and how it is read.
//!
//! When version 4 comes, writing moves there and stays nowhere else; what is read here then goes into the types of
//! version 4, as those of versions 1 and 2 go into those here.

mod closing;
mod kept;
mod plan;
mod read;
mod workshop;
mod write;

pub(super) use closing::SheetsIn;
pub(super) use plan::{ItemsIn, StepPlanIn, TargetsIn};
pub use read::read;
pub(super) use read::{AnswersIn, FileIn, ProfileIn, ResponsesIn, RoundIn, read_as};
pub(super) use workshop::{TalkIn, WorkshopIn};
pub use write::{write, write_to};
