//! All that result and plan rest on, in the parts and under the titles of the PDF.

use docx_rs::Run;

use super::blocks::{Body, Cell, column, paragraph, plain, runs, strong};
use super::look::{BODY, BOUND, CELL, LABEL, LEAD, NOTE, NUMBER, SECOND, SMALL, STRONG};
use super::pages::{items, mark, numbered};
use crate::report::appendix::{Appendix, Late};
use crate::report::context::ReportCx;
use crate::report::figures::Figure;
use crate::report::group::{self, Group};
use crate::report::national;
use crate::report::plan::TargetRow;
use crate::report::questions::{Asked, Documented};
use crate::report::tables::Table;
use crate::report::towns::Portrait;
use crate::report::trend::Trend;

/// Puts the parts that have a title, in their order.
pub(super) fn put(body: &mut Body, cx: &ReportCx<'_>, appendix: &Appendix, late: Late) {
    body.page();
    for name in Appendix::parts() {
        let Some(title) = late.titles.get(name) else { continue };
        body.heading(1, title);
        part(body, cx, appendix, &late, name);
    }
}

fn part(body: &mut Body, cx: &ReportCx<'_>, appendix: &Appendix, late: &Late, name: &str) {
    match name {
        "profile" => body.pairs(&appendix.profile),
        "details" => {
            appendix.scores.iter().for_each(|table| self::table(body, table));
            appendix.figures.iter().for_each(|figure| self::figure(body, figure));
        }
        "trend" => appendix.trend.iter().for_each(|trend| self::trend(body, trend)),
        "more-steps" => {
            let head = ["question", "levels", "advice"].map(|word| cx.word(&format!("report-word-{word}")));
            let row = |row: &[String; 3]| row.each_ref().map(|text| plain(CELL, text)).to_vec();
            body.sheet(&[26, 12, 62], &head, appendix.steps.iter().map(row));
        }
        "all-targets" => targets(body, cx, &appendix.targets),
        "all-items" => items(body, cx, &appendix.items),
        "questions" => {
            body.texts(BODY, &appendix.legend);
            for factor in &appendix.questions {
                body.heading(2, &factor.name);
                body.text(LEAD, &factor.about);
                factor.questions.iter().for_each(|asked| question(body, cx, asked));
            }
        }
        "towns" => {
            body.text(BODY, &cx.word("report-word-towns-about"));
            body.text(BODY, &appendix.towns_order);
            appendix.towns.iter().for_each(|town| self::town(body, town));
        }
        "national" => appendix.national.iter().for_each(|part| self::national(body, part)),
        "method" => {
            body.texts(BODY, &appendix.method);
            body.pairs(&appendix.rules);
            appendix.documented.iter().for_each(|table| self::table(body, table));
        }
        "sources" => {
            for source in &appendix.sources {
                let short = runs(&format!("{}  ", source.short), Some(STRONG));
                let date = runs(&format!("{}\n", source.date), Some(SECOND));
                let title = runs(&source.title, None);
                let more = source.url.iter().chain([&source.voice]).map(|line| runs(&format!("\n{line}"), None));
                body.put(paragraph(BODY, [short, date, title].into_iter().chain(more)));
            }
        }
        "glossary" => body.pairs(&late.glossary),
        "versions" => body.pairs(&appendix.versions),
        "replaced" => {
            body.text(BODY, &cx.word("report-replaced-files"));
            let head =
                ["replaced-character", "what", "replaced-places"].map(|word| cx.word(&format!("report-word-{word}")));
            let row = |row: &[String; 3]| row.each_ref().map(|text| plain(CELL, text)).to_vec();
            body.sheet(&[18, 26, 56], &head, late.replaced.iter().map(row));
        }
        _ => {}
    }
}

fn table(body: &mut Body, table: &Table) {
    body.heading(2, &table.title);
    let widths: Vec<usize> = table.head.iter().enumerate().map(|(at, _)| if at == 0 { 18 } else { 10 }).collect();
    let row = |row: &Vec<String>| {
        row.iter().enumerate().map(|(at, text)| plain(column(at, &widths), text)).collect::<Vec<Cell>>()
    };
    body.sheet(&widths, &table.head, table.rows.iter().map(row));
    body.texts(SMALL, &table.notes);
}

fn figure(body: &mut Body, figure: &Figure) {
    body.heading(2, &figure.title);
    body.picture(figure);
    body.texts(SMALL, &figure.note);
}

fn trend(body: &mut Body, trend: &Trend) {
    body.texts(BODY, &trend.lines);
    trend.figure.iter().for_each(|figure| self::figure(body, figure));
    table(body, &trend.table);
    for (title, rows) in &trend.groups {
        body.heading(2, title);
        rows.iter().for_each(|row| body.bullet([runs(row, None)]));
    }
}

fn targets(body: &mut Body, cx: &ReportCx<'_>, targets: &[TargetRow]) {
    let head = ["target-of", "now", "target"].map(|word| cx.word(&format!("report-word-{word}")));
    let row = |row: &TargetRow| {
        let remark = row.remark.iter().map(|remark| paragraph(CELL, [runs(remark, Some(SECOND))]));
        let target = plain(CELL, &row.target).into_iter().chain(remark).collect();
        vec![plain(CELL, &row.name), plain(CELL, &row.now), target]
    };
    body.sheet(&[40, 16, 44], &head, targets.iter().map(row));
}

fn question(body: &mut Body, cx: &ReportCx<'_>, asked: &Asked) {
    body.heading(3, &numbered(&asked.no, &asked.name));
    body.text(LEAD, &asked.text);
    let answer = [mark(&asked.answer.mark, asked.answer.kind), runs(&format!("  {}", asked.answer.text), Some(STRONG))];
    let more = asked.answer.more.iter().map(|more| runs(&format!("\n{more}"), None));
    body.put(paragraph(BODY, answer.into_iter().chain(more)));
    if let Some(note) = &asked.note {
        remark(body, &cx.word("report-word-note"), note);
    }
    body.texts(SMALL, &asked.grounds);
    if let Some(group) = &asked.group {
        self::group(body, cx, group);
    }
    body.texts(SMALL, &asked.national);
    if asked.evidence.is_empty() {
        body.text(SMALL, &cx.wording.undocumented());
    } else {
        let head = ["town", "level", "evidence"].map(|word| cx.word(&format!("report-word-{word}")));
        body.sheet(&[16, 12, 72], &head, asked.evidence.iter().map(evidence));
    }
}

/// Something that was typed, under its name.
fn remark(body: &mut Body, name: &str, text: &str) {
    body.put(paragraph(NOTE, [runs(&format!("{name}\n"), Some(LABEL)), runs(text, None)]));
}

fn evidence(row: &Documented) -> Vec<Cell> {
    let level = row.level.as_ref().map_or_else(|| runs("–", None), |level| runs(&format!(" {level} "), Some(BOUND)));
    let place = paragraph(CELL, [runs(&row.place, Some(SECOND))]);
    let told = plain(CELL, &row.summary).into_iter().chain([place]).collect();
    vec![plain(CELL, &row.town), vec![paragraph(CELL, [level])], told]
}

/// How a group answered, a row for the sheets and for each vote.
fn group(body: &mut Body, cx: &ReportCx<'_>, group: &Group) {
    if !group.rows.is_empty() {
        let word = |name: &str| cx.word(&format!("report-word-{name}"));
        let levels = (0..6).map(|level| level.to_string());
        let rest = ["spread-unknown", "spread-median", "spread-range", "spread-agreement"].map(word);
        let head: Vec<String> = [word("spread")].into_iter().chain(levels).chain(rest).collect();
        body.sheet(&[24, 5, 5, 5, 5, 5, 5, 15, 11, 14, 13], &head, group.rows.iter().map(spread));
    }
    body.texts(SMALL, &group.few);
    if let Some(dissent) = &group.dissent {
        remark(body, &cx.word("report-word-dissent"), dissent);
    }
}

fn spread(row: &group::Row) -> Vec<Cell> {
    let unknown: Vec<Vec<Run>> =
        vec![runs(&row.unknown.to_string(), None), runs(&format!(" {}", row.of), Some(SECOND))];
    let counts = row.levels.iter().map(|count| plain(NUMBER, &count.to_string()));
    let rest = [&row.median, &row.range, &row.agreement].map(|text| plain(NUMBER, text));
    [plain(CELL, &row.what)].into_iter().chain(counts).chain([vec![paragraph(NUMBER, unknown)]]).chain(rest).collect()
}

fn town(body: &mut Body, town: &Portrait) {
    body.heading(2, &town.name);
    body.texts(SMALL, &town.size);
    body.text(BODY, &town.about);
    for part in &town.parts {
        body.heading(3, &part.title);
        for row in &part.rows {
            body.bullet([runs(&row.text, None), runs(&format!("  {}", row.place), Some(SECOND))]);
        }
    }
}

fn national(body: &mut Body, part: &national::Part) {
    body.texts(BODY, &part.residents);
    body.text(SMALL, &part.about);
    let widths: Vec<usize> = part.head.iter().enumerate().map(|(at, _)| [24, 14, 10][at.min(2)]).collect();
    let row = |row: &national::Row| {
        let figures = row.figures.iter().map(|figure| plain(CELL, figure));
        let as_of = vec![paragraph(CELL, [runs(&row.as_of, Some(SECOND))])];
        [plain(CELL, &row.name), as_of, strong(row.own.as_deref().unwrap_or_default())]
            .into_iter()
            .chain(figures)
            .collect::<Vec<Cell>>()
    };
    if !part.rows.is_empty() {
        body.sheet(&widths, &part.head, part.rows.iter().map(row));
    }
    body.texts(SMALL, &part.notes);
    if let Some(figure) = &part.figure {
        body.heading(2, &figure.title);
        body.picture(figure);
    }
}
