//! Voting in the workshop: one question at a time, from the vote to what is agreed. The same state is drawn into the
//! window and, larger and with less on it, for a projector.
//!
//! | file | owns |
//! |---|---|
//! | `reduce` | what keys and clicks come to while votes are taken: pure |
//! | `decide`, `walk` | the same after the reveal, and from question to question |
//! | `written` | the field for what is written while the room looks on |
//! | `here` | which keys work where |
//! | `keyboard` | taking the keys of this screen |
//! | `own` | that the answers of the one sheet count until something is agreed |
//! | `feedback` | what is said of a key or click |
//! | `head` | the agenda, the clock and the question |
//! | `open_vote`, `revealed`, `agree` | what the window shows before and after the reveal, and of the agreement |
//! | `window` | all of it in the window |
//! | `timer` | the clock |

pub mod agree;
mod decide;
mod feedback;
pub mod head;
pub mod here;
mod keyboard;
pub mod open_vote;
pub mod own;
mod reduce;
pub mod revealed;
mod timer;
pub mod walk;
mod window;
pub mod written;

use std::collections::BTreeSet;

use eframe::egui::Context as Egui;

use crate::assessment::workshop::{Choice, Method, Vote};
use crate::assessment::{Edit, Round, Value, WorkshopEdit};
use crate::catalogue::{Question, QuestionId};
use crate::ui::command::{Command, VotingInput, Written};
use crate::ui::context::{Context, Document};
use crate::ui::parts::Typing;
use crate::workshop::{self, Entry};

pub use feedback::Feedback;
pub use reduce::Change;
pub use timer::Shown;
use timer::Timer;
pub(super) use window::{feedback_ui, voting_ui};
use written::Draft;

/// Where the voting is: what no file keeps of it.
#[derive(Clone, Debug, Default)]
pub struct VotingView {
    question: Option<QuestionId>,
    /// The count that is being typed.
    entry: Entry,
    /// The slip that was typed last: in memory only, for taking it back.
    last_slip: Option<Choice>,
    turn: BallotTurn,
    side: RevealSide,
    /// The prompt that is shown, by its place.
    prompt: usize,
    feedback: Option<Feedback>,
    /// What the latest key does when it is pressed again at once.
    asked: Option<Asked>,
    timer: Option<Timer>,
    /// How long the clock was to run when it last was started.
    minutes: Option<u32>,
    /// What is being written.
    draft: Option<Draft>,
    /// The number present, as it is typed in the window.
    present: Typing<Option<u32>>,
    /// The questions left open are come back to, one after the other.
    comes_back: ComesBack,
    /// Beyond which end of the agenda the latest key led; told once.
    leads_to: Option<End>,
    shown_on: ShownOn,
    offers: Offers,
    known: Known,
}

/// Whether the wall, which showed the vote before the program ended, is offered before all else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Offers {
    #[default]
    Nothing,
    /// Its button takes the focus.
    Comes,
    Wall,
}

/// What the room did that no file keeps, whichever question is gone to.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Questions of which the latest vote was revealed after the answer that is agreed on them.
    newer: BTreeSet<QuestionId>,
    /// It was said that the answers of the one sheet are not to be taken as agreed.
    is_sheet_left: bool,
}

/// What is done only when its key is pressed twice.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    /// Agreeing on something there are doubts about.
    Agree(Value),
    /// Revealing a vote that is not whole.
    Reveal,
    /// Throwing a vote away.
    Discard,
    /// Leaving a question that is not agreed; where votes are missing, the key that reveals does that at once.
    Leave,
    /// Going from the last question back to what is open.
    ComeBack,
}

/// A ballot on the one PC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BallotTurn {
    /// Nobody is voting: the next one begins with Enter.
    #[default]
    Free,
    /// Somebody is, and has chosen this so far.
    Taken(Option<Choice>),
}

/// Where the vote is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShownOn {
    /// All of it at once, what to talk about among it.
    #[default]
    Window,
    /// One thing after the other.
    Wall,
}

/// Whether the questions left open are come back to, past all that are decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ComesBack {
    #[default]
    No,
    Yes,
}

/// An end of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Before,
    After,
}

/// Which side of a question is shown on a projector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RevealSide {
    /// How it is voted on, or how that came out.
    #[default]
    Vote,
    /// What to talk about.
    Prompt,
}

/// How far the question is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    /// A vote is being taken this way, or would be with the first key.
    Voting(Method),
    /// The latest vote is shown.
    Revealed,
}

/// What the parts are drawn from.
#[derive(Clone, Copy)]
pub struct VotingCx<'a> {
    pub cx: &'a Context<'a>,
    pub document: Document<'a>,
    pub question: &'a Question,
    /// Its place on the agenda from 0, where it is on it, and how many are.
    pub place: (Option<usize>, usize),
    pub votes: &'a [Vote],
    pub present: Option<u32>,
    /// How the next vote is taken.
    pub method: Method,
    pub stage: Stage,
    /// Something is agreed, and the latest vote was revealed after it.
    pub is_newer: bool,
}

impl VotingView {
    /// On `question`, or the first on the agenda that is open.
    pub fn at(question: Option<QuestionId>, known: Known) -> Self {
        VotingView { question, known, ..VotingView::default() }
    }

    /// What the room did that no file keeps.
    pub fn known(&self) -> &Known {
        &self.known
    }

    /// Begins at `question` anew.
    pub fn begin_at(&mut self, question: QuestionId) {
        *self = VotingView::at(Some(question), std::mem::take(&mut self.known));
    }

    /// The answers of the one sheet are not to be taken as agreed, and it is not asked any more.
    pub fn leave_sheet(&mut self) {
        self.known.is_sheet_left = true;
    }

    /// Whether that was said.
    pub fn is_sheet_left(&self) -> bool {
        self.known.is_sheet_left
    }

    /// A clock runs, or has run out.
    pub fn has_clock(&self) -> bool {
        self.timer.is_some()
    }

    /// The question that is voted on.
    pub fn question(&self) -> Option<&QuestionId> {
        self.question.as_ref()
    }

    /// Says where it is shown.
    pub fn show_on(&mut self, place: ShownOn) {
        self.shown_on = place;
        if place == ShownOn::Wall {
            self.offers = Offers::Nothing;
        }
    }

    /// Offers the wall before all else, until it shows the vote again or another question is gone to.
    pub fn offer_wall(&mut self) {
        self.offers = Offers::Comes;
    }

    /// Which side of a question is shown.
    pub fn side(&self) -> RevealSide {
        self.side
    }

    /// The ballot that is being filled in.
    pub fn turn(&self) -> BallotTurn {
        self.turn
    }

    /// The count that is being typed.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What is said of the latest key.
    pub fn feedback(&self) -> Option<&Feedback> {
        self.feedback.as_ref()
    }

    /// What the clock shows, while it runs; `now` in seconds on the window's clock.
    pub fn clock(&self, now: f64) -> Option<Shown> {
        self.timer.map(|timer| timer.shown(now))
    }

    /// Whether the way on leads through what is open alone.
    pub fn comes_back(&self) -> ComesBack {
        self.comes_back
    }

    /// Beyond which end of the agenda the latest key led; told once.
    pub fn take_end(&mut self) -> Option<End> {
        self.leads_to.take()
    }

    /// Whether taking back or doing again has to wait, since somebody is filling in a ballot: it would be somebody else's
    /// work. That is said.
    pub fn holds_history(&mut self) -> bool {
        let is_taken = matches!(self.turn, BallotTurn::Taken(_));
        if is_taken {
            self.feedback = Some(Feedback::BallotsStand);
        }
        is_taken
    }

    /// What was said of the latest key may be so no longer.
    pub fn forget_said(&mut self) {
        self.feedback = None;
        self.asked = None;
    }

    /// Nothing could be taken back: where ballots are the reason, that is said.
    pub fn nothing_to_undo(&mut self, round: &Round) {
        let votes = self.question.as_ref().and_then(|question| round.workshop.talk(question)).map(|talk| &talk.votes);
        let vote = votes.and_then(|votes| workshop::under_way(votes));
        if vote.is_some_and(|vote| vote.method == Method::Ballots && vote.counts.total() > 0) {
            self.feedback = Some(Feedback::BallotsStand);
        }
    }

    /// The prompt that is shown, by its place; counts on past the last.
    pub fn prompt(&self) -> usize {
        self.prompt
    }

    /// Puts a clock away that has run out `now`, in seconds on the window's clock: it was for what was talked over.
    fn end_clock(&mut self, now: f64) {
        self.timer.take_if(|timer| matches!(timer.shown(now), Shown::Over { .. }));
    }

    /// Goes to `question`, with nothing of the one before.
    fn go(&mut self, question: QuestionId) {
        if self.question.as_ref() != Some(&question) {
            *self = VotingView {
                question: Some(question),
                timer: self.timer,
                minutes: self.minutes,
                comes_back: self.comes_back,
                shown_on: self.shown_on,
                known: std::mem::take(&mut self.known),
                ..VotingView::default()
            };
        }
    }

    /// What the parts are drawn from; nothing where there is no question to talk over.
    pub fn voting_cx<'a>(&mut self, cx: &'a Context<'a>, document: Document<'a>) -> Option<VotingCx<'a>> {
        let agenda = &document.findings.agenda;
        let known = self.question.clone().filter(|question| cx.question(question).is_some());
        let round = document.session.assessment().current();
        let question = known.or_else(|| walk::beginning(cx, document))?;
        self.go(question.clone());
        let votes = round.workshop.talk(&question).map_or(&[][..], |talk| &talk.votes);
        Some(VotingCx {
            cx,
            document,
            place: (agenda.iter().position(|there| *there == question), agenda.len()),
            question: cx.question(&question)?,
            votes,
            present: round.workshop.present,
            method: round.workshop.method,
            stage: stage(votes, round.workshop.method),
            is_newer: self.known.newer.contains(&question) && round.agreed.value(&question).is_some(),
        })
    }

    /// Takes the keys of this screen out of the input and gives back what they come to.
    #[must_use]
    pub fn keys(&mut self, ctx: &Egui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
        if self.draft.is_some() {
            return self.stop_writing(ctx);
        }
        let inputs = keyboard::read(ctx, self.turn, self.timer.is_some());
        if inputs.is_empty() {
            return Vec::new();
        }
        self.press(ctx, cx, document, &inputs)
    }

    /// Takes the keys of a vote where no question is shown: of these one works there, which asks how many are present. Says
    /// whether another was pressed.
    #[must_use]
    pub fn keys_beside(&mut self, ctx: &Egui, cx: &Context<'_>, document: Document<'_>) -> (Vec<Command>, bool) {
        if self.draft.is_some() {
            return (self.stop_writing(ctx), false);
        }
        let present = VotingInput::Write(Written::Present);
        let (works, others): (Vec<_>, Vec<_>) =
            keyboard::read_beside(ctx).into_iter().partition(|input| *input == present);
        let commands = if works.is_empty() { Vec::new() } else { self.press(ctx, cx, document, &works) };
        (commands, !others.is_empty())
    }

    /// What `keys`, pressed or clicked one after the other, come to.
    #[must_use]
    pub fn press(
        &mut self,
        ctx: &Egui,
        cx: &Context<'_>,
        document: Document<'_>,
        inputs: &[VotingInput],
    ) -> Vec<Command> {
        let Some(voting) = self.voting_cx(cx, document) else { return Vec::new() };
        let now = ctx.input(|input| input.time);
        let changes = reduce::reduce(self, &voting, inputs, now);
        changes.into_iter().flat_map(|done| edits(document, done)).map(Command::from).collect()
    }
}

/// How far a question with these votes is.
fn stage(votes: &[Vote], next: Method) -> Stage {
    match (workshop::under_way(votes), votes) {
        (Some(vote), _) => Stage::Voting(vote.method),
        (None, []) => Stage::Voting(next),
        (None, _) => Stage::Revealed,
    }
}

/// The edit that a move is. With the first vote the proposed agenda becomes the one that stands: what is collected later
/// must not turn it over in the middle.
fn edits(document: Document<'_>, done: Change) -> Option<Edit> {
    let session = document.session;
    let round = session.round();
    let is_proposal = session.assessment().current().workshop.agenda.is_none();
    let workshop = |edit| Edit::Workshop { round, edit };
    // What is voted or agreed on is no longer put off.
    let come_back = |question: &QuestionId| {
        let talk = session.assessment().current().workshop.talk(question);
        let is_skipped = talk.is_some_and(|talk| talk.is_skipped);
        is_skipped.then(|| workshop(WorkshopEdit::Skipped(question.clone(), false)))
    };
    match done {
        Change::Method(method) => Some(workshop(WorkshopEdit::Method(method))),
        Change::Present(present) => Some(workshop(WorkshopEdit::Present(present))),
        Change::Skip(question) => Some(workshop(WorkshopEdit::Skipped(question, true))),
        Change::TakeOwn => Some(own::take(session)),
        Change::Votes(question, votes) => {
            let back = come_back(&question);
            let votes = workshop(WorkshopEdit::Votes(question, votes));
            let agenda = || workshop(WorkshopEdit::Agenda(Some(document.findings.agenda.clone())));
            one(is_proposal.then(agenda).into_iter().chain(back).chain([votes]))
        }
        Change::Agree(question, value) => {
            let back = come_back(&question);
            one(back.into_iter().chain([session.agree(question, value)]))
        }
    }
}

/// Several edits as one step.
fn one(edits: impl Iterator<Item = Edit>) -> Option<Edit> {
    let mut edits: Vec<Edit> = edits.collect();
    match edits.len() {
        0 | 1 => edits.pop(),
        _ => Some(Edit::All(edits)),
    }
}

/// The word for a way of voting.
pub fn method_word(method: Method) -> &'static str {
    match method {
        Method::Fingers => "room-method-fingers",
        Method::Slips => "room-method-slips",
        Method::Ballots => "room-method-ballots",
    }
}
