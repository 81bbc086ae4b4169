//! Filling what is open or not known in the answers that are worked on from the responses of others, and what stays
//! beside it: which role or section said it.
//!
//! Nothing that was answered is ever changed here. What is not taken over is named.

use std::collections::BTreeSet;

use super::Session;
use crate::assessment::{
    Answer, AnswerChange, AnswerEdit, Answers, Edit, Response, Round, SaidBy, Sheet, Value, limits,
};
use crate::catalogue::{QuestionId, Questionnaire};
use crate::i18n::Words;
use crate::problem::{Kind, Problem};

/// What filling comes to, before it is done. Questions are in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filling {
    /// Fills them as one step; none where nothing is filled.
    pub edit: Option<Edit>,
    /// Answers that are there, don't-knows included, and stay as they are.
    pub stays: usize,
    /// Open or not known until now.
    pub filled: Vec<QuestionId>,
    /// Answered otherwise in the responses: left as they are.
    pub differs: Vec<QuestionId>,
    /// The responses differ among themselves: left open.
    pub unclear: Vec<QuestionId>,
    /// Of whoever said anything nobody knew either: left open.
    pub unknown: Vec<QuestionId>,
    /// The answer is there or was filled, and a note on it in a response was not taken over.
    pub notes: Vec<QuestionId>,
}

impl Filling {
    /// What was not taken over, and why.
    pub fn left(&self, questionnaire: &Questionnaire, words: &Words) -> Vec<Problem> {
        let names = |questions: &[QuestionId]| {
            // In the order of the questionnaire; those that it does not have by their id.
            let known = questionnaire.questions().filter(|known| questions.contains(&known.id));
            let mut names: Vec<String> = known.map(|known| known.name.get(words.locale()).to_owned()).collect();
            let is_strange = |id: &&QuestionId| questionnaire.question(id).is_none();
            names.extend(questions.iter().filter(is_strange).map(ToString::to_string));
            names.join(&words.get("chart-list-separator"))
        };
        let left = [
            ("fill-differs", &self.differs),
            ("fill-unclear", &self.unclear),
            ("fill-unknown", &self.unknown),
            ("fill-notes", &self.notes),
        ];
        let problem = |(key, questions): (&'static str, &Vec<QuestionId>)| {
            let problem = Problem::new(Kind::Usage, key).with("count", questions.len());
            (!questions.is_empty()).then(|| problem.with("questions", names(questions)))
        };
        left.into_iter().filter_map(problem).collect()
    }
}

impl Session {
    /// What filling the answers that are worked on from `responses` comes to.
    pub fn fill(&self, responses: &[Response]) -> Filling {
        fill(self.assessment.current(), self.round(), self.sheet(), responses)
    }

    /// The same from the response at `place`; none where that is what is worked on, or there is none.
    pub fn fill_from(&self, place: usize) -> Option<Filling> {
        let response = self.assessment.current().responses.get(place)?;
        (self.sheet() != Sheet::Response(place)).then(|| self.fill(std::slice::from_ref(response)))
    }
}

/// What filling `sheet` of `round`, which is the one at place `at`, from `responses` comes to.
fn fill(round: &Round, at: usize, sheet: Sheet, responses: &[Response]) -> Filling {
    let own = match sheet {
        Sheet::Response(place) => round.responses.get(place).map(|response| &response.answers),
        Sheet::Agreed => Some(&round.agreed),
    };
    let (none, blank) = (Answers::default(), Answer::default());
    let own = own.unwrap_or(&none);
    let questions: BTreeSet<&QuestionId> = responses.iter().flat_map(|r| r.answers.iter().map(|(id, _)| id)).collect();
    let mut filling = Filling::default();
    let mut edits = Vec::new();
    for question in questions {
        let mine = own.get(question).unwrap_or(&blank);
        let said = responses.iter().filter_map(|r| r.answers.get(question).map(|answer| (r, answer)));
        let said: Vec<(&Response, &Answer)> = said.collect();
        match Meeting::of(mine, &said) {
            Meeting::Filled(by, answer) => {
                let after = filled(mine, by, answer);
                // Notes of others who said the same stay with them.
                let is_left = |note: &str| !note.is_empty() && !after.note.contains(note);
                if said.iter().any(|(_, other)| is_left(&other.note)) {
                    filling.notes.push(question.clone());
                }
                filling.filled.push(question.clone());
                let change = AnswerChange::Whole(after);
                edits.push(Edit::Answer(AnswerEdit { round: at, sheet, question: question.clone(), change }));
            }
            Meeting::Differs => filling.differs.push(question.clone()),
            Meeting::Unclear => filling.unclear.push(question.clone()),
            Meeting::Unknown => filling.unknown.push(question.clone()),
            Meeting::Same => {
                if said.iter().any(|(_, other)| !other.note.is_empty() && !mine.note.contains(&other.note)) {
                    filling.notes.push(question.clone());
                }
            }
        }
    }
    let answered = own.iter().filter(|(_, answer)| answer.value.is_some());
    filling.stays = answered.filter(|(question, _)| !filling.filled.contains(question)).count();
    filling.edit = (!edits.is_empty()).then_some(Edit::All(edits));
    filling
}

/// How an answer of one's own and those of others meet.
enum Meeting<'a> {
    Filled(&'a Response, &'a Answer),
    Differs,
    Unclear,
    Unknown,
    /// Nothing was said that is not there.
    Same,
}

impl<'a> Meeting<'a> {
    fn of(mine: &Answer, said: &[(&'a Response, &'a Answer)]) -> Meeting<'a> {
        let known: Vec<_> = said.iter().filter(|(_, answer)| is_known(answer.value.as_ref())).collect();
        let all_say = |value: &Option<Value>| known.iter().all(|(_, answer)| is_alike(value, &answer.value));
        match known.first() {
            _ if is_known(mine.value.as_ref()) => {
                if all_say(&mine.value) {
                    Meeting::Same
                } else {
                    Meeting::Differs
                }
            }
            Some((by, first)) if all_say(&first.value) => Meeting::Filled(by, first),
            Some(_) => Meeting::Unclear,
            None if said.iter().any(|(_, answer)| answer.value.is_some()) => Meeting::Unknown,
            None => Meeting::Same,
        }
    }
}

fn is_known(value: Option<&Value>) -> bool {
    matches!(value, Some(Value::Level(_) | Value::NotApplicable(_)))
}

/// The same but for the wording of a reason.
fn is_alike(one: &Option<Value>, other: &Option<Value>) -> bool {
    one == other || matches!((one, other), (Some(Value::NotApplicable(_)), Some(Value::NotApplicable(_))))
}

/// `mine` with what `by` answered. The note of a sheet was written for the hall and stays inside; beside one that may be
/// handed on it is left out, or it would go with that or keep that back.
fn filled(mine: &Answer, by: &Response, answer: &Answer) -> Answer {
    let (note, note_is_inside) = if answer.note.is_empty() || mine.note.contains(&answer.note) {
        (mine.note.clone(), mine.note_is_inside)
    } else if mine.note.is_empty() {
        (answer.note.clone(), true)
    } else {
        let both = format!("{}\n{}", mine.note, answer.note);
        let fits = mine.note_is_inside && both.chars().count() <= limits::NOTE;
        (if fits { both } else { mine.note.clone() }, mine.note_is_inside)
    };
    let said_by = Some(SaidBy { role: by.role, name: by.name.clone() });
    // What others rest on stays inside as well.
    let (grounds, addresses_may_leave) = match mine.grounds.is_empty() {
        true => (answer.grounds.clone(), false),
        false => (mine.grounds.clone(), mine.addresses_may_leave),
    };
    let (value, is_marked) = (answer.value.clone(), mine.is_marked);
    Answer { value, note, note_is_inside, grounds, addresses_may_leave, is_marked, said_by }
}
