//! A row of a table that levels are set in: cells side by side, or below one another where there is little room. The keys
//! of the table are for the row that one is on.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, Frame, Galley, Id, Margin, Rect, Response, RichText, Sense, Stroke, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use crate::ui::theme::{WidthClass, colors, measure, space, text};
use crate::ui::widgets::{Icon, Phrased, focus, icon};

/// Room above and below the content of a row, and for its mark.
const ABOVE: f32 = 10.0;
const MARK: f32 = 14.0;

/// A row that is being described; [`show`](Self::show) draws it.
pub(super) struct Row<'a> {
    pub id: Id,
    /// All of it, for screen readers.
    pub said: &'a str,
    /// What the columns are called, in front of what stands in them where they stand below one another.
    pub heads: &'a [String],
    pub shares: &'a [f32],
    /// The lines of each column.
    pub cells: Vec<Vec<RichText>>,
    pub is_at: bool,
    /// Whether what belongs to it is unfolded, where something does.
    pub is_open: Option<bool>,
    /// It belongs to the one above.
    pub is_within: bool,
}

/// A line and where it goes in its row.
struct Piece {
    at: Vec2,
    galley: Arc<Galley>,
}

/// Names of the columns, above the rows, where these stand side by side.
pub(super) fn heads_ui(ui: &mut Ui, heads: &[String], shares: &[f32]) {
    if WidthClass::of(ui.ctx()) == WidthClass::Compact {
        return;
    }
    let width = ui.available_width();
    let galleys: Vec<_> =
        heads.iter().map(|head| Phrased::new(ui, text::small_strong(ui, head)).galley(ui, width)).collect();
    let height = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max) + space::NEAR;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    for (galley, left) in galleys.into_iter().zip(lefts(shares, width)) {
        ui.painter().galley(pos2(rect.left() + left, rect.top()), galley, colors(ui).second);
    }
}

/// Where the columns begin in a row of `width`.
fn lefts(shares: &[f32], width: f32) -> impl Iterator<Item = f32> {
    let room = width - 2.0 * space::BETWEEN - MARK - space::INSIDE;
    let first = space::BETWEEN + MARK + space::INSIDE;
    shares.iter().scan(first, move |left, share| {
        let here = *left;
        *left += share * room;
        Some(here)
    })
}

impl Row<'_> {
    pub fn show(self, ui: &mut Ui) -> Response {
        let width = ui.available_width();
        let (pieces, height) = self.pieces(ui, width);
        let (rect, _) = ui.allocate_exact_size(vec2(width, height.max(measure::TARGET)), Sense::hover());
        // One stop for Tab, from which arrows go on.
        let is_stop = self.is_at || ui.memory(|memory| memory.has_focus(self.id));
        let response = ui.interact(rect, self.id, if is_stop { Sense::click() } else { Sense::CLICK });
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, self.is_at, self.said));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_selected(self.is_at);
            if let Some(is_open) = self.is_open {
                node.set_expanded(is_open);
            }
        });
        if ui.is_rect_visible(rect) {
            self.ground_ui(ui, rect, response.hovered());
            for Piece { at, galley } in pieces {
                ui.painter().galley(rect.min + at, galley, Color32::PLACEHOLDER);
            }
            focus::ring_ui(ui, &response);
        }
        response
    }

    fn ground_ui(&self, ui: &Ui, rect: Rect, is_hovered: bool) {
        let colors = colors(ui);
        let fill = match (self.is_at, is_hovered) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => Color32::TRANSPARENT,
        };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), fill);
        if self.is_at {
            let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + 8.0), vec2(4.0, rect.height() - 16.0));
            ui.painter().rect_filled(bar, CornerRadius::same(2), colors.accent);
        } else {
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(measure::EDGE, colors.line));
        }
        if let Some(is_open) = self.is_open {
            let at = pos2(rect.left() + space::BETWEEN, rect.top() + ABOVE + 3.0);
            let mark = Rect::from_min_size(at, vec2(MARK, MARK));
            icon::paint(ui.painter(), if is_open { Icon::Down } else { Icon::Right }, mark, colors.accent);
        }
    }

    /// Its lines, and how high it is.
    fn pieces(&self, ui: &Ui, width: f32) -> (Vec<Piece>, f32) {
        let is_wide = WidthClass::of(ui.ctx()) == WidthClass::Regular;
        let left = space::BETWEEN + MARK + space::INSIDE;
        let within = if self.is_within { space::BETWEEN } else { 0.0 };
        let room = width - left - space::BETWEEN;
        let mut pieces = Vec::new();
        let (mut bottom, mut top) = (ABOVE, ABOVE);
        let lefts = lefts(self.shares, width);
        for (column, (cell, begins)) in self.cells.iter().zip(lefts).enumerate() {
            let (x, wide) = if is_wide {
                let inset = if column == 0 { within } else { 0.0 };
                (begins + inset, self.shares[column] * room - inset - space::BETWEEN)
            } else {
                top = bottom;
                (left + within, room - within)
            };
            let mut y = top;
            let head = self.heads.get(column).filter(|_| !is_wide && column > 0 && !cell.is_empty());
            // What stands there begins beside what it is called.
            let mut beside = 0.0;
            if let Some(head) = head {
                let galley = Phrased::new(ui, text::small(ui, head)).full().galley(ui, wide);
                beside = galley.size().x + space::INSIDE;
                pieces.push(Piece { at: vec2(x, y + 2.0), galley });
            }
            for line in cell.iter().cloned() {
                let galley = Phrased::new(ui, line).full().galley(ui, wide - beside);
                let high = galley.size().y;
                pieces.push(Piece { at: vec2(x + beside, y), galley });
                y += high + 2.0;
            }
            bottom = bottom.max(y);
        }
        (pieces, bottom + ABOVE - 2.0)
    }
}

/// Draws what changes the row that one is on, under it; gives back where that lies.
pub(super) fn strip_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) -> Rect {
    let frame = Frame::new()
        .fill(colors(ui).accent_soft)
        .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
        .inner_margin(Margin { left: 38, right: 16, top: 4, bottom: 12 });
    let response = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        content(ui);
    });
    response.response.rect
}
