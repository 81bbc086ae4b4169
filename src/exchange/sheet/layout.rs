//! Which row of a tab asks which question, and in which columns the answers stand.
//!
//! By the hidden marks; where these are gone, by the words that people see. What is decided so is said.

use std::collections::BTreeMap;

use super::cell::{Cell, spot};
use super::merges::Merges;
use super::tab::Tab;
use super::words::Vocabulary;
use crate::catalogue::QuestionId;
use crate::exchange::marks::{PART, Part, QUESTION};
use crate::problem::{Kind, Problem, quoted};

/// The cells of a tab by row and column, and the marks among them.
pub struct Layout<'a> {
    pub tab: &'a Tab,
    rows: BTreeMap<u32, BTreeMap<u32, &'a Cell>>,
    columns: BTreeMap<Part, u32>,
    /// The rows of role and name, from the top.
    heads: Vec<(u32, Part)>,
    pub merges: Merges,
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
        let mut layout = Layout { tab, rows, columns: BTreeMap::new(), heads: Vec::new(), merges: Merges::default() };
        for cell in &tab.cells {
            let word = cell.content.text().and_then(|text| text.trimmed().strip_prefix(PART));
            match Part::ALL.into_iter().find(|part| word == Some(part.word())) {
                Some(part @ (Part::Role | Part::Name)) => layout.heads.push((cell.row, part)),
                Some(part) => _ = layout.columns.entry(part).or_insert(cell.column),
                None => {}
            }
        }
        layout.find_columns(vocabulary);
        layout.find_heads(vocabulary);
        let columns = [Part::Answer, Part::Note].map(|part| layout.column(part));
        layout.merges = Merges::of(&tab.merged, columns);
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

    /// Fills in the rows of role and name that have no mark by their labels.
    fn find_heads(&mut self, vocabulary: &Vocabulary) {
        for part in [Part::Role, Part::Name] {
            if self.heads.iter().any(|(_, there)| *there == part) {
                continue;
            }
            let is_label = |cell: &Cell| cell.content.text().is_some_and(|text| vocabulary.part(text) == Some(part));
            let rows = self.rows.iter().filter(|(_, row)| row.values().any(|cell| is_label(cell)));
            let found: Vec<(u32, Part)> = rows.map(|(row, _)| (*row, part)).collect();
            self.heads.extend(found);
        }
        self.heads.sort_unstable();
        self.heads.dedup();
    }

    pub fn column(&self, part: Part) -> Option<u32> {
        self.columns.get(&part).copied()
    }

    /// The column that is furthest to the right of those known.
    pub fn last_column(&self) -> u32 {
        self.columns.values().copied().max().unwrap_or_default()
    }

    /// The rows of role and name, from the top.
    pub fn heads(&self) -> &[(u32, Part)] {
        &self.heads
    }

    /// What stands at this place.
    pub fn at(&self, row: u32, column: u32) -> Option<&'a Cell> {
        self.rows.get(&row)?.get(&column).copied()
    }

    /// What stands in this column of this row.
    pub fn cell(&self, row: u32, part: Part) -> Option<&'a Cell> {
        self.at(row, self.column(part)?)
    }

    /// How people call the cell in this column of this row.
    pub fn spot(&self, row: u32, part: Part) -> String {
        spot(&self.tab.name, row, self.column(part).unwrap_or_default())
    }

    /// The rows that ask a question, from the top.
    pub fn questions(&self, vocabulary: &Vocabulary) -> Vec<Row> {
        let rows = self.rows.iter();
        rows.filter_map(|(row, cells)| self.question(*row, cells, vocabulary)).collect()
    }

    fn question(&self, row: u32, cells: &BTreeMap<u32, &Cell>, vocabulary: &Vocabulary) -> Option<Row> {
        let texts = || cells.values().filter_map(|cell| cell.content.text());
        let mark = texts().find_map(|text| text.trimmed().strip_prefix(QUESTION));
        let mark = mark.map(|id| QuestionId::new(&quoted(id, 200)));
        let text_at = |part| self.cell(row, part).and_then(|cell| cell.content.text());
        let by_number = text_at(Part::Number).and_then(|text| vocabulary.by_number(text));
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

    /// Where one writes in the row of `part`, which is role or name: the first cell behind the label, marks left out;
    /// and what stands there.
    pub fn field(&self, row: u32, part: Part, vocabulary: &Vocabulary) -> (u32, Option<&'a Cell>) {
        let cells = self.rows.get(&row);
        let is_label = |cell: &&&Cell| cell.content.text().is_some_and(|text| vocabulary.part(text) == Some(part));
        let label = cells.and_then(|cells| cells.values().find(is_label)).map(|cell| cell.column);
        let behind = cells.into_iter().flat_map(BTreeMap::values).filter(|c| label.is_none_or(|l| c.column > l));
        let found = behind.copied().find(|cell| !is_mark(cell));
        let usual = self.column(Part::Statements).unwrap_or_else(|| label.unwrap_or_default() + 1);
        (found.map_or(usual, |cell| cell.column), found)
    }
}

/// Whether a cell is there for the program alone.
pub fn is_mark(cell: &Cell) -> bool {
    let text = cell.content.text().map(|text| text.trimmed());
    text.is_some_and(|text| text.starts_with(PART) || text.starts_with(QUESTION))
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
