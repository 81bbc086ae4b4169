//! The overall score on a slide: the number, what is said beside it, and under both the scale with the bounds.

use eframe::egui::accesskit::Role;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, Align2, CornerRadius, Label, Layout, Rect, Sense, Stroke, Ui, UiBuilder, WidgetInfo, lerp, pos2, vec2,
};

use super::scale::{NUMBER, SMALLEST, TITLE};
use super::text_block::{Look, Setting, TextBlock};
use crate::catalogue::Level;
use crate::scoring::Bounds;
use crate::ui::theme::{colors, text};

/// A score and what is said of it.
#[derive(Clone, Debug)]
pub(super) struct Score {
    /// `2.4`, or that there is none.
    pub number: String,
    /// Of how many it is, where there is a number.
    pub of: Option<String>,
    /// The bounds in words.
    pub range: String,
    pub mean: Option<f64>,
    pub bounds: Option<Bounds>,
    /// Stage, answers, whose they are.
    pub facts: Vec<TextBlock>,
    /// Number and bounds in a sentence for screen readers.
    pub said: String,
}

/// In pixels at 1280 by 720: radius of the point, half the thickness of the range, half the length of a tick.
const POINT: f32 = 18.0;
const RANGE: f32 = 9.0;
const TICK: f32 = 10.0;
/// Between the sentences, and above the scale.
const BETWEEN: f32 = 12.0;
const ABOVE: f32 = 72.0;
/// Share of the number.
const SHARE: f32 = 0.36;

impl Score {
    pub fn height(&self, setting: Setting) -> f32 {
        let scale = setting.scale;
        self.upper(setting) + scale.points(ABOVE + 2.0 * POINT + BETWEEN + SMALLEST * 1.2)
    }

    /// Height of number and sentences.
    fn upper(&self, setting: Setting) -> f32 {
        let width = self.facts_width(setting);
        let gap = setting.scale.points(BETWEEN);
        let facts: f32 = self.facts.iter().map(|said| said.height(setting, width) + gap).sum();
        facts.max(setting.scale.points(NUMBER * 1.35 + SMALLEST * 1.4))
    }

    fn facts_width(&self, setting: Setting) -> f32 {
        setting.width * (1.0 - SHARE)
    }

    pub fn show(&self, ui: &mut Ui, setting: Setting) {
        let scale = setting.scale;
        let rect = Rect::from_min_size(ui.cursor().min, vec2(setting.width, self.height(setting)));
        let upper = self.upper(setting);
        let left = Rect::from_min_size(rect.min, vec2(setting.width * SHARE, upper));
        self.number_ui(ui, setting, left);
        let mut at = pos2(left.right(), rect.top());
        for said in &self.facts {
            let size = vec2(self.facts_width(setting), said.height(setting, self.facts_width(setting)));
            said.show(ui, setting, Rect::from_min_size(at, size));
            at.y += size.y + scale.points(BETWEEN);
        }
        let scale = Rect::from_min_max(pos2(rect.left(), rect.top() + upper + scale.points(ABOVE)), rect.max);
        self.scale_ui(ui, setting, scale);
        ui.advance_cursor_after_rect(rect);
    }

    /// The number with its `/ 5` on one baseline, and the bounds under it.
    fn number_ui(&self, ui: &mut Ui, setting: Setting, rect: Rect) {
        let scale = setting.scale;
        let range = TextBlock::new(&self.range, Look::Body);
        let Some(of) = &self.of else {
            TextBlock::new(&self.number, Look::Title).show(ui, setting, rect);
            range.show(ui, setting, rect.with_min_y(rect.top() + scale.points(NUMBER)));
            return;
        };
        let colors = colors(ui);
        let mut both = LayoutJob::default();
        both.append(&self.number, 0.0, TextFormat::simple(text::bold(scale.points(NUMBER)), colors.accent));
        let small = TextFormat::simple(text::bold(scale.points(TITLE)), colors.text);
        both.append(of, scale.points(12.0), small);
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
        child.add(Label::new(both).extend());
        range.show(ui, setting, rect.with_min_y(child.min_rect().bottom()));
    }

    /// The scale from 0 to 5, the bounds on it, and the point.
    fn scale_ui(&self, ui: &mut Ui, setting: Setting, rect: Rect) {
        let scale = setting.scale;
        let response = ui.allocate_rect(rect, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, &self.said));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(Level::MAX.value());
            if let Some(mean) = self.mean {
                node.set_numeric_value(mean);
            }
        });
        let colors = colors(ui);
        let (point, range, tick) = (scale.points(POINT), scale.points(RANGE), scale.points(TICK));
        let ends = (rect.left() + point)..=(rect.right() - point);
        let x = |value: f64| lerp(ends.clone(), (value / Level::MAX.value()).clamp(0.0, 1.0) as f32);
        let y = rect.top() + point;
        let painter = ui.painter();
        painter.hline(ends.clone(), y, Stroke::new(scale.points(2.0), colors.edge));
        for level in Level::ALL {
            let at = x(level.value());
            painter.vline(at, (y - tick)..=(y + tick), Stroke::new(scale.points(2.0), colors.edge));
            let under = pos2(at, y + point + scale.points(BETWEEN));
            let font = text::regular(scale.points(SMALLEST));
            painter.text(under, Align2::CENTER_TOP, level.to_string(), font, colors.text);
        }
        if let Some(Bounds { low, high }) = self.bounds {
            let bar = Rect::from_min_max(pos2(x(low), y - range), pos2(x(high), y + range));
            let edge = Stroke::new(scale.points(3.0), colors.accent);
            painter.rect_filled(bar, CornerRadius::from(scale.points(4.0)), colors.accent_soft);
            painter.hline(bar.x_range(), y, edge);
            for end in [bar.left(), bar.right()] {
                painter.vline(end, (y - tick * 1.4)..=(y + tick * 1.4), edge);
            }
        }
        if let Some(mean) = self.mean {
            painter.circle(pos2(x(mean), y), point, colors.accent, Stroke::new(scale.points(4.0), colors.surface));
        }
    }
}
