//! The part with what is published of the hall in the national survey: its shares among halls like it, its prefecture or the
//! nation, and every indicator.

use eframe::egui::Ui;

use super::ResultsView;
use super::charts;
use crate::ui::command::{Command, CopyCommand};
use crate::ui::context::{Context, Document};
use crate::ui::keys::{Control, key_hint};
use crate::ui::parts::national_ui;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, CopyRegion, Icon, card_ui, text_ui};

/// Draws the part.
#[must_use]
pub(super) fn part_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut ResultsView) -> Vec<Command> {
    let mut commands = Vec::new();
    let has_shares = view.model.as_ref().is_some_and(|model| model.has_shares());
    if has_shares {
        commands.extend(charts::part_ui(ui, cx, document, view));
        ui.add_space(space::INSIDE);
    }
    card_ui(ui, |ui| match view.model.as_ref().and_then(|model| model.published.as_ref()) {
        Some(published) => {
            let region = CopyRegion::begin(ui);
            national_ui(ui, cx, published, &mut view.published);
            let label = cx.word("national-copy");
            let button = Button::quiet(&label).icon(Icon::Copy).keys(key_hint(Control::Copy)).show(ui);
            if button.clicked() || region.is_copied(ui) {
                commands.push(Command::Copy(CopyCommand::National));
            }
        }
        None => {
            text_ui(ui, text::body(ui, &cx.word("national-none")));
        }
    });
    commands
}
