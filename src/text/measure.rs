//! How wide a text is in the program's faces.
//!
//! Text of any kind can be measured: a character that no face has counts as an em.

use std::sync::OnceLock;

use ttf_parser::Face;

use super::fonts::{BOLD, NAMES_BOLD, NAMES_REGULAR, REGULAR};

/// From the top of the em box to the baseline, in ems.
pub const ASCENT: f64 = 0.88;

/// How heavy text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

/// The width of `text` on one line, in points, at `size` points.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    text.chars().map(|c| advance(c, weight)).sum::<f64>() * size
}

/// How far `c` moves the pen, in ems.
fn advance(c: char, weight: Weight) -> f64 {
    faces(weight).iter().find_map(|face| face_advance(face, c)).unwrap_or(1.0)
}

fn face_advance(face: &Face<'_>, c: char) -> Option<f64> {
    let glyph = face.glyph_index(c)?;
    Some(f64::from(face.glyph_hor_advance(glyph)?) / f64::from(face.units_per_em()))
}

fn faces(weight: Weight) -> &'static [Face<'static>] {
    static FACES: OnceLock<[Vec<Face<'static>>; 2]> = OnceLock::new();
    let parse = |bytes: &[&'static [u8]]| bytes.iter().filter_map(|b| Face::parse(b, 0).ok()).collect();
    let [regular, bold] = FACES.get_or_init(|| [parse(&[REGULAR, NAMES_REGULAR]), parse(&[BOLD, NAMES_BOLD])]);
    match weight {
        Weight::Regular => regular,
        Weight::Bold => bold,
    }
}
