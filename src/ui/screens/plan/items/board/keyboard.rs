//! The keys of the board, for the card that one is on.

use eframe::egui::{Context, EventFilter, Id};

use crate::ui::command::{BoardAction, EntryAction};
use crate::ui::keys::{self, ForScreen, Scope};
use crate::ui::widgets::is_enter_free;

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    Board(BoardAction),
    Entry(EntryAction),
}

/// Keys with Ctrl, which are read one by one.
const WITH_CTRL: [Asks; 6] = [
    Asks::Board(BoardAction::StatusBack),
    Asks::Board(BoardAction::StatusOn),
    Asks::Entry(EntryAction::Up),
    Asks::Entry(EntryAction::Down),
    Asks::Entry(EntryAction::Remove),
    Asks::Entry(EntryAction::Question),
];

impl From<Asks> for keys::Asks {
    fn from(asks: Asks) -> keys::Asks {
        match asks {
            Asks::Board(action) => action.into(),
            Asks::Entry(action) => action.into(),
        }
    }
}

/// Takes what was pressed out of the input; `card` is the one that one is on. Enter is the card's unless something else has
/// the focus that it would press. Arrows don't move the focus out of it.
pub(super) fn read(ctx: &Context, card: Option<Id>) -> Vec<Asks> {
    let is_on_card = card.is_some_and(|card| ctx.memory(|memory| memory.has_focus(card)));
    if is_on_card {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ctx.memory_mut(|memory| card.into_iter().for_each(|card| memory.set_focus_lock_filter(card, arrows)));
    }
    let mut asked: Vec<Asks> = WITH_CTRL.into_iter().filter(|asks| keys::pressed(ctx, *asks)).collect();
    let of = |asks: &keys::Asks| match asks {
        keys::Asks::Board(action) => Some(Asks::Board(*action)),
        _ => None,
    };
    let for_screen = ForScreen { enter: is_on_card || is_enter_free(ctx), escape: false };
    asked.extend(keys::read(ctx, Scope::Board, for_screen, of, |asks| *asks == Asks::Board(BoardAction::Open)));
    asked
}
