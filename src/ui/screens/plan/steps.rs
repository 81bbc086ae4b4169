//! What to do next: the first five steps as cards, the rest as a list. Shows and leads on; changes no plan.

use eframe::egui::Ui;

use super::model::PlanModel;
use crate::catalogue::QuestionId;
use crate::findings::{StepText, Title};
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::parts::evidence_ui;
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{card_ui, columns_ui, disclosure_ui, heading_ui, link_ui, text_ui};

/// Shares of the room: what to do, who has done it; and in the list: question, levels, what to do.
const SHARES: [f32; 2] = [0.6, 0.4];
const LINE: [f32; 3] = [0.28, 0.12, 0.6];

/// What the steps remember while they are shown.
#[derive(Debug, Default)]
pub(super) struct StepsView {
    /// The steps whose towns are unfolded, by their place.
    unfolded: Vec<usize>,
}

/// The first steps as cards, the others as lines.
#[must_use]
pub(super) fn steps_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &PlanModel,
    view: &mut StepsView,
    width_class: WidthClass,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let steps = &model.steps;
    if steps.all.is_empty() {
        card_ui(ui, |ui| text_ui(ui, text::body(ui, &steps.none)));
        return commands;
    }
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        text_ui(ui, text::second(ui, &steps.order));
    });
    for (place, step) in steps.first().iter().enumerate() {
        let is_open = view.unfolded.contains(&place);
        let did = card_ui(ui, |ui| card_content_ui(ui, cx, (place, step), is_open, width_class)).inner;
        commands.extend(did.command);
        if did.is_turned {
            match view.unfolded.iter().position(|open| *open == place) {
                Some(at) => drop(view.unfolded.remove(at)),
                None => view.unfolded.push(place),
            }
        }
    }
    let rest = steps.rest();
    if !rest.is_empty() {
        card_ui(ui, |ui| commands.extend(rest_ui(ui, cx, rest, width_class)));
    }
    commands
}

/// What was done to a card.
#[derive(Default)]
struct Done {
    command: Option<Command>,
    /// Its towns are to be unfolded, or folded.
    is_turned: bool,
}

fn card_content_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    (place, step): (usize, &StepText),
    is_open: bool,
    width_class: WidthClass,
) -> Done {
    let mut done = Done::default();
    let mut half = |ui: &mut Ui, half: usize| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        if half == 0 {
            what_ui(ui, place, step);
            let label = cx.word("results-go-question");
            if link_ui(ui, &label, &format!("{label} {}", step.name)).clicked() {
                done.command = Some(go_to(&step.question));
            }
            return;
        }
        text_ui(ui, text::second(ui, &step.why));
        if step.towns.is_empty() {
            text_ui(ui, text::second(ui, &step.towns_text));
            return;
        }
        let line = disclosure_ui(ui, &step.towns_text, is_open, |ui| {
            for town in step.towns.iter().filter_map(|id| cx.catalogue.town(id)) {
                ui.push_id(town.id.to_string(), |ui| evidence_ui(ui, cx, town, &step.question));
            }
        });
        done.is_turned = line.clicked();
    };
    ui.push_id(("step", place), |ui| match width_class {
        WidthClass::Regular => columns_ui(ui, &SHARES, space::PARTS, half),
        WidthClass::Compact => (0..SHARES.len()).for_each(|place| half(ui, place)),
    });
    done
}

/// Which question, from where to where, what to do, what is so then.
fn what_ui(ui: &mut Ui, place: usize, step: &StepText) {
    ui.set_max_width(ui.available_width().min(measure::TEXT));
    heading_ui(ui, text::card_title(ui, &format!("{}. {}", place + 1, step.head)));
    text_ui(ui, text::small_strong(ui, &step.levels));
    text_ui(ui, text::body(ui, &step.advice));
    text_ui(ui, text::second(ui, &step.next));
}

/// The steps after the first ones, a line each.
fn rest_ui(ui: &mut Ui, cx: &Context<'_>, rest: &[StepText], width_class: WidthClass) -> Vec<Command> {
    let mut commands = Vec::new();
    heading_ui(ui, text::card_title(ui, &cx.wording().title(Title::MoreSteps)));
    for step in rest {
        let mut column = |ui: &mut Ui, column: usize| match column {
            0 => {
                if link_ui(ui, &step.name, &step.name).clicked() {
                    commands.push(go_to(&step.question));
                }
            }
            1 => drop(text_ui(ui, text::small_strong(ui, &step.levels))),
            _ => drop(text_ui(ui, text::second(ui, &step.advice))),
        };
        ui.push_id(step.question.to_string(), |ui| match width_class {
            WidthClass::Regular => columns_ui(ui, &LINE, space::BETWEEN, column),
            WidthClass::Compact => (0..LINE.len()).for_each(|place| column(ui, place)),
        });
    }
    commands
}

fn go_to(question: &QuestionId) -> Command {
    Destination::Questions(Some(question.clone())).into()
}
