//! The page that tabs of workbooks are printed on, and the characters that a face in them must have.

use rust_xlsxwriter::Worksheet;

use crate::i18n::Locale;
use crate::paper;

/// Left and right of a page that is a table, in inches.
const SIDE: f64 = 0.39;

/// Pixels, of which an inch has 96: what lies between such margins on a page that lies on its side, in whole tens.
pub const ACROSS: u32 = ((paper::inches(paper::HEIGHT) - 2.0 * SIDE) * 9.6).floor() as u32 * 10;

/// On this paper, as wide as the page and as long as it takes.
pub fn on_paper(sheet: &mut Worksheet) -> &mut Worksheet {
    sheet.set_paper_size(paper::IN_WORKBOOKS).set_print_fit_to_pages(1, 0)
}

/// Margins of pages that are tables, in inches: there is room for a footer, and little else.
pub fn narrow_margins(sheet: &mut Worksheet) -> &mut Worksheet {
    sheet.set_margins(SIDE, SIDE, 0.43, 0.59, 0.2, 0.28)
}

/// The characters that a face in the place of ours must have, by their number in the format; none where any has them.
pub fn charset(locale: Locale) -> Option<u8> {
    match locale {
        Locale::Ja => Some(128),
        Locale::En => None,
    }
}
