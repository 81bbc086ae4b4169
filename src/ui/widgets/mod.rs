//! Controls and pieces of our own, none of which knows a screen. Each paints itself from the theme, says its role, name
//! and value to screen readers, and shows when it has the focus.

mod button;
mod card;
mod choice;
mod disclosure;
mod evidence;
mod field;
pub mod focus;
pub mod icon;
mod label;
pub mod level_choice;
mod notice;
mod switch;

pub use button::{Button, Look};
pub use card::{card_ui, inset_ui};
pub use choice::choice_ui;
pub use disclosure::disclosure_ui;
pub use evidence::{evidence_ui, town_mark_ui};
pub use field::{Field, Lines, is_typing, typing_in_document};
pub use icon::Icon;
pub use label::{heading_ui, text_ui};
pub use level_choice::LevelChoice;
pub use notice::{Tone, notice_ui, problem_ui, problems_ui};
pub use switch::switch_ui;
