//! Which row of a tab asks which question, and in which columns the answers stand.
//!
//! By the hidden marks; where these are gone, by the words that people see. What is decided so is said.

use std::collections::BTreeMap;

use super::tabs::{Cell, Tab, spot};
use super::words::Vocabulary;
use crate::catalogue::QuestionId;
use crate::exchange::marks::{PART, Part, QUESTION};
use crate::problem::{Kind, Problem, quoted};

/// The cells of a tab by row and column, and the marks among them.
pub struct Layout<'a> {
    pub tab: &'a Tab,
    rows: BTreeMap<u32, BTreeMap<u32, &'a Cell>>,
    columns: BTreeMap<Part, u32>,
    /// Rows of the head that have a mark.
    head: BTreeMap<Part, u32>,
}

/// What is known of the question that a row asks.
pub enum Asked {
    Known(QuestionId),
    /// A mark that the questionnaire at hand does not have.
    Unknown(QuestionId),
    /// Mark and number say different things.
    Unclear,
}

/// A row that asks a question.
pub struct Row {
    /// From 0.
    pub row: u32,
    pub asked: Asked,
    /// What was decided otherwise than by the mark.
    pub remark: Option<Problem>,
}

impl<'a> Layout<'a> {
    pub fn of(tab: &'a Tab, vocabulary: &Vocabulary) -> Self {
        let mut rows: BTreeMap<u32, BTreeMap<u32, &Cell>> = BTreeMap::new();
        for cell in &tab.cells {
            rows.entry(cell.row).or_default().insert(cell.column, cell);
        }
        let mut layout = Layout { tab, rows, columns: BTreeMap::new(), head: BTreeMap::new() };
        for cell in &tab.cells {
            let word = cell.content.text().and_then(|text| text.trim().strip_prefix(PART));
            let part = Part::ALL.into_iter().find(|part| word == Some(part.word()));
            match part {
                Some(part @ (Part::Role | Part::Name)) => _ = layout.head.entry(part).or_insert(cell.row),
                Some(part) => _ = layout.columns.entry(part).or_insert(cell.column),
                None => {}
            }
        }
        layout.find_columns(vocabulary);
        layout
    }

    /// Fills in the columns that have no mark from the first row that is labelled like the head of the table.
    fn find_columns(&mut self, vocabulary: &Vocabulary) {
        let labels = |row: &BTreeMap<u32, &Cell>| -> Vec<(Part, u32)> {
            let texts = row.iter().filter_map(|(column, cell)| Some((*column, cell.content.text()?)));
            texts.filter_map(|(column, text)| Some((vocabulary.part(text)?, column))).collect()
        };
        let is_head =
            |labels: &Vec<(Part, u32)>| labels.len() >= 2 && labels.iter().any(|(part, _)| *part == Part::Answer);
        let found = self.rows.values().map(labels).find(is_head);
        for (part, column) in found.into_iter().flatten() {
            self.columns.entry(part).or_insert(column);
        }
    }

    pub fn column(&self, part: Part) -> Option<u32> {
        self.columns.get(&part).copied()
    }

    /// What stands in this column of this row.
    pub fn cell(&self, row: u32, part: Part) -> Option<&'a Cell> {
        self.rows.get(&row)?.get(&self.column(part)?).copied()
    }

    /// How people call the cell in this column of this row.
    pub fn spot(&self, row: u32, part: Part) -> String {
        spot(&self.tab.name, row, self.column(part).unwrap_or_default())
    }

    /// The rows that ask a question, from the top. `is_same_version`: the numbers are those of the questionnaire at hand.
    pub fn questions(&self, vocabulary: &Vocabulary, is_same_version: bool) -> Vec<Row> {
        let rows = self.rows.iter();
        rows.filter_map(|(row, cells)| self.question(*row, cells, vocabulary, is_same_version)).collect()
    }

    fn question(
        &self,
        row: u32,
        cells: &BTreeMap<u32, &Cell>,
        vocabulary: &Vocabulary,
        is_same_version: bool,
    ) -> Option<Row> {
        let texts = || cells.values().filter_map(|cell| cell.content.text());
        let mark = texts().find_map(|text| text.trim().strip_prefix(QUESTION)).map(QuestionId::new);
        let text_at = |part| self.cell(row, part).and_then(|cell| cell.content.text());
        let by_number = text_at(Part::Number).and_then(|text| vocabulary.by_number(text)).filter(|_| is_same_version);
        let by_text = match self.column(Part::Question) {
            Some(_) => text_at(Part::Question).and_then(|text| vocabulary.by_text(text)),
            None => texts().find_map(|text| vocabulary.by_text(text)),
        };
        let remark = |key| Some(Problem::new(Kind::Damaged, key).of(self.spot(row, Part::Number)));
        let known = |question: &QuestionId, remark| Some(Row { row, asked: Asked::Known(question.clone()), remark });
        match (mark, by_text, by_number) {
            (None, None, None) => None,
            // What a person reads is the text: it decides.
            (Some(mark), Some(text), _) if mark != *text => known(text, remark("sheet-row-moved")),
            (Some(mark), None, Some(number)) if mark != *number => {
                Some(Row { row, asked: Asked::Unclear, remark: None })
            }
            (Some(mark), ..) if vocabulary.knows(&mark) => known(&mark, None),
            (Some(mark), ..) => Some(Row { row, asked: Asked::Unknown(mark), remark: None }),
            (None, Some(text), _) => known(text, remark("sheet-row-unmarked")),
            (None, None, Some(number)) => known(number, remark("sheet-row-unmarked")),
        }
    }

    /// What was written in the row of `part`, which is role or name.
    pub fn head(&self, part: Part, vocabulary: &Vocabulary) -> Option<&'a Cell> {
        let is_label = |cell: &&Cell| cell.content.text().is_some_and(|text| vocabulary.part(text) == Some(part));
        let row = match self.head.get(&part) {
            Some(row) => self.rows.get(row)?,
            None => self.rows.values().find(|row| row.values().any(is_label))?,
        };
        let label = row.values().find(|cell| is_label(cell)).map(|cell| cell.column);
        let behind = row.values().filter(|cell| label.is_none_or(|label| cell.column > label));
        let is_mark = |cell: &Cell| cell.content.text().is_some_and(|text| text.trim().starts_with(PART));
        behind.copied().find(|cell| !is_mark(cell))
    }

    /// The merged cells, as people call them, that hide the answer or the note of this row or share it with another.
    pub fn merged(&self, row: u32) -> Option<String> {
        let is_over = |part| {
            let column = self.column(part)?;
            let over = self.tab.merged.iter().find(|range| {
                let (top, left) = (range.start.0, range.start.1);
                let (bottom, right) = (range.end.0, range.end.1);
                let is_here = (top..=bottom).contains(&row) && (left..=right).contains(&column);
                // A note merged into the answer before it was there for nobody; the answer is.
                is_here && (bottom > top || (part == Part::Answer && left < column))
            })?;
            Some((part, *over))
        };
        let (_, range) = is_over(Part::Answer).or_else(|| is_over(Part::Note))?;
        let first = spot(&self.tab.name, range.start.0, range.start.1);
        let last = spot(&self.tab.name, range.end.0, range.end.1);
        Some(format!("{first}:{}", last.rsplit('!').next().unwrap_or_default()))
    }
}

/// The problem that a row can't be told.
pub fn unclear(layout: &Layout<'_>, row: u32) -> Problem {
    Problem::new(Kind::Damaged, "sheet-row-unclear").of(layout.spot(row, Part::Number))
}

/// The problem that a question is of another questionnaire.
pub fn unknown(layout: &Layout<'_>, row: u32, question: &QuestionId) -> Problem {
    let problem = Problem::new(Kind::Damaged, "sheet-question-unknown").with("question", quoted(question.as_str(), 60));
    problem.of(layout.spot(row, Part::Answer))
}
