//! A tab being written: cells by what they mean, rows as high as their text, and the page it is printed on.

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, IgnoreError, Worksheet, XlsxError};

use super::context::WorkbookCx;
use crate::catalogue::Level;
use crate::exchange::page;
use crate::i18n::rounded;
use crate::text::carried;

/// What a cell of a table holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Strong(String),
    /// A word in the middle of its cell.
    Word(String),
    Whole(u64),
    /// A level of the hall.
    Level(Level),
    /// 0.0 to 5.0, to one decimal.
    Score(f64),
    StrongScore(f64),
    /// 0.0 to 1.0, to two decimals.
    Hundredths(f64),
    /// A day, as programs reckon with it.
    Date(Date),
    /// By how many levels something moved.
    Moved(i64),
    /// By how much a score moved, to one decimal.
    MovedScore(f64),
    /// A documented level.
    AtLeast(Level),
    /// A mean of documented levels.
    AtLeastScore(f64),
}

/// What a program puts into one cell at most, in UTF-16.
const LONGEST: usize = 32_767;

const HEAD_HEIGHT: f64 = 34.0;

/// A worksheet with its columns.
pub struct Tab<'a> {
    pub sheet: &'a mut Worksheet,
    cx: &'a WorkbookCx<'a>,
    /// Pixels, from the left.
    columns: Vec<u32>,
}

impl<'a> Tab<'a> {
    /// Names it by the words `key` and sets the widths of its columns, in pixels.
    pub fn new(
        sheet: &'a mut Worksheet,
        cx: &'a WorkbookCx<'a>,
        key: &str,
        columns: Vec<u32>,
    ) -> Result<Self, XlsxError> {
        sheet.set_name(cx.words.get(key))?;
        for (column, pixels) in (0..).zip(&columns) {
            sheet.set_column_width_pixels(column, *pixels)?;
        }
        sheet.set_screen_gridlines(false);
        Ok(Tab { sheet, cx, columns })
    }

    /// Pixels of the columns from `from` up to `to`, which is left out.
    pub fn width(&self, from: usize, to: usize) -> u32 {
        self.columns[from..to].iter().sum()
    }

    /// The heading of the tab, in its first row.
    pub fn title(&mut self, key: &str) -> Result<(), XlsxError> {
        self.sheet.set_row_height(0, 30)?;
        self.write(0, 0, &self.cx.words.get(key), &self.cx.looks.sheet.title)
    }

    /// A sentence across the first `columns`, as high as it needs.
    pub fn sentence(&mut self, row: u32, columns: usize, text: &str) -> Result<(), XlsxError> {
        let looks = &self.cx.looks;
        let height = looks.sheet.height(&[(text, self.width(0, columns))]);
        self.sheet.set_row_height(row, height)?;
        let last = u16::try_from(columns - 1).unwrap_or(u16::MAX);
        let text = self.held(text);
        self.sheet.merge_range(row, 0, row, last, &text, &looks.note).map(drop)
    }

    /// The heads of the columns.
    pub fn head(&mut self, row: u32, heads: &[String]) -> Result<(), XlsxError> {
        let cells: Vec<(&str, u32)> = heads.iter().map(String::as_str).zip(self.columns.iter().copied()).collect();
        self.sheet.set_row_height(row, self.cx.looks.sheet.height(&cells).max(HEAD_HEIGHT))?;
        let format = &self.cx.looks.head;
        (0..).zip(heads).try_for_each(|(column, head)| self.write(row, column, head, format))
    }

    /// A row of a table, as high as its longest text.
    pub fn row(&mut self, row: u32, cells: &[Cell]) -> Result<(), XlsxError> {
        let texts = cells.iter().zip(&self.columns);
        let texts: Vec<(&str, u32)> = texts.filter_map(|(cell, pixels)| Some((text_of(cell)?, *pixels))).collect();
        self.sheet.set_row_height(row, self.cx.looks.sheet.height(&texts))?;
        (0..).zip(cells).try_for_each(|(column, cell)| self.cell(row, column, cell))
    }

    /// One cell of a table.
    pub fn cell(&mut self, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
        let format = self.cx.looks.of(cell);
        match cell {
            Cell::Empty => self.sheet.write_blank(row, column, format).map(drop),
            Cell::Text(text) | Cell::Strong(text) | Cell::Word(text) => self.write(row, column, text, format),
            Cell::Whole(number) => self.number(row, column, *number as f64, format),
            Cell::Level(level) | Cell::AtLeast(level) => self.number(row, column, level.value(), format),
            Cell::Score(score) | Cell::StrongScore(score) | Cell::AtLeastScore(score) => {
                self.number(row, column, to_tenths(*score), format)
            }
            Cell::Date(date) => match day(*date) {
                Some(day) => self.sheet.write_datetime_with_format(row, column, &day, format).map(drop),
                None => self.write(row, column, &self.cx.words.date(*date), format),
            },
            Cell::Moved(levels) => self.number(row, column, *levels as f64, format),
            Cell::MovedScore(by) => self.number(row, column, by.signum() * to_tenths(by.abs()), format),
            Cell::Hundredths(share) => self.number(row, column, rounded(*share, 100.0), format),
        }
    }

    /// Text in a string cell, whatever it looks like.
    pub fn write(&mut self, row: u32, column: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
        let text = self.held(text);
        if text.starts_with(['=', '+', '-', '@']) {
            // Else it would turn into a formula for whoever enters the cell and leaves it again.
            let quoted = format.clone().set_quote_prefix();
            return self.sheet.write_string_with_format(row, column, text, &quoted).map(drop);
        }
        self.sheet.write_string_with_format(row, column, text, format).map(drop)
    }

    fn held(&self, text: &str) -> String {
        let (held, is_cut) = held(text);
        self.cx.is_cut.set(self.cx.is_cut.get() || is_cut);
        held
    }

    pub fn number(&mut self, row: u32, column: u16, number: f64, format: &Format) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(row, column, number, format).map(drop)
    }

    /// A table from the head in row `head` down to `last`: what stays in view, what can be filtered.
    pub fn table(&mut self, head: u32, last: u32, columns: usize) -> Result<(), XlsxError> {
        self.sheet.set_freeze_panes(head + 1, 0)?;
        self.sheet.set_repeat_rows(head, head)?;
        let right = u16::try_from(columns - 1).unwrap_or(u16::MAX);
        self.sheet.autofilter(head, 0, last, right).map(drop)
    }

    /// The page that everything down to row `last` is printed on.
    pub fn page(&mut self, last: u32, columns: usize) -> Result<(), XlsxError> {
        let right = u16::try_from(columns - 1).unwrap_or(u16::MAX);
        page::narrow_margins(page::on_paper(self.sheet).set_landscape());
        self.sheet.set_print_area(0, 0, last, right)?;
        // Heads such as 0 to 5 are names.
        self.sheet.ignore_error_range(0, 0, last, right, IgnoreError::NumberStoredAsText)?;
        self.sheet.set_footer(footer(self.cx));
        Ok(())
    }
}

/// A day as a workbook has it; it knows none before 1900.
fn day(date: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

/// A score as it is shown.
pub fn to_tenths(score: f64) -> f64 {
    rounded(score, 10.0)
}

fn text_of(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) | Cell::Strong(text) | Cell::Word(text) => Some(text),
        _ => None,
    }
}

/// `text` as a cell can hold it, and whether it had to be cut: programs take no more.
fn held(text: &str) -> (String, bool) {
    let mut held = carried(text);
    let mut units = 0;
    let longer = held.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units >= LONGEST
    });
    let end = longer.map(|(end, _)| end).filter(|_| held.encode_utf16().count() > LONGEST);
    if let Some(end) = end {
        held.truncate(end);
        held.push('…');
    }
    (held, end.is_some())
}

/// The foot of every page: what it is, which page it is.
fn footer(cx: &WorkbookCx<'_>) -> String {
    /// Characters of a name that a foot has room for; programs refuse more than 255 in all.
    const ROOM: usize = 60;
    let place: String = cx.place().chars().filter(|c| !c.is_control()).take(ROOM).collect();
    let date = cx.words.date(cx.options.date);
    let left = cx.words.format("workbook-foot", &[("place", place.into()), ("date", date.into())]);
    // A single `&` begins a code.
    format!("&L{}&R&P / &N", left.replace('&', "&&"))
}
