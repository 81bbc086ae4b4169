//! The keys of this screen, while it is shown.

use eframe::egui::{Context, Id};

use crate::ui::command::QuestionAction;
use crate::ui::keys::{self, Asks, ForScreen, Scope};
use crate::ui::widgets::{is_enter_free, level_choice};

/// Takes the keys of the screen out of the input. `choice` is the level choice, whose rows Enter passes by.
pub(super) fn read(ctx: &Context, choice: Id) -> Vec<QuestionAction> {
    // Enter presses what has the focus; on a row or on nothing it goes on.
    let for_screen = ForScreen { enter: is_enter_free(ctx) || level_choice::has_focus(ctx, choice), escape: false };
    let of = |asks: &Asks| match asks {
        Asks::Question(action) => Some(action.clone()),
        _ => None,
    };
    keys::read(ctx, Scope::Questions, for_screen, of, QuestionAction::opens_field)
}
