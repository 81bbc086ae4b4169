//! The one owner of what charts look like: colours for light and dark, the mark and line style of each town, type sizes.
//!
//! Layouts name roles ([`Ink`]); only a [`Palette`] knows colours. Values: Digital Agency design tokens 1.1.9 and
//! Okabe-Ito hues, darkened (light) or lightened (dark) to more than 3:1 on their surface.

/// A colour, red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// What a line, area or text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What everything stands on.
    Surface,
    /// Every second row.
    Band,
    /// Hairlines and rings.
    Line,
    /// Hatching, and marks that say that nothing is there.
    Hatch,
    Text,
    Second,
    Own,
    /// The town at this place in the catalogue.
    Town(usize),
    /// The area of a heat map's cell at this level, 0 to 5.
    Shade(u8),
    /// Text on that area.
    OnShade(u8),
}

/// The colours of one theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    pub surface: Rgb,
    pub band: Rgb,
    pub line: Rgb,
    pub hatch: Rgb,
    pub text: Rgb,
    pub second: Rgb,
    pub own: Rgb,
    /// Taken in turn by the towns in the order of the catalogue.
    pub towns: [Rgb; 4],
    /// Levels 0 to 5.
    pub shades: [Rgb; 6],
    /// Text on them.
    pub on_shades: [Rgb; 6],
}

/// The mark of a town: what tells it apart where colour does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    Triangle,
    Square,
    Diamond,
    Pentagon,
    Wedge,
    Star,
    Cross,
    Hexagon,
}

/// How a line is broken: lengths of stroke and gap in points, in turn; none for a solid line.
pub type Dash = &'static [f64];

/// A level that is a lower bound, spelt as in the report's text. The published BIZ UDPGothic Regular draws the sign as
/// its opposite: `assets/fonts/README.md` tells how the embedded face was put right.
pub fn at_least(level: impl std::fmt::Display) -> String {
    format!("≥ {level}")
}

/// No text in a chart is smaller, in points at the size at which the chart is printed.
pub const SMALLEST: f64 = 7.0;
/// Names of factors and questions.
pub const BODY: f64 = 8.5;
/// Captions, legends, headings.
pub const SMALL: f64 = 7.5;
/// From one line of text to the next, as a multiple of its size.
pub const LEADING: f64 = 1.25;

const SYMBOLS: [Symbol; 8] = [
    Symbol::Triangle,
    Symbol::Square,
    Symbol::Diamond,
    Symbol::Pentagon,
    Symbol::Wedge,
    Symbol::Star,
    Symbol::Cross,
    Symbol::Hexagon,
];

const DASHES: [Dash; 8] = [
    &[5.0, 2.5],
    &[1.2, 2.2],
    &[7.0, 2.0, 1.2, 2.0],
    &[3.0, 1.5],
    &[9.0, 3.0],
    &[1.2, 1.2],
    &[5.0, 1.5, 1.2, 1.5, 1.2, 1.5],
    &[2.0, 4.0],
];

impl Palette {
    /// Dark on white, as on screen by day and on paper.
    pub const fn light() -> Palette {
        Palette {
            surface: Rgb(0xff, 0xff, 0xff),
            band: Rgb(0xf6, 0xf6, 0xf6),
            line: Rgb(0xcc, 0xcc, 0xcc),
            hatch: Rgb(0x94, 0x94, 0x94),
            text: Rgb(0x1a, 0x1a, 0x1a),
            second: Rgb(0x4d, 0x4d, 0x4d),
            own: Rgb(0x00, 0x17, 0xc1),
            towns: [Rgb(0xc7, 0x47, 0x00), Rgb(0x00, 0x79, 0x5a), Rgb(0xa0, 0x44, 0x7c), Rgb(0x8a, 0x61, 0x00)],
            shades: [
                Rgb(0xff, 0xff, 0xff),
                Rgb(0xe0, 0xea, 0xfc),
                Rgb(0xbb, 0xd0, 0xf7),
                Rgb(0x8a, 0xad, 0xed),
                Rgb(0x34, 0x5c, 0xc4),
                Rgb(0x00, 0x11, 0x8f),
            ],
            on_shades: [INK, INK, INK, INK, PAPER, PAPER],
        }
    }

    /// Light on black; the shades run from dark to bright.
    pub const fn dark() -> Palette {
        Palette {
            surface: Rgb(0x1a, 0x1a, 0x1a),
            band: Rgb(0x22, 0x22, 0x22),
            line: Rgb(0x4d, 0x4d, 0x4d),
            hatch: Rgb(0x76, 0x76, 0x76),
            text: Rgb(0xf2, 0xf2, 0xf2),
            second: Rgb(0xcc, 0xcc, 0xcc),
            own: Rgb(0x9d, 0xb7, 0xf9),
            towns: [Rgb(0xff, 0x8a, 0x4c), Rgb(0x3c, 0xc9, 0xa0), Rgb(0xe8, 0x93, 0xc6), Rgb(0xe2, 0xb1, 0x3c)],
            shades: [
                Rgb(0x1a, 0x1a, 0x1a),
                Rgb(0x1c, 0x27, 0x4d),
                Rgb(0x22, 0x3b, 0x86),
                Rgb(0x2f, 0x56, 0xb8),
                Rgb(0x9d, 0xb7, 0xf9),
                Rgb(0xd9, 0xe6, 0xff),
            ],
            on_shades: [PAPER, PAPER, PAPER, PAPER, INK, INK],
        }
    }

    /// The colour of a role.
    pub fn of(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Surface => self.surface,
            Ink::Band => self.band,
            Ink::Line => self.line,
            Ink::Hatch => self.hatch,
            Ink::Text => self.text,
            Ink::Second => self.second,
            Ink::Own => self.own,
            Ink::Town(place) => self.towns[place % self.towns.len()],
            Ink::Shade(level) => self.shades[usize::from(level.min(5))],
            Ink::OnShade(level) => self.on_shades[usize::from(level.min(5))],
        }
    }
}

const INK: Rgb = Rgb(0x1a, 0x1a, 0x1a);
const PAPER: Rgb = Rgb(0xff, 0xff, 0xff);

impl Symbol {
    /// The mark of the town at this place in the catalogue.
    pub fn of_town(place: usize) -> Symbol {
        SYMBOLS[place % SYMBOLS.len()]
    }

    /// Its corners around the origin, y downward, within a circle of radius 1.
    pub fn corners(self) -> Vec<(f64, f64)> {
        match self {
            Symbol::Triangle => polygon(3, 0.0),
            Symbol::Square => vec![(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)],
            Symbol::Diamond => polygon(4, 0.0),
            Symbol::Pentagon => polygon(5, 0.0),
            Symbol::Wedge => polygon(3, 0.5),
            Symbol::Hexagon => polygon(6, 0.5),
            Symbol::Star => {
                let (tips, dents) = (polygon(5, 0.0), polygon(5, 0.5));
                tips.into_iter().zip(dents).flat_map(|(t, d)| [t, (d.0 * 0.45, d.1 * 0.45)]).collect()
            }
            Symbol::Cross => {
                const A: f64 = 0.34;
                const B: f64 = 0.94;
                let quarter = [(-A, -B), (A, -B), (A, -A), (B, -A)];
                let turn = |(x, y): (f64, f64), n| (0..n).fold((x, y), |(x, y), _| (-y, x));
                (0..4).flat_map(|n| quarter[..3].iter().map(move |p| turn(*p, n))).collect()
            }
        }
    }
}

/// The line style of the town at this place in the catalogue.
pub fn dash_of_town(place: usize) -> Dash {
    DASHES[place % DASHES.len()]
}

/// A regular polygon with a corner on top, turned by `turn` of the angle between two corners.
fn polygon(corners: u32, turn: f64) -> Vec<(f64, f64)> {
    let step = std::f64::consts::TAU / f64::from(corners);
    (0..corners).map(|i| (f64::from(i) + turn) * step).map(|angle| (angle.sin(), -angle.cos())).collect()
}
