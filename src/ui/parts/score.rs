//! A score with how far it is open: the number, and a bar from 0 to 5 with the bounds and the point, and both in words.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align2, CornerRadius, Rect, Sense, Stroke, Ui, WidgetInfo, lerp, pos2, vec2};

use crate::catalogue::Level;
use crate::findings::Summary;
use crate::scoring::Bounds;
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::text_ui;

/// Widest bar, in points.
const WIDEST: f32 = 360.0;
/// Radius of the point, and half the thickness of the range.
const POINT: f32 = 8.0;
const RANGE: f32 = 4.0;

/// Draws the score of `summary`, called `name`.
pub fn score_ui(ui: &mut Ui, name: &str, summary: &Summary) {
    let Summary { mean, bounds, score: number, out_of: top, bounds_text, .. } = summary;
    let (mean, bounds) = (*mean, *bounds);
    let range = bounds_text.as_deref().unwrap_or_default();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::INSIDE;
        let number = if mean.is_some() { text::number(ui, number) } else { text::page_title(ui, number) };
        ui.label(number);
        if let Some(top) = top {
            ui.label(text::card_title(ui, top).color(colors(ui).second));
        }
    });
    let said = [name, number, top.as_deref().unwrap_or_default(), range];
    let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    bar_ui(ui, &said.join(" "), mean, bounds);
    if !range.is_empty() {
        text_ui(ui, text::label(ui, range));
    }
}

/// The scale from 0 to 5 with its numbers, the bounds on it, and the point.
fn bar_ui(ui: &mut Ui, said: &str, mean: Option<f64>, bounds: Option<Bounds>) {
    const TICK: f32 = 5.0;
    let height = 2.0 * POINT + space::NEAR + type_size::SMALL * type_size::LABEL;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().min(WIDEST), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, said));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(Level::MAX.value());
        if let Some(mean) = mean {
            node.set_numeric_value(mean);
        }
    });
    if !ui.is_rect_visible(rect) {
        return;
    }
    let colors = colors(ui);
    let ends = (rect.left() + POINT)..=(rect.right() - POINT);
    let x = |value: f64| lerp(ends.clone(), (value / Level::MAX.value()).clamp(0.0, 1.0) as f32);
    let y = rect.top() + POINT;
    let painter = ui.painter();
    let range =
        bounds.map(|Bounds { low, high }| Rect::from_min_max(pos2(x(low), y - RANGE), pos2(x(high), y + RANGE)));
    if let Some(range) = range {
        painter.rect_filled(range, CornerRadius::same(measure::RADIUS_SMALL), colors.accent_soft);
    }
    painter.hline(ends.clone(), y, Stroke::new(measure::EDGE, colors.edge));
    for level in Level::ALL {
        let at = x(level.value());
        painter.vline(at, (y - TICK)..=(y + TICK), Stroke::new(measure::EDGE, colors.edge));
        let under = pos2(at, y + POINT + space::NEAR);
        let font = text::regular(type_size::SMALL);
        painter.text(under, Align2::CENTER_TOP, level.to_string(), font, colors.second);
    }
    if let Some(range) = range {
        let edge = Stroke::new(measure::EDGE_CHOSEN, colors.accent);
        painter.hline(range.x_range(), y, edge);
        for end in [range.left(), range.right()] {
            painter.vline(end, (y - TICK - 1.0)..=(y + TICK + 1.0), edge);
        }
    }
    if let Some(mean) = mean {
        painter.circle(pos2(x(mean), y), POINT, colors.accent, Stroke::new(measure::EDGE_CHOSEN, colors.surface));
    }
}
