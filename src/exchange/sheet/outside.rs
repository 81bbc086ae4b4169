//! What people wrote where nothing is asked: beside and below the table, over the sheet's own words, on tabs of their own.
//!
//! A sheet carries fingerprints of the texts that it went out with; of one that carries none, or whose words are of
//! another language or edition, only what stands where nothing of its own did is told.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::cell::{Cell, spot};
use super::layout::{Layout, is_mark};
use super::tab::Tab;
use super::words::Vocabulary;
use crate::exchange::marks::Part;
use crate::problem::{Kind, Problem, quoted};

/// Cells of a tab that are named one by one.
const NAMED: usize = 20;

/// Characters of what stands in a cell that are shown.
const SHOWN: usize = 40;

/// Characters of a text that many a cell may hold by chance.
const SHORT: usize = 3;

/// What is named of a tab.
#[derive(Debug, Default)]
pub struct Outside {
    pub problems: Vec<Problem>,
    pub remarks: Vec<Problem>,
}

/// What stands outside the fields of a tab with questions. `rows`: where these are, and whether they are known. `fields`:
/// the cells of role and name.
/// `own`: the fingerprints that came with the sheet.
pub fn beside(
    layout: &Layout<'_>,
    rows: &BTreeMap<u32, bool>,
    fields: &BTreeSet<(u32, u32)>,
    own: &HashSet<u32>,
    vocabulary: &Vocabulary,
) -> Outside {
    let parts = [Part::Answer, Part::Note].map(|part| layout.column(part));
    let words = [Part::Number, Part::Question, Part::Statements].map(|part| layout.column(part));
    let first = rows.keys().next().copied().unwrap_or_default();
    let is_in_row =
        |cell: &Cell, columns: &[Option<u32>]| rows.contains_key(&cell.row) && columns.contains(&Some(cell.column));
    let is_field = |cell: &Cell| is_in_row(cell, &parts) || fields.contains(&(cell.row, cell.column)) || is_mark(cell);
    let is_above = |cell: &Cell| cell.row < first && cell.column <= layout.last_column();
    let is_label = |cell: &Cell| cell.content.text().is_some_and(|text| vocabulary.part(text).is_some());
    let is_own_place = |cell: &Cell| is_above(cell) || is_in_row(cell, &words);
    let cells = &layout.tab.cells;
    let at_own_places = cells.iter().filter(|cell| !is_field(cell) && is_own_place(cell));
    let (known, unknown): (Vec<&Cell>, Vec<&Cell>) = at_own_places.partition(|cell| is_own(cell, own));
    let are_known = known.len() > unknown.len();
    let mut found = Outside::default();
    let (mut besides, mut aboves) = (Vec::new(), Vec::new());
    // A digit of its own says nothing where it does not belong.
    let is_known = |cell: &Cell| is_own(cell, own) && (is_own_place(cell) || is_longer_than(cell, SHORT));
    for cell in cells.iter().filter(|cell| !is_field(cell) && !is_known(cell) && !is_label(cell)) {
        match (is_own_place(cell), are_known) {
            (true, false) => {}
            // The words of another questionnaire.
            (true, true) if rows.get(&cell.row) == Some(&false) => {}
            (true, true) if is_above(cell) => aboves.push(cell),
            _ => besides.push(cell),
        }
    }
    named(&layout.tab.name, &besides, "sheet-outside", &mut found.problems);
    named(&layout.tab.name, &aboves, "sheet-above", &mut found.remarks);
    found
}

/// What stands on a tab without questions.
pub fn alone(tab: &Tab, own: &HashSet<u32>, vocabulary: &Vocabulary) -> Vec<Problem> {
    let mut problems = Vec::new();
    let (known, unknown): (Vec<&Cell>, Vec<&Cell>) = tab.cells.iter().partition(|cell| is_own(cell, own));
    let is_guide = || tab.cells.iter().filter_map(|cell| cell.content.text()).any(|text| vocabulary.is_guide(text));
    if unknown.is_empty() {
        return problems;
    }
    if known.len() > 1 {
        named(&tab.name, &unknown, "sheet-outside", &mut problems);
    } else if !is_guide() {
        problems.push(Problem::new(Kind::Damaged, "sheet-tab-not-read").of(quoted(&tab.name, 31)));
    }
    problems
}

/// Whether a sheet went out with what stands in the cell.
fn is_own(cell: &Cell, own: &HashSet<u32>) -> bool {
    cell.content.text().is_some_and(|text| own.contains(&text.print()))
}

fn is_longer_than(cell: &Cell, characters: usize) -> bool {
    cell.content.text().is_some_and(|text| text.length > characters)
}

/// Names the first of `cells`, and how many more there are.
fn named(tab: &str, cells: &[&Cell], key: &'static str, problems: &mut Vec<Problem>) {
    for cell in cells.iter().take(NAMED) {
        let written = cell.content.shown(SHOWN);
        problems.push(Problem::new(Kind::Damaged, key).with("written", written).of(spot(tab, cell.row, cell.column)));
    }
    if let Some(more) = cells.len().checked_sub(NAMED).filter(|more| *more > 0) {
        problems.push(Problem::new(Kind::Damaged, "sheet-outside-more").with("count", more).of(quoted(tab, 31)));
    }
}
