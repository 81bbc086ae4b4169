//! Changes to the targets of a round and to how people ordered its steps.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::replace;

use super::{bounded, entry, insert, refused};
use crate::assessment::{OwnStep, StepKey, StepPlan, Target, TargetOf, Targets, limits};
use crate::catalogue::FactorId;
use crate::problem::Problem;

const UNKNOWN: &str = "edit-unknown-step";

/// A change to how people ordered the steps.
#[derive(Clone, Debug, PartialEq)]
pub enum StepEdit {
    /// In which order they stand; empty for the program's.
    Order(Vec<StepKey>),
    /// It is not to be shown among the others, or to be brought back.
    Hidden(StepKey, bool),
    /// An added step, by its place among these.
    Insert(usize, OwnStep),
    Remove(usize),
    Change(usize, OwnStepChange),
}

/// What changes in an added step.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnStepChange {
    Text(String),
    Factor(Option<FactorId>),
}

impl StepEdit {
    /// `free` is given to an added step that is put in without a number of its own.
    pub(super) fn apply(self, plan: &mut StepPlan, free: u32) -> Result<StepEdit, Problem> {
        match self {
            StepEdit::Order(order) => {
                check_order(&order)?;
                Ok(StepEdit::Order(replace(&mut plan.order, order)))
            }
            StepEdit::Hidden(key, is) => {
                let was = if is {
                    if plan.hidden.len() >= limits::STEPS && !plan.hidden.contains(&key) {
                        return Err(refused("edit-too-many").with("max", limits::STEPS));
                    }
                    !plan.hidden.insert(key.clone())
                } else {
                    plan.hidden.remove(&key)
                };
                Ok(StepEdit::Hidden(key, was))
            }
            StepEdit::Insert(at, step) => {
                bounded(&step.text, limits::TEXT)?;
                let is_taken = step.id == 0 || plan.own(step.id).is_some();
                let id = if is_taken { free } else { step.id };
                insert(&mut plan.added, at, OwnStep { id, ..step }, limits::OWN_STEPS, UNKNOWN)?;
                Ok(StepEdit::Remove(at))
            }
            StepEdit::Remove(at) => {
                entry(&mut plan.added, at, UNKNOWN)?;
                Ok(StepEdit::Insert(at, plan.added.remove(at)))
            }
            StepEdit::Change(at, change) => {
                let step = entry(&mut plan.added, at, UNKNOWN)?;
                let before = match change {
                    OwnStepChange::Text(text) => {
                        bounded(&text, limits::TEXT)?;
                        OwnStepChange::Text(replace(&mut step.text, text))
                    }
                    OwnStepChange::Factor(factor) => OwnStepChange::Factor(replace(&mut step.factor, factor)),
                };
                Ok(StepEdit::Change(at, before))
            }
        }
    }
}

/// Puts `target` where it is set, or takes away what is there, and `typed` in the place of its date; gives back the target
/// that was.
pub(super) fn put_target(
    targets: &mut Targets,
    of: &TargetOf,
    target: Option<Target>,
    typed: String,
) -> Result<Option<Target>, Problem> {
    bounded(&typed, limits::TEXT)?;
    let before = match of {
        TargetOf::Factor(factor) => put(&mut targets.factors, factor, target),
        TargetOf::Question(question) => put(&mut targets.questions, question, target),
    }?;
    match target {
        Some(_) if !typed.is_empty() => drop(targets.typed.insert(of.clone(), typed)),
        _ => drop(targets.typed.remove(of)),
    }
    Ok(before)
}

fn put<K: Clone + Ord>(
    targets: &mut BTreeMap<K, Target>,
    at: &K,
    target: Option<Target>,
) -> Result<Option<Target>, Problem> {
    let Some(target) = target else { return Ok(targets.remove(at)) };
    if targets.len() >= limits::TARGETS && !targets.contains_key(at) {
        return Err(refused("edit-too-many").with("max", limits::TARGETS));
    }
    Ok(targets.insert(at.clone(), target))
}

pub(super) fn check_steps(plan: &StepPlan) -> Result<(), Problem> {
    let StepPlan { order, hidden, added } = plan;
    check_order(order)?;
    for (count, max) in [(hidden.len(), limits::STEPS), (added.len(), limits::OWN_STEPS)] {
        if count > max {
            return Err(refused("edit-too-many").with("max", max));
        }
    }
    added.iter().try_for_each(|OwnStep { id: _, text, factor: _ }| bounded(text, limits::TEXT))
}

fn check_order(order: &[StepKey]) -> Result<(), Problem> {
    if order.len() > limits::STEPS {
        return Err(refused("edit-too-many").with("max", limits::STEPS));
    }
    let mut seen = BTreeSet::new();
    if order.iter().all(|key| seen.insert(key)) { Ok(()) } else { Err(refused("edit-steps-twice")) }
}
