//! Changing the answer of the row that one is on: its level, what can be said instead, the mark, the note, what it rests on.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{CornerRadius, Frame, Margin, Rect, Response, Ui};

use super::{ListView, Reason, Row, Target, row};
use crate::assessment::{Value, limits};
use crate::catalogue::Level;
use crate::session::{AnswerAction, ValueAction};
use crate::text::{Weight, width as measured};
use crate::ui::command::{Command, HistoryCommand, ListAction, Panel, QuestionAction};
use crate::ui::context::Context;
use crate::ui::keys::{self, Control, key_hint};
use crate::ui::screens::questions::nothing_leaves;
use crate::ui::theme::{colors, measure, space, text, type_size};
use crate::ui::widgets::{
    Button, Field, Icon, Lines, Look, checkbox_ui, checkbox_width, tag_ui, text_ui, two_columns_ui, type_into,
};

/// Share of the width that the note has beside what the answer rests on.
const NOTE: f32 = 0.56;

/// What stands above a field: its label, the key that leads into it, and a box to tick.
struct Head {
    label: &'static str,
    panel: Panel,
    tick: &'static str,
    /// Share of the width that it has beside the other.
    share: f32,
}

const NOTE_HEAD: Head =
    Head { label: "questions-note", panel: Panel::Note, tick: "questions-note-inside", share: NOTE };
const GROUNDS_HEAD: Head =
    Head { label: "questions-grounds", panel: Panel::Grounds, tick: "questions-grounds-leave", share: 1.0 - NOTE };

impl Head {
    /// How much wider it is than its share of `width`, on one line.
    fn excess(&self, cx: &Context<'_>, width: f32) -> f32 {
        let wide = |text: &str, weight| measured(text, type_size::SMALL.into(), weight) as f32;
        let label = wide(&cx.word(self.label), Weight::Bold)
            + wide(key_hint(QuestionAction::Show(self.panel)), Weight::Regular);
        label + 2.0 * space::INSIDE + checkbox_width(&cx.word(self.tick)) - width * self.share
    }
}

/// Draws the line above a field, and says whether its box was clicked. Where one of the two has no room for its box beside its
/// label, both have it below: the fields stand side by side.
fn head_ui(ui: &mut Ui, cx: &Context<'_>, head: &Head, is_on: bool) -> bool {
    let label = |ui: &mut Ui| {
        tag_ui(ui, text::small_strong(ui, &cx.word(head.label)));
        tag_ui(ui, text::small(ui, key_hint(QuestionAction::Show(head.panel))));
    };
    let tick = |ui: &mut Ui| checkbox_ui(ui, &cx.word(head.tick), is_on).clicked();
    let width = ui.available_width() / head.share;
    if [&NOTE_HEAD, &GROUNDS_HEAD].into_iter().all(|head| head.excess(cx, width) <= 0.0) {
        return ui
            .horizontal(|ui| {
                label(ui);
                tick(ui)
            })
            .inner;
    }
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(label);
    });
    tick(ui)
}

/// What was asked for in the strip under a row.
#[derive(Default)]
pub(super) struct Asked {
    pub actions: Vec<QuestionAction>,
    pub commands: Vec<Command>,
    pub is_opened: bool,
}

/// Draws the strip; gives back what was asked for, and where it lies.
pub(super) fn edit_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, view: &mut ListView) -> (Asked, Rect) {
    let mut asked = Asked::default();
    let frame = Frame::new()
        .fill(colors(ui).accent_soft)
        .corner_radius(CornerRadius::same(measure::RADIUS_SMALL))
        .inner_margin(Margin { left: 20, right: 16, top: 12, bottom: 12 });
    let response = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = eframe::egui::vec2(space::INSIDE, space::INSIDE);
        ui.horizontal_wrapped(|ui| buttons_ui(ui, cx, row, &mut asked));
        reason_ui(ui, cx, row, view, &mut asked);
        two_columns_ui(
            ui,
            &mut (view, &mut asked),
            NOTE,
            |ui, (view, asked)| note_ui(ui, cx, row, view, asked),
            |ui, (view, asked)| grounds_ui(ui, cx, row, view, asked),
        );
    });
    (asked, response.response.rect)
}

fn buttons_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, asked: &mut Asked) {
    let value = &row.answer.value;
    for level in Level::ALL {
        let statement = cx.text(row.question.statement(level));
        let name = cx.say("answers-row-level", &[("level", level.get().into()), ("statement", statement.into())]);
        let label = level.to_string();
        let is_on = *value == Some(Value::Level(level));
        let button = Button::secondary(&label).name(&name).hint(statement).low().look(look(is_on));
        let response = button.show(ui);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(is_on)));
        if response.clicked() {
            asked.actions.push(ValueAction::Level(level).into());
        }
    }
    let others: [(&str, Icon, bool, QuestionAction); 3] = [
        ("questions-unknown", Icon::Question, *value == Some(Value::Unknown), ValueAction::Unknown.into()),
        (
            "questions-not-applicable",
            Icon::Minus,
            matches!(value, Some(Value::NotApplicable(_))),
            QuestionAction::Show(Panel::Reason),
        ),
        ("questions-mark", Icon::Flag, row.answer.is_marked, AnswerAction::Mark.into()),
    ];
    for (word, icon, is_on, action) in others {
        let label = cx.word(word);
        let button = Button::secondary(&label).icon(icon).low().look(look(is_on)).keys(key_hint(action.clone()));
        let response = button.show(ui);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(is_on)));
        if response.clicked() {
            asked.actions.push(action);
        }
    }
    if value.is_some() {
        let clear = QuestionAction::from(ValueAction::Clear);
        let label = cx.word("questions-clear");
        if Button::quiet(&label).low().keys(key_hint(clear.clone())).show(ui).clicked() {
            asked.actions.push(clear);
        }
    }
    let open = cx.word("answers-open");
    asked.is_opened = Button::quiet(&open).low().keys(key_hint(ListAction::Open)).show(ui).clicked();
}

fn look(is_on: bool) -> Look {
    if is_on { Look::Chosen } else { Look::Secondary }
}

/// The field for the reason of "not applicable", while it is open. Leaving it takes what stands there, by Esc as well, so that
/// nothing typed is lost; where nothing stands there Esc puts it away.
fn reason_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, view: &mut ListView, asked: &mut Asked) {
    let Some(reason) = &mut view.reason else { return };
    let (label, hint) = (cx.word("questions-reason"), cx.word("questions-reason-hint"));
    let missing = cx.word("questions-reason-missing");
    let field = Field::new(("reason in list", row.question.id.as_str()), &label, &reason.text)
        .hint(&hint)
        .wrong(reason.is_refused.then_some(missing.as_str()));
    let id = field.id();
    if view.target.take_if(|target| *target == Target::Reason).is_some() {
        type_into(ui.ctx(), id);
    }
    let typed = field.show(ui);
    if let Some(text) = typed.text {
        *reason = Reason { text, is_refused: false };
    }
    let is_left = typed.response.lost_focus();
    let is_blank = reason.text.trim().is_empty();
    let mut is_given_up = is_left && is_blank && keys::is_escaped(ui.ctx());
    let mut is_taken = typed.entered || is_left && !is_blank;
    ui.horizontal_wrapped(|ui| {
        let take = cx.word("questions-reason-take");
        is_taken |= Button::secondary(&take).keys(key_hint(Control::Enter)).low().show(ui).clicked();
        let give_up = cx.word("questions-reason-give-up");
        is_given_up |= Button::quiet(&give_up).low().show(ui).clicked();
    });
    if is_given_up || asked.actions.iter().any(QuestionAction::is_value) {
        view.reason = None;
        view.target = Some(Target::Row);
    } else if is_taken && is_blank {
        reason.is_refused = true;
        type_into(ui.ctx(), id);
    } else if is_taken {
        asked.actions.push(ValueAction::NotApplicable(reason.text.clone()).into());
        view.target = Some(Target::Row);
    }
}

fn note_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, view: &mut ListView, asked: &mut Asked) {
    let (label, hint) = (cx.word("questions-note"), cx.word("questions-note-hint"));
    let is_inside = row.answer.note_is_inside;
    if head_ui(ui, cx, &NOTE_HEAD, is_inside) {
        asked.actions.push(AnswerAction::NoteIsInside(!is_inside).into());
    }
    let field = Field::new(("note in list", row.question.id.as_str()), &label, &row.answer.note)
        .hint(&hint)
        .label_hidden()
        .lines(Lines::Many(1))
        .most(limits::NOTE)
        .of_document();
    if view.target.take_if(|target| *target == Target::Note).is_some() {
        type_into(ui.ctx(), field.id());
    }
    let typed = field.show(ui);
    if let Some(text) = typed.text {
        asked.actions.push(AnswerAction::Note(text).into());
    }
    left(ui, row, &typed.response, asked);
}

fn grounds_ui(ui: &mut Ui, cx: &Context<'_>, row: &Row<'_>, view: &mut ListView, asked: &mut Asked) {
    let (label, hint) = (cx.word("questions-grounds"), cx.word("questions-grounds-hint"));
    let may = row.answer.addresses_may_leave;
    if head_ui(ui, cx, &GROUNDS_HEAD, may) {
        asked.actions.push(AnswerAction::AddressesMayLeave(!may).into());
    }
    let field = Field::new(("grounds in list", row.question.id.as_str()), &label, &row.answer.grounds)
        .hint(&hint)
        .label_hidden()
        .of_document();
    if view.target.take_if(|target| *target == Target::Grounds).is_some() {
        type_into(ui.ctx(), field.id());
    }
    let typed = field.show(ui);
    if let Some(text) = typed.text {
        asked.actions.push(AnswerAction::Grounds(text).into());
    }
    left(ui, row, &typed.response, asked);
    if let Some(nothing) = nothing_leaves(cx, row.answer) {
        text_ui(ui, text::small(ui, &nothing));
    }
}

/// What leaving a field comes to.
fn left(ui: &Ui, row: &Row<'_>, field: &Response, asked: &mut Asked) {
    if field.lost_focus() {
        asked.commands.push(HistoryCommand::Pause.into());
        if keys::is_escaped(ui.ctx()) {
            ui.memory_mut(|memory| memory.request_focus(row::row_id(row.question.id.as_str())));
        }
    }
}
