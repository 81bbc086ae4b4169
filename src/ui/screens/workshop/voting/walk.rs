//! From question to question: on and back as with a clicker, putting a question off, and coming back to what is open.

use super::feedback::Feedback;
use super::reduce::{Change, Reducer};
use super::{Asked, ComesBack, End, RevealSide, ShownOn, Stage, VotingView, stage};
use crate::catalogue::QuestionId;
use crate::ui::context::{Context, Document};
use crate::ui::screens::workshop::agenda::{self, State};
use crate::workshop;

impl Reducer<'_, '_, '_> {
    /// On, as with a clicker: a vote that everybody gave is revealed, then the prompt is shown, then the next question. It
    /// never agrees on anything, and reveals no vote that is not whole; such a one is left behind by the same key again.
    pub fn forward(&mut self) {
        if self.asked == Some(Asked::ComeBack) {
            return self.come_back();
        }
        let typed = self.view.entry.typed().0;
        match stage(&self.votes, self.method) {
            Stage::Voting(_) if self.is_taken() => {}
            Stage::Voting(_) if typed.is_none() && self.turnout().is_complete() && self.refused().is_none() => {
                self.reveal_now();
            }
            Stage::Voting(_) if self.turnout().voted > 0 || typed.is_some() => self.leave_vote(),
            Stage::Revealed if typed.is_some() => {
                typed.into_iter().for_each(|choice| {
                    let asks = self.asks_before(choice);
                    self.leave(Feedback::NotAgreedYet { choice, asks });
                });
            }
            Stage::Voting(_) | Stage::Revealed if self.has_prompt_next() => self.view.side = RevealSide::Prompt,
            Stage::Revealed if self.state().is_open() => self.leave(Feedback::NothingAgreed),
            Stage::Revealed if self.is_newer() => match self.agreed().value(&self.question).cloned() {
                Some(before) => self.leave(Feedback::AgreedBefore(before)),
                None => self.step_on(),
            },
            Stage::Voting(_) | Stage::Revealed => self.step_on(),
        }
    }

    /// On the wall what to talk about comes next.
    fn has_prompt_next(&self) -> bool {
        self.view.shown_on == ShownOn::Wall && self.view.side == RevealSide::Vote
    }

    fn state(&self) -> State {
        agenda::state(self.voting.cx, self.voting.document, &self.question)
    }

    /// Leaves a vote that is not revealed, where that was asked for before; else says why it is not.
    fn leave_vote(&mut self) {
        if self.is_half_typed() {
            return self.leave(Feedback::HalfTyped);
        }
        if let Some(refused) = self.refused() {
            return self.leave(refused);
        }
        let is_secret = workshop::under_way(&self.votes).is_some_and(|vote| vote.method.is_secret());
        let said = Feedback::RevealOrLeave { missing: self.turnout().missing(), is_secret };
        if self.is_sure(Asked::Leave, said) {
            self.step_on();
        }
    }

    fn leave(&mut self, why: Feedback) {
        if self.is_sure(Asked::Leave, Feedback::Stays(Box::new(why))) {
            self.step_on();
        }
    }

    pub fn back(&mut self) {
        match stage(&self.votes, self.method) {
            Stage::Voting(_) if self.is_taken() => {}
            Stage::Voting(_) | Stage::Revealed if self.view.side == RevealSide::Prompt => {
                self.view.side = RevealSide::Vote
            }
            Stage::Voting(_) | Stage::Revealed => {
                self.view.comes_back = ComesBack::No;
                let agenda = &self.voting.document.findings.agenda;
                // Off the agenda, back leads to its beginning.
                let before = self.here().map(|here| here.checked_sub(1).and_then(|before| agenda.get(before)));
                match before.unwrap_or(agenda.first()).cloned() {
                    Some(question) => self.go(question),
                    None => self.view.leads_to = Some(End::Before),
                }
            }
        }
    }

    /// Puts the question off, and goes on. What was voted stays.
    pub fn skip(&mut self) {
        match self.state() {
            State::Agreed => return self.say(Feedback::AgreedAlready),
            State::Skipped => {}
            State::New | State::Voting | State::Revealed | State::Follows => {
                self.changes.push(Change::Skip(self.question.clone()));
            }
        }
        let skipped = self.question.clone();
        self.step_on();
        self.say(Feedback::Skipped(skipped));
    }

    fn here(&self) -> Option<usize> {
        self.voting.document.findings.agenda.iter().position(|there| *there == self.question)
    }

    /// To the next question, past the last to the outcome; while what is open is come back to, past all that is not.
    fn step_on(&mut self) {
        let (cx, document) = (self.voting.cx, self.voting.document);
        match after(cx, document, &self.question, self.view.comes_back()).cloned() {
            Some(question) => self.go(question),
            None => self.view.leads_to = Some(End::After),
        }
    }

    fn come_back(&mut self) {
        if let Some(question) = first_open(self.voting.cx, self.voting.document) {
            self.go(question);
            self.view.comes_back = ComesBack::Yes;
        }
    }

    pub fn go(&mut self, question: QuestionId) {
        let round = self.voting.document.session.assessment().current();
        // Of one that was played in this very frame the latest counts.
        let played = self.changes.iter().rev().find_map(|done| match done {
            Change::Votes(of, votes) if *of == question => Some(votes.clone()),
            _ => None,
        });
        let kept = || round.workshop.talk(&question).map(|talk| talk.votes.clone()).unwrap_or_default();
        self.votes = played.unwrap_or_else(kept);
        self.question = question.clone();
        self.view.end_clock(self.now);
        self.view.go(question);
    }
}

impl VotingView {
    /// Goes on from the agenda or from the outcome: to the first question that is open, and from the end on to what is open
    /// alone; `now` in seconds on the window's clock. Says whether there is one.
    pub fn come_back(&mut self, cx: &Context<'_>, document: Document<'_>, from: End, now: f64) -> bool {
        let is_end = from == End::After;
        let open = if is_end { first_open(cx, document) } else { beginning(cx, document) };
        let is_there = open.is_some();
        if let Some(question) = open {
            self.end_clock(now);
            self.go(question);
            self.comes_back = if is_end { ComesBack::Yes } else { ComesBack::No };
        }
        is_there
    }

    /// Says that this is the first question, or the last and what to come back to there is, where nothing lies beyond.
    pub fn say_end(&mut self, cx: &Context<'_>, document: Document<'_>, end: End) {
        let open = open(cx, document).filter(|question| Some(*question) != self.question.as_ref()).count();
        self.feedback = Some(match end {
            End::After if open > 0 => {
                self.asked = Some(Asked::ComeBack);
                Feedback::LastOfOpen(open)
            }
            End::After => Feedback::Last,
            End::Before => Feedback::First,
        });
    }
}

/// The question that comes after `question`; of the open ones alone while what is open is come back to.
pub fn after<'a>(
    cx: &Context<'_>,
    document: Document<'a>,
    question: &QuestionId,
    comes_back: ComesBack,
) -> Option<&'a QuestionId> {
    let agenda = &document.findings.agenda;
    // Off the agenda, on leads to its beginning.
    let here = agenda.iter().position(|there| there == question);
    let mut rest = agenda.iter().skip(here.map_or(0, |here| here + 1));
    rest.find(|next| comes_back == ComesBack::No || agenda::state(cx, document, next).is_open())
}

/// What of the agenda is not decided yet.
pub fn open<'a>(cx: &Context<'_>, document: Document<'a>) -> impl Iterator<Item = &'a QuestionId> {
    document.findings.agenda.iter().filter(move |question| agenda::state(cx, document, question).is_open())
}

fn first_open(cx: &Context<'_>, document: Document<'_>) -> Option<QuestionId> {
    open(cx, document).next().cloned()
}

/// Where the voting begins: at the first open question that was not put off, else at one that was, else at the first.
pub fn beginning(cx: &Context<'_>, document: Document<'_>) -> Option<QuestionId> {
    let is_put_off = |question: &&QuestionId| agenda::state(cx, document, question) == State::Skipped;
    let next = open(cx, document).find(|question| !is_put_off(question));
    next.or_else(|| open(cx, document).next()).or(document.findings.agenda.first()).cloned()
}
