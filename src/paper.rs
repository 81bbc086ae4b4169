//! The one owner of paper: how large a page is, and how wide its text. Report, printed sheets, document, workbooks, saved
//! charts and the preview have it from here, each in the unit of its format; slides are none.
//!
//! What stands above and below the text is chosen where pages are made: a document has other heads than a PDF.

/// A page that stands upright, A4: millimetres.
pub const WIDTH: f64 = 210.0;
pub const HEIGHT: f64 = 297.0;
/// The same in workbooks: the number of the paper in their format (ECMA-376, 18.3.1.63).
pub const IN_WORKBOOKS: u8 = 9;

/// Left and right of text, in millimetres.
pub const SIDE: f64 = 20.0;
/// Over and under it on the pages of a PDF, in millimetres.
pub const TOP: f64 = 21.0;
pub const BOTTOM: f64 = 17.0;

/// How wide text is, and a chart in it, in whole points.
pub const TEXT_WIDTH: f64 = points(WIDTH - 2.0 * SIDE).round();
/// How high it is on the pages of a PDF, in points.
pub const TEXT_HEIGHT: f64 = points(HEIGHT - TOP - BOTTOM);

/// So many millimetres in points, of which an inch has 72.
pub const fn points(millimetres: f64) -> f64 {
    inches(millimetres) * 72.0
}

/// In twentieths of a point, as documents have lengths.
pub const fn twips(millimetres: f64) -> u32 {
    (points(millimetres) * 20.0).round() as u32
}

/// In inches, as workbooks have margins.
pub const fn inches(millimetres: f64) -> f64 {
    millimetres / 25.4
}
