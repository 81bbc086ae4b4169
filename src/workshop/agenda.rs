//! What is worth an hour and a half together: the questions of which many say they don't know, then those on which the
//! answers lie furthest apart. Where no two answers can be held against each other yet, one of each factor.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::distribution::Distribution;
use crate::assessment::privacy::Tally;
use crate::assessment::workshop::Counts;
use crate::assessment::{Answers, Round};
use crate::catalogue::{Catalogue, Question, QuestionId, Town};
use crate::scoring::{self, Premise};

/// Questions that an hour and a half has room for.
pub const AGENDA: usize = 8;

/// Minutes that people come together for.
pub const TOGETHER: usize = 90;

/// Those of them that are for the questions: ten are for coming together and for the outcome.
const MINUTES: usize = TOGETHER - 10;

/// However few questions there are, one is talked over for no longer.
const MAX_MINUTES: usize = 30;

/// From this share of don't-knows on a question comes before all others.
const MANY_UNKNOWN: (u64, u64) = (1, 3);

/// A question with what speaks for talking it over.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    pub question: QuestionId,
    /// How the sheets answered.
    pub sheets: Distribution,
    /// Enough people did for it to be seen.
    pub may_be_shown: bool,
    pub reason: Reason,
}

/// Why a question stands where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// A third or more don't know: so many of `total` answers.
    ManyUnknown { unknown: u64, total: u64 },
    /// By agreement, 0.0 to 1.0, the lowest first.
    Agreement { agreement: f64 },
    /// Fewer than two sheets answered with a level.
    TooFew,
    /// No question has two answers with a level: the one of its factor that most towns are documented on.
    MostDocumented { towns: usize },
}

/// What is on the agenda of `round`: what was chosen, else what is proposed. Questions that the questionnaire does not
/// know are left out.
pub fn agenda(catalogue: &Catalogue, round: &Round) -> Vec<QuestionId> {
    match &round.workshop.agenda {
        Some(chosen) => {
            chosen.iter().filter(|question| catalogue.questionnaire.question(question).is_some()).cloned().collect()
        }
        None => proposal(catalogue, &round.sheets(), &round.agreed).into_iter().map(|topic| topic.question).collect(),
    }
}

/// Minutes for each of so many questions, in steps of five where there are five to be had.
pub fn minutes_each(questions: usize) -> u32 {
    let each = MINUTES / questions.max(1);
    let even = if each >= 5 { each - each % 5 } else { each.max(1) };
    even.min(MAX_MINUTES) as u32
}

/// Minutes for coming together: how the day goes and how votes are taken.
const OPENING: u32 = 5;
/// Minutes for the outcome, at least and at most.
const OUTCOME: (u32, u32) = (5, 15);
/// What a stretch of the workshop is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Opening,
    /// The question at this place of the agenda.
    Question(usize),
    Outcome,
}

/// A stretch of the workshop, in minutes from its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub part: Part,
    pub from: u32,
    pub minutes: u32,
}

/// The time that people come together for, with so many questions on the agenda. Few questions end it earlier; many give
/// each a minute or two.
pub fn timetable(questions: usize) -> Vec<Slot> {
    let each = minutes_each(questions);
    let mut from = 0;
    let mut slot = |part, minutes| {
        let slot = Slot { part, from, minutes };
        from += minutes;
        slot
    };
    let mut slots = vec![slot(Part::Opening, OPENING)];
    slots.extend((0..questions).map(|place| slot(Part::Question(place), each)));
    let left = (TOGETHER as u32).saturating_sub(OPENING + each * questions as u32);
    slots.push(slot(Part::Outcome, left.clamp(OUTCOME.0, OUTCOME.1)));
    slots
}

/// The questions most worth talking over, at most [`AGENDA`]. What counts as 0 by what is `agreed` on another question is
/// not worth it; a question that may come to that stands behind the one it depends on, where both are proposed.
pub fn proposal(catalogue: &Catalogue, sheets: &BTreeMap<QuestionId, Tally>, agreed: &Answers) -> Vec<Topic> {
    let questionnaire = &catalogue.questionnaire;
    let hangs_on = |question: &QuestionId| scoring::premise(questionnaire, agreed, question);
    let is_settled = |question: &QuestionId| matches!(hangs_on(question), Some(Premise::AtZero(_)));
    let mut topics = topics(catalogue, sheets);
    topics.retain(|topic| !is_settled(&topic.question));
    if !can_compare(sheets) {
        topics.retain(|topic| topic.reason != Reason::TooFew);
        let is_there = |question: &QuestionId| topics.iter().any(|topic| topic.question == *question);
        let others = one_of_each_factor(catalogue, |question| is_settled(question) || is_there(question));
        topics.extend(others);
    }
    topics.truncate(AGENDA);
    premises_first(topics, |question| match hangs_on(question)? {
        Premise::Open(from) | Premise::AtZero(from) => Some(from),
    })
}

/// On some question two answers with a level can be held against each other.
pub fn can_compare(sheets: &BTreeMap<QuestionId, Tally>) -> bool {
    sheets.values().any(|tally| Distribution::of(&tally.sheets).agreement.is_some())
}

/// `topics` with each that others hang on directly before the first of them.
fn premises_first(topics: Vec<Topic>, hangs_on: impl Fn(&QuestionId) -> Option<QuestionId>) -> Vec<Topic> {
    let mut ordered: Vec<Topic> = Vec::new();
    let mut left = topics;
    while !left.is_empty() {
        let mut next = 0;
        // No longer a way than there are questions: a circle, which the loader refuses, ends here as well.
        for _ in 0..left.len() {
            let before = hangs_on(&left[next].question);
            let Some(at) = left.iter().position(|topic| Some(&topic.question) == before.as_ref()) else { break };
            next = at;
        }
        ordered.push(left.remove(next));
    }
    ordered
}

/// All questions, those most worth talking over first: a third or more don't-knows (the larger share first, of equal ones
/// that on which the rest agree less), then the lowest agreement, then those that too few answered; equal ones in
/// questionnaire order.
pub fn topics(catalogue: &Catalogue, sheets: &BTreeMap<QuestionId, Tally>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = catalogue
        .questionnaire
        .questions()
        .map(|question| {
            let tally = sheets.get(&question.id).copied().unwrap_or_default();
            topic(question.id.clone(), &tally)
        })
        .collect();
    // Stable: equal ones stay in questionnaire order.
    topics.sort_by_key(urgency);
    topics
}

fn topic(question: QuestionId, tally: &Tally) -> Topic {
    let counts = &tally.sheets;
    let sheets = Distribution::of(counts);
    let reason = match sheets.agreement {
        _ if is_many(counts) => Reason::ManyUnknown { unknown: counts.unknown.into(), total: counts.total() },
        Some(agreement) => Reason::Agreement { agreement },
        None => Reason::TooFew,
    };
    Topic { question, sheets, may_be_shown: tally.may_be_shown(), reason }
}

fn is_many(counts: &Counts) -> bool {
    let (part, whole) = MANY_UNKNOWN;
    counts.unknown > 0 && u64::from(counts.unknown) * whole >= counts.total() * part
}

/// The smaller the sooner.
fn urgency(topic: &Topic) -> (u8, i64, i64) {
    match topic.reason {
        Reason::ManyUnknown { unknown, total } => {
            (0, -fine(unknown as f64 / total as f64), fine(topic.sheets.agreement.unwrap_or(1.0)))
        }
        Reason::Agreement { agreement } => (1, fine(agreement), 0),
        Reason::TooFew | Reason::MostDocumented { .. } => (2, 0, 0),
    }
}

/// Without the noise of the last digits, which would decide between equal ones.
fn fine(part: f64) -> i64 {
    (part * 1e9).round() as i64
}

/// A question of each factor, the one that most towns are documented on; none that `is_left_out`.
fn one_of_each_factor(catalogue: &Catalogue, is_left_out: impl Fn(&QuestionId) -> bool) -> Vec<Topic> {
    let documented = |question: &Question| {
        let speaks = |town: &&Town| town.evidence_on(&question.id).is_some();
        catalogue.towns.iter().filter(speaks).count()
    };
    let first = |questions: &[Question]| {
        let ranked = questions.iter().enumerate().filter(|(_, question)| !is_left_out(&question.id));
        let most = ranked.min_by_key(|(place, q)| (Reverse(documented(q)), Reverse(q.foundation), *place));
        most.map(|(_, question)| Topic {
            question: question.id.clone(),
            sheets: Distribution::of(&Counts::default()),
            may_be_shown: false,
            reason: Reason::MostDocumented { towns: documented(question) },
        })
    };
    catalogue.questionnaire.factors.iter().filter_map(|factor| first(&factor.questions)).take(AGENDA).collect()
}
