//! The map of the questions: a row for each factor, a cell for each question, with a mark for how it stands.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::assessment::{Answers, Value};
use crate::catalogue::{Question, QuestionId};
use crate::scoring::{self, Entry, Scores};
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, text, type_size};
use crate::ui::widgets::{Icon, focus, icon};

/// Height of a cell, in points.
const CELL: f32 = 24.0;
const GAP: f32 = 4.0;

/// How a question stands on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Level(u8),
    /// Follows from another question.
    Follows,
    Unknown,
    NotApplicable,
    Open,
}

/// Draws the map as wide as there is room; `at` is the question that is shown.
#[must_use]
pub fn map_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    answers: &Answers,
    scores: &Scores,
    at: Option<&QuestionId>,
) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        ui.spacing_mut().interact_size.y = CELL;
        for factor in &cx.catalogue.questionnaire.factors {
            ui.horizontal(|ui| {
                let width = (ui.available_width() + GAP) / factor.questions.len().max(1) as f32 - GAP;
                for question in &factor.questions {
                    let entry = scores.entries.iter().find(|entry| entry.question == question.id);
                    let response = cell_ui(ui, cx, question, answers, entry, at == Some(&question.id), width);
                    if response.clicked() {
                        commands.push(Destination::Questions(Some(question.id.clone())).into());
                    }
                }
            });
        }
    });
    commands
}

fn cell_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    question: &Question,
    answers: &Answers,
    entry: Option<&Entry>,
    is_here: bool,
    width: f32,
) -> Response {
    let colors = colors(ui);
    let state = state(answers, &question.id, entry);
    let is_marked = answers.get(&question.id).is_some_and(|answer| answer.is_marked);
    let (rect, response) = ui.allocate_exact_size(vec2(width, CELL), Sense::click());
    let said = said(cx, question, state, is_marked);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_here, &said));
    if ui.is_rect_visible(rect) {
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        let (fill, edge, ink) = match state {
            State::Level(_) => (colors.accent_soft, colors.accent, colors.accent),
            State::Open => (colors.surface, colors.line, colors.second),
            State::Follows | State::Unknown | State::NotApplicable => (colors.surface, colors.edge, colors.second),
        };
        let width = if is_here { measure::EDGE_CHOSEN } else { measure::EDGE };
        let edge = if is_here { colors.text } else { edge };
        ui.painter().rect(rect, corner, fill, Stroke::new(width, edge), StrokeKind::Inside);
        let sign = rect.shrink2(vec2(0.0, 6.0));
        match state {
            State::Level(level) => number_ui(ui, rect, level, ink),
            State::Follows => number_ui(ui, rect, 0, ink),
            State::Unknown => icon::paint(ui.painter(), Icon::Question, sign, ink),
            State::NotApplicable => icon::paint(ui.painter(), Icon::Minus, sign, ink),
            State::Open => {}
        }
        if is_marked {
            let flag = eframe::egui::Rect::from_min_size(rect.right_top() + vec2(-12.0, 3.0), vec2(9.0, 9.0));
            icon::paint(ui.painter(), Icon::Flag, flag, colors.wrong);
        }
        focus::ring_ui(ui, &response);
    }
    response.on_hover_text(text::small(ui, &said))
}

fn number_ui(ui: &Ui, rect: eframe::egui::Rect, level: u8, ink: eframe::egui::Color32) {
    let galley = ui.painter().layout_no_wrap(level.to_string(), text::bold(type_size::SMALL), ink);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
}

fn state(answers: &Answers, question: &QuestionId, entry: Option<&Entry>) -> State {
    if entry.is_some_and(|entry| entry.follows_from.is_some()) {
        return State::Follows;
    }
    match answers.value(question) {
        Some(Value::Level(level)) => State::Level(level.get()),
        Some(Value::Unknown) => State::Unknown,
        Some(Value::NotApplicable(_)) => State::NotApplicable,
        None => State::Open,
    }
}

/// The question and how it stands, in words.
fn said(cx: &Context<'_>, question: &Question, state: State, is_marked: bool) -> String {
    let state = match state {
        State::Level(level) => cx.say("map-level", &[("level", level.into())]),
        State::Follows => cx.wording().follows(),
        State::Unknown => cx.wording().state(scoring::State::Unknown),
        State::NotApplicable => cx.wording().state(scoring::State::NotApplicable),
        State::Open => cx.wording().state(scoring::State::Open),
    };
    let name = question.name.get(cx.locale());
    let key = if is_marked { "map-cell-marked" } else { "map-cell" };
    cx.say(key, &[("name", name.into()), ("state", state.into())])
}
