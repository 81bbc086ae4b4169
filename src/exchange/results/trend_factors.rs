//! The tab with every success factor in the round before and now, as a table and as a chart.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::charts::{self, Pair};
use super::context::WorkbookCx;
use super::overview::{or_empty, reach};
use super::tab::{Cell, Tab};
use crate::findings::{Side, TrendText};
use crate::scoring::{FactorScore, FactorTrend};

/// Columns before those of the rounds, in pixels, and behind them.
const FACTOR: (&str, u32) = ("workbook-head-factor", 200);
const MOVED: [(&str, u32); 2] = [("workbook-head-moved", 84), ("workbook-head-common", 112)];
/// Of a round behind its score: bounds and stage.
const OF_ROUND: [(&str, u32); 3] = [("workbook-head-low", 72), ("workbook-head-high", 72), ("workbook-head-stage", 56)];
const SCORE_WIDTH: u32 = 80;
/// Beside the table, hidden: short names, and how far the bounds of each score reach down and up.
const HIDDEN: [u32; 1 + 2 * Side::BOTH.len()] = [80; 1 + 2 * Side::BOTH.len()];
const NAME: u16 = (1 + Side::BOTH.len() * (1 + OF_ROUND.len()) + MOVED.len()) as u16;

fn columns() -> Vec<(&'static str, u32)> {
    let of = |side: Side| {
        let score = match side {
            Side::Then => "workbook-head-score-then",
            Side::Now => "workbook-head-score-since",
        };
        [(score, SCORE_WIDTH)].into_iter().chain(OF_ROUND)
    };
    [FACTOR].into_iter().chain(Side::BOTH.into_iter().flat_map(of)).chain(MOVED).collect()
}

/// The column with the score of a round.
fn score_column(side: Side) -> u16 {
    (1 + side.place() * (1 + OF_ROUND.len())) as u16
}

/// The columns with how far its bounds reach down and up.
fn reach_columns(side: Side) -> [u16; 2] {
    let down = NAME + 1 + 2 * side.place() as u16;
    [down, down + 1]
}

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>, trend: &TrendText) -> Result<(), XlsxError> {
    let (heads, widths): (Vec<&str>, Vec<u32>) = columns().into_iter().unzip();
    let shown = heads.len();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-trend-factors", widths.into_iter().chain(HIDDEN).collect())?;
    for column in (NAME..).take(HIDDEN.len()) {
        tab.sheet.set_column_hidden(column)?;
    }
    tab.title("workbook-title-trend-factors")?;
    let mut row = 0;
    for line in [&trend.title, &trend.who, &trend.caution, &cx.words.get("workbook-note-trend-factors")] {
        row += 1;
        tab.sentence(row, shown, line)?;
    }
    row += 1;
    tab.head(row, &heads.iter().map(|key| cx.words.get(key)).collect::<Vec<_>>())?;
    let first = row + 1;
    for factor in &trend.trend.factors {
        row += 1;
        factor_row(&mut tab, cx, row, factor)?;
    }
    let at = Pair {
        tab: tab.sheet.name(),
        rows: (first, row),
        names: NAME,
        columns: |side| (score_column(side), reach_columns(side)),
    };
    let below = row + 2;
    let end = charts::then_and_now(tab.sheet, cx, &at, below, tab.width(0, shown))?;
    tab.page(end, shown)?;
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
    cells.extend(Side::BOTH.into_iter().flat_map(|side| of_round(side.score(trend))));
    cells.extend([or_empty(trend.moved, Cell::MovedScore), Cell::Whole(trend.common as u64)]);
    tab.row(row, &cells)?;
    tab.cell(row, NAME, &Cell::Text(short))?;
    for side in Side::BOTH {
        for (reach, column) in reach(side.score(trend)).into_iter().zip(reach_columns(side)) {
            if let Some(reach) = reach {
                tab.cell(row, column, &Cell::Score(reach))?;
            }
        }
    }
    Ok(())
}

/// Score, bounds and stage of a round.
fn of_round(score: &FactorScore) -> [Cell; 1 + OF_ROUND.len()] {
    [
        or_empty(score.mean, Cell::StrongScore),
        or_empty(score.bounds.map(|bounds| bounds.low), Cell::Score),
        or_empty(score.bounds.map(|bounds| bounds.high), Cell::Score),
        or_empty(score.stage, Cell::Level),
    ]
}
