//! The one owner of the window's values: the palette's colors by role for each scheme, type sizes, spacing, radii.
//!
//! Sizes: Digital Agency design tokens 1.1.9 (MIT). Nothing here paints. `tests/it/theme.rs` holds the contrasts: 4.5:1 for text, 3:1 for marks.

use eframe::egui::Color32;

use crate::palette::{Palette, Rgb, Scheme};

/// The colours of one scheme, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colors {
    /// What cards stand on.
    pub ground: Color32,
    /// Cards, fields, the rail.
    pub surface: Color32,
    /// Hairlines that only separate.
    pub line: Color32,
    /// The edge of what can be pressed or typed into.
    pub edge: Color32,
    pub text: Color32,
    pub second: Color32,
    /// The mark of a *don't know*.
    pub unknown: Color32,
    pub disabled: Color32,
    /// The primary action, the chosen level, links.
    pub own: Color32,
    pub accent: Color32,
    pub accent_pressed: Color32,
    /// Ground of what is chosen.
    pub accent_soft: Color32,
    /// Text on `accent` and `accent_pressed`.
    pub on_accent: Color32,
    /// Ground of what the pointer is over.
    pub hover: Color32,
    pub focus_inner: Color32,
    pub focus_outer: Color32,
    pub done: Color32,
    pub done_soft: Color32,
    pub warn: Color32,
    pub warn_soft: Color32,
    pub wrong: Color32,
    pub wrong_soft: Color32,
    /// Over the window, under a dialog.
    pub backdrop: Color32,
}

impl Colors {
    /// Those of `scheme`.
    pub const fn of(scheme: Scheme) -> &'static Colors {
        const LIGHT: Colors = Colors::made(Scheme::Light.palette(), Color32::from_black_alpha(110));
        const DARK: Colors = Colors::made(Scheme::Dark.palette(), Color32::from_black_alpha(160));
        match scheme {
            Scheme::Light => &LIGHT,
            Scheme::Dark => &DARK,
        }
    }

    const fn made(palette: &Palette, backdrop: Color32) -> Colors {
        Colors {
            ground: color(palette.ground),
            surface: color(palette.surface),
            line: color(palette.line),
            edge: color(palette.edge),
            text: color(palette.text),
            second: color(palette.second),
            unknown: color(palette.unknown),
            disabled: color(palette.faint),
            own: color(palette.own),
            accent: color(palette.accent),
            accent_pressed: color(palette.accent_pressed),
            accent_soft: color(palette.accent_soft),
            on_accent: color(palette.on_accent),
            hover: color(palette.hover),
            focus_inner: color(palette.focus_inner),
            focus_outer: color(palette.focus_outer),
            done: color(palette.done),
            done_soft: color(palette.done_soft),
            warn: color(palette.warn),
            warn_soft: color(palette.warn_soft),
            wrong: color(palette.wrong),
            wrong_soft: color(palette.wrong_soft),
            backdrop,
        }
    }
}

/// A color of the palette on screen.
pub const fn color(Rgb(r, g, b): Rgb) -> Color32 {
    Color32::from_rgb(r, g, b)
}

/// Sizes of type, in points; none on screen is smaller than [`SMALL`](type_size::SMALL).
pub mod type_size {
    /// Second text, captions, keys.
    pub const SMALL: f32 = 14.0;
    pub const BODY: f32 = 16.0;
    /// Titles of cards.
    pub const CARD: f32 = 20.0;
    /// The question that is being answered.
    pub const QUESTION: f32 = 24.0;
    /// Titles of pages.
    pub const PAGE: f32 = 28.0;
    /// The one number that matters.
    pub const NUMBER: f32 = 45.0;
    /// All, for [`set_sizes`](super::super::text::set_sizes).
    pub const ALL: [f32; 6] = [SMALL, BODY, CARD, QUESTION, PAGE, NUMBER];
    /// Line height of running text and of labels, in multiples of the size.
    pub const RUNNING: f32 = 1.7;
    pub const LABEL: f32 = 1.3;
}

/// Space, in points.
pub mod space {
    /// Between a mark and its word.
    pub const NEAR: f32 = 4.0;
    /// Inside things.
    pub const INSIDE: f32 = 8.0;
    /// Between things.
    pub const BETWEEN: f32 = 16.0;
    /// Around things.
    pub const AROUND: f32 = 24.0;
    /// Between parts.
    pub const PARTS: f32 = 40.0;
}

/// Other measures, in points.
pub mod measure {
    /// Corners of cards and buttons.
    pub const RADIUS: u8 = 8;
    /// Corners of fields and small marks.
    pub const RADIUS_SMALL: u8 = 4;
    /// Height of what is pressed often.
    pub const TARGET: f32 = 44.0;
    /// Height of what stands in a row of its like and is pressed now and then.
    pub const TARGET_SMALL: f32 = 36.0;
    /// Widest running text: 40 full-width characters.
    pub const TEXT: f32 = 640.0;
    /// Widest content of a screen.
    pub const PAGE: f32 = 1320.0;
    /// The rail, with words and without.
    pub const RAIL: f32 = 224.0;
    pub const RAIL_NARROW: f32 = 60.0;
    /// A window narrower than this has the narrow rail.
    pub const NARROW: f32 = 1100.0;
    /// Thickness of edges.
    pub const EDGE: f32 = 1.0;
    /// Thickness of the edge of what is chosen.
    pub const EDGE_CHOSEN: f32 = 2.0;
    /// Each of the two rings of the focus.
    pub const FOCUS: f32 = 2.0;
}
