//! A milestone: what a town did, when, and where that stands.

use eframe::egui::Ui;

use super::MarkCx;
use crate::catalogue::{Milestone, Town, When};
use crate::findings::origin;
use crate::ui::command::Command;
use crate::ui::theme::{measure, text};
use crate::ui::widgets::text_ui;

impl MarkCx<'_, '_> {
    pub(super) fn milestone_ui(&self, ui: &mut Ui, town: &Town, milestone: &Milestone) -> Vec<Command> {
        let cx = self.cx;
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        self.town_ui(ui, town);
        let factor = cx.catalogue.questionnaire.factor(&milestone.factor);
        let when = match &milestone.when {
            When::Date(date) => cx.words.partial_date(*date),
            When::First => cx.word("chart-undated"),
            When::After(before) => {
                let before = town.chronicle.iter().find(|other| other.id == *before);
                let before = before.map(|other| self.text(&other.what)).unwrap_or_default();
                cx.say("results-after", &[("before", before.into())])
            }
        };
        let factor = factor.map(|factor| self.text(&factor.name)).unwrap_or_default();
        text_ui(ui, text::body(ui, self.text(&milestone.what)));
        text_ui(ui, text::small(ui, &when));
        text_ui(ui, text::small(ui, factor));
        text_ui(ui, text::small(ui, &origin(cx.catalogue, cx.words, town, &milestone.place)));
        self.town_link_ui(ui, town)
    }
}
