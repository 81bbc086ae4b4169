//! Changes to rounds and to their responses.

use std::collections::BTreeSet;
use std::mem::replace;

use super::answer::check_answers;
use super::item::check_item;
use super::plan::check_steps;
use super::workshop::{check_counts, check_votes, check_workshop};
use super::{ResponseEdit, RoundEdit, bounded, entry, insert, refused};
use crate::assessment::privacy::Closing;
use crate::assessment::{ItemId, ItemNumbers, Response, Round, Standing, Targets, limits};
use crate::problem::Problem;

const UNKNOWN_ROUND: &str = "edit-unknown-round";
const UNKNOWN_RESPONSE: &str = "edit-unknown-response";

impl RoundEdit {
    /// None of `given` is the number of a new item.
    pub(super) fn apply(self, rounds: &mut Vec<Round>, given: ItemNumbers) -> Result<RoundEdit, Problem> {
        match self {
            RoundEdit::Insert(at, round) => {
                check_round(&round)?;
                let round = Box::new(numbered(*round, rounds, given));
                insert(rounds, at, *round, limits::ROUNDS, UNKNOWN_ROUND)?;
                Ok(RoundEdit::Remove(at))
            }
            RoundEdit::Remove(at) => {
                entry(rounds, at, UNKNOWN_ROUND)?;
                if rounds.len() == 1 {
                    return Err(refused("edit-only-round"));
                }
                Ok(RoundEdit::Insert(at, Box::new(rounds.remove(at))))
            }
            RoundEdit::Title(at, title) => {
                bounded(&title, limits::TEXT)?;
                Ok(RoundEdit::Title(at, replace(&mut entry(rounds, at, UNKNOWN_ROUND)?.title, title)))
            }
            RoundEdit::Date(at, date) => {
                Ok(RoundEdit::Date(at, replace(&mut entry(rounds, at, UNKNOWN_ROUND)?.date, date)))
            }
            RoundEdit::HandedOn(at, standing) => {
                let round = entry(rounds, at, UNKNOWN_ROUND)?;
                check_handed_on(standing, &round.responses)?;
                Ok(RoundEdit::HandedOn(at, replace(&mut round.handed_on, standing)))
            }
            RoundEdit::Closing(at, closing) => {
                closing.as_ref().map_or(Ok(()), check_closing)?;
                Ok(RoundEdit::Closing(at, replace(&mut entry(rounds, at, UNKNOWN_ROUND)?.closing, closing)))
            }
        }
    }
}

impl ResponseEdit {
    pub(super) fn apply(self, responses: &mut Vec<Response>) -> Result<ResponseEdit, Problem> {
        match self {
            ResponseEdit::Insert(at, response) => {
                check_response(&response)?;
                insert(responses, at, response, limits::RESPONSES, UNKNOWN_RESPONSE)?;
                Ok(ResponseEdit::Remove(at))
            }
            ResponseEdit::Remove(at) => {
                entry(responses, at, UNKNOWN_RESPONSE)?;
                Ok(ResponseEdit::Insert(at, responses.remove(at)))
            }
            ResponseEdit::Role(at, role) => {
                Ok(ResponseEdit::Role(at, replace(&mut entry(responses, at, UNKNOWN_RESPONSE)?.role, role)))
            }
            ResponseEdit::Name(at, name) => {
                bounded(&name, limits::TEXT)?;
                Ok(ResponseEdit::Name(at, replace(&mut entry(responses, at, UNKNOWN_RESPONSE)?.name, name)))
            }
        }
    }
}

/// `round`, each item of it with a number that no other has there.
fn numbered(mut round: Round, rounds: &[Round], given: ItemNumbers) -> Round {
    let mut seen = BTreeSet::from([ItemId::NONE]);
    for at in 0..round.items.len() {
        if !seen.insert(round.items[at].id) {
            round.items[at].id = given.free(rounds.iter().chain([&round]));
            seen.insert(round.items[at].id);
        }
    }
    round
}

fn check_round(round: &Round) -> Result<(), Problem> {
    // Taken apart, so that a new text or list is not forgotten.
    let Round {
        title,
        date: _,
        edition,
        responses,
        handed_on,
        agreed,
        workshop,
        closing,
        targets: Targets { factors, questions, typed },
        steps,
        items,
    } = round;
    bounded(title, limits::TEXT)?;
    bounded(edition.as_str(), limits::TEXT)?;
    check_handed_on(*handed_on, responses)?;
    for (count, max) in [
        (responses.len(), limits::RESPONSES),
        (items.len(), limits::ITEMS),
        (factors.len(), limits::TARGETS),
        (questions.len(), limits::TARGETS),
        (typed.len(), 2 * limits::TARGETS),
    ] {
        if count > max {
            return Err(refused("edit-too-many").with("max", max));
        }
    }
    responses.iter().try_for_each(check_response)?;
    check_answers(agreed)?;
    check_workshop(workshop)?;
    typed.values().try_for_each(|typed| bounded(typed, limits::TEXT))?;
    check_steps(steps)?;
    closing.as_ref().map_or(Ok(()), check_closing)?;
    items.iter().try_for_each(check_item)
}

fn check_handed_on(standing: Option<Standing>, responses: &[Response]) -> Result<(), Problem> {
    if standing.is_some() && !responses.is_empty() { Err(refused("edit-standing-and-responses")) } else { Ok(()) }
}

fn check_closing(closing: &Closing) -> Result<(), Problem> {
    let questions = closing.sheets.len().max(closing.votes.len());
    let states = closing.sheets.values().map(Vec::len).max().unwrap_or_default();
    for (count, max) in [(questions, limits::ANSWERS), (states, limits::CLOSINGS)] {
        if count > max {
            return Err(refused("edit-too-many").with("max", max));
        }
    }
    for tally in closing.sheets.values().flatten() {
        check_counts(&tally.sheets)?;
        check_counts(&tally.people)?;
    }
    closing.votes.values().try_for_each(|votes| check_votes(votes))
}

fn check_response(response: &Response) -> Result<(), Problem> {
    let Response { role: _, name, answers, is_from_paper: _ } = response;
    bounded(name, limits::TEXT)?;
    check_answers(answers)
}
