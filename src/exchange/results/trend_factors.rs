//! The tab with every success factor in the round before and now, as a table and as a chart.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::charts::{self, Pair};
use super::context::WorkbookCx;
use super::overview::{or_empty, reach};
use super::tab::{Cell, Tab};
use crate::findings::TrendText;
use crate::scoring::{FactorScore, FactorTrend};

/// In pixels. Of a round score, bounds and stage.
const COLUMNS: [(&str, u32); 11] = [
    ("workbook-head-factor", 200),
    ("workbook-head-score-then", 80),
    ("workbook-head-low", 72),
    ("workbook-head-high", 72),
    ("workbook-head-stage", 56),
    ("workbook-head-score-since", 80),
    ("workbook-head-low", 72),
    ("workbook-head-high", 72),
    ("workbook-head-stage", 56),
    ("workbook-head-moved", 84),
    ("workbook-head-common", 112),
];
/// The columns with the scores, then and now.
const SCORES: [u16; 2] = [1, 5];
/// Beside the table, hidden: short names, and how far the bounds of each score reach down and up.
const HIDDEN: [u32; 5] = [80; 5];
const NAME: u16 = COLUMNS.len() as u16;
const REACHES: [[u16; 2]; 2] = [[NAME + 1, NAME + 2], [NAME + 3, NAME + 4]];

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>, trend: &TrendText) -> Result<(), XlsxError> {
    let columns = COLUMNS.iter().map(|(_, pixels)| *pixels).chain(HIDDEN).collect();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-trend-factors", columns)?;
    for column in (NAME..).take(HIDDEN.len()) {
        tab.sheet.set_column_hidden(column)?;
    }
    tab.title("workbook-title-trend-factors")?;
    let mut row = 0;
    for line in [&trend.title, &trend.who, &trend.caution, &cx.words.get("workbook-note-trend-factors")] {
        row += 1;
        tab.sentence(row, COLUMNS.len(), line)?;
    }
    row += 1;
    tab.head(row, &COLUMNS.map(|(key, _)| cx.words.get(key)))?;
    let first = row + 1;
    for factor in &trend.trend.factors {
        row += 1;
        factor_row(&mut tab, cx, row, factor)?;
    }
    let at = Pair { tab: tab.sheet.name(), rows: (first, row), names: NAME, scores: SCORES, reaches: REACHES };
    let below = row + 2;
    let end = charts::then_and_now(tab.sheet, cx, &at, below, tab.width(0, COLUMNS.len()))?;
    tab.page(end, COLUMNS.len())?;
    tab.sheet.set_print_fit_to_pages(1, 1);
    Ok(())
}

fn factor_row(tab: &mut Tab<'_>, cx: &WorkbookCx<'_>, row: u32, trend: &FactorTrend) -> Result<(), XlsxError> {
    let factor = cx.questionnaire().factor(&trend.factor);
    let [name, short] = factor.map_or_else(
        || [trend.factor.to_string(), trend.factor.to_string()],
        |factor| [cx.text(&factor.name), cx.text(&factor.short)],
    );
    let mut cells = vec![Cell::Strong(name)];
    cells.extend(side(&trend.then));
    cells.extend(side(&trend.now));
    cells.extend([or_empty(trend.moved, Cell::MovedScore), Cell::Whole(trend.common as u64)]);
    tab.row(row, &cells)?;
    tab.cell(row, NAME, &Cell::Text(short))?;
    for (score, columns) in [&trend.then, &trend.now].into_iter().zip(REACHES) {
        for (reach, column) in reach(score).into_iter().zip(columns) {
            if let Some(reach) = reach {
                tab.cell(row, column, &Cell::Score(reach))?;
            }
        }
    }
    Ok(())
}

/// Score, bounds and stage of a round.
fn side(score: &FactorScore) -> [Cell; 4] {
    [
        or_empty(score.mean, Cell::StrongScore),
        or_empty(score.bounds.map(|bounds| bounds.low), Cell::Score),
        or_empty(score.bounds.map(|bounds| bounds.high), Cell::Score),
        or_empty(score.stage, Cell::Level),
    ]
}
