//! An item as a card: what is to be done, who sees to it, by when, and what is late about it in words. While it is dragged
//! it goes along with the pointer, and its place stays empty.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, DragAndDrop, Galley, Id, LayerId, Order, Painter, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, vec2,
};

use super::super::row::remark_mark;
use crate::assessment::ItemId;
use crate::findings::{ItemPart, ItemText};
use crate::ui::theme::{Colors, colors, measure, space, text};
use crate::ui::widgets::{Icon, Phrased, focus, icon};

/// Side of the mark of what is late.
const MARK: f32 = 16.0;

/// The item whose card is dragged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dragged(pub ItemId);

/// A card that is being described; [`show`](Self::show) draws it.
pub(super) struct Card<'a> {
    pub id: ItemId,
    pub title: &'a str,
    pub text: &'a ItemText,
    /// All of it, for screen readers.
    pub said: &'a str,
    pub is_at: bool,
}

/// A line, with a mark before it where one belongs to it, and where it goes.
struct Piece {
    at: Vec2,
    galley: Arc<Galley>,
    mark: Option<(Icon, Color32)>,
}

/// What the card of the item `id` is called.
pub(super) fn id(id: ItemId) -> Id {
    Id::unique(("card", id))
}

impl Card<'_> {
    pub fn show(&self, ui: &mut Ui) -> Response {
        let width = ui.available_width();
        let (pieces, height) = self.pieces(ui, width);
        let (rect, _) = ui.allocate_exact_size(vec2(width, height.max(measure::TARGET)), Sense::hover());
        let id = id(self.id);
        // One stop for Tab, from which arrows go on.
        let is_stop = self.is_at || ui.memory(|memory| memory.has_focus(id));
        let pressed = if is_stop { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, id, pressed | Sense::DRAG);
        response.dnd_set_drag_payload(Dragged(self.id));
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, self.is_at, self.said));
        ui.ctx().accesskit_node_builder(id, |node| node.set_selected(self.is_at));
        let is_dragged = DragAndDrop::payload::<Dragged>(ui.ctx()).is_some_and(|dragged| dragged.0 == self.id);
        let colors = colors(ui);
        if is_dragged {
            self.drag(ui, colors, &pieces, rect);
        } else if ui.is_rect_visible(rect) {
            let fill = match (self.is_at, response.hovered()) {
                (true, _) => colors.accent_soft,
                (false, true) => colors.hover,
                (false, false) => colors.surface,
            };
            self.paint(ui.painter(), colors, &pieces, (rect, fill));
        }
        focus::ring_ui(ui, &response);
        response
    }

    /// Its empty place, and the card at the pointer.
    fn drag(&self, ui: &Ui, colors: &Colors, pieces: &[Piece], rect: Rect) {
        let corner = CornerRadius::same(measure::RADIUS);
        ui.painter().rect_stroke(rect, corner, Stroke::new(measure::EDGE, colors.edge), StrokeKind::Inside);
        let (now, from) = ui.input(|input| (input.pointer.interact_pos(), input.pointer.press_origin()));
        let (Some(now), Some(from)) = (now, from) else { return };
        let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, id(self.id)));
        self.paint(&painter, colors, pieces, (rect.translate(now - from), colors.surface));
    }

    fn paint(&self, painter: &Painter, colors: &Colors, pieces: &[Piece], (rect, fill): (Rect, Color32)) {
        let (edge, width) = match self.is_at {
            true => (colors.accent, measure::EDGE_CHOSEN),
            false => (colors.edge, measure::EDGE),
        };
        let corner = CornerRadius::same(measure::RADIUS);
        painter.rect(rect, corner, fill, Stroke::new(width, edge), StrokeKind::Inside);
        for Piece { at, galley, mark } in pieces {
            let at: Pos2 = rect.min + *at;
            if let Some((mark, ink)) = mark {
                let top = at.y + (galley.size().y.min(measure::TARGET / 2.0) - MARK) / 2.0;
                let place = Rect::from_min_size(Pos2::new(at.x - MARK - space::NEAR, top), Vec2::splat(MARK));
                icon::paint(painter, *mark, place, *ink);
            }
            painter.galley(at, Arc::clone(galley), colors.text);
        }
    }

    /// Its lines, and how high it is.
    fn pieces(&self, ui: &Ui, width: f32) -> (Vec<Piece>, f32) {
        let room = width - 2.0 * space::INSIDE - space::NEAR;
        let mut pieces = Vec::new();
        let mut y = space::INSIDE;
        let mut add = |said: eframe::egui::RichText, mark: Option<(Icon, Color32)>| {
            let inset = if mark.is_some() { MARK + space::NEAR } else { 0.0 };
            let galley = Phrased::new(ui, said).full().galley(ui, room - inset);
            let high = galley.size().y;
            pieces.push(Piece { at: vec2(space::INSIDE + space::NEAR / 2.0 + inset, y), galley, mark });
            y += high + 2.0;
        };
        add(text::strong(ui, self.title), None);
        // Its state is the column's.
        for (part, line) in self.text.parts().filter(|(part, _)| part.is_brief() && *part != ItemPart::Status) {
            if part == ItemPart::Remark {
                let (mark, ink) = remark_mark(ui, self.text);
                add(text::small(ui, line).color(ink), Some((mark, ink)));
            } else {
                add(text::small(ui, line), None);
            }
        }
        (pieces, y + space::INSIDE - 2.0)
    }
}
