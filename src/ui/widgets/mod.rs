//! Controls and pieces of our own, none of which knows a screen. Each paints itself from the theme, says its role, name
//! and value to screen readers, and shows when it has the focus.

mod button;
mod card;
mod checkbox;
mod choice;
mod columns;
mod disclosure;
mod field;
pub mod focus;
mod focus_anchor;
pub mod icon;
mod label;
pub mod level_choice;
mod link;
mod mark;
mod notice;
mod page;
mod phrased;
mod scroll;
mod sign;
mod tabs;
mod ways;

pub use button::{Button, Look};
pub use card::{card_ui, inset_ui};
pub use checkbox::checkbox_ui;
pub use choice::choice_ui;
pub use columns::columns_ui;
pub use disclosure::disclosure_ui;
pub use field::{Field, Lines, is_typing, typing_in_document};
pub use focus_anchor::{anchor_focus, focus_anchor_ui, is_unfocused};
pub use icon::Icon;
pub use label::{copyable_ui, heading_ui, tag_ui, text_ui};
pub use level_choice::LevelChoice;
pub use link::link_ui;
pub use mark::{mark_in_ui, mark_ui};
pub use notice::{Tone, notice_ui, problem_ui, problems_ui};
pub use page::{Column, page_ui, two_columns_ui};
pub use phrased::{Phrased, keep_whole};
pub use scroll::scroll_keys_ui;
pub use sign::{Around, sign_ui};
pub use tabs::tabs_ui;
pub use ways::{Asked, WayOn, ways_ui};
