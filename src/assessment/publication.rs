//! The copy of an assessment that may be handed on: what the report says anyway, and nothing about who said it.

use crate::assessment::{Answer, Answers, Assessment, Round};

/// The copy that goes into a report.
///
/// Only the current round is in it, since the report prints nothing of earlier ones. It keeps its title, date, version,
/// targets and items. The answers that count for its results become the agreed ones; of the responses only their number
/// stays, or the role of the single one. Names, marks and notes that are inside go.
pub fn publication(assessment: &Assessment) -> Assessment {
    Assessment {
        profile: assessment.profile.clone(),
        rounds: assessment.rounds.last().map(round).into_iter().collect(),
        is_publication: true,
    }
}

fn round(round: &Round) -> Round {
    Round { responses: Vec::new(), handed_on: Some(round.standing()), agreed: public(round.result()), ..round.clone() }
}

fn public(answers: &Answers) -> Answers {
    answers.iter().map(|(question, answer)| (question.clone(), public_answer(answer))).collect()
}

fn public_answer(answer: &Answer) -> Answer {
    let note = if answer.note_is_inside { String::new() } else { answer.note.clone() };
    Answer { value: answer.value.clone(), note, note_is_inside: false, is_marked: false }
}
