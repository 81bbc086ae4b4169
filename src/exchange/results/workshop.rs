//! The tab with what a group said: sheets and votes as counts, where as many answered as may be shown, and what was
//! agreed.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::context::WorkbookCx;
use super::tab::{Cell, Tab};
use crate::assessment::privacy::{SHOWN_FROM, Voice};
use crate::assessment::{Standing, Value};
use crate::catalogue::{Level, QuestionId};
use crate::findings::{GroupAnswers, GroupVoice};
use crate::scoring::State;
use crate::workshop::Distribution;

/// In pixels.
const COLUMNS: [(&str, u32); 20] = [
    ("workbook-head-number", 48),
    ("workbook-head-question", 220),
    ("workbook-head-voices", 104),
    ("workbook-head-method", 92),
    ("workbook-head-level-0", 42),
    ("workbook-head-level-1", 42),
    ("workbook-head-level-2", 42),
    ("workbook-head-level-3", 42),
    ("workbook-head-level-4", 42),
    ("workbook-head-level-5", 42),
    ("workbook-head-unknown", 62),
    ("workbook-head-total", 44),
    ("workbook-head-median", 60),
    ("workbook-head-lowest", 48),
    ("workbook-head-highest", 48),
    ("workbook-head-agreement", 60),
    ("workbook-head-share", 66),
    ("workbook-head-agreed", 76),
    ("workbook-head-counts", 150),
    ("workbook-head-dissent", 220),
];
/// What is left empty where too few answered.
const COUNTS: std::ops::RangeInclusive<usize> = 4..=16;

const HEAD: u32 = 2;

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let columns = COLUMNS.map(|(_, pixels)| pixels).to_vec();
    let mut tab = Tab::new(sheet, cx, "workbook-tab-workshop", columns)?;
    tab.title("workbook-title-workshop")?;
    tab.sentence(1, COLUMNS.len(), &cx.words.format("workbook-note-workshop", &[("from", SHOWN_FROM.into())]))?;
    tab.head(HEAD, &COLUMNS.map(|(key, _)| cx.words.get(key)))?;
    let mut row = HEAD;
    for topic in &cx.voices {
        row = write_topic(&mut tab, cx, row, topic)?;
    }
    tab.table(HEAD, row, COLUMNS.len())?;
    tab.page(row, COLUMNS.len())
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
        cells.extend(spread.map_or_else(|| vec![Cell::Empty; COUNTS.count()], |spread| counts(cx, spread)));
        let is_last = place + 1 == voices.len();
        cells.extend(if is_last { agreed(cx, &topic.question) } else { [Cell::Empty, Cell::Empty, Cell::Empty] });
        tab.row(row, &cells)?;
        if voice.is_some() && spread.is_none() {
            too_few(tab, cx, row)?;
        }
    }
    Ok(row)
}

/// In place of the counts, that there were too few. Not merged: what is merged can't be sorted.
fn too_few(tab: &mut Tab<'_>, cx: &WorkbookCx<'_>, row: u32) -> Result<(), XlsxError> {
    let format = &cx.looks.across;
    for column in COUNTS {
        tab.sheet.write_blank(row, column as u16, format)?;
    }
    tab.write(row, *COUNTS.start() as u16, &cx.wording.too_few(), format)
}

/// Where the answers are from, and how a vote was taken.
pub fn source(cx: &WorkbookCx<'_>, answers: &GroupAnswers, voice: Voice) -> [Cell; 2] {
    let method = match voice {
        Voice::Sheets => Cell::Empty,
        Voice::Vote(_, method) => Cell::Word(cx.wording.method(method)),
    };
    [Cell::Word(cx.wording.voice(answers, voice)), method]
}

fn counts(cx: &WorkbookCx<'_>, spread: &Distribution) -> Vec<Cell> {
    let counts = &spread.counts;
    let mut cells: Vec<Cell> = counts.levels.iter().map(|count| Cell::Whole((*count).into())).collect();
    cells.extend([Cell::Whole(counts.unknown.into()), Cell::Whole(counts.total())]);
    cells.push(spread.median.map_or(Cell::Empty, |median| middle(cx, median)));
    let [lowest, highest] = match spread.range {
        Some((lowest, highest)) => [whole(lowest), whole(highest)],
        None => [Cell::Empty, Cell::Empty],
    };
    cells.extend([lowest, highest, spread.agreement.map_or(Cell::Empty, Cell::Hundredths)]);
    cells.push(spread.unknown_share.map_or(Cell::Empty, Cell::Hundredths));
    cells
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
