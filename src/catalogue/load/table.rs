//! The table of a survey: a line for each municipality of the list, in any order, with the columns that were described.
//!
//! Text of UTF-8 with commas, with LF or CRLF, cells in quotation marks or not. Nothing of a table is used in which
//! anything is wrong, and all of it is told, each with line and column.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;

use super::cursor::quoted;
use super::document::ProblemLog;
use super::read::TextFile;
use crate::bounds::catalogue::PROBLEMS;
use crate::catalogue::folding::fold_name;
use crate::catalogue::survey::{BLANK, Column, TENTHS, Table};
use crate::catalogue::{Municipalities, Municipality};
use crate::problem::{Kind, Problem};

const CODE: &str = "code";
/// Columns that help people to read it; what stands there must be that of the code.
const NAMES: [&str; 2] = ["prefecture", "name"];
/// Municipalities that are named where their rows are missing.
const NAMED: usize = 5;

/// What the cells of a column hold; a blank is *not surveyed* or *not published*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// `1` or `0`.
    YesNo,
    /// 0 to 100, with one decimal at most.
    Percent,
    /// A whole number.
    Count,
    /// A whole number of those that the column `of` counts; nothing where that one is wrong.
    Part { of: Option<Column> },
    /// A whole number, and never blank: halls are compared by it.
    Population,
}

/// The columns that a table must have, in the order of their numbers.
#[derive(Default)]
pub(super) struct Shape(Vec<(String, Holds)>);

/// Where cells of the table stand in its lines.
struct Places {
    code: usize,
    /// Prefecture and name, where the table has them.
    names: [Option<usize>; 2],
    /// One for each column of the shape.
    values: Vec<usize>,
    /// As many cells as a line must have.
    count: usize,
}

/// A cell with its column in the text, from 1.
struct Cell<'a> {
    text: Cow<'a, str>,
    column: usize,
}

/// A table while it is read.
struct Reading<'a> {
    file: &'a TextFile,
    log: &'a ProblemLog,
    problems: usize,
}

impl Shape {
    /// Another column; nothing where there is one of that name.
    pub fn add(&mut self, name: &str, holds: Holds) -> Option<Column> {
        if self.0.iter().any(|(other, _)| other == name) || name == CODE || NAMES.contains(&name) {
            return None;
        }
        self.0.push((name.to_owned(), holds));
        Some(Column(self.0.len() - 1))
    }

    /// The table in `file`; nothing, and what is wrong, where anything is.
    pub fn read(&self, file: &TextFile, municipalities: &Municipalities, log: &ProblemLog) -> Option<Table> {
        let mut reading = Reading { file, log, problems: 0 };
        let mut lines = file.text.lines().enumerate().map(|(i, line)| (i + 1, cells(line)));
        let Some((line, head)) = lines.find(|(_, cells)| !is_blank(cells)) else {
            reading.wrong("survey-empty-table", (1, None), &[]);
            return None;
        };
        let places = self.places(line, &head, &mut reading)?;
        let mut met: BTreeMap<&str, usize> = BTreeMap::new();
        let mut rows = Vec::new();
        for (line, cells) in lines.filter(|(_, cells)| !is_blank(cells)) {
            let Some(municipality) = municipality(line, &cells, &places, municipalities, &mut reading) else {
                continue;
            };
            if let Some(first) = met.insert(&municipality.code, line) {
                let column = Some(cells[places.code].column);
                let args: [(_, &dyn Display); 2] = [("name", &municipality.name), ("first", &first)];
                reading.wrong("survey-row-twice", (line, column), &args);
            }
            let values = self.values(line, &cells, &places, &mut reading);
            rows.extend(municipality.code.parse().ok().zip(values));
        }
        let missing: Vec<&Municipality> =
            municipalities.iter().filter(|one| !met.contains_key(one.code.as_str())).collect();
        reading.missing(&missing);
        (reading.problems == 0).then(|| Table::new(rows, self.0.len()))
    }

    /// Where each column stands by the line of heads; nothing where anything is wrong there, since each row would be wrong
    /// in the same way.
    fn places(&self, line: usize, head: &[Cell<'_>], reading: &mut Reading<'_>) -> Option<Places> {
        if head.len() == 1 {
            reading.wrong("survey-no-commas", (line, None), &[]);
            return None;
        }
        let place = |name: &str| head.iter().position(|cell| cell.text == name);
        for (i, cell) in head.iter().enumerate() {
            let args: [(_, &dyn Display); 1] = [("column", &quoted(&cell.text))];
            if place(&cell.text) != Some(i) {
                reading.wrong("survey-head-twice", (line, Some(cell.column)), &args);
            } else if cell.text != CODE && !NAMES.contains(&cell.text.as_ref()) && !self.has(&cell.text) {
                reading.wrong("survey-head-unknown", (line, Some(cell.column)), &args);
            }
        }
        let required = [CODE].into_iter().chain(self.0.iter().map(|(name, _)| name.as_str()));
        for name in required.filter(|name| place(name).is_none()) {
            reading.wrong("survey-head-missing", (line, None), &[("column", &name)]);
        }
        if reading.problems > 0 {
            return None;
        }
        let values: Option<Vec<usize>> = self.0.iter().map(|(name, _)| place(name)).collect();
        Some(Places { code: place(CODE)?, names: NAMES.map(place), values: values?, count: head.len() })
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(other, _)| other == name)
    }

    /// The values of a line; nothing where one is wrong.
    fn values(&self, line: usize, cells: &[Cell<'_>], places: &Places, reading: &mut Reading<'_>) -> Option<Vec<u32>> {
        let read = self.0.iter().zip(&places.values).map(|((name, holds), place)| {
            let cell = &cells[*place];
            let value = holds.read(&cell.text);
            if value.is_none() {
                let args: [(_, &dyn Display); 3] =
                    [("column", name), ("value", &quoted(&cell.text)), ("holds", &holds.key())];
                reading.wrong("survey-value", (line, Some(cell.column)), &args);
            }
            value
        });
        let values: Vec<Option<u32>> = read.collect();
        let values: Vec<u32> = values.into_iter().collect::<Option<_>>()?;
        for ((place, (_, holds)), some) in places.values.iter().zip(&self.0).zip(&values) {
            let Holds::Part { of: Some(Column(all)) } = holds else { continue };
            if (*some == BLANK) != (values[*all] == BLANK) || some > &values[*all] {
                let args: [(_, &dyn Display); 2] = [("some", &cells[*place].text), ("all", &self.0[*all].0)];
                reading.wrong("survey-part", (line, Some(cells[*place].column)), &args);
            }
        }
        Some(values)
    }
}

impl Holds {
    fn read(self, text: &str) -> Option<u32> {
        match (self, text) {
            (Holds::Population, "") => None,
            (_, "") => Some(BLANK),
            (Holds::YesNo, "0") => Some(0),
            (Holds::YesNo, "1") => Some(1),
            (Holds::YesNo, _) => None,
            (Holds::Percent, text) => {
                let (whole, tenths) = text.split_once('.').unwrap_or((text, "0"));
                let is_one_decimal = tenths.len() == 1;
                let share = number(whole)?.checked_mul(TENTHS)?.checked_add(number(tenths)?)?;
                (is_one_decimal && share <= 100 * TENTHS).then_some(share)
            }
            (Holds::Count | Holds::Part { .. } | Holds::Population, text) => number(text),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Holds::YesNo => "yes-no",
            Holds::Percent => "percent",
            Holds::Count | Holds::Part { .. } => "count",
            Holds::Population => "population",
        }
    }
}

/// Digits and nothing else.
fn number(text: &str) -> Option<u32> {
    let is_digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|number| is_digits && *number != BLANK)
}

/// The municipality that a line is of; nothing, and why, where it can't be told. One of another name than its code is
/// the sign of rows that slipped.
fn municipality<'m>(
    line: usize,
    cells: &[Cell<'_>],
    places: &Places,
    municipalities: &'m Municipalities,
    reading: &mut Reading<'_>,
) -> Option<&'m Municipality> {
    if cells.len() != places.count {
        let args: [(_, &dyn Display); 2] = [("found", &cells.len()), ("expected", &places.count)];
        reading.wrong("survey-cell-count", (line, None), &args);
        return None;
    }
    let code = &cells[places.code];
    let Some(municipality) = municipalities.by_code(&code.text) else {
        reading.wrong("survey-unknown-code", (line, Some(code.column)), &[("code", &quoted(&code.text))]);
        return None;
    };
    let expected = [&municipality.prefecture, &municipality.name];
    for ((place, expected), field) in places.names.iter().zip(expected).zip(NAMES) {
        let Some(cell) = place.map(|place| &cells[place]) else { continue };
        if fold_name(&cell.text) != fold_name(expected) {
            let args: [(_, &dyn Display); 4] = [
                ("field", &field),
                ("code", &municipality.code),
                ("found", &quoted(&cell.text)),
                ("expected", expected),
            ];
            reading.wrong("catalogue-other-name", (line, Some(cell.column)), &args);
        }
    }
    Some(municipality)
}

impl Reading<'_> {
    /// Notes the problem `key` at this line and column.
    fn wrong(
        &mut self,
        key: &'static str,
        (line, column): (usize, Option<usize>),
        args: &[(&'static str, &dyn Display)],
    ) {
        self.problems += 1;
        let problem = match self.problems {
            ..=PROBLEMS => {
                let mut problem = Problem::new(Kind::Catalogue, key);
                problem.args.extend(args.iter().map(|(name, value)| (*name, value.to_string())));
                problem
            }
            _ if self.problems == PROBLEMS + 1 => {
                Problem::new(Kind::Catalogue, "catalogue-many-problems").with("limit", PROBLEMS)
            }
            _ => return,
        };
        self.log.push(problem.in_file(&self.file.path).at(line, column));
    }

    /// Notes that these have no row, behind the last line.
    fn missing(&mut self, missing: &[&Municipality]) {
        if missing.is_empty() {
            return;
        }
        let name = |one: &&Municipality| format!("{}{} ({})", one.prefecture, one.name, one.code);
        let mut names: Vec<String> = missing.iter().take(NAMED).map(name).collect();
        if missing.len() > NAMED {
            names.push("…".to_owned());
        }
        let line = self.file.text.lines().count();
        let args: [(_, &dyn Display); 2] = [("count", &missing.len()), ("names", &names.join(", "))];
        self.wrong("survey-rows-missing", (line, None), &args);
    }
}

/// The cells of a line, without blanks around them. Whoever starts the program waits for this: a line without quotation marks, which is
/// nearly every one, is cut and not copied.
fn cells(line: &str) -> Vec<Cell<'_>> {
    if line.contains('"') { quoted_cells(line) } else { plain_cells(line) }
}

fn plain_cells(line: &str) -> Vec<Cell<'_>> {
    let mut next = 1;
    let mut cells = Vec::new();
    for text in line.split(',') {
        cells.push(Cell { text: Cow::Borrowed(text.trim()), column: next });
        next += text.chars().count() + 1;
    }
    cells
}

fn quoted_cells(line: &str) -> Vec<Cell<'_>> {
    let mut cells = Vec::new();
    let (mut text, mut is_quoted, mut start) = (String::new(), false, 1);
    let mut rest = line.chars().enumerate().peekable();
    let whole = |text: &str| Cow::Owned(text.trim().to_owned());
    while let Some((i, c)) = rest.next() {
        match c {
            '"' if is_quoted && rest.next_if(|(_, next)| *next == '"').is_some() => text.push('"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => {
                cells.push(Cell { text: whole(&text), column: start });
                text.clear();
                start = i + 2;
            }
            c => text.push(c),
        }
    }
    cells.push(Cell { text: whole(&text), column: start });
    cells
}

fn is_blank(cells: &[Cell<'_>]) -> bool {
    cells.iter().all(|cell| cell.text.is_empty())
}
