//! 公表の締め: the figures of a round that outputs may carry. They are fixed when a round is closed for publication, stand in
//! the file, and change only where the change itself tells of five people at least, so that no two outputs tell of fewer.

use std::collections::BTreeMap;

use super::{CHANGED_FROM, REVEALED_FROM, SHOWN_FROM, Tally, tally};
use crate::assessment::workshop::{Counts, Method, Vote};
use crate::assessment::{Round, Standing, limits};
use crate::catalogue::QuestionId;
use crate::problem::{Kind, Problem};

/// The figures of a round, as they were fixed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// Opened again since: the figures stand until it is closed anew.
    pub is_reopened: bool,
    /// Responses that there were when the figures were fixed last.
    pub responses: usize,
    /// By question, every state in which the sheets' counts were ever fixed, latest last and never empty: the next has to
    /// keep its distance from all of them. In a copy the latest alone, and no count where too few answered.
    pub sheets: BTreeMap<QuestionId, Vec<Tally>>,
    /// By question, the votes that were revealed, oldest first. In a copy no count where too few voted.
    pub votes: BTreeMap<QuestionId, Vec<Vote>>,
}

/// Something a group did on a question, with its counts where these may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    pub voice: Voice,
    /// Nothing where fewer answered with a level than may be shown.
    pub counts: Option<Counts>,
}

/// Where answers of a group are from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    Sheets,
    /// The vote at this place, from 1.
    Vote(usize, Method),
}

/// Whether outputs may carry figures of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// There is no group.
    #[default]
    None,
    /// They carry none yet.
    Unclosed,
    /// They carry those that were fixed.
    Closed,
    /// They carry those that were fixed before the round was opened again.
    Reopened,
}

impl Closing {
    /// What outputs may show on `question`: sheets first, then votes, oldest first.
    pub fn figures(&self, question: &QuestionId) -> Vec<Figure> {
        // One response is the result itself and no group.
        let is_group = self.responses > 1;
        let sheets = self.sheets.get(question).and_then(|states| states.last());
        let sheets = sheets.map(|tally| Figure { voice: Voice::Sheets, counts: shown(tally) });
        let sheets = sheets.filter(|figure| is_group || figure.counts.is_some());
        let votes = self.votes.get(question).into_iter().flatten().enumerate();
        let votes = votes.map(|(place, vote)| Figure {
            voice: Voice::Vote(place + 1, vote.method),
            counts: vote.may_be_shown().then_some(vote.counts),
        });
        sheets.into_iter().chain(votes).collect()
    }

    /// How the sheets answered, by question, as far as it is told.
    pub fn tallies(&self) -> BTreeMap<QuestionId, Tally> {
        let latest = |(question, states): (&QuestionId, &Vec<Tally>)| Some((question.clone(), *states.last()?));
        self.sheets.iter().filter_map(latest).collect()
    }

    /// What may be handed on: no count of so few that they could be found out, and no earlier state.
    pub(super) fn public(&self) -> Closing {
        let sheets = self.sheets.iter().filter_map(|(question, states)| {
            let counts = shown(states.last()?).unwrap_or_default();
            Some((question.clone(), vec![Tally::from(counts)]))
        });
        let votes = self.votes.iter().map(|(question, votes)| {
            let vote = |vote: &Vote| match vote.may_be_shown() {
                true => *vote,
                false => Vote { counts: Counts::default(), ..*vote },
            };
            (question.clone(), votes.iter().map(vote).collect())
        });
        let Closing { is_reopened, responses, sheets: _, votes: _ } = *self;
        Closing { is_reopened, responses, sheets: sheets.collect(), votes: votes.collect() }
    }

    /// Something may be shown.
    fn shows_anything(&self) -> bool {
        let questions = self.sheets.keys().chain(self.votes.keys());
        questions.flat_map(|question| self.figures(question)).any(|figure| figure.counts.is_some())
    }
}

/// The counts of all sheets, where enough people gave them.
fn shown(tally: &Tally) -> Option<Counts> {
    tally.may_be_shown().then_some(tally.sheets)
}

/// `round` closed as it is now. What was fixed before is replaced, question by question, only where the answers that came
/// and those that went are each nobody's or those of five people at least, measured against every state that was ever
/// fixed; votes that were fixed stay as they are.
///
/// # Errors
/// Where nothing may be shown yet.
pub fn close(round: &Round) -> Result<Closing, Problem> {
    let closing = fixed(round);
    if !closing.shows_anything() {
        let problem = Problem::new(Kind::Usage, "closing-nothing");
        return Err(problem.with("from", SHOWN_FROM).with("votes", REVEALED_FROM));
    }
    Ok(closing)
}

/// The closing of `round`, opened again.
///
/// # Errors
/// Where it was never closed.
pub fn reopen(round: &Round) -> Result<Closing, Problem> {
    let closing = round.closing.clone().ok_or_else(|| Problem::new(Kind::Usage, "closing-none"))?;
    Ok(Closing { is_reopened: true, ..closing })
}

/// Whether closing `round` now would put figures into outputs that are not in them, or would end that it is open again.
pub fn is_worth_closing(round: &Round) -> bool {
    let after = fixed(round);
    after.shows_anything() && round.closing.as_ref().is_none_or(|before| before.public() != after.public())
}

/// Whether outputs of `round` may carry figures of a group.
pub fn state(round: &Round) -> State {
    match &round.closing {
        Some(closing) if closing.is_reopened => State::Reopened,
        Some(_) => State::Closed,
        None if is_of_many(round) => State::Unclosed,
        None => State::None,
    }
}

/// Several answered or voted, as far as it can be told: a copy says how many answered and that people were in a room.
fn is_of_many(round: &Round) -> bool {
    let has_votes = round.workshop.talks.values().flat_map(|talk| &talk.votes).any(|vote| vote.is_revealed);
    let was_discussed = |responses| responses > 1 || round.workshop.present.is_some();
    round.is_group()
        || has_votes
        || match round.standing() {
            Standing::Open(_) => true,
            Standing::Agreed(responses) => was_discussed(responses),
            Standing::Single(_) | Standing::Empty => false,
        }
}

/// On how many questions the figures that are fixed are not those that the sheets give now.
pub fn behind(round: &Round) -> usize {
    let Some(closing) = round.closing.as_ref().filter(|_| !round.responses.is_empty()) else { return 0 };
    let fixed = closing.tallies();
    let now = tally(&round.responses);
    let differs = |question: &&QuestionId| fixed.get(*question) != now.get(*question);
    all(&now, &closing.sheets).iter().filter(differs).count()
}

fn fixed(round: &Round) -> Closing {
    let before = round.closing.clone().unwrap_or_default();
    let mut sheets = before.sheets;
    let mut changes = false;
    // Of a round whose sheets were taken out nothing new is to be counted.
    let now = if round.responses.is_empty() { BTreeMap::new() } else { tally(&round.responses) };
    let asked: Vec<QuestionId> = if now.is_empty() { Vec::new() } else { all(&now, &sheets) };
    for question in asked {
        let new = now.get(&question).copied().unwrap_or_default();
        let states = sheets.entry(question).or_default();
        // What was not answered when the rest was fixed stood at nobody.
        let first = (states.is_empty() && round.closing.is_some()).then(Tally::default);
        if states.last() != Some(&new)
            && states.iter().chain(&first).all(|old| may_follow(old, &new))
            && has_room(states, &new)
        {
            states.push(new);
            changes = true;
        }
    }
    sheets.retain(|_, states| !states.is_empty());
    let responses = if round.closing.is_none() || changes { round.responses.len() } else { before.responses };
    Closing { is_reopened: false, responses, sheets, votes: votes(round, before.votes) }
}

fn all(now: &BTreeMap<QuestionId, Tally>, before: &BTreeMap<QuestionId, Vec<Tally>>) -> Vec<QuestionId> {
    let mut all: Vec<QuestionId> = now.keys().chain(before.keys()).cloned().collect();
    all.sort();
    all.dedup();
    all
}

/// What was shown is not hidden again: it is known.
fn has_room(states: &[Tally], new: &Tally) -> bool {
    let was_shown = states.last().is_some_and(Tally::may_be_shown);
    states.len() < limits::CLOSINGS && (new.may_be_shown() || !was_shown)
}

/// Whether `new` beside `old` tells of five people at least: in what was added and in what was taken away there is nobody,
/// or there are so many, and not one person several times over.
fn may_follow(old: &Tally, new: &Tally) -> bool {
    let is_large = |sheets: u64, people: u64| sheets == 0 || sheets.min(people) >= CHANGED_FROM;
    is_large(beyond(&new.sheets, &old.sheets), beyond(&new.people, &old.people))
        && is_large(beyond(&old.sheets, &new.sheets), beyond(&old.people, &new.people))
}

/// The answers in `more` that are not in `less`.
fn beyond(more: &Counts, less: &Counts) -> u64 {
    let levels = more.levels.iter().zip(&less.levels);
    let beyond = levels.chain([(&more.unknown, &less.unknown)]).map(|(more, less)| more.saturating_sub(*less));
    beyond.map(u64::from).sum()
}

/// The votes that were fixed, and those revealed since.
fn votes(round: &Round, mut votes: BTreeMap<QuestionId, Vec<Vote>>) -> BTreeMap<QuestionId, Vec<Vote>> {
    for (question, talk) in &round.workshop.talks {
        let fixed = votes.get(question).map_or(0, Vec::len);
        let since: Vec<Vote> = talk.votes.iter().skip(fixed).filter(|vote| vote.is_revealed).copied().collect();
        if !since.is_empty() {
            votes.entry(question.clone()).or_default().extend(since);
        }
    }
    votes
}
