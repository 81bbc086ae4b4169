//! The cells of a workbook, tab by tab, as far as something stands in them.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetType, Xlsx, XlsxError};

use super::package::Package;
use crate::problem::{Kind, Problem, quoted};

/// Tabs that are looked at.
const TABS: usize = 100;

/// Cells of a tab in which something stands. A sheet has about three hundred.
const CELLS: usize = 20_000;

/// Cells of a tab that may be unreadable before it is given up.
const UNREADABLE: usize = 50;

/// What stands in the cells of one tab, in the order of the file.
pub struct Tab {
    pub name: String,
    pub cells: Vec<Cell>,
    /// Ranges of merged cells; known where they might matter.
    pub merged: Vec<Dimensions>,
}

/// A cell in which something stands. Row and column count from 0.
pub struct Cell {
    pub row: u32,
    pub column: u32,
    pub content: Content,
    /// It is worked out by a formula; `content` is what came of it last.
    pub is_formula: bool,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A formula of which nothing has come yet.
    Nothing,
    Number(f64),
    Text(String),
    Flag(bool),
    /// As `2026-03-04`.
    Date(String),
    /// A fault of the spreadsheet, such as `#REF!`.
    Fault(String),
}

impl Content {
    /// As it would be written.
    pub fn written(&self) -> String {
        match self {
            Content::Nothing => String::new(),
            Content::Number(number) => number.to_string(),
            Content::Text(text) | Content::Date(text) | Content::Fault(text) => text.clone(),
            Content::Flag(true) => "TRUE".to_owned(),
            Content::Flag(false) => "FALSE".to_owned(),
        }
    }

    /// The text, if it is text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Where a cell is, as people say it: `回答!C14`. Row and column count from 0.
pub fn spot(tab: &str, row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{}!{letters}{}", quoted(tab, 31), row + 1)
}

/// Reads all tabs; what can't be read of them goes to `problems`. An error is the reason why nothing can.
pub fn read(package: Package, problems: &mut Vec<Problem>) -> Result<Vec<Tab>, Problem> {
    let Package { bytes, merged_rows } = package;
    // The reader is made for files that a spreadsheet program wrote; what another wrote must not take the others along.
    let reading = AssertUnwindSafe(|| read_all(bytes, &merged_rows));
    match catch_unwind(reading) {
        Ok(Ok((tabs, found))) => {
            problems.extend(found);
            Ok(tabs)
        }
        Ok(Err(XlsxError::Password)) => Err(Problem::new(Kind::Damaged, "sheet-password")),
        Ok(Err(error)) => Err(damaged(&error.to_string())),
        Err(_) => Err(damaged("?")),
    }
}

fn damaged(detail: &str) -> Problem {
    Problem::new(Kind::Damaged, "sheet-damaged").with("detail", quoted(detail, 100))
}

fn read_all(bytes: Vec<u8>, merged_rows: &[(u32, u32)]) -> Result<(Vec<Tab>, Vec<Problem>), XlsxError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let sheets = workbook.sheets_metadata().to_vec();
    let (mut tabs, mut problems) = (Vec::new(), Vec::new());
    for sheet in sheets.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).take(TABS) {
        let cells = match cells(&mut workbook, &sheet.name, &mut problems) {
            Ok(cells) => cells,
            Err(error) => {
                problems.push(unreadable(&sheet.name, &error));
                continue;
            }
        };
        let is_touched =
            |(first, last): &(u32, u32)| cells.iter().any(|cell| (*first..=*last).contains(&(cell.row + 1)));
        let merged = if merged_rows.iter().any(is_touched) {
            workbook.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default()
        } else {
            Vec::new()
        };
        tabs.push(Tab { name: sheet.name, cells, merged });
    }
    Ok((tabs, problems))
}

fn cells(workbook: &mut Xlsx<Cursor<Vec<u8>>>, tab: &str, problems: &mut Vec<Problem>) -> Result<Vec<Cell>, XlsxError> {
    let mut reader = workbook.worksheet_cells_reader(tab)?;
    let mut cells: Vec<Cell> = Vec::new();
    let mut unreadable_cells = 0;
    loop {
        match reader.next_cell_with_formula_metadata() {
            Ok(None) => return Ok(cells),
            Ok(Some(record)) => {
                let is_formula = record.formula.is_some();
                let content = match content(record.value) {
                    Content::Nothing if !is_formula => continue,
                    content => content,
                };
                if cells.len() >= CELLS {
                    problems.push(
                        Problem::new(Kind::Damaged, "sheet-too-many-cells").with("max", CELLS).of(quoted(tab, 31)),
                    );
                    return Ok(cells);
                }
                let (row, column) = record.pos;
                cells.push(Cell { row, column, content, is_formula });
            }
            // The text itself breaks off: nothing can follow.
            Err(error @ (XlsxError::Xml(_) | XlsxError::XmlEof(_) | XlsxError::Io(_) | XlsxError::Zip(_))) => {
                problems.push(unreadable(&after(tab, &cells), &error));
                return Ok(cells);
            }
            Err(error) => {
                problems.push(unreadable(&after(tab, &cells), &error));
                unreadable_cells += 1;
                if unreadable_cells >= UNREADABLE {
                    return Ok(cells);
                }
            }
        }
    }
}

/// The last cell that could be read: the trouble is behind it.
fn after(tab: &str, cells: &[Cell]) -> String {
    cells.last().map_or_else(|| quoted(tab, 31), |cell| spot(tab, cell.row, cell.column))
}

fn unreadable(place: &str, error: &XlsxError) -> Problem {
    Problem::new(Kind::Damaged, "sheet-unreadable-after").with("detail", quoted(&error.to_string(), 100)).of(place)
}

fn content(value: DataRef<'_>) -> Content {
    match value {
        DataRef::Empty => Content::Nothing,
        DataRef::Int(number) => Content::Number(number as f64),
        DataRef::Float(number) => Content::Number(number),
        DataRef::String(text) => text_content(text),
        DataRef::SharedString(text) => text_content(text.to_owned()),
        DataRef::Bool(flag) => Content::Flag(flag),
        DataRef::DateTime(date) => Content::Date(day(&date)),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Content::Date(text),
        DataRef::Error(fault) => Content::Fault(fault.to_string()),
    }
}

fn text_content(text: String) -> Content {
    if super::fold::trimmed(&text).is_empty() { Content::Nothing } else { Content::Text(text) }
}

fn day(date: &ExcelDateTime) -> String {
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
