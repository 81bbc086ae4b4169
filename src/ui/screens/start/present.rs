//! The assessment that is open: go on with it, or put it away.

use eframe::egui::{Ui, vec2};

use super::{Focus, StartView, can_take_focus};
use crate::ui::command::{Command, Destination, FileCommand};
use crate::ui::context::Context;
use crate::ui::keys::leading_ui;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, card_ui, heading_ui, text_ui};

/// Draws it where there is one.
#[must_use]
pub(super) fn present_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) -> Vec<Command> {
    let mut commands = Vec::new();
    let Some(session) = cx.session else { return commands };
    card_ui(ui, |ui| {
        text_ui(ui, text::small(ui, &cx.word("start-present")));
        heading_ui(ui, text::card_title(ui, &cx.own_name()));
        let way_on = match cx.document {
            Some(document) => {
                let tally = &document.findings.scores.overall.tally;
                text_ui(ui, text::label(ui, &cx.wording().counts(tally)));
                match tally.open {
                    0 => "start-to-questions",
                    open if open == tally.total() => "start-begin",
                    _ => "start-go-on",
                }
            }
            None => {
                let edition = &session.assessment().current().edition;
                let edition = cx.catalogue.edition_names().name(edition, cx.locale());
                text_ui(ui, text::label(ui, &cx.say("edition-read-only", &[("edition", edition.into())])));
                "edition-read"
            }
        };
        ui.add_space(space::NEAR);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
            let label = cx.word(way_on);
            let (go_on, is_asked) = leading_ui(ui, Button::primary(&label).icon(Icon::Questions));
            if view.focus == Focus::Main && can_take_focus(ui) {
                go_on.request_focus();
                view.focus = Focus::Given;
            }
            if is_asked {
                commands.push(Destination::Questions(None).into());
            }
            let to_results = cx.word("start-to-results");
            if cx.document.is_some() && Button::secondary(&to_results).icon(Icon::Results).show(ui).clicked() {
                commands.push(Destination::Results(None).into());
            }
            if Button::quiet(&cx.word("start-close")).show(ui).clicked() {
                commands.push(FileCommand::Close.into());
            }
        });
    });
    ui.add_space(space::INSIDE);
    commands
}
