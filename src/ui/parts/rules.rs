//! How what a screen shows is come by, folded: the rules in the words that the report has, too.

use eframe::egui::Ui;

use crate::scoring::Rule;
use crate::ui::context::Context;
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{disclosure_ui, text_ui};

/// Draws `rules` under a line that turns `is_open`; nothing where there are none.
pub fn rules_ui(ui: &mut Ui, cx: &Context<'_>, rules: &[Rule], is_open: &mut bool) {
    if rules.is_empty() {
        return;
    }
    let line = disclosure_ui(ui, &cx.word("rules-title"), *is_open, |ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        ui.spacing_mut().item_spacing.y = space::NEAR;
        for rule in rules {
            text_ui(ui, text::small_strong(ui, &rule.name(cx.words)));
            text_ui(ui, text::second(ui, &rule.text(cx.words)));
            ui.add_space(space::INSIDE);
        }
    });
    if line.clicked() {
        *is_open = !*is_open;
    }
}
