//! What one municipality keeps, how it is changed, and the file it lives in.
//!
//! The only module that writes assessment files.

mod answer;
pub mod capacity;
mod edit;
pub mod file;
pub mod fit;
mod history;
pub mod limits;
mod model;
pub mod privacy;
pub mod safe_write;
mod same_file;
pub mod workshop;

pub use answer::{Answer, Answers, SaidBy, Value};
pub use edit::{
    AnswerChange, AnswerEdit, Edit, ItemChange, ItemEdit, PaperEdit, ProfileEdit, ResponseEdit, RoundEdit, Sheet,
    WorkshopEdit,
};
pub use history::History;
pub use model::{Assessment, Item, PaperSheet, Profile, Response, Role, Round, Standing, Status};
pub use privacy::publication;
pub use same_file::is_same_file;
