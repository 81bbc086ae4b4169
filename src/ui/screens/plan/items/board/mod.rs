//! The items as cards in a column for each state, in the order of the table. A card goes from column to column by keys, by
//! what stands under the one that one is on, and by being dragged.
//!
//! | file | owns |
//! |---|---|
//! | `card` | an item as a card, also while it is dragged |
//! | `keyboard` | which key asks for what |

mod card;
mod keyboard;

use eframe::egui::accesskit::Role;
use eframe::egui::{Id, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2};

use self::card::{Card, Dragged};
use self::keyboard::Asks;
use super::status;
use crate::assessment::{Edit, Item, ItemId, Status};
use crate::findings::{ItemPart, ItemText, by_status, one_line};
use crate::ui::command::{BoardAction, Command, Destination, EntryAction};
use crate::ui::context::{Context, Document};
use crate::ui::keys::key_hint;
use crate::ui::screens::plan::model::PlanModel;
use crate::ui::theme::{WidthClass, colors, measure, space, text};
use crate::ui::widgets::{Button, Icon, columns_ui, focus, heading_ui};

/// What the board remembers while it is shown.
#[derive(Debug, Default)]
pub(super) struct BoardView {
    /// The card that one is on.
    at: Option<ItemId>,
    /// The focus is to go to that card, in this frame or in the next, in which it stands where it was moved.
    is_come_to: bool,
    is_come_to_next: bool,
    /// Places of the items whose cards were drawn in this frame, and where.
    cards: Vec<(usize, Rect)>,
}

/// What is not the board's own business.
#[derive(Default)]
pub(super) struct BoardAsked {
    pub commands: Vec<Command>,
    /// The row of this item is to be shown in the table.
    pub opens: Option<ItemId>,
}

/// The cards of a board: for each state the places of its items.
type Columns = [Vec<usize>; Status::ALL.len()];

impl BoardView {
    /// One comes from this item, and is on its card.
    pub fn come_from(&mut self, id: ItemId) {
        self.at = Some(id);
    }

    /// The focus goes to the card of this item.
    pub fn come_to(&mut self, id: ItemId) {
        (self.at, self.is_come_to) = (Some(id), true);
    }

    /// The item whose card one is on.
    pub fn at(&self) -> Option<ItemId> {
        self.at
    }
}

/// Draws the cards of the items at the places `shown`.
#[must_use]
pub(super) fn board_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    model: &PlanModel,
    (shown, width_class): (&[usize], WidthClass),
    view: &mut BoardView,
) -> BoardAsked {
    let items = document.session.items();
    let columns: Columns = by_status(shown.iter().filter_map(|place| model.items.get(*place)))
        .map(|(_, column)| column.iter().map(|item| item.place).collect());
    view.is_come_to |= std::mem::take(&mut view.is_come_to_next);
    if view.at.is_none_or(|at| !shown.iter().any(|place| items[*place].id == at)) {
        view.at = columns.iter().flatten().next().map(|place| items[*place].id);
    }
    let mut asked = BoardAsked::default();
    for action in keyboard::read(ui.ctx(), view.at.map(card::id)) {
        act(cx, document, &columns, view, action, &mut asked);
    }
    if items.is_empty() {
        return asked;
    }
    view.cards.clear();
    let mut zones = [Rect::NOTHING; Status::ALL.len()];
    let mut column = |ui: &mut Ui, column: usize| {
        let did = column_ui(ui, cx, model, (items, &columns, column), view);
        zones[column] = ui.min_rect();
        for action in did {
            act(cx, document, &columns, view, action, &mut asked);
        }
    };
    match width_class {
        WidthClass::Regular => {
            let shares = [1.0 / columns.len() as f32; Status::ALL.len()];
            columns_ui(ui, &shares, space::BETWEEN, &mut column);
            let bottom = zones.iter().map(|zone| zone.bottom()).fold(0.0, f32::max);
            zones.iter_mut().for_each(|zone| *zone.bottom_mut() = bottom);
        }
        WidthClass::Compact => {
            for place in 0..columns.len() {
                ui.scope(|ui| column(ui, place));
                ui.add_space(space::BETWEEN);
            }
        }
    }
    for ((status, zone), column) in Status::ALL.into_iter().zip(zones).zip(&columns) {
        let cards: Vec<(usize, Rect)> =
            view.cards.iter().copied().filter(|(place, _)| column.contains(place)).collect();
        if let Some((id, row)) = dropped_ui(ui, status, zone, &cards)
            && let Some(from) = document.session.place_of_item(id)
        {
            view.at = Some(id);
            let edits = [put(cx, document, from, Some(status)), moved(document, from, &cards, row)];
            let edits: Vec<Edit> = edits.into_iter().flatten().collect();
            asked.commands.extend((!edits.is_empty()).then(|| Edit::All(edits).into()));
        }
    }
    if view.is_come_to_next {
        ui.ctx().request_repaint();
    }
    asked
}

/// The column of a state: its name and how many there are, and its cards. Gives back what was asked for at the one that
/// one is on.
fn column_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &PlanModel,
    (items, columns, column): (&[Item], &Columns, usize),
    view: &mut BoardView,
) -> Vec<Asks> {
    let (status, places) = (Status::ALL[column], &columns[column]);
    let name =
        cx.say("plan-board-column", &[("status", cx.wording().status(status).into()), ("count", places.len().into())]);
    let list = UiBuilder::new().accessibility_role(Role::ListBox).accessibility_label(&name);
    let mut asked = Vec::new();
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        ui.horizontal(|ui| {
            status::mark_ui(ui, status);
            heading_ui(ui, text::strong(ui, &name));
        });
        let (line, _) = ui.allocate_exact_size(eframe::egui::vec2(ui.available_width(), 1.0), Sense::hover());
        ui.painter().hline(line.x_range(), line.center().y, Stroke::new(measure::EDGE, colors(ui).line));
        for place in places {
            let Some(text) = model.items.get(*place) else { continue };
            asked.extend(card_ui(ui, cx, (&items[*place], text), view));
        }
    });
    asked
}

/// A card, and under the one that one is on what can be done with it.
fn card_ui(ui: &mut Ui, cx: &Context<'_>, (item, text): (&Item, &ItemText), view: &mut BoardView) -> Vec<Asks> {
    let is_at = view.at == Some(item.id);
    let (title, said) = (title(cx, text), said(cx, text));
    let response = Card { id: item.id, title: &title, text, said: &said, is_at }.show(ui);
    view.cards.push((text.place, response.rect));
    if response.clicked() || response.drag_started() || response.gained_focus() && !is_at {
        (view.at, view.is_come_to) = (Some(item.id), false);
        if response.clicked() {
            response.request_focus();
        }
    }
    if response.double_clicked() {
        return vec![Asks::Board(BoardAction::Open)];
    }
    if !is_at {
        return Vec::new();
    }
    if std::mem::take(&mut view.is_come_to) {
        focus::come_to(ui, &response, response.rect.expand(space::BETWEEN), None);
    }
    actions_ui(ui, cx, item.status)
}

/// What can be done without dragging and without keys.
fn actions_ui(ui: &mut Ui, cx: &Context<'_>, status: Status) -> Vec<Asks> {
    let to = |to: Option<Status>, icon: Icon, action: BoardAction| to.map(|to| (cx.wording().status(to), icon, action));
    let ways = [
        to(status::before(status), Icon::Left, BoardAction::StatusBack),
        to(status::after(status), Icon::Right, BoardAction::StatusOn),
        Some((cx.word("plan-board-open"), Icon::Table, BoardAction::Open)),
    ];
    let mut asked = Vec::new();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(space::NEAR, space::NEAR);
        for (label, icon, action) in ways.into_iter().flatten() {
            let name = match action {
                BoardAction::Open => label.clone(),
                _ => cx.say("plan-board-put", &[("status", label.as_str().into())]),
            };
            let button = Button::quiet(&label).name(&name).icon(icon).keys(key_hint(action)).low().by_key_only();
            if button.show(ui).clicked() {
                asked.push(Asks::Board(action));
            }
        }
    });
    asked
}

/// What stands on the card first: its number in the table, and what is to be done.
fn title(cx: &Context<'_>, text: &ItemText) -> String {
    let what = if text.text.is_empty() { cx.word("plan-item-nameless") } else { one_line(&text.text) };
    cx.say("plan-board-title", &[("number", (text.place + 1).into()), ("item", what.into())])
}

/// All of the card, for screen readers.
fn said(cx: &Context<'_>, text: &ItemText) -> String {
    let part = |(part, said): (ItemPart, &str)| {
        cx.say("plan-cell", &[("column", cx.word(part.word()).into()), ("said", said.into())])
    };
    let parts = text.parts().filter(|(part, _)| part.is_brief()).map(part);
    [title(cx, text)].into_iter().chain(parts).collect::<Vec<_>>().join(" ")
}

/// Where a dragged card can be let go among `cards`; says which was, and before which of them, or behind the last.
fn dropped_ui(ui: &Ui, status: Status, zone: Rect, cards: &[(usize, Rect)]) -> Option<(ItemId, usize)> {
    let response = ui.interact(zone, Id::unique(("column of the board", status)), Sense::hover());
    if response.dnd_hover_payload::<Dragged>().is_some() {
        let around = zone.expand(space::INSIDE / 2.0);
        let stroke = Stroke::new(measure::EDGE_CHOSEN, colors(ui).accent);
        ui.painter().rect_stroke(around, f32::from(measure::RADIUS), stroke, StrokeKind::Outside);
        let head = Rect::from_min_max(around.min, pos2(around.right(), around.top() + space::NEAR));
        ui.painter().rect_filled(head, 0.0, colors(ui).accent);
    }
    let pointer = ui.input(|input| input.pointer.interact_pos())?;
    let row = cards.iter().take_while(|(_, card)| card.center().y < pointer.y).count();
    if response.dnd_hover_payload::<Dragged>().is_some() {
        let above = row.checked_sub(1).and_then(|row| cards.get(row)).map(|(_, card)| card.bottom());
        let below = cards.get(row).map(|(_, card)| card.top());
        let between = match (above, below) {
            (Some(above), Some(below)) => Some(f32::midpoint(above, below)),
            (above, below) => above.map(|y| y + space::INSIDE / 2.0).or(below.map(|y| y - space::INSIDE / 2.0)),
        };
        let stroke = Stroke::new(measure::EDGE_CHOSEN, colors(ui).accent);
        if let Some(y) = between {
            ui.painter().hline(zone.x_range(), y, stroke);
        }
    }
    response.dnd_release_payload::<Dragged>().map(|dragged| (dragged.0, row))
}

/// Moves the item at `from` to before the card in `row` of a column, or behind its last one, where it does not stand there.
fn moved(document: Document<'_>, from: usize, cards: &[(usize, Rect)], row: usize) -> Option<Edit> {
    let others: Vec<usize> = cards.iter().map(|(place, _)| *place).collect();
    let to = match (others.get(row), others.last()) {
        // It leaves a gap behind where it comes from above.
        (Some(before), _) => before - usize::from(from < *before),
        (None, Some(last)) => last + usize::from(from > *last),
        (None, None) => return None,
    };
    (to != from).then(|| document.session.move_item(from, to))
}

/// Carries out what was asked for at the card that one is on.
fn act(
    cx: &Context<'_>,
    document: Document<'_>,
    columns: &Columns,
    view: &mut BoardView,
    asks: Asks,
    asked: &mut BoardAsked,
) {
    let session = document.session;
    let items = session.items();
    let Some(place) = view.at.and_then(|at| session.place_of_item(at)) else { return };
    let Some((column, row)) = found(columns, place) else { return };
    let status = items[place].status;
    let to = match asks {
        Asks::Board(BoardAction::Above) => row.checked_sub(1).and_then(|row| columns[column].get(row)),
        Asks::Board(BoardAction::Below) => columns[column].get(row + 1),
        Asks::Board(BoardAction::Left) => beside(columns[..column].iter().rev(), row),
        Asks::Board(BoardAction::Right) => beside(columns[column + 1..].iter(), row),
        Asks::Board(BoardAction::Open) => {
            asked.opens = Some(items[place].id);
            return;
        }
        Asks::Board(action) => {
            let to = match action {
                BoardAction::StatusBack => status::before(status),
                BoardAction::StatusOn => status::after(status),
                BoardAction::Status(to) => Some(to),
                _ => None,
            };
            asked.commands.extend(put(cx, document, place, to).map(Command::from));
            view.is_come_to_next = true;
            return;
        }
        Asks::Entry(action) => {
            let beside = match action {
                EntryAction::Up => row.checked_sub(1).and_then(|row| columns[column].get(row)),
                _ => columns[column].get(row + 1),
            };
            match action {
                EntryAction::Up | EntryAction::Down => {
                    asked.commands.extend(beside.map(|to| session.move_item(place, *to).into()));
                    view.is_come_to_next = true;
                }
                EntryAction::Remove => {
                    let next = beside.or(row.checked_sub(1).and_then(|row| columns[column].get(row)));
                    asked.commands.push(session.remove_item(place).into());
                    view.at = next.map(|place| items[*place].id);
                    view.is_come_to_next = true;
                }
                EntryAction::Question => {
                    let asked_for = items[place].question().filter(|question| cx.question(question).is_some());
                    asked.commands.extend(asked_for.map(|id| Destination::Questions(Some(id.clone())).into()));
                }
                EntryAction::NextField
                | EntryAction::Status(_)
                | EntryAction::StatusBack
                | EntryAction::StatusOn
                | EntryAction::Layout
                | EntryAction::MakeItem => {}
            }
            return;
        }
    };
    if let Some(to) = to {
        (view.at, view.is_come_to) = (Some(items[*to].id), true);
    }
}

/// Puts the item at `place` into the state `to`, where that is another one.
fn put(cx: &Context<'_>, document: Document<'_>, place: usize, to: Option<Status>) -> Option<Edit> {
    let to = to.filter(|to| document.session.items()[place].status != *to)?;
    Some(document.session.set_status(place, to, cx.today))
}

/// Column and row of the card of the item at `place`.
fn found(columns: &Columns, place: usize) -> Option<(usize, usize)> {
    columns.iter().enumerate().find_map(|(column, places)| {
        let row = places.iter().position(|there| *there == place)?;
        Some((column, row))
    })
}

/// The card in `row` of the first of `columns` that has any, or its last one.
fn beside<'a>(mut columns: impl Iterator<Item = &'a Vec<usize>>, row: usize) -> Option<&'a usize> {
    let column = columns.find(|column| !column.is_empty())?;
    column.get(row).or(column.last())
}
