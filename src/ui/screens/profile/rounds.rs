//! The rounds there are, and the ways to the next one and to taking the latest away. Earlier ones stay as they are.

use eframe::egui::Ui;

use crate::assessment::{Round, limits};
use crate::session::Session;
use crate::ui::command::{Command, Destination, FileCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, card_ui, disclosure_ui, heading_ui, link_ui, mark_in_ui, text_ui};

/// Rounds that are shown before earlier ones are asked for.
const FEW: usize = 3;

/// What the list of rounds remembers while the profile is shown.
#[derive(Debug, Default)]
pub(super) struct RoundsView {
    shows_earlier: bool,
}

/// Draws the list of rounds, and the ways to another one.
#[must_use]
pub(super) fn rounds_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session, view: &mut RoundsView) -> Vec<Command> {
    let mut commands = Vec::new();
    let rounds = &session.assessment().rounds;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        heading_ui(ui, text::small_strong(ui, &cx.word("profile-rounds")));
        let numbered: Vec<(usize, &Round)> = rounds.iter().enumerate().rev().collect();
        let (few, earlier) = numbered.split_at(numbered.len().min(FEW));
        for (place, round) in few {
            commands.extend(line_ui(ui, cx, *place, round, *place == session.round()));
        }
        if !earlier.is_empty() {
            let title = cx.count("profile-rounds-earlier", earlier.len());
            let line = disclosure_ui(ui, &title, view.shows_earlier, |ui| {
                for (place, round) in earlier {
                    commands.extend(line_ui(ui, cx, *place, round, false));
                }
            });
            if line.clicked() {
                view.shows_earlier = !view.shows_earlier;
            }
        }
        ui.horizontal_wrapped(|ui| {
            let can_begin = rounds.len() < limits::ROUNDS;
            let begin = cx.word("profile-rounds-begin");
            if Button::secondary(&begin).icon(Icon::Plus).low().enabled(can_begin).show(ui).clicked() {
                commands.push(WindowCommand::NextRound.into());
            }
            if rounds.len() > 1 && Button::quiet(&cx.word("profile-rounds-remove")).low().show(ui).clicked() {
                commands.push(WindowCommand::RemoveRound.into());
            }
        });
        if rounds.iter().any(|round| round.responses.len() > 1) {
            commands.extend(strip_ui(ui, cx));
        }
    });
    commands
}

/// The copy without persons: what goes, what stays, and the button that makes it.
fn strip_ui(ui: &mut Ui, cx: &Context<'_>) -> Vec<Command> {
    ui.add_space(space::INSIDE);
    heading_ui(ui, text::small_strong(ui, &cx.word("strip-title")));
    text_ui(ui, text::second(ui, &cx.word("strip-about")));
    let button = Button::quiet(&cx.word("strip-do")).icon(Icon::Download).low().show(ui);
    button.clicked().then(|| FileCommand::Strip.into()).into_iter().collect()
}

/// A round: what it is called, when it was, whose answers there are, and the way to what was answered where that is not
/// asked now. One of another edition than the live one stands beside no other, and says so.
fn line_ui(ui: &mut Ui, cx: &Context<'_>, place: usize, round: &Round, is_current: bool) -> Option<Command> {
    let ink = crate::ui::theme::colors(ui);
    let (mark, ink) = if is_current { (Icon::Right, ink.accent) } else { (Icon::Check, ink.second) };
    mark_in_ui(ui, mark, ink, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        text_ui(ui, text::strong(ui, &cx.wording().round_title(place, round)));
        let args = [("date", cx.words.date(round.date).into()), ("standing", cx.wording().who(round).into())];
        text_ui(ui, text::small(ui, &cx.say("profile-rounds-line", &args)));
        if is_current {
            text_ui(ui, text::small_strong(ui, &cx.word("profile-rounds-current")));
        }
        if round.edition != cx.catalogue.questionnaire.edition {
            let edition = cx.catalogue.edition_names().name(&round.edition, cx.locale());
            text_ui(ui, text::small(ui, &cx.say("edition-round-of", &[("edition", edition.into())])));
        } else if is_current {
            return None;
        }
        let (label, of) = (
            cx.word("edition-read"),
            cx.say("edition-read-of", &[("title", cx.wording().round_title(place, round).into())]),
        );
        link_ui(ui, &label, &of).clicked().then(|| Destination::Archived(place).into())
    })
}
