//! A choice with how many are at it: its sign and its statement, and beside them a column for each count, a bar with its
//! number. Rows of the same columns stand below one another, under a row with their heads.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Align, CornerRadius, Label, Layout, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::scale::{SMALLEST, px};
use super::setting::{EDGE, INDENT, MARK, Setting, Text};
use crate::text::shown;
use crate::ui::theme::{colors, text};
use crate::ui::widgets::{Around, columns_ui, sign_ui};

/// A row.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    /// What stands in the box before the statement, and what screen readers say of it.
    pub sign: Option<(String, String)>,
    pub statement: Text,
    pub cells: Vec<Cell>,
    /// It stands out: it is what was agreed.
    pub is_agreed: bool,
    /// Width of a column, in pixels at 1280 by 720.
    pub column: f32,
}

/// What stands in a column.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    /// What the column is.
    Head(String),
    Bar(Bar),
}

/// How many are at a choice.
#[derive(Clone, Debug)]
pub(super) struct Bar {
    pub count: u32,
    /// The number as it is written, and as it is said.
    pub written: String,
    pub said: String,
    /// The largest number of all bars, and how it is written: all bars are to one scale.
    pub most: (u32, String),
    pub kind: Kind,
}

/// What a bar counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The latest vote: filled.
    Latest,
    /// The vote before it: hollow.
    Before,
    /// The sheets: hollow as well.
    Sheets,
}

/// Between columns, and from a bar to its number; in pixels at 1280 by 720, like all below.
const GAP: f32 = 26.0;
const BESIDE: f32 = 8.0;
/// Height of a bar.
const BAR: f32 = 26.0;
/// From the edge of a row to that of the frame around it, and to the tick before it.
const AROUND: f32 = 12.0;
const TICK: f32 = 42.0;

impl Tally {
    /// Draws the row.
    pub fn show(&self, ui: &mut Ui, setting: Setting<'_>) {
        let row = ui.available_rect_before_wrap();
        let behind = ui.painter().add(Shape::Noop);
        let cells = self.cells.len() as f32;
        let room = row.width() - cells * px(ui, GAP);
        let column = px(ui, self.column) / room;
        let shares: Vec<f32> = std::iter::once(1.0 - cells * column).chain(self.cells.iter().map(|_| column)).collect();
        let mut high = 0.0;
        columns_ui(ui, &shares, px(ui, GAP), |ui, place| match place.checked_sub(1) {
            None => {
                self.statement_ui(ui, setting);
                high = ui.min_rect().height();
            }
            Some(at) => self.cells[at].show(ui, high),
        });
        if self.is_agreed {
            let whole = Rect::from_min_size(row.min, vec2(row.width(), high));
            let frame = whole.expand2(vec2(px(ui, AROUND), px(ui, EDGE)));
            let edge = Stroke::new(px(ui, EDGE), colors(ui).accent);
            let corner = CornerRadius::from(px(ui, 8.0));
            let shape = eframe::epaint::RectShape::new(frame, corner, colors(ui).accent_soft, edge, StrokeKind::Inside);
            if ui.is_visible() {
                ui.painter().set(behind, shape);
            }
            let tick = ui.painter().layout_no_wrap("✓".into(), text::bold(px(ui, SMALLEST)), colors(ui).accent);
            let place = pos2(row.left() - px(ui, TICK), whole.center().y - tick.size().y / 2.0);
            ui.painter().galley(place, tick, colors(ui).accent);
        }
    }

    fn statement_ui(&self, ui: &mut Ui, setting: Setting<'_>) {
        let Some((sign, said)) = &self.sign else { return };
        let line = self.statement.phrased(ui, setting).line_height();
        let side = line.max(px(ui, MARK));
        ui.horizontal_top(|ui| {
            let left = ui.cursor().left();
            sign_ui(ui, Around::Box, sign, said, side);
            ui.add_space(left + px(ui, INDENT) - ui.cursor().left());
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add_space((side - line) / 2.0);
                if !self.statement.said.is_empty() {
                    self.statement.show_in(ui, setting);
                }
            });
        });
    }
}

impl Cell {
    /// Draws it in the middle of a row that is `high`.
    fn show(&self, ui: &mut Ui, high: f32) {
        match self {
            Cell::Head(head) => drop(ui.add(Label::new(text::small(ui, head)).extend())),
            Cell::Bar(bar) => bar.show(ui, high),
        }
    }
}

impl Bar {
    fn show(&self, ui: &mut Ui, high: f32) {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &self.said));
        let colors = colors(ui);
        let is_latest = self.kind == Kind::Latest;
        let size = px(ui, SMALLEST);
        let font = if is_latest && self.count > 0 { text::bold(size) } else { text::regular(size) };
        let ink = if self.count > 0 { colors.text } else { colors.second };
        let painter = ui.painter();
        let galley = |written: &str| painter.layout_no_wrap(shown(written), font.clone(), ink);
        let (most, widest) = &self.most;
        let room = (rect.width() - px(ui, BESIDE) - galley(widest).size().x).max(0.0);
        let length = room * self.count as f32 / (*most).max(1) as f32;
        let middle = rect.center().y;
        let half = px(ui, BAR).min(high) / 2.0;
        painter.vline(rect.left(), middle - half..=middle + half, Stroke::new(px(ui, 2.0), colors.edge));
        if self.count > 0 {
            let bar = Rect::from_min_max(pos2(rect.left(), middle - half), pos2(rect.left() + length, middle + half));
            if is_latest {
                painter.rect_filled(bar, CornerRadius::ZERO, colors.accent);
            } else {
                let edge = Stroke::new(px(ui, 2.0), colors.edge);
                painter.rect(bar, CornerRadius::ZERO, colors.surface, edge, StrokeKind::Inside);
            }
        }
        let number = galley(&self.written);
        let place = pos2(rect.left() + length + px(ui, BESIDE), middle - number.size().y / 2.0);
        painter.galley(place, number, ink);
    }
}
