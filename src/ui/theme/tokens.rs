//! The one owner of the window's values: colours by role for light and dark, type sizes, spacing, radii.
//!
//! Colours and sizes: Digital Agency design tokens 1.1.9 (MIT). Nothing here paints; no other file of the window names a
//! colour. `tests/it/theme.rs` holds the contrasts: 4.5:1 for text, 3:1 for marks.

use eframe::egui::Color32;

/// The colours of one theme, by what they are for.
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
    pub disabled: Color32,
    /// The primary action, the chosen level, links.
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

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// By day.
pub const LIGHT: Colors = Colors {
    ground: rgb(0xf2f2f2),
    surface: rgb(0xffffff),
    line: rgb(0xcccccc),
    edge: rgb(0x767676),
    text: rgb(0x1a1a1a),
    second: rgb(0x4d4d4d),
    disabled: rgb(0x949494),
    accent: rgb(0x0017c1),
    accent_pressed: rgb(0x00118f),
    accent_soft: rgb(0xe8f1fe),
    on_accent: rgb(0xffffff),
    hover: rgb(0xf5f8ff),
    focus_inner: rgb(0xffd43d),
    focus_outer: rgb(0x000000),
    done: rgb(0x197a4b),
    done_soft: rgb(0xe6f5ec),
    warn: rgb(0x806000),
    warn_soft: rgb(0xfbf5e0),
    wrong: rgb(0xce0000),
    wrong_soft: rgb(0xfdeeee),
    backdrop: Color32::from_black_alpha(110),
};

/// By night: the same roles.
pub const DARK: Colors = Colors {
    ground: rgb(0x0f0f0f),
    surface: rgb(0x1a1a1a),
    line: rgb(0x4d4d4d),
    edge: rgb(0x8c8c8c),
    text: rgb(0xf2f2f2),
    second: rgb(0xcccccc),
    disabled: rgb(0x767676),
    accent: rgb(0x9db7f9),
    accent_pressed: rgb(0xc5d7fb),
    accent_soft: rgb(0x1c274d),
    on_accent: rgb(0x0f0f0f),
    hover: rgb(0x262a36),
    focus_inner: rgb(0xffd43d),
    focus_outer: rgb(0x000000),
    done: rgb(0x51b883),
    done_soft: rgb(0x13291e),
    warn: rgb(0xe2b13c),
    warn_soft: rgb(0x2c2410),
    wrong: rgb(0xff7171),
    wrong_soft: rgb(0x331616),
    backdrop: Color32::from_black_alpha(160),
};

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
    /// The rail, with words and without.
    pub const RAIL: f32 = 224.0;
    pub const RAIL_NARROW: f32 = 60.0;
    /// A window narrower than this has the narrow rail.
    pub const NARROW: f32 = 1000.0;
    /// Thickness of edges.
    pub const EDGE: f32 = 1.0;
    /// Thickness of the edge of what is chosen.
    pub const EDGE_CHOSEN: f32 = 2.0;
    /// Each of the two rings of the focus.
    pub const FOCUS: f32 = 2.0;
}
