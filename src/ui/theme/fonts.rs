//! The faces of the window: the program's own and never one of the PC, so that text looks the same everywhere.

use std::sync::Arc;

use eframe::egui::{Context, FontData, FontDefinitions, FontFamily};

use crate::text::Weight;
use crate::text::fonts;

/// The family of bold text. Regular text is `FontFamily::Proportional`, and monospace is the same.
pub const BOLD: &str = "bold";

/// Makes the faces those of `ctx`, in place of any other.
pub fn install(ctx: &Context) {
    let faces = [
        ("regular", fonts::REGULAR),
        ("names", fonts::NAMES_REGULAR),
        ("bold", fonts::BOLD),
        ("names-bold", fonts::NAMES_BOLD),
    ];
    let list = |names: [&str; 2]| names.map(str::to_owned).to_vec();
    let mut fonts = FontDefinitions::empty();
    fonts.font_data =
        faces.map(|(name, bytes)| (name.to_owned(), Arc::new(FontData::from_static(bytes)))).into_iter().collect();
    fonts.families = [
        (FontFamily::Proportional, list(["regular", "names"])),
        (FontFamily::Monospace, list(["regular", "names"])),
        (family(Weight::Bold), list(["bold", "names-bold"])),
    ]
    .into_iter()
    .collect();
    ctx.set_fonts(fonts);
}

/// The family of text of this weight.
pub fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::Bold => FontFamily::Name(BOLD.into()),
    }
}
