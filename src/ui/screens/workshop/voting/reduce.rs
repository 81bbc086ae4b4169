//! What keys and clicks in a vote come to: new votes, an agreed answer, another question. Pure; knows no toolkit.
//!
//! What a key means depends on what those before it came to, so they are played one after the other.

use super::feedback::Feedback;
use super::timer::Timer;
use super::{Asked, BallotTurn, RevealSide, Stage, VotingCx, VotingView, stage};
use crate::assessment::workshop::{Choice, Method, Vote};
use crate::assessment::{Answer, Answers, Value};
use crate::catalogue::{Level, QuestionId};
use crate::scoring;
use crate::ui::command::VotingInput;
use crate::workshop::{self, Distribution, EntryKey, Pressed, Refusal, Turnout};

/// What is to be changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// All votes on a question.
    Votes(QuestionId, Vec<Vote>),
    /// The agreed answer to it.
    Agree(QuestionId, Option<Value>),
}

/// A question while keys are played.
struct Reducer<'v, 't, 'a> {
    view: &'v mut VotingView,
    voting: &'t VotingCx<'a>,
    question: QuestionId,
    votes: Vec<Vote>,
    changes: Vec<Change>,
    /// What the key before asked to be pressed again for.
    asked: Option<Asked>,
    /// Seconds on the window's clock.
    now: f64,
}

/// Plays `keys`; what was said of the ones before is past.
pub(super) fn reduce(view: &mut VotingView, voting: &VotingCx<'_>, inputs: &[VotingInput], now: f64) -> Vec<Change> {
    let question = voting.question.id.clone();
    let votes = voting.votes.to_vec();
    let mut reducer = Reducer { view, voting, question, votes, changes: Vec::new(), asked: None, now };
    for input in inputs {
        reducer.view.feedback = None;
        reducer.asked = reducer.view.asked.take();
        reducer.input(input);
    }
    reducer.changes
}

impl Reducer<'_, '_, '_> {
    fn input(&mut self, input: &VotingInput) {
        match input {
            VotingInput::Forward => return self.forward(),
            VotingInput::Back => return self.back(),
            VotingInput::Go(question) => return self.go(question.clone()),
            VotingInput::Timer => {
                self.view.timer = match self.view.timer {
                    Some(_) => None,
                    None => Some(Timer::from(self.now)),
                };
                return;
            }
            _ => {}
        }
        match stage(&self.votes, self.view.method) {
            Stage::Revealed => self.revealed(input),
            Stage::Voting(_) if *input == VotingInput::Reveal => self.reveal(),
            Stage::Voting(_) if *input == VotingInput::Discard => self.discard(),
            Stage::Voting(_) if matches!(input, VotingInput::Method(_)) => self.method(input),
            Stage::Voting(Method::Fingers) => self.fingers(input),
            Stage::Voting(Method::Slips) => self.slip(input),
            Stage::Voting(Method::Ballots) => self.ballot(input),
        }
    }

    fn turnout(&self) -> Turnout {
        let voted = workshop::under_way(&self.votes).map_or(0, |vote| vote.counts.total());
        Turnout { voted, present: self.voting.present }
    }

    /// The votes with one under way, so that the first key of a vote can begin it.
    fn begun(&self) -> Vec<Vote> {
        match workshop::under_way(&self.votes) {
            Some(_) => self.votes.clone(),
            None => workshop::begin(&self.votes, self.view.method).unwrap_or_else(|| self.votes.clone()),
        }
    }

    fn put(&mut self, votes: Option<Vec<Vote>>) {
        if let Some(votes) = votes.filter(|votes| *votes != self.votes) {
            self.votes = votes;
            self.changes.push(Change::Votes(self.question.clone(), self.votes.clone()));
        }
    }

    fn method(&mut self, input: &VotingInput) {
        let VotingInput::Method(method) = input else { return };
        if self.turnout().voted > 0 {
            self.view.feedback = Some(Feedback::VotesAreIn);
            return;
        }
        self.view.method = *method;
        self.view.turn = BallotTurn::Free;
        self.view.entry = workshop::Entry::default();
        if workshop::under_way(&self.votes).is_some() {
            self.put(workshop::begin(&self.votes, *method));
        }
    }

    fn fingers(&mut self, input: &VotingInput) {
        let input = match input {
            VotingInput::Digit(digit) => EntryKey::Digit(*digit),
            VotingInput::Unknown => EntryKey::Unknown,
            VotingInput::Enter => EntryKey::Enter,
            VotingInput::Rest => EntryKey::Rest,
            VotingInput::Backspace => EntryKey::Back,
            _ => return,
        };
        let votes = self.begun();
        let counts = workshop::under_way(&votes).map(|vote| vote.counts).unwrap_or_default();
        match self.view.entry.press(input, &counts, self.voting.present) {
            Pressed::Waits => {}
            Pressed::Count(choice, count) => {
                self.put(workshop::count(&votes, choice, count));
                self.say_if_too_many();
            }
            Pressed::NoLevel(digit) => self.view.feedback = Some(Feedback::NoLevel(digit)),
            Pressed::NoPresent => self.view.feedback = Some(Feedback::NoPresent),
            Pressed::NoRest => self.view.feedback = Some(Feedback::NoRest),
        }
    }

    fn say_if_too_many(&mut self) {
        let room = self.turnout();
        if let Some(present) = room.present.filter(|present| room.voted > u64::from(*present)) {
            self.view.feedback = Some(Feedback::TooMany { voted: room.voted, present });
        }
    }

    fn slip(&mut self, input: &VotingInput) {
        match (input, choice(input)) {
            (_, Some(Ok(choice))) => self.cast(choice),
            (_, Some(Err(digit))) => self.view.feedback = Some(Feedback::NoLevel(digit)),
            (VotingInput::Backspace, _) => {
                let taken = self.view.last_slip.take();
                let votes = taken.and_then(|choice| workshop::take_back(&self.votes, choice));
                self.view.feedback =
                    Some(if votes.is_some() { Feedback::TakenBack } else { Feedback::NothingToTakeBack });
                self.put(votes);
            }
            _ => {}
        }
    }

    fn ballot(&mut self, input: &VotingInput) {
        match (self.view.turn, input, choice(input)) {
            (BallotTurn::Free, VotingInput::Enter, _) => self.view.turn = BallotTurn::Taken(None),
            (BallotTurn::Taken(_), _, Some(Ok(choice))) => self.view.turn = BallotTurn::Taken(Some(choice)),
            (BallotTurn::Taken(_), _, Some(Err(digit))) => self.view.feedback = Some(Feedback::NoLevel(digit)),
            (BallotTurn::Taken(Some(_)), VotingInput::Backspace, _) => self.view.turn = BallotTurn::Taken(None),
            (BallotTurn::Taken(Some(choice)), VotingInput::Enter, _) => {
                self.view.turn = BallotTurn::Free;
                self.cast(choice);
                if self.view.feedback.is_none() {
                    self.view.feedback = Some(Feedback::Cast);
                }
            }
            (BallotTurn::Taken(_), VotingInput::Escape, _) => self.view.turn = BallotTurn::Free,
            _ => {}
        }
    }

    /// One more secret vote; the last one that can be taken back is not written anywhere.
    fn cast(&mut self, choice: Choice) {
        if self.turnout().is_complete() {
            self.view.feedback = Some(Feedback::AllIn);
            return;
        }
        let votes = self.begun();
        self.view.last_slip = Some(choice);
        self.put(workshop::cast(&votes, choice));
    }

    fn discard(&mut self) {
        self.view.entry = workshop::Entry::default();
        self.view.last_slip = None;
        self.view.turn = BallotTurn::Free;
        self.view.feedback = Some(Feedback::Discarded);
        self.put(workshop::discard(&self.votes));
    }

    fn reveal(&mut self) {
        if matches!(self.view.turn, BallotTurn::Taken(_)) {
            return;
        }
        let refused = self.refused();
        if refused.is_some() {
            self.view.feedback = refused;
            return;
        }
        self.view.entry = workshop::Entry::default();
        self.view.last_slip = None;
        self.view.side = RevealSide::Vote;
        self.put(workshop::reveal(&self.votes));
    }

    /// Why the vote can't be revealed, if it can't.
    fn refused(&self) -> Option<Feedback> {
        let Some(vote) = workshop::under_way(&self.votes) else { return Some(Feedback::NoVotes) };
        workshop::may_reveal(vote, self.voting.present).err().map(|refusal| match refusal {
            Refusal::NoVotes => Feedback::NoVotes,
            Refusal::TooMany { voted, present } => Feedback::TooMany { voted, present },
            Refusal::TooFewForSecret { voted } => Feedback::TooFewForSecret { voted },
        })
    }

    fn revealed(&mut self, input: &VotingInput) {
        match (input, choice(input)) {
            (_, Some(Ok(choice))) => self.agree(Some(choice)),
            (_, Some(Err(digit))) => self.view.feedback = Some(Feedback::NoLevel(digit)),
            (VotingInput::Agree(choice), _) => self.agree(*choice),
            (VotingInput::AgreeMedian, _) => self.agree_on_median(),
            (VotingInput::Again, _) => match workshop::begin(&self.votes, self.view.method) {
                Some(votes) => {
                    self.view.side = RevealSide::Vote;
                    self.put(Some(votes));
                }
                None => self.view.feedback = Some(Feedback::NoThirdVote),
            },
            (VotingInput::Prompt, _) => match self.view.side {
                RevealSide::Vote => self.view.side = RevealSide::Prompt,
                RevealSide::Prompt => self.view.prompt += 1,
            },
            _ => {}
        }
    }

    fn agree(&mut self, choice: Option<Choice>) {
        let value = choice.map(|choice| match choice {
            Choice::Level(level) => Value::Level(level),
            Choice::Unknown => Value::Unknown,
        });
        let changes = [(self.question.clone(), value.clone())];
        let effect = scoring::effect(&self.voting.cx.catalogue.questionnaire, &self.agreed(), &changes);
        if let Some(choice) = choice {
            let asked = Asked::Agree(choice);
            if !effect.overridden.is_empty() && self.asked != Some(asked) {
                self.view.feedback = Some(Feedback::ask(&self.question, choice, effect));
                self.view.asked = Some(asked);
                return;
            }
            self.view.feedback = Some(Feedback::agreed(&self.question, choice, effect));
        }
        self.changes.push(Change::Agree(self.question.clone(), value));
    }

    /// What is agreed, with what was played in this very frame.
    fn agreed(&self) -> Answers {
        let mut agreed = self.voting.document.session.assessment().current().agreed.clone();
        for done in &self.changes {
            if let Change::Agree(question, value) = done {
                let answer = agreed.get(question).cloned().unwrap_or_default();
                agreed.set(question.clone(), Answer { value: value.clone(), ..answer });
            }
        }
        agreed
    }

    /// Only a median that is one level can be agreed on by one key, and only where it may be seen.
    fn agree_on_median(&mut self) {
        let Some(vote) = self.votes.last() else { return };
        let distribution = Distribution::of(&vote.counts);
        match (workshop::shows_levels(vote), distribution.one_median(), distribution.median) {
            (true, Some(level), _) => self.agree(Some(Choice::Level(level))),
            (true, None, Some((lower, upper))) => self.view.feedback = Some(Feedback::TwoMedians(lower, upper)),
            _ => self.view.feedback = Some(Feedback::NoMedian),
        }
    }

    /// On, as with a clicker: a vote that everybody gave is revealed, then the prompt is shown, then the next question. A
    /// vote that can't be revealed so is left behind by the same key again.
    fn forward(&mut self) {
        match stage(&self.votes, self.view.method) {
            Stage::Voting(_) if matches!(self.view.turn, BallotTurn::Taken(_)) => {}
            Stage::Voting(_) if self.turnout().is_complete() && self.refused().is_none() => self.reveal(),
            Stage::Voting(_) if self.turnout().voted > 0 || !self.view.entry.is_idle() => self.leave(),
            Stage::Revealed if self.view.side == RevealSide::Vote => self.view.side = RevealSide::Prompt,
            Stage::Voting(_) | Stage::Revealed => self.step(1),
        }
    }

    /// Leaves a vote that is not revealed, where that was asked for before; else says why it is not.
    fn leave(&mut self) {
        if self.asked == Some(Asked::Leave) {
            return self.step(1);
        }
        let why = match self.refused() {
            None | Some(Feedback::NoVotes) => Feedback::Missing { missing: self.turnout().missing() },
            Some(refused) => refused,
        };
        self.view.feedback = Some(Feedback::Stays(Box::new(why)));
        self.view.asked = Some(Asked::Leave);
    }

    fn back(&mut self) {
        match stage(&self.votes, self.view.method) {
            Stage::Voting(_) if matches!(self.view.turn, BallotTurn::Taken(_)) => {}
            Stage::Revealed if self.view.side == RevealSide::Prompt => self.view.side = RevealSide::Vote,
            Stage::Voting(_) | Stage::Revealed => self.step(-1),
        }
    }

    /// So many questions on, or back, on the agenda.
    fn step(&mut self, by: isize) {
        let agenda = &self.voting.document.findings.agenda;
        let here = agenda.iter().position(|there| *there == self.question);
        let next = match here {
            Some(here) => here.checked_add_signed(by),
            // Off the agenda, on leads to its beginning.
            None => Some(0),
        };
        match next.and_then(|next| agenda.get(next)).cloned() {
            Some(question) => self.go(question),
            None => self.view.feedback = Some(if by > 0 { Feedback::Last } else { Feedback::First }),
        }
    }

    fn go(&mut self, question: QuestionId) {
        let round = self.voting.document.session.assessment().current();
        // Of one that was played in this very frame the latest counts.
        let played = self.changes.iter().rev().find_map(|done| match done {
            Change::Votes(of, votes) if *of == question => Some(votes.clone()),
            _ => None,
        });
        let kept = || round.workshop.talk(&question).map(|talk| talk.votes.clone()).unwrap_or_default();
        self.votes = played.unwrap_or_else(kept);
        self.question = question.clone();
        self.view.go(question);
    }
}

/// What a key chooses: a level or don't know; a digit that is no level.
fn choice(input: &VotingInput) -> Option<Result<Choice, u8>> {
    match input {
        VotingInput::Digit(digit) => Some(Level::new(*digit).map(Choice::Level).ok_or(*digit)),
        VotingInput::Unknown => Some(Ok(Choice::Unknown)),
        _ => None,
    }
}
