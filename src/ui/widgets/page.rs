//! The page of a screen that is read from top to bottom: a column in the middle that scrolls where it is longer.

use eframe::egui::{ScrollArea, Ui, vec2};

use super::columns::columns_ui;
use crate::ui::theme::space;

/// A page with less room than this has narrow margins.
const NARROW: f32 = 700.0;

/// Draws `content` into a column no wider than `widest`, in the middle of all the room there is. `name` tells the page from
/// others, so that each is where it was scrolled to.
pub fn page_ui<R>(ui: &mut Ui, name: &str, widest: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let scroll = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    scroll
        .show(ui, |ui| {
            let room = ui.available_width();
            let margin = if room < NARROW { space::BETWEEN } else { space::AROUND };
            let width = (room - 2.0 * margin).min(widest);
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            ui.horizontal_top(|ui| {
                ui.add_space((room - width) / 2.0);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.add_space(margin);
                    ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
                    let inner = content(ui);
                    ui.add_space(margin);
                    inner
                })
                .inner
            })
            .inner
        })
        .inner
}

/// Draws `left` and `right` side by side, `share` of the width to the left; in a column where the page is narrow.
pub fn two_columns_ui<State>(
    ui: &mut Ui,
    state: &mut State,
    share: f32,
    left: impl FnOnce(&mut Ui, &mut State),
    right: impl FnOnce(&mut Ui, &mut State),
) {
    if ui.available_width() < NARROW {
        left(ui, state);
        ui.add_space(space::INSIDE);
        right(ui, state);
        return;
    }
    let (mut left, mut right) = (Some(left), Some(right));
    columns_ui(ui, &[share, 1.0 - share], space::AROUND, |ui, column| match column {
        0 => left.take().into_iter().for_each(|left| left(ui, state)),
        _ => right.take().into_iter().for_each(|right| right(ui, state)),
    });
}
