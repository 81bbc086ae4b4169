//! The tab with what is published of the hall in the national survey, beside halls of like size, its prefecture, the nation.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::findings::NationalText;
use crate::scoring::National;

/// Pixels of the columns: indicator, what it says, as of, own, then each circle.
const LEAD: [u32; 4] = [210, 330, 110, 150];
const CIRCLE: u32 = 150;

/// What there is to say; nothing where the hall has no row.
pub fn text(cx: &WorkbookCx<'_>) -> Option<NationalText> {
    let national = National::of(cx.catalogue, cx.public().profile.code.as_deref());
    let national = national.filter(|national| national.own.is_some())?;
    Some(NationalText::of(&cx.wording, &national))
}

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>, text: &NationalText) -> Result<(), XlsxError> {
    let mut heads = text.head.clone();
    // What a yes says stands in a column of its own.
    heads.insert(1, cx.words.get("national-head-about"));
    let circles = heads.iter().skip(LEAD.len()).map(|_| CIRCLE);
    let columns: Vec<u32> = LEAD.into_iter().chain(circles).collect();
    let count = columns.len();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-national", columns)?;
    tab.title("national-title")?;
    let mut row = 0;
    for line in text.residents.iter().chain([&text.about]) {
        row += 1;
        tab.sentence(row, count, line)?;
    }
    row += 1;
    let head = row;
    tab.head(head, &heads)?;
    for indicator in &text.rows {
        row += 1;
        let lead = [
            Cell::Strong(indicator.name.clone()),
            Cell::Text(indicator.about.clone()),
            Cell::Word(indicator.as_of.clone()),
            Cell::Word(indicator.own.clone().unwrap_or_default()),
        ];
        let figures = indicator.figures.iter().cloned().map(Cell::Word);
        tab.row(row, &lead.into_iter().chain(figures).collect::<Vec<_>>())?;
    }
    let last = row;
    for line in &text.notes {
        row += 1;
        tab.sentence(row, count, line)?;
    }
    tab.table(head, last, count)?;
    tab.page(row, count)
}
