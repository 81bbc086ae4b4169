//! The items of a copy that was made for handing on: read, and not changed.

use eframe::egui::Ui;

use super::row::remark_ui;
use crate::findings::ItemPart;
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
            // The remark has its mark.
            let brief = item.parts().filter(|(part, _)| part.is_brief() && *part != ItemPart::Remark);
            text_ui(ui, text::label(ui, &cx.words.list(brief.map(|(_, said)| said.to_owned()))));
            remark_ui(ui, item);
            for (_, more) in item.parts().filter(|(part, _)| !part.is_brief()) {
                text_ui(ui, text::second(ui, more));
            }
        });
    }
}
