//! Changes to the items of a round.

use std::mem::replace;

use jiff::civil::Date;

use super::{ItemChange, ItemEdit, all_bounded, bounded, entry, insert, refused};
use crate::assessment::plan::ItemField;
use crate::assessment::{Item, ItemId, StatusChange, limits};
use crate::problem::Problem;

const UNKNOWN: &str = "edit-unknown-item";

impl ItemEdit {
    /// `free` is given to an item that is put in without a number of its own.
    pub(super) fn apply(self, items: &mut Vec<Item>, free: ItemId) -> Result<ItemEdit, Problem> {
        match self {
            ItemEdit::Insert(at, item) => {
                check_item(&item)?;
                let is_taken = item.id == ItemId::NONE || items.iter().any(|other| other.id == item.id);
                let id = if is_taken { free } else { item.id };
                insert(items, at, Item { id, ..item }, limits::ITEMS, UNKNOWN)?;
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
    /// A new item, made `today`, that this change begins.
    pub fn begun(self, today: Date) -> Item {
        let mut item = Item::new("", today);
        match self {
            ItemChange::Text(text) => item.text = text,
            ItemChange::Step(step) => item.step = step,
            ItemChange::Owner(owner) => item.owner = owner,
            ItemChange::Due(due) => item.due = due,
            ItemChange::DueTyped(due, typed) => (item.due, item.due_typed) = (due, typed),
            ItemChange::Note(note) => item.note = note,
            ItemChange::Status { to: status, on } => {
                item.status = status;
                item.log = vec![StatusChange { on, status }];
            }
            ItemChange::Past { status, log } => (item.status, item.log) = (status, log),
        }
        item
    }

    /// The field that is typed into, if typing is what it does.
    pub(in crate::assessment) fn typed(&self) -> Option<ItemField> {
        match self {
            ItemChange::Text(_) => Some(ItemField::Text),
            ItemChange::Owner(_) => Some(ItemField::Owner),
            ItemChange::Due(_) | ItemChange::DueTyped(..) => Some(ItemField::Due),
            ItemChange::Note(_) => Some(ItemField::Note),
            ItemChange::Step(_) | ItemChange::Status { .. } | ItemChange::Past { .. } => None,
        }
    }

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
            ItemChange::Due(due) => ItemChange::put_due(item, due, String::new()),
            ItemChange::DueTyped(due, typed) => {
                bounded(&typed, limits::TEXT)?;
                ItemChange::put_due(item, due, typed)
            }
            // Nothing becomes of it: the same on the way back.
            same @ ItemChange::Status { to, .. } if to == item.status => same,
            ItemChange::Status { to, on } => {
                let before = ItemChange::Past { status: item.status, log: item.log.clone() };
                item.put(to, on);
                before
            }
            ItemChange::Past { status, log } => {
                check_log(log.len())?;
                ItemChange::Past { status: replace(&mut item.status, status), log: replace(&mut item.log, log) }
            }
            ItemChange::Note(note) => {
                bounded(&note, limits::NOTE)?;
                ItemChange::Note(replace(&mut item.note, note))
            }
        })
    }

    /// Gives back the change that restores what was.
    fn put_due(item: &mut Item, due: Option<Date>, typed: String) -> ItemChange {
        let was_typed = !item.due_typed.is_empty() || !typed.is_empty();
        let before = (replace(&mut item.due, due), replace(&mut item.due_typed, typed));
        if was_typed { ItemChange::DueTyped(before.0, before.1) } else { ItemChange::Due(before.0) }
    }
}

pub(super) fn check_item(item: &Item) -> Result<(), Problem> {
    // Taken apart, so that a new text is not forgotten.
    let Item { id: _, text, step: _, owner, due: _, due_typed, status: _, note, log } = item;
    all_bounded([text, owner, due_typed])?;
    bounded(note, limits::NOTE)?;
    check_log(log.len())
}

fn check_log(changes: usize) -> Result<(), Problem> {
    let max = limits::STATUS_CHANGES;
    if changes > max { Err(refused("edit-too-many").with("max", max)) } else { Ok(()) }
}
