//! The keys of the tables that levels are set in, while they are shown.

use eframe::egui::{Context, EventFilter, Id};

use crate::ui::command::PlanAction;
use crate::ui::keys::{self, Asks, ForScreen, Scope};
use crate::ui::widgets::{has_sideways, is_enter_free, is_typing};

/// Takes the keys of the table, those of `scope`, out of the input; `row` is the one that one is on.
pub(super) fn read(ctx: &Context, scope: Scope, row: Option<Id>) -> Vec<PlanAction> {
    // Enter presses what has the focus; on a row or on nothing it is the table's.
    let is_on_row = row.is_some_and(|row| ctx.memory(|memory| memory.has_focus(row)));
    let for_screen = ForScreen { enter: is_enter_free(ctx) || is_on_row, escape: false };
    let of = |asks: &Asks| match asks {
        Asks::Plan(action) => Some(*action),
        _ => None,
    };
    keys::read(ctx, scope, for_screen, of, |action| action.opens_field())
}

/// While such a table is shown, arrows up and down are its own and don't move the focus about.
pub(super) fn keep_arrows(ctx: &Context) {
    if is_typing(ctx) || has_sideways(ctx) || ctx.memory(|memory| memory.top_modal_layer()).is_some() {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.set_focus_lock_filter(focused, filter);
        }
    });
}
