//! Where the window opens: maximized at first, then as it was left, and always on a screen that is there.

use eframe::egui::{Context, Pos2, Rect, Vec2, ViewportBuilder, ViewportCommand, pos2, vec2};
use winit::event_loop::ActiveEventLoop;

use crate::session::settings::WindowPlace;

/// In points: what a title bar and a task bar take of the height of a screen.
const BARS: f32 = 96.0;

/// In points: how far the frame of a window that stands at the edge of its screen may lie beyond it, for a part of it is
/// not seen.
const UNSEEN: f32 = 16.0;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Screen {
    /// In pixels of all screens together.
    pub rect: Rect,
    /// Pixels to a point.
    pub scale: f32,
}

/// How the window opens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Opening {
    /// Upper left corner with its frame, in pixels of all screens together, and the scale there; none where the system
    /// is to choose.
    pub corner: Option<(Pos2, f32)>,
    /// In points, once it is not maximized.
    pub size: Vec2,
    pub is_maximized: bool,
}

/// The screens that there are, the first one first.
pub(super) fn screens(event_loop: &ActiveEventLoop) -> Vec<Screen> {
    let primary = event_loop.primary_monitor();
    let others = event_loop.available_monitors().filter(|monitor| primary.as_ref() != Some(monitor));
    let screen = |monitor: winit::monitor::MonitorHandle| {
        let (at, size) = (monitor.position(), monitor.size());
        let rect = Rect::from_min_size(pos2(at.x as f32, at.y as f32), vec2(size.width as f32, size.height as f32));
        Screen { rect, scale: monitor.scale_factor() as f32 }
    };
    // Systems speak of screens without a size that are switched off.
    primary.clone().into_iter().chain(others).map(screen).filter(|screen| screen.rect.area() > 0.0).collect()
}

/// How a window that was left at `left` opens on one of `screens`.
pub(super) fn opening(left: Option<WindowPlace>, screens: &[Screen]) -> Opening {
    let first = WindowPlace { corner: None, size: WindowPlace::USUAL_SIZE, is_maximized: true };
    let left = left.unwrap_or(first);
    let size = vec2(left.size.0 as f32, left.size.1 as f32);
    let as_left = Opening { corner: None, size, is_maximized: left.is_maximized };
    let corner = left.corner.map(|(x, y)| pos2(x as f32, y as f32));
    let shared = |screen: &Screen, corner: Pos2| {
        let shared = Rect::from_min_size(corner, size * screen.scale).intersect(screen.rect);
        if shared.is_positive() { shared.area() } else { 0.0 }
    };
    let most = |corner: Pos2| {
        let over = screens.iter().map(|screen| (screen, shared(screen, corner))).filter(|(_, shared)| *shared > 0.0);
        over.max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(screen, _)| screen)
    };
    let found = corner.and_then(|corner| Some((corner, most(corner)?)));
    let Some(screen) = found.map(|(_, screen)| screen).or(screens.first()) else { return as_left };
    // What does not fit fills the screen.
    let room = screen.rect.size() / screen.scale - vec2(0.0, BARS);
    let is_larger = size.x > room.x + 2.0 * UNSEEN || size.y > room.y + UNSEEN;
    let size = size.min(room.max(Vec2::splat(1.0)));
    let within = |corner: Pos2| {
        let unseen = UNSEEN * screen.scale;
        let last = screen.rect.max - (size + vec2(0.0, BARS)) * screen.scale + Vec2::splat(unseen);
        let first = screen.rect.min - vec2(unseen, 0.0);
        corner.min(last).max(first)
    };
    let corner = found.map(|(corner, screen)| (within(corner).round(), screen.scale));
    Opening { corner, size, is_maximized: left.is_maximized || is_larger }
}

impl Opening {
    /// Asks for it.
    pub fn of(self, builder: ViewportBuilder) -> ViewportBuilder {
        let builder = builder.with_inner_size(self.size).with_maximized(self.is_maximized);
        match self.corner {
            Some((corner, scale)) => builder.with_position(corner / scale),
            None => builder,
        }
    }

    /// Asks the window of `ctx`, which is there, to go to its place.
    pub fn ask(self, ctx: &Context) {
        if let Some((corner, _)) = self.corner {
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner / ctx.pixels_per_point()));
        }
        if self.is_maximized {
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn screen(left: f32, top: f32, width: f32, height: f32, scale: f32) -> Screen {
        let max = pos2(left + width, top + height);
        Screen { rect: Rect { min: pos2(left, top), max }, scale }
    }

    const DESK: Screen = screen(0.0, 0.0, 1920.0, 1080.0, 1.0);
    const LEFT_OF_IT: Screen = screen(-2560.0, 0.0, 2560.0, 1440.0, 1.25);
    const NOTEBOOK: Screen = screen(0.0, 0.0, 1366.0, 768.0, 1.0);
    const SHARP: Screen = screen(0.0, 0.0, 1920.0, 1080.0, 1.5);

    fn left(corner: Option<(i32, i32)>, size: (u32, u32), is_maximized: bool) -> Option<WindowPlace> {
        Some(WindowPlace { corner, size, is_maximized })
    }

    fn check(case: &str, left: Option<WindowPlace>, screens: &[Screen], expected: (Option<[f32; 2]>, [f32; 2], bool)) {
        let Opening { corner, size, is_maximized } = opening(left, screens);
        let corner = corner.map(|(corner, _)| [corner.x, corner.y]);
        assert_eq!((corner, [size.x, size.y], is_maximized), expected, "{case}");
    }

    #[test]
    fn a_window_opens_as_it_was_left_where_that_is_to_be_seen() {
        let usual = left(Some((300, 100)), (1280, 800), false);
        check("at first", None, &[DESK], (None, [1280.0, 800.0], true));
        check("without a screen", usual, &[], (None, [1280.0, 800.0], false));
        check("as left", usual, &[DESK], (Some([300.0, 100.0]), [1280.0, 800.0], false));
        check("by its middle", left(None, (900, 600), false), &[DESK], (None, [900.0, 600.0], false));
        let maximized = left(Some((300, 100)), (1280, 800), true);
        check("maximized", maximized, &[DESK], (Some([300.0, 100.0]), [1280.0, 800.0], true));
        let other = left(Some((-2000, 100)), (1280, 800), true);
        check("on the other screen", other, &[DESK, LEFT_OF_IT], (Some([-2000.0, 100.0]), [1280.0, 800.0], true));
        check("which is gone", other, &[DESK], (None, [1280.0, 800.0], true));
        let small = left(Some((-2000, 100)), (900, 600), false);
        check("gone, and small", small, &[NOTEBOOK], (None, [900.0, 600.0], false));
        check("on a smaller screen", usual, &[NOTEBOOK], (Some([102.0, 16.0]), [1280.0, 672.0], true));
        check("on a sharper screen", usual, &[SHARP], (Some([24.0, 24.0]), [1280.0, 624.0], true));
        let half_out = left(Some((1500, 900)), (900, 600), false);
        check("half beyond the edge", half_out, &[DESK], (Some([1036.0, 400.0]), [900.0, 600.0], false));
        let snapped = left(Some((-7, 0)), (960, 1000), false);
        check("at the edge, as systems do it", snapped, &[DESK], (Some([-7.0, 0.0]), [960.0, 984.0], false));
        check("above the screen", left(Some((100, -40)), (900, 600), false), &[DESK], {
            (Some([100.0, 0.0]), [900.0, 600.0], false)
        });
    }
}
