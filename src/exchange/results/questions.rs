//! The tab with every question: what was answered, what may be handed on of it, and what is documented of the towns.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::{Numbered, WorkbookCx};
use super::tab::{Cell, Tab};
use crate::assessment::{Answer, Value};
use crate::catalogue::Town;
use crate::scoring::{self, State};

/// A column of what is the hall's own: key of its head, pixels, what stands in it.
type Own = (&'static str, u32, fn(&WorkbookCx<'_>, &Numbered<'_>, Option<&Answer>) -> Cell);

const OWN: [Own; 8] = [
    ("workbook-head-number", 48, |_, numbered, _| Cell::Word(numbered.number.clone())),
    ("workbook-head-id", 136, |_, numbered, _| Cell::Text(numbered.question.id.to_string())),
    ("workbook-head-factor", 124, |cx, numbered, _| Cell::Text(cx.text(&numbered.factor.name))),
    ("workbook-head-question", 226, |cx, numbered, _| Cell::Strong(cx.text(&numbered.question.text))),
    ("workbook-head-answer", 76, |cx, numbered, _| state(cx, numbered)),
    ("workbook-head-reason", 156, |cx, numbered, answer| text(reason(cx, numbered, answer))),
    ("workbook-head-note", 190, |_, _, answer| text(answer.map(note).unwrap_or_default())),
    ("workbook-head-grounds", 124, |_, _, answer| text(answer.map(Answer::public_grounds).unwrap_or_default())),
];
const TOWN: u32 = 66;
/// Documented reach, and who reached it.
const REACH: [(&str, u32); 2] = [("workbook-head-reach", 66), ("workbook-head-reached", 124)];

const HEAD: u32 = 2;

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let towns = cx.towns.iter().map(|_| TOWN);
    let columns: Vec<u32> = OWN.iter().map(|(_, w, _)| *w).chain(towns).chain(REACH.iter().map(|(_, w)| *w)).collect();
    let count = columns.len();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-questions", columns)?;
    tab.title("workbook-title-questions")?;
    tab.sentence(1, OWN.len(), &cx.words.get("workbook-note-questions"))?;
    tab.head(HEAD, &heads(cx))?;
    let mut row = HEAD;
    for numbered in cx.questions() {
        row += 1;
        tab.row(row, &cells(cx, &numbered))?;
    }
    tab.table(HEAD, row, count)?;
    tab.page(row, count)
}

fn heads(cx: &WorkbookCx<'_>) -> Vec<String> {
    let words = cx.words;
    let town = |town: &&Town| words.format("workbook-head-town-level", &[("town", cx.text(&town.name).into())]);
    let own = OWN.iter().map(|(key, ..)| words.get(key));
    own.chain(cx.towns.iter().map(town)).chain(REACH.iter().map(|(key, _)| words.get(key))).collect()
}

fn cells(cx: &WorkbookCx<'_>, numbered: &Numbered<'_>) -> Vec<Cell> {
    let question = numbered.question;
    let answer = cx.answers().get(&question.id);
    let mut cells = OWN.map(|(.., cell)| cell(cx, numbered, answer)).to_vec();
    let documented = |town: &&Town| town.evidence_on(&question.id).map_or(Cell::Empty, |e| Cell::AtLeast(e.level));
    cells.extend(cx.towns.iter().map(documented));
    let name = |town: &&Town| cx.text(&town.name);
    match scoring::reach(question, &cx.towns) {
        Some(reach) => {
            let there = cx.towns.iter().filter(|town| reach.towns.contains(&town.id));
            cells.extend([Cell::AtLeast(reach.level), Cell::Text(cx.words.list(there.map(name)))]);
        }
        None => cells.extend([Cell::Empty, Cell::Empty]),
    }
    cells
}

fn text(text: String) -> Cell {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// The level as a number, everything else in words.
fn state(cx: &WorkbookCx<'_>, numbered: &Numbered<'_>) -> Cell {
    match cx.entry(&numbered.question.id).map_or(State::Open, |entry| entry.state) {
        State::Level(level) => Cell::Level(level),
        other => Cell::Word(cx.wording.state(other)),
    }
}

/// Why the question does not apply, or why it is counted as 0.
fn reason(cx: &WorkbookCx<'_>, numbered: &Numbered<'_>, answer: Option<&Answer>) -> String {
    if let Some(Value::NotApplicable(reason)) = answer.and_then(|answer| answer.value.as_ref()) {
        return reason.trim().to_owned();
    }
    let own = answer.and_then(|answer| answer.value.as_ref());
    cx.follows(&numbered.question.id, own)
}

fn note(answer: &Answer) -> String {
    answer.note.trim_end().to_owned()
}
