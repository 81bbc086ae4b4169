//! Result and plan: what stands on the first pages.

use docx_rs::Run;

use super::blocks::{Body, Cell, heading, paragraph, plain, runs};
use super::look::{
    BESIDE, BODY, CELL, FACT, KICKER, LABEL, LEAD, LEVEL, OPEN, PANEL, SCORE, SECOND, SMALL, STRONG, TITLE,
};
use crate::findings::{ItemPart, ItemText, Title};
use crate::report::Form;
use crate::report::context::ReportCx;
use crate::report::data::Data;
use crate::report::mayor::Mayor;
use crate::report::plan::{Move, Plan, Row};
use crate::report::summary::{Point, Score, Summary};

/// The page for the mayor, where that is the form; the other documents begin with result and plan.
pub(super) fn mayor(form: Form, data: &Data) -> Option<&Mayor> {
    match form {
        Form::Mayor => data.mayor.as_ref(),
        // Slides are refused before.
        Form::Whole | Form::Summary | Form::Slides => None,
    }
}

/// Puts them, in the form that `data` is made for.
pub(super) fn put(body: &mut Body, cx: &ReportCx<'_>, form: Form, data: &Data, items_more: Option<String>) {
    let mayor = mayor(form, data);
    masthead(body, cx, mayor, data);
    body.heading(1, &cx.word("report-word-result"));
    match (&data.summary.empty, &data.summary.score) {
        (Some(empty), _) => {
            body.put(paragraph(LEAD, [runs(&empty.title, Some(STRONG))]));
            body.text(BODY, &empty.text);
        }
        (None, Some(score)) => panel(body, cx, score),
        (None, None) => {}
    }
    match mayor {
        Some(mayor) => body.texts(SMALL, &mayor.moved),
        None => body.texts(BODY, &data.summary.national),
    }
    if let Some(profile) = &data.profile {
        body.heading(2, &cx.wording.title(Title::Profile));
        match mayor {
            Some(_) => body.low_picture(profile),
            None => {
                body.picture(profile);
                body.texts(SMALL, &profile.note);
            }
        }
    }
    let Summary { strengths, strengths_note, gaps, gaps_note, .. } = &data.summary;
    let style = if mayor.is_some() { CELL } else { BODY };
    let strengths = points(&cx.wording.title(Title::Strengths), strengths, strengths_note.as_ref(), style);
    let gaps = points(&cx.wording.title(Title::Gaps), gaps, gaps_note.as_ref(), style);
    match mayor {
        Some(mayor) => {
            let beside: Vec<Cell> = [strengths, gaps].into_iter().filter(|points| !points.is_empty()).collect();
            if !beside.is_empty() {
                body.table(BESIDE, &vec![1; beside.len()], [beside]);
            }
            mayors_steps(body, cx, mayor);
        }
        None => {
            strengths.into_iter().chain(gaps).for_each(|paragraph| body.put(paragraph));
            let unknowns = match data.summary.empty {
                None => cx.wording.title(Title::Unknowns),
                Some(_) => cx.word("report-word-begin"),
            };
            points(&unknowns, &data.summary.unknowns, None, BODY).into_iter().for_each(|paragraph| body.put(paragraph));
            body.heading(1, &cx.word("report-word-plan"));
            plan(body, cx, &data.plan);
            body.texts(SMALL, &items_more);
        }
    }
}

/// What it is, whose, and who answered.
fn masthead(body: &mut Body, cx: &ReportCx<'_>, mayor: Option<&Mayor>, data: &Data) {
    body.text(KICKER, &data.kicker);
    body.text(TITLE, &data.summary.place);
    match mayor {
        Some(mayor) => body.texts(BODY, &mayor.who),
        None => {
            let facts = data.summary.facts.iter().map(|fact| (fact.label.clone(), fact.value.clone()));
            let note = data.summary.note.iter().map(|note| (cx.word("report-word-note"), note.clone()));
            body.pairs(&facts.chain(note).collect::<Vec<_>>());
        }
    }
}

/// The score with its bounds, the stage, how much is answered.
fn panel(body: &mut Body, cx: &ReportCx<'_>, score: &Score) {
    let label = |title: Title| paragraph(CELL, [runs(&cx.wording.title(title), Some(LABEL))]);
    let line = |style: &str, text: &str| paragraph(style, [runs(text, None)]);
    let mean = [runs(&score.mean, None), runs(&format!(" {}", score.top), Some(SECOND))];
    let overall = vec![label(Title::Overall), paragraph(SCORE, mean), line(CELL, &score.bounds)];
    let mut stage = vec![label(Title::Stage)];
    stage.extend(score.stage.iter().map(|stage| line(FACT, stage)));
    stage.extend(Some(&score.stage_note).filter(|note| !note.is_empty()).map(|note| line(CELL, note)));
    let answered =
        vec![label(Title::Answered), line(FACT, &score.answered), line(CELL, &score.rest), line(CELL, &score.basis)];
    body.table(PANEL, &[30, 32, 38], [vec![overall, stage, answered]]);
}

/// Points below their heading, and what there is to say of all of them; nothing where there is neither.
fn points(title: &str, points: &[Point], note: Option<&String>, style: &str) -> Cell {
    if points.is_empty() && note.is_none() {
        return Cell::new();
    }
    let point = |point: &Point| {
        let name = runs(&format!("  {}\n", point.name), Some(STRONG));
        paragraph(style, [mark(&point.mark, point.kind), name, runs(&point.text, None)])
    };
    let note = note.map(|note| paragraph(SMALL, [runs(note, None)]));
    [heading(2, title)].into_iter().chain(points.iter().map(point)).chain(note).collect()
}

/// A level, or what stands in its place: told apart by frame and word, not by color alone.
pub(super) fn mark(mark: &str, kind: &str) -> Vec<Run> {
    runs(&format!(" {mark} "), Some(if kind == "level" { LEVEL } else { OPEN }))
}

fn plan(body: &mut Body, cx: &ReportCx<'_>, plan: &Plan) {
    if plan.steps.is_empty() {
        body.text(BODY, &plan.steps_none);
    } else {
        body.heading(2, &cx.word("report-word-steps"));
        plan.steps.iter().for_each(|step| self::step(body, step));
        body.texts(SMALL, &plan.steps_note);
    }
    if !plan.targets.is_empty() {
        body.heading(2, &cx.wording.title(Title::Targets));
        let head = [cx.word("report-word-factor"), cx.word("report-word-aim")];
        let row = |texts: [&String; 2]| texts.map(|text| plain(CELL, text)).to_vec();
        let rows = plan.targets.iter().map(|target| row([&target.factor, &target.aim]));
        body.sheet(&[50, 50], &head, rows);
    }
    if !plan.items.is_empty() {
        body.heading(2, &cx.wording.title(Title::Items));
        items(body, cx, &plan.items);
        body.texts(SMALL, &plan.items_late);
    }
}

fn step(body: &mut Body, step: &Move) {
    body.heading(3, &numbered(&step.no, &step.head));
    if !step.levels.is_empty() {
        body.put(paragraph(LEAD, [runs(&step.levels, Some(SECOND))]));
    }
    body.text(LEAD, &step.advice);
    let why = [step.why.clone()].into_iter().chain(step.towns.clone());
    body.text(SMALL, &why.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"));
}

/// Who carries out the first steps, by when.
fn mayors_steps(body: &mut Body, cx: &ReportCx<'_>, mayor: &Mayor) {
    body.heading(1, &cx.word("report-word-steps"));
    if mayor.steps.is_empty() {
        body.text(BODY, &mayor.steps_none);
    }
    for step in &mayor.steps {
        body.heading(3, &numbered(&step.no, &step.head));
        let levels = (!step.levels.is_empty()).then(|| runs(&format!("{}  ", step.levels), Some(SECOND)));
        let by = (!step.by.is_empty()).then(|| runs(&format!("\n{}", step.by), Some(STRONG)));
        body.put(paragraph(CELL, levels.into_iter().chain([runs(&step.advice, None)]).chain(by)));
    }
    body.texts(BODY, &mayor.items);
}

/// Action items, each with what there is to say of it.
pub(super) fn items(body: &mut Body, cx: &ReportCx<'_>, rows: &[Row]) {
    let head = [ItemText::WORD, ItemPart::Owner.word(), ItemPart::Due.word(), ItemPart::Status.word()];
    let head = head.map(|word| cx.word(word));
    let what = |row: &Row| -> Cell {
        let more = row.more.iter().map(|more| paragraph(CELL, [runs(more, Some(SECOND))]));
        plain(CELL, &row.text).into_iter().chain(more).collect()
    };
    let row = |row: &Row| vec![what(row), plain(CELL, &row.owner), plain(CELL, &row.due), plain(CELL, &row.status)];
    body.sheet(&[47, 17, 24, 12], &head, rows.iter().map(row));
}

/// A heading with its number.
pub(super) fn numbered(no: &str, text: &str) -> String {
    format!("{no}  {text}")
}
