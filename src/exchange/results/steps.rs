//! The tab with what to do next: every step in the people's order, with its reason and who has done it.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::catalogue::Town;
use crate::findings::{PlacedText, StepText};

/// In pixels.
const COLUMNS: [(&str, u32); 9] = [
    ("workbook-head-order", 46),
    ("workbook-head-number", 48),
    ("workbook-head-factor", 124),
    ("workbook-head-question", 210),
    ("workbook-head-from", 46),
    ("workbook-head-to", 46),
    ("workbook-head-advice", 320),
    ("workbook-head-why", 270),
    ("workbook-head-towns", 210),
];
const HEAD: u32 = 2;

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let mut tab = Tab::new(sheet, cx, "workbook-tab-steps", COLUMNS.map(|(_, pixels)| pixels).to_vec())?;
    tab.title("workbook-title-steps")?;
    let shown = &cx.arranged.shown;
    let said = match &cx.arranged.note {
        Some(note) => note,
        None if shown.is_empty() => &cx.steps.none,
        None => &cx.steps.order,
    };
    tab.sentence(1, COLUMNS.len(), said)?;
    tab.head(HEAD, &COLUMNS.map(|(key, _)| cx.words.get(key)))?;
    let mut row = HEAD;
    for (place, step) in shown.iter().enumerate() {
        row += 1;
        tab.row(row, &cells(cx, place + 1, step))?;
    }
    if shown.is_empty() {
        tab.sheet.set_freeze_panes(HEAD + 1, 0)?;
    } else {
        tab.table(HEAD, row, COLUMNS.len())?;
    }
    tab.page(row, COLUMNS.len())
}

fn cells(cx: &WorkbookCx<'_>, place: usize, placed: &PlacedText) -> Vec<Cell> {
    let Some(step) = &placed.step else { return own(cx, place, placed) };
    let Some(numbered) = cx.numbered(&step.question) else { return Vec::new() };
    let why: Vec<String> = placed.place.iter().chain([&step.reason]).cloned().collect();
    vec![
        Cell::Whole(place as u64),
        Cell::Word(numbered.number),
        Cell::Text(cx.text(&numbered.factor.name)),
        Cell::Strong(cx.text(&numbered.question.text)),
        Cell::Level(step.from),
        Cell::Level(step.to),
        Cell::Text(step.advice.clone()),
        Cell::Text(why.join("\n")),
        Cell::Text(towns(cx, step)),
    ]
}

/// A step that people added.
fn own(cx: &WorkbookCx<'_>, place: usize, placed: &PlacedText) -> Vec<Cell> {
    let factor = placed.factor.as_ref().map(|factor| cx.wording.factor_name(factor)).unwrap_or_default();
    vec![
        Cell::Whole(place as u64),
        Cell::Empty,
        Cell::Text(factor),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Text(placed.head.clone()),
        Cell::Text(placed.place.clone().unwrap_or_default()),
        Cell::Empty,
    ]
}

/// The towns that are documented at this level or above, a line each.
fn towns(cx: &WorkbookCx<'_>, step: &StepText) -> String {
    let line = |town: &&Town| {
        let evidence = town.evidence_on(&step.question).filter(|_| step.towns.contains(&town.id))?;
        let args = [
            ("town", cx.text(&town.name).into()),
            ("level", cx.at_least(evidence.level).into()),
            ("date", cx.words.partial_date(evidence.as_of).into()),
        ];
        Some(cx.words.format("workbook-step-town", &args))
    };
    let lines: Vec<String> = cx.towns.iter().filter_map(line).collect();
    if lines.is_empty() { step.towns_text.clone() } else { lines.join("\n") }
}
