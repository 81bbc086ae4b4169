//! The choice of a level: six statements in one column, each with the key that chooses it, as a group of radio buttons.
//!
//! Tab goes to the chosen row, or to the first; the keys that move the choice belong to the screen.

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{
    Align2, Context, CornerRadius, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::focus;
use super::icon::{self, Icon};
use super::phrased::Phrased;
use crate::catalogue::Level;
use crate::text::shown;
use crate::ui::theme::{colors, measure, space, text, type_size};

/// Side of the key at the left of a row.
const KEY: f32 = 28.0;
/// Side of the mark at the right of the chosen row.
const MARK: f32 = 18.0;

/// Whether the chosen row is to be brought into sight, and the focus with it where a row has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reveal {
    /// It has just been chosen, or the question has just come up.
    Now,
    No,
}

/// How much room the rows take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Air {
    /// So that more is in sight below them.
    Low,
    Usual,
    Ample,
}

/// A choice that is being described; [`show`](Self::show) draws it.
#[must_use]
pub struct LevelChoice<'a> {
    id: Id,
    name: &'a str,
    statements: [&'a str; 6],
    chosen: Option<Level>,
    tags: &'a [(Level, String)],
    reveal: Reveal,
    air: Air,
}

impl<'a> LevelChoice<'a> {
    /// Among `statements`, lowest level first; `name` is what is asked, said by screen readers with the group.
    pub fn new(id: Id, name: &'a str, statements: [&'a str; 6]) -> Self {
        LevelChoice { id, name, statements, chosen: None, tags: &[], reveal: Reveal::No, air: Air::Usual }
    }

    pub fn chosen(mut self, chosen: Option<Level>) -> Self {
        self.chosen = chosen;
        self
    }

    /// A few words on rows that say why they count though they are not chosen, or don't though they are.
    pub fn tags(mut self, tags: &'a [(Level, String)]) -> Self {
        self.tags = tags;
        self
    }

    pub fn air(mut self, air: Air) -> Self {
        self.air = air;
        self
    }

    pub fn reveal(mut self, reveal: Reveal) -> Self {
        self.reveal = reveal;
        self
    }

    /// Draws it as wide as there is room; gives back the level that was clicked.
    pub fn show(self, ui: &mut Ui) -> Option<Level> {
        let holds_focus = has_focus(ui.ctx(), self.id);
        let group = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(self.name);
        ui.scope_builder(group, |ui| {
            ui.spacing_mut().item_spacing.y = if self.air == Air::Ample { space::INSIDE } else { space::NEAR };
            let mut clicked = None;
            for level in Level::ALL {
                let response = self.row_ui(ui, level);
                if self.reveal == Reveal::Now && self.chosen == Some(level) {
                    response.scroll_to_me(None);
                    if holds_focus {
                        response.request_focus();
                    }
                }
                if response.clicked() {
                    clicked = Some(level);
                }
            }
            clicked
        })
        .inner
    }

    fn row_ui(&self, ui: &mut Ui, level: Level) -> Response {
        let colors = colors(ui);
        let is_chosen = self.chosen == Some(level);
        let statement = self.statements[usize::from(level.get())];
        let tag = self.tags.iter().find(|(at, _)| *at == level).map(|(_, words)| words.as_str());
        let left = 10.0 + KEY + space::INSIDE + space::NEAR;
        let tag_galley =
            tag.map(|words| ui.painter().layout_no_wrap(shown(words), text::bold(type_size::SMALL), colors.second));
        let tag_width = tag_galley.as_ref().map_or(0.0, |galley| galley.size().x + space::INSIDE);
        let right = MARK + 2.0 * space::INSIDE + space::NEAR + tag_width;
        let room = (ui.available_width() - left - right).max(type_size::BODY);
        let galley = Phrased::new(ui, text::label(ui, statement)).full().galley(ui, room);
        let (around, least) = match self.air {
            Air::Low => (7.0, measure::TARGET - 2.0 * 3.0),
            Air::Usual => (10.0, measure::TARGET),
            Air::Ample => (10.0, measure::TARGET + space::INSIDE),
        };
        let height = (galley.size().y + 2.0 * around).max(least);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        // One stop for Tab, as in every group of radio buttons.
        let is_stop =
            self.chosen.unwrap_or(Level::MIN) == level || ui.memory(|memory| memory.has_focus(row(self.id, level)));
        let sense = if is_stop { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, row(self.id, level), sense);
        let name = format!("{level} {statement}");
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_toggled(Toggled::from(is_chosen));
            node.set_position_in_set(usize::from(level.get()));
            node.set_size_of_set(Level::ALL.len());
            if let Some(words) = tag {
                node.set_description(words);
            }
        });
        if ui.is_rect_visible(rect) {
            let (fill, edge, width) = match (is_chosen, response.hovered()) {
                (true, _) => (colors.accent_soft, colors.accent, measure::EDGE_CHOSEN),
                (false, true) => (colors.hover, colors.line, measure::EDGE),
                (false, false) => (colors.surface, colors.line, measure::EDGE),
            };
            let corner = CornerRadius::same(measure::RADIUS);
            ui.painter().rect(rect, corner, fill, Stroke::new(width, edge), StrokeKind::Inside);
            self.key_ui(ui, rect, level);
            let at = pos2(rect.left() + left, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, colors.text);
            let mark = Rect::from_center_size(
                pos2(rect.right() - space::INSIDE - space::NEAR - MARK / 2.0, rect.center().y),
                vec2(MARK, MARK),
            );
            if let Some(galley) = tag_galley {
                let at = pos2(mark.left() - tag_width, rect.center().y - galley.size().y / 2.0);
                ui.painter().galley(at, galley, colors.second);
            }
            if is_chosen {
                icon::paint(ui.painter(), Icon::Check, mark, colors.accent);
            }
        }
        focus::ring_ui(ui, &response);
        response
    }

    /// The key that chooses the row.
    fn key_ui(&self, ui: &Ui, rect: Rect, level: Level) {
        let colors = colors(ui);
        let is_chosen = self.chosen == Some(level);
        let square = Rect::from_center_size(pos2(rect.left() + 10.0 + KEY / 2.0, rect.center().y), vec2(KEY, KEY));
        let (fill, edge, ink) = if is_chosen {
            (colors.accent, colors.accent, colors.on_accent)
        } else {
            (colors.ground, colors.edge, colors.text)
        };
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        ui.painter().rect(square, corner, fill, Stroke::new(measure::EDGE, edge), StrokeKind::Inside);
        let font = text::bold(type_size::BODY);
        ui.painter().text(square.center(), Align2::CENTER_CENTER, level.to_string(), font, ink);
    }
}

/// Whether one of the rows of the choice called `id` has the focus.
pub fn has_focus(ctx: &Context, id: Id) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some_and(|focused| Level::ALL.iter().any(|level| row(id, *level) == focused))
}

fn row(id: Id, level: Level) -> Id {
    id.with(level.get())
}
