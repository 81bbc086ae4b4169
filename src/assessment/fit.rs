//! How a round of the live edition fits the questionnaire: entries for questions and factors that it does not have. Such
//! entries stay in the file and count nowhere, which has to be said by whoever reads it.

use std::collections::BTreeMap;

use super::{Answers, Assessment, Response};
use crate::catalogue::{QuestionId, Questionnaire};
use crate::problem::{Kind, Problem, quoted};

/// Characters of an id that are shown.
const SHOWN: usize = 40;

/// Unknown ids that are told; more help nobody.
const MOST: usize = 50;

/// What is to be known of the current round of `assessment` where it does not fit `questionnaire`: all of it remarks.
pub fn remarks(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Problem> {
    Unknown::of(questionnaire, assessment).problems().collect()
}

/// Entries of the current round of `assessment` that stand at questions and factors which `questionnaire` does not have.
pub fn unknown_entries(questionnaire: &Questionnaire, assessment: &Assessment) -> usize {
    Unknown::of(questionnaire, assessment).places.values().sum()
}

/// Takes answers to questions that `questionnaire` does not have out of `responses`, and says which those are.
pub fn take_unknown(questionnaire: &Questionnaire, responses: &mut [Response]) -> Vec<Problem> {
    let mut counts: BTreeMap<QuestionId, usize> = BTreeMap::new();
    for response in responses {
        let unknown: Vec<QuestionId> = unknown_in(questionnaire, &response.answers).cloned().collect();
        for question in unknown {
            response.answers.set(question.clone(), Default::default());
            *counts.entry(question).or_default() += 1;
        }
    }
    let problem = |(question, count): (&QuestionId, &usize)| {
        let problem = Problem::new(Kind::Damaged, "fit-answers-unknown").with("count", count);
        problem.of(quoted(question.as_str(), SHOWN))
    };
    counts.iter().take(MOST).map(problem).collect()
}

/// The questions answered that `questionnaire` does not have.
fn unknown_in<'a>(
    questionnaire: &'a Questionnaire,
    answers: &'a Answers,
) -> impl Iterator<Item = &'a QuestionId> + use<'a> {
    answers.iter().map(|(question, _)| question).filter(|question| questionnaire.question(question).is_none())
}

/// Where in a round an id stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Responses,
    Agreed,
    Workshop,
    Targets,
    QuestionTargets,
    Steps,
    Items,
}

/// Ids that the questionnaire does not have, each with how often it stands where.
struct Unknown<'a> {
    questionnaire: &'a Questionnaire,
    places: BTreeMap<(Part, &'a str), usize>,
}

impl<'a> Unknown<'a> {
    fn of(questionnaire: &'a Questionnaire, assessment: &'a Assessment) -> Self {
        let round = assessment.current();
        let mut unknown = Unknown { questionnaire, places: BTreeMap::new() };
        for response in &round.responses {
            unknown.answers(&response.answers, Part::Responses);
        }
        unknown.answers(&round.agreed, Part::Agreed);
        let workshop = &round.workshop;
        for question in workshop.talks.keys().chain(workshop.agenda.iter().flatten()) {
            unknown.question(question, Part::Workshop);
        }
        for (question, _) in round.items.iter().filter_map(|item| item.step.as_ref()) {
            unknown.question(question, Part::Items);
        }
        let targets = &round.targets;
        for factor in targets.factors.keys().filter(|factor| questionnaire.factor(factor).is_none()) {
            unknown.add(factor.as_str(), Part::Targets);
        }
        for question in targets.questions.keys() {
            unknown.question(question, Part::QuestionTargets);
        }
        for question in round.steps.questions() {
            unknown.question(question, Part::Steps);
        }
        unknown
    }

    fn answers(&mut self, answers: &'a Answers, part: Part) {
        unknown_in(self.questionnaire, answers).for_each(|question| self.add(question.as_str(), part));
    }

    fn question(&mut self, question: &'a QuestionId, part: Part) {
        if self.questionnaire.question(question).is_none() {
            self.add(question.as_str(), part);
        }
    }

    fn add(&mut self, id: &'a str, part: Part) {
        *self.places.entry((part, id)).or_default() += 1;
    }

    fn problems(self) -> impl Iterator<Item = Problem> {
        self.places.into_iter().take(MOST).map(|((part, id), count)| {
            let key = match part {
                Part::Responses => "fit-unknown-answers",
                Part::Agreed => "fit-unknown-agreed",
                Part::Workshop => "fit-unknown-workshop",
                Part::Targets => "fit-unknown-target",
                Part::QuestionTargets => "fit-unknown-question-target",
                Part::Steps => "fit-unknown-steps",
                Part::Items => "fit-unknown-item",
            };
            Problem::new(Kind::Damaged, key).with("count", count).of(quoted(id, SHOWN))
        })
    }
}
