//! The tabs with the plan: action items and targets, each one table.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::assessment::TargetOf;
use crate::findings::{ItemCounts, ItemText, TargetText};

/// In pixels.
const ITEMS: [(&str, u32); 8] = [
    ("workbook-head-item-id", 46),
    ("workbook-head-item", 300),
    ("workbook-head-owner", 150),
    ("workbook-head-due", 96),
    ("workbook-head-status", 80),
    ("workbook-head-remark", 130),
    ("workbook-head-note", 240),
    ("workbook-head-item-step", 200),
];
const HISTORY: (&str, u32) = ("workbook-head-history", 210);
const TARGETS: [(&str, u32); 7] = [
    ("workbook-head-factor", 160),
    ("workbook-head-target-question", 210),
    ("workbook-head-score-now", 90),
    ("workbook-head-target", 60),
    ("workbook-head-target-name", 130),
    ("workbook-head-by", 96),
    ("workbook-head-remark", 320),
];
const HEAD: u32 = 2;

/// Something is planned that this tab shows.
pub fn has_items(cx: &WorkbookCx<'_>) -> bool {
    !cx.round().items.is_empty()
}

pub fn write_items(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let columns = ITEMS.iter().chain([&HISTORY]);
    let (keys, widths): (Vec<&str>, Vec<u32>) = columns.copied().unzip();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-items", widths)?;
    tab.title("workbook-title-items")?;
    let counts = ItemCounts::of(cx.round(), cx.options.date);
    let lines = [Some(cx.wording.item_counts(&counts)), cx.wording.items_late(&counts)];
    let said = lines.into_iter().flatten().collect::<Vec<_>>().join(&cx.words.get("workbook-between"));
    tab.sentence(1, keys.len(), &said)?;
    tab.head(HEAD, &keys.iter().map(|key| cx.words.get(key)).collect::<Vec<_>>())?;
    let mut row = HEAD;
    let items = cx.round().items.iter();
    for (item, text) in items.zip(ItemText::all(&cx.wording, cx.round(), cx.options.date)) {
        row += 1;
        let cells = [
            Cell::Whole(u64::from(item.id.0)),
            Cell::Strong(text.text),
            Cell::Text(text.owner),
            item.due.map_or_else(|| Cell::Text(item.due_typed.clone()), Cell::Date),
            Cell::Word(text.status),
            Cell::Text(text.remark.unwrap_or_default()),
            Cell::Text(text.note),
            Cell::Text(text.step.unwrap_or_default()),
            Cell::Text(text.history),
        ];
        tab.row(row, &cells)?;
    }
    tab.table(HEAD, row, keys.len())?;
    tab.page(row, keys.len())
}

/// Something is aimed at that this tab shows.
pub fn has_targets(cx: &WorkbookCx<'_>) -> bool {
    !cx.round().targets.is_empty()
}

pub fn write_targets(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let mut tab = Tab::new(sheet, cx, "workbook-tab-targets", TARGETS.map(|(_, pixels)| pixels).to_vec())?;
    tab.title("workbook-title-targets")?;
    tab.sentence(1, TARGETS.len(), &cx.words.get("workbook-note-targets"))?;
    tab.head(HEAD, &TARGETS.map(|(key, _)| cx.words.get(key)))?;
    let mut row = HEAD;
    for text in TargetText::all(&cx.wording, cx.round(), &cx.findings.scores) {
        row += 1;
        tab.row(row, &target(cx, text))?;
    }
    tab.table(HEAD, row, TARGETS.len())?;
    tab.page(row, TARGETS.len())
}

fn target(cx: &WorkbookCx<'_>, text: TargetText) -> Vec<Cell> {
    let (factor, question, now) = match &text.of {
        TargetOf::Factor(id) => {
            let score = cx.findings.scores.factors.iter().find(|factor| factor.factor == *id);
            (text.name, String::new(), score.and_then(|score| score.mean).map(Cell::Score))
        }
        TargetOf::Question(id) => {
            let factor = cx.numbered(id).map(|numbered| cx.text(&numbered.factor.name)).unwrap_or_default();
            (factor, text.name, cx.entry(id).and_then(|entry| entry.state.level()).map(Cell::Level))
        }
    };
    vec![
        Cell::Text(factor),
        Cell::Text(question),
        now.unwrap_or(Cell::Empty),
        Cell::Level(text.target.level),
        Cell::Text(cx.wording.level_name(text.target.level)),
        text.target.by.map_or(Cell::Empty, Cell::Date),
        Cell::Text(text.remark.unwrap_or_default()),
    ]
}
