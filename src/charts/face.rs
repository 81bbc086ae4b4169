//! The faces that charts are set in: their bytes, their registration with plotters, and the width of text in them.
//!
//! Text of any kind can be measured: a character that no face has counts as an em.

use std::sync::OnceLock;

use plotters::style::{FontStyle, register_font};
use ttf_parser::Face;

/// BIZ UDPGothic Regular (OFL 1.1).
pub static REGULAR: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Regular.ttf");
/// BIZ UDPGothic Bold (OFL 1.1).
pub static BOLD: &[u8] = include_bytes!("../../assets/fonts/BIZUDPGothic-Bold.ttf");
/// Kanji of names that BIZ UDPGothic lacks: a subset of Noto Sans CJK JP Regular (OFL 1.1).
pub static NAMES_REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKjp-Names-Regular.otf");
/// As [`NAMES_REGULAR`], in bold.
pub static NAMES_BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKjp-Names-Bold.otf");

/// The families, first choice first, as SVG and CSS list them.
pub const FAMILY: &str = "BIZ UDPGothic, Noto Sans CJK JP, sans-serif";

/// From the top of the em box to the baseline, in ems.
pub const ASCENT: f64 = 0.88;

/// How heavy text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// The width of `text` on one line, in points, at `size` points.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    text.chars().map(|c| advance(c, weight)).sum::<f64>() * size
}

/// Makes the faces known to plotters; only the first call does anything.
pub fn register() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        for (style, bytes) in [(FontStyle::Normal, REGULAR), (FontStyle::Bold, BOLD)] {
            // Fails on broken bytes only; these are the program's own, and text is measured here and not by plotters.
            let _ = register_font(FAMILY, style, bytes);
        }
    });
}

/// Without characters that take no width, can't stand in XML, or would break a line.
pub fn clean(text: &str) -> String {
    let kept = |c: char| match c {
        '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => None,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => None,
        '\u{fffe}' | '\u{ffff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    };
    text.chars().filter_map(kept).collect()
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
