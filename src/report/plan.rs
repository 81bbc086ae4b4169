//! Page 2: five next steps, targets, at most eight action items; and the lists of all of them for the appendix.

use serde::Serialize;

use super::context::{Extent, ReportCx, count, start, value};
use super::summary::cut;
use crate::assessment::Item;
use crate::catalogue::{Evidence, Level, Town};
use crate::findings::{StepText, Steps, one_line};
use crate::i18n::format_score;

/// Items on page 2.
const ITEMS: usize = 8;
/// Full-width characters of an item, of its owner and of a town's summary that page 2 has room for.
const ITEM: usize = 40;
const OWNER: usize = 14;
const SUMMARY: usize = 48;
/// Towns named with a step.
const TOWNS: usize = 2;

/// The words of page 2.
#[derive(Serialize)]
pub(super) struct Plan {
    pub steps: Vec<Move>,
    pub steps_none: String,
    pub steps_note: Option<String>,
    pub targets: Vec<Target>,
    pub items: Vec<Row>,
    /// How many items are only in the appendix.
    pub left: usize,
    /// Whether an item is shortened here.
    #[serde(skip)]
    pub extent: Extent,
}

/// A next step.
#[derive(Serialize)]
pub(super) struct Move {
    no: String,
    head: String,
    #[serde(rename = "move")]
    levels: String,
    advice: String,
    why: String,
    towns: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Target {
    factor: String,
    now: String,
    target: String,
}

/// An action item.
#[derive(Serialize)]
pub(super) struct Row {
    text: String,
    owner: String,
    due: String,
    status: String,
}

impl Plan {
    pub fn of(cx: &ReportCx<'_>, steps: &Steps) -> Plan {
        let items = &cx.round().items;
        let shown = &items[..items.len().min(ITEMS)];
        let fits = |item: &Item| {
            start(&one_line(&item.text), ITEM).1 == Extent::Whole
                && start(&one_line(&item.owner), OWNER).1 == Extent::Whole
        };
        let first = steps.first().iter().enumerate();
        Plan {
            steps: first.map(|(place, step)| advise(cx, place + 1, step)).collect(),
            steps_none: steps.none.clone(),
            steps_note: (!steps.all.is_empty()).then(|| steps.order.clone()),
            targets: targets(cx),
            items: shown.iter().map(|item| short_row(cx, item)).collect(),
            left: items.len() - shown.len(),
            extent: if items.len() > ITEMS || !shown.iter().all(fits) { Extent::Part } else { Extent::Whole },
        }
    }
}

/// All items in full.
pub(super) fn all_items(cx: &ReportCx<'_>) -> Vec<Row> {
    let full = |item: &Item| row(cx, item, item.text.trim().to_owned(), one_line(&item.owner));
    cx.round().items.iter().map(full).collect()
}

/// The steps after those of page 2: question, levels, what to do.
pub(super) fn further(cx: &ReportCx<'_>, steps: &Steps) -> Vec<[String; 3]> {
    let levels = |step: &StepText| {
        let level = |level: Level| count(level.get().into());
        cx.say("report-steps-move-cell", &[("from", level(step.from)), ("to", level(step.to))])
    };
    steps.rest().iter().map(|step| [step.name.clone(), levels(step), step.advice.clone()]).collect()
}

fn advise(cx: &ReportCx<'_>, no: usize, step: &StepText) -> Move {
    Move {
        no: no.to_string(),
        head: step.head.clone(),
        levels: step.levels.clone(),
        advice: step.advice.clone(),
        why: step.why.clone(),
        towns: towns(cx, step),
    }
}

/// What the first of the towns did, a line each; or that there is none.
fn towns(cx: &ReportCx<'_>, step: &StepText) -> Vec<String> {
    let found = cx.evidence(&step.question).into_iter().filter(|(town, _)| step.towns.contains(&town.id));
    let line = |(town, evidence): (&Town, &Evidence)| {
        cx.say(
            "report-step-town",
            &[
                ("town", value(cx.text(&town.name))),
                ("level", value(cx.at_least(evidence.level))),
                ("date", value(cx.words.partial_date(evidence.as_of))),
                ("source", value(cx.source_short(&town.source))),
                ("summary", value(cut(&cx.text(&evidence.summary), SUMMARY))),
            ],
        )
    };
    let lines: Vec<String> = found.take(TOWNS).map(line).collect();
    if lines.is_empty() { vec![step.towns_text.clone()] } else { lines }
}

fn targets(cx: &ReportCx<'_>) -> Vec<Target> {
    let set = cx.questionnaire().factors.iter().filter_map(|f| Some((f, cx.round().targets.factors.get(&f.id)?)));
    set.map(|(factor, target)| {
        let mean = cx.findings.scores.factors.iter().find(|s| s.factor == factor.id).and_then(|s| s.mean);
        Target {
            factor: cx.text(&factor.name),
            now: mean.map_or_else(|| cx.word("report-factor-now-none"), format_score),
            target: cx.say(
                "report-target-level",
                &[("level", count(target.level.get().into())), ("name", value(cx.wording.level_name(target.level)))],
            ),
        }
    })
    .collect()
}

fn short_row(cx: &ReportCx<'_>, item: &Item) -> Row {
    row(cx, item, cut(&one_line(&item.text), ITEM), cut(&one_line(&item.owner), OWNER))
}

fn row(cx: &ReportCx<'_>, item: &Item, text: String, owner: String) -> Row {
    Row {
        text,
        owner: if owner.is_empty() { cx.word("report-owner-none") } else { owner },
        due: item.due.map_or_else(|| cx.word("report-due-none"), |date| cx.words.date(date)),
        status: cx.wording.status(item.status),
    }
}
