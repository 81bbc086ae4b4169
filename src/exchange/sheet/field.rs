//! What people see in a cell they may write in. What is not sure to be seen as it is stored is named, and not taken.

use std::rc::Rc;

use super::cell::{Cell, Content};
use super::format::{self, Shown};
use super::styles::Styles;
use super::texts::Text;

/// What is seen in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    Nothing,
    /// With its digits.
    Number(f64, String),
    Percent(String),
    Text(Rc<Text>),
    Flag(bool),
    /// A date or a time.
    Moment(String),
    /// A fault of the spreadsheet.
    Fault(Rc<Text>),
}

impl Seen {
    /// As it would be written.
    pub fn written(&self) -> &str {
        match self {
            Seen::Nothing => "",
            Seen::Number(_, text) | Seen::Percent(text) | Seen::Moment(text) => text,
            Seen::Text(text) | Seen::Fault(text) => &text.written,
            Seen::Flag(true) => "TRUE",
            Seen::Flag(false) => "FALSE",
        }
    }
}

/// How the cells of a workbook are seen.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    pub styles: &'a Styles,
    pub is_1904: bool,
}

impl Sight<'_> {
    /// What is seen in `cell`. An error is the key of why that can't be told.
    pub fn of(self, cell: &Cell) -> Result<Seen, &'static str> {
        let code = self.styles.code_of(cell.look);
        if cell.content != Content::Nothing && self.styles.is_struck(cell.look) {
            return Err("sheet-struck");
        }
        Ok(match &cell.content {
            Content::Nothing => Seen::Nothing,
            Content::Flag(flag) => Seen::Flag(*flag),
            Content::Fault(fault) => Seen::Fault(fault.clone()),
            Content::Unreadable => return Err("sheet-cell-unreadable"),
            Content::Date(text) => Seen::Moment(text.written.trim_end_matches("T00:00:00").to_owned()),
            Content::Text(text) if text.is_struck => return Err("sheet-struck"),
            Content::Text(text) if code.is_none_or(format::shows_text) => Seen::Text(text.clone()),
            Content::Text(_) => return Err("sheet-number-format"),
            Content::Number(number) => {
                let shown = code.map_or(Shown::Otherwise, |code| format::shown(*number, code, self.is_1904));
                match shown {
                    Shown::Plain(text) => Seen::Number(*number, text),
                    Shown::Percent(text) => Seen::Percent(text),
                    Shown::Moment(text) => Seen::Moment(text),
                    Shown::Otherwise => return Err("sheet-number-format"),
                }
            }
        })
    }
}
