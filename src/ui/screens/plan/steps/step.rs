//! A step as a card or as a line: what to do, why it stands there, who has done it, whose place it has, and what can be
//! done with it.

use eframe::egui::Ui;

use super::asked::Asked;
use super::own::own_ui;
use super::towns::precedents_ui;
use crate::assessment::StepKey;
use crate::findings::{PlacedText, StepText};
use crate::ui::command::{Destination, EntryAction};
use crate::ui::context::{Context, Document};
use crate::ui::keys::key_hint;
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{Button, Icon, columns_ui, disclosure_ui, focus, heading_ui, link_ui, text_ui};

/// Shares of the room: what to do, who has done it; and in a line: question, levels, what to do.
const SHARES: [f32; 2] = [0.6, 0.4];
const LINE: [f32; 3] = [0.28, 0.12, 0.6];

/// How much of a step is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Card,
    Line,
}

/// What of a step is unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unfolded {
    pub towns: bool,
    /// What changes an added one.
    pub own: bool,
}

/// How one stands to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct State {
    /// The focus comes to it in this frame.
    pub is_come_to: bool,
    /// A key by itself is for this one.
    pub is_here: bool,
}

/// Draws the step `placed`, which stands at `place`.
pub(super) fn step_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    (place, placed): (usize, &PlacedText),
    (shape, unfolded, state): (Shape, Unfolded, State),
    width_class: WidthClass,
) -> Asked {
    let mut asked = Asked::default();
    ui.push_id(format!("{:?}", placed.key), |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        match (shape, &placed.step) {
            // What is made of it stands below what it is: Tab goes as one reads.
            (Shape::Card, Some(step)) if width_class == WidthClass::Regular => {
                columns_ui(ui, &SHARES, space::PARTS, |ui, half| match half {
                    0 => {
                        ui.scope(|ui| what_ui(ui, (place, placed), step));
                        items_ui(ui, cx, document, placed, &mut asked);
                        ui.horizontal_wrapped(|ui| {
                            make_ui(ui, cx, placed, state, &mut asked);
                            actions_ui(ui, cx, placed, &[EntryAction::Remove], &mut asked);
                        });
                    }
                    _ => {
                        why_ui(ui, cx, document, step, unfolded.towns, &mut asked);
                        ui.horizontal_wrapped(|ui| actions_ui(ui, cx, placed, &MOVES, &mut asked));
                    }
                });
                return;
            }
            (Shape::Card, Some(step)) => {
                what_ui(ui, (place, placed), step);
                why_ui(ui, cx, document, step, unfolded.towns, &mut asked);
            }
            (_, None) => {
                heading_ui(ui, text::strong(ui, &format!("{}. {}", place + 1, placed.head)));
                own_ui(ui, cx, document, placed, unfolded.own, &mut asked);
            }
            (Shape::Line, Some(step)) => line_ui(ui, (place, placed), step, width_class),
        }
        items_ui(ui, cx, document, placed, &mut asked);
        ui.horizontal_wrapped(|ui| {
            make_ui(ui, cx, placed, state, &mut asked);
            actions_ui(ui, cx, placed, &MOVES, &mut asked);
            actions_ui(ui, cx, placed, &[EntryAction::Remove], &mut asked);
        });
    });
    asked
}

/// Which question, from where to where, what to do, what is so then.
fn what_ui(ui: &mut Ui, (place, placed): (usize, &PlacedText), step: &StepText) {
    ui.set_max_width(ui.available_width().min(measure::TEXT));
    heading_ui(ui, text::card_title(ui, &format!("{}. {}", place + 1, step.head)));
    text_ui(ui, text::small_strong(ui, &step.levels));
    whose_ui(ui, placed);
    text_ui(ui, text::body(ui, &step.advice));
    text_ui(ui, text::second(ui, &step.next));
}

/// Its place by the rule, or that people added it.
fn whose_ui(ui: &mut Ui, placed: &PlacedText) {
    if let Some(place) = &placed.place {
        text_ui(ui, text::small(ui, place));
    }
}

/// Why it stands where it stands, and the towns that did it.
fn why_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, step: &StepText, is_open: bool, asked: &mut Asked) {
    text_ui(ui, text::second(ui, &step.why));
    if step.towns.is_empty() {
        text_ui(ui, text::second(ui, &step.towns_text));
        return;
    }
    let line = disclosure_ui(ui, &step.towns_text, is_open, |ui| precedents_ui(ui, cx, document, step));
    asked.is_turned = asked.note(&line);
}

fn line_ui(ui: &mut Ui, (place, placed): (usize, &PlacedText), step: &StepText, width_class: WidthClass) {
    let column = |ui: &mut Ui, column: usize| match column {
        0 => {
            text_ui(ui, text::strong(ui, &format!("{}. {}", place + 1, step.name)));
            whose_ui(ui, placed);
        }
        1 => drop(text_ui(ui, text::small_strong(ui, &step.levels))),
        _ => drop(text_ui(ui, text::second(ui, &step.advice))),
    };
    match width_class {
        WidthClass::Regular => columns_ui(ui, &LINE, space::BETWEEN, column),
        WidthClass::Compact => (0..LINE.len()).for_each(|place| column(ui, place)),
    }
}

/// The action items that were made of it.
fn items_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, placed: &PlacedText, asked: &mut Asked) {
    for item in document.session.items().iter().filter(|item| item.carries_out(&placed.key)) {
        let args = [
            ("status", cx.wording().status(item.status).into()),
            ("owner", item.owner.trim().into()),
            ("item", crate::findings::one_line(&item.text).into()),
        ];
        let key = if item.owner.trim().is_empty() { "plan-step-item" } else { "plan-step-item-owner" };
        let said = cx.say(key, &args);
        if asked.note(&link_ui(ui, &said, &said)) {
            asked.goes_to = Some(item.id);
        }
    }
}

/// An item made of it, and the way to its question. The first is where the focus comes when it was moved.
fn make_ui(ui: &mut Ui, cx: &Context<'_>, placed: &PlacedText, state: State, asked: &mut Asked) {
    let make = cx.word("plan-step-make");
    let name = format!("{make} {}", placed.head);
    let keys = if state.is_here { key_hint(EntryAction::MakeItem) } else { "" };
    let response = Button::secondary(&make).name(&name).icon(Icon::Plus).keys(keys).low().show(ui);
    if state.is_come_to {
        focus::come_to(ui, &response, response.rect, None);
    }
    asked.makes_item = asked.note(&response);
    if let Some(step) = &placed.step {
        let label = cx.word("results-go-question");
        if asked.note(&link_ui(ui, &label, &format!("{label} {}", step.name))) {
            asked.commands.push(Destination::Questions(Some(step.question.clone())).into());
        }
    }
}

/// What changes its place among the others.
const MOVES: [EntryAction; 2] = [EntryAction::Up, EntryAction::Down];

/// Its place among the others, or leaving it out.
fn actions_ui(ui: &mut Ui, cx: &Context<'_>, placed: &PlacedText, actions: &[EntryAction], asked: &mut Asked) {
    for action in actions.iter().copied() {
        let (word, icon) = match (action, &placed.key) {
            (EntryAction::Up, _) => ("plan-up", Icon::Up),
            (EntryAction::Down, _) => ("plan-down", Icon::Down),
            (_, StepKey::Question(_)) => ("plan-step-hide", Icon::Close),
            (_, StepKey::Own(_)) => ("plan-item-remove", Icon::Close),
        };
        let label = cx.word(word);
        let name = format!("{label} {}", placed.head);
        let button = Button::quiet(&label).name(&name).icon(icon).keys(key_hint(action)).low().by_key_only();
        if button.show(ui).clicked() {
            asked.action = Some(action);
        }
    }
}
