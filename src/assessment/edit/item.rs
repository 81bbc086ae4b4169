//! Changes to the items of a round.

use std::mem::replace;

use super::{ItemChange, ItemEdit, all_bounded, bounded, entry, insert};
use crate::assessment::{Item, limits};
use crate::problem::Problem;

const UNKNOWN: &str = "edit-unknown-item";

impl ItemEdit {
    pub(super) fn apply(self, items: &mut Vec<Item>) -> Result<ItemEdit, Problem> {
        match self {
            ItemEdit::Insert(at, item) => {
                check_item(&item)?;
                insert(items, at, item, limits::ITEMS, UNKNOWN)?;
                Ok(ItemEdit::Remove(at))
            }
            ItemEdit::Remove(at) => {
                entry(items, at, UNKNOWN)?;
                Ok(ItemEdit::Insert(at, items.remove(at)))
            }
            ItemEdit::Move { from, to } => {
                entry(items, from, UNKNOWN)?;
                entry(items, to, UNKNOWN)?;
                let item = items.remove(from);
                items.insert(to, item);
                Ok(ItemEdit::Move { from: to, to: from })
            }
            ItemEdit::Change(at, change) => {
                change.apply(entry(items, at, UNKNOWN)?).map(|undo| ItemEdit::Change(at, undo))
            }
        }
    }
}

impl ItemChange {
    fn apply(self, item: &mut Item) -> Result<ItemChange, Problem> {
        Ok(match self {
            ItemChange::Text(text) => {
                bounded(&text, limits::TEXT)?;
                ItemChange::Text(replace(&mut item.text, text))
            }
            ItemChange::Step(step) => ItemChange::Step(replace(&mut item.step, step)),
            ItemChange::Owner(owner) => {
                bounded(&owner, limits::TEXT)?;
                ItemChange::Owner(replace(&mut item.owner, owner))
            }
            ItemChange::Due(due) => ItemChange::Due(replace(&mut item.due, due)),
            ItemChange::Status(status) => ItemChange::Status(replace(&mut item.status, status)),
        })
    }
}

pub(super) fn check_item(item: &Item) -> Result<(), Problem> {
    all_bounded([&item.text, &item.owner])
}
