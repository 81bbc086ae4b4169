//! A vote on a projector: the question; votes coming in as a number only; the reveal; what to talk about; what was
//! agreed.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align, Context as Egui, Layout, Response, Ui, UiBuilder};

use super::part::Look;
use super::question::statement;
use super::scale::{SMALLEST, height, px};
use super::slide::{Slide, live};
use super::{Hint, in_rect};
use crate::assessment::workshop::Method;
use crate::catalogue::Level;
use crate::ui::command::{Command, VotingInput};
use crate::ui::context::Context;
use crate::ui::keys::{key_hint, line_hint};
use crate::ui::parts::{Spread, spread_ui};
use crate::ui::screens::workshop::voting::{
    BallotTurn, RevealSide, Stage as How, VotingCx, VotingView, head, open_vote, revealed,
};
use crate::ui::screens::workshop::{WorkshopView, premise};
use crate::ui::theme::text;
use crate::ui::widgets::{Phrased, columns_ui};
use crate::workshop;

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
    let (turn, side) = (view.turn(), view.side());
    let Some(voting) = view.voting_cx(cx, document) else { return Vec::new() };
    let levels = line_hint("keys-level");
    let choice = line_hint("keys-room-fingers");
    let of = |input: VotingInput, word: &'static str| (key_hint(input), word);
    let (next, reveal) = (VotingInput::Forward, of(VotingInput::Reveal, "projector-hint-reveal"));
    match (voting.stage, turn, side) {
        (How::Voting(Method::Ballots), BallotTurn::Taken(_), _) => {
            vec![(choice, "projector-hint-choose"), of(VotingInput::Enter, "projector-hint-cast")]
        }
        (How::Voting(Method::Ballots), BallotTurn::Free, _) => {
            vec![of(VotingInput::Enter, "projector-hint-begin"), reveal, of(next, "projector-hint-next")]
        }
        (How::Voting(Method::Fingers), ..) => {
            vec![(levels, "projector-hint-count"), reveal, of(next, "projector-hint-next")]
        }
        (How::Voting(Method::Slips), ..) => {
            vec![(choice, "projector-hint-slip"), reveal, of(next, "projector-hint-next")]
        }
        (How::Revealed, _, RevealSide::Vote) => {
            let median = of(VotingInput::AgreeMedian, "projector-hint-median");
            vec![of(next, "projector-hint-prompt"), median, (levels, "projector-hint-agree")]
        }
        (How::Revealed, _, RevealSide::Prompt) => {
            let again = of(VotingInput::Again, "projector-hint-again");
            vec![of(next, "projector-hint-next"), (levels, "projector-hint-agree"), again]
        }
    }
}

/// Draws the vote that the workshop is at.
pub(super) fn voting_ui(ui: &mut Ui, cx: &Context<'_>, workshop: &mut WorkshopView) {
    let Some(document) = cx.document else { return };
    let view = workshop.voting();
    let Some(voting) = view.voting_cx(cx, document) else {
        Slide::new("", cx.word("room-no-agenda"), Vec::new()).show(ui);
        return;
    };
    clock_ui(ui, view);
    let all = ui.max_rect();
    let foot = all.with_min_y(all.bottom() - height(ui, |ui| below_ui(ui, &voting, view)));
    in_rect(ui, all.with_max_y(foot.top()), |ui| match (voting.stage, view.side()) {
        (How::Voting(_), _) => open_vote_ui(ui, &voting),
        (How::Revealed, side) => {
            Slide::new(head::place(&voting), cx.text(&voting.question.text), Vec::new()).show(ui);
            ui.add_space(px(ui, 22.0));
            ui.spacing_mut().item_spacing.y = px(ui, 10.0);
            match side {
                RevealSide::Vote => revealed_ui(ui, &voting),
                RevealSide::Prompt => prompt_ui(ui, &voting, view),
            }
        }
    });
    in_rect(ui, foot, |ui| below_ui(ui, &voting, view));
}

/// The clock in the corner.
fn clock_ui(ui: &mut Ui, view: &VotingView) {
    let Some(timer) = view.timer() else { return };
    ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    let left = timer.side(ui.input(|input| input.time));
    let mut corner = ui.new_child(UiBuilder::new().layout(Layout::right_to_left(Align::Min)));
    corner.label(text::strong(ui, &left));
}

/// The six statements.
fn open_vote_ui(ui: &mut Ui, voting: &VotingCx<'_>) {
    let parts: Vec<_> =
        Level::ALL.into_iter().map(|level| statement(voting.cx, voting.question, level, None)).collect();
    let title = voting.cx.text(&voting.question.text);
    let slide = |over, parts| Slide::new(over, title, parts).in_one_piece();
    let whole = slide(head::place(voting), parts.clone());
    // What is crowded can do without its place on the agenda, and not with anything over anything else.
    let (whole, less) = (whole.spread(ui), slide(String::new(), parts));
    whole.or_else(|| less.spread(ui)).unwrap_or(less).show(ui);
}

/// Below everything else: how many votes are in, and one sentence, so that there is room for it. It is of the latest key,
/// else what is to be known of a vote of this kind or of the question.
fn below_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView) {
    let cx = voting.cx;
    let method = match voting.stage {
        How::Voting(method) => Some(method),
        How::Revealed => None,
    };
    if let Some(method) = method {
        ui.add_space(px(ui, 8.0));
        votes_ui(ui, voting, view, method);
    }
    if let Some(said) = view.feedback() {
        let said = say_ui(ui, said.text(cx), text::strong);
        live(ui, &said);
        return;
    }
    let few = method.and_then(|method| open_vote::few_present(voting, method));
    if let Some(said) = few.or_else(|| premise::before(cx, voting.document, &voting.question.id)) {
        say_ui(ui, said, text::accent);
    }
}

/// How many votes are in.
fn votes_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView, method: Method) {
    let cx = voting.cx;
    if let (Method::Ballots, BallotTurn::Taken(chosen)) = (method, view.turn()) {
        // The room sees the display as well as the voter does: that something was chosen, and not what.
        let key = if chosen.is_some() { "projector-ballot-chosen" } else { "room-ballot-choose" };
        let response = ui.label(text::card_title(ui, &cx.word(key)));
        live(ui, &response);
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = px(ui, 24.0);
        let voted = cx.say("projector-voted", &[("voted", open_vote::voted(voting).into())]);
        let voted = ui.label(text::card_title(ui, &voted));
        live(ui, &voted);
        // Hands are seen by everybody; of slips not even the one that is being typed is shown.
        if !method.is_secret() && !view.entry().is_idle() {
            ui.label(text::strong(ui, &open_vote::typed(voting, view)));
            return;
        }
        let key = if !method.is_secret() { "projector-not-anonymous" } else { "projector-secret" };
        ui.label(text::small(ui, &cx.word(key)));
    });
}

/// Says it under what stands above, as wide as there is room.
fn say_ui(ui: &mut Ui, said: impl AsRef<str>, look: Look) -> Response {
    Phrased::new(ui, look(ui, said.as_ref())).show(ui, Role::Label)
}

/// How the vote came out, and what was agreed.
fn revealed_ui(ui: &mut Ui, voting: &VotingCx<'_>) {
    let cx = voting.cx;
    let Some((last, before)) = revealed::votes(voting) else { return };
    let agreed = revealed::agreed(voting);
    columns_ui(ui, &[0.56, 0.44], px(ui, 32.0), |ui, column| {
        if column == 0 {
            if workshop::shows_levels(last) {
                let before = before.filter(|before| workshop::shows_levels(before)).map(|before| &before.counts);
                spread_ui(ui, cx, Spread { counts: &last.counts, before, agreed, size: px(ui, SMALLEST) });
            } else {
                say_ui(ui, cx.wording().too_few(), text::label);
            }
            return;
        }
        for fact in revealed::facts(cx, last) {
            say_ui(ui, fact.said, text::label);
        }
        agreed_ui(ui, voting);
    });
}

/// What was agreed, or that nothing is yet.
fn agreed_ui(ui: &mut Ui, voting: &VotingCx<'_>) {
    let cx = voting.cx;
    let said = match revealed::agreed(voting) {
        Some(choice) => premise::agreed(cx, voting.document, &voting.question.id, choice),
        None => cx.word("projector-agreed-none"),
    };
    ui.add_space(px(ui, 8.0));
    say_ui(ui, said, text::card_title);
}

/// What to talk about, with the document it comes from.
fn prompt_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView) {
    let cx = voting.cx;
    ui.add_space(px(ui, 24.0));
    match revealed::prompt(voting, view) {
        Some((source, prompt, _)) => {
            say_ui(ui, cx.word("room-prompt"), text::accent);
            say_ui(ui, cx.text(&prompt.text), text::lead);
            say_ui(ui, revealed::prompt_origin(cx, source, prompt), text::small);
        }
        None => {
            say_ui(ui, cx.word("projector-no-prompt"), text::lead);
        }
    }
    agreed_ui(ui, voting);
}
