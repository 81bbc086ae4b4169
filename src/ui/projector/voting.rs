//! A vote on a projector: the question; votes coming in as a number only; the reveal; what to talk about; what was
//! agreed.

use eframe::egui::accesskit::Live;
use eframe::egui::{Align, Context as Egui, Layout, Rect, Response, Ui, UiBuilder};

use super::Hint;
use super::question::statement;
use super::scale::{SMALLEST, SlideScale, Stage};
use super::slide::Slide;
use super::text_block::{Look, Setting, TextBlock};
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
use crate::ui::widgets::columns_ui;
use crate::workshop;

/// How closely what is not a statement is set, as a slide's spacing.
const SPACING: f32 = 0.4;
/// Height of the line with the votes that are in, in pixels at 1280 by 720.
const VOTES: f32 = 52.0;

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
pub(super) fn voting_ui(ui: &mut Ui, cx: &Context<'_>, scale: SlideScale, workshop: &mut WorkshopView) {
    let Some(document) = cx.document else { return };
    let view = workshop.voting();
    let Some(voting) = view.voting_cx(cx, document) else {
        say_ui(ui, scale, cx.word("room-no-agenda"), Look::Head);
        return;
    };
    clock_ui(ui, scale, view);
    match voting.stage {
        How::Voting(method) => open_vote_ui(ui, &voting, scale, view, method),
        How::Revealed => {
            let upper = below_ui(ui, scale, remark(&voting, view, None).as_ref(), 0.0);
            let stage = Stage { scale, room: upper.size() };
            let mut child = ui.new_child(UiBuilder::new().max_rect(upper).layout(Layout::top_down(Align::Min)));
            let ui = &mut child;
            Slide::new(head::place(&voting), cx.text(&voting.question.text), Vec::new()).show(ui, stage);
            ui.add_space(scale.points(22.0));
            ui.spacing_mut().item_spacing.y = scale.points(10.0);
            match view.side() {
                RevealSide::Vote => revealed_ui(ui, &voting, scale),
                RevealSide::Prompt => prompt_ui(ui, &voting, scale, view),
            }
        }
    }
}

/// A sentence below everything else.
struct Remark {
    said: TextBlock,
    is_latest: bool,
}

/// What is said below: of the latest key, else what is to be known of a vote by `method` or of the question. One thing at
/// a time, so that there is room for it.
fn remark(voting: &VotingCx<'_>, view: &VotingView, method: Option<Method>) -> Option<Remark> {
    let cx = voting.cx;
    if let Some(said) = view.feedback() {
        return Some(Remark { said: TextBlock::new(said.text(cx), Look::Strong), is_latest: true });
    }
    let few = method.and_then(|method| open_vote::few_present(voting, method));
    let said = few.or_else(|| premise::before(cx, voting.document, &voting.question.id))?;
    Some(Remark { said: TextBlock::new(said, Look::Accent), is_latest: false })
}

/// Draws `remark` at the foot of `ui`, above it room for what is `high` points, and gives back what is left above both.
fn below_ui(ui: &mut Ui, scale: SlideScale, remark: Option<&Remark>, high: f32) -> Rect {
    let all = ui.max_rect();
    let setting = Setting::new(Stage { scale, room: all.size() }, 0.0);
    let Some(Remark { said, is_latest }) = remark else { return all.with_max_y(all.bottom() - high) };
    let place = all.with_min_y(all.bottom() - said.height(setting, setting.width));
    let response = said.show(ui, setting, place);
    if *is_latest {
        live(ui, &response);
    }
    all.with_max_y(place.top() - high)
}

/// The clock in the corner.
fn clock_ui(ui: &mut Ui, scale: SlideScale, view: &VotingView) {
    let Some(timer) = view.timer() else { return };
    ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    let left = timer.side(ui.input(|input| input.time));
    let corner = ui.max_rect().with_max_y(ui.max_rect().top() + scale.points(SMALLEST * 1.4));
    let mut child = ui.new_child(UiBuilder::new().max_rect(corner).layout(Layout::right_to_left(Align::Min)));
    child.label(scale.strong(&child, &left));
}

/// The six statements, and at the foot of them how many votes are in.
fn open_vote_ui(ui: &mut Ui, voting: &VotingCx<'_>, scale: SlideScale, view: &VotingView, method: Method) {
    let cx = voting.cx;
    let votes = scale.points(VOTES);
    let upper = below_ui(ui, scale, remark(voting, view, Some(method)).as_ref(), votes);
    let stage = Stage { scale, room: upper.size() };
    let blocks: Vec<_> = Level::ALL.into_iter().map(|level| statement(cx, voting.question, level, None)).collect();
    let title = cx.text(&voting.question.text);
    let slide = Slide::new(head::place(voting), title, blocks.clone());
    // What is crowded can do without its place on the agenda, and not with anything over anything else.
    let slide = if slide.fits(stage) { slide } else { Slide::new("", title, blocks) };
    let mut child = ui.new_child(UiBuilder::new().max_rect(upper).layout(Layout::top_down(Align::Min)));
    slide.show(&mut child, stage);
    let lower = upper.with_min_y(upper.bottom()).with_max_y(upper.bottom() + votes);
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(lower).layout(Layout::bottom_up(Align::Min)));
    if let (Method::Ballots, BallotTurn::Taken(chosen)) = (method, view.turn()) {
        // The room sees the display as well as the voter does: that something was chosen, and not what.
        let key = if chosen.is_some() { "projector-ballot-chosen" } else { "room-ballot-choose" };
        let response = ui.label(scale.title(ui, &cx.word(key)));
        live(ui, &response);
        return;
    }
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = scale.points(24.0);
        let voted =
            ui.label(scale.title(ui, &cx.say("projector-voted", &[("voted", open_vote::voted(voting).into())])));
        live(ui, &voted);
        // Hands are seen by everybody; of slips not even the one that is being typed is shown.
        if method == Method::Fingers && !view.entry().is_idle() {
            ui.label(scale.strong(ui, &open_vote::typed(voting, view)));
            return;
        }
        let key = if method == Method::Fingers { "projector-not-anonymous" } else { "projector-secret" };
        ui.label(scale.second(ui, &cx.word(key)));
    });
}

/// Has it spoken by itself.
fn live(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// Says it under what stands above, as wide as there is room.
fn say_ui(ui: &mut Ui, scale: SlideScale, text: impl Into<String>, look: Look) -> Response {
    let setting = Setting::new(Stage { scale, room: ui.available_size() }, SPACING);
    setting.text_ui(ui, &TextBlock::new(text, look))
}

/// How the vote came out, and what was agreed.
fn revealed_ui(ui: &mut Ui, voting: &VotingCx<'_>, scale: SlideScale) {
    let cx = voting.cx;
    let Some((last, before)) = revealed::votes(voting) else { return };
    let agreed = revealed::agreed(voting);
    columns_ui(ui, &[0.56, 0.44], scale.points(32.0), |ui, column| {
        if column == 0 {
            if workshop::shows_levels(last) {
                let before = before.filter(|before| workshop::shows_levels(before)).map(|before| &before.counts);
                spread_ui(ui, cx, Spread { counts: &last.counts, before, agreed, size: scale.points(SMALLEST) });
            } else {
                say_ui(ui, scale, cx.wording().too_few(), Look::Body);
            }
            return;
        }
        for fact in revealed::facts(cx, last) {
            say_ui(ui, scale, fact.said, Look::Body);
        }
        agreed_ui(ui, voting, scale);
    });
}

/// What was agreed, or that nothing is yet.
fn agreed_ui(ui: &mut Ui, voting: &VotingCx<'_>, scale: SlideScale) {
    let cx = voting.cx;
    let said = match revealed::agreed(voting) {
        Some(choice) => premise::agreed(cx, voting.document, &voting.question.id, choice),
        None => cx.word("projector-agreed-none"),
    };
    ui.add_space(scale.points(8.0));
    say_ui(ui, scale, said, Look::Title);
}

/// What to talk about, with the document it comes from.
fn prompt_ui(ui: &mut Ui, voting: &VotingCx<'_>, scale: SlideScale, view: &VotingView) {
    let cx = voting.cx;
    ui.add_space(scale.points(24.0));
    match revealed::prompt(voting, view) {
        Some((source, prompt, _)) => {
            say_ui(ui, scale, cx.word("room-prompt"), Look::Accent);
            say_ui(ui, scale, cx.text(&prompt.text), Look::Lead);
            say_ui(ui, scale, revealed::prompt_origin(cx, source, prompt), Look::Second);
        }
        None => {
            say_ui(ui, scale, cx.word("projector-no-prompt"), Look::Lead);
        }
    }
    agreed_ui(ui, voting, scale);
}
