//! A vote on a projector: the question; votes coming in as a number only, and how to vote; the reveal and what to talk
//! about are set by `revealed`.

use std::rc::Rc;

use eframe::egui::{Context as Egui, Ui};

use super::clock::Clock;
use super::display::{Vote, What};
use super::fitting::FittedPages;
use super::foot::Hint;
use super::frame::{Choices, Content};
use super::page::{Below, Votes};
use super::revealed as after;
use super::setting::Text;
use super::slide::Slide;
use crate::assessment::workshop::Method;
use crate::ui::command::Command;
use crate::ui::context::{Context, Document};
use crate::ui::screens::workshop::WorkshopView;
use crate::ui::screens::workshop::voting::{
    BallotTurn, RevealSide, Shown, ShownOn, Stage as How, VotingCx, VotingView, head, here, method_word, open_vote,
    revealed,
};
use crate::ui::theme::text;

/// Takes the keys of the vote.
#[must_use]
pub(super) fn keys(ctx: &Egui, cx: &Context<'_>, workshop: &mut WorkshopView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
    workshop.voting().show_on(ShownOn::Wall);
    workshop.voting().keys(ctx, cx, document)
}

/// The keys that work now.
pub(super) fn hints(cx: &Context<'_>, workshop: &mut WorkshopView) -> Vec<Hint> {
    let Some(document) = cx.document else { return Vec::new() };
    let view = workshop.voting();
    let Some(voting) = view.voting_cx(cx, document) else { return Vec::new() };
    here::here(&voting, view)
}

/// Where on the agenda the question is.
pub(super) fn place(cx: &Context<'_>, document: Document<'_>, workshop: &mut WorkshopView) -> Option<String> {
    let (place, all) = workshop.voting().voting_cx(cx, document)?.place;
    Some(cx.say("projector-place", &[("place", (place? + 1).into()), ("all", all.into())]))
}

/// How the vote is taken that the workshop is at, or was.
pub(super) fn method(cx: &Context<'_>, document: Document<'_>, workshop: &mut WorkshopView) -> Method {
    let Some(voting) = workshop.voting().voting_cx(cx, document) else { return Method::default() };
    match (voting.stage, voting.votes.last()) {
        (How::Voting(method), _) => method,
        (How::Revealed, last) => last.map_or_else(Method::default, |vote| vote.method),
    }
}

/// The vote that the workshop is at, as it is set in the room of `ui`.
pub(super) fn what(ui: &mut Ui, cx: &Context<'_>, workshop: &mut WorkshopView, fitted: &mut FittedPages) -> What {
    let Some(document) = cx.document else { return What::Nothing };
    let view = workshop.voting();
    let Some(voting) = view.voting_cx(cx, document) else {
        return What::Slide(("", 0, 0), Rc::new(Slide::new("", cx.word("room-no-agenda"), Vec::new())));
    };
    let clock = head::clock(ui, view).map(|shown| clock(&voting, &shown));
    let contents = match voting.stage {
        How::Voting(method) if view.side() == RevealSide::Vote => contents(&voting, view, method),
        How::Voting(_) | How::Revealed => after::contents(&voting, view),
    };
    let Some(shown) = fitted.page(ui, &voting, &contents) else { return What::Nothing };
    let is_said = view.feedback().is_some();
    What::Vote(Vote { clock, page: shown.page, below: shown.below / ui.max_rect().height(), is_said })
}

fn clock(voting: &VotingCx<'_>, shown: &Shown) -> Clock {
    match shown {
        Shown::Left(_) => Clock { said: head::clock_word(voting, shown), is_over: false },
        Shown::Over { since, .. } => {
            let said = voting.cx.say("projector-time-over", &[("since", since.as_str().into())]);
            Clock { said, is_over: true }
        }
    }
}

/// What is on the page of a vote that is being taken, first what is best: what matters less stands behind, and makes way.
fn contents<'a>(voting: &VotingCx<'a>, view: &VotingView, method: Method) -> Vec<Content<'a>> {
    let (said, least) = said_below(voting, view, method);
    let votes = votes(voting);
    let content = |most: usize| Content {
        state: state(voting, method),
        prompt: Vec::new(),
        choices: Choices::All,
        numbers: None,
        below: Below { votes: Some(votes.clone()), said: said[..most].to_vec() },
        is_airy: false,
        is_poor: most == 0,
    };
    (least..=said.len()).rev().map(content).collect()
}

/// What is agreed already, else how the vote is taken, and that it is the second one.
fn state(voting: &VotingCx<'_>, method: Method) -> Text {
    let cx = voting.cx;
    let is_second = voting.votes.len() > 1;
    let key = if is_second { "projector-state-second" } else { "projector-state-first" };
    let vote = cx.say(key, &[("method", cx.word(method_word(method)).into())]);
    match revealed::agreed_name(voting).filter(|_| !is_second) {
        Some(agreed) => Text::new(cx.say("room-agreed-before", &[("agreed", agreed.into())]), text::strong),
        None => Text::new(vote, text::strong),
    }
}

/// What is said of the latest key, else what is being typed, else what always stands there, first what matters most: of the
/// room, how to vote, of the question, how to choose, who sees it. And how much of it must stand there: how one votes was said
/// before the first vote, and what a key did is said nowhere else.
fn said_below(voting: &VotingCx<'_>, view: &VotingView, method: Method) -> (Vec<Text>, usize) {
    let cx = voting.cx;
    let all_of = |said: String| (vec![Text::new(said, text::strong)], 1);
    if let Some(said) = view.feedback() {
        return all_of(said.text(cx));
    }
    if let (Method::Ballots, BallotTurn::Taken(chosen)) = (method, view.turn()) {
        // The room sees the display as well as the voter does: that something was chosen, and not what.
        let key = if chosen.is_some() { "projector-ballot-chosen" } else { "room-ballot-choose" };
        return all_of(cx.word(key));
    }
    // Hands are seen by everybody, and so is what is typed of them; of slips not even the one that is being typed is shown.
    if !method.is_secret() && !view.entry().is_idle() {
        return all_of(open_vote::typed(voting, view));
    }
    let stands_out = |said: String| Text::new(said, text::accent);
    let few = open_vote::few_present(voting, method).map(stands_out);
    let how = Text::new(cx.word(how_to_vote(method)), text::label);
    let to_know = open_vote::to_know(voting).into_iter().map(stands_out);
    let choose = Text::new(cx.word("answering-choose"), text::label);
    let seen = Text::new(cx.word(who_sees(method)), text::small);
    let least = usize::from(few.is_some());
    (few.into_iter().chain([how]).chain(to_know).chain([choose, seen]).collect(), least)
}

/// How people vote, in words for the room.
pub(super) fn how_to_vote(method: Method) -> &'static str {
    match method {
        Method::Fingers => "projector-vote-fingers",
        Method::Slips => "projector-vote-slips",
        Method::Ballots => "projector-vote-ballots",
    }
}

/// Who sees what somebody votes.
pub(super) fn who_sees(method: Method) -> &'static str {
    if method.is_secret() { "projector-secret" } else { "projector-not-anonymous" }
}

/// How many votes are in: what it is, and the number.
fn votes(voting: &VotingCx<'_>) -> Votes {
    let cx = voting.cx;
    let turnout = open_vote::turnout_of(voting);
    let number = match turnout.present {
        Some(present) => cx.say("projector-voted-of", &[("voted", turnout.voted.into()), ("present", present.into())]),
        None => cx.say("projector-voted", &[("voted", turnout.voted.into())]),
    };
    [cx.word("projector-votes"), number]
}
