//! The tabs with the plan: action items and targets, each one table.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::assessment::{Item, TargetOf};
use crate::findings::{ItemCounts, ItemPart, ItemText, TargetText};

/// A column of the items.
#[derive(Clone, Copy)]
enum Column {
    Number,
    Text,
    Part(ItemPart),
}

/// A column of the targets: key of its head, pixels, what stands in it.
type TargetColumn = (&'static str, u32, fn(&WorkbookCx<'_>, &TargetText) -> Cell);

const TARGETS: [TargetColumn; 7] = [
    ("workbook-head-factor", 160, factor),
    ("workbook-head-target-question", 210, question),
    ("workbook-head-score-now", 90, now),
    ("workbook-head-target", 60, |_, text| Cell::Level(text.target.level)),
    ("workbook-head-target-name", 130, |cx, text| Cell::Text(cx.wording.level_name(text.target.level))),
    ("workbook-head-by", 96, |_, text| text.target.by.map_or(Cell::Empty, Cell::Date)),
    ("workbook-head-remark", 320, |_, text| Cell::Text(text.remark.clone().unwrap_or_default())),
];
const HEAD: u32 = 2;

impl Column {
    fn all() -> Vec<Column> {
        [Column::Number, Column::Text].into_iter().chain(ItemPart::ALL.map(Column::Part)).collect()
    }

    /// Key of its head.
    fn head(self) -> &'static str {
        match self {
            Column::Number => "workbook-head-item-id",
            Column::Text => ItemText::WORD,
            Column::Part(part) => part.word(),
        }
    }

    fn pixels(self) -> u32 {
        match self {
            Column::Number => 46,
            Column::Text => 300,
            Column::Part(ItemPart::Owner) => 150,
            Column::Part(ItemPart::Due) => 96,
            Column::Part(ItemPart::Status) => 80,
            Column::Part(ItemPart::Remark) => 130,
            Column::Part(ItemPart::Note) => 240,
            Column::Part(ItemPart::Step) => 200,
            Column::Part(ItemPart::History) => 210,
        }
    }

    fn cell(self, item: &Item, text: &ItemText) -> Cell {
        match self {
            Column::Number => Cell::Whole(u64::from(item.id.0)),
            Column::Text => Cell::Strong(text.text.clone()),
            Column::Part(ItemPart::Due) => item.due.map_or_else(|| Cell::Text(item.due_typed.clone()), Cell::Date),
            Column::Part(part @ ItemPart::Status) => Cell::Word(text.said(part).to_owned()),
            Column::Part(part) => Cell::Text(text.said(part).to_owned()),
        }
    }
}

/// Something is planned that this tab shows.
pub fn has_items(cx: &WorkbookCx<'_>) -> bool {
    !cx.round().items.is_empty()
}

pub fn write_items(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let columns = Column::all();
    let widths = columns.iter().map(|column| column.pixels()).collect();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-items", widths)?;
    tab.title("workbook-title-items")?;
    let counts = ItemCounts::of(cx.round(), cx.options.date);
    let lines = [Some(cx.wording.item_counts(&counts)), cx.wording.items_late(&counts)];
    let said = lines.into_iter().flatten().collect::<Vec<_>>().join(&cx.words.get("workbook-between"));
    tab.sentence(1, columns.len(), &said)?;
    tab.head(HEAD, &columns.iter().map(|column| cx.words.get(column.head())).collect::<Vec<_>>())?;
    let mut row = HEAD;
    let items = cx.round().items.iter();
    for (item, text) in items.zip(ItemText::all(&cx.wording, cx.round(), cx.options.date)) {
        row += 1;
        tab.row(row, &columns.iter().map(|column| column.cell(item, &text)).collect::<Vec<_>>())?;
    }
    tab.table(HEAD, row, columns.len())?;
    tab.page(row, columns.len())
}

/// Something is aimed at that this tab shows.
pub fn has_targets(cx: &WorkbookCx<'_>) -> bool {
    !cx.round().targets.is_empty()
}

pub fn write_targets(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let mut tab = Tab::new(sheet, cx, "workbook-tab-targets", TARGETS.map(|(_, pixels, _)| pixels).to_vec())?;
    tab.title("workbook-title-targets")?;
    tab.sentence(1, TARGETS.len(), &cx.words.get("workbook-note-targets"))?;
    tab.head(HEAD, &TARGETS.map(|(key, ..)| cx.words.get(key)))?;
    let mut row = HEAD;
    for text in TargetText::all(&cx.wording, cx.round(), &cx.findings.scores) {
        row += 1;
        tab.row(row, &TARGETS.map(|(.., cell)| cell(cx, &text)))?;
    }
    tab.table(HEAD, row, TARGETS.len())?;
    tab.page(row, TARGETS.len())
}

fn factor(cx: &WorkbookCx<'_>, text: &TargetText) -> Cell {
    Cell::Text(match &text.of {
        TargetOf::Factor(_) => text.name.clone(),
        TargetOf::Question(id) => cx.numbered(id).map(|numbered| cx.text(&numbered.factor.name)).unwrap_or_default(),
    })
}

fn question(_: &WorkbookCx<'_>, text: &TargetText) -> Cell {
    Cell::Text(match &text.of {
        TargetOf::Factor(_) => String::new(),
        TargetOf::Question(_) => text.name.clone(),
    })
}

/// What is so: the score of a factor, the level of a question.
fn now(cx: &WorkbookCx<'_>, text: &TargetText) -> Cell {
    let now = match &text.of {
        TargetOf::Factor(id) => {
            let score = cx.findings.scores.factors.iter().find(|factor| factor.factor == *id);
            score.and_then(|score| score.mean).map(Cell::Score)
        }
        TargetOf::Question(id) => cx.entry(id).and_then(|entry| entry.state.level()).map(Cell::Level),
    };
    now.unwrap_or(Cell::Empty)
}
