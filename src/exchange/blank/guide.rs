//! The tab that says how a sheet is filled in, and what the words in it mean.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::BlankCx;
use crate::exchange::page;

/// What is said, in this order.
const LINES: [&str; 6] = [
    "sheet-guide-who",
    "sheet-guide-level",
    "sheet-guide-unknown",
    "sheet-guide-not-applicable",
    "sheet-guide-name",
    "sheet-guide-back",
];

/// Pixels: number and sentence.
const COLUMNS: [u32; 2] = [30, 760];

const TITLE_ROW: u32 = 0;
const FIRST_ROW: u32 = 1;

pub fn write(sheet: &mut Worksheet, cx: &BlankCx<'_>) -> Result<(), XlsxError> {
    let (words, looks) = (&cx.words, &cx.looks);
    sheet.set_name(words.get("sheet-guide-tab"))?;
    for (column, pixels) in (0..).zip(COLUMNS) {
        sheet.set_column_width_pixels(column, pixels)?;
    }
    sheet.write_string_with_format(TITLE_ROW, 0, words.get("sheet-guide-title"), &looks.title)?;
    sheet.set_row_height(TITLE_ROW, 30)?;
    let mut row = FIRST_ROW;
    for key in LINES {
        let line = words.get(key);
        sheet.write_string_with_format(row, 0, format!("{}", row + 1 - FIRST_ROW), &looks.text)?;
        sheet.write_string_with_format(row, 1, &line, &looks.text)?;
        sheet.set_row_height(row, looks.height(&[(&line, COLUMNS[1])]) + 4.0)?;
        row += 1;
    }
    sheet.write_string_with_format(row, 1, words.get("answering-words"), &looks.title)?;
    sheet.set_row_height(row, 30)?;
    row += 1;
    let locale = words.locale();
    for term in &cx.terms {
        let (word, meaning) = (term.word.get(locale), term.meaning.get(locale));
        let line = words.format("answering-word", &[("word", word.into()), ("meaning", meaning.into())]);
        sheet.write_string_with_format(row, 1, &line, &looks.text)?;
        sheet.set_row_height(row, looks.height(&[(&line, COLUMNS[1])]) + 4.0)?;
        row += 1;
    }
    sheet.write_string_with_format(row, 1, cx.edition(), &looks.edition)?;
    sheet.set_screen_gridlines(false);
    page::on_paper(sheet).set_landscape();
    sheet.set_print_area(TITLE_ROW, 0, row, 1)?;
    sheet.set_footer(cx.footer());
    sheet.protect();
    Ok(())
}
