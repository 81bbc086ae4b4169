//! What keys and clicks in a vote come to: new votes, an agreed answer, another question. Pure; knows no toolkit.
//!
//! What a key means depends on what those before it came to, so they are played one after the other. Here is what they come
//! to while votes are taken; what is agreed stands in `decide`, going from question to question in `walk`.

use super::feedback::Feedback;
use super::timer::Timer;
use super::written::{self, Draft};
use super::{Asked, BallotTurn, RevealSide, Stage, VotingCx, VotingView, stage};
use crate::assessment::Value;
use crate::assessment::workshop::{Choice, Method, Vote};
use crate::catalogue::{Level, QuestionId};
use crate::ui::command::{VotingInput, Written};
use crate::workshop::{self, EntryKey, Pressed, Refusal, Turnout};

/// What is to be changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// All votes on a question.
    Votes(QuestionId, Vec<Vote>),
    /// The agreed answer to it.
    Agree(QuestionId, Option<Value>),
    /// The answers of the one sheet become the agreed ones.
    TakeOwn,
    /// How the next vote is taken.
    Method(Method),
    /// Those in the room.
    Present(Option<u32>),
    /// The question is put off.
    Skip(QuestionId),
}

/// A question while keys are played.
pub(super) struct Reducer<'v, 't, 'a> {
    pub view: &'v mut VotingView,
    pub voting: &'t VotingCx<'a>,
    pub question: QuestionId,
    pub votes: Vec<Vote>,
    /// How the next vote is taken.
    pub method: Method,
    pub present: Option<u32>,
    pub changes: Vec<Change>,
    /// What the key before asked to be pressed again for.
    pub asked: Option<Asked>,
    /// Seconds on the window's clock.
    pub now: f64,
}

/// Plays `keys`; what was said of the ones before is past.
pub(super) fn reduce(view: &mut VotingView, voting: &VotingCx<'_>, inputs: &[VotingInput], now: f64) -> Vec<Change> {
    let (question, votes) = (voting.question.id.clone(), voting.votes.to_vec());
    let (method, present) = (voting.method, voting.present);
    let mut reducer = Reducer { view, voting, question, votes, method, present, changes: Vec::new(), asked: None, now };
    for input in inputs {
        reducer.view.feedback = None;
        reducer.view.draft = None;
        reducer.asked = reducer.view.asked.take();
        let before = reducer.standing();
        let vote = reducer.vote();
        reducer.input(input);
        if reducer.question == before.0
            && reducer.vote() != vote
            && stage(&reducer.votes, reducer.method) != Stage::Revealed
        {
            // What is being voted is seen.
            reducer.view.side = RevealSide::Vote;
        }
        let is_key = !matches!(input, VotingInput::Typed(..) | VotingInput::Go(_) | VotingInput::Escape);
        if is_key && reducer.view.feedback.is_none() && reducer.standing() == before {
            reducer.say(reducer.why_nothing(input));
        }
    }
    reducer.changes
}

/// What a key can change but for the assessment and what is said.
type Standing = (QuestionId, usize, workshop::Entry, BallotTurn, RevealSide, usize, [bool; 3]);

impl Reducer<'_, '_, '_> {
    fn standing(&self) -> Standing {
        let view = &self.view;
        let others = [view.timer.is_some(), view.draft.is_some(), view.leads_to.is_some()];
        (self.question.clone(), self.changes.len(), *view.entry(), view.turn, view.side, view.prompt, others)
    }

    /// What is voted, and what is begun of it.
    fn vote(&self) -> (Vec<Vote>, Method, workshop::Entry, BallotTurn) {
        (self.votes.clone(), self.method, *self.view.entry(), self.view.turn)
    }

    /// Why a key did nothing: a sentence to every key, so that nobody wonders whether it was pressed.
    fn why_nothing(&self, input: &VotingInput) -> Feedback {
        let is_typing = !self.view.entry.is_idle();
        match (stage(&self.votes, self.method), input) {
            _ if self.is_taken() => Feedback::BallotFirst,
            (Stage::Voting(_), VotingInput::AgreeMedian | VotingInput::Again | VotingInput::Prompt) => {
                Feedback::NotRevealed
            }
            (_, VotingInput::Method(_)) => Feedback::MethodIsThat,
            _ if is_typing => Feedback::HalfTyped,
            (Stage::Voting(Method::Fingers) | Stage::Revealed, VotingInput::Backspace) => Feedback::NothingToTakeBack,
            (Stage::Voting(Method::Fingers), VotingInput::Enter | VotingInput::Rest) => Feedback::TypeCount,
            (Stage::Voting(Method::Slips), VotingInput::Enter | VotingInput::Rest) => Feedback::TypeSlips,
            (Stage::Voting(Method::Ballots), VotingInput::Digit(_) | VotingInput::Unknown) => Feedback::BeginBallot,
            (Stage::Revealed, VotingInput::Enter | VotingInput::Rest) => Feedback::TypeLevel,
            _ => Feedback::NoUse,
        }
    }

    fn input(&mut self, input: &VotingInput) {
        match input {
            VotingInput::Forward => return self.forward(),
            VotingInput::Back => return self.back(),
            VotingInput::Go(question) => return self.go(question.clone()),
            VotingInput::Timer if self.view.timer.take().is_some() => return,
            VotingInput::Timer => return self.write(Written::Minutes),
            VotingInput::Write(what) => return self.write(*what),
            VotingInput::Typed(what, text) => return self.typed(*what, text),
            // While somebody is at the PC nothing but the ballot can be done.
            _ if self.is_taken() => return self.ballot(input),
            VotingInput::Skip => return self.skip(),
            VotingInput::TakeOwn => return self.take_own(),
            _ => {}
        }
        match stage(&self.votes, self.method) {
            Stage::Revealed => self.revealed(input),
            Stage::Voting(_) if *input == VotingInput::Reveal => self.reveal(),
            Stage::Voting(_) if *input == VotingInput::Prompt && self.view.side == RevealSide::Prompt => self.prompt(),
            Stage::Voting(_) if *input == VotingInput::Discard => self.discard(),
            Stage::Voting(_) if matches!(input, VotingInput::Method(_)) => self.method(input),
            Stage::Voting(_) if matches!(input, VotingInput::Agree(_)) => self.revealed(input),
            Stage::Voting(Method::Fingers) => self.fingers(input),
            Stage::Voting(Method::Slips) => self.slip(input),
            Stage::Voting(Method::Ballots) => self.ballot(input),
        }
    }

    /// A level is typed, and not yet how many.
    pub fn is_half_typed(&self) -> bool {
        self.view.entry.typed().0.is_some()
    }

    /// What to talk about, or the next thing to.
    pub fn prompt(&mut self) {
        match self.view.side {
            RevealSide::Vote => self.view.side = RevealSide::Prompt,
            RevealSide::Prompt => self.view.prompt += 1,
        }
    }

    /// Somebody is filling in a ballot.
    pub fn is_taken(&self) -> bool {
        matches!(self.view.turn, BallotTurn::Taken(_))
    }

    pub fn say(&mut self, said: Feedback) {
        self.view.feedback = Some(said);
    }

    /// Whether this was asked for by the key before; if not, it is `said`, and the same key again does it.
    pub fn is_sure(&mut self, of: Asked, said: Feedback) -> bool {
        let is_sure = self.asked.as_ref() == Some(&of);
        if !is_sure {
            self.say(said);
            self.view.asked = Some(of);
        }
        is_sure
    }

    pub fn turnout(&self) -> Turnout {
        let voted = workshop::under_way(&self.votes).map_or(0, |vote| vote.counts.total());
        Turnout { voted, present: self.present }
    }

    /// The votes with one under way, so that the first key of a vote can begin it.
    pub fn begun(&self) -> Vec<Vote> {
        match workshop::under_way(&self.votes) {
            Some(_) => self.votes.clone(),
            None => workshop::begin(&self.votes, self.method).unwrap_or_else(|| self.votes.clone()),
        }
    }

    pub fn put(&mut self, votes: Option<Vec<Vote>>) {
        if let Some(votes) = votes.filter(|votes| *votes != self.votes) {
            self.votes = votes;
            self.changes.push(Change::Votes(self.question.clone(), self.votes.clone()));
        }
    }

    /// Opens the field for it.
    fn write(&mut self, what: Written) {
        if self.is_taken() {
            return;
        }
        let is_vote_open = workshop::under_way(&self.votes).is_some_and(|vote| vote.counts.total() > 0);
        match what {
            Written::Reason if is_vote_open => self.say(Feedback::RevealFirst),
            Written::Note | Written::Dissent if !written::has_something_to_write_on(self.voting, &self.votes) => {
                self.say(Feedback::AgreeFirst);
            }
            Written::Note if written::is_of_a_sheet(self.voting) => self.say(Feedback::NoteOfASheet),
            _ => self.view.draft = Some(Draft::of(what)),
        }
    }

    /// Takes what was typed into such a field; what means nothing stays there to be mended.
    fn typed(&mut self, what: Written, text: &str) {
        let wrong = || Some(Draft { text: text.to_owned(), is_wrong: true, ..Draft::of(what) });
        match what {
            Written::Present => match written::present(text, written::proposed_present(self.voting)) {
                Some(present) => {
                    self.present = Some(present);
                    self.changes.push(Change::Present(self.present));
                }
                None => self.view.draft = wrong(),
            },
            Written::Minutes => match written::minutes(text, written::proposed_minutes(self.voting, self.view)) {
                Some(minutes) => {
                    self.view.minutes = Some(minutes);
                    self.view.timer = Some(Timer::of(minutes, self.now));
                }
                None => self.view.draft = wrong(),
            },
            Written::Reason if text.trim().is_empty() => self.view.draft = wrong(),
            Written::Reason => {
                self.agree(Some(Value::NotApplicable(text.trim().to_owned())), Some(VotingInput::Enter));
                if self.view.asked.is_some() {
                    // Asked once more: the field stays, and Enter in it says yes.
                    self.view.draft = Some(Draft { text: text.to_owned(), ..Draft::of(what) });
                }
            }
            // They stand in the assessment as they are typed.
            Written::Note | Written::Dissent => {
                if !text.trim().is_empty() {
                    self.say(Feedback::Written(what));
                }
            }
        }
    }

    fn method(&mut self, input: &VotingInput) {
        let VotingInput::Method(method) = input else { return };
        if self.turnout().voted > 0 {
            return self.say(Feedback::VotesAreIn);
        }
        if self.method == *method {
            return;
        }
        self.method = *method;
        self.changes.push(Change::Method(*method));
        self.view.turn = BallotTurn::Free;
        self.view.entry = workshop::Entry::default();
        if workshop::under_way(&self.votes).is_some() {
            self.put(workshop::begin(&self.votes, *method));
        }
    }

    fn fingers(&mut self, input: &VotingInput) {
        let Some(key) = entry_key(input) else { return };
        let votes = self.begun();
        let counts = workshop::under_way(&votes).map(|vote| vote.counts).unwrap_or_default();
        match self.view.entry.press(key, &counts, self.present) {
            Pressed::Waits => {}
            Pressed::Count(choice, now) => {
                let before = counts.of(choice);
                self.put(workshop::count(&votes, choice, now));
                // Who comes late is often typed as one more.
                if key == EntryKey::Enter && before > 0 {
                    self.say(Feedback::CountReplaced { choice, before, now });
                }
                self.say_if_too_many();
            }
            Pressed::NoLevel(digit) => self.say(Feedback::NoLevel(digit)),
            Pressed::NoPresent => self.say(Feedback::NoPresent),
            Pressed::NoRest => self.say(Feedback::NoRest),
        }
    }

    pub fn say_if_too_many(&mut self) {
        let room = self.turnout();
        if let Some(present) = room.present.filter(|present| room.voted > u64::from(*present)) {
            self.say(Feedback::TooMany { voted: room.voted, present });
        }
    }

    fn slip(&mut self, input: &VotingInput) {
        match (input, choice(input)) {
            (_, Some(Ok(choice))) => self.cast(choice),
            (_, Some(Err(digit))) => self.say(Feedback::NoLevel(digit)),
            (VotingInput::Backspace, _) => {
                let taken = self.view.last_slip.take();
                let votes = taken.and_then(|choice| workshop::take_back(&self.votes, choice));
                self.say(if votes.is_some() { Feedback::TakenBack } else { Feedback::NothingToTakeBack });
                self.put(votes);
            }
            _ => {}
        }
    }

    fn ballot(&mut self, input: &VotingInput) {
        match (self.view.turn, input, choice(input)) {
            (BallotTurn::Free, VotingInput::Enter, _) if self.turnout().is_complete() => self.say(Feedback::AllIn),
            (BallotTurn::Free, VotingInput::Enter, _) => self.view.turn = BallotTurn::Taken(None),
            (BallotTurn::Free, VotingInput::Backspace, _) => self.say(Feedback::BallotsStand),
            (BallotTurn::Taken(_), _, Some(Ok(choice))) => self.view.turn = BallotTurn::Taken(Some(choice)),
            (BallotTurn::Taken(_), _, Some(Err(digit))) => self.say(Feedback::NoLevel(digit)),
            (BallotTurn::Taken(Some(_)), VotingInput::Backspace, _) => self.view.turn = BallotTurn::Taken(None),
            (BallotTurn::Taken(None), VotingInput::Backspace, _) => self.say(Feedback::BallotsStand),
            (BallotTurn::Taken(Some(choice)), VotingInput::Enter, _) => {
                self.view.turn = BallotTurn::Free;
                self.cast(choice);
                if self.view.feedback.is_none() {
                    self.say(Feedback::Cast);
                }
            }
            (BallotTurn::Taken(_), VotingInput::Escape, _) => self.view.turn = BallotTurn::Free,
            _ => {}
        }
    }

    /// One more secret vote; the last one that can be taken back is not written anywhere.
    fn cast(&mut self, choice: Choice) {
        if self.turnout().is_complete() {
            return self.say(Feedback::AllIn);
        }
        let votes = self.begun();
        self.view.last_slip = Some(choice);
        self.put(workshop::cast(&votes, choice));
    }

    /// Throws the vote under way away; one in which people have voted, where that was asked for before.
    fn discard(&mut self) {
        let voted = self.turnout().voted;
        if workshop::under_way(&self.votes).is_none() {
            return self.say(Feedback::NoVotes);
        }
        if voted > 0 && !self.is_sure(Asked::Discard, Feedback::AskDiscard { voted }) {
            return;
        }
        self.view.entry = workshop::Entry::default();
        self.view.last_slip = None;
        self.view.turn = BallotTurn::Free;
        self.say(Feedback::Discarded);
        self.put(workshop::discard(&self.votes));
    }

    /// Reveals the vote; while votes are missing, where that was asked for before. Nobody can vote any more after it, and of
    /// a secret vote that can't be undone, so that it is asked as well where nobody knows how many are present.
    fn reveal(&mut self) {
        if !self.view.entry.is_idle() {
            return self.say(Feedback::HalfTyped);
        }
        if let Some(refused) = self.refused() {
            return self.say(refused);
        }
        let room = self.turnout();
        let is_secret = workshop::under_way(&self.votes).is_some_and(|vote| vote.method.is_secret());
        let asks = match room.missing() {
            Some(missing) => missing > 0,
            None => is_secret,
        };
        // The key that would have left the question said that this one reveals it.
        let is_told = self.asked == Some(Asked::Leave);
        let said = Feedback::AskReveal { missing: room.missing(), is_secret };
        if asks && !is_told && !self.is_sure(Asked::Reveal, said) {
            return;
        }
        self.reveal_now();
    }

    pub fn reveal_now(&mut self) {
        self.view.entry = workshop::Entry::default();
        self.view.last_slip = None;
        self.view.side = RevealSide::Vote;
        if self.agreed().value(&self.question).is_some() {
            self.view.known.newer.insert(self.question.clone());
        }
        self.put(workshop::reveal(&self.votes, self.present));
    }

    /// Why the vote can't be revealed, if it can't.
    pub fn refused(&self) -> Option<Feedback> {
        let Some(vote) = workshop::under_way(&self.votes) else { return Some(Feedback::NoVotes) };
        workshop::may_reveal(vote, self.present).err().map(|refusal| match refusal {
            Refusal::NoVotes => Feedback::NoVotes,
            Refusal::TooMany { voted, present } => Feedback::TooMany { voted, present },
            Refusal::TooFewForSecret { voted } => Feedback::TooFewForSecret { voted },
        })
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

/// What a key is while counts are typed.
pub(super) fn entry_key(input: &VotingInput) -> Option<EntryKey> {
    Some(match input {
        VotingInput::Digit(digit) => EntryKey::Digit(*digit),
        VotingInput::Unknown => EntryKey::Unknown,
        VotingInput::Enter => EntryKey::Enter,
        VotingInput::Rest => EntryKey::Rest,
        VotingInput::Backspace => EntryKey::Back,
        _ => return None,
    })
}
