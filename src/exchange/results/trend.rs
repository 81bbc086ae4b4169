//! The tab with what moved since the round before: who answered then and now, then every question.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::findings::TrendText;
use crate::scoring::State;

/// In pixels.
const COLUMNS: [(&str, u32); 7] = [
    ("workbook-head-number", 48),
    ("workbook-head-factor", 150),
    ("workbook-head-question", 260),
    ("workbook-head-then", 90),
    ("workbook-head-since", 90),
    ("workbook-head-levels", 90),
    ("workbook-head-change", 160),
];

/// What moved, where two rounds are compared.
pub fn latest(cx: &WorkbookCx<'_>) -> Option<TrendText> {
    TrendText::latest(&cx.wording, cx.public())?.ok()
}

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>, trend: &TrendText) -> Result<(), XlsxError> {
    let mut tab = Tab::new(sheet, cx, "workbook-tab-trend", COLUMNS.map(|(_, pixels)| pixels).to_vec())?;
    tab.title("workbook-title-trend")?;
    let counts = trend.counts.join(&cx.words.get("workbook-between"));
    let lines =
        [&trend.title, &trend.who, &trend.caution, &trend.overall].into_iter().chain(&trend.stage).chain([&counts]);
    let mut row = 0;
    for line in lines {
        row += 1;
        tab.sentence(row, COLUMNS.len(), line)?;
    }
    row += 1;
    let head = row;
    tab.head(head, &COLUMNS.map(|(key, _)| cx.words.get(key)))?;
    for question in &trend.trend.questions {
        let Some(numbered) = cx.numbered(&question.question) else { continue };
        row += 1;
        let moved = question.levels().map_or(Cell::Empty, |levels| Cell::Moved(i64::from(levels)));
        let cells = [
            Cell::Word(numbered.number),
            Cell::Text(cx.text(&numbered.factor.name)),
            Cell::Strong(cx.text(&numbered.question.name)),
            state(cx, question.then),
            state(cx, question.now),
            moved,
            Cell::Word(cx.wording.change(question.change)),
        ];
        tab.row(row, &cells)?;
    }
    tab.table(head, row, COLUMNS.len())?;
    tab.page(row, COLUMNS.len())
}

fn state(cx: &WorkbookCx<'_>, state: State) -> Cell {
    match state {
        State::Level(level) => Cell::Level(level),
        State::Unknown | State::NotApplicable | State::Open => Cell::Word(cx.wording.state(state)),
    }
}
