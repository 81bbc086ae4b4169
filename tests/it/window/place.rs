//! Where the window stood is kept: when it closes, and once it stays somewhere.

use eframe::egui::{Pos2, Rect, ViewportId, ViewportInfo, vec2};
use shirube::session::settings::{SettingsStore, WindowPlace};

use super::{Setup, Window, open};
use crate::screen::Look;

/// The system says that the window stands there, in pixels, and is of this kind.
fn stands(window: &mut Window, corner: (f32, f32), change: impl FnOnce(&mut ViewportInfo)) {
    let pixels = window.harness.ctx.pixels_per_point();
    let info = window.harness.input_mut().viewports.get_mut(&ViewportId::ROOT).expect("there is one window");
    let corner = Pos2::new(corner.0, corner.1) / pixels;
    info.outer_rect = Some(Rect::from_min_size(corner, vec2(1366.0, 800.0) / pixels));
    (info.maximized, info.fullscreen, info.minimized) = (Some(false), Some(false), Some(false));
    change(info);
    window.harness.run();
}

fn kept(window: &Window) -> Option<WindowPlace> {
    SettingsStore::in_folder(window.folder.path().join("settings")).read().0.window
}

fn place(corner: (i32, i32), is_maximized: bool) -> Option<WindowPlace> {
    Some(WindowPlace { corner: Some(corner), size: (1366, 768), is_maximized })
}

#[test]
fn the_place_of_the_window_is_kept_once_it_stays_there() {
    for look in [Look::SMALL, Look { pixels: [2732, 1536], ..Look::SMALL.zoomed(2.0) }] {
        let mut window = open(Setup { look, ..Setup::default() });
        stands(&mut window, (40.0, 30.0), |_| {});
        window.wait(1);
        stands(&mut window, (50.0, 30.0), |_| {});
        assert_eq!(kept(&window), None, "it is still being moved");
        window.wait(3);
        assert_eq!(kept(&window), place((50, 30), false));
        for (fullscreen, minimized) in [(true, false), (false, true)] {
            stands(&mut window, (0.0, 0.0), |info| {
                (info.fullscreen, info.minimized) = (Some(fullscreen), Some(minimized));
            });
            window.wait(3);
            assert_eq!(kept(&window), place((50, 30), false), "before the room or away is not where it stands");
        }
        stands(&mut window, (-8.0, -8.0), |info| info.maximized = Some(true));
        window.wait(3);
        assert_eq!(kept(&window), place((50, 30), true));
    }
}

#[test]
fn the_place_of_the_window_is_kept_when_it_closes() {
    let mut window = open(Setup::default());
    stands(&mut window, (300.0, 200.0), |_| {});
    assert_eq!(kept(&window), None);
    assert!(window.closes());
    assert_eq!(kept(&window), place((300, 200), false));
}
