//! The tab with what moved since the round before: who answered then and now, then every question.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::{Numbered, WorkbookCx};
use super::tab::{Cell, Tab};
use crate::findings::{Side, TrendText};
use crate::scoring::{QuestionTrend, State};

/// A column of the questions.
#[derive(Clone, Copy)]
enum Column {
    Number,
    Factor,
    Question,
    Level(Side),
    Moved,
    Change,
}

impl Column {
    fn all() -> Vec<Column> {
        let rounds = Side::BOTH.map(Column::Level);
        [Column::Number, Column::Factor, Column::Question]
            .into_iter()
            .chain(rounds)
            .chain([Column::Moved, Column::Change])
            .collect()
    }

    /// Key of its head, and pixels.
    fn head(self) -> (&'static str, u32) {
        match self {
            Column::Number => ("workbook-head-number", 48),
            Column::Factor => ("workbook-head-factor", 150),
            Column::Question => ("workbook-head-question", 260),
            Column::Level(Side::Then) => ("workbook-head-then", 90),
            Column::Level(Side::Now) => ("workbook-head-since", 90),
            Column::Moved => ("workbook-head-levels", 90),
            Column::Change => ("workbook-head-change", 160),
        }
    }

    fn cell(self, cx: &WorkbookCx<'_>, (numbered, trend): (&Numbered<'_>, &QuestionTrend)) -> Cell {
        match self {
            Column::Number => Cell::Word(numbered.number.clone()),
            Column::Factor => Cell::Text(cx.text(&numbered.factor.name)),
            Column::Question => Cell::Strong(cx.text(&numbered.question.name)),
            Column::Level(side) => state(cx, side.state(trend)),
            Column::Moved => trend.levels().map_or(Cell::Empty, |levels| Cell::Moved(i64::from(levels))),
            Column::Change => Cell::Word(cx.wording.change(trend.change)),
        }
    }
}

/// What moved, where two rounds are compared.
pub fn latest(cx: &WorkbookCx<'_>) -> Option<TrendText> {
    TrendText::latest(&cx.wording, cx.public())?.ok()
}

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>, trend: &TrendText) -> Result<(), XlsxError> {
    let columns = Column::all();
    let (heads, widths): (Vec<&str>, Vec<u32>) = columns.iter().map(|column| column.head()).unzip();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-trend", widths)?;
    tab.title("workbook-title-trend")?;
    let counts = trend.counts.join(&cx.words.get("workbook-between"));
    let lines =
        [&trend.title, &trend.who, &trend.caution, &trend.overall].into_iter().chain(&trend.stage).chain([&counts]);
    let mut row = 0;
    for line in lines {
        row += 1;
        tab.sentence(row, columns.len(), line)?;
    }
    row += 1;
    let head = row;
    tab.head(head, &heads.iter().map(|key| cx.words.get(key)).collect::<Vec<_>>())?;
    for question in &trend.trend.questions {
        let Some(numbered) = cx.numbered(&question.question) else { continue };
        row += 1;
        tab.row(row, &columns.iter().map(|column| column.cell(cx, (&numbered, question))).collect::<Vec<_>>())?;
    }
    tab.table(head, row, columns.len())?;
    tab.page(row, columns.len())
}

fn state(cx: &WorkbookCx<'_>, state: State) -> Cell {
    match state {
        State::Level(level) => Cell::Level(level),
        State::Unknown | State::NotApplicable | State::Open => Cell::Word(cx.wording.state(state)),
    }
}
