//! Which questions a sheet asks: all, or those of one section.

use eframe::egui::Ui;

use crate::catalogue::SectionId;
use crate::ui::context::Context;
use crate::ui::widgets::choice_ui;

/// Draws the choice called `label`, each section with how many questions it is asked. Gives back what was chosen now: a
/// section, or none for all questions.
pub fn section_choice_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    label: &str,
    chosen: Option<&SectionId>,
) -> Option<Option<SectionId>> {
    let questionnaire = &cx.catalogue.questionnaire;
    let count = |section: Option<&SectionId>| questionnaire.asked_of(section).count();
    let mut options = vec![(None, cx.count("sheets-section-all", count(None)))];
    options.extend(questionnaire.asked_sections().map(|section| {
        let args = [("section", cx.text(&section.name).into()), ("count", count(Some(&section.id)).into())];
        (Some(&section.id), cx.say("sheets-section-one", &args))
    }));
    choice_ui(ui, label, Some(chosen), &options).map(Option::<&SectionId>::cloned)
}
