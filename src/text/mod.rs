//! Text as characters: the faces it is set in, what of it can be shown, how wide it is, where its lines break, how it is
//! compared. Knows nothing of what it says, nor in which language.
//!
//! | file | owns |
//! |---|---|
//! | [`breaks`] | where a line may end |
//! | [`class`] | the one table of characters that do not simply show themselves |
//! | [`fonts`] | the faces: their bytes, names and licences, and the characters that they have |
//! | [`glyphs`] | text from outside as the faces can show it, and what had to be replaced |
//! | [`measure`] | widths in those faces |
//! | [`columns`] | widths in a terminal or a sheet |
//! | [`lines`] | breaking into lines of a measured width |
//! | [`fold`] | text as it is compared |
//! | [`find`] | words in a text, and where in it they stand |

mod breaks;
mod class;
mod find;
mod fold;
mod glyphs;
mod lines;

pub mod columns;
pub mod fonts;
pub mod measure;

pub use breaks::{phrase_starts, phrases, up_to};
pub use class::Class;
pub use find::{Searched, Word, WordFit};
pub use fold::{folded, folded_words, is_nothing, trimmed};
pub use fonts::{FONTS, FontFile, LICENCES};
pub use glyphs::{Fate, GETA, Glyphs, Replacement, carried, dots, shown, shown_char};
pub use lines::{Fitted, balance, cut_line, cut_lines, fit, longest, single_line, splits_at_phrases, wrap};
pub use measure::{Weight, width};
