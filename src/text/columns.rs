//! How many columns a text takes in a terminal or a table of fixed pitch.

use unicode_normalization::char::is_combining_mark;

/// The columns that `text` takes: two for each full-width character, none for marks that join the one before.
pub fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    if c.is_control() || is_combining_mark(c) || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}') {
        0
    } else if is_wide(c) {
        2
    } else {
        1
    }
}

/// East Asian Wide and Fullwidth of UAX #11, by block.
fn is_wide(c: char) -> bool {
    matches!(u32::from(c),
        0x1100..=0x115f
        | 0x2e80..=0x303e
        | 0x3041..=0xa4cf
        | 0xa960..=0xa97f
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe10..=0xfe19
        | 0xfe30..=0xfe6f
        | 0xff01..=0xff60
        | 0xffe0..=0xffe6
        | 0x1_f300..=0x1_f64f
        | 0x1_f900..=0x1_f9ff
        | 0x2_0000..=0x3_fffd)
}
