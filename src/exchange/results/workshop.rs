//! The tab with what a group said: sheets and votes as counts, where as many answered as may be shown, and what was
//! agreed.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::assessment::privacy::Voice;
use crate::assessment::{Standing, Value};
use crate::catalogue::{Level, QuestionId};
use crate::findings::{GroupAnswers, GroupVoice};
use crate::scoring::State;
use crate::workshop::{Distribution, shown_from};

/// Key of its head, and pixels: which question, and where the answers are from.
const LEAD: [(&str, u32); 4] = [
    ("workbook-head-number", 48),
    ("workbook-head-question", 220),
    ("workbook-head-voices", 104),
    ("workbook-head-method", 92),
];

/// The same, with what stands in it: left empty where too few answered.
type Counted = (&'static str, u32, fn(&WorkbookCx<'_>, &Distribution) -> Cell);

const COUNTS: [Counted; 13] = [
    ("workbook-head-level-0", 42, |_, spread| at_level(spread, 0)),
    ("workbook-head-level-1", 42, |_, spread| at_level(spread, 1)),
    ("workbook-head-level-2", 42, |_, spread| at_level(spread, 2)),
    ("workbook-head-level-3", 42, |_, spread| at_level(spread, 3)),
    ("workbook-head-level-4", 42, |_, spread| at_level(spread, 4)),
    ("workbook-head-level-5", 42, |_, spread| at_level(spread, 5)),
    ("workbook-head-unknown", 62, |_, spread| Cell::Whole(spread.counts.unknown.into())),
    ("workbook-head-total", 44, |_, spread| Cell::Whole(spread.counts.total())),
    ("workbook-head-median", 60, |cx, spread| spread.median.map_or(Cell::Empty, |median| middle(cx, median))),
    ("workbook-head-lowest", 48, |_, spread| spread.range.map_or(Cell::Empty, |(lowest, _)| whole(lowest))),
    ("workbook-head-highest", 48, |_, spread| spread.range.map_or(Cell::Empty, |(_, highest)| whole(highest))),
    ("workbook-head-agreement", 60, |_, spread| spread.agreement.map_or(Cell::Empty, Cell::Hundredths)),
    ("workbook-head-share", 66, |_, spread| spread.unknown_share.map_or(Cell::Empty, Cell::Hundredths)),
];

/// In the last row of a question: what was agreed, what of it counts, what stayed against it.
const AGREED: [(&str, u32); 3] =
    [("workbook-head-agreed", 76), ("workbook-head-counts", 150), ("workbook-head-dissent", 220)];

const HEAD: u32 = 2;

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let counts = COUNTS.map(|(key, pixels, _)| (key, pixels));
    let (heads, widths): (Vec<&str>, Vec<u32>) = LEAD.into_iter().chain(counts).chain(AGREED).unzip();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-workshop", widths)?;
    tab.title("workbook-title-workshop")?;
    tab.sentence(1, heads.len(), &cx.words.format("workbook-note-workshop", &shown_from()))?;
    tab.head(HEAD, &heads.iter().map(|key| cx.words.get(key)).collect::<Vec<_>>())?;
    let mut row = HEAD;
    for topic in &cx.voices {
        row = write_topic(&mut tab, cx, row, topic)?;
    }
    tab.table(HEAD, row, heads.len())?;
    tab.page(row, heads.len())
}

/// The rows of one question below `row`; what was agreed stands in the last. Gives that row back.
fn write_topic(tab: &mut Tab<'_>, cx: &WorkbookCx<'_>, row: u32, topic: &GroupAnswers) -> Result<u32, XlsxError> {
    let Some(numbered) = cx.numbered(&topic.question) else { return Ok(row) };
    let mut row = row;
    let voices: Vec<Option<&GroupVoice>> =
        if topic.voices.is_empty() { vec![None] } else { topic.voices.iter().map(Some).collect() };
    for (place, voice) in voices.iter().enumerate() {
        row += 1;
        let mut cells = vec![Cell::Word(numbered.number.clone()), Cell::Strong(cx.text(&numbered.question.text))];
        cells.extend(voice.map_or([Cell::Empty, Cell::Empty], |voice| source(cx, topic, voice.voice)));
        let spread = voice.and_then(|voice| voice.spread.as_ref());
        cells.extend(COUNTS.map(|(.., cell)| spread.map_or(Cell::Empty, |spread| cell(cx, spread))));
        let is_last = place + 1 == voices.len();
        cells.extend(if is_last { agreed(cx, &topic.question) } else { [Cell::Empty, Cell::Empty, Cell::Empty] });
        tab.row(row, &cells)?;
        if let (Some(voice), None) = (voice, &spread) {
            too_few(tab, cx, row, voice.voice)?;
        }
    }
    Ok(row)
}

/// In place of the counts, that there were too few. Not merged: what is merged can't be sorted.
fn too_few(tab: &mut Tab<'_>, cx: &WorkbookCx<'_>, row: u32, voice: Voice) -> Result<(), XlsxError> {
    let format = &cx.looks.across;
    for (column, _) in (LEAD.len() as u16..).zip(COUNTS) {
        tab.sheet.write_blank(row, column, format)?;
    }
    tab.write(row, LEAD.len() as u16, &cx.wording.too_few(voice), format)
}

/// Where the answers are from, and how a vote was taken.
pub fn source(cx: &WorkbookCx<'_>, answers: &GroupAnswers, voice: Voice) -> [Cell; 2] {
    let method = match voice {
        Voice::Sheets => Cell::Empty,
        Voice::Vote(_, method) => Cell::Word(cx.wording.method(method)),
    };
    [Cell::Word(cx.wording.voice(answers, voice)), method]
}

/// How many are at the level.
fn at_level(spread: &Distribution, level: usize) -> Cell {
    spread.counts.levels.get(level).map_or(Cell::Empty, |count| Cell::Whole((*count).into()))
}

/// One level as a number, two as text.
fn middle(cx: &WorkbookCx<'_>, (lower, upper): (Level, Level)) -> Cell {
    if lower == upper {
        return whole(lower);
    }
    Cell::Word(cx.wording.levels((lower, upper)))
}

fn whole(level: Level) -> Cell {
    Cell::Whole(level.get().into())
}

/// What was agreed, what of it counts where that is something else, and what stayed against it.
fn agreed(cx: &WorkbookCx<'_>, question: &QuestionId) -> [Cell; 3] {
    let round = cx.round();
    // A copy keeps the answers of a single response in the same place.
    let is_agreed = matches!(round.standing(), Standing::Agreed(_));
    let value = round.agreed.value(question).filter(|_| is_agreed);
    let counts = if is_agreed { cx.follows(question, value) } else { String::new() };
    let value = value.map_or(Cell::Empty, |value| match value {
        Value::Level(level) => Cell::Level(*level),
        Value::Unknown => Cell::Word(cx.wording.state(State::Unknown)),
        Value::NotApplicable(_) => Cell::Word(cx.wording.state(State::NotApplicable)),
    });
    let dissent = round.public_dissent(question).trim();
    let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    [value, text(&counts), text(dissent)]
}
