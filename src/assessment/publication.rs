//! The copy of an assessment that may be handed on: what the report says anyway, and nothing about who said it.

use crate::assessment::{Answer, Answers, Assessment, Response, Role, Round, Standing};

/// The copy that goes into a report.
///
/// Every round keeps its title, date, version, targets and items. Agreed answers stay, and beside them one empty
/// response for each there was, so that the number stays known and nothing else. Where there is a single response and
/// nothing agreed, its answers and its role stay, as the report shows them, without the name. Several responses with
/// nothing agreed leave only their number. Marks and notes that are inside go everywhere.
pub fn publication(assessment: &Assessment) -> Assessment {
    Assessment {
        profile: assessment.profile.clone(),
        rounds: assessment.rounds.iter().map(round).collect(),
        is_publication: true,
    }
}

fn round(round: &Round) -> Round {
    let responses = match (round.standing(), round.responses.as_slice()) {
        (Standing::Single(role), [one]) => vec![Response { role, name: String::new(), answers: public(&one.answers) }],
        _ => round.responses.iter().map(|_| nobody()).collect(),
    };
    Round { responses, agreed: public(&round.agreed), ..round.clone() }
}

fn nobody() -> Response {
    Response { role: Role::Other, name: String::new(), answers: Answers::default() }
}

fn public(answers: &Answers) -> Answers {
    answers.iter().map(|(question, answer)| (question.clone(), public_answer(answer))).collect()
}

fn public_answer(answer: &Answer) -> Answer {
    let note = if answer.note_is_inside { String::new() } else { answer.note.clone() };
    Answer { value: answer.value.clone(), note, note_is_inside: false, is_marked: false }
}
