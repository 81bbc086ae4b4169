//! What to do next, in the program's order or in that of the people: the first five steps as cards, the rest as lines.
//! Steps are moved, left out, brought back and added here, and action items are made of them.
//!
//! | file | owns |
//! |---|---|
//! | `step` | a step as a card or as a line, and what can be done with it |
//! | `asked` | what was asked for at a step |
//! | `own` | steps that people add, typed in place |
//! | `towns` | which towns did it, what came before it there and what went wrong |

mod asked;
mod own;
mod step;
mod towns;

use eframe::egui::{Context as Egui, Ui};

use self::asked::Asked;
use self::own::OwnView;
use self::step::{Shape, State, Unfolded, step_ui};
use super::model::PlanModel;
use crate::assessment::{ItemId, ItemStep, StepKey};
use crate::findings::{PlacedText, Steps, Title};
use crate::scoring;
use crate::ui::command::{Command, CopyCommand, Destination, EntryAction, HistoryCommand};
use crate::ui::context::{Context, Document};
use crate::ui::keys::{self, Asks, ForScreen, Scope};
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{Button, Icon, card_ui, disclosure_ui, heading_ui, text_ui};

/// What the steps remember while they are shown.
#[derive(Debug, Default)]
pub(super) struct StepsView {
    /// The steps whose towns are unfolded.
    unfolded: Vec<StepKey>,
    /// The step in which something has the focus.
    at: Option<StepKey>,
    /// The step that the focus goes to in this frame, and in the next one, in which it stands where it was moved.
    target: Option<StepKey>,
    next_target: Option<StepKey>,
    own: OwnView,
    shows_hidden: bool,
}

/// What was asked for.
#[derive(Default)]
pub(super) struct StepsAsked {
    pub commands: Vec<Command>,
    /// An action item was made of a step: its owner is to be typed next.
    pub makes_item: bool,
    /// This action item is to be gone to.
    pub goes_to: Option<ItemId>,
}

/// Draws the steps.
#[must_use]
pub(super) fn steps_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    model: &PlanModel,
    view: &mut StepsView,
    width_class: WidthClass,
) -> StepsAsked {
    let mut asked = StepsAsked::default();
    view.target = view.next_target.take();
    view.own.note_new(document);
    let shown = &model.arranged.shown;
    let drawn: Vec<usize> = (0..shown.len()).filter(|place| !view.own.is_begun(&shown[*place].key)).collect();
    // Where one is on none, it is the first that is meant.
    let here = view.at.clone().filter(|at| drawn.iter().any(|place| shown[*place].key == *at));
    let here = here.or_else(|| drawn.first().map(|place| shown[*place].key.clone()));
    if makes_item(ui.ctx())
        && let Some(placed) = here.as_ref().and_then(|here| shown.iter().find(|placed| placed.key == *here))
    {
        make_item(cx, document, placed, &mut asked);
    }
    if let Some(place) = view.at.as_ref().and_then(|at| shown.iter().position(|placed| placed.key == *at)) {
        for action in [EntryAction::Up, EntryAction::Down, EntryAction::Remove, EntryAction::Question] {
            if keys::take_typing(ui.ctx(), action) {
                act(document, shown, view, (place, action), &mut asked);
            }
        }
    }
    order_ui(ui, cx, document, model, &mut asked);
    view.at = None;
    if drawn.is_empty() {
        card_ui(ui, |ui| text_ui(ui, text::body(ui, &model.steps.none)));
    }
    let (first, rest) = drawn.split_at(drawn.len().min(Steps::FIRST));
    let mut draw = |ui: &mut Ui, place: usize, shape: Shape| {
        let placed = &shown[place];
        let state = State {
            is_come_to: view.target.take_if(|target| *target == placed.key).is_some(),
            is_here: here.as_ref() == Some(&placed.key),
        };
        let unfolded = Unfolded { towns: view.unfolded.contains(&placed.key), own: view.own.is_changed(&placed.key) };
        let did = step_ui(ui, cx, document, (place, placed), (shape, unfolded, state), width_class);
        answer(cx, document, shown, view, (place, did), &mut asked);
    };
    for place in first {
        card_ui(ui, |ui| draw(ui, *place, Shape::Card));
    }
    if !rest.is_empty() {
        card_ui(ui, |ui| {
            heading_ui(ui, text::card_title(ui, &cx.wording().title(Title::MoreSteps)));
            for place in rest {
                draw(ui, *place, Shape::Line);
            }
        });
    }
    asked.commands.extend(own::new_ui(ui, cx, document, &mut view.own));
    if !drawn.is_empty() && steps_copy_ui(ui, cx) {
        asked.commands.push(Command::Copy(CopyCommand::Steps));
    }
    hidden_ui(ui, cx, document, model, view, &mut asked);
    asked
}

/// Draws the button that copies them; whether it was pressed.
fn steps_copy_ui(ui: &mut Ui, cx: &Context<'_>) -> bool {
    let label = cx.word("plan-steps-copy");
    Button::quiet(&label).icon(Icon::Copy).keys(keys::key_hint(keys::Control::Copy)).show(ui).clicked()
}

/// Whose order it is, and the way back to the program's.
fn order_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, model: &PlanModel, asked: &mut StepsAsked) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        match &model.arranged.note {
            None => {
                text_ui(ui, text::strong(ui, &cx.word("plan-steps-by-rule")));
                text_ui(ui, text::second(ui, &model.steps.order));
            }
            Some(note) => {
                text_ui(ui, text::strong(ui, note));
                let reset = cx.word("plan-steps-reset");
                if Button::secondary(&reset).icon(Icon::Undo).low().show(ui).clicked() {
                    asked.commands.push(document.session.reset_steps().into());
                }
            }
        }
    });
}

/// What comes of what was asked for at the step at `place`.
fn answer(
    cx: &Context<'_>,
    document: Document<'_>,
    shown: &[PlacedText],
    view: &mut StepsView,
    (place, did): (usize, Asked),
    asked: &mut StepsAsked,
) {
    let placed = &shown[place];
    if did.has_focus {
        view.at = Some(placed.key.clone());
    }
    if did.is_turned {
        match view.unfolded.iter().position(|open| *open == placed.key) {
            Some(at) => drop(view.unfolded.remove(at)),
            None => view.unfolded.push(placed.key.clone()),
        }
    }
    asked.goes_to = asked.goes_to.or(did.goes_to);
    asked.commands.extend(did.commands);
    if let StepKey::Own(id) = placed.key
        && did.is_own_turned
    {
        view.own.turn(id);
    }
    if did.makes_item {
        make_item(cx, document, placed, asked);
    }
    if let Some(action) = did.action {
        act(document, shown, view, (place, action), asked);
    }
}

/// Whether an item is asked for by key.
fn makes_item(ctx: &Egui) -> bool {
    let of = |asks: &Asks| matches!(asks, Asks::Entry(EntryAction::MakeItem)).then_some(());
    let for_screen = ForScreen { enter: false, escape: false };
    !keys::read(ctx, Scope::Plan, for_screen, of, |()| true).is_empty()
}

/// Makes an action item of the step `placed`.
fn make_item(cx: &Context<'_>, document: Document<'_>, placed: &PlacedText, asked: &mut StepsAsked) {
    let (text, carries_out) = match (&placed.step, &placed.key) {
        (Some(step), _) => (step.advice.as_str(), ItemStep::Question(step.question.clone(), step.to)),
        (None, StepKey::Own(id)) => (placed.head.as_str(), ItemStep::Own(*id)),
        // It is a step of the program's.
        (None, StepKey::Question(_)) => return,
    };
    asked.commands.push(document.session.add_item(text, Some(carries_out), cx.today).into());
    asked.commands.push(HistoryCommand::Pause.into());
    asked.makes_item = true;
}

/// Carries out what was asked for at the step at `place`.
fn act(
    document: Document<'_>,
    shown: &[PlacedText],
    view: &mut StepsView,
    (place, action): (usize, EntryAction),
    asked: &mut StepsAsked,
) {
    let session = document.session;
    let key = &shown[place].key;
    match action {
        EntryAction::Up | EntryAction::Down => {
            let to = if action == EntryAction::Up { place.checked_sub(1) } else { Some(place + 1) };
            let Some(to) = to.filter(|to| *to < shown.len()) else { return };
            let arranged = scoring::arrange(&document.findings.steps, session.step_plan());
            asked.commands.push(session.order_steps(scoring::moved(&arranged, place, to)).into());
            view.next_target = Some(key.clone());
        }
        EntryAction::Remove => {
            let edit = match key {
                StepKey::Own(id) => session.remove_step(*id),
                StepKey::Question(_) => Some(session.hide_step(key.clone(), true)),
            };
            asked.commands.extend(edit.map(Command::from));
            view.next_target = shown.get(place + 1).map(|next| next.key.clone());
        }
        EntryAction::Question => {
            if let StepKey::Question(question) = key {
                asked.commands.push(Destination::Questions(Some(question.clone())).into());
            }
        }
        EntryAction::NextField
        | EntryAction::Status(_)
        | EntryAction::StatusBack
        | EntryAction::StatusOn
        | EntryAction::Layout
        | EntryAction::MakeItem => {}
    }
}

/// Steps that are left out, folded, each with the way back.
fn hidden_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    model: &PlanModel,
    view: &mut StepsView,
    asked: &mut StepsAsked,
) {
    let hidden = &model.arranged.hidden;
    if hidden.is_empty() {
        return;
    }
    let line = disclosure_ui(ui, &cx.count("plan-steps-hidden", hidden.len()), view.shows_hidden, |ui| {
        for placed in hidden {
            let back = cx.word("plan-step-back");
            ui.push_id(format!("{:?}", placed.key), |ui| {
                text_ui(ui, text::label(ui, &placed.head));
                let button = Button::secondary(&back).icon(Icon::Undo).low();
                if button.name(&format!("{back} {}", placed.head)).show(ui).clicked() {
                    asked.commands.push(document.session.hide_step(placed.key.clone(), false).into());
                    view.next_target = Some(placed.key.clone());
                }
            });
        }
    });
    if line.clicked() {
        view.shows_hidden = !view.shows_hidden;
    }
}
