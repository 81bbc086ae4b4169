//! What is written while the room looks on: how many are present, minutes for the clock, why a question does not apply, the
//! note on what was agreed and what stays against it. One field at a time, on the slide as in the window; Enter takes it, Esc
//! goes back to the vote.
//!
//! Note and dissent stand in the assessment as they are typed; the others are asked for, and taken when they mean something.

use eframe::egui::{Context as Egui, Ui};

use super::{VotingCx, VotingView};
use crate::assessment::workshop::Vote;
use crate::assessment::{AnswerChange, Edit, WorkshopEdit, limits};
use crate::i18n::parse_count;
use crate::ui::command::{Command, HistoryCommand, VotingInput, Written};
use crate::ui::keys::{self, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Field, Lines, Typed, anchor_focus, checkbox_ui, text_ui, type_into};
use crate::workshop;

use super::timer::LONGEST;

/// What is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    pub what: Written,
    /// As it was typed; of what stands in the assessment nothing.
    pub text: String,
    /// It was to be taken, and means nothing.
    pub is_wrong: bool,
    /// The field had the focus already.
    pub is_open: bool,
}

impl Draft {
    /// An empty one.
    pub fn of(what: Written) -> Draft {
        Draft { what, text: String::new(), is_wrong: false, is_open: false }
    }
}

/// The number present that `text` means; where nothing was typed, what is `proposed`.
pub(super) fn present(text: &str, proposed: Option<u32>) -> Option<u32> {
    within(text, proposed, limits::PRESENT)
}

/// The minutes that `text` means; where nothing was typed, what is `proposed`.
pub(super) fn minutes(text: &str, proposed: u32) -> Option<u32> {
    within(text.trim().trim_end_matches('分'), Some(proposed), LONGEST)
}

fn within(text: &str, proposed: Option<u32>, most: u32) -> Option<u32> {
    let typed = if text.trim().is_empty() { proposed } else { parse_count(text) };
    typed.filter(|count| (1..=most).contains(count))
}

/// How many are present: as it was said, else as many as have handed in a sheet.
pub fn proposed_present(voting: &VotingCx<'_>) -> Option<u32> {
    voting.present.or_else(|| sheets(voting))
}

/// How many sheets there are, of which one each may be present.
pub fn sheets(voting: &VotingCx<'_>) -> Option<u32> {
    let round = voting.document.session.assessment().current();
    let sheets = u32::try_from(round.responses.len()).ok().filter(|_| round.is_group());
    sheets.filter(|sheets| (1..=limits::PRESENT).contains(sheets))
}

/// How long the clock is to run: as long as it did last, else the question's share of the time.
pub fn proposed_minutes(voting: &VotingCx<'_>, view: &VotingView) -> u32 {
    view.minutes.unwrap_or_else(|| workshop::minutes_each(voting.document.findings.agenda.len()))
}

/// Whether there is something that a note or dissent could be on: an answer, or a vote that the room saw.
pub fn has_something_to_write_on(voting: &VotingCx<'_>, votes: &[Vote]) -> bool {
    let agreed = &voting.document.session.assessment().current().agreed;
    agreed.value(&voting.question.id).is_some() || votes.last().is_some_and(|vote| vote.is_revealed)
}

/// Which of note and dissent were written on the question, as words that say so.
pub fn traces(voting: &VotingCx<'_>) -> impl Iterator<Item = &'static str> {
    let note = !is_of_a_sheet(voting) && !standing(voting, Written::Note).trim().is_empty();
    let dissent = !standing(voting, Written::Dissent).trim().is_empty();
    let of = |is_there: bool, word| is_there.then_some(word);
    [of(note, "projector-has-note"), of(dissent, "projector-has-dissent")].into_iter().flatten()
}

/// Whether the note on what was agreed came from somebody's sheet: what is on a sheet is on no wall.
pub(super) fn is_of_a_sheet(voting: &VotingCx<'_>) -> bool {
    let (round, question) = (voting.document.session.assessment().current(), &voting.question.id);
    round.agreed.get(question).is_some_and(|answer| !answer.note.is_empty()) && round.is_from_a_sheet(question)
}

impl VotingView {
    /// What is being written.
    pub fn writes(&self) -> Option<Written> {
        self.draft.as_ref().map(|draft| draft.what)
    }

    /// Whether the field for it comes up in this frame.
    pub fn is_field_coming(&self) -> bool {
        self.draft.as_ref().is_some_and(|draft| !draft.is_open)
    }

    /// Takes Esc out of the input, which gives writing up.
    pub(super) fn stop_writing(&mut self, ctx: &Egui) -> Vec<Command> {
        if !keys::take(ctx, VotingInput::Escape) {
            return Vec::new();
        }
        self.draft = None;
        self.asked = None;
        self.feedback = None;
        anchor_focus(ctx);
        vec![HistoryCommand::Pause.into()]
    }
}

/// Draws the field for what is being written, and takes what was typed.
#[must_use]
pub fn written_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &mut VotingView) -> Vec<Command> {
    let Some(mut draft) = view.draft.take() else { return Vec::new() };
    let cx = voting.cx;
    let mut commands = Vec::new();
    let (label, hint, wrong) = words(voting, view, draft.what);
    let typed = match draft.what {
        Written::Present | Written::Minutes | Written::Reason => {
            let field = Field::new("room-written", &label, &draft.text).hint(&hint);
            let field = field.most(limits::TEXT).wrong(draft.is_wrong.then_some(wrong.as_str()));
            opened(ui, &mut draft.is_open, field)
        }
        Written::Note | Written::Dissent => {
            let said = standing(voting, draft.what);
            let field = Field::new("room-written", &label, &said).hint(&hint).lines(Lines::Room(2));
            let typed = opened(ui, &mut draft.is_open, field.most(limits::NOTE).of_document());
            commands.extend(typed.text.iter().map(|text| edit(voting, draft.what, text.clone()).into()));
            commands.extend(inside_ui(ui, voting));
            typed
        }
    };
    let keys = [("take", key_hint(VotingInput::Enter).into()), ("back", key_hint(VotingInput::Escape).into())];
    text_ui(ui, text::small(ui, &cx.say("room-write-keys", &keys)));
    if !draft.is_wrong
        && let Some(said) = view.feedback.as_ref()
    {
        text_ui(ui, text::strong(ui, &said.text(cx)));
    }
    if let Some(text) = typed.text {
        draft.is_wrong = false;
        // Something else was typed than what was asked about.
        view.asked = None;
        view.feedback = None;
        draft.text = text;
    }
    let (what, text) = (draft.what, draft.text.clone());
    if !typed.entered {
        view.draft = Some(draft);
        return commands;
    }
    commands.push(HistoryCommand::Pause.into());
    commands.extend(view.press(ui.ctx(), cx, voting.document, &[VotingInput::Typed(what, text)]));
    if view.draft.is_none() {
        anchor_focus(ui.ctx());
    }
    commands
}

/// The field, with the focus when it comes up.
fn opened(ui: &mut Ui, is_open: &mut bool, field: Field<'_>) -> Typed {
    if !std::mem::replace(is_open, true) {
        type_into(ui.ctx(), field.id());
    }
    field.show(ui)
}

/// What the field is called, what it proposes, and what is said of what means nothing.
fn words(voting: &VotingCx<'_>, view: &VotingView, what: Written) -> (String, String, String) {
    let cx = voting.cx;
    let none = String::new;
    match what {
        Written::Present => {
            let hint = match (voting.present, sheets(voting)) {
                (Some(present), _) => cx.say("room-present-now", &[("present", present.into())]),
                (None, Some(sheets)) => cx.say("room-present-proposed", &[("sheets", sheets.into())]),
                (None, None) => cx.word("room-present-hint"),
            };
            (cx.word("room-present"), hint, cx.say("room-present-wrong", &[("most", limits::PRESENT.into())]))
        }
        Written::Minutes => {
            let proposed = proposed_minutes(voting, view);
            let hint = cx.say("room-minutes-proposed", &[("minutes", proposed.into())]);
            (cx.word("room-minutes"), hint, cx.say("room-minutes-wrong", &[("most", LONGEST.into())]))
        }
        Written::Reason => {
            (cx.word("questions-reason"), cx.word("questions-reason-hint"), cx.word("questions-reason-missing"))
        }
        Written::Note => (cx.word("room-note"), cx.word("room-note-hint"), none()),
        Written::Dissent => (cx.word("room-dissent"), cx.word("room-dissent-hint"), none()),
    }
}

/// What stands in the assessment.
fn standing(voting: &VotingCx<'_>, what: Written) -> String {
    let round = voting.document.session.assessment().current();
    let question = &voting.question.id;
    match what {
        Written::Dissent => round.workshop.talk(question).map_or_else(String::new, |talk| talk.dissent.clone()),
        _ => round.agreed.get(question).map_or_else(String::new, |answer| answer.note.clone()),
    }
}

fn edit(voting: &VotingCx<'_>, what: Written, text: String) -> Edit {
    let session = voting.document.session;
    let question = voting.question.id.clone();
    match what {
        Written::Dissent => Edit::Workshop { round: session.round(), edit: WorkshopEdit::Dissent(question, text) },
        _ => session.change_agreed(question, AnswerChange::Note(text)),
    }
}

/// Whether note and dissent leave the hall.
fn inside_ui(ui: &mut Ui, voting: &VotingCx<'_>) -> Option<Command> {
    let session = voting.document.session;
    let is_inside = session.assessment().current().agreed.get(&voting.question.id).is_some_and(|a| a.note_is_inside);
    let response = checkbox_ui(ui, &voting.cx.word("questions-note-inside"), is_inside);
    let change = AnswerChange::NoteIsInside(!is_inside);
    response.clicked().then(|| session.change_agreed(voting.question.id.clone(), change).into())
}
