//! A choice of a vote: its sign and its statement, behind it a bar as long as there are people at it, below it one of the
//! count that it is held against, and beside it both numbers. Rows stand below one another under a row with the heads of both
//! numbers, in the same places before and after the reveal.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align2, CornerRadius, Pos2, Rangef, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::agreed;
use super::in_rect;
use super::scale::{BODY, SMALLEST, px};
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
    /// Its statement takes the room of the numbers as well: none come on this page.
    pub is_alone: bool,
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

/// A number, and as it is said.
#[derive(Clone, Debug)]
pub(super) struct Count {
    pub count: u32,
    pub said: String,
}

/// The row above all choices: how far the question is, and what the numbers count.
#[derive(Clone, Debug)]
pub(super) struct Heads {
    pub state: Text,
    /// Of the latest vote, and of what it is held against.
    pub latest: Option<String>,
    pub other: Option<String>,
    /// Room is left for the clock.
    pub has_clock: bool,
}

/// What stands beside the statements, and in it room for each number; in pixels at 1280 by 720, like all below.
const BESIDE: f32 = LATEST + OTHER;
const LATEST: f32 = 56.0;
/// As wide as its head, and what is between both.
const OTHER: f32 = 126.0;
/// Of the heads of both numbers, which are wider.
const HEADS: f32 = OTHER + 100.0;
/// Left free for the clock above the statements.
const CLOCK: f32 = 268.0;
/// Beside a bar, how far it goes beyond its text, and between a number and the edge.
const NEAR: f32 = 8.0;
/// How thick the bar of the other count is, how far below the text, and the bar of the latest against the full color.
const THICK: f32 = 3.0;
const BELOW: f32 = 5.0;
const TINT: f32 = 0.22;
/// What a row has of that below its text; the rest is of what is free between rows.
const ROOM: f32 = 6.0;
/// At most from a row to the edge of the ground that what is agreed stands on.
const ABOVE: f32 = 6.0;
/// From line to line of the heads.
const LEADING: f32 = 1.1;

impl Tally {
    /// Draws the row, with room for the other count below it.
    pub fn show(&self, ui: &mut Ui, setting: Setting<'_>) {
        let room = ui.available_rect_before_wrap();
        let statement = self.statement.phrased_at(ui, setting, px(ui, setting.letters));
        let line = statement.line_height();
        let beside = if self.is_alone { 0.0 } else { px(ui, BESIDE) };
        let said = room.with_min_x(room.left() + px(ui, INDENT)).with_max_x(room.right() - beside);
        let lines = in_rect(ui, said, |ui| statement.lines(ui).len()) as f32;
        let side = line.max(px(ui, MARK));
        let row = Rect::from_min_size(room.min, vec2(room.width(), side.max(lines * line)));
        let whole = row.with_max_y(row.bottom() + px(ui, ROOM));
        let sign = Rect::from_min_size(pos2(row.left(), row.center().y - side / 2.0), vec2(side, side));
        if self.is_agreed {
            let ground = whole.expand2(vec2(0.0, px(ui, (setting.gap / 2.0).min(ABOVE))));
            agreed::paint(ui, ground, sign.right());
        }
        if let Some(counts) = &self.counts {
            counts.show(ui, row, Rangef::new(said.left() - px(ui, NEAR), said.right()));
        }
        let around = if self.is_agreed { Around::Ground } else { Around::Box };
        in_rect(ui, sign, |ui| sign_ui(ui, around, &self.sign.0, &self.sign.1, side));
        let said = said.with_min_y(row.center().y - lines * line / 2.0);
        in_rect(ui, said, |ui| statement.show(ui, Role::Label));
        ui.advance_cursor_after_rect(whole);
    }
}

impl Counted {
    /// Nobody is at the choice.
    pub fn is_nothing(&self) -> bool {
        self.latest.count == 0 && self.other.as_ref().is_none_or(|other| other.count == 0)
    }

    /// Draws it in `row`: bars behind the statement and below it, from left to right of `bars`, and the numbers at its right.
    fn show(&self, ui: &Ui, row: Rect, bars: Rangef) {
        let unit = bars.span() / self.most.max(1) as f32;
        let colors = colors(ui);
        let bar = |count: u32| row.with_min_x(bars.min).with_max_x(bars.min + unit * count as f32);
        if self.latest.count > 0 {
            ui.painter().rect_filled(bar(self.latest.count), CornerRadius::ZERO, colors.accent.gamma_multiply(TINT));
        }
        if let Some(other) = &self.other {
            if other.count > 0 {
                other_ui(ui, bar(other.count));
            }
            number_ui(ui, row.with_max_x(row.right() - px(ui, NEAR)), other, false);
        }
        let last = row.with_max_x(row.right() - px(ui, OTHER));
        number_ui(ui, last, &self.latest, true);
    }
}

/// Draws the bar of the other count below `above`.
fn other_ui(ui: &Ui, above: Rect) {
    let top = above.bottom() + px(ui, BELOW);
    let bar = above.with_min_y(top).with_max_y(top + px(ui, THICK));
    ui.painter().rect_filled(bar, CornerRadius::ZERO, colors(ui).edge);
}

/// Draws a number at the right of `row`.
fn number_ui(ui: &Ui, row: Rect, count: &Count, is_latest: bool) {
    let size = px(ui, BODY);
    let font = if is_latest && count.count > 0 { text::bold(size) } else { text::regular(size) };
    let ink = if count.count > 0 { colors(ui).text } else { colors(ui).second };
    let galley = ui.painter().layout_no_wrap(count.count.to_string(), font, ink);
    let place = Align2::RIGHT_CENTER.anchor_size(row.right_center(), galley.size());
    let response = ui.interact(place, ui.scope_id().with((&count.said, "count")), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &count.said));
    ui.painter().galley(place.min, galley, ink);
}

impl Heads {
    /// Draws the row; the heads at its last line, directly over their numbers.
    pub fn show(&self, ui: &mut Ui, setting: Setting<'_>) {
        let room = ui.available_rect_before_wrap();
        let setting = Setting { leading: LEADING, ..setting };
        let beside = if self.has_clock { HEADS + CLOCK } else { HEADS };
        let state = room.with_max_x(room.right() - px(ui, beside));
        let phrased = self.state.phrased(ui, setting);
        let line = phrased.line_height();
        let lines = in_rect(ui, state, |ui| phrased.lines(ui).len()).max(1) as f32;
        let row = Rect::from_min_size(room.min, vec2(room.width(), line * lines));
        in_rect(ui, state, |ui| self.state.show_in(ui, setting));
        let middle = row.bottom() - line / 2.0;
        if let Some(other) = &self.other {
            head_ui(ui, pos2(row.right() - px(ui, NEAR), middle), other, false);
        }
        if let Some(latest) = &self.latest {
            head_ui(ui, pos2(row.right() - px(ui, OTHER), middle), latest, true);
        }
        ui.advance_cursor_after_rect(row);
    }

    /// Right end of the clock, in the middle of its height, in a row that ends at `right` and begins at `top`.
    pub fn clock(ui: &Ui, right: f32, top: f32) -> Pos2 {
        pos2(right - px(ui, HEADS), top + px(ui, BODY * LEADING / 2.0))
    }
}

/// Draws a head that ends at `at`, with its bar as it is in the rows.
fn head_ui(ui: &Ui, at: Pos2, head: &str, is_latest: bool) {
    let colors = colors(ui);
    let font = text::regular(px(ui, SMALLEST));
    let galley = ui.painter().layout_no_wrap(shown(head), font, colors.text);
    let place = Align2::RIGHT_CENTER.anchor_size(at, galley.size());
    let response = ui.interact(place, ui.scope_id().with((head, "head")), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, head));
    if is_latest {
        let ground = place.expand2(vec2(px(ui, NEAR), px(ui, BELOW)));
        ui.painter().rect_filled(ground, CornerRadius::ZERO, colors.accent.gamma_multiply(TINT));
    } else {
        other_ui(ui, place);
    }
    ui.painter().galley(place.min, galley, colors.text);
}
