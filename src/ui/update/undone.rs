//! What was taken back or done again, in words, and where it is to be seen. Of votes, and of the answers of one among
//! several people, only that there was something: a secret vote is told by no message either.

use crate::assessment::{
    AnswerChange, AnswerEdit, Edit, ItemChange, ItemEdit, ProfileEdit, ResponseEdit, RoundEdit, Sheet, StepEdit,
    StepKey, Value, WorkshopEdit,
};
use crate::catalogue::QuestionId;
use crate::findings::one_line;
use crate::scoring::State;
use crate::ui::command::{Destination, PlanPart, WorkshopPart};
use crate::ui::context::Context;

/// A step of the history, for people.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    pub what: String,
    /// Where it is seen, and what the way there is called.
    pub shown: Option<(String, Destination)>,
}

/// What `edit` does, as a thing that is taken back or done again.
pub(super) fn step(cx: &Context<'_>, edit: &Edit) -> Step {
    let mut parts = Vec::new();
    flatten(edit, &mut parts);
    let is_vote = |edit: &&Edit| matches!(edit, Edit::Workshop { edit: WorkshopEdit::Votes(..), .. });
    match parts[..] {
        [one] => part(cx, one),
        // With the first vote the agenda that was proposed becomes the one that stands: that goes along.
        _ => match parts.iter().find(|edit| is_vote(edit)) {
            Some(vote) => part(cx, vote),
            None => several(cx, &parts),
        },
    }
}

/// The edits that `edit` consists of, without what only goes along with others.
fn flatten<'a>(edit: &'a Edit, parts: &mut Vec<&'a Edit>) {
    match edit {
        Edit::All(edits) => edits.iter().for_each(|edit| flatten(edit, parts)),
        Edit::IsPublication(_) | Edit::Round(RoundEdit::HandedOn(..)) => {}
        one => parts.push(one),
    }
}

/// Whether what `edit` does may be said to the room: it is of the votes and of what is agreed.
pub(super) fn is_for_room(edit: &Edit) -> bool {
    let mut parts = Vec::new();
    flatten(edit, &mut parts);
    let of_room = |edit: &Edit| match edit {
        Edit::Answer(edit) => edit.sheet == Sheet::Agreed,
        edit => matches!(edit, Edit::Workshop { .. }),
    };
    !parts.is_empty() && parts.into_iter().all(of_room)
}

fn several(cx: &Context<'_>, parts: &[&Edit]) -> Step {
    let mut questions: Vec<&QuestionId> = parts.iter().filter_map(|edit| question(edit)).collect();
    questions.dedup();
    if !parts.is_empty() && parts.iter().all(|edit| matches!(edit, Edit::Steps { .. })) {
        return Step { what: cx.word("undo-steps-several"), shown: at_plan(cx, PlanPart::Steps) };
    }
    let are_answers = !parts.is_empty() && parts.iter().all(|edit| matches!(edit, Edit::Answer(_)));
    let responses = parts.iter().filter(|edit| matches!(edit, Edit::Response { edit: ResponseEdit::Insert(..), .. }));
    let responses = responses.count();
    if !parts.is_empty() && parts.iter().all(|edit| matches!(edit, Edit::Target { .. } | Edit::TargetTyped { .. })) {
        return Step { what: cx.count("undo-targets", parts.len()), shown: at_targets(cx) };
    }
    match (&questions[..], responses) {
        ([one], _) if are_answers => {
            Step { what: of_question(cx, "undo-answer-of", one, None), shown: at_question(cx, one) }
        }
        (questions, _) if are_answers => Step { what: cx.count("undo-answers", questions.len()), shown: None },
        (_, 1..) => Step { what: cx.count("undo-responses", responses), shown: at_workshop(cx, WorkshopPart::Sheets) },
        _ => Step { what: cx.word("undo-several"), shown: None },
    }
}

fn question(edit: &Edit) -> Option<&QuestionId> {
    match edit {
        Edit::Answer(edit) => Some(&edit.question),
        _ => None,
    }
}

fn part(cx: &Context<'_>, edit: &Edit) -> Step {
    let profile = |key: &str| Step { what: cx.word(key), shown: at(cx, "undo-show-profile", Destination::Profile) };
    let sheets = |key: &str| Step { what: cx.word(key), shown: at_workshop(cx, WorkshopPart::Sheets) };
    match edit {
        Edit::Answer(edit) => answer(cx, edit),
        Edit::Profile(ProfileEdit::Municipality { .. }) => profile("undo-municipality"),
        Edit::Profile(ProfileEdit::Population(_)) => profile("undo-population"),
        Edit::Profile(ProfileEdit::Staff(_)) => profile("undo-staff"),
        Edit::Profile(ProfileEdit::Note(_)) => profile("undo-profile-note"),
        Edit::Round(RoundEdit::Insert(..)) => profile("undo-round-begun"),
        Edit::Round(RoundEdit::Remove(_)) => profile("undo-round-removed"),
        Edit::Round(RoundEdit::Title(..)) => profile("undo-round-title"),
        Edit::Round(RoundEdit::Date(..)) => profile("undo-round-date"),
        Edit::Response { edit: ResponseEdit::Insert(..), .. } => sheets("undo-response-added"),
        Edit::Response { edit: ResponseEdit::Remove(_), .. } => sheets("undo-response-removed"),
        Edit::Response { edit: ResponseEdit::Role(..), .. } if is_alone(cx) => profile("undo-role"),
        Edit::Response { edit: ResponseEdit::Role(..), .. } => sheets("undo-role"),
        Edit::Response { edit: ResponseEdit::Name(..), .. } => sheets("undo-name"),
        Edit::Paper(_) => sheets("undo-paper"),
        Edit::Workshop { edit, .. } => workshop(cx, edit),
        Edit::Target { of, .. } | Edit::TargetTyped { of, .. } => {
            let what = cx.say("undo-target-of", &[("name", cx.wording().target_of(of).into())]);
            Step { what, shown: at_targets(cx) }
        }
        Edit::Item { edit, .. } => item(cx, edit),
        Edit::Steps { edit, .. } => steps(cx, edit),
        Edit::StoodBy { question, .. } => {
            Step { what: of_question(cx, "undo-stood-by", question, None), shown: at_question(cx, question) }
        }
        Edit::Round(RoundEdit::HandedOn(..) | RoundEdit::Closing(..)) | Edit::IsPublication(_) | Edit::All(_) => {
            Step { what: cx.word("undo-several"), shown: None }
        }
    }
}

fn steps(cx: &Context<'_>, edit: &StepEdit) -> Step {
    let what = match edit {
        StepEdit::Order(_) => cx.word("undo-steps"),
        StepEdit::Hidden(key, is_hidden) => {
            let own = |id: u32| cx.session.and_then(|session| session.step_plan().own(id));
            let name = match key {
                StepKey::Question(question) => cx.wording().question_name(question),
                StepKey::Own(id) => own(*id).map(|own| one_line(&own.text)).unwrap_or_default(),
            };
            let key = if *is_hidden { "undo-step-hidden" } else { "undo-step-back" };
            cx.say(key, &[("name", name.into())])
        }
        StepEdit::Insert(..) | StepEdit::Remove(_) | StepEdit::Change(..) => cx.word("undo-step-own"),
    };
    Step { what, shown: at_plan(cx, PlanPart::Steps) }
}

fn item(cx: &Context<'_>, edit: &ItemEdit) -> Step {
    // Put in or taken away it is named; else it is the one that stands there.
    let there = |at: usize| cx.session.and_then(|session| session.items().get(at)).map(|item| item.text.as_str());
    let mut now = String::new();
    let (key, text) = match edit {
        ItemEdit::Insert(_, item) => ("undo-item-added", Some(item.text.as_str())),
        ItemEdit::Remove(at) => ("undo-item-removed", there(*at)),
        ItemEdit::Move { to, .. } => ("undo-item-moved", there(*to)),
        ItemEdit::Change(at, ItemChange::Status { to: status, .. } | ItemChange::Past { status, .. }) => {
            now = cx.wording().status(*status);
            ("undo-item-status", there(*at))
        }
        ItemEdit::Change(at, ItemChange::Owner(_)) => ("undo-item-owner", there(*at)),
        ItemEdit::Change(at, ItemChange::Due(_) | ItemChange::DueTyped(..)) => ("undo-item-due", there(*at)),
        ItemEdit::Change(at, ItemChange::Note(_)) => ("undo-item-note", there(*at)),
        ItemEdit::Change(at, ItemChange::Text(_) | ItemChange::Step(_)) => ("undo-item", there(*at)),
    };
    let name = text.map(one_line).filter(|text| !text.is_empty()).unwrap_or_else(|| cx.word("undo-item-nameless"));
    let args = [("name", name.into()), ("status", now.into())];
    Step { what: cx.say(key, &args), shown: at_plan(cx, PlanPart::Items) }
}

fn answer(cx: &Context<'_>, edit: &AnswerEdit) -> Step {
    let of_one = matches!(edit.sheet, Sheet::Response(_));
    if of_one && !is_alone(cx) {
        return Step { what: cx.word("undo-answer-of-response"), shown: at_workshop(cx, WorkshopPart::Sheets) };
    }
    let question = &edit.question;
    let what = match &edit.change {
        AnswerChange::Value(value) => of_question(cx, "undo-answer", question, Some(said(cx, value.as_ref()))),
        AnswerChange::Whole(answer) => of_question(cx, "undo-answer", question, Some(said(cx, answer.value.as_ref()))),
        AnswerChange::Note(_) => of_question(cx, "undo-note", question, None),
        AnswerChange::NoteIsInside(_) => of_question(cx, "undo-note-inside", question, None),
        AnswerChange::Grounds(_) => of_question(cx, "undo-grounds", question, None),
        AnswerChange::AddressesMayLeave(_) => of_question(cx, "undo-grounds-leave", question, None),
        AnswerChange::IsMarked(_) => of_question(cx, "undo-mark", question, None),
    };
    Step { what, shown: at_question(cx, question) }
}

fn workshop(cx: &Context<'_>, edit: &WorkshopEdit) -> Step {
    let (what, part) = match edit {
        WorkshopEdit::Present(_) => (cx.word("undo-present"), WorkshopPart::Voting),
        WorkshopEdit::Agenda(_) => (cx.word("undo-agenda"), WorkshopPart::Agenda),
        WorkshopEdit::Method(_) => (cx.word("undo-method"), WorkshopPart::Voting),
        WorkshopEdit::Skipped(question, _) => (of_question(cx, "undo-skipped", question, None), WorkshopPart::Voting),
        WorkshopEdit::Votes(question, _) => (of_question(cx, "undo-votes", question, None), WorkshopPart::Voting),
        WorkshopEdit::Dissent(question, _) => (of_question(cx, "undo-dissent", question, None), WorkshopPart::Voting),
    };
    Step { what, shown: at_workshop(cx, part) }
}

/// There is one person whose answers they are.
fn is_alone(cx: &Context<'_>) -> bool {
    cx.session.is_some_and(|session| matches!(session.sheet(), Sheet::Response(_)))
}

fn said(cx: &Context<'_>, value: Option<&Value>) -> String {
    match value {
        Some(Value::Level(level)) => cx.say("map-level", &[("level", level.get().into())]),
        Some(Value::Unknown) => cx.word("scoring-unknown"),
        Some(Value::NotApplicable(_)) => cx.wording().state(State::NotApplicable),
        None => cx.word("undo-cleared"),
    }
}

fn of_question(cx: &Context<'_>, key: &str, question: &QuestionId, value: Option<String>) -> String {
    let name = cx.question(question).map_or("", |question| cx.text(&question.name));
    let args =
        [("number", cx.number(question).into()), ("name", name.into()), ("value", value.unwrap_or_default().into())];
    cx.say(key, &args)
}

fn at_question(cx: &Context<'_>, question: &QuestionId) -> Option<(String, Destination)> {
    cx.question(question)?;
    let label = cx.say("undo-show-question", &[("number", cx.number(question).into())]);
    Some((label, Destination::Questions(Some(question.clone()))))
}

fn at_workshop(cx: &Context<'_>, part: WorkshopPart) -> Option<(String, Destination)> {
    at(cx, "undo-show-workshop", Destination::Workshop(Some(part)))
}

fn at_targets(cx: &Context<'_>) -> Option<(String, Destination)> {
    at(cx, "undo-show-targets", Destination::Plan(Some(PlanPart::Targets)))
}

fn at_plan(cx: &Context<'_>, part: PlanPart) -> Option<(String, Destination)> {
    at(cx, "undo-show-plan", Destination::Plan(Some(part)))
}

fn at(cx: &Context<'_>, key: &str, destination: Destination) -> Option<(String, Destination)> {
    Some((cx.word(key), destination))
}
