//! Above the items: how many there are and how far, and which of them are shown.

use eframe::egui::Ui;
use eframe::egui::accesskit::Live;

use super::{ItemsView, Layout};
use crate::assessment::{Item, Status};
use crate::findings::ItemPart;
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint, leading_ui, leads_on_typing};
use crate::ui::screens::plan::model::PlanModel;
use crate::ui::theme::{WidthClass, colors, space, text};
use crate::ui::widgets::{Button, Icon, choice_ui, columns_ui, disclosure_ui, mark_in_ui, tag_ui, text_ui};

/// Shares of the room: table or board, and which items are shown.
const BESIDE: [f32; 2] = [0.24, 0.76];

/// Which items are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    stands: Stands,
    owner: Option<String>,
}

/// How it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stands {
    #[default]
    Any,
    Is(Status),
    Overdue,
}

impl Stands {
    fn all() -> impl Iterator<Item = Stands> {
        [Stands::Any].into_iter().chain(Status::ALL.map(Stands::Is)).chain([Stands::Overdue])
    }

    fn word(self, cx: &Context<'_>) -> String {
        match self {
            Stands::Any => cx.word("plan-items-all"),
            Stands::Is(status) => cx.wording().status(status),
            Stands::Overdue => cx.word("plan-items-overdue"),
        }
    }
}

impl Filter {
    fn takes(&self, cx: &Context<'_>, item: &Item) -> bool {
        let stands = match self.stands {
            Stands::Any => true,
            Stands::Is(status) => item.status == status,
            Stands::Overdue => item.is_overdue(cx.today),
        };
        stands && self.owner.as_ref().is_none_or(|owner| item.owner.trim() == owner)
    }
}

/// Draws it, with `shown` of `items` below; says whether an item is to be added.
pub(super) fn head_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    items: &[Item],
    model: &PlanModel,
    shown: usize,
    view: &mut ItemsView,
) -> bool {
    let wording = cx.wording();
    let add = cx.word("plan-item-add");
    let is_asked = ui.horizontal_wrapped(|ui| {
        let button = Button::primary(&add).icon(Icon::Plus);
        let is_asked = match view.layout {
            Layout::Board if !items.is_empty() => {
                // Enter is that of the card that one is on.
                let response = button.keys(key_hint(Control::LeadOnTyping)).show(ui);
                response.clicked() || leads_on_typing(ui.ctx())
            }
            Layout::Table | Layout::Board => leading_ui(ui, button).1,
        };
        ui.add_space(space::INSIDE);
        let counts = tag_ui(ui, text::strong(ui, &wording.item_counts(&model.counts)));
        ui.ctx().accesskit_node_builder(counts.id, |node| node.set_live(Live::Polite));
        is_asked
    });
    let is_asked = is_asked.inner;
    if let Some(late) = wording.items_late(&model.counts) {
        let is_late = model.counts.overdue > 0;
        let (icon, ink) = if is_late { (Icon::Warning, colors(ui).wrong) } else { (Icon::Clock, colors(ui).second) };
        mark_in_ui(ui, icon, ink, |ui| text_ui(ui, text::label(ui, &late)));
    }
    if !items.is_empty() {
        // Side by side where there is room: the items are to be seen.
        match (view.layout, WidthClass::of(ui.ctx())) {
            (Layout::Table, WidthClass::Regular) => {
                columns_ui(ui, &BESIDE, space::BETWEEN, |ui, column| match column {
                    0 => layout_ui(ui, cx, items, view),
                    _ => stands_ui(ui, cx, items, view),
                })
            }
            (Layout::Table, WidthClass::Compact) => {
                layout_ui(ui, cx, items, view);
                stands_ui(ui, cx, items, view);
            }
            (Layout::Board, _) => layout_ui(ui, cx, items, view),
        }
        owner_ui(ui, cx, items, view);
    }
    if shown < items.len() {
        let said = cx.say("plan-items-shown", &[("count", shown.into()), ("all", items.len().into())]);
        let response = text_ui(ui, text::small(ui, &said));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }
    is_asked
}

/// As a table or as cards. Those are by their state: none of these is left out there.
fn layout_ui(ui: &mut Ui, cx: &Context<'_>, items: &[Item], view: &mut ItemsView) {
    let layouts = Layout::ALL.map(|layout| (layout, cx.word(layout.word())));
    if let Some(chosen) = choice_ui(ui, &cx.word("plan-items-layout"), Some(view.layout), &layouts) {
        choose_layout(cx, items, view, chosen);
    }
}

/// Shows them so, from the item that one is on.
pub(super) fn choose_layout(cx: &Context<'_>, items: &[Item], view: &mut ItemsView, chosen: Layout) {
    view.layout = chosen;
    put_filter(cx, items, view, Filter { stands: Stands::Any, ..view.filter.clone() });
    if let (Layout::Board, Some(id)) = (chosen, view.item_at(items)) {
        view.board.come_from(id);
    }
}

/// Of which state they are, or how late.
fn stands_ui(ui: &mut Ui, cx: &Context<'_>, items: &[Item], view: &mut ItemsView) {
    let stands: Vec<_> = Stands::all().map(|stands| (stands, stands.word(cx))).collect();
    if let Some(stands) = choice_ui(ui, &cx.word("plan-items-show"), Some(view.filter.stands), &stands) {
        put_filter(cx, items, view, Filter { stands, ..view.filter.clone() });
    }
}

/// Who sees to them, folded.
fn owner_ui(ui: &mut Ui, cx: &Context<'_>, items: &[Item], view: &mut ItemsView) {
    let mut filter = view.filter.clone();
    let owners = owners(items);
    if owners.len() > 1 || filter.owner.is_some() {
        let title = match &filter.owner {
            None => cx.word("plan-items-narrow"),
            Some(owner) => cx.say("plan-items-narrowed", &[("owner", owner.as_str().into())]),
        };
        let is_open = view.is_narrowing;
        let line = disclosure_ui(ui, &title, is_open, |ui| {
            let at = filter.owner.as_ref().and_then(|owner| owners.iter().position(|other| other == owner));
            let each = owners.iter().enumerate().map(|(place, owner)| (Some(place), (*owner).to_owned()));
            let options: Vec<_> = [(None, cx.word("plan-items-all"))].into_iter().chain(each).collect();
            if let Some(chosen) = choice_ui(ui, &cx.word(ItemPart::Owner.word()), Some(at), &options) {
                filter.owner = chosen.and_then(|place| owners.get(place)).map(|owner| (*owner).to_owned());
            }
        });
        if line.clicked() {
            view.is_narrowing = !is_open;
        }
    }
    put_filter(cx, items, view, filter);
}

fn put_filter(cx: &Context<'_>, items: &[Item], view: &mut ItemsView, filter: Filter) {
    if filter != view.filter {
        view.left_out = items.iter().filter(|item| !filter.takes(cx, item)).map(|item| item.id).collect();
        view.filter = filter;
    }
}

/// The owners of `items`, each once, in the order in which they come.
fn owners(items: &[Item]) -> Vec<&str> {
    let mut owners: Vec<&str> = Vec::new();
    for owner in items.iter().map(|item| item.owner.trim()).filter(|owner| !owner.is_empty()) {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    owners
}
