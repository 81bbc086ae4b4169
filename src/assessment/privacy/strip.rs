//! The copy of an assessment without persons: what a hall keeps once the sheets have served.

use super::publication::standing;
use crate::assessment::workshop::{Talk, Workshop};
use crate::assessment::{Answer, Answers, Assessment, Round, SaidBy};
use crate::catalogue::QuestionId;

/// `assessment` without single responses and names, in all rounds. The answers that count for a round's results become
/// the agreed ones; notes (those that are inside too), addresses of the web that may leave, dissent, votes, the figures of closings, targets and items stay.
/// Votes under way go: they could not be told from those that come; so do a sheet that is being typed in and which answers the hall stands by beside the national survey.
pub fn strip(assessment: &Assessment) -> Assessment {
    // Each field is named, here and below: what a new one tells of a person is to be decided here.
    let Assessment { profile, rounds, half_typed: _, is_publication, item_numbers, stood_by: _ } = assessment;
    Assessment {
        profile: profile.clone(),
        rounds: rounds.iter().map(round).collect(),
        half_typed: None,
        is_publication: *is_publication,
        item_numbers: *item_numbers,
        // It may be of a single response how low that was.
        stood_by: Default::default(),
    }
}

fn round(round: &Round) -> Round {
    let Round { title, date, edition, responses: _, handed_on: _, agreed: _, workshop, closing, targets, steps, items } =
        round;
    Round {
        title: title.clone(),
        date: *date,
        edition: edition.clone(),
        responses: Vec::new(),
        handed_on: Some(standing(round)),
        agreed: unnamed(round.result()),
        workshop: without_open_votes(workshop),
        closing: closing.as_ref().map(super::Closing::public),
        targets: targets.clone(),
        steps: steps.clone(),
        items: items.clone(),
    }
}

fn without_open_votes(workshop: &Workshop) -> Workshop {
    let Workshop { present, attended, method, agenda, talks } = workshop;
    let talk = |(question, talk): (&QuestionId, &Talk)| {
        let Talk { votes, dissent, is_skipped } = talk;
        let votes = votes.iter().filter(|vote| vote.is_revealed).copied().collect();
        let talk = Talk { votes, dissent: dissent.clone(), is_skipped: *is_skipped };
        (!talk.is_blank()).then(|| (question.clone(), talk))
    };
    Workshop {
        present: *present,
        attended: *attended,
        method: *method,
        agenda: agenda.clone(),
        talks: talks.iter().filter_map(talk).collect(),
    }
}

fn unnamed(answers: &Answers) -> Answers {
    let unnamed = |answer: &Answer| {
        // A path or the name of a document can name somebody.
        let grounds = answer.public_grounds();
        let addresses_may_leave = !grounds.is_empty();
        let said_by = answer.said_by.as_ref().map(|by| SaidBy { role: by.role, name: String::new() });
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
