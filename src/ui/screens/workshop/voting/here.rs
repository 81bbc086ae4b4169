//! Which keys work where: what the room is at, and what each key does there. The foot of a slide shows these and no others, the
//! most needed first; what a key does that is not among them is to say why it does nothing.

use std::borrow::Cow;

use super::own::Own;
use super::{BallotTurn, RevealSide, Stage, VotingCx, VotingView, decide, revealed, written};
use crate::assessment::workshop::{Choice, Method};
use crate::ui::command::{VotingInput, Written};
use crate::ui::keys::{key_hint, line_hint};
use crate::ui::screens::workshop::agenda::{self, State};
use crate::workshop::{self, Distribution};

/// Keys as they are written, and the key of the word for what they do.
pub type Here = (Cow<'static, str>, &'static str);

/// What a count is typed with.
const DIGITS: &str = "0 – 9";

/// The keys that work at the vote.
pub fn here(voting: &VotingCx<'_>, view: &VotingView) -> Vec<Here> {
    let is_half_typed = view.entry().typed().0.is_some();
    match (view.writes(), voting.stage, view.turn()) {
        (Some(_), ..) => {
            vec![of(VotingInput::Enter, "projector-hint-take"), of(VotingInput::Escape, "projector-hint-give-up")]
        }
        (None, Stage::Voting(Method::Ballots), BallotTurn::Taken(chosen)) => {
            let levels = (levels(), "projector-hint-choose");
            let cast = some(chosen.is_some(), VotingInput::Enter, "projector-hint-cast");
            let anew = some(chosen.is_some(), VotingInput::Backspace, "projector-hint-anew");
            let leave = of(VotingInput::Escape, "projector-hint-give-up");
            [levels].into_iter().chain(cast).chain(anew).chain([leave]).collect()
        }
        (None, Stage::Voting(method), _) => voting_here(voting, view, method, is_half_typed),
        (None, Stage::Revealed, _) => revealed_here(voting, view, is_half_typed),
    }
}

fn voting_here(voting: &VotingCx<'_>, view: &VotingView, method: Method, is_half_typed: bool) -> Vec<Here> {
    let room = super::open_vote::turnout_of(voting);
    let under_way = workshop::under_way(voting.votes);
    let may_reveal = under_way.is_some_and(|vote| workshop::may_reveal(vote, voting.present).is_ok());
    let reveals = room.is_complete() && may_reveal && !is_half_typed;
    let reveal_early = || some(!reveals && may_reveal && !is_half_typed, VotingInput::Reveal, "projector-hint-reveal");
    let mut all: Vec<Here> = Vec::new();
    if reveals {
        let keys = format!("{} / {}", key_hint(VotingInput::Forward), key_hint(VotingInput::Reveal));
        all.push((keys.into(), "projector-hint-reveal"));
    }
    // Who is present comes before all votes.
    let is_present_first = room.voted == 0 && voting.present.is_none() && !is_half_typed;
    let present = || of(VotingInput::Write(Written::Present), "projector-hint-present");
    all.extend(is_present_first.then(present));
    match method {
        Method::Fingers => {
            let count = if reveals { "projector-hint-recount" } else { "projector-hint-count" };
            all.push(if is_half_typed { (DIGITS.into(), "projector-hint-level") } else { (levels(), count) });
            all.extend(some(view.entry().typed().1.is_some(), VotingInput::Enter, "projector-hint-take"));
            let has_rest = is_half_typed && voting.present.is_some();
            all.extend(some(has_rest, VotingInput::Rest, "projector-hint-rest"));
            all.extend(reveal_early());
            all.extend(some(!view.entry().is_blank(), VotingInput::Backspace, "projector-hint-correct"));
        }
        Method::Slips => {
            all.extend((!room.is_complete()).then(|| (levels(), "projector-hint-slip")));
            all.extend(reveal_early());
            all.extend(some(view.last_slip.is_some(), VotingInput::Backspace, "projector-hint-correct"));
        }
        Method::Ballots => {
            all.extend(some(!room.is_complete(), VotingInput::Enter, "projector-hint-begin"));
            all.extend(reveal_early());
        }
    }
    if !reveals {
        let is_prompt_next = room.voted == 0 && !is_half_typed && view.side() == RevealSide::Vote;
        all.push(of(
            VotingInput::Forward,
            if is_prompt_next { "projector-hint-prompt" } else { "projector-hint-next" },
        ));
    }
    // Until the first vote.
    all.extend((room.voted == 0).then(|| (line_hint("keys-room-method").into(), "projector-hint-method")));
    all.extend((!is_present_first).then(present));
    all.extend(some(under_way.is_some(), VotingInput::Discard, "projector-hint-discard"));
    all.extend(common(voting, view));
    all.extend(some(view.side() == RevealSide::Prompt, VotingInput::Prompt, "projector-hint-another"));
    all.extend(some(room.voted == 0, VotingInput::Write(Written::Reason), "projector-hint-not-applicable"));
    if written::has_something_to_write_on(voting, voting.votes) {
        all.extend(notes());
    }
    all.push(of(VotingInput::Back, "projector-hint-back"));
    all
}

/// Dissent and note.
fn notes() -> [Here; 2] {
    [
        of(VotingInput::Write(Written::Note), "projector-hint-note"),
        of(VotingInput::Write(Written::Dissent), "projector-hint-dissent"),
    ]
}

fn revealed_here(voting: &VotingCx<'_>, view: &VotingView, is_half_typed: bool) -> Vec<Here> {
    let last = voting.votes.last().filter(|vote| workshop::shows_levels(vote));
    let median = last.and_then(|vote| Distribution::of(&vote.counts).one_median()).map(Choice::Level);
    let agreed = revealed::agreed(voting);
    let mut all: Vec<Here> = Vec::new();
    // What is half typed is asked about before anything else is shown.
    let is_prompt_next = view.side() == RevealSide::Vote && !is_half_typed;
    let takes = is_half_typed.then(|| of(VotingInput::Enter, "projector-hint-agree"));
    all.extend(takes);
    all.push(of(VotingInput::Forward, if is_prompt_next { "projector-hint-prompt" } else { "projector-hint-next" }));
    let levels = (levels(), "projector-hint-agree");
    if is_agreed(voting) && !voting.is_newer {
        // What comes after it first; what is agreed can still be changed, most of all where a vote came out otherwise.
        all.extend(some(median.is_some() && median != agreed, VotingInput::AgreeMedian, "projector-hint-median"));
        all.extend(some(decide::may_vote_again(voting.votes), VotingInput::Again, "projector-hint-again"));
        all.extend(notes());
        all.push(levels);
    } else {
        all.extend(some(takes_own(voting), VotingInput::TakeOwn, "projector-hint-own"));
        all.extend(some(median.is_some(), VotingInput::AgreeMedian, "projector-hint-median"));
        all.push(levels);
        all.extend(some(decide::may_vote_again(voting.votes), VotingInput::Again, "projector-hint-again"));
        all.extend(notes());
    }
    all.extend(some(is_half_typed, VotingInput::Backspace, "projector-hint-correct"));
    all.extend(common(voting, view));
    all.push(of(VotingInput::Prompt, "projector-hint-another"));
    all.push(of(VotingInput::Write(Written::Reason), "projector-hint-not-applicable"));
    all.push(of(VotingInput::Write(Written::Present), "projector-hint-present"));
    all.push(of(VotingInput::Back, "projector-hint-back"));
    all
}

/// Putting the question off, and the clock.
fn common(voting: &VotingCx<'_>, view: &VotingView) -> Vec<Here> {
    let clock = if view.timer.is_some() { "projector-hint-clock-stop" } else { "projector-hint-clock" };
    some(!is_agreed(voting), VotingInput::Skip, "projector-hint-skip")
        .into_iter()
        .chain([of(VotingInput::Timer, clock)])
        .collect()
}

/// Whether there are answers of the one sheet to be taken as agreed.
fn takes_own(voting: &VotingCx<'_>) -> bool {
    Own::of(voting.document.session).is_some_and(|own| own.known > 0)
}

fn is_agreed(voting: &VotingCx<'_>) -> bool {
    agenda::state(voting.cx, voting.document, &voting.question.id) == State::Agreed
}

/// The keys of levels and of don't know.
fn levels() -> Cow<'static, str> {
    line_hint("keys-room-fingers").into()
}

fn of(input: VotingInput, word: &'static str) -> Here {
    (key_hint(input).into(), word)
}

fn some(works: bool, input: VotingInput, word: &'static str) -> Option<Here> {
    works.then(|| of(input, word))
}
