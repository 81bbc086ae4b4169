//! The first tab: whose results they are, the overall score, every factor beside the towns, and two charts.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::charts;
use super::context::WorkbookCx;
use super::tab::{Cell, Tab, to_tenths};
use crate::catalogue::{Factor, Level, Town};
use crate::findings::{Label, Title, one_line};
use crate::i18n::format_score;
use crate::scoring::{Bounds, Comparison, FactorScore, Tally};

/// The columns of the hall, in pixels.
const OWN: [u32; 8] = [200, 64, 64, 64, 58, 140, 84, 84];
/// Those of a town: mean, and how many questions it rests on.
const TOWN: [u32; 2] = [92, 68];
/// Beside the table, hidden: what the charts need.
const HIDDEN: u16 = 4;
/// Short names of the factors, and those with the score behind.
pub const NAME: u16 = 0;
pub const NAMED_SCORE: u16 = 1;
/// How far the bounds reach down and up from the score.
pub const DOWN: u16 = 2;
pub const UP: u16 = 3;

pub const FACTOR: u16 = 0;
pub const SCORE: u16 = 1;
const VALUE: u16 = 1;
const VALUE_NOTE: u16 = 2;

/// Where things stand in this tab, for its charts.
pub struct Places {
    /// Name of the tab.
    pub tab: String,
    /// Rows of the first and the last factor.
    pub rows: (u32, u32),
    /// The first of the hidden columns.
    pub hidden: u16,
    /// The row in which charts begin.
    pub below: u32,
    /// Pixels from the left edge to the end of the table.
    pub width: u32,
}

/// The column with the means of the town at `place`.
pub fn town_column(place: usize) -> u16 {
    u16::try_from(OWN.len() + place * TOWN.len()).unwrap_or(u16::MAX)
}

pub fn write(sheet: &mut Worksheet, cx: &WorkbookCx<'_>) -> Result<(), XlsxError> {
    let shown = OWN.len() + cx.towns.len() * TOWN.len();
    let mut columns = OWN.to_vec();
    columns.extend(cx.towns.iter().flat_map(|_| TOWN));
    columns.extend([80; HIDDEN as usize]);
    let mut tab = Tab::new(sheet, cx, "workbook-tab-results", columns)?;
    let hidden = u16::try_from(shown).unwrap_or(u16::MAX);
    for column in hidden..hidden + HIDDEN {
        tab.sheet.set_column_hidden(column)?;
    }
    tab.write(0, 0, &cx.title(), &cx.looks.sheet.title)?;
    tab.sheet.set_row_height(0, 30)?;
    let head = facts(&mut tab, cx)? + 1;
    tab.head(head, &heads(cx))?;
    let first = head + 1;
    let mut row = first;
    let compared = &cx.findings.comparisons;
    for (place, (factor, score)) in cx.questionnaire().factors.iter().zip(&cx.findings.scores.factors).enumerate() {
        tab.row(row, &factor_row(cx, factor, score, place, compared))?;
        behind(&mut tab, cx, row, hidden, factor, score)?;
        row += 1;
    }
    let last = row - 1;
    tab.row(row, &overall_row(cx, shown))?;
    for note in notes(cx) {
        row += 1;
        tab.sentence(row, shown, &note)?;
    }
    let places =
        Places { tab: tab.sheet.name(), rows: (first, last), hidden, below: row + 2, width: tab.width(0, shown) };
    let end = charts::overview(tab.sheet, cx, &places)?;
    tab.page(end, shown)?;
    // Whoever prints it wants one sheet of paper.
    tab.sheet.set_print_fit_to_pages(1, 1);
    Ok(())
}

/// What it is about, and the overall score; gives back the row below.
fn facts(tab: &mut Tab<'_>, cx: &WorkbookCx<'_>) -> Result<u32, XlsxError> {
    let (looks, round) = (&cx.looks, cx.round());
    let facts = [
        (Label::Municipality, cx.place()),
        (Label::Round, one_line(&round.title)),
        (Label::RoundDate, cx.words.date(round.date)),
        (Label::Who, cx.summary.who.clone()),
    ];
    let mut row = 1;
    for (label, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
        tab.write(row, FACTOR, &cx.wording.label(label), &looks.label)?;
        tab.write(row, VALUE, &value, &looks.fact)?;
        tab.sheet.set_row_height(row, 18)?;
        row += 1;
    }
    tab.write(row, FACTOR, &cx.wording.title(Title::Overall), &looks.label)?;
    if let Some(mean) = cx.findings.scores.overall.mean {
        tab.cell(row, VALUE, &Cell::Score(mean))?;
        tab.sheet.set_cell_format(row, VALUE, &looks.hero)?;
    }
    tab.write(row, VALUE_NOTE, &said_of_score(cx), &looks.fact)?;
    tab.sheet.set_row_height(row, 32)?;
    Ok(row + 1)
}

/// Bounds, stage and how many answered; or why there is no score.
fn said_of_score(cx: &WorkbookCx<'_>) -> String {
    let summary = &cx.summary;
    if let Some(notice) = &summary.notice {
        return notice.clone();
    }
    let stage = summary.stage.as_ref().unwrap_or(&summary.stage_note);
    let parts = summary.bounds_text.iter().chain([stage, &summary.answered, &summary.rest]);
    parts.cloned().collect::<Vec<_>>().join(&cx.words.get("workbook-between"))
}

fn heads(cx: &WorkbookCx<'_>) -> Vec<String> {
    let words = cx.words;
    let own = ["factor", "score", "low", "high", "stage", "stage-name", "answered", "of"];
    let own = own.map(|part| words.get(&format!("workbook-head-{part}")));
    let of_town = |town: &&Town| {
        let name = cx.text(&town.name);
        ["workbook-head-town", "workbook-head-town-questions"].map(|key| words.format(key, &[("town", (&name).into())]))
    };
    own.into_iter().chain(cx.towns.iter().flat_map(of_town)).collect()
}

fn factor_row(
    cx: &WorkbookCx<'_>,
    factor: &Factor,
    score: &FactorScore,
    at: usize,
    compared: &[Comparison],
) -> Vec<Cell> {
    let mut cells = vec![Cell::Strong(cx.text(&factor.name)), or_empty(score.mean, Cell::StrongScore)];
    cells.extend(standing(cx, score.bounds, score.stage, &score.tally));
    for town in compared {
        let there = town.factors.get(at);
        cells.push(or_empty(there.and_then(|factor| factor.town_mean), Cell::AtLeastScore));
        let questions = there.map(|factor| factor.documented as u64).filter(|questions| *questions > 0);
        cells.push(or_empty(questions, Cell::Whole));
    }
    cells
}

/// The towns have no overall score: there is no ranking of them.
fn overall_row(cx: &WorkbookCx<'_>, columns: usize) -> Vec<Cell> {
    let overall = &cx.findings.scores.overall;
    let name = cx.words.get("workbook-overall");
    let mut cells = vec![Cell::Strong(name), or_empty(overall.mean, Cell::StrongScore)];
    cells.extend(standing(cx, overall.bounds, overall.stage, &overall.tally));
    cells.resize(columns, Cell::Empty);
    cells
}

/// Bounds, stage, and of how many questions.
fn standing(cx: &WorkbookCx<'_>, bounds: Option<Bounds>, stage: Option<Level>, tally: &Tally) -> [Cell; 6] {
    [
        or_empty(bounds.map(|bounds| bounds.low), Cell::Score),
        or_empty(bounds.map(|bounds| bounds.high), Cell::Score),
        or_empty(stage, Cell::Level),
        or_empty(stage.map(|level| cx.wording.level_name(level)), Cell::Text),
        Cell::Whole(tally.own_answers() as u64),
        Cell::Whole(tally.total() as u64),
    ]
}

pub fn or_empty<T>(value: Option<T>, cell: impl Fn(T) -> Cell) -> Cell {
    value.map_or(Cell::Empty, cell)
}

/// What the charts need and nobody reads.
fn behind(
    tab: &mut Tab<'_>,
    cx: &WorkbookCx<'_>,
    row: u32,
    hidden: u16,
    factor: &Factor,
    score: &FactorScore,
) -> Result<(), XlsxError> {
    let name = cx.text(&factor.short);
    let named = score.mean.map_or_else(|| name.clone(), |mean| format!("{name} {}", format_score(mean)));
    tab.cell(row, hidden + NAME, &Cell::Text(name))?;
    tab.cell(row, hidden + NAMED_SCORE, &Cell::Text(named))?;
    for (column, reach) in [DOWN, UP].into_iter().zip(reach(score)) {
        if let Some(reach) = reach {
            tab.cell(row, hidden + column, &Cell::Score(reach))?;
        }
    }
    Ok(())
}

/// How far the bounds of a score reach down and up from it, 0.1 to 5.0, between the figures as they stand in the table.
/// Nothing where they don't: a line without length would still be seen as a dot.
pub fn reach(score: &FactorScore) -> [Option<f64>; 2] {
    let Some((mean, bounds)) = score.mean.zip(score.bounds) else { return [None; 2] };
    let [low, mean, high] = [bounds.low, mean, bounds.high].map(to_tenths);
    [mean - low, high - mean].map(|reach| Some(reach).filter(|reach| *reach > 0.05))
}

fn notes(cx: &WorkbookCx<'_>) -> Vec<String> {
    let words = cx.words;
    let mut notes = vec![words.get("workbook-note-own")];
    notes.extend(cx.wording.closing(cx.round()));
    if !cx.towns.is_empty() {
        notes.push(words.get("workbook-note-towns"));
    }
    let (shown, left) = (cx.in_charts().len(), cx.towns.len() - cx.in_charts().len());
    if left > 0 {
        notes.push(words.format("workbook-note-left-out", &[("shown", shown.into()), ("left", left.into())]));
    }
    notes
}
