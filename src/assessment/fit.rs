//! What is to be known of an assessment that is opened, whoever opens it: entries for questions and factors that the
//! questionnaire does not have, which stay in the file and count nowhere; a date that can hardly be meant; a secret vote
//! that may lack its latest votes.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::privacy::FILED_TOGETHER;
use super::{Answers, Assessment, Item, Response, Round};
use crate::catalogue::{QuestionId, Questionnaire};
use crate::problem::{Kind, Problem, quoted};

/// Characters of an id that are shown.
const SHOWN: usize = 40;

/// Unknown ids that are told; more help nobody.
const MOST: usize = 50;

/// Months that a round may lie ahead: one that is prepared for the year to come is meant, more is a slip or a wrong clock.
const AHEAD: i32 = 12;

/// All that is to be known of `assessment` when it is opened on `today`, none of which stands in its way. The window says
/// it by `App::show`, the command line by `cli::opened`. What answers another edition than `questionnaire` has is not
/// looked at for what it does not have.
pub fn remarks(questionnaire: &Questionnaire, assessment: &Assessment, today: Date) -> Vec<Problem> {
    let of_edition = Some(assessment).filter(|it| it.current().edition == questionnaire.edition);
    let unknown = of_edition.into_iter().flat_map(|it| Unknown::of(questionnaire, it).problems());
    unknown.chain(ahead(assessment.current(), today)).chain(vote_under_way(assessment)).collect()
}

/// That the date of `round` lies further ahead of `today` than anybody plans.
fn ahead(round: &Round, today: Date) -> Option<Problem> {
    let latest = today.saturating_add(AHEAD.months());
    (round.date > latest).then(|| Problem::new(Kind::Damaged, "fit-round-ahead").with("months", AHEAD))
}

/// That a secret vote is under way: the file may lack its latest votes.
fn vote_under_way(assessment: &Assessment) -> Option<Problem> {
    let is_under_way = assessment.rounds.iter().any(|round| round.workshop.has_open_secret());
    is_under_way.then(|| Problem::new(Kind::Damaged, "fit-vote-under-way").with("most", FILED_TOGETHER - 1))
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
        for question in round.items.iter().filter_map(Item::question) {
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
