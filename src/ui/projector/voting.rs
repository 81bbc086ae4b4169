//! A vote on a projector: the question; votes coming in as a number only, and how to vote; the reveal and what to talk
//! about are set by `revealed`.

use std::rc::Rc;

use eframe::egui::{Context as Egui, Ui};

use super::clock::Clock;
use super::display::{Vote, What};
use super::fitting::{FittedPages, Least};
use super::foot::Hint;
use super::page::{Below, Page, Votes};
use super::part::Part;
use super::question::statement;
use super::revealed;
use super::scale::unseen;
use super::setting::Text;
use super::slide::Slide;
use crate::assessment::workshop::Method;
use crate::catalogue::Level;
use crate::ui::command::Command;
use crate::ui::context::{Context, Document};
use crate::ui::screens::workshop::WorkshopView;
use crate::ui::screens::workshop::voting::{
    BallotTurn, Shown, Stage as How, VotingCx, VotingView, head, here, open_vote,
};
use crate::ui::theme::text;

/// Takes the keys of the vote.
#[must_use]
pub(super) fn keys(ctx: &Egui, cx: &Context<'_>, workshop: &mut WorkshopView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
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
    let corner = clock.as_ref().map_or(0.0, |clock| unseen(ui, |ui| clock.show(ui)));
    let is_said = view.feedback().is_some();
    let least = Least { corner, below: 0.0 };
    let shown = match voting.stage {
        How::Voting(method) => {
            let quiet = fitted.standing(ui, cx, open_vote_pages(&voting, view, method, Speech::Standing), least);
            if is_said {
                // In the place of what always stands there, so that nothing else moves.
                let pages = open_vote_pages(&voting, view, method, Speech::OfKey);
                let below = pages.last().map(|page| page.below.clone()).unwrap_or_default();
                let same = Page { slide: quiet.page.slide.clone(), below };
                let least = Least { below: quiet.below, ..least };
                fitted.said(ui, cx, std::iter::once(same).chain(pages).collect(), least)
            } else {
                quiet
            }
        }
        How::Revealed => fitted.standing(ui, cx, revealed::pages(&voting, view), least),
    };
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

/// What is said below a vote that is being taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Speech {
    /// What always stands there: how to vote, how to choose, what hangs on the question.
    Standing,
    /// What the latest key did, in its place.
    OfKey,
}

/// The six statements above how many votes are in and how to vote, in all ways in which that can be set.
fn open_vote_pages(voting: &VotingCx<'_>, view: &VotingView, method: Method, speech: Speech) -> Vec<Page> {
    let cx = voting.cx;
    let parts: Vec<Part> = Level::ALL.into_iter().map(|level| statement(cx, voting.question, level, None)).collect();
    let slide = Slide::new("", cx.text(&voting.question.text), parts);
    let slides = [slide.clone(), slide.smaller()];
    let votes = Some(votes(voting, view, method));
    let below = |said: &[Text]| Below { votes: votes.clone(), said: said.to_vec() };
    if speech == Speech::OfKey {
        let said = view.feedback().map(|said| Text::new(said.text(cx), text::strong));
        let below = below(said.as_slice());
        return slides.map(|slide| Page { slide: slide.in_one_piece(), below: below.clone() }).into();
    }
    let said = standing(voting, view, method);
    let mut pages = Vec::new();
    // What matters less stands behind, and makes way for what matters more.
    for most in (1..=said.len()).rev() {
        let page = |slide: Slide| Page { slide, below: below(&said[..most]) };
        pages.extend(slides.clone().map(|slide| page(slide.snug())));
        if most < said.len() {
            pages.extend(slides.clone().map(|slide| page(slide.in_one_piece())));
        }
    }
    pages
}

/// What always stands below a vote, first what matters most: of the room, how to vote, of the question, how to choose, who
/// sees it.
fn standing(voting: &VotingCx<'_>, view: &VotingView, method: Method) -> Vec<Text> {
    let cx = voting.cx;
    if let (Method::Ballots, BallotTurn::Taken(chosen)) = (method, view.turn()) {
        // The room sees the display as well as the voter does: that something was chosen, and not what.
        let key = if chosen.is_some() { "projector-ballot-chosen" } else { "room-ballot-choose" };
        return vec![Text::new(cx.word(key), text::strong)];
    }
    let stands_out = |said: String| Text::new(said, text::accent);
    let few = open_vote::few_present(voting, method).map(stands_out);
    let how = Text::new(cx.word(how_to_vote(method)), text::label);
    let to_know = open_vote::to_know(voting).into_iter().map(stands_out);
    let choose = Text::new(cx.word("answering-choose"), text::label);
    let seen = Text::new(cx.word(who_sees(method)), text::small);
    few.into_iter().chain([how]).chain(to_know).chain([choose, seen]).collect()
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

/// How many votes are in. Hands are seen by everybody, and so is what is typed of them; of slips not even the one that is
/// being typed is shown.
fn votes(voting: &VotingCx<'_>, view: &VotingView, method: Method) -> Votes {
    let cx = voting.cx;
    let turnout = open_vote::turnout_of(voting);
    let number = match turnout.present {
        Some(present) => cx.say("projector-voted-of", &[("voted", turnout.voted.into()), ("present", present.into())]),
        None => cx.say("projector-voted", &[("voted", turnout.voted.into())]),
    };
    let is_typed = !method.is_secret() && !view.entry().is_idle();
    let typed = if is_typed { open_vote::typed(voting, view) } else { String::new() };
    [cx.word("projector-votes"), number, typed]
}
