//! What is agreed: set by the facilitator, with a note and what stayed against it.

use eframe::egui::Ui;

use super::{VotingCx, revealed};
use crate::assessment::{AnswerChange, Edit, Value, WorkshopEdit, limits};
use crate::catalogue::Level;
use crate::ui::command::{Command, HistoryCommand, VotingInput, Written};
use crate::ui::keys::key_hint;
use crate::ui::parts::former_ui;
use crate::ui::screens::workshop::premise;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Field, Lines, Look, checkbox_ui, heading_ui, text_ui};
use crate::workshop::{self, Distribution, Rule};

/// Draws what is agreed on the question, and the ways to agree on something else.
#[must_use]
pub(super) fn agree_ui(ui: &mut Ui, voting: &VotingCx<'_>, inputs: &mut Vec<VotingInput>) -> Vec<Command> {
    let cx = voting.cx;
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.word("room-agree")));
    text_ui(ui, text::second(ui, &Rule::Agreed.text(cx.words)));
    former_ui(ui, cx, voting.document, &voting.question.id, |_| ());
    if voting.is_newer
        && let Some(before) = revealed::agreed_text(voting)
    {
        text_ui(ui, text::strong(ui, &before));
    }
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
                inputs.push(VotingInput::Agree(Some(Value::Level(level))));
            }
        }
        let look = if value == Some(&Value::Unknown) { Look::Chosen } else { Look::Secondary };
        if Button::secondary(&cx.word("questions-unknown")).look(look).low().show(ui).clicked() {
            inputs.push(VotingInput::Agree(Some(Value::Unknown)));
        }
        let look = if matches!(value, Some(Value::NotApplicable(_))) { Look::Chosen } else { Look::Secondary };
        let reason = VotingInput::Write(Written::Reason);
        if Button::secondary(&cx.word("room-not-applicable"))
            .look(look)
            .keys(key_hint(reason.clone()))
            .low()
            .show(ui)
            .clicked()
        {
            inputs.push(reason);
        }
    });
    ui.horizontal_wrapped(|ui| {
        main_ui(ui, voting, value.is_some() && !voting.is_newer, inputs);
        if value.is_some() && Button::quiet(&cx.word("room-agree-not")).low().show(ui).clicked() {
            inputs.push(VotingInput::Agree(None));
        }
    });
    words_ui(ui, voting)
}

/// What comes next: to agree on the middle answer where it is one, and once something is agreed the next item.
fn main_ui(ui: &mut Ui, voting: &VotingCx<'_>, is_agreed: bool, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    let middle = voting.votes.last().filter(|vote| workshop::shows_levels(vote));
    let middle = middle.and_then(|vote| Distribution::of(&vote.counts).median);
    let is_last = voting.place.0.is_none_or(|place| place + 1 >= voting.place.1);
    let (label, input) = match middle {
        _ if is_agreed && is_last => return,
        _ if is_agreed => (cx.word("room-next-item"), VotingInput::Forward),
        Some((lower, upper)) if lower == upper => {
            let label = cx.say("room-agree-median", &[("level", lower.get().into())]);
            (label, VotingInput::AgreeMedian)
        }
        Some((lower, upper)) => {
            let args = [("lower", lower.get().into()), ("upper", upper.get().into())];
            text_ui(ui, text::label(ui, &cx.say("room-agree-medians", &args)));
            return;
        }
        None => return,
    };
    if Button::primary(&label).keys(key_hint(input.clone())).low().show(ui).clicked() {
        inputs.push(input);
    }
}

/// The note, the dissent, and whether they stay in the file.
#[must_use]
pub fn words_ui(ui: &mut Ui, voting: &VotingCx<'_>) -> Vec<Command> {
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
