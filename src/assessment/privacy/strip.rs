//! The copy of an assessment without persons: what a hall keeps once the sheets have served.

use super::publication::standing;
use crate::assessment::{Answer, Answers, Assessment, Round, SaidBy};

/// `assessment` without single responses and names, in all rounds. The answers that count for a round's results become
/// the agreed ones; notes (those that are inside too), addresses of the web that may leave, dissent, votes, the figures of closings, targets and items stay.
/// Votes under way go: they could not be told from those that come; so do a sheet that is being typed in and which answers the hall stands by beside the national survey.
pub fn strip(assessment: &Assessment) -> Assessment {
    Assessment {
        rounds: assessment.rounds.iter().map(round).collect(),
        half_typed: None,
        // It may be of a single response how low that was.
        stood_by: Default::default(),
        ..assessment.clone()
    }
}

fn round(round: &Round) -> Round {
    let mut stripped = Round {
        responses: Vec::new(),
        handed_on: Some(standing(round)),
        agreed: unnamed(round.result()),
        closing: round.closing.as_ref().map(super::Closing::public),
        ..round.clone()
    };
    for talk in stripped.workshop.talks.values_mut() {
        talk.votes.retain(|vote| vote.is_revealed);
    }
    stripped.workshop.talks.retain(|_, talk| !talk.is_blank());
    stripped
}

fn unnamed(answers: &Answers) -> Answers {
    let unnamed = |answer: &Answer| {
        // A path or the name of a document can name somebody.
        let grounds = answer.public_grounds();
        let addresses_may_leave = !grounds.is_empty();
        let said_by = answer.said_by.as_ref().map(|by| SaidBy { role: by.role, name: String::new() });
        // Each field is named: what a new one tells of a person is to be decided here.
        Answer {
            value: answer.value.clone(),
            note: answer.note.clone(),
            note_is_inside: answer.note_is_inside,
            grounds,
            addresses_may_leave,
            is_marked: answer.is_marked,
            said_by,
        }
    };
    answers.iter().map(|(question, answer)| (question.clone(), unnamed(answer))).collect()
}
