//! The map of the questions: a row for each factor with its name, a cell for each question with a mark for how it stands,
//! and what those marks mean that are on it.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Galley, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::assessment::{Answers, Value};
use crate::catalogue::{Question, QuestionId};
use crate::scoring::{self, Entry, Scores};
use crate::text::shown;
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, text, type_size};
use crate::ui::widgets::{Icon, focus, group, icon};

/// Height of a cell, in points.
const CELL: f32 = 24.0;
const GAP: f32 = 4.0;
/// Questions of a factor, and the narrowest cell in which a mark can be read.
const QUESTIONS: f32 = 4.0;
const LEAST_CELL: f32 = 15.0;
/// Side of the flag in the corner of a cell, and by how much what it stands beside is narrower.
const FLAG: f32 = 8.0;
const ASIDE: f32 = 8.0;
/// Side of a mark in what they mean, and the room between two of them.
const SIGN: f32 = 12.0;
const SIGNS_GAP: f32 = 12.0;

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

/// Draws the map as wide as there is room, one stop for Tab in which arrows move; `at` is the question that is shown.
#[must_use]
pub fn map_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    answers: &Answers,
    scores: &Scores,
    at: Option<&QuestionId>,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let questionnaire = &cx.catalogue.questionnaire;
    let here = at.and_then(|at| questionnaire.questions().position(|there| there.id == *at));
    let count = questionnaire.questions().count();
    let map = Id::unique("map of the questions");
    let stop = stop(ui, map, here, count);
    let row = questionnaire.factors.first().map_or(1, |factor| factor.questions.len());
    let moved = group::moved_in_rows(ui, map.with(stop), (stop, count), row);
    let stop = moved.unwrap_or(stop);
    let mut place = 0;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP - 1.0);
        ui.spacing_mut().interact_size.y = CELL;
        let names = names_width(ui, cx);
        let mut signs = Signs::default();
        for factor in &questionnaire.factors {
            ui.horizontal(|ui| {
                name_ui(ui, cx.text(&factor.short), names);
                let width = (ui.available_width() + GAP) / factor.questions.len().max(1) as f32 - GAP;
                for question in &factor.questions {
                    let entry = scores.entries.iter().find(|entry| entry.question == question.id);
                    signs.note(state(answers, &question.id, entry), is_marked(answers, &question.id));
                    let cell = Cell { id: map.with(place), is_here: here == Some(place), is_stop: stop == place };
                    let response = cell_ui(ui, cx, question, answers, entry, &cell, width);
                    place += 1;
                    if response.clicked() {
                        commands.push(Destination::Questions(Some(question.id.clone())).into());
                    }
                }
            });
        }
        signs.show(ui, cx);
    });
    if let Some(moved) = moved {
        group::go_to(ui, map.with(moved), false);
    }
    commands
}

/// The room for the names of the factors.
fn names_width(ui: &Ui, cx: &Context<'_>) -> f32 {
    let names = cx.catalogue.questionnaire.factors.iter().map(|factor| cx.text(&factor.short));
    let wide = |name: &str| name_galley(ui, name).size().x;
    let most = ui.available_width() - QUESTIONS * (LEAST_CELL + GAP);
    // Clear of the first cell.
    (names.map(wide).fold(0.0, f32::max) + GAP).min(most).ceil()
}

fn name_galley(ui: &Ui, name: &str) -> std::sync::Arc<Galley> {
    ui.painter().layout_no_wrap(shown(name), text::regular(type_size::SMALL), colors(ui).second)
}

fn name_ui(ui: &mut Ui, name: &str, width: f32) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, CELL), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let galley = name_galley(ui, name);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.galley(rect.left_center() - vec2(0.0, galley.size().y / 2.0), galley, colors(ui).second);
}

/// The marks that are on the map and don't speak for themselves.
#[derive(Default)]
struct Signs {
    follows: bool,
    unknown: bool,
    not_applicable: bool,
    marked: bool,
}

impl Signs {
    fn note(&mut self, state: State, is_marked: bool) {
        self.follows |= state == State::Follows;
        self.unknown |= state == State::Unknown;
        self.not_applicable |= state == State::NotApplicable;
        self.marked |= is_marked;
    }

    /// Draws what they mean.
    fn show(&self, ui: &mut Ui, cx: &Context<'_>) {
        let second = colors(ui).second;
        // Else each line would be as high as a cell.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(SIGNS_GAP, 0.0);
            if self.unknown {
                sign_ui(ui, &cx.word("chart-unknown"), |ui, rect| {
                    icon::paint(ui.painter(), Icon::Question, rect, colors(ui).unknown)
                });
            }
            if self.not_applicable {
                sign_ui(ui, &cx.word("chart-not-applicable"), |ui, rect| {
                    icon::paint(ui.painter(), Icon::Minus, rect, second)
                });
            }
            if self.marked {
                let red = colors(ui).wrong;
                sign_ui(ui, &cx.word("map-marked"), |ui, rect| {
                    icon::paint(ui.painter(), Icon::Flag, rect.shrink(1.5), red)
                });
            }
            if self.follows {
                sign_ui(ui, &cx.wording().follows(), |ui, rect| number_ui(ui, rect, 0, second));
            }
        });
    }
}

/// A mark and what it means, as one piece.
fn sign_ui(ui: &mut Ui, meaning: &str, mark: impl FnOnce(&Ui, Rect)) {
    let galley = name_galley(ui, meaning);
    let size = vec2(SIGN + GAP + galley.size().x, galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, meaning));
    mark(ui, Rect::from_center_size(rect.left_center() + vec2(SIGN / 2.0, 0.0), vec2(SIGN, SIGN)));
    let left = rect.left() + SIGN + GAP;
    ui.painter().galley(eframe::egui::pos2(left, rect.top()), galley, colors(ui).second);
}

fn is_marked(answers: &Answers, question: &QuestionId) -> bool {
    answers.get(question).is_some_and(|answer| answer.is_marked)
}

/// A question's place on the map.
struct Cell {
    id: Id,
    /// The question is shown.
    is_here: bool,
    /// Tab stops there, and at no other.
    is_stop: bool,
}

/// Where Tab stops: at the cell that has the focus, else at the question that is shown.
fn stop(ui: &Ui, map: Id, here: Option<usize>, count: usize) -> usize {
    let focused = ui.memory(|memory| memory.focused());
    let focused = focused.and_then(|focused| (0..count).find(|place| map.with(*place) == focused));
    focused.or(here).unwrap_or_default()
}

fn cell_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    question: &Question,
    answers: &Answers,
    entry: Option<&Entry>,
    cell: &Cell,
    width: f32,
) -> Response {
    let Cell { id, is_here, is_stop } = *cell;
    let colors = colors(ui);
    let state = state(answers, &question.id, entry);
    let is_marked = is_marked(answers, &question.id);
    let (rect, _) = ui.allocate_exact_size(vec2(width, CELL), Sense::hover());
    let response = ui.interact(rect, id, if is_stop { Sense::click() } else { Sense::CLICK });
    if response.has_focus() {
        group::keep_arrows(ui, id, false);
    }
    let said = said(cx, question, state, is_marked);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_here, &said));
    if ui.is_rect_visible(rect) {
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        let (fill, edge, ink) = match state {
            State::Level(_) => (colors.accent_soft, colors.accent, colors.accent),
            State::Open => (colors.surface, colors.line, colors.second),
            State::Unknown => (colors.surface, colors.edge, colors.unknown),
            State::Follows | State::NotApplicable => (colors.surface, colors.edge, colors.second),
        };
        let width = if is_here { measure::EDGE_CHOSEN } else { measure::EDGE };
        let edge = if is_here { colors.text } else { edge };
        ui.painter().rect(rect, corner, fill, Stroke::new(width, edge), StrokeKind::Inside);
        // The flag stands beside it, in the same cell.
        let seat = if is_marked { rect.with_max_x(rect.right() - ASIDE) } else { rect };
        let sign = seat.shrink2(vec2(0.0, 6.0));
        match state {
            State::Level(level) => number_ui(ui, seat, level, ink),
            State::Follows => number_ui(ui, seat, 0, ink),
            State::Unknown => icon::paint(ui.painter(), Icon::Question, sign, ink),
            State::NotApplicable => icon::paint(ui.painter(), Icon::Minus, sign, ink),
            State::Open => {}
        }
        if is_marked {
            let flag = Rect::from_min_size(rect.right_top() + vec2(-FLAG, 3.0), vec2(FLAG, FLAG));
            icon::paint(ui.painter(), Icon::Flag, flag, colors.wrong);
        }
    }
    focus::ring_ui(ui, &response);
    response.on_hover_text(text::small(ui, &said))
}

fn number_ui(ui: &Ui, rect: Rect, level: u8, ink: eframe::egui::Color32) {
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
    cx.say(key, &[("number", cx.number(&question.id).into()), ("name", name.into()), ("state", state.into())])
}
