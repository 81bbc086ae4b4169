//! The tab with what to do next: every step in the people's order, with its reason and who has done it.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::{Numbered, WorkbookCx};
use super::tab::{Cell, Tab};
use crate::catalogue::Town;
use crate::findings::{PlacedText, StepText};

/// A step, and what it asks, where it is none that people added.
struct Line<'a> {
    cx: &'a WorkbookCx<'a>,
    /// From 1.
    place: usize,
    placed: &'a PlacedText,
    asked: Option<(&'a StepText, Numbered<'a>)>,
}

/// Key of its head, pixels, what stands in it.
type Column = (&'static str, u32, fn(&Line<'_>) -> Cell);

const COLUMNS: [Column; 9] = [
    ("workbook-head-order", 46, |line| Cell::Whole(line.place as u64)),
    ("workbook-head-number", 48, |line| line.asked(|_, numbered| Cell::Word(numbered.number.clone()))),
    ("workbook-head-factor", 124, |line| line.factor()),
    ("workbook-head-question", 210, |line| {
        line.asked(|_, numbered| Cell::Strong(line.cx.text(&numbered.question.text)))
    }),
    ("workbook-head-from", 46, |line| line.asked(|step, _| Cell::Level(step.from))),
    ("workbook-head-to", 46, |line| line.asked(|step, _| Cell::Level(step.to))),
    ("workbook-head-advice", 320, |line| {
        Cell::Text(line.asked.as_ref().map_or(&line.placed.head, |(step, _)| &step.advice).clone())
    }),
    ("workbook-head-why", 270, |line| line.why()),
    ("workbook-head-towns", 210, |line| line.asked(|step, _| Cell::Text(towns(line.cx, step)))),
];
const HEAD: u32 = 2;

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let mut tab = Tab::new(sheet, cx, "workbook-tab-steps", COLUMNS.map(|(_, pixels, _)| pixels).to_vec())?;
    tab.title("workbook-title-steps")?;
    let shown = &cx.arranged.shown;
    let said = match &cx.arranged.note {
        Some(note) => note,
        None if shown.is_empty() => &cx.steps.none,
        None => &cx.steps.order,
    };
    tab.sentence(1, COLUMNS.len(), said)?;
    tab.head(HEAD, &COLUMNS.map(|(key, ..)| cx.words.get(key)))?;
    let mut row = HEAD;
    for (place, placed) in shown.iter().enumerate() {
        row += 1;
        let asked = placed.step.as_ref().and_then(|step| Some((step, cx.numbered(&step.question)?)));
        let line = Line { cx, place: place + 1, placed, asked };
        tab.row(row, &COLUMNS.map(|(.., cell)| cell(&line)))?;
    }
    if shown.is_empty() {
        tab.sheet.set_freeze_panes(HEAD + 1, 0)?;
    } else {
        tab.table(HEAD, row, COLUMNS.len())?;
    }
    tab.page(row, COLUMNS.len())
}

impl Line<'_> {
    /// What is said of the question; nothing of a step that people added.
    fn asked(&self, cell: impl FnOnce(&StepText, &Numbered<'_>) -> Cell) -> Cell {
        self.asked.as_ref().map_or(Cell::Empty, |(step, numbered)| cell(step, numbered))
    }

    fn factor(&self) -> Cell {
        let cx = self.cx;
        let of_own = || self.placed.factor.as_ref().map(|factor| cx.wording.factor_name(factor)).unwrap_or_default();
        Cell::Text(self.asked.as_ref().map_or_else(of_own, |(_, numbered)| cx.text(&numbered.factor.name)))
    }

    fn why(&self) -> Cell {
        let reason = self.asked.as_ref().map(|(step, _)| &step.reason);
        let why: Vec<String> = self.placed.place.iter().chain(reason).cloned().collect();
        Cell::Text(why.join("\n"))
    }
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
