//! The documented towns that did a step: what each did, when, what came before it there and what went wrong.

use eframe::egui::Ui;

use crate::findings::{Precedents, StepText};
use crate::ui::context::{Context, Document};
use crate::ui::parts::evidence_ui;
use crate::ui::theme::text;
use crate::ui::widgets::{Icon, mark_ui, text_ui};

/// Draws them, or that no document shows one.
pub(super) fn precedents_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, step: &StepText) {
    let Some(found) = document.findings.steps.iter().find(|found| found.question == step.question) else { return };
    let precedents = Precedents::of(&cx.wording(), found);
    for precedent in &precedents.towns {
        let Some(town) = cx.catalogue.town(&precedent.town) else { continue };
        ui.push_id(town.id.to_string(), |ui| {
            evidence_ui(ui, cx, town, &step.question);
            text_ui(ui, text::second(ui, &precedent.before));
            if !precedent.doubts.is_empty() {
                text_ui(ui, text::small_strong(ui, &cx.word("towns-doubts-short")));
                for doubt in &precedent.doubts {
                    mark_ui(ui, Icon::Minus, |ui| text_ui(ui, text::second(ui, doubt)));
                }
            }
        });
    }
    if precedents.towns.len() > 1 {
        text_ui(ui, text::second(ui, &cx.wording().towns_order(cx.own_code())));
    }
    if let Some(none) = &precedents.none {
        text_ui(ui, text::second(ui, none));
    }
}
