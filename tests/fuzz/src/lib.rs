//! What must hold of everything that is read from outside, a module for each thing that is read. The fuzzer calls these
//! with bytes that it makes, `tests/it/fuzz.rs` with those it kept.
//!
//! More than that nothing panics: what is taken can be kept and comes back the same, what is not is said in words, and no
//! input takes more than its bound.

pub mod assessment;
pub mod catalogue;
pub mod outputs;
pub mod pdf;
pub mod recovery;
pub mod settings;
pub mod sheet;
pub mod survey;

mod folder;
mod said;

/// What is done with bytes that something is read from.
pub type Check = fn(&[u8]);

/// Each thing that is read, by the name of its target and of its folder in `corpus`.
pub const TARGETS: [(&str, Check); 8] = [
    ("assessment", assessment::check),
    ("catalogue", catalogue::check),
    ("outputs", outputs::check),
    ("pdf", pdf::check),
    ("recovery", recovery::check),
    ("settings", settings::check),
    ("sheet", sheet::check),
    ("survey", survey::check),
];
