//! Where the window of the slides stands on the one screen that there is: beside the first window, which whoever leads the
//! workshop reads, and over as little of it as can be.

use eframe::egui::{Context, Pos2, Rect, Vec2, ViewportCommand, vec2};

/// Where both windows stand, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placing {
    pub wall: Rect,
    /// Of the first window, where it makes way.
    pub first: Option<Rect>,
}

/// The shape of a slide, and how wide one is at least.
const SHAPE: f32 = 16.0 / 9.0;
const LEAST: f32 = 480.0;
/// From so many times as wide as it is high a screen is shared by halves.
const WIDE: f32 = 2.0;

/// On a screen of this size, whose first window stands at `first`; nothing where that is not all on it, since it is another
/// screen then.
fn placing(screen: Vec2, first: Rect) -> Option<Placing> {
    let all = Rect::from_min_size(Pos2::ZERO, screen);
    // A window that fills its screen has edges beyond it.
    if !all.expand(16.0).contains_rect(first) {
        return None;
    }
    let beside = [
        all.with_min_x(first.right()),
        all.with_max_x(first.left()),
        all.with_min_y(first.bottom()),
        all.with_max_y(first.top()),
    ];
    let width = |free: &Rect| free.width().min(free.height() * SHAPE);
    let widest = beside.into_iter().max_by(|one, other| width(one).total_cmp(&width(other)));
    if let Some(free) = widest.filter(|free| width(free) >= LEAST) {
        let size = vec2(width(&free), width(&free) / SHAPE);
        return Some(Placing { wall: Rect::from_min_size(free.min, size), first: None });
    }
    if screen.x < screen.y * WIDE {
        let size = vec2(screen.x, screen.x / SHAPE) / 2.0;
        return Some(Placing { wall: Rect::from_min_size((screen - size).to_pos2(), size), first: None });
    }
    let middle = screen.x / 2.0;
    Some(Placing { wall: all.with_min_x(middle), first: Some(all.with_max_x(middle)) })
}

/// What stands around the content of a window.
fn around(ctx: &Context) -> Vec2 {
    let rects = ctx.input(|input| input.viewport().outer_rect.zip(input.viewport().inner_rect));
    rects.map_or(Vec2::ZERO, |(outer, inner)| (outer.size() - inner.size()).max(Vec2::ZERO))
}

/// Where the first window stood before it made way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Before {
    is_maximized: bool,
    corner: Pos2,
    /// Of its content.
    size: Vec2,
}

impl Before {
    fn of(ctx: &Context) -> Option<Before> {
        ctx.input(|input| {
            let window = input.viewport();
            let (outer, inner) = window.outer_rect.zip(window.inner_rect)?;
            Some(Before { is_maximized: window.maximized == Some(true), corner: outer.min, size: inner.size() })
        })
    }

    /// Gives it back to the first window.
    pub fn give_back(self, ctx: &Context) {
        if self.is_maximized {
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
        } else {
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(self.corner));
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(self.size));
        }
    }
}

/// Where the window of the slides is to stand, and how large its content is; the first makes way where it has to, and where it
/// stood before is given back as well. Nothing while it is not known where that stands.
pub(super) fn place(ctx: &Context) -> Option<((Pos2, Vec2), Option<Before>)> {
    let (screen, first) = ctx.input(|input| input.viewport().monitor_size.zip(input.viewport().outer_rect))?;
    let Placing { wall, first } = placing(screen, first)?;
    let around = around(ctx);
    let before = first.and_then(|_| Before::of(ctx));
    if let Some(first) = first {
        ctx.send_viewport_cmd(ViewportCommand::Maximized(false));
        ctx.send_viewport_cmd(ViewportCommand::OuterPosition(first.min));
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(first.size() - around));
    }
    Some(((wall.min, wall.size() - around), before))
}

#[cfg(test)]
mod tests {
    use eframe::egui::pos2;

    use super::*;

    fn rect(left: f32, top: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(left, top), vec2(width, height))
    }

    #[test]
    fn the_slides_cover_as_little_of_the_first_window_as_can_be() {
        let wide = vec2(2560.0, 720.0);
        let notebook = vec2(1366.0, 768.0);
        type Case = (&'static str, Vec2, Rect, Option<Rect>, Option<Rect>);
        let cases: [Case; 6] = [
            ("room at its right", wide, rect(0.0, 0.0, 1280.0, 720.0), Some(rect(1280.0, 0.0, 1280.0, 720.0)), None),
            ("room at its left", wide, rect(1600.0, 0.0, 960.0, 720.0), Some(rect(0.0, 0.0, 1280.0, 720.0)), None),
            (
                "it fills a wide screen",
                wide,
                rect(-4.0, 0.0, 2568.0, 720.0),
                Some(rect(1280.0, 0.0, 1280.0, 720.0)),
                Some(rect(0.0, 0.0, 1280.0, 720.0)),
            ),
            (
                "it fills a notebook",
                notebook,
                rect(0.0, 0.0, 1366.0, 768.0),
                Some(rect(683.0, 383.8125, 683.0, 384.1875)),
                None,
            ),
            (
                "room below",
                vec2(1080.0, 1920.0),
                rect(0.0, 0.0, 1080.0, 900.0),
                Some(rect(0.0, 900.0, 1080.0, 607.5)),
                None,
            ),
            ("on another screen", notebook, rect(1500.0, 0.0, 1000.0, 700.0), None, None),
        ];
        for (case, screen, first, wall, makes_way) in cases {
            let placed = placing(screen, first);
            let near = |found: Option<Rect>, expected: Option<Rect>| match (found, expected) {
                (Some(found), Some(expected)) => {
                    expected.expand(1.0).contains_rect(found) && found.expand(1.0).contains_rect(expected)
                }
                (found, expected) => found.is_none() && expected.is_none(),
            };
            assert!(near(placed.map(|placed| placed.wall), wall), "{case}: {placed:?}");
            assert!(near(placed.and_then(|placed| placed.first), makes_way), "{case}: {placed:?}");
        }
    }
}
