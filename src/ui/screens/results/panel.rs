//! The evidence of a chosen mark, in a panel under the part until it is closed.

use eframe::egui::{CornerRadius, Frame, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2};

use super::ResultsView;
use super::mark;
use crate::charts::MarkId;
use crate::ui::command::Command;
use crate::ui::context::{Context, Document};
use crate::ui::keys::{Control, key_hint};
use crate::ui::parts::Depth;
use crate::ui::theme::{colors, measure, space};
use crate::ui::widgets::{Button, Column, Icon};

/// Height before its content was measured, in points.
const FIRST: f32 = 240.0;

/// A chosen mark.
#[derive(Clone, Debug)]
pub(super) struct Pinned {
    pub what: MarkId,
    height: f32,
    sight: Sight,
}

/// Whether the mark is in sight above the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    /// How high the panel is has to be known first.
    Unmeasured,
    /// It is to be brought there.
    Due,
    Done,
}

impl Pinned {
    pub fn new(what: MarkId) -> Self {
        Pinned { what, height: FIRST, sight: Sight::Unmeasured }
    }

    /// As high as the content needs, in points.
    pub fn height(&self) -> f32 {
        self.height
    }

    /// Whether the mark is to be brought into sight; asked once.
    pub fn take_scroll(&mut self) -> bool {
        let is_due = self.sight == Sight::Due;
        if is_due {
            self.sight = Sight::Done;
        }
        is_due
    }

    /// Takes note of the height that the content needs; whether that is another than before.
    fn measured(&mut self, height: f32) -> bool {
        let is_other = (self.height - height).abs() > 1.0;
        if is_other {
            self.height = height;
        } else if self.sight == Sight::Unmeasured {
            self.sight = Sight::Due;
        }
        is_other
    }
}

/// Draws the panel into all the room there is.
#[must_use]
pub(super) fn panel_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ResultsView,
    pinned: &Pinned,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let colors = colors(ui);
    let room = ui.max_rect();
    ui.painter().rect_filled(room, CornerRadius::ZERO, colors.surface);
    ui.painter().hline(room.x_range(), room.top(), Stroke::new(measure::EDGE_CHOSEN, colors.accent));
    let Column { left, width } = Column::of(ui);
    let inner = Rect::from_min_max(pos2(left, room.top()), pos2(left + width, room.bottom()));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(inner));
    let close = cx.word("results-close");
    // The button stands over the upper right corner and stays there while the content scrolls.
    let content = Rect::from_min_max(inner.min, pos2(inner.right() - measure::TARGET - space::INSIDE, inner.bottom()));
    let mut text = ui.new_child(UiBuilder::new().max_rect(content));
    let area = ScrollArea::vertical().id_salt("evidence").auto_shrink(false).show(&mut text, |ui| {
        Frame::new().inner_margin(eframe::egui::Margin::symmetric(0, space::BETWEEN as i8)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::INSIDE;
            commands.extend(mark::mark_ui(ui, cx, document, &pinned.what, Depth::Full));
        });
    });
    let corner = Rect::from_min_max(pos2(content.right() + space::INSIDE, inner.top() + space::INSIDE), inner.max);
    let mut corner = ui.new_child(UiBuilder::new().max_rect(corner));
    if Button::quiet(&close)
        .icon(Icon::Close)
        .keys(key_hint(Control::CloseEvidence))
        .mark_only()
        .show(&mut corner)
        .clicked()
    {
        view.pinned = None;
    }
    if let Some(now) = view.pinned.as_mut().filter(|now| now.what == pinned.what) {
        if now.measured(area.content_size.y) {
            ui.ctx().request_discard("panel height");
        }
        if now.sight != Sight::Done {
            ui.ctx().request_repaint();
        }
    }
    commands
}
