//! The keys of a vote, while it is shown.

use eframe::egui::Context;

use super::BallotTurn;
use crate::ui::command::VotingInput;
use crate::ui::keys::{self, Asks, ForScreen, Scope};
use crate::ui::widgets::is_enter_free;

/// Takes the keys of the vote out of the input. Esc is one only while it ends a ballot; Enter presses what has the focus.
/// After a key that opens a field, what is typed is for that field: the clock's key opens one where no clock runs.
pub(super) fn read(ctx: &Context, turn: BallotTurn, is_timed: bool) -> Vec<VotingInput> {
    let for_screen = ForScreen { enter: is_enter_free(ctx), escape: matches!(turn, BallotTurn::Taken(_)) };
    let of = |asks: &Asks| match asks {
        Asks::Voting(input) => Some(input.clone()),
        _ => None,
    };
    let ends = |input: &VotingInput| match input {
        VotingInput::Write(_) => true,
        VotingInput::Timer => !is_timed,
        _ => false,
    };
    keys::read(ctx, Scope::Room, for_screen, of, ends)
}
