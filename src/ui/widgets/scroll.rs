//! Reading by keyboard: the keys that move what is too long for its place.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Key, Modifiers, Ui, vec2};

use super::field::is_typing;
use super::focus_anchor::is_unfocused;

/// Moves the scroll area that `ui` is the content of by PageUp, PageDown, Home and End, and by the arrow keys while nothing
/// has the focus, which they would move else. Keys belong to a field while something is typed, and to a dialog above.
pub fn scroll_keys_ui(ui: &Ui) {
    /// Points for an arrow key.
    const LINE: f32 = 60.0;
    /// What stays in sight of the page before.
    const KEPT: f32 = 60.0;
    /// Farther than anything is long.
    const ALL: f32 = 1.0e6;
    if is_typing(ui.ctx()) || !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return;
    }
    let page = (ui.clip_rect().height() - KEPT).max(LINE);
    let everywhere = [(Key::PageDown, -page), (Key::PageUp, page), (Key::Home, ALL), (Key::End, -ALL)];
    let unfocused = [(Key::ArrowDown, -LINE), (Key::ArrowUp, LINE)];
    let is_unfocused = is_unfocused(ui.ctx());
    for (key, delta) in everywhere.into_iter().chain(unfocused.into_iter().filter(|_| is_unfocused)) {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta_animation(vec2(0.0, delta), ScrollAnimation::none());
        }
    }
}
