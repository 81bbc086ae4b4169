//! A choice of a vote: its sign and its statement, behind it a bar as long as there are people at it, and beside it their
//! number and that of the count that it is held against. Rows stand below one another under a row with the heads of both
//! numbers, in the same places before and after the reveal.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align2, CornerRadius, Pos2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::agreed;
use super::in_rect;
use super::scale::{SMALLEST, px};
use super::setting::{INDENT, MARK, Setting, Text};
use crate::text::shown;
use crate::ui::theme::{colors, text};
use crate::ui::widgets::{Around, sign_ui};

/// A row.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    /// What stands in the box before the statement, and what screen readers say of it.
    pub sign: (String, String),
    pub statement: Text,
    /// How many are at it, once that may be seen.
    pub counts: Option<Counted>,
    /// It stands out: it is what was agreed.
    pub is_agreed: bool,
}

/// How many are at a choice.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    pub latest: Count,
    /// What it is held against, where there is such a count.
    pub other: Option<Count>,
    /// The largest number of all rows: all bars are to one scale.
    pub most: u32,
}

/// A number as it is written, and as it is said.
#[derive(Clone, Debug)]
pub(super) struct Count {
    pub count: u32,
    pub written: String,
    pub said: String,
}

/// The row above all choices: how far the question is, and what the numbers count.
#[derive(Clone, Debug)]
pub(super) struct Heads {
    pub state: Text,
    /// Of the latest vote, and of what it is held against.
    pub latest: Option<String>,
    pub other: Option<String>,
}

/// What stands beside the statements, and in it room for each number; in pixels at 1280 by 720, like all below.
pub(super) const BESIDE: f32 = LATEST + OTHER;
const LATEST: f32 = 72.0;
const OTHER: f32 = 130.0;
/// Of the heads of both numbers, which are wider.
const HEADS: f32 = OTHER + 110.0;
/// Before the frame, for the tick.
const TICK: f32 = 32.0;
/// Left free for the clock above the statements.
const CLOCK: f32 = 268.0;
/// Beside a bar, and how far it goes beyond its text.
const NEAR: f32 = 8.0;
/// How thick the bar of the other count is, and the bar of the latest against the full color.
const THICK: f32 = 4.0;
const TINT: f32 = 0.22;
/// From the edge of a row to that of the frame around it: beside, and at most above.
const AROUND: f32 = 12.0;
const ABOVE: f32 = 8.0;
/// Side of the square before a head.
const SQUARE: f32 = 16.0;
/// From line to line of the heads.
const LEADING: f32 = 1.2;

impl Tally {
    /// Draws the row.
    pub fn show(&self, ui: &mut Ui, setting: Setting<'_>) {
        let room = ui.available_rect_before_wrap();
        let statement = self.statement.phrased(ui, setting);
        let line = statement.line_height();
        let said = room.with_min_x(room.left() + px(ui, INDENT)).with_max_x(room.right() - px(ui, BESIDE));
        let lines = in_rect(ui, said, |ui| statement.lines(ui).len()) as f32;
        let side = line.max(px(ui, MARK));
        let row = Rect::from_min_size(room.min, vec2(room.width(), side.max(lines * line)));
        if self.is_agreed {
            self.frame_ui(ui, row, setting);
        }
        if let Some(counts) = &self.counts {
            counts.show(ui, row, said.x_range().expand(px(ui, NEAR)));
        }
        let sign = Rect::from_min_size(pos2(row.left(), row.center().y - side / 2.0), vec2(side, side));
        in_rect(ui, sign, |ui| sign_ui(ui, Around::Box, &self.sign.0, &self.sign.1, side));
        let said = said.with_min_y(row.center().y - lines * line / 2.0);
        in_rect(ui, said, |ui| self.statement.show_in(ui, setting));
        ui.advance_cursor_after_rect(row);
    }

    /// The frame, within the space to the rows beside it, and the tick before it, so that statements have all the width.
    fn frame_ui(&self, ui: &Ui, row: Rect, setting: Setting<'_>) {
        let above = (setting.gap / 2.0 - 0.5).clamp(0.0, ABOVE);
        let frame = row.expand2(vec2(px(ui, AROUND), px(ui, above)));
        agreed::paint(ui, frame, pos2(frame.left() - px(ui, TICK), row.center().y));
    }
}

impl Counted {
    /// Nobody is at the choice.
    pub fn is_nothing(&self) -> bool {
        self.latest.count == 0 && self.other.as_ref().is_none_or(|other| other.count == 0)
    }

    /// Draws it in `row`: bars behind the statement, from left to right of `bars`, and the numbers at its right.
    fn show(&self, ui: &Ui, row: Rect, bars: eframe::egui::Rangef) {
        let unit = bars.span() / self.most.max(1) as f32;
        let colors = colors(ui);
        let bar = |count: u32| row.with_min_x(bars.min).with_max_x(bars.min + unit * count as f32);
        if self.latest.count > 0 {
            ui.painter().rect_filled(bar(self.latest.count), CornerRadius::ZERO, colors.accent.gamma_multiply(TINT));
        }
        if let Some(other) = &self.other {
            if other.count > 0 {
                let line = bar(other.count).with_min_y(row.bottom() - px(ui, THICK));
                ui.painter().rect_filled(line, CornerRadius::ZERO, colors.edge);
            }
            number_ui(ui, row, other, false);
        }
        let last = row.with_max_x(row.right() - px(ui, OTHER));
        number_ui(ui, last, &self.latest, true);
    }
}

/// Draws a number at the right of `row`.
fn number_ui(ui: &Ui, row: Rect, count: &Count, is_latest: bool) {
    let size = px(ui, SMALLEST);
    let font = if is_latest && count.count > 0 { text::bold(size) } else { text::regular(size) };
    let ink = if count.count > 0 { colors(ui).text } else { colors(ui).second };
    let galley = ui.painter().layout_no_wrap(shown(&count.written), font, ink);
    let place = Align2::RIGHT_CENTER.anchor_size(row.right_center(), galley.size());
    let response = ui.interact(place, ui.scope_id().with((&count.said, "count")), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &count.said));
    ui.painter().galley(place.min, galley, ink);
}

impl Heads {
    /// Draws the row.
    pub fn show(&self, ui: &mut Ui, setting: Setting<'_>) {
        let room = ui.available_rect_before_wrap();
        let setting = Setting { leading: LEADING, ..setting };
        let state = room.with_max_x(room.right() - px(ui, HEADS + CLOCK));
        let phrased = self.state.phrased(ui, setting);
        let line = phrased.line_height();
        let lines = in_rect(ui, state, |ui| phrased.lines(ui).len()).max(1) as f32;
        let row = Rect::from_min_size(room.min, vec2(room.width(), line * lines));
        in_rect(ui, state, |ui| self.state.show_in(ui, setting));
        let middle = row.top() + line / 2.0;
        if let Some(other) = &self.other {
            head_ui(ui, pos2(row.right(), middle), other, false);
        }
        if let Some(latest) = &self.latest {
            head_ui(ui, pos2(row.right() - px(ui, OTHER), middle), latest, true);
        }
        ui.advance_cursor_after_rect(row);
    }

    /// Right end of the clock in a row that ends at `right`.
    pub fn clock(ui: &Ui, right: f32) -> f32 {
        right - px(ui, HEADS)
    }
}

/// Draws a head that ends at `at`, behind a square with what its bars look like.
fn head_ui(ui: &Ui, at: Pos2, head: &str, is_latest: bool) {
    let colors = colors(ui);
    let font = text::regular(px(ui, SMALLEST));
    let galley = ui.painter().layout_no_wrap(shown(head), font, colors.second);
    let (square, near) = (px(ui, SQUARE), px(ui, NEAR / 2.0));
    let whole = Align2::RIGHT_CENTER.anchor_size(at, galley.size() + vec2(square + near, 0.0));
    let response = ui.interact(whole, ui.scope_id().with((head, "head")), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, head));
    let sign = Rect::from_center_size(pos2(whole.left() + square / 2.0, whole.center().y), vec2(square, square));
    if is_latest {
        ui.painter().rect_filled(sign, CornerRadius::ZERO, colors.accent.gamma_multiply(TINT));
    } else {
        let line = sign.with_min_y(sign.bottom() - px(ui, THICK));
        ui.painter().rect_filled(line, CornerRadius::ZERO, colors.edge);
    }
    ui.painter().galley(pos2(sign.right() + near, whole.top()), galley, colors.second);
}
