//! The keys of this screen, while it is shown.

use eframe::egui::{Context, EventFilter};

use super::row::row_id;
use crate::catalogue::QuestionId;
use crate::ui::command::{ListAction, QuestionAction};
use crate::ui::keys::{self, Asks, ForScreen, Scope};
use crate::ui::widgets::{is_at_checkbox, is_typing, is_unfocused};

/// What was pressed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pressed {
    List(ListAction),
    Question(QuestionAction),
}

/// Takes the keys of the screen out of the input; `at` is the question of the row that one is on.
/// Esc is not the screen's where `was_typing`.
pub(super) fn read(ctx: &Context, at: Option<&QuestionId>, was_typing: bool) -> Vec<Pressed> {
    // Enter presses what has the focus; on a row or on nothing it opens the question.
    let is_on_row = at.is_some_and(|at| ctx.memory(|memory| memory.has_focus(row_id(at.as_str()))));
    let for_screen = ForScreen { enter: is_unfocused(ctx) || is_on_row || is_at_checkbox(ctx), escape: !was_typing };
    let of = |asks: &Asks| match asks {
        Asks::List(action) => Some(Pressed::List(*action)),
        Asks::Question(action) => Some(Pressed::Question(action.clone())),
        _ => None,
    };
    let opens_field = |pressed: &Pressed| match pressed {
        Pressed::Question(action) => action.opens_field(),
        Pressed::List(_) => false,
    };
    keys::read(ctx, Scope::List, for_screen, of, opens_field)
}

/// While this screen is shown, arrows up and down are its own and don't move the focus about.
pub(super) fn keep_arrows(ctx: &Context) {
    if is_typing(ctx) || ctx.memory(|memory| memory.top_modal_layer()).is_some() {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.set_focus_lock_filter(focused, filter);
        }
    });
}
