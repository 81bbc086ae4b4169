//! The tab with what to do next: every step in its order, with its reason and who has done it.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::catalogue::Town;
use crate::findings::StepText;

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
    let steps = &cx.steps;
    tab.sentence(1, COLUMNS.len(), if steps.all.is_empty() { &steps.none } else { &steps.order })?;
    tab.head(HEAD, &COLUMNS.map(|(key, _)| cx.words.get(key)))?;
    let mut row = HEAD;
    for (place, step) in steps.all.iter().enumerate() {
        row += 1;
        tab.row(row, &cells(cx, place + 1, step))?;
    }
    if steps.all.is_empty() {
        tab.sheet.set_freeze_panes(HEAD + 1, 0)?;
    } else {
        tab.table(HEAD, row, COLUMNS.len())?;
    }
    tab.page(row, COLUMNS.len())
}

fn cells(cx: &WorkbookCx<'_>, place: usize, step: &StepText) -> Vec<Cell> {
    let Some(numbered) = cx.numbered(&step.question) else { return Vec::new() };
    vec![
        Cell::Whole(place as u64),
        Cell::Word(numbered.number),
        Cell::Text(cx.text(&numbered.factor.name)),
        Cell::Strong(cx.text(&numbered.question.text)),
        Cell::Level(step.from),
        Cell::Level(step.to),
        Cell::Text(step.advice.clone()),
        Cell::Text(step.reason.clone()),
        Cell::Text(towns(cx, step)),
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
