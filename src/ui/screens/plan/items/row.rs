//! An item in the table: a field for each thing that is said of it, what is late about it in words, and under the one
//! that one is on what can be done with it.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Align, Color32, CornerRadius, Frame, Layout, Margin, Response, Sense, Ui, vec2};

use super::due::{self, DueField};
use super::owner::{MOST, owner_ui};
use super::status::status_ui;
use super::{Cell, ItemsView, Slot};
use crate::assessment::{Item, ItemChange, limits};
use crate::findings::{ItemPart, ItemText};
use crate::ui::command::EntryAction;
use crate::ui::context::Context;
use crate::ui::keys::{key_hint, line_hint};
use crate::ui::theme::{WidthClass, colors, measure, space, text};
use crate::ui::widgets::{Button, Field, Icon, Lines, columns_ui, icon, mark_in_ui, tag_ui, text_ui};

/// Shares of the width: the number, and the fields in their order.
const SHARES: [f32; 1 + Cell::ALL.len()] = [0.03, 0.28, 0.15, 0.225, 0.13, 0.185];
/// Side of the mark of the blank line.
const MARK: f32 = 14.0;
/// In a narrow window, of the fields after the first, which has a line of its own.
const PAIRS: [f32; 2] = [0.5, 0.5];

/// An item, or the blank line at the foot.
pub(super) struct Row<'a> {
    pub slot: Slot,
    /// Its place among all items.
    pub place: usize,
    pub item: &'a Item,
    /// The same in words; nothing for the blank line.
    pub text: Option<&'a ItemText>,
}

/// What was asked for in a row.
#[derive(Default)]
pub(super) struct Asked {
    pub changes: Vec<ItemChange>,
    /// The field that has the focus.
    pub is_on: Option<Cell>,
    /// The field that was finished by Enter.
    pub entered: Option<Cell>,
    /// A field was left.
    pub is_left: bool,
    pub action: Option<EntryAction>,
}

impl Row<'_> {
    /// What a field is called to screen readers.
    fn name(&self, cx: &Context<'_>, cell: Cell) -> String {
        let field = ("field", cx.word(cell.word()).into());
        match self.text {
            Some(_) => cx.say("plan-item-field", &[("number", (self.place + 1).into()), field]),
            None => cx.say("plan-item-field-new", &[field]),
        }
    }
}

/// Names of the fields, above the rows.
pub(super) fn heads_ui(ui: &mut Ui, cx: &Context<'_>) {
    Frame::new().inner_margin(Margin::symmetric(space::INSIDE as i8, 0)).show(ui, |ui| {
        columns_ui(ui, &SHARES, space::INSIDE, |ui, column| {
            if let Some(cell) = column.checked_sub(1).map(|place| Cell::ALL[place]) {
                text_ui(ui, text::small_strong(ui, &cx.word(cell.word())));
            }
        });
    });
}

/// Draws the row.
pub(super) fn row_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    row: &Row<'_>,
    view: &mut ItemsView,
    width_class: WidthClass,
) -> Asked {
    let mut asked = Asked::default();
    let is_at = view.at.is_some_and(|(slot, _)| slot == row.slot) && row.text.is_some();
    let frame = Frame::new()
        .fill(if is_at { colors(ui).accent_soft } else { colors(ui).surface })
        .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
        .inner_margin(Margin::same(space::INSIDE as i8));
    let is_come_to = view.target.is_some_and(|(slot, _)| slot == row.slot);
    let drawn = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::NEAR;
        let mut cell = |ui: &mut Ui, cell: Cell| cell_ui(ui, cx, row, cell, view, &mut asked);
        match width_class {
            WidthClass::Regular => columns_ui(ui, &SHARES, space::INSIDE, |ui, column| match column.checked_sub(1) {
                Some(place) => cell(ui, Cell::ALL[place]),
                None => number_ui(ui, row),
            }),
            WidthClass::Compact => {
                let mut labelled = |ui: &mut Ui, which: Cell| {
                    text_ui(ui, text::small_strong(ui, &cx.word(which.word())));
                    cell(ui, which);
                };
                number_ui(ui, row);
                labelled(ui, Cell::ALL[0]);
                for pair in Cell::ALL[1..].chunks(PAIRS.len()) {
                    columns_ui(ui, &PAIRS, space::INSIDE, |ui, column| {
                        if let Some(cell) = pair.get(column) {
                            labelled(ui, *cell);
                        }
                    });
                }
            }
        }
        if is_at {
            actions_ui(ui, cx, row, width_class, &mut asked);
        }
    });
    if is_come_to {
        // The whole row, and below it what is laid out there once one is in it.
        let mut whole = drawn.response.rect;
        whole.max.y += MOST as f32 * measure::TARGET_SMALL;
        ui.scroll_to_rect_animation(whole, None, ScrollAnimation::none());
    }
    asked
}

/// In the middle of the first line of the fields beside it.
fn number_ui(ui: &mut Ui, row: &Row<'_>) {
    let room = vec2(ui.available_width(), Field::height(ui));
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(room.y);
        if row.text.is_some() {
            tag_ui(ui, text::small_strong(ui, &(row.place + 1).to_string()));
        } else {
            let (rect, _) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::hover());
            icon::paint(ui.painter(), Icon::Plus, rect, colors(ui).second);
        }
    });
}

fn cell_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, cell: Cell, view: &mut ItemsView, asked: &mut Asked) {
    let (slot, item) = (row.slot, row.item);
    let name = row.name(cx, cell);
    let is_come_to = view.target.take_if(|target| *target == (slot, cell)).is_some();
    let focus = |ui: &Ui, id| {
        if is_come_to {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    };
    let field = |text| Field::new(("item", slot, cell), &name, text).label_hidden().of_document();
    let many = |text| field(text).lines(Lines::Room(1));
    let hint = cx.word("plan-item-new");
    let response: Response = match cell {
        Cell::Text => {
            let field = many(&item.text).hint(if row.text.is_none() { &hint } else { "" });
            focus(ui, field.id());
            let typed = field.show(ui);
            asked.changes.extend(typed.text.map(ItemChange::Text));
            asked.entered = asked.entered.or(typed.entered.then_some(cell));
            said_ui(ui, row, ItemPart::Step);
            typed.response
        }
        Cell::Owner => {
            let field = field(&item.owner);
            focus(ui, field.id());
            let typed = owner_ui(ui, cx, field, (slot, &item.owner), &mut view.proposals);
            asked.changes.extend(typed.change.map(ItemChange::Owner));
            asked.entered = asked.entered.or(typed.entered.then_some(cell));
            typed.response
        }
        Cell::Due => {
            let mut draft = view.dues.remove(&slot);
            let stands = due::stands(cx, &mut draft, item);
            let field = field(&stands);
            focus(ui, field.id());
            let typed = due::due_ui(ui, cx, DueField { field, value: item.due }, &mut draft);
            view.dues.extend(draft.map(|draft| (slot, draft)));
            asked.changes.extend(typed.change);
            asked.entered = asked.entered.or(typed.entered.then_some(cell));
            // What is wrong with the date says the field.
            if let Some(text) = row.text.filter(|_| item.due_typed.is_empty()) {
                remark_ui(ui, text);
            }
            typed.response
        }
        Cell::Status => {
            focus(ui, slot.id(cell));
            let (response, chosen) = status_ui(ui, cx, (slot, item.status), &name, &mut view.states);
            asked.changes.extend(chosen.map(|to| ItemChange::Status { to, on: cx.today }));
            response
        }
        Cell::Note => {
            let field = many(&item.note).most(limits::NOTE);
            focus(ui, field.id());
            let typed = field.show(ui);
            asked.changes.extend(typed.text.map(ItemChange::Note));
            asked.entered = asked.entered.or(typed.entered.then_some(cell));
            typed.response
        }
    };
    asked.is_left |= response.lost_focus();
    if response.has_focus() {
        asked.is_on = Some(cell);
    }
}

/// That it is late or has no date: a mark and the words.
pub(super) fn remark_ui(ui: &mut Ui, text: &ItemText) {
    let remark = text.said(ItemPart::Remark);
    if remark.is_empty() {
        return;
    }
    let (icon, ink) = remark_mark(ui, text);
    mark_in_ui(ui, icon, ink, |ui| text_ui(ui, text::small(ui, remark).color(ink)));
}

/// The mark of a remark, and its color.
pub(super) fn remark_mark(ui: &Ui, text: &ItemText) -> (Icon, Color32) {
    let colors = colors(ui);
    if text.is_overdue { (Icon::Warning, colors.wrong) } else { (Icon::Clock, colors.second) }
}

/// What can be done with the item, and what became of it: from where the fields begin.
fn actions_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, width_class: WidthClass, asked: &mut Asked) {
    let indent = match width_class {
        WidthClass::Regular => {
            (ui.available_width() - space::INSIDE * Cell::ALL.len() as f32) * SHARES[0] + space::INSIDE
        }
        WidthClass::Compact => 0.0,
    };
    let mut actions = vec![("plan-up", Icon::Up, EntryAction::Up), ("plan-down", Icon::Down, EntryAction::Down)];
    let question = row.item.question().and_then(|question| cx.question(question));
    actions.extend(question.map(|_| ("results-go-question", Icon::Questions, EntryAction::Question)));
    actions.push(("plan-item-remove", Icon::Close, EntryAction::Remove));
    ui.horizontal_wrapped(|ui| {
        // Within a quiet button its mark begins so far from its edge.
        ui.add_space((indent - space::BETWEEN).max(0.0));
        for (word, icon, action) in actions {
            let label = cx.word(word);
            let button = Button::quiet(&label).icon(icon).keys(key_hint(action)).low().by_key_only();
            if button.show(ui).clicked() {
                asked.action = Some(action);
            }
        }
        if asked.is_on == Some(Cell::Status) {
            for key in ["keys-plan-status", "keys-plan-status-move"] {
                tag_ui(ui, text::small_strong(ui, line_hint(key)));
                tag_ui(ui, text::small(ui, &cx.word(key)));
            }
        }
    });
    ui.horizontal_top(|ui| {
        ui.add_space(indent);
        said_ui(ui, row, ItemPart::History);
    });
}

/// What is not typed, but follows.
fn said_ui(ui: &mut Ui, row: &Row<'_>, part: ItemPart) {
    let said = row.text.map_or("", |text| text.said(part));
    if !said.is_empty() {
        text_ui(ui, text::second(ui, said));
    }
}
