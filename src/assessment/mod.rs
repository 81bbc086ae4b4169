//! What one municipality keeps, how it is changed, and the file it lives in.
//!
//! The only module that writes assessment files.

mod answer;
mod model;

pub use answer::{Answer, Answers, Value};
pub use model::{Assessment, Item, Profile, Response, Role, Round, Standing, Status};
