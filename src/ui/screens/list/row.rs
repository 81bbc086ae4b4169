//! A question in the list: its number, name and text, how it stands, what was noted.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, FontId, Galley, Id, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::Row;
use crate::assessment::Value;
use crate::catalogue::Level;
use crate::scoring::State;
use crate::text::shown;
use crate::ui::context::Context;
use crate::ui::theme::{WidthClass, colors, measure, space, text, type_size};
use crate::ui::widgets::{Icon, Phrased, focus, icon};

/// Shares of the width: the question, its answer, the note.
const SHARES: [f32; 3] = [0.38, 0.34, 0.28];
/// Room for the number before the question, and for the mark before the answer.
const NUMBER: f32 = 44.0;
const MARK: f32 = 28.0;
/// Lines of a note that are shown.
const NOTE_LINES: usize = 3;
/// Lines of what an answer rests on.
const GROUNDS_LINES: usize = 2;
/// Side of the flag.
const FLAG: f32 = 14.0;

/// Names of the columns, above the rows.
pub(super) fn heads_ui(ui: &mut Ui, cx: &Context<'_>) {
    let heads = ["answers-column-question", "answers-column-answer", "answers-column-note"];
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, type_size::SMALL * type_size::RUNNING), Sense::hover());
    let ink = colors(ui).second;
    let mut left = rect.left() + space::BETWEEN;
    for (share, head) in SHARES.into_iter().zip(heads) {
        let galley = ui.painter().layout_no_wrap(shown(&cx.word(head)), text::bold(type_size::SMALL), ink);
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, ink);
        left += share * (width - 2.0 * space::BETWEEN);
    }
}

/// The id of the row of a question.
pub(super) fn row_id(question: &str) -> Id {
    Id::unique(("row of", question))
}

/// Draws the row.
pub(super) fn row_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, is_at: bool) -> Response {
    let pieces = Pieces::new(ui, cx, row);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, pieces.height), Sense::hover());
    let id = row_id(row.question.id.as_str());
    // One stop for Tab, from which arrows go on.
    let is_stop = is_at || ui.memory(|memory| memory.has_focus(id));
    let response = ui.interact(rect, id, if is_stop { Sense::click() } else { Sense::CLICK });
    let said = said(cx, row);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_at, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_at));
    if ui.is_rect_visible(rect) {
        let colors = colors(ui);
        let fill = match (is_at, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => colors.surface,
        };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), fill);
        if is_at {
            let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + 8.0), vec2(4.0, rect.height() - 16.0));
            ui.painter().rect_filled(bar, CornerRadius::same(2), colors.accent);
        } else {
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(measure::EDGE, colors.line));
        }
        pieces.paint(ui, rect);
        focus::ring_ui(ui, &response);
    }
    response
}

/// What the row says.
fn said(cx: &Context<'_>, row: &Row<'_>) -> String {
    let marked = row.answer.is_marked.then(|| cx.word("answers-marked"));
    let note = row.answer.note.trim();
    let parts = [format!("{} {}", row.number, cx.text(&row.question.name)), answer(cx, row)];
    let note = (!note.is_empty()).then(|| cx.say("answers-row-note", &[("note", note.into())]));
    cx.words.list(parts.into_iter().chain(marked).chain(note).chain(cx.wording().grounds_read(row.answer)))
}

/// How it stands, in words.
pub(super) fn answer(cx: &Context<'_>, row: &Row<'_>) -> String {
    match row.state {
        State::Level(level) => {
            let said = |level: Level| {
                let statement = cx.text(row.question.statement(level));
                cx.say("answers-row-level", &[("level", level.get().into()), ("statement", statement.into())])
            };
            match (&row.follows, &row.answer.value) {
                (None, _) => said(level),
                (Some(base), Some(Value::Level(own))) => {
                    let args = [("own", said(*own).into()), ("base", base.as_str().into())];
                    cx.say("answers-row-follows-own", &args)
                }
                (Some(base), _) => cx.say("answers-row-follows", &[("base", base.as_str().into())]),
            }
        }
        state => match &row.answer.value {
            Some(Value::NotApplicable(reason)) => cx.wording().not_applicable(Some(reason)),
            _ => cx.wording().state(state),
        },
    }
}

/// A piece of text and where it goes in the row.
struct Piece {
    at: Vec2,
    galley: Arc<Galley>,
    ink: Color32,
}

/// All that is painted.
struct Pieces {
    texts: Vec<Piece>,
    /// The square with the level, or a mark as on the map of the questions.
    square: Rect,
    state: State,
    flag: Option<Vec2>,
    height: f32,
}

/// Text under each other from a place on.
struct Column<'a> {
    ui: &'a Ui,
    at: Vec2,
    width: f32,
    texts: &'a mut Vec<Piece>,
}

impl Column<'_> {
    fn add(&mut self, said: &str, font: FontId, ink: Color32, lines: usize) {
        let text = RichText::new(shown(said)).font(font).color(ink);
        let phrased = Phrased::new(self.ui, text).full().leading(1.4);
        let galley = phrased.cut_galley(self.ui, self.width.max(type_size::BODY), lines);
        let below = galley.size().y;
        self.texts.push(Piece { at: self.at, galley, ink });
        self.at.y += below;
    }
}

impl Pieces {
    fn new(ui: &Ui, cx: &Context<'_>, row: &Row<'_>) -> Pieces {
        const TOP: f32 = 10.0;
        const EVERY: usize = usize::MAX;
        let colors = colors(ui);
        let (bold, regular, small) =
            (text::bold(type_size::BODY), text::regular(type_size::BODY), text::regular(type_size::SMALL));
        let width = ui.available_width() - 2.0 * space::BETWEEN;
        let is_wide = WidthClass::of(ui.ctx()) == WidthClass::Regular;
        let widths = if is_wide { SHARES.map(|share| share * width) } else { [width; 3] };
        let mut texts = Vec::new();
        let mut column = Column { ui, at: vec2(space::BETWEEN, TOP), width: NUMBER, texts: &mut texts };
        column.add(&row.number, bold.clone(), colors.second, 1);
        // The question.
        column.at = vec2(space::BETWEEN + NUMBER, TOP);
        column.width = widths[0] - NUMBER - space::BETWEEN;
        column.add(cx.text(&row.question.name), bold.clone(), colors.text, EVERY);
        column.add(cx.text(&row.question.text), small.clone(), colors.second, EVERY);
        let mut bottom = column.at.y;
        let flag = row.answer.is_marked.then(|| vec2(space::BETWEEN + 2.0, TOP + 26.0));
        // The answer.
        let left = if is_wide { space::BETWEEN + widths[0] } else { space::BETWEEN + NUMBER };
        let top = if is_wide { TOP } else { bottom + space::NEAR };
        let room = if is_wide { widths[1] - space::BETWEEN } else { width - NUMBER };
        let square = Rect::from_min_size(pos2(left, top - 2.0), vec2(MARK, MARK));
        column.at = vec2(left + MARK + space::INSIDE, top);
        column.width = room - MARK - space::INSIDE;
        let is_answered = matches!(row.state, State::Level(_));
        let statement = match row.state {
            State::Level(level) if row.follows.is_none() => cx.text(row.question.statement(level)).to_owned(),
            _ => answer(cx, row),
        };
        column.add(&statement, regular, if is_answered { colors.text } else { colors.second }, EVERY);
        bottom = bottom.max(column.at.y).max(square.bottom());
        // The note.
        let note = row.answer.note.trim();
        let grounds = cx.wording().grounds_read(row.answer);
        if !note.is_empty() || grounds.is_some() {
            column.at = if is_wide { vec2(left + widths[1], TOP) } else { vec2(left, bottom + space::NEAR) };
            column.width = if is_wide { widths[2] } else { room };
            if !note.is_empty() {
                column.add(note, small.clone(), colors.text, NOTE_LINES);
            }
            if !note.is_empty() && row.answer.note_is_inside {
                column.add(&cx.word("answers-inside"), text::bold(type_size::SMALL), colors.second, 1);
            }
            if let Some(grounds) = grounds {
                column.add(&grounds, small.clone(), colors.second, GROUNDS_LINES);
            }
            bottom = bottom.max(column.at.y);
        }
        if let State::Level(level) = row.state {
            let digit = ui.painter().layout_no_wrap(level.to_string(), bold, colors.on_accent);
            let at = (square.center() - digit.size() / 2.0).to_vec2();
            texts.push(Piece { at, galley: digit, ink: colors.on_accent });
        }
        Pieces { texts, square, state: row.state, flag, height: (bottom + TOP).max(measure::TARGET) }
    }

    fn paint(self, ui: &Ui, rect: Rect) {
        let colors = colors(ui);
        let square = self.square.translate(rect.min.to_vec2());
        let is_level = matches!(self.state, State::Level(_));
        let (fill, edge) = if is_level { (colors.accent, colors.accent) } else { (colors.surface, colors.edge) };
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        ui.painter().rect(square, corner, fill, Stroke::new(measure::EDGE, edge), StrokeKind::Inside);
        let mark = match self.state {
            State::Unknown => Some((Icon::Question, colors.unknown)),
            State::NotApplicable => Some((Icon::Minus, colors.text)),
            State::Level(_) | State::Open => None,
        };
        if let Some((mark, ink)) = mark {
            icon::paint(ui.painter(), mark, square.shrink(6.0), ink);
        }
        for Piece { at, galley, ink } in self.texts {
            ui.painter().galley(rect.min + at, galley, ink);
        }
        if let Some(at) = self.flag {
            icon::paint(ui.painter(), Icon::Flag, Rect::from_min_size(rect.min + at, vec2(FLAG, FLAG)), colors.wrong);
        }
    }
}
