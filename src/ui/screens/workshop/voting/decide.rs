//! After the reveal: what is agreed, and the vote after the discussion.
//!
//! A level and Enter is an agreement; a level, a count and Enter is a count of people and so a second vote, as it was in the
//! first. What would agree on something that nobody chose, that changes what is agreed or that counts as something else is
//! asked once more.

use super::feedback::{Doubt, Feedback};
use super::own::Own;
use super::reduce::{Change, Reducer, entry_key};
use super::{Asked, RevealSide};
use crate::assessment::workshop::{Choice, Counts, Method, Vote};
use crate::assessment::{Answer, Answers, Value};
use crate::scoring;
use crate::ui::command::VotingInput;
use crate::ui::keys::key_hint;
use crate::workshop::{self, Distribution, EntryKey, Pressed};

impl Reducer<'_, '_, '_> {
    /// A key after the reveal.
    pub fn revealed(&mut self, input: &VotingInput) {
        match input {
            VotingInput::Agree(value) => self.agree(value.clone(), None),
            VotingInput::AgreeMedian => self.agree_on_median(),
            VotingInput::Again => self.again(),
            VotingInput::Prompt => self.prompt(),
            VotingInput::Reveal | VotingInput::Discard => self.say(Feedback::RevealStands),
            VotingInput::Method(_) => self.say(Feedback::MethodAfterReveal),
            _ => {
                if let Some(key) = entry_key(input) {
                    self.decide(key);
                }
            }
        }
    }

    /// A vote after the discussion.
    fn again(&mut self) {
        match workshop::begin(&self.votes, self.method) {
            Some(votes) => {
                self.view.side = RevealSide::Vote;
                self.view.entry = workshop::Entry::default();
                self.put(Some(votes));
            }
            None => self.say(Feedback::NoThirdVote),
        }
    }

    /// Level and Enter, or level, count and Enter.
    fn decide(&mut self, key: EntryKey) {
        if let (EntryKey::Enter, (Some(choice), None)) = (key, self.view.entry.typed()) {
            self.agree(Some(Value::from(choice)), Some(VotingInput::Enter));
            if self.view.asked.is_none() {
                self.view.entry = workshop::Entry::default();
            }
            return;
        }
        // Of a vote that has not begun nothing is in yet.
        match self.view.entry.press(key, &Counts::default(), self.present) {
            Pressed::Waits => match self.view.entry.typed() {
                (Some(choice), None) => {
                    let (asks, counts) = (self.asks_before(choice), self.no_count().is_none());
                    self.say(Feedback::Deciding { choice, asks, counts });
                }
                (Some(choice), Some(count)) => {
                    self.say(self.no_count().unwrap_or(Feedback::CountingAgain(choice, count)));
                }
                (None, _) => {}
            },
            Pressed::Count(choice, count) => self.count_again(choice, count),
            Pressed::NoLevel(digit) => self.say(Feedback::NoLevel(digit)),
            Pressed::NoPresent => self.say(Feedback::NoPresent),
            Pressed::NoRest => self.say(Feedback::NoRest),
        }
    }

    /// The first count of a second vote.
    fn count_again(&mut self, choice: Choice, count: u32) {
        if let Some(refused) = self.no_count() {
            self.view.entry = workshop::Entry::default();
            return self.say(refused);
        }
        self.view.side = RevealSide::Vote;
        self.put(workshop::begin(&self.votes, self.method).and_then(|votes| workshop::count(&votes, choice, count)));
        self.say(Feedback::SecondVote);
        self.say_if_too_many();
    }

    /// Why a count begins no second vote, where it would not.
    fn no_count(&self) -> Option<Feedback> {
        match may_vote_again(&self.votes) {
            _ if self.method != Method::Fingers => Some(Feedback::CountIsNoVote),
            true => None,
            false => Some(Feedback::NoThirdVote),
        }
    }

    /// Whether Enter asks before it agrees on `choice`.
    pub fn asks_before(&self, choice: Choice) -> bool {
        let value = Value::from(choice);
        let is_agreed = self.agreed().value(&self.question) == Some(&value);
        !is_agreed && self.question_before(&value, None, &self.effect(Some(value.clone()))).is_some()
    }

    /// What agreeing on `value` does to what counts.
    fn effect(&self, value: Option<Value>) -> scoring::Effect {
        let changes = [(self.question.clone(), value)];
        scoring::effect(&self.voting.cx.catalogue.questionnaire, &self.agreed(), &changes)
    }

    /// What is asked before another `value` is agreed on, by the key of `by`, as it would have `effect`.
    fn question_before(&self, value: &Value, by: Option<VotingInput>, effect: &scoring::Effect) -> Option<Feedback> {
        let agreed = self.agreed();
        // After a vote that came later it is no surprise that something else is agreed.
        let before = agreed.value(&self.question).filter(|_| !self.is_newer());
        let mut doubts: Vec<Doubt> = before.map(|before| Doubt::Changes(before.clone())).into_iter().collect();
        doubts.extend(self.leaves_own());
        doubts.extend(value.choice().filter(|choice| self.chose_nobody(*choice)).map(|_| Doubt::ChosenByNobody));
        Feedback::ask(&self.question, (value, by.map(key_hint)), doubts, effect)
    }

    /// Agrees on `value`, or takes the agreement back, as was asked for by the key of `by`.
    pub fn agree(&mut self, value: Option<Value>, by: Option<VotingInput>) {
        let effect = self.effect(value.clone());
        if let Some(value) = value.clone() {
            if self.agreed().value(&self.question) == Some(&value) {
                self.view.known.newer.remove(&self.question);
                return self.say(Feedback::agreed(&self.question, &value, scoring::Effect::default()));
            }
            if let Some(said) = self.question_before(&value, by, &effect)
                && !self.is_sure(Asked::Agree(value.clone()), said)
            {
                return;
            }
            self.say(Feedback::agreed(&self.question, &value, effect));
        }
        self.view.known.newer.remove(&self.question);
        self.changes.push(Change::Agree(self.question.clone(), value));
    }

    /// Where nothing is agreed yet, one person's answers count and nobody said what becomes of them: that they no longer would.
    fn leaves_own(&self) -> Option<Doubt> {
        self.own().filter(|_| !self.view.is_sheet_left()).map(|own| Doubt::LeavesOwn(own.all))
    }

    /// The answers of the one sheet, while nothing is agreed.
    fn own(&self) -> Option<Own> {
        let is_first = !self.changes.iter().any(|done| matches!(done, Change::Agree(..) | Change::TakeOwn));
        Own::of(self.voting.document.session).filter(|_| is_first)
    }

    /// Takes the answers of the one sheet as agreed, where they are what counts.
    pub fn take_own(&mut self) {
        if let Some(own) = self.own().filter(|own| own.known > 0) {
            self.changes.push(Change::TakeOwn);
            self.say(Feedback::OwnTaken(own.known));
        }
    }

    /// Whether it is plain to see that nobody chose it in the latest vote.
    fn chose_nobody(&self, choice: Choice) -> bool {
        let latest = self.votes.last().filter(|vote| vote.is_revealed && workshop::shows_levels(vote));
        latest.is_some_and(|vote| vote.counts.of(choice) == 0)
    }

    /// Whether the latest vote was revealed after what is agreed.
    pub fn is_newer(&self) -> bool {
        self.view.known.newer.contains(&self.question)
    }

    /// What is agreed, with what was played in this very frame.
    pub fn agreed(&self) -> Answers {
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
            (true, Some(level), _) => {
                self.view.entry = workshop::Entry::default();
                self.agree(Some(Value::Level(level)), Some(VotingInput::AgreeMedian));
            }
            (true, None, Some((lower, upper))) => self.say(Feedback::TwoMedians(lower, upper)),
            _ => self.say(Feedback::NoMedian),
        }
    }
}

/// Whether there can be another vote on the question.
pub(super) fn may_vote_again(votes: &[Vote]) -> bool {
    workshop::begin(votes, Method::default()).is_some()
}
