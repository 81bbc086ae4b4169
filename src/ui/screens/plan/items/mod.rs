//! Action items: one table that is filled in by keyboard, with a line at its foot for what comes next; and the same items
//! as cards by their state.
//!
//! | file | owns |
//! |---|---|
//! | `head` | how many items there are, which of them are shown |
//! | `row` | an item in the table, and what can be done with the one that one is on |
//! | `owner` | who sees to it, with the posts that are proposed |
//! | `list` | the list of what may be chosen in a field |
//! | `due` | by when, as it is typed |
//! | `status` | how far it is |
//! | `calendar` | the way to a calendar of the due dates |
//! | `keyboard` | which key asks for what |
//! | `board` | the items as cards in a column for each state |
//! | `read` | the items of a copy, which are read and not changed |

mod board;
mod calendar;
mod due;
mod head;
mod keyboard;
mod list;
mod owner;
mod read;
mod row;
mod status;

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Id, Ui};

use self::board::BoardView;
use self::due::DueDraft;
use self::head::Filter;
use self::owner::Proposals;
use self::row::{Asked, Row};
use super::model::PlanModel;
use crate::assessment::{Item, ItemId, Status};
use crate::findings::{ItemPart, ItemText};
use crate::ui::command::{Command, Destination, EntryAction, HistoryCommand};
use crate::ui::context::{Context, Document};
use crate::ui::keys;
use crate::ui::theme::{WidthClass, space};
use crate::ui::widgets::card_ui;

/// How the items stand on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    #[default]
    Table,
    /// In a column for each state.
    Board,
}

impl Layout {
    /// In the order in which they are offered.
    const ALL: [Layout; 2] = [Layout::Table, Layout::Board];

    fn word(self) -> &'static str {
        match self {
            Layout::Table => "plan-items-table",
            Layout::Board => "plan-items-board",
        }
    }
}

/// What the items remember while they are shown.
#[derive(Debug, Default)]
pub(super) struct ItemsView {
    pub layout: Layout,
    board: BoardView,
    filter: Filter,
    /// Items that the filter left out when it was chosen: a row does not go from under the hand that changes it.
    left_out: BTreeSet<ItemId>,
    /// An owner is to be chosen.
    is_narrowing: bool,
    /// The row and the field that one is on, or was last.
    at: Option<(Slot, Cell)>,
    /// What the focus goes to in this frame.
    target: Option<(Slot, Cell)>,
    /// The same in the next one: the key that leads there is not for it as well.
    next_target: Option<(Slot, Cell)>,
    /// Due dates that are being typed.
    dues: BTreeMap<Slot, DueDraft>,
    proposals: Proposals,
    /// The row in which the states are laid out to be chosen from.
    states: Option<Slot>,
    /// Items that were begun in the blank line, with its number then: their fields stay the ones that are typed into.
    born: BTreeMap<ItemId, u32>,
    /// The number of the blank line.
    blank: u32,
    /// So many items there were when something was typed into it.
    birth: Option<usize>,
    /// The last item is to be gone to, once it is there.
    goes_to_last: Option<Cell>,
}

/// A row of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Slot {
    Item(ItemId),
    /// The blank line with this number, or the item that was begun in it.
    Line(u32),
}

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Cell {
    Text,
    Owner,
    Due,
    Status,
    Note,
}

impl Cell {
    /// In the order in which they are filled in.
    const ALL: [Cell; 5] = [Cell::Text, Cell::Owner, Cell::Due, Cell::Status, Cell::Note];

    fn word(self) -> &'static str {
        match self {
            Cell::Text => ItemText::WORD,
            Cell::Owner => ItemPart::Owner.word(),
            Cell::Due => ItemPart::Due.word(),
            Cell::Status => ItemPart::Status.word(),
            Cell::Note => ItemPart::Note.word(),
        }
    }

    fn next(self) -> Option<Cell> {
        let place = Cell::ALL.iter().position(|cell| *cell == self)?;
        Cell::ALL.get(place + 1).copied()
    }
}

impl Slot {
    /// The id of a field that is no text.
    fn id(self, cell: Cell) -> Id {
        Id::unique(("item", self, cell))
    }
}

impl ItemsView {
    /// As a table or as a board.
    pub(super) fn in_layout(layout: Layout) -> Self {
        ItemsView { layout, ..ItemsView::default() }
    }

    /// Goes to this item; where none is named, to the owner of the one that is put in last now.
    pub(super) fn go_to(&mut self, id: Option<ItemId>) {
        self.layout = Layout::Table;
        self.show_all();
        match id {
            Some(id) => self.next_target = Some((self.slot(id), Cell::Text)),
            None => self.goes_to_last = Some(Cell::Owner),
        }
    }

    /// From the table to the card of the item that one is on, and back to its row.
    fn turn_layout(&mut self, cx: &Context<'_>, items: &[Item]) {
        match self.layout {
            Layout::Table => {
                let at = self.item_at(items).or(items.first().map(|item| item.id));
                head::choose_layout(cx, items, self, Layout::Board);
                at.into_iter().for_each(|id| self.board.come_to(id));
            }
            Layout::Board => match self.board.at() {
                Some(id) => self.go_to(Some(id)),
                None => self.layout = Layout::Table,
            },
        }
    }

    fn show_all(&mut self) {
        self.filter = Filter::default();
        self.left_out.clear();
    }

    /// The item whose row one is on, or was last.
    fn item_at(&self, items: &[Item]) -> Option<ItemId> {
        let (at, _) = self.at?;
        items.iter().map(|item| item.id).find(|id| self.slot(*id) == at)
    }

    fn slot(&self, id: ItemId) -> Slot {
        self.born.get(&id).map_or(Slot::Item(id), |line| Slot::Line(*line))
    }

    /// Takes note of an item that came since the frame before.
    fn note_new(&mut self, items: &[Item]) {
        let Some(last) = items.last() else { return };
        if self.birth.take().is_some_and(|before| items.len() > before) {
            self.born.insert(last.id, self.blank);
            self.blank += 1;
        }
        if let Some(cell) = self.goes_to_last.take() {
            self.target = Some((self.slot(last.id), cell));
        }
    }

    /// Where Enter leads from a field: to the next one of the row, or to the first one of the next row of `slots`.
    fn go_on(&mut self, slots: &[Slot], slot: Slot, cell: Cell) {
        self.next_target = Some(match cell.next() {
            Some(next) => (slot, next),
            None => {
                let place = slots.iter().position(|other| *other == slot).unwrap_or_default();
                (*slots.get(place + 1).unwrap_or(&slot), Cell::Text)
            }
        });
    }
}

/// Draws the items.
#[must_use]
pub(super) fn items_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    model: &PlanModel,
    view: &mut ItemsView,
    width_class: WidthClass,
) -> Vec<Command> {
    let session = document.session;
    if session.assessment().is_publication {
        read::read_ui(ui, cx, model);
        return calendar::hand_on_ui(ui, cx, model);
    }
    let items = session.items();
    view.target = view.next_target.take().or(view.target.take());
    view.note_new(items);
    let shown: Vec<usize> = (0..items.len()).filter(|place| !view.left_out.contains(&items[*place].id)).collect();
    let mut slots: Vec<Slot> = shown.iter().map(|place| view.slot(items[*place].id)).collect();
    slots.push(Slot::Line(view.blank));
    let mut commands = Vec::new();
    if !items.is_empty() && keys::take_typing(ui.ctx(), EntryAction::Layout) {
        view.turn_layout(cx, items);
    }
    if view.layout == Layout::Board {
        return by_state_ui(ui, cx, document, model, (&shown, width_class), view);
    }
    for action in keyboard::read(ui.ctx(), view.at) {
        commands.extend(act(cx, document, view, (&shown, &slots), action));
    }
    if head::head_ui(ui, cx, items, model, shown.len(), view) {
        // The key that pressed the button is not for the field as well.
        view.next_target = Some((Slot::Line(view.blank), Cell::Text));
    }
    let before = view.at;
    let blank = Item::default();
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        if width_class == WidthClass::Regular {
            row::heads_ui(ui, cx);
        }
        for (slot, place) in slots.iter().zip(shown.iter().copied().chain([items.len()])) {
            let text = model.items.get(place);
            let row = Row { slot: *slot, place, item: items.get(place).unwrap_or(&blank), text };
            let asked = row::row_ui(ui, cx, &row, view, width_class);
            commands.extend(answer(cx, document, view, (&shown, &slots), &row, asked));
        }
    });
    commands.extend(calendar::hand_on_ui(ui, cx, model));
    if let (Some((left, _)), Some((now, _))) = (before, view.at)
        && left != now
    {
        commands.extend(leave(document, view, left));
    }
    if view.next_target.is_some() {
        ui.ctx().request_repaint();
    }
    commands
}

/// Draws them as a board.
fn by_state_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    model: &PlanModel,
    (shown, width_class): (&[usize], WidthClass),
    view: &mut ItemsView,
) -> Vec<Command> {
    let items = document.session.items();
    let adds = head::head_ui(ui, cx, items, model, shown.len(), view);
    let asked = board::board_ui(ui, cx, document, model, (shown, width_class), &mut view.board);
    if let Some(id) = asked.opens {
        view.go_to(Some(id));
    }
    if adds {
        view.layout = Layout::Table;
        view.next_target = Some((Slot::Line(view.blank), Cell::Text));
    }
    if view.layout == Layout::Table {
        ui.ctx().request_repaint();
    }
    let mut commands = asked.commands;
    commands.extend(calendar::hand_on_ui(ui, cx, model));
    commands
}

/// What comes of what was asked for in a row.
fn answer(
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ItemsView,
    (shown, slots): (&[usize], &[Slot]),
    row: &Row<'_>,
    asked: Asked,
) -> Vec<Command> {
    let mut commands = Vec::new();
    for change in asked.changes {
        if row.text.is_some() {
            commands.push(document.session.change_item(row.place, change).into());
        } else {
            view.birth = Some(row.place);
            commands.push(document.session.insert_item(row.place, change.begun(cx.today)).into());
        }
    }
    if asked.is_left {
        commands.push(HistoryCommand::Pause.into());
    }
    if let Some(cell) = asked.is_on {
        view.at = Some((row.slot, cell));
    }
    if let Some(cell) = asked.entered {
        view.go_on(slots, row.slot, cell);
    }
    if let Some(action) = asked.action {
        commands.extend(act(cx, document, view, (shown, slots), action));
    }
    commands
}

/// Takes away an item in which nothing stands any more, once its row was left.
fn leave(document: Document<'_>, view: &ItemsView, left: Slot) -> Option<Command> {
    let session = document.session;
    let place = session.items().iter().position(|item| view.slot(item.id) == left)?;
    let is_begun_here = matches!(left, Slot::Line(_));
    (is_begun_here && session.items()[place].is_blank()).then(|| session.remove_item(place).into())
}

/// Carries out what was asked for at the row that one is on.
fn act(
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ItemsView,
    (shown, slots): (&[usize], &[Slot]),
    action: EntryAction,
) -> Option<Command> {
    let session = document.session;
    let (slot, cell) = view.at?;
    let row = slots.iter().position(|other| *other == slot)?;
    if action == EntryAction::NextField {
        view.go_on(slots, slot, cell);
        return None;
    }
    let place = *shown.get(row)?;
    let item = &session.items()[place];
    let to_status = |to: Status| session.set_status(place, to, cx.today).into();
    let beside = |row: Option<usize>| row.and_then(|row| shown.get(row)).map(|to| session.move_item(place, *to).into());
    match action {
        EntryAction::Status(status) => Some(to_status(status)),
        EntryAction::StatusBack => status::before(item.status).map(to_status),
        EntryAction::StatusOn => status::after(item.status).map(to_status),
        EntryAction::Up | EntryAction::Down => {
            view.target = Some((slot, cell));
            beside(if action == EntryAction::Up { row.checked_sub(1) } else { Some(row + 1) })
        }
        EntryAction::Remove => {
            view.target = slots.get(row + 1).map(|next| (*next, Cell::Text));
            Some(session.remove_item(place).into())
        }
        EntryAction::Question => {
            let question = item.question()?;
            cx.question(question)?;
            Some(Destination::Questions(Some(question.clone())).into())
        }
        EntryAction::NextField | EntryAction::Layout | EntryAction::MakeItem => None,
    }
}
