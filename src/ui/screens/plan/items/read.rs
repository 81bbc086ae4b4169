//! The items of a copy that was made for handing on: read, and not changed.

use eframe::egui::Ui;

use super::row::remark_ui;
use crate::ui::context::Context;
use crate::ui::screens::plan::model::PlanModel;
use crate::ui::theme::text;
use crate::ui::widgets::{Tone, card_ui, heading_ui, notice_ui, text_ui};

/// Draws them.
pub(super) fn read_ui(ui: &mut Ui, cx: &Context<'_>, model: &PlanModel) {
    notice_ui(ui, Tone::Info, |ui| text_ui(ui, text::body(ui, &cx.word("plan-items-copy"))));
    text_ui(ui, text::strong(ui, &cx.wording().item_counts(&model.counts)));
    for item in &model.items {
        card_ui(ui, |ui| {
            heading_ui(ui, text::strong(ui, &format!("{}. {}", item.place + 1, item.text)));
            let parts = [&item.owner, &item.due, &item.status].into_iter().filter(|part| !part.is_empty());
            text_ui(ui, text::label(ui, &cx.words.list(parts.cloned())));
            remark_ui(ui, item);
            for more in item.step.iter().chain([&item.note]).filter(|more| !more.is_empty()) {
                text_ui(ui, text::second(ui, more));
            }
        });
    }
}
