//! The page for the mayor: what of the result and the plan stands on it, and who sees to the first steps by when.

use jiff::civil::Date;
use serde::Serialize;

use super::context::{ReportCx, count, value};
use super::plan::{ITEM, OWNER, own_name};
use super::summary::{Summary, cut};
use crate::assessment::{Item, StepKey};
use crate::findings;
use crate::findings::{ArrangedSteps, Basis, ItemCounts, PlacedText, Steps, TrendText, one_line};

/// Strengths and gaps on the page, of each, and steps.
pub const POINTS: usize = 2;
pub const STEPS: usize = 3;

/// The words that only this page has.
#[derive(Serialize)]
pub(super) struct Mayor {
    /// On whose answers it rests; nothing where there are none.
    pub who: Option<String>,
    /// What moved since the round before, and what is to be known of that; nothing in a first round, or where the two are not
    /// compared.
    pub moved: Vec<String>,
    pub steps: Vec<Step>,
    pub steps_none: String,
    /// How many items there are and how far they are, what is late; nothing where there are none.
    pub items: Option<String>,
}

/// A next step, and who carries it out.
#[derive(Serialize)]
pub(super) struct Step {
    pub no: String,
    pub head: String,
    pub levels: String,
    pub advice: String,
    /// Owner and date of the item that carries it out, or that there is none.
    pub by: String,
}

impl Mayor {
    /// `summary` is left with what the page has room for.
    pub fn of(cx: &ReportCx<'_>, summary: &mut Summary, steps: &Steps, arranged: &ArrangedSteps, date: Date) -> Mayor {
        summary.strengths.truncate(POINTS);
        summary.gaps.truncate(POINTS);
        Mayor {
            who: who(cx),
            moved: moved(cx),
            steps: self::steps(cx, arranged, STEPS),
            items: items(cx, date),
            steps_none: arranged.note.clone().unwrap_or_else(|| steps.none.clone()),
        }
    }
}

/// On whose answers it all rests; nothing where there are none.
pub(super) fn who(cx: &ReportCx<'_>) -> Option<String> {
    let found = findings::Summary::of(&cx.wording, cx.round(), &cx.findings);
    let args = [("who", value(found.who.as_str())), ("date", value(cx.words.date(cx.round().date)))];
    (found.basis != Basis::Nothing).then(|| cx.say("report-mayor-who", &args))
}

fn moved(cx: &ReportCx<'_>) -> Vec<String> {
    let trend = TrendText::latest(&cx.wording, cx.assessment).and_then(Result::ok);
    trend.map_or_else(Vec::new, |trend| vec![trend.line, trend.caution])
}

/// The first `most` steps, each with who carries it out.
pub(super) fn steps(cx: &ReportCx<'_>, arranged: &ArrangedSteps, most: usize) -> Vec<Step> {
    arranged.shown.iter().take(most).enumerate().map(|(place, step)| self::step(cx, place + 1, step)).collect()
}

fn items(cx: &ReportCx<'_>, date: Date) -> Option<String> {
    let counts = ItemCounts::of(cx.round(), date);
    let lines = [Some(cx.wording.item_counts(&counts)), cx.wording.items_late(&counts)];
    let said = lines.into_iter().flatten().collect::<Vec<_>>().join(&cx.word("report-mayor-between"));
    (counts.total() > 0).then(|| cx.say("report-mayor-items", &[("items", value(said))]))
}

fn step(cx: &ReportCx<'_>, no: usize, placed: &PlacedText) -> Step {
    let (no, by) = (no.to_string(), by(cx, &placed.key));
    match &placed.step {
        Some(step) => {
            Step { no, head: step.head.clone(), levels: step.levels.clone(), advice: step.advice.clone(), by }
        }
        None => Step {
            no,
            head: own_name(cx, placed),
            levels: String::new(),
            advice: cut(&one_line(&placed.head), 2 * ITEM),
            by,
        },
    }
}

/// Who carries out this step, and by when: of the items for it that are still to be done, the one that is due first.
fn by(cx: &ReportCx<'_>, step: &StepKey) -> String {
    let is_open = |item: &&Item| item.carries_out(step) && item.status.is_open();
    let mut items: Vec<&Item> = cx.round().items.iter().filter(is_open).collect();
    // Those without a date behind all others; of the same day in the order of the plan.
    items.sort_by_key(|item| (item.due.is_none(), item.due));
    let Some(first) = items.first() else {
        // Where others have become items, that is what this one lacks.
        let has_items = !cx.round().items.is_empty();
        return cx.word(if has_items { "report-mayor-by-no-item" } else { "report-mayor-by-none" });
    };
    let owner = one_line(&first.owner);
    let owner = if owner.is_empty() { cx.word("report-owner-none") } else { cut(&owner, OWNER) };
    let due = first.due.map_or_else(|| cx.word("report-due-none"), |due| cx.words.date(due));
    cx.say("report-mayor-by", &[("owner", value(owner)), ("due", value(due)), ("more", count(items.len() - 1))])
}
