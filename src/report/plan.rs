//! Page 2: five next steps, targets, at most eight action items; and the lists of all of them for the appendix.

use serde::Serialize;

use super::desk::{Desk, Extent, count, start, value};
use super::summary::{cut, one_line};
use crate::assessment::{Item, Status};
use crate::i18n::format_score;
use crate::scoring::{self, Step};

/// Steps on page 2.
const STEPS: usize = 5;
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
    pub fn of(desk: &Desk<'_>) -> Plan {
        let steps = &desk.steps;
        let items = &desk.round().items;
        let shown = &items[..items.len().min(ITEMS)];
        let fits = |item: &Item| {
            start(&one_line(&item.text), ITEM).1 == Extent::Whole
                && start(&one_line(&item.owner), OWNER).1 == Extent::Whole
        };
        Plan {
            steps: steps.iter().take(STEPS).enumerate().map(|(i, step)| advise(desk, i + 1, step)).collect(),
            steps_none: scoring::no_steps_text(desk.words, &desk.scores),
            steps_note: (!steps.is_empty()).then(|| order(desk)),
            targets: targets(desk),
            items: shown.iter().map(|item| short_row(desk, item)).collect(),
            left: items.len() - shown.len(),
            extent: if items.len() > ITEMS || !shown.iter().all(fits) { Extent::Part } else { Extent::Whole },
        }
    }
}

/// That the order of the steps is one of several, and what the catalogue says of how towns began.
fn order(desk: &Desk<'_>) -> String {
    match &desk.questionnaire().order {
        Some(towns) => desk.say("report-step-order-towns", &[("towns", value(desk.text(towns)))]),
        None => desk.word("report-step-order"),
    }
}

/// All items in full.
pub(super) fn all_items(desk: &Desk<'_>) -> Vec<Row> {
    let full = |item: &Item| row(desk, item, item.text.trim().to_owned(), one_line(&item.owner));
    desk.round().items.iter().map(full).collect()
}

/// The steps after those of page 2: question, levels, what to do.
pub(super) fn further(desk: &Desk<'_>) -> Vec<[String; 3]> {
    let cells = |step: &Step| [desk.question_name(&step.question), levels(desk, step), advice(desk, step)];
    desk.steps.iter().skip(STEPS).map(cells).collect()
}

fn advise(desk: &Desk<'_>, no: usize, step: &Step) -> Move {
    let factor = desk.questionnaire().factor(&step.factor).map_or_else(String::new, |f| desk.text(&f.name));
    let question = desk.question_name(&step.question);
    Move {
        no: no.to_string(),
        head: desk.say("report-step-head", &[("factor", value(factor)), ("question", value(question))]),
        levels: desk
            .say("report-step-move", &[("from", count(step.from.get().into())), ("to", count(step.to.get().into()))]),
        advice: advice(desk, step),
        why: desk.say("report-step-why", &[("reason", value(scoring::reason_text(desk.words, step)))]),
        towns: towns(desk, step),
    }
}

fn advice(desk: &Desk<'_>, step: &Step) -> String {
    let text = desk.question(&step.question).and_then(|q| q.advice_from(step.from));
    text.map_or_else(String::new, |t| desk.text(t))
}

fn levels(desk: &Desk<'_>, step: &Step) -> String {
    desk.say("report-steps-move-cell", &[("from", count(step.from.get().into())), ("to", count(step.to.get().into()))])
}

fn towns(desk: &Desk<'_>, step: &Step) -> Vec<String> {
    let found = desk.evidence(&step.question).into_iter().filter(|(town, _)| step.towns.contains(&town.id));
    let line = |(town, evidence): (&crate::catalogue::Town, &crate::catalogue::Evidence)| {
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
    if lines.is_empty() { vec![desk.word("scoring-step-no-town")] } else { lines }
}

fn targets(desk: &Desk<'_>) -> Vec<Target> {
    let set = desk.questionnaire().factors.iter().filter_map(|f| Some((f, desk.round().targets.get(&f.id)?)));
    set.map(|(factor, level)| {
        let mean = desk.scores.factors.iter().find(|s| s.factor == factor.id).and_then(|s| s.mean);
        Target {
            factor: desk.text(&factor.name),
            now: mean.map_or_else(|| desk.word("report-factor-now-none"), format_score),
            target: desk.say(
                "report-target-level",
                &[("level", count(level.get().into())), ("name", value(desk.rung(*level)))],
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
        status: desk.word(match item.status {
            Status::Open => "report-status-open",
            Status::Doing => "report-status-doing",
            Status::Done => "report-status-done",
            Status::Dropped => "report-status-dropped",
        }),
    }
}
