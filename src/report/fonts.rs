//! The faces that reports are set in: carried in the program, read once and only when first asked for.
//!
//! BIZ UDPGothic first; a part of Noto Sans CJK JP for the kanji of names that it lacks. No face of the PC is ever used.

use std::sync::LazyLock;

use ttf_parser::Face;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::charts::face;

/// A face as a file.
pub struct FontFile {
    pub name: &'static str,
    pub data: &'static [u8],
}

/// All faces, in the order in which they are asked for a character; both weights of a family cover the same.
pub static FILES: [FontFile; 4] = [
    FontFile { name: "BIZUDPGothic-Regular.ttf", data: face::REGULAR },
    FontFile { name: "BIZUDPGothic-Bold.ttf", data: face::BOLD },
    FontFile { name: "NotoSansCJKjp-Names-Regular.otf", data: face::NAMES_REGULAR },
    FontFile { name: "NotoSansCJKjp-Names-Bold.otf", data: face::NAMES_BOLD },
];

/// The licences that must go wherever the faces go as files.
pub static LICENCES: [FontFile; 2] = [
    FontFile { name: "OFL-BIZUDGothic.txt", data: include_bytes!("../../assets/fonts/OFL-BIZUDGothic.txt") },
    FontFile { name: "OFL-NotoSansCJK.txt", data: include_bytes!("../../assets/fonts/OFL-NotoSansCJK.txt") },
];

/// The faces as Typst wants them.
pub(super) struct Faces {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
}

/// The faces, read on the first call.
pub(super) fn faces() -> &'static Faces {
    static FACES: LazyLock<Faces> = LazyLock::new(|| {
        let fonts: Vec<Font> = FILES.iter().flat_map(|f| Font::iter(Bytes::new(f.data))).collect();
        Faces { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    });
    &FACES
}

/// What the faces can show.
pub(super) struct Coverage(Vec<Face<'static>>);

impl Coverage {
    /// The coverage of all faces, read on the first call.
    pub fn of_all() -> &'static Coverage {
        static COVERAGE: LazyLock<Coverage> =
            LazyLock::new(|| Coverage(FILES.iter().filter_map(|f| Face::parse(f.data, 0).ok()).collect()));
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
