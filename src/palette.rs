//! The one owner of colors: what the window, the charts, the workbooks and the pages of reports are painted in, by what it
//! is for, in light and dark.
//!
//! Values: Digital Agency design tokens 1.1.9 (MIT), and for the towns Okabe-Ito hues, darkened (light) or lightened
//! (dark) to more than 3:1 on their surface. Nothing here paints.

use std::fmt;

/// A color: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    const fn new(hex: u32) -> Rgb {
        Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
    }

    /// As one number, 0xRRGGBB.
    pub const fn number(self) -> u32 {
        (self.0 as u32) << 16 | (self.1 as u32) << 8 | self.2 as u32
    }
}

/// As `#rrggbb`.
impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:06x}", self.number())
    }
}

/// The palettes that there are. What leads to which is `Theme` of the settings, and of paper [`Palette::light`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    pub const ALL: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

    /// What a file with a picture of it is called by.
    pub const fn name(self) -> &'static str {
        match self {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        }
    }

    /// Its colors.
    pub const fn palette(self) -> &'static Palette {
        const LIGHT: Palette = Palette::light();
        const DARK: Palette = Palette::dark();
        match self {
            Scheme::Light => &LIGHT,
            Scheme::Dark => &DARK,
        }
    }
}

/// The colors of one scheme, by what they are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// What cards stand on.
    pub ground: Rgb,
    /// What everything else stands on: cards, fields, charts, paper.
    pub surface: Rgb,
    /// Every second row.
    pub band: Rgb,
    /// Hairlines that only separate.
    pub line: Rgb,
    /// The edge of what can be pressed or typed into.
    pub edge: Rgb,
    pub text: Rgb,
    pub second: Rgb,
    /// The mark of a *don't know*, in charts, on the map of the questions, in the list, in a vote, on pages.
    pub unknown: Rgb,
    /// What can't be pressed now, and marks that say that nothing is there.
    pub faint: Rgb,
    /// What is the hall's own in charts, on the scale of a score and in the workbook.
    pub own: Rgb,
    /// The primary action, the chosen level, links.
    pub accent: Rgb,
    pub accent_pressed: Rgb,
    /// Ground of what is chosen.
    pub accent_soft: Rgb,
    /// Text on `accent` and `accent_pressed`.
    pub on_accent: Rgb,
    /// Ground of what the pointer is over.
    pub hover: Rgb,
    pub focus_inner: Rgb,
    pub focus_outer: Rgb,
    pub done: Rgb,
    pub done_soft: Rgb,
    pub warn: Rgb,
    pub warn_soft: Rgb,
    pub wrong: Rgb,
    pub wrong_soft: Rgb,
    towns: [Rgb; Palette::TOWNS],
    /// Of levels 0 to 5.
    pub shades: [Rgb; 6],
    /// Text on them.
    pub on_shades: [Rgb; 6],
}

/// Hairlines on paper, which a printer draws thinner than a screen.
pub const PAPER_LINE: Rgb = Rgb::new(0xb3b3b3);
/// Where one writes in a workbook.
pub const FIELD: Rgb = Rgb::new(0xfffbe6);

const INK: Rgb = Rgb::new(0x1a1a1a);
const PAPER: Rgb = Rgb::new(0xffffff);

impl Palette {
    /// Colors that towns have: no fewer than towns are built in. Those that a user adds begin with the first again, and are
    /// told apart by mark and name.
    pub const TOWNS: usize = 4;

    /// The color of the town at this place in the catalogue.
    pub fn town(&self, place: usize) -> Rgb {
        self.towns[place % Palette::TOWNS]
    }

    /// Dark on white, as on screen by day and on paper.
    pub const fn light() -> Palette {
        Palette {
            ground: Rgb::new(0xf2f2f2),
            surface: PAPER,
            band: Rgb::new(0xf6f6f6),
            line: Rgb::new(0xcccccc),
            edge: Rgb::new(0x767676),
            text: INK,
            second: Rgb::new(0x4d4d4d),
            unknown: Rgb::new(0x4d4d4d),
            faint: Rgb::new(0x949494),
            own: Rgb::new(0x0017c1),
            accent: Rgb::new(0x0017c1),
            accent_pressed: Rgb::new(0x00118f),
            accent_soft: Rgb::new(0xe8f1fe),
            on_accent: PAPER,
            hover: Rgb::new(0xf5f8ff),
            focus_inner: Rgb::new(0xffd43d),
            focus_outer: Rgb::new(0x000000),
            done: Rgb::new(0x197a4b),
            done_soft: Rgb::new(0xe6f5ec),
            warn: Rgb::new(0x806000),
            warn_soft: Rgb::new(0xfbf5e0),
            wrong: Rgb::new(0xce0000),
            wrong_soft: Rgb::new(0xfdeeee),
            towns: [Rgb::new(0xc74700), Rgb::new(0x00795a), Rgb::new(0xa0447c), Rgb::new(0x8a6100)],
            shades: [
                PAPER,
                Rgb::new(0xe0eafc),
                Rgb::new(0xbbd0f7),
                Rgb::new(0x8aaded),
                Rgb::new(0x345cc4),
                Rgb::new(0x00118f),
            ],
            on_shades: [INK, INK, INK, INK, PAPER, PAPER],
        }
    }

    /// Light on black; the shades run from dark to bright.
    pub const fn dark() -> Palette {
        Palette {
            ground: Rgb::new(0x0f0f0f),
            surface: INK,
            band: Rgb::new(0x222222),
            line: Rgb::new(0x4d4d4d),
            edge: Rgb::new(0x8c8c8c),
            text: Rgb::new(0xf2f2f2),
            second: Rgb::new(0xcccccc),
            unknown: Rgb::new(0xcccccc),
            faint: Rgb::new(0x767676),
            own: Rgb::new(0x9db7f9),
            accent: Rgb::new(0x9db7f9),
            accent_pressed: Rgb::new(0xc5d7fb),
            accent_soft: Rgb::new(0x1c274d),
            on_accent: Rgb::new(0x0f0f0f),
            hover: Rgb::new(0x262a36),
            focus_inner: Rgb::new(0xffd43d),
            focus_outer: Rgb::new(0x000000),
            done: Rgb::new(0x51b883),
            done_soft: Rgb::new(0x13291e),
            warn: Rgb::new(0xe2b13c),
            warn_soft: Rgb::new(0x2c2410),
            wrong: Rgb::new(0xff7171),
            wrong_soft: Rgb::new(0x331616),
            towns: [Rgb::new(0xff8a4c), Rgb::new(0x3cc9a0), Rgb::new(0xe893c6), Rgb::new(0xe2b13c)],
            shades: [
                INK,
                Rgb::new(0x1c274d),
                Rgb::new(0x223b86),
                Rgb::new(0x2f56b8),
                Rgb::new(0x9db7f9),
                Rgb::new(0xd9e6ff),
            ],
            on_shades: [PAPER, PAPER, PAPER, PAPER, INK, INK],
        }
    }
}
