//! The keys of the table: those with Ctrl also while something is typed, the others on the state of an item.

use eframe::egui::Context;

use super::{Cell, Slot};
use crate::ui::command::EntryAction;
use crate::ui::keys::{self, Asks, ForScreen, Scope};

/// Those that mean the row that one is on, whichever field it is.
const OF_ROW: [EntryAction; 4] = [EntryAction::Up, EntryAction::Down, EntryAction::Remove, EntryAction::Question];

/// Takes what was pressed at the row and field `at` out of the input.
pub(super) fn read(ctx: &Context, at: Option<(Slot, Cell)>) -> Vec<EntryAction> {
    let Some((slot, _)) = at else { return Vec::new() };
    let mut pressed: Vec<EntryAction> = OF_ROW.into_iter().filter(|action| keys::take_typing(ctx, *action)).collect();
    if ctx.memory(|memory| memory.has_focus(slot.id(Cell::Status))) {
        let of = |asks: &Asks| match asks {
            Asks::Entry(action) => Some(*action),
            _ => None,
        };
        let for_screen = ForScreen { enter: true, escape: false };
        pressed.extend(keys::read(ctx, Scope::Plan, for_screen, of, |action| *action == EntryAction::NextField));
    }
    pressed
}
