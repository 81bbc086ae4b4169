//! The tables of scores: by factor, beside the towns, behind what is documented; and what each document speaks to.

use serde::Serialize;

use super::context::{ReportCx, count, number, value};
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
pub(super) fn scores(cx: &ReportCx<'_>) -> Vec<Table> {
    let comparisons = &cx.findings.comparisons[..cx.beside().len()];
    let mut tables = Vec::new();
    if cx.findings.scores.overall.mean.is_some() {
        tables.push(own(cx));
    }
    if !cx.peers.is_empty() {
        tables.push(documented_means(cx, comparisons));
    }
    if comparisons.iter().any(|c| c.common > 0) {
        tables.push(behind(cx, comparisons));
    }
    tables
}

fn own(cx: &ReportCx<'_>) -> Table {
    let keys = ["bounds", "stage", "range", "answered"].map(|key| format!("report-factors-{key}"));
    let head = [cx.word("report-word-factor"), cx.word("report-factors-own")];
    Table {
        title: cx.word("report-factors-title"),
        head: head.into_iter().chain(keys.iter().map(|key| cx.word(key))).collect(),
        rows: cx
            .questionnaire()
            .factors
            .iter()
            .zip(&cx.findings.scores.factors)
            .map(|(f, s)| own_row(cx, f, s))
            .collect(),
        notes: vec![cx.word("report-factors-note-own")],
    }
}

fn own_row(cx: &ReportCx<'_>, factor: &Factor, score: &FactorScore) -> Vec<String> {
    let none = || cx.wording.none();
    let range = |low, high| cx.say("report-factors-range-cell", &[("low", low), ("high", high)]);
    let tally = score.tally;
    vec![
        cx.text(&factor.name),
        score.mean.map_or_else(|| cx.word("report-factor-now-none"), format_score),
        score.bounds.map_or_else(none, |b| range(number(b.low), number(b.high))),
        score.stage.map_or_else(none, |level| cx.wording.stage(level)),
        score
            .lowest
            .zip(score.highest)
            .map_or_else(none, |(low, high)| range(value(low.to_string()), value(high.to_string()))),
        cx.say(
            "report-factors-answered-cell",
            &[("answered", count(tally.own_answers())), ("total", count(tally.total()))],
        ),
    ]
}

fn documented_means(cx: &ReportCx<'_>, comparisons: &[Comparison]) -> Table {
    let cell = |c: &FactorComparison| match c.town_mean {
        Some(mean) => cx.say("report-town-mean", &[("mean", number(mean)), ("n", count(c.documented))]),
        None => cx.word("report-not-documented"),
    };
    let mut notes = vec![cx.word("report-factors-note-town")];
    notes.extend(cx.left_out());
    notes.extend(cx.wording.nearest(&cx.findings));
    Table { title: cx.word("report-towns-title"), head: head(cx), rows: by_factor(cx, comparisons, cell), notes }
}

fn behind(cx: &ReportCx<'_>, comparisons: &[Comparison]) -> Table {
    let cell = |c: &FactorComparison| match c.behind {
        Some(behind) => cx.say("report-behind-cell", &[("behind", number(behind)), ("n", count(c.common))]),
        None => cx.word("report-behind-none"),
    };
    Table {
        title: cx.word("report-behind-title"),
        head: head(cx),
        rows: by_factor(cx, comparisons, cell),
        notes: [cx.word("report-behind-about")].into_iter().chain(cx.left_out()).collect(),
    }
}

fn head(cx: &ReportCx<'_>) -> Vec<String> {
    let towns = cx.beside().iter().map(|town| cx.text(&town.name));
    [cx.word("report-word-factor")].into_iter().chain(towns).collect()
}

fn by_factor(
    cx: &ReportCx<'_>,
    comparisons: &[Comparison],
    cell: impl Fn(&FactorComparison) -> String,
) -> Vec<Vec<String>> {
    let row = |factor: &Factor| {
        let cells = comparisons.iter().map(|c| {
            c.factors.iter().find(|f| f.factor == factor.id).map_or_else(|| cx.word("report-not-documented"), &cell)
        });
        [cx.text(&factor.name)].into_iter().chain(cells).collect()
    };
    cx.questionnaire().factors.iter().map(row).collect()
}

/// The lower bound of every town on every question; an empty cell is not documented.
pub(super) fn documented(cx: &ReportCx<'_>) -> Table {
    let towns = cx.beside().iter().map(|town| cx.text(&town.name));
    let head = [cx.word("report-documented-question")].into_iter().chain(towns);
    let rows = cx.questionnaire().questions().map(|q| documented_row(cx, q));
    Table {
        title: cx.word("report-word-documented"),
        head: head.chain([cx.word("report-documented-count")]).collect(),
        rows: rows.chain([documented_totals(cx)]).collect(),
        notes: [cx.word("report-documented-about")].into_iter().chain(cx.left_out()).collect(),
    }
}

fn documented_row(cx: &ReportCx<'_>, question: &Question) -> Vec<String> {
    let cells =
        cx.beside().iter().map(|t| t.evidence_on(&question.id).map_or_else(String::new, |e| cx.at_least(e.level)));
    let n = cx.evidence(&question.id).len();
    let of = cx.say("report-documented-of", &[("n", count(n)), ("total", count(cx.peers.len()))]);
    [cx.text(&question.name)].into_iter().chain(cells).chain([of]).collect()
}

fn documented_totals(cx: &ReportCx<'_>) -> Vec<String> {
    let total = cx.questionnaire().questions().count();
    let speaks = |town: &&Town| cx.questionnaire().questions().filter(|q| town.evidence_on(&q.id).is_some()).count();
    let cells = cx
        .beside()
        .iter()
        .map(|town| cx.say("report-documented-of", &[("n", count(speaks(town))), ("total", count(total))]));
    [cx.word("report-documented-total")].into_iter().chain(cells).chain([String::new()]).collect()
}
