//! Page 2: five next steps in the people's order, targets of factors, at most eight action items; and the lists of all of
//! them for the appendix.

use jiff::civil::Date;
use serde::Serialize;

use super::context::{Extent, ReportCx, count, sentences, start, value};
use super::summary::cut;
use crate::assessment::{Item, Status, TargetOf};
use crate::catalogue::{Evidence, Level, Town};
use crate::findings::{
    ArrangedSteps, ItemCounts, ItemPart, ItemText, PlacedText, StepText, Steps, TargetText, one_line,
};
use crate::scoring::TargetState;

/// Items on page 2.
const ITEMS: usize = 8;
/// What has a column in tables of items, as far as it is no text of its own.
pub(super) const COLUMNS: [ItemPart; 3] = [ItemPart::Owner, ItemPart::Due, ItemPart::Status];
/// Full-width characters of an item and of its owner that page 2 has room for.
pub(super) const ITEM: usize = 40;
pub(super) const OWNER: usize = 14;
/// The same of what is told of a town, but for a single sentence, which is told whole.
const SUMMARY: usize = 60;
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
    /// That items are late or without a date.
    pub items_late: Option<String>,
    /// How many items are only in the appendix.
    pub left: usize,
    /// Whether something of an item is left to the appendix.
    #[serde(skip)]
    pub extent: Extent,
}

/// A next step.
#[derive(Serialize)]
pub(super) struct Move {
    pub no: String,
    pub head: String,
    #[serde(rename = "move")]
    pub levels: String,
    pub advice: String,
    pub why: String,
    pub towns: Vec<String>,
}

/// The target of a factor.
#[derive(Serialize)]
pub(super) struct Target {
    pub factor: String,
    /// The score, and what is aimed at or that it is reached.
    pub aim: String,
}

/// Any target, in full.
#[derive(Serialize)]
pub(super) struct TargetRow {
    pub name: String,
    pub now: String,
    pub target: String,
    pub remark: Option<String>,
}

/// An action item.
#[derive(Serialize)]
pub(super) struct Row {
    pub text: String,
    /// What has no column: in the appendix only.
    pub more: Vec<String>,
    pub owner: String,
    pub due: String,
    pub status: String,
}

impl Plan {
    pub fn of(cx: &ReportCx<'_>, steps: &Steps, arranged: &ArrangedSteps, date: Date) -> Plan {
        let items = &cx.round().items;
        let texts = ItemText::all(&cx.wording, cx.round(), date);
        let shown = &texts[..texts.len().min(ITEMS)];
        let is_whole = items.len() <= ITEMS && items.iter().zip(shown).all(|(item, text)| is_whole(item, text));
        let first = arranged.shown.iter().take(Steps::FIRST).enumerate();
        let order = (!steps.all.is_empty()).then(|| steps.order.clone());
        Plan {
            steps: first.map(|(place, step)| advise(cx, place + 1, step)).collect(),
            steps_none: arranged.note.clone().unwrap_or_else(|| steps.none.clone()),
            steps_note: arranged.note.clone().or(order),
            targets: targets(cx),
            items: shown.iter().map(|item| short_row(cx, item)).collect(),
            items_late: cx.wording.items_late(&ItemCounts::of(cx.round(), date)),
            left: items.len() - shown.len(),
            extent: if is_whole { Extent::Whole } else { Extent::Part },
        }
    }
}

/// The row on page 2 tells all of an item.
fn is_whole(item: &Item, text: &ItemText) -> bool {
    let fits = |text: &str, width| start(text, width).1 == Extent::Whole;
    let is_told = |part: ItemPart| match part {
        ItemPart::Owner => fits(text.said(part), OWNER),
        // The steps stand beside the items.
        ItemPart::Due | ItemPart::Status | ItemPart::Step => true,
        ItemPart::Remark | ItemPart::Note => text.said(part).is_empty(),
        ItemPart::History => item.log.iter().all(|change| change.status == Status::Open),
    };
    fits(&one_line(&text.text), ITEM) && ItemPart::ALL.into_iter().all(is_told)
}

/// All items in full.
pub(super) fn all_items(cx: &ReportCx<'_>, date: Date) -> Vec<Row> {
    let full = |item: ItemText| {
        let more = item.parts().filter(|(part, _)| !COLUMNS.contains(part)).map(|(_, said)| said.to_owned());
        let (text, owner) = (item.text.clone(), item.said(ItemPart::Owner).to_owned());
        Row { more: more.collect(), ..row(cx, &item, text, owner) }
    };
    ItemText::all(&cx.wording, cx.round(), date).into_iter().map(full).collect()
}

/// All targets, where some are not on page 2 or something is to be known of one.
pub(super) fn all_targets(cx: &ReportCx<'_>) -> Vec<TargetRow> {
    let all = TargetText::all(&cx.wording, cx.round(), &cx.findings.scores);
    let is_more = |text: &TargetText| matches!(text.of, TargetOf::Question(_)) || text.remark.is_some();
    if !all.iter().any(is_more) {
        return Vec::new();
    }
    let row = |text: TargetText| TargetRow { name: text.name, now: text.now, target: text.text, remark: text.remark };
    all.into_iter().map(row).collect()
}

/// The steps after those of page 2: question, levels, what to do.
pub(super) fn further(cx: &ReportCx<'_>, steps: &ArrangedSteps) -> Vec<[String; 3]> {
    let levels = |step: &StepText| {
        let level = |level: Level| count(level.get().into());
        cx.say("report-steps-move-cell", &[("from", level(step.from)), ("to", level(step.to))])
    };
    let row = |placed: &PlacedText| match &placed.step {
        Some(step) => [step.name.clone(), levels(step), step.advice.clone()],
        None => [own_name(cx, placed), String::new(), placed.head.clone()],
    };
    steps.shown.iter().skip(Steps::FIRST).map(row).collect()
}

/// What an added step is called: its factor, or that people added it.
pub(super) fn own_name(cx: &ReportCx<'_>, placed: &PlacedText) -> String {
    let factor = placed.factor.as_ref().map(|factor| cx.wording.factor_name(factor));
    factor.or_else(|| placed.place.clone()).unwrap_or_default()
}

fn advise(cx: &ReportCx<'_>, no: usize, placed: &PlacedText) -> Move {
    let no = no.to_string();
    let Some(step) = &placed.step else {
        let (head, advice) = (own_name(cx, placed), placed.head.clone());
        let why = placed.place.clone().unwrap_or_default();
        return Move { no, head, levels: String::new(), advice, why, towns: Vec::new() };
    };
    Move {
        no,
        head: step.head.clone(),
        levels: step.levels.clone(),
        advice: step.advice.clone(),
        why: placed.place.iter().chain([&step.why]).cloned().collect::<Vec<_>>().join(&cx.word("report-step-between")),
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
                ("summary", value(sentences(&cx.text(&evidence.summary), SUMMARY))),
            ],
        )
    };
    let lines: Vec<String> = found.take(TOWNS).map(line).collect();
    if lines.is_empty() { vec![step.towns_text.clone()] } else { lines }
}

fn targets(cx: &ReportCx<'_>) -> Vec<Target> {
    let of_factor = |text: TargetText| {
        let TargetOf::Factor(factor) = &text.of else { return None };
        let is_asked = cx.questionnaire().factor(factor).is_some();
        let key = match text.state {
            TargetState::Reached | TargetState::Below { .. } => "report-aim-reached",
            TargetState::Ahead | TargetState::Unanswered | TargetState::Unknown => "report-aim",
        };
        let aim = cx.say(key, &[("now", value(text.now)), ("target", value(text.text))]);
        is_asked.then_some(Target { factor: text.name, aim })
    };
    TargetText::all(&cx.wording, cx.round(), &cx.findings.scores).into_iter().filter_map(of_factor).collect()
}

fn short_row(cx: &ReportCx<'_>, item: &ItemText) -> Row {
    row(cx, item, cut(&one_line(&item.text), ITEM), cut(item.said(ItemPart::Owner), OWNER))
}

fn row(cx: &ReportCx<'_>, item: &ItemText, text: String, owner: String) -> Row {
    let or = |said: String, key: &str| if said.is_empty() { cx.word(key) } else { said };
    Row {
        text,
        more: Vec::new(),
        owner: or(owner, "report-owner-none"),
        due: or(item.said(ItemPart::Due).to_owned(), "report-due-none"),
        status: item.said(ItemPart::Status).to_owned(),
    }
}
