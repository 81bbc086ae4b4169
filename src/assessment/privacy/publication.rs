//! The copy of an assessment that may be handed on: what the report says anyway, and nothing about who said it.
//! Every output is made from it, and what writes an output takes nothing else, so that nothing else can get into one.

use std::ops::Deref;

use super::Closing;
use crate::assessment::workshop::{Method, Talk, Vote, Workshop};
use crate::assessment::{
    Answer, Answers, Assessment, Item, ItemNumbers, OwnStep, Profile, Round, Standing, StatusChange, StepPlan, Targets,
};
use crate::catalogue::QuestionId;

/// The copy that goes into a report, and that reports, workbooks and tables are made from. A copy of a copy is the same.
///
/// The current round is in it, and of the one before what the trend between them is told from: title, date, whose answers
/// they are and what they say, where it is of the same edition. The current one keeps its title, date, version, targets,
/// the people's order of steps, and items with their notes. The answers that count for its results become the agreed ones. Of responses and votes only the
/// figures stay that were fixed when the round was closed for publication, or the role of the single response. Names,
/// marks, notes that are inside, what an answer rests on but addresses of the web that may leave, which answers the hall stands by whatever the national survey says, what was typed for the date of a target and means none, and a sheet that is being typed in go, and so does the agenda: it was drawn from sheets that are not shown.
pub fn publication(assessment: &Assessment) -> Publication {
    Publication(Assessment {
        profile: profile(&assessment.profile),
        rounds: before(assessment).into_iter().chain(assessment.rounds.last().map(round)).collect(),
        half_typed: None,
        is_publication: true,
        // Whoever goes on with it must not give a number again either.
        item_numbers: ItemNumbers::of(assessment),
        stood_by: Default::default(),
    })
}

/// What may be handed on of an assessment. Only [`publication`] makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Publication(Assessment);

impl Publication {
    /// The same in other characters, for faces that lack some: `spell` changes how its texts are written and adds none.
    #[must_use]
    pub fn spelled(self, spell: impl FnOnce(&mut Assessment)) -> Publication {
        let mut spelled = self.0;
        spell(&mut spelled);
        Publication(spelled)
    }

    pub fn into_assessment(self) -> Assessment {
        self.0
    }
}

impl Deref for Publication {
    type Target = Assessment;

    fn deref(&self) -> &Assessment {
        &self.0
    }
}

/// The round that the current one is compared with, as far as a trend needs it; none where they are not compared.
fn before(assessment: &Assessment) -> Option<Round> {
    let before = assessment.round_before()?;
    let is_compared = before.edition == assessment.current().edition && before.result().has_values();
    let value =
        |(question, answer): (&QuestionId, &Answer)| Some((question.clone(), Answer::of(answer.value.clone()?)));
    is_compared.then(|| Round {
        title: before.title.clone(),
        date: before.date,
        edition: before.edition.clone(),
        responses: Vec::new(),
        handed_on: Some(standing(before)),
        agreed: before.result().iter().filter_map(value).collect(),
        workshop: Workshop { talks: Default::default(), ..workshop(before) },
        closing: None,
        targets: Targets::default(),
        steps: StepPlan::default(),
        items: Vec::new(),
    })
}

/// Each field is named, here and below, so that a new one does not leave the hall before somebody has said so.
fn profile(profile: &Profile) -> Profile {
    let Profile { code, name, prefecture, population, staff, note } = profile;
    Profile {
        code: code.clone(),
        name: name.clone(),
        prefecture: prefecture.clone(),
        population: *population,
        staff: *staff,
        note: note.clone(),
    }
}

fn round(round: &Round) -> Round {
    let Round {
        title,
        date,
        edition,
        responses: _,
        handed_on: _,
        agreed: _,
        workshop: _,
        closing,
        targets,
        steps,
        items,
    } = round;
    Round {
        title: title.clone(),
        date: *date,
        edition: edition.clone(),
        responses: Vec::new(),
        handed_on: Some(standing(round)),
        agreed: public(round.result()),
        workshop: workshop(round),
        closing: closing.as_ref().map(Closing::public),
        targets: self::targets(targets),
        steps: self::steps(steps),
        items: items.iter().map(item).collect(),
    }
}

fn targets(targets: &Targets) -> Targets {
    let Targets { factors, questions, typed: _ } = targets;
    Targets { factors: factors.clone(), questions: questions.clone(), typed: Default::default() }
}

fn steps(steps: &StepPlan) -> StepPlan {
    let StepPlan { order, hidden, added } = steps;
    let step = |OwnStep { id, text, factor }: &OwnStep| OwnStep { id: *id, text: text.clone(), factor: factor.clone() };
    StepPlan { order: order.clone(), hidden: hidden.clone(), added: added.iter().map(step).collect() }
}

fn item(item: &Item) -> Item {
    let Item { id, text, step, owner, due, due_typed, status, note, log } = item;
    Item {
        id: *id,
        text: text.clone(),
        step: step.clone(),
        owner: owner.clone(),
        due: *due,
        due_typed: due_typed.clone(),
        status: *status,
        note: note.clone(),
        log: log.iter().map(|StatusChange { on, status }| StatusChange { on: *on, status: *status }).collect(),
    }
}

/// Whose answers they are; of a round that was closed, with the number of responses that its figures are of.
pub(super) fn standing(round: &Round) -> Standing {
    match (round.standing(), &round.closing) {
        (Standing::Agreed(_), Some(closing)) => Standing::Agreed(closing.responses),
        (Standing::Open(_), Some(closing)) => Standing::Open(closing.responses),
        (standing, _) => standing,
    }
}

/// What of the workshop may be handed on.
fn workshop(round: &Round) -> Workshop {
    let dissent = round.workshop.talks.keys().map(|question| (question, round.public_dissent(question)));
    let mut talks: std::collections::BTreeMap<QuestionId, Talk> =
        dissent.map(|(question, dissent)| (question.clone(), said(dissent))).collect();
    for (question, votes) in round.closing.iter().flat_map(|closing| &closing.votes) {
        let shown = votes.iter().filter(|vote| vote.may_be_shown()).map(self::vote).collect();
        talks.entry(question.clone()).or_default().votes = shown;
    }
    talks.retain(|_, talk| !talk.is_blank());
    // The votes of the closing among them: those that go along must not tell of others than the number does.
    let mut told = round.workshop.clone();
    for (question, talk) in &talks {
        told.talks.entry(question.clone()).or_default().votes.extend(&talk.votes);
    }
    let attendance = told.attendance();
    Workshop {
        present: attendance.map(|(_, most)| most),
        attended: round.workshop.attended.or(attendance.filter(|(fewest, most)| fewest < most)),
        talks,
        // How the next one is taken, and on what, is nothing that was said.
        method: Method::default(),
        agenda: None,
    }
}

/// What was said on a question, without the votes.
fn said(dissent: &str) -> Talk {
    Talk { dissent: dissent.to_owned(), votes: Vec::new(), is_skipped: false }
}

fn vote(vote: &Vote) -> Vote {
    let Vote { method, counts, is_revealed, present } = *vote;
    Vote { method, counts, is_revealed, present }
}

fn public(answers: &Answers) -> Answers {
    answers.iter().map(|(question, answer)| (question.clone(), public_answer(answer))).collect()
}

fn public_answer(answer: &Answer) -> Answer {
    let note = if answer.note_is_inside { String::new() } else { answer.note.clone() };
    let grounds = answer.public_grounds();
    let addresses_may_leave = !grounds.is_empty();
    let value = answer.value.clone();
    Answer { value, note, note_is_inside: false, grounds, addresses_may_leave, is_marked: false, said_by: None }
}
