//! A cell and what stands in it.

use std::rc::Rc;

use super::texts::Text;
use crate::problem::quoted;

/// A cell in which something stands. Row and column count from 0.
#[derive(Debug)]
pub struct Cell {
    pub row: u32,
    pub column: u32,
    pub content: Content,
    /// It is worked out by a formula; `content` is what came of it last.
    pub is_formula: bool,
    /// The number of its look among the workbook's.
    pub look: u32,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A formula of which nothing has come yet.
    Nothing,
    Number(f64),
    Text(Rc<Text>),
    Flag(bool),
    /// A date that is spelt out, as `2026-03-04`.
    Date(Rc<Text>),
    /// A fault of the spreadsheet, such as `#REF!`.
    Fault(Rc<Text>),
    /// What the program that wrote it can't have meant, such as a shared string that is not there.
    Unreadable,
}

impl Content {
    /// The text, if it is text.
    pub fn text(&self) -> Option<&Text> {
        match self {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    /// At most `most` characters of it, to be shown in a sentence.
    pub fn shown(&self, most: usize) -> String {
        match self {
            Content::Nothing | Content::Unreadable => String::new(),
            Content::Number(number) => number.to_string(),
            Content::Text(text) | Content::Date(text) | Content::Fault(text) => on_a_line(text.trimmed(), most),
            Content::Flag(flag) => flag.to_string().to_uppercase(),
        }
    }
}

/// At most `most` characters of `text`, on one line, to be shown in a sentence.
pub fn on_a_line(text: &str, most: usize) -> String {
    let is_break = |c: char| matches!(c, '\n' | '\r' | '\t');
    quoted(&text.chars().take(most + 1).map(|c| if is_break(c) { ' ' } else { c }).collect::<String>(), most)
}

/// Where a cell is, as people say it: `回答!C14`. Row and column count from 0.
pub fn spot(tab: &str, row: u32, column: u32) -> String {
    format!("{}!{}", quoted(tab, 31), name(row, column))
}

/// A cell as people call it: `C14`. Row and column count from 0.
pub fn name(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(char::from(b'A' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", row + 1)
}

/// Row and column, from 0, of the cell that people call `name`.
pub fn place(name: &str) -> Option<(u32, u32)> {
    const ROWS: u32 = 1_048_576;
    const COLUMNS: u32 = 16_384;
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = name.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        letter.is_ascii_alphabetic().then(|| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    let row: u32 = digits.parse().ok()?;
    ((1..=ROWS).contains(&row) && column <= COLUMNS).then(|| (row - 1, column - 1))
}

/// Cells that are merged into one; rows and columns count from 0, both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    pub top: u32,
    pub left: u32,
    pub bottom: u32,
    pub right: u32,
}

impl Merged {
    /// From `D7:E8`.
    pub fn of(range: &str) -> Option<Merged> {
        let (first, last) = range.split_once(':').unwrap_or((range, range));
        let ((a, b), (c, d)) = (place(first)?, place(last)?);
        Some(Merged { top: a.min(c), left: b.min(d), bottom: a.max(c), right: b.max(d) })
    }

    /// As people say it: `回答!D7:D8`.
    pub fn spot(&self, tab: &str) -> String {
        format!("{}:{}", spot(tab, self.top, self.left), name(self.bottom, self.right))
    }
}
