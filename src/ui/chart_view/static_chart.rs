//! A chart that only stands there: nothing to point at, its content said in words to screen readers.

use eframe::egui::accesskit::Role;
use eframe::egui::{Sense, Ui, WidgetInfo, vec2};

use super::canvas::record;
use super::picture::paint;
use crate::charts::Scene;
use crate::palette::Palette;

/// Draws `scene`, `magnification` egui points to one of its own; `alt` says what it shows.
pub fn static_chart_ui(ui: &mut Ui, scene: &Scene, alt: &str, palette: &Palette, magnification: f32) {
    let size = vec2(scene.size.width as f32, scene.size.height as f32) * magnification;
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    let pieces = record(scene, palette, magnification, ui.ctx().pixels_per_point());
    paint(&pieces, ui.painter(), rect.min);
}
