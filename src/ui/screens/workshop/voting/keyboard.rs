//! The keys of a vote, while it is shown and on the pages beside it.

use eframe::egui::Context;

use super::BallotTurn;
use crate::ui::command::{VotingInput, Written};
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
    let ends = |input: &VotingInput| input.opens_field() && !(is_timed && *input == VotingInput::Timer);
    keys::read(ctx, Scope::Room, for_screen, of, ends)
}

/// The same where pages are turned before and after the votes, but for the keys that turn them.
pub(super) fn read_beside(ctx: &Context) -> Vec<VotingInput> {
    let for_screen = ForScreen { enter: false, escape: false };
    let of = |asks: &Asks| match asks {
        Asks::Voting(VotingInput::Forward | VotingInput::Back | VotingInput::Enter | VotingInput::Escape) => None,
        Asks::Voting(input) => Some(input.clone()),
        _ => None,
    };
    keys::read(ctx, Scope::Room, for_screen, of, |input| *input == VotingInput::Write(Written::Present))
}
