//! The page of a screen that is read from top to bottom, and the column that all screens stand in: its edges are the same
//! on all of them, and stay where they are when a scroll bar comes. Where there is more room it stands in the middle.

use std::fmt::Debug;
use std::hash::Hash;

use eframe::egui::{Rect, ScrollArea, TextStyle, Ui, UiBuilder, pos2};

use super::columns::columns_ui;
use super::focus_anchor::begin_within;
use super::label::heading_ui;
use super::scroll::{Stops, scroll_keys_ui};
use super::tabs::tabs_ui;
use crate::ui::theme::{WidthClass, measure, space, text, type_size};

/// A page with less room than this has narrow margins.
const NARROW: f32 = 700.0;

/// Where the content of a screen stands across.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    pub left: f32,
    pub width: f32,
}

impl Column {
    /// In the room of `ui`, of which a scroll bar at the right may take its part.
    pub fn of(ui: &Ui) -> Column {
        let room = ui.max_rect();
        let margin = if room.width() < NARROW { space::BETWEEN } else { space::AROUND };
        let bar = ui.spacing().scroll.allocated_width();
        let free = room.width() - margin - margin.max(bar + space::INSIDE);
        let width = free.min(measure::PAGE);
        Column { left: room.left() + margin + ((free - width) / 2.0).floor(), width }
    }

    /// Where it ends.
    pub fn right(self) -> f32 {
        self.left + self.width
    }

    /// Draws `content` into it, `above` and `below` points of room around it.
    pub fn show<R>(self, ui: &mut Ui, (above, below): (f32, f32), content: impl FnOnce(&mut Ui) -> R) -> R {
        let room = ui.available_rect_before_wrap();
        let rect = Rect::from_min_max(pos2(self.left, room.top() + above), pos2(self.right(), room.bottom()));
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
        child.set_width(self.width);
        let inner = content(&mut child);
        let bottom = child.min_rect().bottom() + below;
        ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
        inner
    }
}

/// Draws `content` into the column of all screens, scrolled by keys. `name` tells the page from others, so that each is
/// where it was scrolled to.
pub fn page_ui<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let column = Column::of(ui);
    let below = if ui.max_rect().width() < NARROW { space::BETWEEN } else { space::AROUND };
    let scroll = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    scroll
        .show(ui, |ui| {
            scroll_keys_ui(ui, Stops::Anywhere);
            column.show(ui, (space::BETWEEN, below), content)
        })
        .inner
}

/// Draws a screen in parts into the column of all screens: `head` with title and tabs, which stays above where there is room,
/// and `content`, scrolled by keys. `part` tells one from another, so that each is where it was scrolled to.
pub fn parted_ui<State, Part: Hash + Debug>(
    ui: &mut Ui,
    state: &mut State,
    part: impl FnOnce(&State) -> Part,
    head: impl Fn(&mut Ui, &mut State),
    content: impl FnOnce(&mut Ui, &mut State),
) {
    let stays = WidthClass::of(ui.ctx()) == WidthClass::Regular;
    let column = Column::of(ui);
    if stays {
        column.show(ui, (space::BETWEEN, space::INSIDE), |ui| head(ui, state));
    }
    let scrolled = ScrollArea::vertical().id_salt(part(state)).auto_shrink(false).show(ui, |ui| {
        column.show(ui, (space::INSIDE, space::PARTS), |ui| {
            if !stays {
                head(ui, state);
            }
            ui.spacing_mut().item_spacing.y = space::BETWEEN;
            content(ui, state);
        });
        scroll_keys_ui(ui, Stops::Anywhere);
    });
    if scrolled.state.clamped_offset().y > 0.0 {
        begin_within(ui, scrolled.inner_rect);
    }
}

/// The title of a screen that stands alone, at the height of one that has tabs or buttons beside it.
pub fn title_ui(ui: &mut Ui, title: &str) {
    ui.scope(|ui| {
        ui.set_min_height(measure::TARGET);
        ui.spacing_mut().item_spacing.y = 0.0;
        let line = text::size(ui, &TextStyle::Heading) * type_size::LABEL;
        ui.add_space(((measure::TARGET - line) / 2.0).max(0.0));
        heading_ui(ui, text::page_title(ui, title));
    });
}

/// The title of a screen, where there is room for it, and its tabs, in one line; gives back the part that was chosen now.
pub fn parts_head_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    title: &str,
    name: &str,
    shown: T,
    parts: &[(T, String)],
) -> Option<T> {
    ui.horizontal(|ui| {
        if WidthClass::of(ui.ctx()) == WidthClass::Regular {
            heading_ui(ui, text::page_title(ui, title));
            ui.add_space(space::AROUND);
        }
        tabs_ui(ui, name, shown, parts)
    })
    .inner
}

/// Draws `left` and `right` side by side, `share` of the width to the left; in a column where the page is narrow.
pub fn two_columns_ui<State>(
    ui: &mut Ui,
    state: &mut State,
    share: f32,
    left: impl FnOnce(&mut Ui, &mut State),
    right: impl FnOnce(&mut Ui, &mut State),
) {
    if ui.available_width() < NARROW {
        left(ui, state);
        ui.add_space(space::INSIDE);
        right(ui, state);
        return;
    }
    let (mut left, mut right) = (Some(left), Some(right));
    columns_ui(ui, &[share, 1.0 - share], space::AROUND, |ui, column| match column {
        0 => left.take().into_iter().for_each(|left| left(ui, state)),
        _ => right.take().into_iter().for_each(|right| right(ui, state)),
    });
}
