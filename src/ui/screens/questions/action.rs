//! What a person asks for on this screen, whether by key or by click, and what it comes to: edits and the question that
//! is gone to. Pure; knows no toolkit.

use crate::assessment::{Answer, AnswerChange, Answers, Value};
use crate::catalogue::{Level, QuestionId, Questionnaire};
use crate::scoring::{State, score};
use crate::ui::command::{Direction, QuestionAction, ValueAction};

/// Where the actions lead.
#[derive(Clone, Debug, PartialEq)]
pub enum At {
    Question(QuestionId),
    Results,
}

/// What actions come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// At most one for each part of an answer that differs in the end.
    pub edits: Vec<(QuestionId, AnswerChange)>,
    pub at: At,
}

/// What `actions`, in their order, come to where `answers` stand and the question `at` is shown.
pub fn outcome(
    questionnaire: &Questionnaire,
    answers: &Answers,
    at: &QuestionId,
    actions: &[QuestionAction],
) -> Outcome {
    let order: Vec<&QuestionId> = questionnaire.questions().map(|question| &question.id).collect();
    let mut now = answers.clone();
    let mut place = order.iter().position(|id| *id == at);
    let mut touched: Vec<&QuestionId> = Vec::new();
    for action in actions {
        // Beyond the last question there is nothing to answer.
        let Some(here) = place else { break };
        let question = order[here];
        let mut answer = now.get(question).cloned().unwrap_or_default();
        match action {
            QuestionAction::Value(action) => answer.value = value(action, &answer),
            QuestionAction::Mark => answer.is_marked = !answer.is_marked,
            QuestionAction::NoteIsInside(is_inside) => answer.note_is_inside = *is_inside,
            QuestionAction::Go(Direction::Next) => place = (here + 1 < order.len()).then_some(here + 1),
            QuestionAction::Go(Direction::Back) => place = Some(here.saturating_sub(1)),
            QuestionAction::Go(Direction::NextOpen) => {
                place = Some(next_open(questionnaire, &now, here).unwrap_or(here))
            }
            QuestionAction::Show(_) => {}
        }
        if now.get(question).unwrap_or(&Answer::default()) != &answer {
            now.set(question.clone(), answer);
            if !touched.contains(&question) {
                touched.push(question);
            }
        }
    }
    let edits = touched.iter().flat_map(|question| changes(question, answers, &now)).collect();
    let at = place.map_or(At::Results, |place| At::Question(order[place].clone()));
    Outcome { edits, at }
}

fn value(action: &ValueAction, answer: &Answer) -> Option<Value> {
    let level = answer.level();
    let level_value = |level| Some(Value::Level(level));
    match action {
        ValueAction::Level(level) => level_value(*level),
        ValueAction::Higher => level_value(level.map_or(Level::MIN, |level| level.next().unwrap_or(Level::MAX))),
        ValueAction::Lower => level_value(
            level.map_or(Level::MAX, |level| Level::new(level.get().saturating_sub(1)).unwrap_or(Level::MIN)),
        ),
        ValueAction::Unknown => Some(Value::Unknown),
        ValueAction::NotApplicable(reason) => Some(Value::NotApplicable(reason.clone())),
        ValueAction::Clear => None,
    }
}

/// The place of the next question that is open, around the end.
fn next_open(questionnaire: &Questionnaire, answers: &Answers, from: usize) -> Option<usize> {
    let entries = score(questionnaire, answers).entries;
    let mut after = (from + 1..entries.len()).chain(0..from);
    after.find(|place| entries[*place].state == State::Open)
}

/// What differs between the two answers to `question`; typing in the note is no action.
fn changes(question: &QuestionId, before: &Answers, after: &Answers) -> Vec<(QuestionId, AnswerChange)> {
    let blank = Answer::default();
    let (before, after) = (before.get(question).unwrap_or(&blank), after.get(question).unwrap_or(&blank));
    let mut all = Vec::new();
    if before.value != after.value {
        all.push(AnswerChange::Value(after.value.clone()));
    }
    if before.is_marked != after.is_marked {
        all.push(AnswerChange::IsMarked(after.is_marked));
    }
    if before.note_is_inside != after.note_is_inside {
        all.push(AnswerChange::NoteIsInside(after.note_is_inside));
    }
    all.into_iter().map(|change| (question.clone(), change)).collect()
}
