//! What is missing for a good report on a round, weightiest first, and how it is said.

use super::summary::UNKNOWNS;
use super::{Findings, Wording};
use crate::assessment::{Assessment, Standing};
use crate::catalogue::{Catalogue, FactorId, QuestionId, Questionnaire};
use crate::i18n::format_score;
use crate::scoring::State;

/// Points of the overall score that a don't-know has to move to be named.
const DECISIVE: f64 = 0.1;

/// Something that is missing. Counts are above 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Missing {
    /// The report would not say whose it is.
    Municipality,
    /// The round has no title.
    Title,
    /// Several responses, of which nothing is agreed yet: there is no score.
    Agreement { responses: usize },
    /// Questions without an answer, those left out that follow from another.
    Unanswered { count: usize, first: QuestionId },
    /// A don't-know that can move the overall score this far.
    Unknown { question: QuestionId, moves: f64 },
    /// Questions marked to be looked at again.
    Marked { count: usize, first: QuestionId },
    /// Nothing in this factor applies, so that it has no score.
    NothingApplies { factor: FactorId, first: QuestionId },
}

/// What is missing for a good report on the current round, the weightiest first.
pub fn missing(catalogue: &Catalogue, assessment: &Assessment, findings: &Findings) -> Vec<Missing> {
    let questionnaire = &catalogue.questionnaire;
    let round = assessment.current();
    let mut all = Vec::new();
    if assessment.profile.name.trim().is_empty() {
        all.push(Missing::Municipality);
    }
    if round.title.trim().is_empty() {
        all.push(Missing::Title);
    }
    if let Standing::Open(responses) = findings.standing {
        all.push(Missing::Agreement { responses });
        return all;
    }
    let entries = &findings.scores.entries;
    let open = entries.iter().filter(|entry| entry.state == State::Open).map(|entry| &entry.question);
    all.extend(counted(open, |count, first| Missing::Unanswered { count, first }));
    let unknowns = findings.unknowns.iter().filter(|unknown| unknown.state == State::Unknown);
    let decisive = unknowns.filter(|unknown| unknown.moves >= DECISIVE).take(UNKNOWNS);
    all.extend(decisive.map(|unknown| Missing::Unknown { question: unknown.question.clone(), moves: unknown.moves }));
    let answers = round.result();
    let is_marked = |question: &&QuestionId| answers.get(question).is_some_and(|answer| answer.is_marked);
    let marked = questionnaire.questions().map(|question| &question.id).filter(is_marked);
    all.extend(counted(marked, |count, first| Missing::Marked { count, first }));
    all.extend(nothing_applies(questionnaire, findings));
    all
}

/// How many there are and the first of them, in the order of the questionnaire; nothing for none.
fn counted<'a>(
    mut questions: impl Iterator<Item = &'a QuestionId>,
    missing: impl FnOnce(usize, QuestionId) -> Missing,
) -> Option<Missing> {
    let first = questions.next()?.clone();
    Some(missing(1 + questions.count(), first))
}

fn nothing_applies<'a>(questionnaire: &'a Questionnaire, findings: &'a Findings) -> impl Iterator<Item = Missing> + 'a {
    let without = findings.scores.factors.iter().filter(|score| score.tally.applicable() == 0);
    without.filter_map(|score| {
        let first = questionnaire.factor(&score.factor)?.questions.first()?.id.clone();
        Some(Missing::NothingApplies { factor: score.factor.clone(), first })
    })
}

impl Missing {
    /// What is missing: a sentence.
    pub fn text(&self, wording: &Wording<'_>) -> String {
        let words = wording.words;
        let count = |count: usize| [("count", count.into())];
        match self {
            Missing::Agreement { responses } => words.format(self.key(), &count(*responses)),
            Missing::Unanswered { count: n, .. } | Missing::Marked { count: n, .. } => {
                words.format(self.key(), &count(*n))
            }
            Missing::Unknown { question, moves } => {
                let ask = wording.ask(question);
                let ask = if ask.is_empty() { words.get("findings-ask-nobody") } else { ask };
                let args = [
                    ("question", wording.question_name(question).into()),
                    ("moves", format_score(*moves).into()),
                    ("ask", ask.into()),
                ];
                words.format(self.key(), &args)
            }
            Missing::NothingApplies { factor, .. } => {
                words.format(self.key(), &[("factor", wording.factor_name(factor).into())])
            }
            Missing::Municipality | Missing::Title => words.get(self.key()),
        }
    }

    /// Where it is filled in: the words of a link.
    pub fn link(&self, wording: &Wording<'_>) -> String {
        wording.words.get(&format!("{}.link", self.key()))
    }

    fn key(&self) -> &'static str {
        match self {
            Missing::Municipality => "findings-missing-municipality",
            Missing::Title => "findings-missing-title",
            Missing::Agreement { .. } => "findings-missing-agreement",
            Missing::Unanswered { .. } => "findings-missing-unanswered",
            Missing::Unknown { .. } => "findings-missing-unknown",
            Missing::Marked { .. } => "findings-missing-marked",
            Missing::NothingApplies { .. } => "findings-missing-nothing-applies",
        }
    }
}
