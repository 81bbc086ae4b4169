//! The faces that everything is set in: carried in the program, read once and only when first asked for; and what they
//! can show.
//!
//! BIZ UDPGothic first; a part of Noto Sans CJK JP for the kanji of names that it lacks. No face of the PC is ever used.

use std::sync::LazyLock;

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

/// A face as a file.
pub struct FontFile {
    pub name: &'static str,
    pub data: &'static [u8],
}

/// All faces, in the order in which they are asked for a character; both weights of a family cover the same.
pub static FONTS: [FontFile; 4] = [
    FontFile { name: "BIZUDPGothic-Regular.ttf", data: REGULAR },
    FontFile { name: "BIZUDPGothic-Bold.ttf", data: BOLD },
    FontFile { name: "NotoSansCJKjp-Names-Regular.otf", data: NAMES_REGULAR },
    FontFile { name: "NotoSansCJKjp-Names-Bold.otf", data: NAMES_BOLD },
];

/// The licences that must go wherever the faces go as files.
pub static LICENCES: [FontFile; 2] = [
    FontFile { name: "OFL-BIZUDGothic.txt", data: include_bytes!("../../assets/fonts/OFL-BIZUDGothic.txt") },
    FontFile { name: "OFL-NotoSansCJK.txt", data: include_bytes!("../../assets/fonts/OFL-NotoSansCJK.txt") },
];

/// What the faces can show.
pub(super) struct Coverage(Vec<Face<'static>>);

impl Coverage {
    /// The coverage of all faces, read on the first call.
    pub fn of_all() -> &'static Coverage {
        static COVERAGE: LazyLock<Coverage> =
            LazyLock::new(|| Coverage(FONTS.iter().filter_map(|f| Face::parse(f.data, 0).ok()).collect()));
        &COVERAGE
    }

    /// Whether both weights of a family have a glyph for `c`.
    pub fn has(&self, c: char) -> bool {
        self.both_weights(|face| face.glyph_index(c).is_some())
    }

    /// Whether the family that shows `c` has a glyph for `c` followed by the variation selector `selector`.
    pub fn has_variation(&self, c: char, selector: char) -> bool {
        self.both_weights(|face| face.glyph_index(c).is_some() && face.glyph_variation_index(c, selector).is_some())
    }

    fn both_weights(&self, has: impl Fn(&Face<'static>) -> bool) -> bool {
        self.0.chunks(2).any(|weights| weights.iter().all(&has))
    }
}
