//! Blank sheets that go out: which questions, and in which form.

use eframe::egui::Ui;

use crate::catalogue::SectionId;
use crate::ui::command::{Command, HandOut, SheetForm, SheetsCommand};
use crate::ui::context::Context;
use crate::ui::parts::section_choice_ui;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, heading_ui, text_ui};

/// What is chosen for a blank sheet that is handed out.
#[derive(Debug, Default)]
pub(super) struct HandOutView {
    /// The section whose questions go out; all questions where there is none.
    section: Option<SectionId>,
}

/// Draws the choice of a blank sheet, and the buttons that write one.
#[must_use]
pub(super) fn hand_out_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut HandOutView) -> Vec<Command> {
    let mut commands = Vec::new();
    let questionnaire = &cx.catalogue.questionnaire;
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.word("sheets-out")));
    text_ui(ui, text::second(ui, &cx.word("sheets-out-about")));

    let label = cx.word("sheets-section");
    text_ui(ui, text::small_strong(ui, &label));
    if let Some(section) = section_choice_ui(ui, cx, &label, view.section.as_ref()) {
        view.section = section;
    }

    let section = view.section.as_ref().and_then(|id| questionnaire.section(id));
    ui.add_space(space::NEAR);
    ui.horizontal_wrapped(|ui| {
        for (form, key, icon) in
            [(SheetForm::Xlsx, "sheets-out-xlsx", Icon::Table), (SheetForm::Pdf, "sheets-out-pdf", Icon::Report)]
        {
            if Button::secondary(&cx.word(key)).icon(icon).show(ui).clicked() {
                let section_name = section.map(|section| cx.text(&section.name).to_owned()).unwrap_or_default();
                let section = section.map(|section| section.id.clone());
                commands.push(SheetsCommand::HandOut(HandOut { form, section, section_name }).into());
            }
        }
    });
    commands
}
