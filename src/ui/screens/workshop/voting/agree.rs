//! What is agreed: set by the facilitator, with a note and what stayed against it.

use eframe::egui::Ui;

use super::{VotingCx, revealed};
use crate::assessment::workshop::Choice;
use crate::assessment::{AnswerChange, Edit, Value, WorkshopEdit, limits};
use crate::catalogue::Level;
use crate::ui::command::{Command, HistoryCommand, VotingInput};
use crate::ui::keys::key_hint;
use crate::ui::parts::former_ui;
use crate::ui::screens::workshop::premise;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Field, Lines, Look, checkbox_ui, heading_ui, text_ui};
use crate::workshop::Rule;

/// Draws what is agreed on the question, and the ways to agree on something else.
#[must_use]
pub(super) fn agree_ui(ui: &mut Ui, voting: &VotingCx<'_>, inputs: &mut Vec<VotingInput>) -> Vec<Command> {
    let cx = voting.cx;
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.word("room-agree")));
    text_ui(ui, text::second(ui, &Rule::Agreed.text(cx.words)));
    former_ui(ui, cx, voting.document, &voting.question.id);
    if let Some(choice) = revealed::agreed(voting)
        && premise::follows_from(cx, voting.document, &voting.question.id).is_some()
    {
        text_ui(ui, text::strong(ui, &premise::agreed(cx, voting.document, &voting.question.id, choice)));
    }
    let value = voting.document.session.assessment().current().agreed.value(&voting.question.id);
    ui.horizontal_wrapped(|ui| {
        for level in Level::ALL {
            let name = cx.say("room-agree-on", &[("level", level.get().into())]);
            let is_on = value == Some(&Value::Level(level));
            let look = if is_on { Look::Chosen } else { Look::Secondary };
            if Button::secondary(&level.to_string()).look(look).name(&name).low().show(ui).clicked() {
                inputs.push(VotingInput::Agree(Some(Choice::Level(level))));
            }
        }
        let look = if value == Some(&Value::Unknown) { Look::Chosen } else { Look::Secondary };
        if Button::secondary(&cx.word("questions-unknown"))
            .look(look)
            .keys(key_hint(VotingInput::Unknown))
            .low()
            .show(ui)
            .clicked()
        {
            inputs.push(VotingInput::Agree(Some(Choice::Unknown)));
        }
    });
    ui.horizontal_wrapped(|ui| {
        if Button::primary(&cx.word("room-agree-median"))
            .keys(key_hint(VotingInput::AgreeMedian))
            .low()
            .show(ui)
            .clicked()
        {
            inputs.push(VotingInput::AgreeMedian);
        }
        if value.is_some() && Button::quiet(&cx.word("room-agree-not")).low().show(ui).clicked() {
            inputs.push(VotingInput::Agree(None));
        }
    });
    words_ui(ui, voting)
}

/// The note, the dissent, and whether they stay in the file.
fn words_ui(ui: &mut Ui, voting: &VotingCx<'_>) -> Vec<Command> {
    let cx = voting.cx;
    let session = voting.document.session;
    let round = session.assessment().current();
    let question = &voting.question.id;
    let mut commands: Vec<Command> = Vec::new();
    let answer = round.agreed.get(question).cloned().unwrap_or_default();
    let (label, hint) = (cx.word("room-note"), cx.word("room-note-hint"));
    let field = Field::new(("room-note", question.as_str()), &label, &answer.note).hint(&hint);
    let typed = field.lines(Lines::Many(2)).most(limits::NOTE).of_document().show(ui);
    if let Some(note) = typed.text {
        commands.push(session.change_agreed(question.clone(), AnswerChange::Note(note)).into());
    }
    let is_note_left = typed.response.lost_focus();
    let dissent = round.workshop.talk(question).map_or("", |talk| talk.dissent.as_str());
    let (label, hint) = (cx.word("room-dissent"), cx.word("room-dissent-hint"));
    let field = Field::new(("room-dissent", question.as_str()), &label, dissent).hint(&hint);
    let typed = field.lines(Lines::Many(2)).most(limits::NOTE).of_document().show(ui);
    if let Some(dissent) = typed.text {
        let edit = WorkshopEdit::Dissent(question.clone(), dissent);
        commands.push(Edit::Workshop { round: session.round(), edit }.into());
    }
    if is_note_left || typed.response.lost_focus() {
        commands.push(HistoryCommand::Pause.into());
    }
    if checkbox_ui(ui, &cx.word("questions-note-inside"), answer.note_is_inside).clicked() {
        let change = AnswerChange::NoteIsInside(!answer.note_is_inside);
        commands.push(session.change_agreed(question.clone(), change).into());
    }
    commands
}
