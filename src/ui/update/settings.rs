//! Keeping what the program remembers between runs.

use eframe::egui::Context;

use crate::session::settings::{Settings, WindowPlace};
use crate::ui::app::App;
use crate::ui::state::placement::SETTLED;

impl App {
    /// Changes the settings, here and where they lie. Where they can't be written they hold for as long as the window is
    /// open, which is said where they are chosen.
    pub(super) fn change_settings(&mut self, change: impl Fn(&mut Settings)) {
        self.unkept_settings = self.doors.settings.change(&mut self.settings, change).err();
    }

    /// Takes note of where the window stands, and keeps it once it stays there: not everyone closes it before logging off.
    pub(in crate::ui) fn note_place(&mut self, ctx: &Context) {
        // Where it makes way for the slides it stands for as long as they are shown.
        let Some((place, pixels)) = seen(ctx).filter(|_| self.before_slides.is_none()) else { return };
        let time = ctx.input(|input| input.time);
        if self.placement.note(place, pixels, time) {
            ctx.request_repaint_after_secs(SETTLED as f32 + 0.1);
        } else if self.placement.is_settled(time) {
            self.keep_place();
        }
    }

    /// Keeps where the window stands.
    pub(super) fn keep_place(&mut self) {
        if let Some(place) = self.placement.now().filter(|place| self.settings.window != Some(*place)) {
            self.change_settings(|settings| settings.window = Some(place));
        }
    }
}

/// The window as the system tells it, its size in points at 100 %, and pixels to such a point; nothing while it is not to be
/// seen or fills a screen for the room.
fn seen(ctx: &Context) -> Option<(WindowPlace, f32)> {
    let (window, pixels_per_point) = (ctx.input(|input| input.viewport().clone()), ctx.pixels_per_point());
    let is_maximized = window.maximized?;
    if window.fullscreen == Some(true) || window.minimized == Some(true) {
        return None;
    }
    let size = ctx.content_rect().size() * ctx.zoom_factor();
    let size = (size.x.round() as u32, size.y.round() as u32);
    let corner = window.outer_rect.map(|rect| rect.min * pixels_per_point);
    let corner = corner.map(|corner| (corner.x.round() as i32, corner.y.round() as i32));
    let place = WindowPlace { corner, size, is_maximized };
    (size.0 > 0 && size.1 > 0).then_some((place, pixels_per_point / ctx.zoom_factor()))
}
