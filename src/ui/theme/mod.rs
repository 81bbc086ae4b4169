//! What the window looks like: values ([`tokens`]), faces, and the toolkit's style made from them.
//!
//! Widgets ask here for colours and text; nothing else in the window names a value of looks.

#![expect(clippy::disallowed_methods, reason = "the colors and sizes of type that others take from here")]

mod colors;
pub mod fonts;
mod style;
pub mod text;
pub mod tokens;
mod width_class;

pub use colors::{colors, palette, scheme};
pub use style::{apply, toolkit};
pub use text::scaled;
pub use tokens::{Colors, color, measure, space, type_size};
pub use width_class::WidthClass;

/// Of a display that is to show nothing.
pub const BLANK: eframe::egui::Color32 = eframe::egui::Color32::BLACK;
