//! What has the focus and is turned over by Space alone: Enter means nothing to it and is for the screen.

use eframe::egui::{Context, Id, Ui};

/// Takes note that such a thing, called `id`, has the focus.
pub(super) fn note(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.insert_temp(latest_key(), id));
}

/// Whether such a thing has the focus.
pub fn is_at_checkbox(ctx: &Context) -> bool {
    let latest = ctx.data(|data| data.get_temp::<Id>(latest_key()));
    latest.is_some_and(|latest| ctx.memory(|memory| memory.has_focus(latest)))
}

/// The one that had the focus last.
fn latest_key() -> Id {
    Id::unique("what had the focus last that only Space turns over")
}
