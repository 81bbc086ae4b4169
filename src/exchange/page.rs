//! The page that tabs of workbooks are printed on.

use rust_xlsxwriter::Worksheet;

/// A4, by its number in the format.
const PAPER: u8 = 9;

/// On this paper, as wide as the page and as long as it takes.
pub fn on_paper(sheet: &mut Worksheet) -> &mut Worksheet {
    sheet.set_paper_size(PAPER).set_print_fit_to_pages(1, 0)
}

/// Margins of pages that are tables, in inches: there is room for a footer, and little else.
pub fn narrow_margins(sheet: &mut Worksheet) -> &mut Worksheet {
    sheet.set_margins(0.39, 0.39, 0.43, 0.59, 0.2, 0.28)
}
