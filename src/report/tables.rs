//! The tables of scores: by factor, beside the towns, behind what is documented; and what each document speaks to.

use serde::Serialize;

use super::desk::{Desk, count, number, value};
use crate::catalogue::{Factor, Question, Town};
use crate::i18n::format_score;
use crate::scoring::{Comparison, FactorComparison, FactorScore};

/// A table: the first column names the row.
#[derive(Serialize)]
pub(super) struct Table {
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub notes: Vec<String>,
}

/// The tables of scores that have something to show.
pub(super) fn scores(desk: &Desk<'_>) -> Vec<Table> {
    let comparisons = &desk.findings.comparisons[..desk.beside().len()];
    let mut tables = Vec::new();
    if desk.findings.scores.overall.mean.is_some() {
        tables.push(own(desk));
    }
    if !desk.peers.is_empty() {
        tables.push(documented_means(desk, comparisons));
    }
    if comparisons.iter().any(|c| c.common > 0) {
        tables.push(behind(desk, comparisons));
    }
    tables
}

fn own(desk: &Desk<'_>) -> Table {
    let keys = ["bounds", "stage", "range", "answered"].map(|key| format!("report-factors-{key}"));
    let head = [desk.word("report-word-factor"), desk.word("report-factors-own")];
    Table {
        title: desk.word("report-factors-title"),
        head: head.into_iter().chain(keys.iter().map(|key| desk.word(key))).collect(),
        rows: desk
            .questionnaire()
            .factors
            .iter()
            .zip(&desk.findings.scores.factors)
            .map(|(f, s)| own_row(desk, f, s))
            .collect(),
        notes: vec![desk.word("report-factors-note-own")],
    }
}

fn own_row(desk: &Desk<'_>, factor: &Factor, score: &FactorScore) -> Vec<String> {
    let none = || desk.wording.none();
    let range = |low, high| desk.say("report-factors-range-cell", &[("low", low), ("high", high)]);
    let tally = score.tally;
    vec![
        desk.text(&factor.name),
        score.mean.map_or_else(|| desk.word("report-factor-now-none"), format_score),
        score.bounds.map_or_else(none, |b| range(number(b.low), number(b.high))),
        score.stage.map_or_else(none, |level| desk.wording.stage(level)),
        score
            .lowest
            .zip(score.highest)
            .map_or_else(none, |(low, high)| range(value(low.to_string()), value(high.to_string()))),
        desk.say(
            "report-factors-answered-cell",
            &[("answered", count(tally.own_answers())), ("total", count(tally.applicable()))],
        ),
    ]
}

fn documented_means(desk: &Desk<'_>, comparisons: &[Comparison]) -> Table {
    let cell = |c: &FactorComparison| match c.town_mean {
        Some(mean) => desk.say("report-town-mean", &[("mean", number(mean)), ("n", count(c.documented))]),
        None => desk.word("report-not-documented"),
    };
    let mut notes = vec![desk.word("report-factors-note-town")];
    notes.extend(desk.left_out());
    notes.extend(desk.wording.nearest(&desk.findings));
    Table { title: desk.word("report-towns-title"), head: head(desk), rows: by_factor(desk, comparisons, cell), notes }
}

fn behind(desk: &Desk<'_>, comparisons: &[Comparison]) -> Table {
    let cell = |c: &FactorComparison| match c.behind {
        Some(behind) => desk.say("report-behind-cell", &[("behind", number(behind)), ("n", count(c.common))]),
        None => desk.word("report-behind-none"),
    };
    Table {
        title: desk.word("report-behind-title"),
        head: head(desk),
        rows: by_factor(desk, comparisons, cell),
        notes: [desk.word("report-behind-about")].into_iter().chain(desk.left_out()).collect(),
    }
}

fn head(desk: &Desk<'_>) -> Vec<String> {
    let towns = desk.beside().iter().map(|town| desk.text(&town.name));
    [desk.word("report-word-factor")].into_iter().chain(towns).collect()
}

fn by_factor(
    desk: &Desk<'_>,
    comparisons: &[Comparison],
    cell: impl Fn(&FactorComparison) -> String,
) -> Vec<Vec<String>> {
    let row = |factor: &Factor| {
        let cells = comparisons.iter().map(|c| {
            c.factors.iter().find(|f| f.factor == factor.id).map_or_else(|| desk.word("report-not-documented"), &cell)
        });
        [desk.text(&factor.name)].into_iter().chain(cells).collect()
    };
    desk.questionnaire().factors.iter().map(row).collect()
}

/// The lower bound of every town on every question; an empty cell is not documented.
pub(super) fn documented(desk: &Desk<'_>) -> Table {
    let towns = desk.beside().iter().map(|town| desk.text(&town.name));
    let head = [desk.word("report-documented-question")].into_iter().chain(towns);
    let rows = desk.questionnaire().questions().map(|q| documented_row(desk, q));
    Table {
        title: desk.word("report-word-documented"),
        head: head.chain([desk.word("report-documented-count")]).collect(),
        rows: rows.chain([documented_totals(desk)]).collect(),
        notes: [desk.word("report-documented-about")].into_iter().chain(desk.left_out()).collect(),
    }
}

fn documented_row(desk: &Desk<'_>, question: &Question) -> Vec<String> {
    let cells =
        desk.beside().iter().map(|t| t.evidence_on(&question.id).map_or_else(String::new, |e| desk.at_least(e.level)));
    let n = desk.evidence(&question.id).len();
    let of = desk.say("report-documented-of", &[("n", count(n)), ("total", count(desk.peers.len()))]);
    [desk.text(&question.name)].into_iter().chain(cells).chain([of]).collect()
}

fn documented_totals(desk: &Desk<'_>) -> Vec<String> {
    let total = desk.questionnaire().questions().count();
    let speaks = |town: &&Town| desk.questionnaire().questions().filter(|q| town.evidence_on(&q.id).is_some()).count();
    let cells = desk
        .beside()
        .iter()
        .map(|town| desk.say("report-documented-of", &[("n", count(speaks(town))), ("total", count(total))]));
    [desk.word("report-documented-total")].into_iter().chain(cells).chain([String::new()]).collect()
}
