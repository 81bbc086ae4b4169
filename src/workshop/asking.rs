//! Who in the hall is asked what nobody knows yet: the questions that are open or answered by "don't know", by section.

use crate::assessment::{Answers, Value};
use crate::catalogue::{QuestionId, Questionnaire, SectionId};
use crate::scoring::{self, Premise};

/// The office that promotes DX. It is the one that asks, so what another section knows as well is asked of that.
const ASKS: &str = "promotion";

/// A section with what it is asked, in questionnaire order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub section: SectionId,
    pub questions: Vec<QuestionId>,
}

/// The questions of `questionnaire` that `answers` leave open or say nobody knows, by the section that is asked, in the
/// order of sections. Each is asked once, of the first section that is named as knowing it and is not the office that asks, so
/// that no two sheets contradict each other; where that office alone is named, of that. What counts as 0 by another answer
/// is not asked.
pub fn asking(questionnaire: &Questionnaire, answers: &Answers) -> Vec<Asking> {
    let is_open = |question: &QuestionId| {
        let settled = scoring::premise(questionnaire, answers, question);
        matches!(answers.value(question), None | Some(Value::Unknown)) && !matches!(settled, Some(Premise::AtZero(_)))
    };
    let open: Vec<_> = questionnaire.questions().filter(|question| is_open(&question.id)).collect();
    let of = |section: &SectionId| {
        let is_asked = |ask: &[SectionId]| {
            let other = ask.iter().find(|section| section.as_str() != ASKS);
            other.or(ask.first()) == Some(section)
        };
        open.iter().filter(|question| is_asked(&question.ask)).map(|question| question.id.clone()).collect()
    };
    let sections = questionnaire.sections.iter();
    let all = sections.map(|section| Asking { section: section.id.clone(), questions: of(&section.id) });
    all.filter(|asking| !asking.questions.is_empty()).collect()
}
