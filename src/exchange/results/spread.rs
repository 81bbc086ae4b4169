//! The tab with the distributions as a chart: of every question the last that may be shown.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::charts::{self, Shares};
use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use super::workshop::source;
use crate::assessment::privacy::Voice;
use crate::findings::GroupAnswers;
use crate::workshop::Distribution;

/// In pixels: question, where the answers are from, levels 0 to 5.
const COLUMNS: [(&str, u32); 8] = [
    ("workbook-head-question", 200),
    ("workbook-head-voices", 104),
    ("workbook-head-level-0", 42),
    ("workbook-head-level-1", 42),
    ("workbook-head-level-2", 42),
    ("workbook-head-level-3", 42),
    ("workbook-head-level-4", 42),
    ("workbook-head-level-5", 42),
];
const LEVELS: u16 = 2;
/// Beside the table: a gap, and room for the chart.
const BESIDE: [u32; 2] = [20, 720];

const HEAD: u32 = 2;

/// Pixels that a chart takes for a bar, and for all else.
const BAR: u32 = 26;
const REST: u32 = 120;

/// A question with its last distribution.
pub type Latest<'a> = (&'a GroupAnswers, Voice, &'a Distribution);

/// The questions with a distribution that may be shown.
pub fn latest<'a>(cx: &'a WorkbookCx<'_>) -> Vec<Latest<'a>> {
    let of = |answers: &'a GroupAnswers| {
        let (voice, spread) = answers.latest()?;
        Some((answers, voice, spread))
    };
    cx.voices.iter().filter_map(of).collect()
}

/// `latest` is not empty.
pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>, latest: &[Latest<'_>]) -> Result<(), XlsxError> {
    let columns: Vec<u32> = COLUMNS.iter().map(|(_, pixels)| *pixels).chain(BESIDE).collect();
    let all = columns.len();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-spread", columns)?;
    tab.title("workbook-title-spread")?;
    tab.sentence(1, all, &cx.words.get("workbook-note-spread"))?;
    tab.head(HEAD, &COLUMNS.map(|(key, _)| cx.words.get(key)))?;
    let mut row = HEAD;
    for (answers, voice, spread) in latest {
        row += 1;
        let name = cx
            .numbered(&answers.question)
            .map_or_else(String::new, |numbered| format!("{} {}", numbered.number, cx.text(&numbered.question.name)));
        let [from, _] = source(cx, answers, *voice);
        let levels = spread.counts.levels.iter().map(|count| Cell::Whole((*count).into()));
        let cells: Vec<Cell> = [Cell::Strong(name), from].into_iter().chain(levels).collect();
        tab.row(row, &cells)?;
    }
    let at = Shares { tab: tab.sheet.name(), rows: (HEAD + 1, row), levels: LEVELS };
    let height = REST + BAR * u32::try_from(latest.len()).unwrap_or(u32::MAX);
    let chart = charts::shares(cx, &at, BESIDE[1] - charts::EDGE, height);
    let column = u16::try_from(COLUMNS.len() + 1).unwrap_or(u16::MAX);
    tab.sheet.insert_chart(HEAD, column, &chart)?;
    tab.sheet.set_freeze_panes(HEAD + 1, 0)?;
    // Rows are lower than bars.
    tab.page(row.max(HEAD + height.div_ceil(20)), all)?;
    tab.sheet.set_print_fit_to_pages(1, 1);
    Ok(())
}
