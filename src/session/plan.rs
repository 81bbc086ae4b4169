//! The plan of the round that is worked on: the edits that a person asks for, so that no screen has to know how they are
//! put together.

use jiff::civil::Date;

use super::Session;
use crate::assessment::{
    Edit, Item, ItemChange, ItemEdit, ItemId, ItemStep, OwnStep, OwnStepChange, Status, StepEdit, StepKey, StepPlan,
    Target, TargetOf,
};
use crate::catalogue::FactorId;

impl Session {
    /// The edit that sets a target, or takes it away.
    pub fn set_target(&self, of: TargetOf, target: Option<Target>) -> Edit {
        Edit::Target { round: self.round(), of, target }
    }

    /// The edit that keeps what was typed for the date of `target` and means none.
    pub fn keep_typed(&self, of: TargetOf, target: Target, typed: &str) -> Edit {
        Edit::TargetTyped { round: self.round(), of, target, typed: typed.to_owned() }
    }

    /// The edit that sets several targets as one step.
    pub fn set_targets(&self, targets: impl IntoIterator<Item = (TargetOf, Target)>) -> Edit {
        Edit::All(targets.into_iter().map(|(of, target)| self.set_target(of, Some(target))).collect())
    }

    /// The items of the round that is worked on, in their order.
    pub fn items(&self) -> &[Item] {
        &self.assessment.current().items
    }

    /// The place of an item in that order.
    pub fn place_of_item(&self, id: ItemId) -> Option<usize> {
        self.items().iter().position(|item| item.id == id)
    }

    /// The edit that puts a new item behind all others, made `on` this day; `step` is what it carries out.
    pub fn add_item(&self, text: &str, step: Option<ItemStep>, on: Date) -> Edit {
        self.insert_item(self.items().len(), Item { step, ..Item::new(text, on) })
    }

    /// The edit that puts `item` in at this place.
    pub fn insert_item(&self, at: usize, item: Item) -> Edit {
        self.edit_item(ItemEdit::Insert(at, item))
    }

    /// The edit that changes the item at this place.
    pub fn change_item(&self, at: usize, change: ItemChange) -> Edit {
        self.edit_item(ItemEdit::Change(at, change))
    }

    /// The edit that puts the item at this place into a state, from the day `on`.
    pub fn set_status(&self, at: usize, to: Status, on: Date) -> Edit {
        self.change_item(at, ItemChange::Status { to, on })
    }

    pub fn move_item(&self, from: usize, to: usize) -> Edit {
        self.edit_item(ItemEdit::Move { from, to })
    }

    pub fn remove_item(&self, at: usize) -> Edit {
        self.edit_item(ItemEdit::Remove(at))
    }

    /// The posts that were given items in any round, each once, those named last first: proposed where one is typed.
    pub fn owners(&self) -> Vec<&str> {
        let mut owners: Vec<&str> = Vec::new();
        for item in self.assessment.rounds.iter().rev().flat_map(|round| round.items.iter().rev()) {
            let owner = item.owner.trim();
            if !owner.is_empty() && !owners.contains(&owner) {
                owners.push(owner);
            }
        }
        owners
    }

    /// How people ordered the steps.
    pub fn step_plan(&self) -> &StepPlan {
        &self.assessment.current().steps
    }

    /// The edit that puts the steps into this order, which [`scoring::moved`](crate::scoring::moved) makes.
    pub fn order_steps(&self, order: Vec<StepKey>) -> Edit {
        self.edit_steps(StepEdit::Order(order))
    }

    /// The edit that hides a step, or brings it back.
    pub fn hide_step(&self, key: StepKey, is_hidden: bool) -> Edit {
        self.edit_steps(StepEdit::Hidden(key, is_hidden))
    }

    /// The edit that adds a step of the people's own, behind all others.
    pub fn add_step(&self, text: &str, factor: Option<FactorId>) -> Edit {
        let step = OwnStep { id: 0, text: text.to_owned(), factor };
        self.edit_steps(StepEdit::Insert(self.step_plan().added.len(), step))
    }

    /// The edit that changes the added step with this number; none where there is none.
    pub fn change_step(&self, id: u32, change: OwnStepChange) -> Option<Edit> {
        let at = self.place_of_step(id)?;
        Some(self.edit_steps(StepEdit::Change(at, change)))
    }

    /// The edit that takes the added step with this number away, and out of the order; none where there is none.
    pub fn remove_step(&self, id: u32) -> Option<Edit> {
        let (at, key) = (self.place_of_step(id)?, StepKey::Own(id));
        let order = self.step_plan().order.iter().filter(|other| **other != key).cloned().collect();
        let edits = [StepEdit::Order(order), StepEdit::Hidden(key, false), StepEdit::Remove(at)];
        Some(Edit::All(edits.map(|edit| self.edit_steps(edit)).into()))
    }

    /// The edit that gives up the people's order and brings hidden steps back; added ones stay, behind all others.
    pub fn reset_steps(&self) -> Edit {
        let shown = self.step_plan().hidden.iter().map(|key| StepEdit::Hidden(key.clone(), false));
        let edits = [StepEdit::Order(Vec::new())].into_iter().chain(shown);
        Edit::All(edits.map(|edit| self.edit_steps(edit)).collect())
    }

    fn place_of_step(&self, id: u32) -> Option<usize> {
        self.step_plan().added.iter().position(|step| step.id == id)
    }

    fn edit_item(&self, edit: ItemEdit) -> Edit {
        Edit::Item { round: self.round(), edit }
    }

    fn edit_steps(&self, edit: StepEdit) -> Edit {
        Edit::Steps { round: self.round(), edit }
    }
}
