//! How the focus shows, and that what has it is in sight. Two rings, the inner one bright and the outer one dark, so that
//! they stand out on any ground; after the pointer was used there are none, for it shows where one is.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Align, Context, CornerRadius, Event, Id, Rect, Response, Stroke, StrokeKind, Ui};

use super::tab_order;
use crate::ui::theme::{colors, measure};

/// What was used last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Used {
    #[default]
    Keyboard,
    Pointer,
}

/// Takes note of what is used in this frame; to be called before anything is drawn.
pub fn note_input(ctx: &Context) {
    let used = |event: &Event| match event {
        Event::PointerButton { pressed: true, .. } | Event::Touch { .. } => Some(Used::Pointer),
        Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => Some(Used::Keyboard),
        _ => None,
    };
    let latest = ctx.input(|input| input.events.iter().rev().find_map(used));
    let focused = ctx.memory(|memory| memory.focused());
    ctx.data_mut(|data| {
        if let Some(latest) = latest {
            data.insert_temp(used_key(), latest);
        }
        // What has the focus again is brought into sight again.
        if data.get_temp::<Option<Id>>(seen_key()).flatten() != focused {
            data.insert_temp::<Option<Id>>(seen_key(), None);
        }
    });
}

/// Whether the focus is to be seen: the keyboard was used last.
pub fn is_shown(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<Used>(used_key())).unwrap_or_default() == Used::Keyboard
}

/// Draws the rings around `response` where it has the focus, and brings it into sight when it gets it. To be called for
/// what is out of sight as well.
pub fn ring_ui(ui: &Ui, response: &Response) {
    if !response.has_focus() {
        return;
    }
    tab_order::note_place(ui, response);
    if is_news(response) && is_shown(ui.ctx()) {
        response.scroll_to_me_animation(None, ScrollAnimation::none());
    }
    if is_shown(ui.ctx()) && ui.is_rect_visible(response.rect) {
        ring_at(ui, response.rect, measure::RADIUS);
    }
}

/// The same for a field, where one types with the pointer as well: its rings are always there, and it comes into sight
/// when Tab leads to it. Where it is given the focus, who gives it decides what is to be seen.
pub fn field_ring_ui(ui: &Ui, response: &Response) {
    tab_order::note_place(ui, response);
    if is_news(response) && tab_order::is_by_tab(ui.ctx()) {
        response.scroll_to_me_animation(None, ScrollAnimation::none());
    }
    ring_at(ui, response.rect, measure::RADIUS_SMALL);
}

/// Gives `response` the focus and brings `whole`, in which it lies, into sight: at `align`, else where that moves least. At
/// once, and the ring does not do it again: what scrolls shows it a frame later only, and both together would go too far.
pub fn come_to(ui: &Ui, response: &Response, whole: Rect, align: Option<Align>) {
    response.request_focus();
    is_news(response);
    ui.scroll_to_rect_animation(whole, align, ScrollAnimation::none());
}

/// Draws the rings around `rect`.
pub fn ring_at(ui: &Ui, rect: Rect, radius: u8) {
    let colors = colors(ui);
    // Inside the clip of a scroll area the rings would be cut where the thing touches its edge.
    let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(2.0 * measure::FOCUS));
    let corner = CornerRadius::same(radius);
    painter.rect_stroke(
        rect.expand(measure::FOCUS),
        corner,
        Stroke::new(measure::FOCUS, colors.focus_outer),
        StrokeKind::Outside,
    );
    painter.rect_stroke(rect, corner, Stroke::new(measure::FOCUS, colors.focus_inner), StrokeKind::Outside);
}

/// Whether the focus has just come to `response`; tells it once.
fn is_news(response: &Response) -> bool {
    response.ctx.data_mut(|data| {
        let before = data.get_temp::<Option<Id>>(seen_key()).flatten();
        data.insert_temp(seen_key(), Some(response.id));
        before != Some(response.id)
    })
}

fn used_key() -> Id {
    Id::unique("what was used last")
}

/// What had the focus when it was brought into sight last.
fn seen_key() -> Id {
    Id::unique("the focus that was brought into sight")
}
