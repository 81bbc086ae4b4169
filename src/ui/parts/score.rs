//! A score with how far it is open: the number, and a bar from 0 to 5 with the bounds and the point, and both in words.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align2, CornerRadius, Rect, Sense, Stroke, TextStyle, Ui, WidgetInfo, lerp, pos2, vec2};

use crate::catalogue::Level;
use crate::findings::Summary;
use crate::scoring::Bounds;
use crate::ui::theme::{colors, measure, scaled, space, text, type_size};
use crate::ui::widgets::text_ui;

/// Radius of the point, half the thickness of the range, half the length of a tick, in points of the window.
const POINT: f32 = 8.0;
const RANGE: f32 = 4.0;
const TICK: f32 = 5.0;

/// Draws the score of `summary`, called `name`, as wide as there is room.
pub fn score_ui(ui: &mut Ui, name: &str, summary: &Summary) {
    score_number_ui(ui, summary);
    score_bar_ui(ui, name, summary);
    if let Some(range) = &summary.bounds_text {
        text_ui(ui, text::label(ui, range));
    }
}

/// The number, and of how many it is; or that there is none.
pub fn score_number_ui(ui: &mut Ui, summary: &Summary) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = scaled(ui, space::INSIDE);
        let number = if summary.mean.is_some() { text::number } else { text::page_title };
        ui.label(number(ui, &summary.score));
        if let Some(top) = &summary.out_of {
            ui.label(text::card_title(ui, top).color(colors(ui).second));
        }
    });
}

/// The scale from 0 to 5 with its numbers, the bounds on it, and the point; says all of the score to screen readers.
pub fn score_bar_ui(ui: &mut Ui, name: &str, summary: &Summary) {
    let (mean, bounds) = (summary.mean, summary.bounds);
    let parts = [Some(name), Some(&summary.score), summary.out_of.as_deref(), summary.bounds_text.as_deref()];
    let said: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let [point, range, tick, near] = [POINT, RANGE, TICK, space::NEAR].map(|points| scaled(ui, points));
    let [edge, edge_strong] = [measure::EDGE, measure::EDGE_CHOSEN].map(|points| scaled(ui, points));
    let size = text::size(ui, &TextStyle::Small);
    let height = 2.0 * point + near + size * type_size::LABEL;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, said.join(" ")));
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
    let ends = (rect.left() + point)..=(rect.right() - point);
    let x = |value: f64| lerp(ends.clone(), (value / Level::MAX.value()).clamp(0.0, 1.0) as f32);
    let y = rect.top() + point;
    let painter = ui.painter();
    let range =
        bounds.map(|Bounds { low, high }| Rect::from_min_max(pos2(x(low), y - range), pos2(x(high), y + range)));
    if let Some(range) = range {
        let corner = CornerRadius::from(scaled(ui, f32::from(measure::RADIUS_SMALL)));
        painter.rect_filled(range, corner, colors.accent_soft);
    }
    painter.hline(ends.clone(), y, Stroke::new(edge, colors.edge));
    for level in Level::ALL {
        let at = x(level.value());
        painter.vline(at, (y - tick)..=(y + tick), Stroke::new(edge, colors.edge));
        let under = pos2(at, y + point + near);
        painter.text(under, Align2::CENTER_TOP, level.to_string(), text::regular(size), colors.second);
    }
    if let Some(range) = range {
        let stroke = Stroke::new(edge_strong, colors.own);
        painter.hline(range.x_range(), y, stroke);
        for end in [range.left(), range.right()] {
            painter.vline(end, (y - tick - edge)..=(y + tick + edge), stroke);
        }
    }
    if let Some(mean) = mean {
        painter.circle(pos2(x(mean), y), point, colors.own, Stroke::new(edge_strong, colors.surface));
    }
}
