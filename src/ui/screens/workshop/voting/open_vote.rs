//! Before the reveal: how the vote is taken, how many votes are in against those present, and the keys that go on.
//!
//! Of a secret vote nothing is shown but how many votes are in.

use eframe::egui::accesskit::Live;
use eframe::egui::{Align, Label, Layout, Ui, vec2};

use super::{BallotTurn, VotingCx, VotingView, method_word, written};
use crate::assessment::privacy::{FILED_TOGETHER, REVEALED_FROM};
use crate::assessment::workshop::{Choice, Method};
use crate::assessment::{Edit, WorkshopEdit, limits};
use crate::catalogue::Level;
use crate::ui::command::{Command, VotingInput, Written};
use crate::ui::keys::key_hint;
use crate::ui::parts::{Reading, Typing};
use crate::ui::screens::workshop::premise;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, Tone, choice_ui, heading_ui, notice_ui, text_ui};
use crate::workshop::{self, Turnout};

/// Draws a vote that is being taken by `method`, or would be.
#[must_use]
pub(super) fn open_vote_ui(
    ui: &mut Ui,
    voting: &VotingCx<'_>,
    view: &VotingView,
    (method, present): (Method, &mut Typing<Option<u32>>),
    inputs: &mut Vec<VotingInput>,
) -> Vec<Command> {
    let cx = voting.cx;
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    let is_second = voting.votes.len() > 1;
    heading_ui(ui, text::card_title(ui, &cx.word(if is_second { "room-vote-second" } else { "room-vote" })));
    let methods = Method::ALL.map(|method| (method, cx.word(method_word(method))));
    if let Some(chosen) = choice_ui(ui, &cx.word("room-method"), Some(method), &methods) {
        inputs.push(VotingInput::Method(chosen));
    }
    match few_present(voting, method) {
        Some(said) => drop(notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::label(ui, &said)))),
        None => drop(text_ui(ui, text::second(ui, &cx.say(method_about(method), &[("from", FILED_TOGETHER.into())])))),
    }
    let commands = present_ui(ui, voting, present);
    if !matches!(view.turn(), BallotTurn::Taken(_)) {
        // Beside the number, so that it is in sight in a low window as well.
        ui.horizontal_wrapped(|ui| {
            count_ui(ui, voting);
            ui.add_space(space::BETWEEN);
            if Button::primary(&cx.word("room-reveal")).keys(key_hint(VotingInput::Reveal)).show(ui).clicked() {
                inputs.push(VotingInput::Reveal);
            }
            if workshop::under_way(voting.votes).is_some()
                && Button::quiet(&cx.word("room-discard")).keys(key_hint(VotingInput::Discard)).show(ui).clicked()
            {
                inputs.push(VotingInput::Discard);
            }
            if Button::quiet(&cx.word("room-skip")).keys(key_hint(VotingInput::Skip)).show(ui).clicked() {
                inputs.push(VotingInput::Skip);
            }
        });
    } else {
        count_ui(ui, voting);
    }
    match method {
        Method::Fingers => fingers_ui(ui, voting, view, inputs),
        Method::Slips => slips_ui(ui, voting, inputs),
        Method::Ballots => ballot_ui(ui, voting, view, inputs),
    }
    commands
}

/// That so few are present that a vote by `method` can never be revealed.
pub fn few_present(voting: &VotingCx<'_>, method: Method) -> Option<String> {
    let present = workshop::too_few_for(method, voting.present)?;
    Some(voting.cx.say("room-few-present", &[("present", present.into()), ("from", REVEALED_FROM.into())]))
}

/// What the room is to know of a question before it votes, what matters most first: what hangs on it, and that nobody said
/// how many are present.
pub fn to_know(voting: &VotingCx<'_>) -> Vec<String> {
    let (cx, document, question) = (voting.cx, voting.document, &voting.question.id);
    let present = voting.present.is_none().then(|| present_open(voting));
    [premise::before(cx, document, question), present].into_iter().flatten().collect()
}

/// That it is not known how many are present, and how it is said.
fn present_open(voting: &VotingCx<'_>) -> String {
    let cx = voting.cx;
    let key = key_hint(VotingInput::Write(Written::Present));
    match written::sheets(voting) {
        Some(sheets) => cx.say("room-present-open", &[("key", key.into()), ("sheets", sheets.into())]),
        None => cx.say("room-present-open-none", &[("key", key.into())]),
    }
}

fn method_about(method: Method) -> &'static str {
    match method {
        Method::Fingers => "room-method-fingers-about",
        Method::Slips => "room-method-slips-about",
        Method::Ballots => "room-method-ballots-about",
    }
}

/// How many of those present have voted.
pub fn turnout_of(voting: &VotingCx<'_>) -> Turnout {
    let voted = workshop::under_way(voting.votes).map_or(0, |vote| vote.counts.total());
    Turnout { voted, present: voting.present }
}

/// Those present, as many as there are sheets where nothing was said.
fn present_ui(ui: &mut Ui, voting: &VotingCx<'_>, typing: &mut Typing<Option<u32>>) -> Vec<Command> {
    let cx = voting.cx;
    let round = voting.document.session.round();
    let edit = |present| Edit::Workshop { round, edit: WorkshopEdit::Present(present) }.into();
    let (label, hint) = (cx.word("room-present"), cx.word("room-present-hint"));
    let wrong = cx.say("room-present-wrong", &[("most", limits::PRESENT.into())]);
    let said = voting.present.map(|present| present.to_string()).unwrap_or_default();
    let reading =
        Reading { id: "room-present", label: &label, keys: "", hint: &hint, read: &read_present, said, wrong: &wrong };
    let width = 220.0_f32.min(ui.available_width());
    let (now, mut commands) = ui
        .allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            typing.show(ui, voting.present, &reading)
        })
        .inner;
    commands.extend(now.map(edit));
    if let Some(sheets) = written::sheets(voting).filter(|_| voting.present.is_none()) {
        let take = cx.say("room-present-take", &[("sheets", sheets.into())]);
        if Button::secondary(&take).low().show(ui).clicked() {
            commands.push(edit(Some(sheets)));
        }
    }
    commands
}

/// A number of people, or that none is said.
fn read_present(text: &str) -> Option<Option<u32>> {
    if text.trim().is_empty() { Some(None) } else { written::present(text, None).map(Some) }
}

/// How many votes are in, large, against those present.
fn count_ui(ui: &mut Ui, voting: &VotingCx<'_>) {
    let said = voted(voting);
    let response = ui.label(text::number(ui, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(Live::Polite);
        node.set_value(voting.cx.say("room-voted-said", &[("voted", said.as_str().into())]));
    });
}

/// `9 / 12`, or `9` where it is not known how many are present.
pub fn voted(voting: &VotingCx<'_>) -> String {
    let room = turnout_of(voting);
    match room.present {
        Some(present) => voting.cx.say("room-voted-of", &[("voted", room.voted.into()), ("present", present.into())]),
        None => voting.cx.say("room-voted", &[("voted", room.voted.into())]),
    }
}

/// Hands are up: what is in by level, which everybody sees anyway, and what is being typed.
fn fingers_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    text_ui(ui, text::label(ui, &typed(voting, view)));
    let counts = workshop::under_way(voting.votes).map(|vote| vote.counts).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        for choice in Choice::ALL {
            let count = counts.of(choice);
            let name = match choice {
                Choice::Level(level) => cx.say("map-level", &[("level", level.get().into())]),
                Choice::Unknown => cx.word("scoring-unknown"),
            };
            let line = cx.say("room-count-of", &[("what", name.into()), ("count", count.into())]);
            let said = if count > 0 { text::strong(ui, &line) } else { text::small(ui, &line) };
            ui.add(Label::new(said).extend());
            ui.add_space(space::INSIDE);
        }
    });
    ui.horizontal_wrapped(|ui| {
        if Button::secondary(&cx.word("room-rest")).keys(key_hint(VotingInput::Rest)).low().show(ui).clicked() {
            inputs.push(VotingInput::Rest);
        }
        if Button::quiet(&cx.word("room-correct")).keys(key_hint(VotingInput::Backspace)).low().show(ui).clicked() {
            inputs.push(VotingInput::Backspace);
        }
    });
}

/// What is being typed: level and count, or how to begin.
pub fn typed(voting: &VotingCx<'_>, view: &VotingView) -> String {
    let cx = voting.cx;
    let name = |choice| match choice {
        Choice::Level(level) => cx.say("map-level", &[("level", Level::get(level).into())]),
        Choice::Unknown => cx.word("scoring-unknown"),
    };
    match view.entry().typed() {
        (None, _) => cx.word("room-typed-none"),
        (Some(choice), None) => cx.say("room-typed-level", &[("what", name(choice).into())]),
        (Some(choice), Some(count)) => {
            cx.say("room-typed-count", &[("what", name(choice).into()), ("count", count.into())])
        }
    }
}

/// Slips: a key each, and the last one taken back.
fn slips_ui(ui: &mut Ui, voting: &VotingCx<'_>, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    text_ui(ui, text::label(ui, &cx.word("room-slips-how")));
    choices_ui(ui, voting, inputs);
    if Button::quiet(&cx.word("room-correct-slip")).keys(key_hint(VotingInput::Backspace)).low().show(ui).clicked() {
        inputs.push(VotingInput::Backspace);
    }
}

/// A ballot: whose turn it is, what they choose, and nothing of those before.
fn ballot_ui(ui: &mut Ui, voting: &VotingCx<'_>, view: &VotingView, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    match view.turn() {
        BallotTurn::Free => {
            text_ui(ui, text::label(ui, &cx.word("room-ballot-next")));
            if Button::secondary(&cx.word("room-ballot-begin"))
                .icon(Icon::Person)
                .keys(key_hint(VotingInput::Enter))
                .show(ui)
                .clicked()
            {
                inputs.push(VotingInput::Enter);
            }
        }
        BallotTurn::Taken(chosen) => {
            text_ui(ui, text::strong(ui, &chosen_text(voting, chosen)));
            choices_ui(ui, voting, inputs);
            ui.horizontal_wrapped(|ui| {
                let cast = Button::primary(&cx.word("room-ballot-cast"))
                    .keys(key_hint(VotingInput::Enter))
                    .enabled(chosen.is_some())
                    .show(ui);
                if cast.clicked() {
                    inputs.push(VotingInput::Enter);
                }
                if Button::quiet(&cx.word("room-ballot-leave")).keys(key_hint(VotingInput::Escape)).show(ui).clicked() {
                    inputs.push(VotingInput::Escape);
                }
            });
        }
    }
}

/// What the person at the PC has chosen.
pub fn chosen_text(voting: &VotingCx<'_>, chosen: Option<Choice>) -> String {
    let cx = voting.cx;
    match chosen {
        None => cx.word("room-ballot-choose"),
        Some(Choice::Level(level)) => cx.say("room-ballot-chosen", &[("level", level.get().into())]),
        Some(Choice::Unknown) => cx.word("room-ballot-chosen-unknown"),
    }
}

/// A button for each level and for don't know.
fn choices_ui(ui: &mut Ui, voting: &VotingCx<'_>, inputs: &mut Vec<VotingInput>) {
    ui.horizontal_wrapped(|ui| {
        for level in Level::ALL {
            let name = voting.cx.say("map-level", &[("level", level.get().into())]);
            if Button::secondary(&level.to_string()).name(&name).low().show(ui).clicked() {
                inputs.push(VotingInput::Digit(level.get()));
            }
        }
        if Button::secondary(&voting.cx.word("questions-unknown"))
            .keys(key_hint(VotingInput::Unknown))
            .low()
            .show(ui)
            .clicked()
        {
            inputs.push(VotingInput::Unknown);
        }
    });
}
