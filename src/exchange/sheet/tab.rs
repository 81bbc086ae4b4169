//! The cells of one tab in which something stands, and which of its cells are merged.

use std::rc::Rc;

use quick_xml::events::{BytesStart, Event};

use super::UNREADABLE;
use super::budget::{CELL_PIECE, KEPT, PIECE, Trouble};
use super::cell::{Cell, Content, Merged, place, spot};
use super::texts::{Text, item, shown};
use super::xml::{Xml, raw};
use crate::bounds::sheet::{CELLS, VALUE};
use crate::problem::{Kind, Problem, quoted};

/// What stands in the cells of one tab, in the order of the file.
#[derive(Debug, Default)]
pub struct Tab {
    pub name: String,
    pub cells: Vec<Cell>,
    pub merged: Vec<Merged>,
    /// Rows and cells that are there and have nothing in them.
    pub empty: u64,
    /// There are more cells than are read.
    pub is_too_full: bool,
}

/// The shared strings of a workbook.
pub type Strings = [Option<Rc<Text>>];

impl Tab {
    /// Reads a tab into `self`, which has a name and nothing else; what can't be read of it goes to `problems`.
    pub fn read(&mut self, mut xml: Xml<'_>, strings: &Strings, problems: &mut Vec<Problem>) -> Result<(), Trouble> {
        match self.pieces(&mut xml, strings) {
            // The text itself breaks off: nothing can follow.
            Err(Trouble::Broken) => {
                let place = self.cells.last();
                let place =
                    place.map_or_else(|| quoted(&self.name, 31), |cell| spot(&self.name, cell.row, cell.column));
                problems.push(Problem::new(Kind::Damaged, UNREADABLE).of(place));
                Ok(())
            }
            other => other,
        }
    }

    fn pieces(&mut self, xml: &mut Xml<'_>, strings: &Strings) -> Result<(), Trouble> {
        // Where the next row and the next cell are that don't say so themselves.
        let (mut next_row, mut next_column) = (0, 0);
        let mut is_in_cells = false;
        loop {
            match xml.piece()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "sheetData" => {
                        is_in_cells = true;
                        xml.set_price(CELL_PIECE);
                    }
                    "mergeCell" => self.merged.extend(merged(&element)),
                    _ if !is_in_cells => {}
                    "row" => (next_row, next_column) = (row_of(&element).unwrap_or(next_row) + 1, 0),
                    "c" => {
                        let head = CellHead::of(&element, next_row, next_column);
                        next_column = head.column.saturating_add(1);
                        let cell = head.cell(xml, strings)?;
                        let Some(cell) = cell else {
                            self.empty += 1;
                            continue;
                        };
                        if self.cells.len() < CELLS {
                            xml.budget().spend(KEPT)?;
                            self.cells.push(cell);
                        } else {
                            self.is_too_full = true;
                        }
                    }
                    _ => {}
                },
                Event::End(element) if element.local_name().as_ref() == "sheetData" => {
                    is_in_cells = false;
                    xml.set_price(PIECE);
                }
                Event::Empty(element) => match element.local_name().as_ref() {
                    "mergeCell" => self.merged.extend(merged(&element)),
                    _ if !is_in_cells => {}
                    "row" => {
                        (next_row, next_column) = (row_of(&element).unwrap_or(next_row) + 1, 0);
                        self.empty += 1;
                    }
                    "c" => {
                        next_column = CellHead::of(&element, next_row, next_column).column.saturating_add(1);
                        self.empty += 1;
                    }
                    _ => {}
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }
}

/// The row that an element says it is, from 0.
fn row_of(element: &BytesStart<'_>) -> Option<u32> {
    raw(element, "r").and_then(|row| row.parse::<u32>().ok()).and_then(|row| row.checked_sub(1))
}

fn merged(element: &BytesStart<'_>) -> Option<Merged> {
    raw(element, "ref").and_then(|range| Merged::of(&range))
}

/// What the tag of a cell says.
struct CellHead {
    row: u32,
    column: u32,
    look: u32,
    kind: Stored,
}

/// How what stands in a cell is stored.
enum Stored {
    Number,
    Shared,
    Inline,
    Formula,
    Flag,
    Fault,
    Date,
    /// Without a word on it.
    Untold,
}

impl CellHead {
    /// `row` counts from 1 and is the one that the cell stands in; `column` is where it is if it does not say so.
    fn of(element: &BytesStart<'_>, row: u32, column: u32) -> CellHead {
        let mut head = CellHead { row: row.saturating_sub(1), column, look: 0, kind: Stored::Untold };
        let mut attributes = element.attributes();
        for attribute in attributes.with_checks(false).filter_map(Result::ok) {
            match attribute.key.as_ref() {
                "r" => (head.row, head.column) = place(&attribute.value).unwrap_or((head.row, head.column)),
                "s" => head.look = attribute.value.parse().unwrap_or_default(),
                "t" => {
                    head.kind = match attribute.value.as_ref() {
                        "s" => Stored::Shared,
                        "inlineStr" => Stored::Inline,
                        "str" => Stored::Formula,
                        "b" => Stored::Flag,
                        "e" => Stored::Fault,
                        "d" => Stored::Date,
                        "n" => Stored::Number,
                        _ => Stored::Untold,
                    }
                }
                _ => {}
            }
        }
        head
    }

    /// The cell, up to its end; nothing where nothing stands in it.
    fn cell(self, xml: &mut Xml<'_>, strings: &Strings) -> Result<Option<Cell>, Trouble> {
        let (mut content, mut is_formula) = (None, false);
        loop {
            let name = match xml.piece()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "v" => "v",
                    "is" => "is",
                    "f" => "f",
                    _ => "",
                },
                Event::Empty(element) => {
                    is_formula |= element.local_name().as_ref() == "f";
                    continue;
                }
                Event::End(element) if element.local_name().as_ref() == "c" => break,
                Event::Eof => return Err(Trouble::Broken),
                _ => continue,
            };
            match name {
                // Beside a text of its own a value says the same once more.
                "v" if !matches!(self.kind, Stored::Inline) => {
                    let value = xml.text(VALUE)?;
                    content = self.content(value, strings);
                    if let Some(Content::Text(text) | Content::Date(text) | Content::Fault(text)) = &content
                        && !matches!(self.kind, Stored::Shared)
                    {
                        xml.budget().spend(text.written.len() as u64)?;
                    }
                }
                "is" => content = item(xml)?.map(Content::Text),
                other => {
                    is_formula |= other == "f";
                    xml.skip()?;
                }
            }
        }
        let content = content.or_else(|| is_formula.then_some(Content::Nothing));
        let CellHead { row, column, look, .. } = self;
        Ok(content.map(|content| Cell { row, column, content, is_formula, look }))
    }

    fn content(&self, value: String, strings: &Strings) -> Option<Content> {
        let text = |value: &str| shown(Text::of(value));
        let plain = value.trim();
        if plain.is_empty() {
            return None;
        }
        let number = || plain.parse::<f64>().ok().filter(|number| number.is_finite()).map(Content::Number);
        match self.kind {
            Stored::Number => Some(number().unwrap_or(Content::Unreadable)),
            Stored::Untold => number().or_else(|| text(&value).map(Content::Text)),
            Stored::Shared => match plain.parse::<usize>().ok().and_then(|at| strings.get(at)) {
                Some(shared) => shared.clone().map(Content::Text),
                None => Some(Content::Unreadable),
            },
            Stored::Formula | Stored::Inline => text(&value).map(Content::Text),
            Stored::Flag => Some(match plain.to_ascii_lowercase().as_str() {
                "1" | "true" => Content::Flag(true),
                "0" | "false" => Content::Flag(false),
                _ => Content::Unreadable,
            }),
            Stored::Fault => text(&value).map(Content::Fault),
            Stored::Date => text(&value).map(Content::Date),
        }
    }
}
