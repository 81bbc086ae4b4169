//! The map of the questions: a row for each factor with its name, a cell for each question with a mark for how it stands,
//! and what those marks mean that are on it.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, Galley, Id, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use crate::assessment::{Answers, Value};
use crate::catalogue::{Question, QuestionId};
use crate::scoring::{self, Entry, Scores};
use crate::text::shown;
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::theme::{colors, measure, text, type_size};
use crate::ui::widgets::{Icon, focus, group, icon};

/// Height of a cell, and what is left of it where there is little room; in points.
const CELL: f32 = 24.0;
const LOWEST: f32 = 16.0;
const GAP: f32 = 4.0;
/// Between two rows.
const ROWS_GAP: f32 = 3.0;
/// Questions of a factor, and the narrowest cell in which a mark can be read.
const QUESTIONS: f32 = 4.0;
const LEAST_CELL: f32 = 15.0;
/// Side of the corner that is filled in the cell of a marked question: above what stands in the middle, also in the lowest and
/// narrowest one.
const CORNER: f32 = 6.0;
/// Side of a mark in what they mean, the height of its line, and the room between two of them.
const SIGN: f32 = 12.0;
const SIGNS_LINE: f32 = 17.0;
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

/// Draws the map as wide as there is room, one stop for Tab in which arrows move; `at` is the question that is shown. In a
/// `height` that is too low its rows are lower, and where that is not enough what its marks mean is left out.
#[must_use]
pub fn map_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    answers: &Answers,
    scores: &Scores,
    at: Option<&QuestionId>,
    height: f32,
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
        ui.spacing_mut().item_spacing = vec2(GAP, ROWS_GAP);
        let names = names_width(ui, cx);
        let rows = questionnaire.factors.len().max(1) as f32;
        let cell_in = |height: f32| (height / rows - ROWS_GAP).floor().min(CELL);
        let signs = Some(Signs::of(ui, cx, answers, scores)).filter(|signs| cell_in(height - signs.height()) >= LOWEST);
        let high = cell_in(height - signs.as_ref().map_or(0.0, Signs::height)).max(LOWEST);
        ui.spacing_mut().interact_size.y = high;
        for factor in &questionnaire.factors {
            ui.horizontal(|ui| {
                name_ui(ui, cx.text(&factor.short), vec2(names, high));
                let width = (ui.available_width() + GAP) / factor.questions.len().max(1) as f32 - GAP;
                for question in &factor.questions {
                    let entry = scores.entries.iter().find(|entry| entry.question == question.id);
                    let cell = Cell { id: map.with(place), is_here: here == Some(place), is_stop: stop == place };
                    let response = cell_ui(ui, cx, question, answers, entry, &cell, vec2(width, high));
                    place += 1;
                    if response.clicked() {
                        commands.push(Destination::Questions(Some(question.id.clone())).into());
                    }
                }
            });
        }
        signs.into_iter().for_each(|signs| signs.show(ui));
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

fn name_galley(ui: &Ui, name: &str) -> Arc<Galley> {
    ui.painter().layout_no_wrap(shown(name), text::regular(type_size::SMALL), colors(ui).second)
}

fn name_ui(ui: &mut Ui, name: &str, size: Vec2) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let galley = name_galley(ui, name);
    // Letters are lower than their line.
    let painter = ui.painter().with_clip_rect(rect.expand2(vec2(0.0, ROWS_GAP)).intersect(ui.clip_rect()));
    painter.galley(rect.left_center() - vec2(0.0, galley.size().y / 2.0), galley, colors(ui).second);
}

/// A mark on the map that doesn't speak for itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Unknown,
    NotApplicable,
    Marked,
    Follows,
}

/// Those that are on the map with what they mean, in as few lines as there can be.
struct Signs(Vec<Vec<(Sign, Arc<Galley>)>>);

impl Signs {
    fn of(ui: &Ui, cx: &Context<'_>, answers: &Answers, scores: &Scores) -> Signs {
        let questions: Vec<&QuestionId> = cx.catalogue.questionnaire.questions().map(|question| &question.id).collect();
        let entry = |id: &QuestionId| scores.entries.iter().find(|entry| entry.question == *id);
        let has = |wanted: State| questions.iter().any(|id| state(answers, id, entry(id)) == wanted);
        let all = [
            (Sign::Unknown, has(State::Unknown), cx.word("chart-unknown")),
            (Sign::NotApplicable, has(State::NotApplicable), cx.word("chart-not-applicable")),
            (Sign::Marked, questions.iter().any(|id| is_marked(answers, id)), cx.word("map-marked")),
            (Sign::Follows, has(State::Follows), cx.wording().follows()),
        ];
        let room = ui.available_width();
        let wide = |line: &[(Sign, Arc<Galley>)]| {
            line.iter().map(|(_, meaning)| SIGN + GAP + meaning.size().x + SIGNS_GAP).sum::<f32>()
        };
        let mut lines: Vec<Vec<(Sign, Arc<Galley>)>> = Vec::new();
        for (sign, _, meaning) in all.into_iter().filter(|(_, is_there, _)| *is_there) {
            let piece = (sign, name_galley(ui, &meaning));
            let own = SIGN + GAP + piece.1.size().x;
            match lines.iter_mut().find(|line| wide(line) + own <= room) {
                Some(line) => line.push(piece),
                None => lines.push(vec![piece]),
            }
        }
        Signs(lines)
    }

    /// What they take below the rows.
    fn height(&self) -> f32 {
        self.0.len() as f32 * SIGNS_LINE
    }

    fn show(&self, ui: &mut Ui) {
        // Else each line would be as high as a cell.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing = vec2(SIGNS_GAP, 0.0);
        for line in &self.0 {
            ui.horizontal(|ui| line.iter().for_each(|(sign, meaning)| sign_ui(ui, *sign, meaning)));
        }
    }
}

/// A mark and what it means, as one piece.
fn sign_ui(ui: &mut Ui, sign: Sign, meaning: &Arc<Galley>) {
    let colors = colors(ui);
    let size = vec2(SIGN + GAP + meaning.size().x, SIGNS_LINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, meaning.text()));
    let mark = Rect::from_center_size(rect.left_center() + vec2(SIGN / 2.0, 0.0), vec2(SIGN, SIGN));
    match sign {
        Sign::Unknown => icon::paint(ui.painter(), Icon::Question, mark, colors.unknown),
        Sign::NotApplicable => icon::paint(ui.painter(), Icon::Minus, mark, colors.second),
        Sign::Follows => number_ui(ui, mark, 0, colors.second),
        Sign::Marked => {
            let edge = Stroke::new(measure::EDGE, colors.edge);
            ui.painter().rect(mark, measure::RADIUS_SMALL, colors.surface, edge, StrokeKind::Inside);
            corner_ui(ui, mark, colors.wrong);
        }
    }
    let at = pos2(mark.right() + GAP, rect.center().y - meaning.size().y / 2.0);
    ui.painter().galley(at, Arc::clone(meaning), colors.second);
}

/// Fills the upper right corner of a cell, which is round.
fn corner_ui(ui: &Ui, cell: Rect, ink: Color32) {
    let radius = f32::from(measure::RADIUS_SMALL);
    let at = |left: f32, down: f32| pos2(cell.right() - left, cell.top() + down);
    let round = |share: f32| at(radius * (1.0 - share.sin()), radius * (1.0 - share.cos()));
    let arc = (0..=4_u8).map(|step| round(f32::from(step) * std::f32::consts::FRAC_PI_8));
    let corners = [at(CORNER, 0.0)].into_iter().chain(arc).chain([at(0.0, CORNER)]);
    ui.painter().add(Shape::convex_polygon(corners.collect(), ink, Stroke::NONE));
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
    size: Vec2,
) -> Response {
    let Cell { id, is_here, is_stop } = *cell;
    let colors = colors(ui);
    let state = state(answers, &question.id, entry);
    let is_marked = is_marked(answers, &question.id);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
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
        let sign = Rect::from_center_size(rect.center(), vec2(rect.width(), SIGN));
        match state {
            State::Level(level) => number_ui(ui, rect, level, ink),
            State::Follows => number_ui(ui, rect, 0, ink),
            State::Unknown => icon::paint(ui.painter(), Icon::Question, sign, ink),
            State::NotApplicable => icon::paint(ui.painter(), Icon::Minus, sign, ink),
            State::Open => {}
        }
        if is_marked {
            corner_ui(ui, rect, colors.wrong);
        }
    }
    focus::ring_ui(ui, &response);
    response.on_hover_text(text::small(ui, &said))
}

fn number_ui(ui: &Ui, rect: Rect, level: u8, ink: Color32) {
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
