//! Whose sheet of paper it is, and which questions it asks.

use eframe::egui::{Event, Key, Modifiers, Ui};

use super::{Focus, Paper, PaperDialog};
use crate::assessment::{Edit, PaperEdit, PaperSheet, Response, Role, limits};
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::dialogs::frame::{Main, body_ui, buttons_ui, main_button_ui};
use crate::ui::keys::{Control, key_hint};
use crate::ui::parts::section_choice_ui;
use crate::ui::theme::{colors, space, text};
use crate::ui::widgets::{Button, Field, Tone, choice_ui, is_typing, notice_ui, text_ui, type_into};

/// The digits before the roles, in their order.
const DIGITS: [Key; Role::ALL.len()] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

#[must_use]
pub(super) fn head_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    dialog: &mut PaperDialog,
    paper: Option<&Paper<'_>>,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let before = (dialog.role, dialog.name.clone(), dialog.section.clone());
    if !is_typing(ui.ctx()) {
        for ((digit, key), role) in (1..).zip(DIGITS).zip(Role::ALL) {
            let digit: usize = digit;
            let is_typed = ui.input_mut(|input| {
                let is_pressed = input.consume_key(Modifiers::NONE, key);
                // The character of that key is not for the field that it leads to.
                let is_echo = |event: &Event| matches!(event, Event::Text(text) if *text == digit.to_string());
                input.events.retain(|event| !(is_pressed && is_echo(event)));
                is_pressed
            });
            if is_typed {
                choose(dialog, role);
            }
        }
    }
    let mut is_entered = false;
    body_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        taken_ui(ui, cx, dialog);
        text_ui(ui, text::second(ui, &cx.word("paper-in-head-about")));
        let label = cx.word("sheets-role");
        text_ui(ui, text::small_strong(ui, &label));
        let roles: Vec<(Role, String)> = (1..)
            .zip(Role::ALL)
            .map(|(digit, role): (usize, Role)| (role, format!("{digit} {}", cx.wording().role(role))))
            .collect();
        if let Some(role) = choice_ui(ui, &label, dialog.role, &roles) {
            choose(dialog, role);
        }
        if let Some(refused) = dialog.refused {
            text_ui(ui, text::label(ui, &cx.word(refused)).color(colors(ui).wrong));
        }
        let (label, hint) = (cx.word("sheets-name"), cx.word("paper-in-name-hint"));
        let field = Field::new("paper name", &label, &dialog.name).hint(&hint).most(limits::TEXT);
        if dialog.focus.take_if(|focus| *focus == Focus::Name).is_some() {
            type_into(ui.ctx(), field.id());
        }
        let typed = field.show(ui);
        is_entered = typed.entered && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        if let Some(name) = typed.text {
            dialog.name = name;
        }
        let label = cx.word("paper-in-section");
        text_ui(ui, text::small_strong(ui, &label));
        if let Some(section) = section_choice_ui(ui, cx, &label, dialog.section.as_ref()) {
            dialog.section = section;
        }
    });
    // What is typed here stays, too, however one leaves.
    if before != (dialog.role, dialog.name.clone(), dialog.section.clone()) {
        commands.extend(put(dialog, paper));
    }
    buttons_ui(ui, |ui| {
        let go_on = cx.word("paper-in-head-done");
        let (_, main) = main_button_ui(ui, Button::primary(&go_on).keys(key_hint(Control::Enter)));
        if main == Main::Do || is_entered {
            commands.extend(begin(dialog, paper));
        }
        // Where nothing is typed, there is nothing to go on with.
        let close = match (paper, dialog.before) {
            (Some(_), _) => "paper-in-later",
            (None, 0) => "dialog-close",
            (None, _) => "paper-in-finish",
        };
        if Button::quiet(&cx.word(close)).keys(key_hint(Control::Escape)).show(ui).clicked() {
            commands.push(WindowCommand::CloseDialog.into());
        }
    });
    commands
}

/// Somebody who gives a role may give a name next.
fn choose(dialog: &mut PaperDialog, role: Role) {
    dialog.role = Some(role);
    dialog.refused = None;
    dialog.focus = Some(Focus::Name);
}

/// That the sheet before is in, and what there is to say of it.
fn taken_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &PaperDialog) {
    let (true, Some(incoming)) = (dialog.before > 0, cx.sheets.incoming()) else { return };
    let round = cx.document.map_or(0, |document| document.session.assessment().current().responses.len());
    let tone = if incoming.is_all_taken() { Tone::Done } else { Tone::Warn };
    notice_ui(ui, tone, |ui| {
        let args = [("new", incoming.imported.new.into()), ("count", dialog.before.into()), ("round", round.into())];
        text_ui(ui, text::strong(ui, &cx.say("paper-in-taken", &args)));
        for problem in incoming.problems.iter().chain(&incoming.remarks) {
            let sentence = cx.words.problem(problem);
            text_ui(ui, text::label(ui, &sentence.what));
            text_ui(ui, text::second(ui, &sentence.remedy));
        }
    });
}

/// Goes on to the questions, once the role is known.
fn begin(dialog: &mut PaperDialog, paper: Option<&Paper<'_>>) -> Option<Command> {
    let begun = put(dialog, paper);
    match begun {
        Some(_) => dialog.ask(0),
        None => dialog.refused = Some("paper-in-role-missing"),
    }
    begun
}

/// Puts what stands here into the sheet, once there is a role: without one it is nobody's.
fn put(dialog: &PaperDialog, paper: Option<&Paper<'_>>) -> Option<Command> {
    let role = dialog.role?;
    let answers = paper.map(|paper| paper.sheet.response.answers.clone()).unwrap_or_default();
    let response = Response { role, name: dialog.name.clone(), answers, is_from_paper: true };
    let sheet = PaperSheet { response, section: dialog.section.clone() };
    Some(Edit::Paper(PaperEdit::Put(Some(Box::new(sheet)))).into())
}
