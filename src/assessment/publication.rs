//! The copy of an assessment that may be handed on: what the report says anyway, and nothing about who said it.

use crate::assessment::workshop::{Talk, Workshop};
use crate::assessment::{Answer, Answers, Assessment, Round};
use crate::catalogue::QuestionId;

/// The copy that goes into a report.
///
/// Only the current round is in it, since the report prints nothing of earlier ones. It keeps its title, date, version,
/// targets and items. The answers that count for its results become the agreed ones; of the responses only their number
/// stays, or the role of the single one, and of their answers the counts where so many answered that nobody can be found
/// out. Votes are in it on the same terms, once they were revealed. Names, marks and notes that are inside go.
pub fn publication(assessment: &Assessment) -> Assessment {
    Assessment {
        profile: assessment.profile.clone(),
        rounds: assessment.rounds.last().map(round).into_iter().collect(),
        is_publication: true,
    }
}

fn round(round: &Round) -> Round {
    Round {
        responses: Vec::new(),
        handed_on: Some(round.standing()),
        agreed: public(round.result()),
        workshop: workshop(round),
        ..round.clone()
    }
}

/// What of the workshop may be handed on.
fn workshop(round: &Round) -> Workshop {
    let Workshop { present, agenda, talks, .. } = &round.workshop;
    let talks = talks.iter().map(|(question, talk)| (question.clone(), public_talk(round, question, talk)));
    let sheets = round.sheets().into_iter().filter(|(_, counts)| counts.may_be_shown());
    Workshop {
        present: *present,
        agenda: agenda.clone(),
        talks: talks.filter(|(_, talk)| !talk.is_blank()).collect(),
        sheets: sheets.collect(),
    }
}

fn public_talk(round: &Round, question: &QuestionId, talk: &Talk) -> Talk {
    let votes = talk.votes.iter().filter(|vote| vote.is_revealed && vote.counts.may_be_shown());
    Talk { votes: votes.copied().collect(), dissent: round.public_dissent(question).to_owned() }
}

fn public(answers: &Answers) -> Answers {
    answers.iter().map(|(question, answer)| (question.clone(), public_answer(answer))).collect()
}

fn public_answer(answer: &Answer) -> Answer {
    let note = if answer.note_is_inside { String::new() } else { answer.note.clone() };
    Answer { value: answer.value.clone(), note, ..Answer::default() }
}
