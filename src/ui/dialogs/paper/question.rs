//! A question of the sheet of paper: one key says what is ticked there, and leads to the next.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Id, Key, Modifiers, Ui};

use super::{Asking, Focus, OpenField, Paper, PaperDialog, Step, said, title};
use crate::assessment::{Answer, Edit, PaperEdit, Value, limits};
use crate::catalogue::{Level, Question};
use crate::ui::command::{Command, PaperInput, WindowCommand};
use crate::ui::context::Context;
use crate::ui::dialogs::frame::{body_ui, buttons_ui, leads_on_typing};
use crate::ui::keys::{self, Asks, Control, ForScreen, Scope, key_hint};
use crate::ui::theme::{space, text, type_size};
use crate::ui::widgets::level_choice::{self, Reveal};
use crate::ui::widgets::{Button, Field, LevelChoice, Look, heading_ui, is_unfocused, text_ui, type_into};

/// Height of a question whose statements take a line or two, in points.
const TALL: f32 = 500.0;

#[must_use]
pub(super) fn question_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut PaperDialog, paper: &Paper<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    let choice = Id::unique("paper choice");
    for input in typed(ui, choice) {
        commands.extend(take(dialog, paper, input));
    }
    let (mut inputs, mut edits) = (Vec::new(), Vec::new());
    if leads_on_typing(ui.ctx()) {
        inputs.push(PaperInput::Next);
    }
    body_ui(ui, |ui| {
        let Step::Question(asking) = &mut dialog.step else { return };
        let Some(question) = paper.asked.get(asking.place).copied() else { return };
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        ui.set_min_height(if is_tall(ui) { TALL } else { 0.0 });
        whereabouts_ui(ui, cx, asking, paper);
        heading_ui(ui, text::card_title(ui, &title(cx, question)));
        text_ui(ui, text::second(ui, cx.text(&question.text)));
        let statements = Level::ALL.map(|level| cx.text(question.statement(level)));
        let level = paper.answer(question).and_then(Answer::level);
        let clicked = LevelChoice::new(choice, cx.text(&question.text), statements).chosen(level).reveal(Reveal::No);
        inputs.extend(clicked.show(ui).map(PaperInput::Level));
        instead_ui(ui, cx, (question, paper), &mut inputs);
        edits.extend(field_ui(ui, cx, (asking, &mut dialog.focus), (question, paper), &mut inputs));
    });
    commands.extend(edits);
    buttons_ui(ui, |ui| {
        let Step::Question(Asking { place, field, .. }) = &dialog.step else { return };
        let (place, is_reason) = (*place, matches!(field, Some(OpenField::Reason { .. })));
        if is_reason {
            // Enter and the other keys are for the field as long as it is open.
            text_ui(ui, text::second(ui, &cx.word("paper-in-reason-keys")));
            return;
        }
        let is_blank = paper.asked.get(place).is_none_or(|question| paper.answer(question).is_none());
        let next = if is_blank { "paper-in-next" } else { "paper-in-go-on" };
        for (word, input) in [("paper-in-back", PaperInput::Back), (next, PaperInput::Next)] {
            if Button::secondary(&cx.word(word)).keys(key_hint(input)).show(ui).clicked() {
                inputs.push(input);
            }
        }
        if Button::quiet(&cx.word("paper-in-later")).keys(key_hint(Control::Escape)).show(ui).clicked() {
            commands.push(WindowCommand::CloseDialog.into());
        }
    });
    for input in inputs {
        commands.extend(take(dialog, paper, input));
    }
    commands
}

/// What was typed for the question, in its order.
fn typed(ui: &Ui, choice: Id) -> Vec<PaperInput> {
    let ctx = ui.ctx();
    // Enter presses what has the focus; on a row or on nothing it goes on.
    let for_screen = ForScreen { enter: is_unfocused(ctx) || level_choice::has_focus(ctx, choice), escape: false };
    let of = |asks: &Asks| match asks {
        Asks::Paper(input) => Some(*input),
        _ => None,
    };
    keys::read_over(ctx, Scope::Paper, for_screen, of, |input| input.opens_field())
}

/// Does what `input` says to the question that is typed, and goes where it leads.
fn take(dialog: &mut PaperDialog, paper: &Paper<'_>, input: PaperInput) -> Option<Command> {
    let Step::Question(asking) = &mut dialog.step else { return None };
    let question = paper.asked.get(asking.place)?;
    match input {
        PaperInput::Level(level) => Some(answered(dialog, paper, question, Some(Value::Level(level)))),
        PaperInput::Unknown => Some(answered(dialog, paper, question, Some(Value::Unknown))),
        PaperInput::Clear => Some(put(paper, question, None)),
        PaperInput::Reason => {
            let text = match paper.answer(question).and_then(|answer| answer.value.as_ref()) {
                Some(Value::NotApplicable(reason)) => reason.clone(),
                _ => String::new(),
            };
            asking.field = Some(OpenField::Reason { text, is_refused: false });
            dialog.focus = Some(Focus::Field);
            None
        }
        PaperInput::Note => {
            asking.field = Some(OpenField::Note);
            dialog.focus = Some(Focus::Field);
            None
        }
        PaperInput::Next => {
            go_on(dialog, paper);
            None
        }
        PaperInput::Back => {
            match (asking.is_correction, asking.place) {
                (true, _) => dialog.step = Step::Check,
                (false, 0) => dialog.step = Step::Head,
                (false, place) => dialog.ask(place - 1),
            }
            None
        }
    }
}

/// Gives `question` a value, and goes on.
fn answered(dialog: &mut PaperDialog, paper: &Paper<'_>, question: &Question, value: Option<Value>) -> Command {
    go_on(dialog, paper);
    put(paper, question, value)
}

fn put(paper: &Paper<'_>, question: &Question, value: Option<Value>) -> Command {
    let before = paper.answer(question).cloned().unwrap_or_default();
    change(question, Answer { value, ..before })
}

fn change(question: &Question, answer: Answer) -> Command {
    Edit::Paper(PaperEdit::Answer(question.id.clone(), answer)).into()
}

/// To the next question, or to the check.
fn go_on(dialog: &mut PaperDialog, paper: &Paper<'_>) {
    let Step::Question(asking) = &dialog.step else { return };
    let next = asking.place + 1;
    if asking.is_correction || next >= paper.asked.len() {
        dialog.step = Step::Check;
    } else {
        dialog.ask(next);
    }
}

/// How far the sheet is, and what was typed last.
fn whereabouts_ui(ui: &mut Ui, cx: &Context<'_>, asking: &Asking, paper: &Paper<'_>) {
    let args = [
        ("role", cx.wording().role(paper.sheet.response.role).into()),
        ("place", (asking.place + 1).into()),
        ("all", paper.asked.len().into()),
        ("answered", paper.answered().into()),
    ];
    text_ui(ui, text::small(ui, &cx.say("paper-in-place", &args)));
    let last = asking.place.checked_sub(1).and_then(|last| paper.asked.get(last)).filter(|_| !asking.is_correction);
    let line = match last {
        Some(last) => {
            let args = [("question", title(cx, last).into()), ("said", said(cx, paper, last).into())];
            cx.say("paper-in-last", &args)
        }
        None => cx.word("paper-in-first"),
    };
    ui.scope(|ui| {
        // What stands below does not jump from question to question.
        let two_lines = 2.0 * type_size::BODY * type_size::RUNNING;
        ui.set_min_height(if is_tall(ui) { two_lines } else { 0.0 });
        text_ui(ui, text::label(ui, &line));
    });
}

/// Whether there is room for a dialog that keeps its height, however long the statements are.
fn is_tall(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() >= TALL + 200.0
}

/// The buttons for what can stand there besides a level.
fn instead_ui(ui: &mut Ui, cx: &Context<'_>, (question, paper): (&Question, &Paper<'_>), inputs: &mut Vec<PaperInput>) {
    let answer = paper.answer(question);
    let value = answer.and_then(|answer| answer.value.as_ref());
    let buttons = [
        ("questions-unknown", PaperInput::Unknown, matches!(value, Some(Value::Unknown))),
        ("questions-not-applicable", PaperInput::Reason, matches!(value, Some(Value::NotApplicable(_)))),
        ("questions-note", PaperInput::Note, answer.is_some_and(|answer| !answer.note.is_empty())),
    ];
    ui.horizontal_wrapped(|ui| {
        for (word, input, is_on) in buttons {
            let look = if is_on { Look::Chosen } else { Look::Secondary };
            if Button::secondary(&cx.word(word)).look(look).keys(key_hint(input)).low().show(ui).clicked() {
                inputs.push(input);
            }
        }
        if value.is_some() {
            let clear = cx.word("questions-clear");
            if Button::quiet(&clear).keys(key_hint(PaperInput::Clear)).low().show(ui).clicked() {
                inputs.push(PaperInput::Clear);
            }
        }
    });
    if let Some(Value::NotApplicable(reason)) = value {
        text_ui(ui, text::label(ui, &cx.say("questions-reason-said", &[("reason", reason.as_str().into())])));
    }
}

/// The field for a reason or a note, while one is open. Enter takes what stands there, Esc leaves it.
fn field_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    (asking, focus): (&mut Asking, &mut Option<Focus>),
    (question, paper): (&Question, &Paper<'_>),
    inputs: &mut Vec<PaperInput>,
) -> Option<Command> {
    let (label, hint, missing);
    let open = asking.field.as_mut()?;
    let field = match open {
        OpenField::Reason { text, is_refused } => {
            (label, hint) = (cx.word("questions-reason"), cx.word("questions-reason-hint"));
            missing = cx.word("questions-reason-missing");
            let wrong = is_refused.then_some(missing.as_str());
            Field::new(("paper reason", question.id.as_str()), &label, text).hint(&hint).wrong(wrong)
        }
        OpenField::Note => {
            // Which question's: a digit has led on from the one that was just ticked.
            let of = [("question", title(cx, question).into())];
            (label, hint) = (cx.say("paper-in-note", &of), cx.word("paper-in-note-hint"));
            let note = paper.answer(question).map_or("", |answer| answer.note.as_str());
            Field::new(("paper note", question.id.as_str()), &label, note).hint(&hint).most(limits::NOTE)
        }
    };
    let id = field.id();
    let is_asked_for = focus.take_if(|focus| *focus == Focus::Field).is_some();
    if is_asked_for {
        type_into(ui.ctx(), id);
    }
    let typed = field.show(ui);
    if is_asked_for {
        let whole = typed.response.rect.expand(space::INSIDE);
        ui.scroll_to_rect_animation(whole, None, ScrollAnimation::none());
    }
    let is_left = typed.response.lost_focus();
    if is_left {
        // Neither key is for the dialog as well.
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    }
    let is_entered = typed.entered && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let mut command = None;
    match open {
        OpenField::Note => {
            if let Some(note) = typed.text {
                let before = paper.answer(question).cloned().unwrap_or_default();
                command = Some(change(question, Answer { note, ..before }));
            }
            if is_left {
                asking.field = None;
            }
        }
        OpenField::Reason { text, is_refused } => {
            if let Some(now) = typed.text {
                (*text, *is_refused) = (now, false);
            }
            let is_blank = text.trim().is_empty();
            if is_entered && is_blank {
                *is_refused = true;
                type_into(ui.ctx(), id);
            } else if is_entered {
                command = Some(put(paper, question, Some(Value::NotApplicable(text.clone()))));
                asking.field = None;
                inputs.push(PaperInput::Next);
            } else if is_left {
                asking.field = None;
            }
        }
    }
    command
}
