//! What charts look like: which color each role has ([`Ink`]), the mark and line style of each town, type sizes.
//!
//! Layouts name roles; only a [`Palette`] knows colors.

use super::scene::Type;
use crate::palette::{Palette, Rgb};
use crate::text::Weight;

/// No chart is laid out narrower.
pub(super) const LEAST_WIDTH: f64 = 240.0;

/// How texts are set, unless a chart has a reason of its own: names, numbers, what is said beside them, and what stands
/// under the whole.
pub(super) const LABEL: Type = Type { size: BODY, weight: Weight::Regular, ink: Ink::Text };
pub(super) const VALUE: Type = Type { size: BODY, weight: Weight::Bold, ink: Ink::Text };
pub(super) const NOTE: Type = Type { size: SMALLEST, weight: Weight::Regular, ink: Ink::Second };
pub(super) const CAPTION: Type = Type { size: SMALL, weight: Weight::Regular, ink: Ink::Second };

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
    /// The mark of a *don't know*.
    Unknown,
    Own,
    /// The town at this place in the catalogue.
    Town(usize),
    /// The area of a heat map's cell at this level, 0 to 5.
    Shade(u8),
    /// Text on that area.
    OnShade(u8),
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
    /// The color of a role in a chart.
    pub fn of(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Surface => self.surface,
            Ink::Band => self.band,
            Ink::Line => self.line,
            Ink::Hatch => self.faint,
            Ink::Text => self.text,
            Ink::Second => self.second,
            Ink::Unknown => self.unknown,
            Ink::Own => self.own,
            Ink::Town(place) => self.town(place),
            Ink::Shade(level) => self.shades[usize::from(level.min(5))],
            Ink::OnShade(level) => self.on_shades[usize::from(level.min(5))],
        }
    }
}

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
