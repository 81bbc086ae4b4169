//! Targets, steps and items in version 3: how they are read and written.
//!
//! A target without a date is written as its level alone, as it always was. What gained a number since is given one in
//! reading.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::kept::StatusKept;
use super::read::check_entries;
use super::write::is_default;
use crate::assessment::file::reading::Reading;
use crate::assessment::{
    Item, ItemId, ItemNumbers, ItemStep, OwnStep, Round, StatusChange, StepKey, StepPlan, Target, TargetOf, Targets,
    limits,
};
use crate::catalogue::{FactorId, Level, QuestionId};
use crate::ron_text::{BoundedMap, BoundedVec, Located};

pub type TargetsIn<'a> = BoundedMap<'a, Located<'a>, { limits::TARGETS }>;

pub type ItemsIn<'a> = BoundedVec<'a, ItemIn<'a>, { limits::ITEMS }>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TargetIn<'a> {
    #[serde(borrow)]
    level: Located<'a>,
    #[serde(borrow, default)]
    by: Option<Located<'a>>,
    #[serde(borrow, default)]
    typed: Option<Located<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemIn<'a> {
    #[serde(borrow, default)]
    id: Option<Located<'a>>,
    #[serde(borrow, default)]
    text: Option<Located<'a>>,
    #[serde(borrow, default)]
    step: Option<Located<'a>>,
    #[serde(borrow, default)]
    owner: Option<Located<'a>>,
    #[serde(borrow, default)]
    due: Option<Located<'a>>,
    #[serde(borrow, default)]
    due_typed: Option<Located<'a>>,
    #[serde(borrow, default)]
    status: Option<Located<'a>>,
    #[serde(borrow, default)]
    note: Option<Located<'a>>,
    #[serde(borrow, default)]
    log: BoundedVec<'a, ChangeIn<'a>, { limits::STATUS_CHANGES }>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepIn<'a> {
    #[serde(borrow)]
    question: Located<'a>,
    #[serde(borrow)]
    level: Located<'a>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeIn<'a> {
    #[serde(borrow)]
    on: Located<'a>,
    #[serde(borrow, default)]
    status: Option<Located<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepPlanIn<'a> {
    #[serde(borrow, default)]
    order: BoundedVec<'a, Located<'a>, { limits::STEPS }>,
    #[serde(borrow, default)]
    hidden: BoundedVec<'a, Located<'a>, { limits::STEPS }>,
    #[serde(borrow, default)]
    added: BoundedVec<'a, OwnStepIn<'a>, { limits::OWN_STEPS }>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnStepIn<'a> {
    #[serde(borrow, default)]
    id: Option<Located<'a>>,
    #[serde(borrow, default)]
    text: Option<Located<'a>>,
    #[serde(borrow, default)]
    factor: Option<Located<'a>>,
}

pub fn targets<'a>(factors: TargetsIn<'a>, questions: TargetsIn<'a>, reading: &mut Reading<'a>) -> Targets {
    let max = limits::TARGETS;
    let mut typed = BTreeMap::new();
    let mut read = |located, id: &str, of: TargetOf, reading: &mut Reading<'a>| {
        let (target, as_typed) = target(located, id, reading);
        if !as_typed.is_empty() {
            typed.insert(of, as_typed);
        }
        target
    };
    let factors = check_entries(factors, reading, "targets", max, |located, id, reading| {
        let factor = FactorId::new(&id);
        (factor.clone(), read(located, &id, TargetOf::Factor(factor), reading))
    });
    let questions = check_entries(questions, reading, "question_targets", max, |located, id, reading| {
        let question = QuestionId::new(&id);
        (question.clone(), read(located, &id, TargetOf::Question(question), reading))
    });
    Targets { factors, questions, typed }
}

/// The target, and what was typed for its date and means none.
fn target<'a>(located: Located<'a>, id: &str, reading: &mut Reading<'a>) -> (Target, String) {
    if !located.written().starts_with('(') {
        return (Target::of(reading.level(located, id)), String::new());
    }
    let Some(parts) = reading.parts::<TargetIn<'a>>(located) else { return (Target::of(Level::MIN), String::new()) };
    let target = Target { level: reading.level(parts.level, id), by: parts.by.and_then(|by| reading.date(by, id)) };
    (target, reading.text(parts.typed, "typed", limits::TEXT))
}

pub fn items<'a>(items: ItemsIn<'a>, reading: &mut Reading<'a>) -> Vec<Item> {
    if let Some(located) = items.overflow {
        reading.too_many(located, "items", limits::ITEMS);
    }
    items.items.into_iter().map(|item| item.check(reading)).collect()
}

impl<'a> ItemIn<'a> {
    fn check(self, reading: &mut Reading<'a>) -> Item {
        if let Some(located) = self.log.overflow {
            reading.too_many(located, "log", limits::STATUS_CHANGES);
        }
        Item {
            id: ItemId(reading.value(self.id, "id")),
            text: reading.text(self.text, "text", limits::TEXT),
            step: self.step.and_then(|located| item_step(located, reading)),
            owner: reading.text(self.owner, "owner", limits::TEXT),
            due: self.due.and_then(|located| reading.date(located, "due")),
            due_typed: reading.text(self.due_typed, "due_typed", limits::TEXT),
            status: reading.value::<StatusKept>(self.status, "status").into(),
            note: reading.text(self.note, "note", limits::NOTE),
            log: self.log.items.into_iter().filter_map(|change| change.check(reading)).collect(),
        }
    }
}

/// A question with the level to be reached, or the number of an added step.
fn item_step<'a>(located: Located<'a>, reading: &mut Reading<'a>) -> Option<ItemStep> {
    if !located.written().starts_with('(') {
        return Some(ItemStep::Own(reading.value(Some(located), "step")));
    }
    let step = reading.parts::<StepIn<'a>>(located)?;
    let question = reading.id(step.question, "question");
    Some(ItemStep::Question(QuestionId::new(&question), reading.level(step.level, &question)))
}

impl<'a> ChangeIn<'a> {
    fn check(self, reading: &mut Reading<'a>) -> Option<StatusChange> {
        let on = reading.date(self.on, "log");
        let status = reading.value::<StatusKept>(self.status, "status").into();
        on.map(|on| StatusChange { on, status })
    }
}

/// Gives a number to every item that has none, or that of another one in its round: that of an item of the round before
/// with the same text and step, which it came from, else one that is free and not among `given`.
pub fn number_items(rounds: &mut [Round], given: ItemNumbers) {
    for at in 0..rounds.len() {
        let mut seen = BTreeSet::from([ItemId::NONE]);
        let is_new: Vec<bool> = rounds[at].items.iter().map(|item| !seen.insert(item.id)).collect();
        for place in (0..is_new.len()).filter(|place| is_new[*place]) {
            let item = &rounds[at].items[place];
            let came_from = at.checked_sub(1).and_then(|before| {
                let same = |other: &&Item| other.text == item.text && other.step == item.step;
                rounds[before].items.iter().filter(same).map(|other| other.id).find(|id| !seen.contains(id))
            });
            let id = came_from.unwrap_or_else(|| given.free(&*rounds));
            rounds[at].items[place].id = id;
            seen.insert(id);
        }
    }
}

impl<'a> StepPlanIn<'a> {
    /// `items` are those of the same round.
    pub fn check(self, items: &[Item], reading: &mut Reading<'a>) -> StepPlan {
        let overflows = [(self.order.overflow, limits::STEPS), (self.hidden.overflow, limits::STEPS)];
        for (located, max) in overflows.into_iter().chain([(self.added.overflow, limits::OWN_STEPS)]) {
            if let Some(located) = located {
                reading.too_many(located, "steps", max);
            }
        }
        let hidden = keys(self.hidden, reading).into_iter().collect();
        let order = keys(self.order, reading);
        let added = self.added.items.into_iter().map(|step| step.check(reading)).collect();
        let mut plan = StepPlan { order, hidden, added };
        let mut seen = BTreeSet::from([0]);
        for at in 0..plan.added.len() {
            if !seen.insert(plan.added[at].id) {
                plan.added[at].id = plan.free_id(items);
                seen.insert(plan.added[at].id);
            }
        }
        plan
    }
}

/// The steps that are named, each once.
fn keys<'a, const MAX: usize>(located: BoundedVec<'a, Located<'a>, MAX>, reading: &mut Reading<'a>) -> Vec<StepKey> {
    let mut seen = BTreeSet::new();
    let mut keys = Vec::new();
    for located in located.items {
        let key = match located.parse::<u32>() {
            Some(id) => StepKey::Own(id),
            None => StepKey::Question(QuestionId::new(&reading.id(located, "steps"))),
        };
        if seen.insert(key.clone()) {
            keys.push(key);
        } else {
            reading.wrong(located, "steps", "file-id-twice");
        }
    }
    keys
}

impl<'a> OwnStepIn<'a> {
    fn check(self, reading: &mut Reading<'a>) -> OwnStep {
        OwnStep {
            id: reading.value(self.id, "id"),
            text: reading.text(self.text, "text", limits::TEXT),
            factor: self.factor.map(|located| FactorId::new(&reading.id(located, "factor"))),
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
pub enum TargetOut<'a> {
    Level(Level),
    Dated {
        level: Level,
        #[serde(skip_serializing_if = "Option::is_none")]
        by: Option<String>,
        #[serde(skip_serializing_if = "is_default")]
        typed: &'a str,
    },
}

#[derive(Serialize)]
pub struct ItemOut<'a> {
    #[serde(skip_serializing_if = "is_default")]
    id: u32,
    #[serde(skip_serializing_if = "is_default")]
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<StepOut<'a>>,
    #[serde(skip_serializing_if = "is_default")]
    owner: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    due_typed: &'a str,
    #[serde(skip_serializing_if = "is_default")]
    status: StatusKept,
    #[serde(skip_serializing_if = "is_default")]
    note: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    log: Vec<ChangeOut>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum StepOut<'a> {
    Question { question: &'a QuestionId, level: Level },
    Own(u32),
}

#[derive(Serialize)]
struct ChangeOut {
    on: String,
    status: StatusKept,
}

#[derive(Serialize)]
pub struct StepPlanOut<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    order: Vec<KeyOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hidden: Vec<KeyOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    added: Vec<OwnStepOut<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum KeyOut<'a> {
    Question(&'a QuestionId),
    Own(u32),
}

#[derive(Serialize)]
struct OwnStepOut<'a> {
    id: u32,
    #[serde(skip_serializing_if = "is_default")]
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    factor: Option<&'a FactorId>,
}

/// Targets of factors or of questions, whichever `kept` has and `of` makes.
pub fn targets_out<'a, K: Ord + Clone>(
    targets: &'a Targets,
    kept: &'a BTreeMap<K, Target>,
    of: impl Fn(K) -> TargetOf,
) -> BTreeMap<&'a K, TargetOut<'a>> {
    let out = |(id, target): (&'a K, &'a Target)| {
        let (level, by, typed) = (target.level, target.by.map(|by| by.to_string()), targets.typed(&of(id.clone())));
        let is_level_alone = by.is_none() && typed.is_empty();
        (id, if is_level_alone { TargetOut::Level(level) } else { TargetOut::Dated { level, by, typed } })
    };
    kept.iter().map(out).collect()
}

impl<'a> From<&'a Item> for ItemOut<'a> {
    fn from(item: &'a Item) -> Self {
        let change = |change: &StatusChange| ChangeOut { on: change.on.to_string(), status: change.status.into() };
        let Item { id, text, step, owner, due, due_typed, status, note, log } = item;
        ItemOut {
            id: id.0,
            text,
            step: step.as_ref().map(|step| match step {
                ItemStep::Question(question, level) => StepOut::Question { question, level: *level },
                ItemStep::Own(id) => StepOut::Own(*id),
            }),
            owner,
            due: due.map(|date| date.to_string()),
            due_typed,
            status: (*status).into(),
            note,
            log: log.iter().map(change).collect(),
        }
    }
}

impl<'a> From<&'a StepPlan> for StepPlanOut<'a> {
    fn from(plan: &'a StepPlan) -> Self {
        let StepPlan { order, hidden, added } = plan;
        let own = |OwnStep { id, text, factor }: &'a OwnStep| OwnStepOut { id: *id, text, factor: factor.as_ref() };
        StepPlanOut {
            order: order.iter().map(Into::into).collect(),
            hidden: hidden.iter().map(Into::into).collect(),
            added: added.iter().map(own).collect(),
        }
    }
}

impl<'a> From<&'a StepKey> for KeyOut<'a> {
    fn from(key: &'a StepKey) -> Self {
        match key {
            StepKey::Question(question) => KeyOut::Question(question),
            StepKey::Own(id) => KeyOut::Own(*id),
        }
    }
}
