//! What to do next: the first five steps as cards, the rest as a list. Shows and leads on; changes no plan.

use eframe::egui::Ui;

use super::ResultsView;
use super::nothing::nothing_ui;
use super::summary::{Basis, question_name};
use crate::catalogue::{Level, Question, QuestionId, TownId};
use crate::scoring::{self, Step, reason_text};
use crate::ui::command::{Command, Destination};
use crate::ui::context::{Context, Document};
use crate::ui::parts::evidence_ui;
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{card_ui, columns_ui, disclosure_ui, heading_ui, link_ui, text_ui};

/// Steps that come first.
const FIRST: usize = 5;
/// Shares of the room: what to do, who has done it; and in the list: question, levels, what to do.
const SHARES: [f32; 2] = [0.6, 0.4];
const LINE: [f32; 3] = [0.28, 0.12, 0.6];

/// All steps in words.
pub struct Plan {
    /// That the order is one among several, and how the towns began.
    order: String,
    /// In their order.
    pub moves: Vec<Move>,
    /// Why there are none.
    pub none: String,
}

/// A step in words.
pub struct Move {
    pub question: QuestionId,
    pub name: String,
    /// Factor and question.
    pub head: String,
    pub levels: String,
    pub advice: String,
    /// What is so then.
    pub next: String,
    pub why: String,
    pub towns: Vec<TownId>,
    /// Which towns, or that there is none.
    pub towns_said: String,
}

impl Plan {
    pub fn of(cx: &Context<'_>, document: Document<'_>) -> Plan {
        let findings = document.findings;
        let order = match &cx.catalogue.questionnaire.order {
            Some(towns) => cx.say("report-step-order-towns", &[("towns", towns.get(cx.locale()).into())]),
            None => cx.word("report-step-order"),
        };
        Plan {
            order,
            moves: findings.steps.iter().map(|step| Move::of(cx, step)).collect(),
            none: scoring::no_steps_text(cx.words, &findings.scores),
        }
    }
}

impl Move {
    fn of(cx: &Context<'_>, step: &Step) -> Move {
        let locale = cx.locale();
        let name = question_name(cx, &step.question);
        let factor = cx.catalogue.questionnaire.factor(&step.factor);
        let factor = factor.map(|factor| factor.name.get(locale)).unwrap_or_default();
        let level = |level: Level| level.get().into();
        let next = |question: &Question| {
            cx.say("results-step-next", &[("statement", question.statement(step.to).get(locale).into())])
        };
        let question = cx.question(&step.question);
        let towns = step.towns.iter().filter_map(|id| cx.catalogue.town(id)).map(|town| town.name.get(locale));
        let towns = towns.collect::<Vec<_>>().join(&cx.word("report-list"));
        Move {
            question: step.question.clone(),
            head: cx.say("report-step-head", &[("factor", factor.into()), ("question", name.as_str().into())]),
            name,
            levels: cx.say("report-step-move", &[("from", level(step.from)), ("to", level(step.to))]),
            advice: question
                .and_then(|question| question.advice_from(step.from))
                .map_or_else(String::new, |advice| advice.get(locale).to_owned()),
            next: question.map(next).unwrap_or_default(),
            why: cx.say("report-step-why", &[("reason", reason_text(cx.words, step).into())]),
            towns_said: if towns.is_empty() {
                cx.word("scoring-step-no-town")
            } else {
                cx.say("results-step-towns", &[("level", level(step.to)), ("towns", towns.into())])
            },
            towns: step.towns.clone(),
        }
    }
}

/// Draws them.
#[must_use]
pub(super) fn steps_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ResultsView, room: WidthClass) -> Vec<Command> {
    let mut commands = Vec::new();
    let Some(board) = &view.board else { return commands };
    if board.summary.standing != Basis::Answers {
        return nothing_ui(ui, cx, &board.summary);
    }
    let moves = &board.plan.moves;
    if moves.is_empty() {
        card_ui(ui, |ui| text_ui(ui, text::body(ui, &board.plan.none)));
        return commands;
    }
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        text_ui(ui, text::second(ui, &board.plan.order));
    });
    for (place, step) in moves.iter().take(FIRST).enumerate() {
        let is_open = view.unfolded.contains(&place);
        let did = card_ui(ui, |ui| card_content_ui(ui, cx, (place, step), is_open, room)).inner;
        commands.extend(did.command);
        if did.is_turned {
            match view.unfolded.iter().position(|open| *open == place) {
                Some(at) => drop(view.unfolded.remove(at)),
                None => view.unfolded.push(place),
            }
        }
    }
    let rest = &moves[moves.len().min(FIRST)..];
    if !rest.is_empty() {
        card_ui(ui, |ui| commands.extend(rest_ui(ui, cx, rest, room)));
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
    (place, step): (usize, &Move),
    is_open: bool,
    room: WidthClass,
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
            text_ui(ui, text::second(ui, &step.towns_said));
            return;
        }
        let line = disclosure_ui(ui, &step.towns_said, is_open, |ui| {
            for town in step.towns.iter().filter_map(|id| cx.catalogue.town(id)) {
                ui.push_id(town.id.to_string(), |ui| evidence_ui(ui, cx, town, &step.question));
            }
        });
        done.is_turned = line.clicked();
    };
    ui.push_id(("step", place), |ui| match room {
        WidthClass::Regular => columns_ui(ui, &SHARES, space::PARTS, half),
        WidthClass::Compact => (0..SHARES.len()).for_each(|place| half(ui, place)),
    });
    done
}

/// Which question, from where to where, what to do, what is so then.
fn what_ui(ui: &mut Ui, place: usize, step: &Move) {
    ui.set_max_width(ui.available_width().min(measure::TEXT));
    heading_ui(ui, text::card_title(ui, &format!("{}. {}", place + 1, step.head)));
    text_ui(ui, text::small_strong(ui, &step.levels));
    text_ui(ui, text::body(ui, &step.advice));
    text_ui(ui, text::second(ui, &step.next));
}

/// The steps after the first ones, a line each.
fn rest_ui(ui: &mut Ui, cx: &Context<'_>, rest: &[Move], room: WidthClass) -> Vec<Command> {
    let mut commands = Vec::new();
    heading_ui(ui, text::card_title(ui, &cx.word("report-part-more-steps")));
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
        ui.push_id(step.question.to_string(), |ui| match room {
            WidthClass::Regular => columns_ui(ui, &LINE, space::BETWEEN, column),
            WidthClass::Compact => (0..LINE.len()).for_each(|place| column(ui, place)),
        });
    }
    commands
}

fn go_to(question: &QuestionId) -> Command {
    Destination::Questions(Some(question.clone())).into()
}
