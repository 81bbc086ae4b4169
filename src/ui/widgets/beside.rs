//! Something beside what is pointed at, for as long as it is: never over it, never in the way of the pointer, and inside the
//! window as far as that has room.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Area, Context as Egui, Frame, Id, Margin, Order, Pos2, Rect, Ui, Vec2, containers::AreaState, pos2, vec2,
};

use crate::ui::theme::{measure, space};

/// Widest popup, and the narrowest that can be read, in points.
const WIDEST: f32 = 380.0;
const NARROWEST: f32 = 240.0;
/// From the mark to the popup.
const GAP: f32 = 10.0;
/// From the popup to the edge of the window.
const EDGE: f32 = 4.0;
const MARGIN: f32 = 12.0;

/// Draws `content`, in which nothing can be pressed, beside `mark`; `of` says what it is about.
pub fn beside_ui(ctx: &Egui, of: &str, mark: Rect, content: impl FnOnce(&mut Ui)) {
    let window = ctx.content_rect().shrink(EDGE);
    let width = width(window, mark);
    let id = Id::unique(("beside a mark", of, width.to_bits()));
    // Unknown in the first pass, which egui does not show and repeats.
    let size = AreaState::load(ctx, id).and_then(|state| state.size);
    let at = match size {
        None => window.min,
        Some(size) => place(window, mark, size),
    };
    let style = ctx.global_style();
    Area::new(id).role(Role::Tooltip).order(Order::Tooltip).interactable(false).constrain(false).fixed_pos(at).show(
        ctx,
        |ui| {
            Frame::new()
                .fill(style.visuals.window_fill)
                .stroke(style.visuals.window_stroke)
                .shadow(style.visuals.popup_shadow)
                .corner_radius(measure::RADIUS)
                .inner_margin(Margin::same(MARGIN as i8))
                .show(ui, |ui| {
                    ui.set_width(width - 2.0 * MARGIN);
                    ui.spacing_mut().item_spacing.y = space::NEAR;
                    content(ui);
                });
        },
    );
}

/// As wide as fits to the left or the right of `mark`.
fn width(window: Rect, mark: Rect) -> f32 {
    let beside = (mark.left() - window.left()).max(window.right() - mark.right()) - GAP;
    beside.clamp(NARROWEST, WIDEST).floor()
}

/// The upper left corner of something `size` large beside `mark`: to the right, to the left, below or above, the first
/// that keeps it inside `window` and off the mark; where none does, the one of which the most is seen, its beginning first.
fn place(window: Rect, mark: Rect, size: Vec2) -> Pos2 {
    let x = mark.left().min(window.right() - size.x).max(window.left());
    let y = (mark.center().y - size.y / 3.0).min(window.bottom() - size.y).max(window.top());
    let places = [
        pos2(mark.right() + GAP, y),
        pos2(mark.left() - GAP - size.x, y),
        pos2(x, mark.bottom() + GAP),
        pos2(x, mark.top() - GAP - size.y),
    ];
    // Sizes on screen are rounded to pixels.
    let around = window.expand2(vec2(1.0, 1.0));
    let whole = places.into_iter().find(|at| around.contains_rect(Rect::from_min_size(*at, size)));
    let seen = |at: &Pos2| {
        let seen = Rect::from_min_size(*at, size).intersect(window);
        if seen.is_positive() { seen.area() } else { 0.0 }
    };
    // Above the mark its beginning would be outside.
    let most = || [places[2], places[1], places[0]].into_iter().max_by(|a, b| seen(a).total_cmp(&seen(b)));
    whole.or_else(most).unwrap_or(window.min)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Rect = Rect::from_min_max(Pos2::ZERO, Pos2::new(1000.0, 600.0));

    fn check(mark: [f32; 4], size: [f32; 2], expected: [f32; 2]) {
        let mark = Rect::from_min_size(pos2(mark[0], mark[1]), vec2(mark[2], mark[3]));
        let found = place(WINDOW, mark, size.into());
        assert_eq!(found, Pos2::from(expected), "{mark:?}");
        let popup = Rect::from_min_size(found, size.into());
        assert!(!popup.intersects(mark) && WINDOW.intersects(popup), "{mark:?}");
    }

    #[test]
    fn a_popup_stands_beside_its_mark_and_inside_the_window() {
        // To the right where there is room, else to the left.
        check([100.0, 300.0, 20.0, 20.0], [300.0, 150.0], [130.0, 260.0]);
        check([900.0, 300.0, 20.0, 20.0], [300.0, 150.0], [590.0, 260.0]);
        // Never above or below the window's edges.
        check([100.0, 2.0, 20.0, 20.0], [300.0, 150.0], [130.0, 0.0]);
        check([100.0, 580.0, 20.0, 20.0], [300.0, 150.0], [130.0, 450.0]);
        // Wide marks: below, else above.
        check([200.0, 100.0, 600.0, 50.0], [300.0, 150.0], [200.0, 160.0]);
        check([200.0, 500.0, 600.0, 50.0], [300.0, 150.0], [200.0, 340.0]);
        check([750.0, 100.0, 240.0, 50.0], [900.0, 150.0], [100.0, 160.0]);
        // Where there is no room for all of it, as much of it as there is.
        check([200.0, 100.0, 600.0, 400.0], [300.0, 150.0], [810.0, 250.0]);
        check([400.0, 280.0, 20.0, 20.0], [300.0, 700.0], [430.0, 0.0]);
        check([200.0, 280.0, 600.0, 20.0], [380.0, 400.0], [200.0, 310.0]);
    }

    #[test]
    fn a_popup_is_as_wide_as_there_is_room_beside_the_mark() {
        let mark = |left: f32, width: f32| Rect::from_min_size(pos2(left, 0.0), vec2(width, 20.0));
        assert_eq!(width(WINDOW, mark(100.0, 20.0)), WIDEST);
        assert_eq!(width(WINDOW, mark(350.0, 300.0)), 340.0);
        assert_eq!(width(WINDOW, mark(200.0, 600.0)), NARROWEST);
    }
}
