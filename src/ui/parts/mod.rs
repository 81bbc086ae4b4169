//! Pieces of screens that know what an assessment is, each used by more than one screen or dialog. Controls that know
//! nothing of it are widgets.

mod answering;
mod ask_sections;
mod deadline;
mod evidence;
mod former;
mod map;
mod municipality;
mod national;
mod nothing;
mod rules;
mod score;
mod section_choice;
mod spread;
mod typing;
mod unkept_settings;
mod unreadable_copy;
mod whose_answers;

pub use answering::{AnsweringChart, Depth, answering_chart_ui, copy_chart, save_chart};
pub use ask_sections::{ask_sections_ui, asked_of_sections};
pub use deadline::{deadline_ui, read_deadline, said_deadline};
pub use evidence::{evidence_glance_ui, evidence_ui, paint_town_mark, town_mark_ui};
pub use former::former_ui;
pub use map::map_ui;
pub use municipality::{Body, PickerView, picker_field, picker_ui};
pub use national::{NationalKept, national_row_ui, national_ui};
pub use nothing::nothing_ui;
pub use rules::rules_ui;
pub use score::{score_bar_ui, score_number_ui, score_ui};
pub use section_choice::section_choice_ui;
pub use spread::{Spread, spread_ui};
pub use typing::{Reading, Typing};
pub use unkept_settings::unkept_settings_ui;
pub use unreadable_copy::unreadable_copy_ui;
pub use whose_answers::whose_answers;
