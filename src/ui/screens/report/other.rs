//! What else can be made to be handed on.

use eframe::egui::Ui;

use crate::report::Form;
use crate::ui::command::{Command, HandOn, ReportCommand};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, card_ui, heading_ui, text_ui};

/// Draws each with what it holds.
#[must_use]
pub(super) fn other_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        heading_ui(ui, text::strong(ui, &cx.word("report-view-other")));
        let mut offer = |ui: &mut Ui, what: HandOn, label: &str, about: &str| {
            ui.add_space(space::INSIDE);
            if Button::secondary(&cx.word(label)).icon(Icon::Download).show(ui).clicked() {
                commands.push(ReportCommand::HandOn(what).into());
            }
            text_ui(ui, text::second(ui, about));
        };
        let form = if cx.report.form.is_document() { cx.report.form } else { Form::Whole };
        let others = Form::ALL.into_iter().filter(|form| !form.is_document());
        let others = cx.words.list(others.map(|form| cx.word(&format!("report-view-form-{}", form.name()))));
        let about = cx.say("report-view-document-about", &[("others", others.into())]);
        offer(ui, HandOn::Document(form), "report-view-document", &about);
        offer(ui, HandOn::Workbook, "report-view-workbook", &cx.word("report-view-workbook-about"));
        // Without a date there is nothing in a calendar, and the plan says how to set one.
        if document.session.items().iter().any(|item| item.due.is_some()) {
            offer(ui, HandOn::Calendar, "report-view-calendar", &cx.word("report-view-calendar-about"));
        }
    });
    commands
}
