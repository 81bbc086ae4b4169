//! What keys and clicks in the room come to: new votes, an agreed answer, another question. Pure; knows no toolkit.
//!
//! What a key means depends on what those before it came to, so they are played one after the other.

use super::said::Said;
use super::timer::Timer;
use super::{Asked, Face, RoomView, Stage, Table, Turn, stage};
use crate::assessment::workshop::{Choice, Method, Vote};
use crate::assessment::{Answer, Answers, Value};
use crate::catalogue::{Level, QuestionId};
use crate::scoring;
use crate::ui::command::VotingInput;
use crate::workshop::{self, Distribution, EntryKey, Pressed, Refusal, Room};

/// What is to be changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// All votes on a question.
    Votes(QuestionId, Vec<Vote>),
    /// The agreed answer to it.
    Agree(QuestionId, Option<Value>),
}

/// A question while keys are played.
struct Play<'v, 't, 'a> {
    view: &'v mut RoomView,
    table: &'t Table<'a>,
    question: QuestionId,
    votes: Vec<Vote>,
    moves: Vec<Move>,
    /// What the key before asked to be pressed again for.
    asked: Option<Asked>,
    /// Seconds on the window's clock.
    now: f64,
}

/// Plays `keys`; what was said of the ones before is past.
pub(super) fn play(view: &mut RoomView, table: &Table<'_>, keys: &[VotingInput], now: f64) -> Vec<Move> {
    let question = table.question.id.clone();
    let votes = table.votes.to_vec();
    let mut play = Play { view, table, question, votes, moves: Vec::new(), asked: None, now };
    for key in keys {
        play.view.said = None;
        play.asked = play.view.asked.take();
        play.key(key);
    }
    play.moves
}

impl Play<'_, '_, '_> {
    fn key(&mut self, key: &VotingInput) {
        match key {
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
            Stage::Revealed => self.revealed(key),
            Stage::Voting(_) if *key == VotingInput::Reveal => self.reveal(),
            Stage::Voting(_) if *key == VotingInput::Discard => self.discard(),
            Stage::Voting(_) if matches!(key, VotingInput::Method(_)) => self.method(key),
            Stage::Voting(Method::Fingers) => self.fingers(key),
            Stage::Voting(Method::Slips) => self.slip(key),
            Stage::Voting(Method::Ballots) => self.ballot(key),
        }
    }

    fn room(&self) -> Room {
        let voted = workshop::under_way(&self.votes).map_or(0, |vote| vote.counts.total());
        Room { voted, present: self.table.present }
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
            self.moves.push(Move::Votes(self.question.clone(), self.votes.clone()));
        }
    }

    fn method(&mut self, key: &VotingInput) {
        let VotingInput::Method(method) = key else { return };
        if self.room().voted > 0 {
            self.view.said = Some(Said::VotesAreIn);
            return;
        }
        self.view.method = *method;
        self.view.turn = Turn::Free;
        self.view.entry = workshop::Entry::default();
        if workshop::under_way(&self.votes).is_some() {
            self.put(workshop::begin(&self.votes, *method));
        }
    }

    fn fingers(&mut self, key: &VotingInput) {
        let key = match key {
            VotingInput::Digit(digit) => EntryKey::Digit(*digit),
            VotingInput::Unknown => EntryKey::Unknown,
            VotingInput::Enter => EntryKey::Enter,
            VotingInput::Rest => EntryKey::Rest,
            VotingInput::Backspace => EntryKey::Back,
            _ => return,
        };
        let votes = self.begun();
        let counts = workshop::under_way(&votes).map(|vote| vote.counts).unwrap_or_default();
        match self.view.entry.press(key, &counts, self.table.present) {
            Pressed::Waits => {}
            Pressed::Count(choice, count) => {
                self.put(workshop::count(&votes, choice, count));
                self.say_if_too_many();
            }
            Pressed::NoLevel(digit) => self.view.said = Some(Said::NoLevel(digit)),
            Pressed::NoPresent => self.view.said = Some(Said::NoPresent),
            Pressed::NoRest => self.view.said = Some(Said::NoRest),
        }
    }

    fn say_if_too_many(&mut self) {
        let room = self.room();
        if let Some(present) = room.present.filter(|present| room.voted > u64::from(*present)) {
            self.view.said = Some(Said::TooMany { voted: room.voted, present });
        }
    }

    fn slip(&mut self, key: &VotingInput) {
        match (key, choice(key)) {
            (_, Some(Ok(choice))) => self.cast(choice),
            (_, Some(Err(digit))) => self.view.said = Some(Said::NoLevel(digit)),
            (VotingInput::Backspace, _) => {
                let taken = self.view.last_slip.take();
                let votes = taken.and_then(|choice| workshop::take_back(&self.votes, choice));
                self.view.said = Some(if votes.is_some() { Said::TakenBack } else { Said::NothingToTakeBack });
                self.put(votes);
            }
            _ => {}
        }
    }

    fn ballot(&mut self, key: &VotingInput) {
        match (self.view.turn, key, choice(key)) {
            (Turn::Free, VotingInput::Enter, _) => self.view.turn = Turn::Taken(None),
            (Turn::Taken(_), _, Some(Ok(choice))) => self.view.turn = Turn::Taken(Some(choice)),
            (Turn::Taken(_), _, Some(Err(digit))) => self.view.said = Some(Said::NoLevel(digit)),
            (Turn::Taken(Some(_)), VotingInput::Backspace, _) => self.view.turn = Turn::Taken(None),
            (Turn::Taken(Some(choice)), VotingInput::Enter, _) => {
                self.view.turn = Turn::Free;
                self.cast(choice);
                if self.view.said.is_none() {
                    self.view.said = Some(Said::Cast);
                }
            }
            (Turn::Taken(_), VotingInput::Escape, _) => self.view.turn = Turn::Free,
            _ => {}
        }
    }

    /// One more secret vote; the last one that can be taken back is not written anywhere.
    fn cast(&mut self, choice: Choice) {
        if self.room().is_complete() {
            self.view.said = Some(Said::AllIn);
            return;
        }
        let votes = self.begun();
        self.view.last_slip = Some(choice);
        self.put(workshop::cast(&votes, choice));
    }

    fn discard(&mut self) {
        self.view.entry = workshop::Entry::default();
        self.view.last_slip = None;
        self.view.turn = Turn::Free;
        self.view.said = Some(Said::Discarded);
        self.put(workshop::discard(&self.votes));
    }

    fn reveal(&mut self) {
        if matches!(self.view.turn, Turn::Taken(_)) {
            return;
        }
        let refused = self.refused();
        if refused.is_some() {
            self.view.said = refused;
            return;
        }
        self.view.entry = workshop::Entry::default();
        self.view.last_slip = None;
        self.view.face = Face::Vote;
        self.put(workshop::reveal(&self.votes));
    }

    /// Why the vote can't be revealed, if it can't.
    fn refused(&self) -> Option<Said> {
        let Some(vote) = workshop::under_way(&self.votes) else { return Some(Said::NoVotes) };
        workshop::may_reveal(vote, self.table.present).err().map(|refusal| match refusal {
            Refusal::NoVotes => Said::NoVotes,
            Refusal::TooMany { voted, present } => Said::TooMany { voted, present },
            Refusal::TooFewForSecret { voted } => Said::TooFewForSecret { voted },
        })
    }

    fn revealed(&mut self, key: &VotingInput) {
        match (key, choice(key)) {
            (_, Some(Ok(choice))) => self.agree(Some(choice)),
            (_, Some(Err(digit))) => self.view.said = Some(Said::NoLevel(digit)),
            (VotingInput::Agree(choice), _) => self.agree(*choice),
            (VotingInput::AgreeMedian, _) => self.agree_on_median(),
            (VotingInput::Again, _) => match workshop::begin(&self.votes, self.view.method) {
                Some(votes) => {
                    self.view.face = Face::Vote;
                    self.put(Some(votes));
                }
                None => self.view.said = Some(Said::NoThirdVote),
            },
            (VotingInput::Prompt, _) => match self.view.face {
                Face::Vote => self.view.face = Face::Prompt,
                Face::Prompt => self.view.prompt += 1,
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
        let effect = scoring::effect(&self.table.cx.catalogue.questionnaire, &self.agreed(), &changes);
        if let Some(choice) = choice {
            let asked = Asked::Agree(choice);
            if !effect.overridden.is_empty() && self.asked != Some(asked) {
                self.view.said = Some(Said::ask(&self.question, choice, effect));
                self.view.asked = Some(asked);
                return;
            }
            self.view.said = Some(Said::agreed(&self.question, choice, effect));
        }
        self.moves.push(Move::Agree(self.question.clone(), value));
    }

    /// What is agreed, with what was played in this very frame.
    fn agreed(&self) -> Answers {
        let mut agreed = self.table.document.session.assessment().current().agreed.clone();
        for done in &self.moves {
            if let Move::Agree(question, value) = done {
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
            (true, None, Some((lower, upper))) => self.view.said = Some(Said::TwoMedians(lower, upper)),
            _ => self.view.said = Some(Said::NoMedian),
        }
    }

    /// On, as with a clicker: a vote that everybody gave is revealed, then the prompt is shown, then the next question. A
    /// vote that can't be revealed so is left behind by the same key again.
    fn forward(&mut self) {
        match stage(&self.votes, self.view.method) {
            Stage::Voting(_) if matches!(self.view.turn, Turn::Taken(_)) => {}
            Stage::Voting(_) if self.room().is_complete() && self.refused().is_none() => self.reveal(),
            Stage::Voting(_) if self.room().voted > 0 || !self.view.entry.is_idle() => self.leave(),
            Stage::Revealed if self.view.face == Face::Vote => self.view.face = Face::Prompt,
            Stage::Voting(_) | Stage::Revealed => self.step(1),
        }
    }

    /// Leaves a vote that is not revealed, where that was asked for before; else says why it is not.
    fn leave(&mut self) {
        if self.asked == Some(Asked::Leave) {
            return self.step(1);
        }
        let why = match self.refused() {
            None | Some(Said::NoVotes) => Said::Missing { missing: self.room().missing() },
            Some(refused) => refused,
        };
        self.view.said = Some(Said::Stays(Box::new(why)));
        self.view.asked = Some(Asked::Leave);
    }

    fn back(&mut self) {
        match stage(&self.votes, self.view.method) {
            Stage::Voting(_) if matches!(self.view.turn, Turn::Taken(_)) => {}
            Stage::Revealed if self.view.face == Face::Prompt => self.view.face = Face::Vote,
            Stage::Voting(_) | Stage::Revealed => self.step(-1),
        }
    }

    /// So many questions on, or back, on the agenda.
    fn step(&mut self, by: isize) {
        let agenda = &self.table.document.findings.agenda;
        let here = agenda.iter().position(|there| *there == self.question);
        let next = match here {
            Some(here) => here.checked_add_signed(by),
            // Off the agenda, on leads to its beginning.
            None => Some(0),
        };
        match next.and_then(|next| agenda.get(next)).cloned() {
            Some(question) => self.go(question),
            None => self.view.said = Some(if by > 0 { Said::Last } else { Said::First }),
        }
    }

    fn go(&mut self, question: QuestionId) {
        let round = self.table.document.session.assessment().current();
        // Of one that was played in this very frame the latest counts.
        let played = self.moves.iter().rev().find_map(|done| match done {
            Move::Votes(of, votes) if *of == question => Some(votes.clone()),
            _ => None,
        });
        let kept = || round.workshop.talk(&question).map(|talk| talk.votes.clone()).unwrap_or_default();
        self.votes = played.unwrap_or_else(kept);
        self.question = question.clone();
        self.view.go(question);
    }
}

/// What a key chooses: a level or don't know; a digit that is no level.
fn choice(key: &VotingInput) -> Option<Result<Choice, u8>> {
    match key {
        VotingInput::Digit(digit) => Some(Level::new(*digit).map(Choice::Level).ok_or(*digit)),
        VotingInput::Unknown => Some(Ok(Choice::Unknown)),
        _ => None,
    }
}
