//! Page 2: five next steps, targets, at most eight action items; and the lists of all of them for the appendix.

use serde::Serialize;

use super::desk::{Desk, Extent, count, start, value};
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
    pub fn of(desk: &Desk<'_>, steps: &Steps) -> Plan {
        let items = &desk.round().items;
        let shown = &items[..items.len().min(ITEMS)];
        let fits = |item: &Item| {
            start(&one_line(&item.text), ITEM).1 == Extent::Whole
                && start(&one_line(&item.owner), OWNER).1 == Extent::Whole
        };
        let first = steps.first().iter().enumerate();
        Plan {
            steps: first.map(|(place, step)| advise(desk, place + 1, step)).collect(),
            steps_none: steps.none.clone(),
            steps_note: (!steps.all.is_empty()).then(|| steps.order.clone()),
            targets: targets(desk),
            items: shown.iter().map(|item| short_row(desk, item)).collect(),
            left: items.len() - shown.len(),
            extent: if items.len() > ITEMS || !shown.iter().all(fits) { Extent::Part } else { Extent::Whole },
        }
    }
}

/// All items in full.
pub(super) fn all_items(desk: &Desk<'_>) -> Vec<Row> {
    let full = |item: &Item| row(desk, item, item.text.trim().to_owned(), one_line(&item.owner));
    desk.round().items.iter().map(full).collect()
}

/// The steps after those of page 2: question, levels, what to do.
pub(super) fn further(desk: &Desk<'_>, steps: &Steps) -> Vec<[String; 3]> {
    let levels = |step: &StepText| {
        let level = |level: Level| count(level.get().into());
        desk.say("report-steps-move-cell", &[("from", level(step.from)), ("to", level(step.to))])
    };
    steps.rest().iter().map(|step| [step.name.clone(), levels(step), step.advice.clone()]).collect()
}

fn advise(desk: &Desk<'_>, no: usize, step: &StepText) -> Move {
    Move {
        no: no.to_string(),
        head: step.head.clone(),
        levels: step.levels.clone(),
        advice: step.advice.clone(),
        why: step.why.clone(),
        towns: towns(desk, step),
    }
}

/// What the first of the towns did, a line each; or that there is none.
fn towns(desk: &Desk<'_>, step: &StepText) -> Vec<String> {
    let found = desk.evidence(&step.question).into_iter().filter(|(town, _)| step.towns.contains(&town.id));
    let line = |(town, evidence): (&Town, &Evidence)| {
        desk.say(
            "report-step-town",
            &[
                ("town", value(desk.text(&town.name))),
                ("level", value(desk.at_least(evidence.level))),
                ("date", value(desk.words.partial_date(evidence.as_of))),
                ("source", value(desk.source_short(&town.source))),
                ("summary", value(cut(&desk.text(&evidence.summary), SUMMARY))),
            ],
        )
    };
    let lines: Vec<String> = found.take(TOWNS).map(line).collect();
    if lines.is_empty() { vec![step.towns_text.clone()] } else { lines }
}

fn targets(desk: &Desk<'_>) -> Vec<Target> {
    let set = desk.questionnaire().factors.iter().filter_map(|f| Some((f, desk.round().targets.get(&f.id)?)));
    set.map(|(factor, level)| {
        let mean = desk.findings.scores.factors.iter().find(|s| s.factor == factor.id).and_then(|s| s.mean);
        Target {
            factor: desk.text(&factor.name),
            now: mean.map_or_else(|| desk.word("report-factor-now-none"), format_score),
            target: desk.say(
                "report-target-level",
                &[("level", count(level.get().into())), ("name", value(desk.wording.level_name(*level)))],
            ),
        }
    })
    .collect()
}

fn short_row(desk: &Desk<'_>, item: &Item) -> Row {
    row(desk, item, cut(&one_line(&item.text), ITEM), cut(&one_line(&item.owner), OWNER))
}

fn row(desk: &Desk<'_>, item: &Item, text: String, owner: String) -> Row {
    Row {
        text,
        owner: if owner.is_empty() { desk.word("report-owner-none") } else { owner },
        due: item.due.map_or_else(|| desk.word("report-due-none"), |date| desk.words.date(date)),
        status: desk.wording.status(item.status),
    }
}
