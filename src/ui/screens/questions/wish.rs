//! What a person asks for on this screen, whether by key or by click, and what it comes to: edits and the question that
//! is gone to. Pure; knows no toolkit.

use crate::assessment::{Answer, AnswerChange, Answers, Value};
use crate::catalogue::{Level, QuestionId, Questionnaire};
use crate::scoring::{State, score};

/// One thing that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    Value(ValueWish),
    /// Turns the mark over.
    Mark,
    NoteIsInside(bool),
    Go(Way),
    Show(Show),
}

/// Another value.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueWish {
    Level(Level),
    /// One level up the ladder.
    Higher,
    Lower,
    Unknown,
    /// With its reason, which is not blank.
    NotApplicable(String),
    Clear,
}

/// Another question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// After the last question, the results.
    Next,
    Back,
    /// The next question that wants an answer, from the first again after the last.
    NextOpen,
}

/// Something on the screen, to be shown or put away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// The field for the reason of "not applicable".
    Reason,
    Note,
    Towns,
    Hints,
    Words,
    Map,
}

/// Where the wishes lead.
#[derive(Clone, Debug, PartialEq)]
pub enum At {
    Question(QuestionId),
    Results,
}

/// What wishes come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// At most one for each part of an answer that differs in the end.
    pub edits: Vec<(QuestionId, AnswerChange)>,
    pub at: At,
}

/// What `wishes`, in their order, come to where `answers` stand and the question `at` is shown.
pub fn outcome(questionnaire: &Questionnaire, answers: &Answers, at: &QuestionId, wishes: &[Wish]) -> Outcome {
    let order: Vec<&QuestionId> = questionnaire.questions().map(|question| &question.id).collect();
    let mut now = answers.clone();
    let mut place = order.iter().position(|id| *id == at);
    let mut touched: Vec<&QuestionId> = Vec::new();
    for wish in wishes {
        // Beyond the last question there is nothing to answer.
        let Some(here) = place else { break };
        let question = order[here];
        let mut answer = now.get(question).cloned().unwrap_or_default();
        match wish {
            Wish::Value(wish) => answer.value = value(wish, &answer),
            Wish::Mark => answer.is_marked = !answer.is_marked,
            Wish::NoteIsInside(is_inside) => answer.note_is_inside = *is_inside,
            Wish::Go(Way::Next) => place = (here + 1 < order.len()).then_some(here + 1),
            Wish::Go(Way::Back) => place = Some(here.saturating_sub(1)),
            Wish::Go(Way::NextOpen) => place = Some(next_open(questionnaire, &now, here).unwrap_or(here)),
            Wish::Show(_) => {}
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

fn value(wish: &ValueWish, answer: &Answer) -> Option<Value> {
    let level = answer.level();
    let level_value = |level| Some(Value::Level(level));
    match wish {
        ValueWish::Level(level) => level_value(*level),
        ValueWish::Higher => level_value(level.map_or(Level::MIN, |level| level.next().unwrap_or(Level::MAX))),
        ValueWish::Lower => level_value(
            level.map_or(Level::MAX, |level| Level::new(level.get().saturating_sub(1)).unwrap_or(Level::MIN)),
        ),
        ValueWish::Unknown => Some(Value::Unknown),
        ValueWish::NotApplicable(reason) => Some(Value::NotApplicable(reason.clone())),
        ValueWish::Clear => None,
    }
}

/// The place of the next question that is open, around the end.
fn next_open(questionnaire: &Questionnaire, answers: &Answers, from: usize) -> Option<usize> {
    let entries = score(questionnaire, answers).entries;
    let mut after = (from + 1..entries.len()).chain(0..from);
    after.find(|place| entries[*place].state == State::Open)
}

/// What differs between the two answers to `question`; typing in the note is no wish.
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
