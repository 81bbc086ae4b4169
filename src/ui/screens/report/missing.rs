//! What is missing for a good report, as a list with the ways to where it is filled in.

use eframe::egui::Ui;

use crate::findings::{Missing, missing};
use crate::ui::command::{Command, Destination};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Icon, Tone, card_ui, heading_ui, link_ui, mark_ui, notice_ui, text_ui};

/// Where it is filled in.
pub fn place(missing: &Missing) -> Destination {
    match missing {
        Missing::Municipality | Missing::Title => Destination::Profile,
        Missing::Agreement { .. } => Destination::Workshop(None),
        Missing::Unanswered { first, .. }
        | Missing::Marked { first, .. }
        | Missing::NothingApplies { first, .. }
        | Missing::Unknown { question: first, .. } => Destination::Questions(Some(first.clone())),
    }
}

/// The list of what is missing, or that nothing is.
#[must_use]
pub(super) fn missing_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    let all = missing(cx.catalogue, document.session.assessment(), document.findings);
    if all.is_empty() {
        notice_ui(ui, Tone::Done, |ui| text_ui(ui, text::label(ui, &cx.word("report-view-missing-none"))));
        return commands;
    }
    card_ui(ui, |ui| {
        heading_ui(ui, text::strong(ui, &cx.word("report-view-missing")));
        text_ui(ui, text::second(ui, &cx.word("report-view-missing-about")));
        for missing in &all {
            ui.add_space(space::INSIDE);
            let (said, link) = (missing.text(&cx.wording()), missing.link(&cx.wording()));
            mark_ui(ui, Icon::Minus, |ui| {
                ui.spacing_mut().item_spacing.y = space::NEAR;
                text_ui(ui, text::label(ui, &said));
                let name = cx.say("report-view-link", &[("link", link.as_str().into()), ("what", said.into())]);
                if link_ui(ui, &link, &name).clicked() {
                    commands.push(place(missing).into());
                }
            });
        }
    });
    commands
}
