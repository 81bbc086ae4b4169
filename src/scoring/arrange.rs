//! The steps as people ordered them: the program's order, and beside it what they moved, hid and added. Neither changes
//! the other.

use crate::assessment::{OwnStep, StepKey, StepPlan};
use crate::scoring::types::Step;

/// A step where people have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed<'a> {
    pub key: StepKey,
    pub step: PlacedStep<'a>,
}

/// Whose step it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlacedStep<'a> {
    /// It follows from the answers, and stands at this place, from 0, in the program's order.
    Program(&'a Step, usize),
    /// People added it.
    Own(&'a OwnStep),
}

/// Steps in the people's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arranged<'a> {
    pub shown: Vec<Placed<'a>>,
    /// What is hidden, in the same order.
    pub hidden: Vec<Placed<'a>>,
    /// Both together.
    all: Vec<StepKey>,
}

/// `steps`, which are in the program's order, as `plan` orders them. What the plan does not order stands behind what it
/// follows in the program's order; what was added last of all.
pub fn arrange<'a>(steps: &'a [Step], plan: &'a StepPlan) -> Arranged<'a> {
    let program = steps
        .iter()
        .enumerate()
        .map(|(place, step)| (StepKey::Question(step.question.clone()), PlacedStep::Program(step, place)));
    let own = plan.added.iter().map(|step| (StepKey::Own(step.id), PlacedStep::Own(step)));
    let there: Vec<Placed<'a>> = program.chain(own).map(|(key, step)| Placed { key, step }).collect();
    let is_there = |key: &&StepKey| there.iter().any(|placed| placed.key == **key);
    let mut all: Vec<StepKey> = plan.order.iter().filter(is_there).cloned().collect();
    let mut before: Option<&StepKey> = None;
    for placed in &there {
        if !all.contains(&placed.key) {
            let is_own = matches!(placed.step, PlacedStep::Own(_));
            let after = before.and_then(|before| all.iter().position(|key| key == before));
            let at = if is_own { all.len() } else { after.map_or(0, |place| place + 1) };
            all.insert(at, placed.key.clone());
        }
        before = Some(&placed.key);
    }
    let placed = all.iter().filter_map(|key| there.iter().find(|placed| placed.key == *key)).cloned();
    let (hidden, shown) = placed.partition(|placed| plan.hidden.contains(&placed.key));
    Arranged { shown, hidden, all }
}

/// The order in which the shown step at place `from` stands at place `to`, both as they are before the move: what a plan
/// keeps. Hidden steps keep their neighbors.
pub fn moved(arranged: &Arranged<'_>, from: usize, to: usize) -> Vec<StepKey> {
    let mut order = arranged.all.clone();
    let (Some(moved), Some(target)) = (arranged.shown.get(from), arranged.shown.get(to)) else { return order };
    order.retain(|key| *key != moved.key);
    if let Some(at) = order.iter().position(|key| *key == target.key) {
        order.insert(if from < to { at + 1 } else { at }, moved.key.clone());
        return order;
    }
    arranged.all.clone()
}
