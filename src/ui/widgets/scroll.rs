//! Reading by keyboard: the keys that move what is too long for its place.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Key, Modifiers, Rect, Ui, vec2};

use super::field::is_typing;
use super::focus_anchor::is_unfocused;
use super::group::{has_arrows, has_sideways};
use super::tab_order;

/// Where paging comes to rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stops<'a> {
    /// A screenful further.
    Anywhere,
    /// At the next of these heights, where one is within a screenful: nothing is passed by, and what begins there is seen
    /// from its beginning. In points on screen, from above.
    At(&'a [f32]),
}

/// Points; farther than anything is long.
const ALL: f32 = 1.0e6;

/// Moves the scroll area that `ui` is the content of to where that ends.
pub fn scroll_to_end(ui: &Ui) {
    ui.scroll_with_delta_animation(vec2(0.0, -ALL), ScrollAnimation::none());
}

/// Moves the scroll area that `ui` is the content of by PageUp, PageDown, Home and End, and by the arrow keys while nothing
/// has the focus. While something is typed only the first two do, for the others move in its text; while a dialog is open
/// they are that one's.
pub fn scroll_keys_ui(ui: &Ui, stops: Stops<'_>) {
    /// Points for an arrow key.
    const LINE: f32 = 60.0;
    /// What stays in sight of the page before.
    const KEPT: f32 = 60.0;
    if !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return;
    }
    let page = (ui.clip_rect().height() - KEPT).max(LINE);
    let (down, up) = stops.within(ui.clip_rect().top(), page);
    let paging = [(Key::PageDown, -down), (Key::PageUp, up)];
    let ends = [(Key::Home, ALL), (Key::End, -ALL)];
    let lines = [(Key::ArrowDown, -LINE), (Key::ArrowUp, LINE)];
    let ends = ends.into_iter().filter(|_| !is_typing(ui.ctx()));
    // In a row of tabs those to the left and right are its own, and no others.
    let is_at_tab = has_sideways(ui.ctx()) && !has_arrows(ui.ctx());
    let lines = lines.into_iter().filter(|_| is_unfocused(ui.ctx()) || is_at_tab);
    for (key, delta) in paging.into_iter().chain(ends).chain(lines) {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta_animation(vec2(0.0, delta), ScrollAnimation::none());
            // Beside it the toolkit doesn't clip: what stands there was not scrolled.
            let (across, down) = (ui.max_rect().x_range(), ui.clip_rect().y_range());
            tab_order::note_scrolled(ui, Rect::from_x_y_ranges(across, down));
        }
    }
}

impl Stops<'_> {
    /// How far to go down and up from `top`, a screenful at most.
    fn within(self, top: f32, page: f32) -> (f32, f32) {
        /// Points; so near, one is there.
        const NEAR: f32 = 8.0;
        let Stops::At(stops) = self else { return (page, page) };
        let ways = stops.iter().map(|stop| stop - top);
        let down = ways.clone().filter(|way| (NEAR..page).contains(way)).fold(page, f32::min);
        let up = ways.map(|way| -way).filter(|way| (NEAR..page).contains(way)).fold(page, f32::min);
        (down, up)
    }
}
