//! What one municipality keeps, how it is changed, and the file it lives in.
//!
//! The only module that writes assessment files.

mod answer;
pub mod capacity;
mod edit;
pub mod file;
pub mod fit;
mod giver;
mod grounds;
mod history;
pub mod limits;
mod model;
mod next_round;
mod plan;
pub mod privacy;
pub mod safe_write;
mod same_file;
pub mod workshop;

pub use answer::{Answer, Answers, SaidBy, Value};
pub use edit::{
    AnswerChange, AnswerEdit, Edit, ItemChange, ItemEdit, OwnStepChange, PaperEdit, ProfileEdit, ResponseEdit,
    RoundEdit, Sheet, StepEdit, WorkshopEdit,
};
pub use giver::{Alike, Giver};
pub use history::History;
pub use model::{Assessment, PaperSheet, Profile, Response, Role, Round, Standing, StoodBy};
pub use next_round::{NextRound, TakenOver};
pub use plan::{
    Item, ItemId, ItemNumbers, ItemStep, OwnStep, Status, StatusChange, StepKey, StepPlan, Target, TargetOf, Targets,
};
pub use privacy::{Publication, publication};
pub use same_file::is_same_file;
