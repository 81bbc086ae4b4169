//! What someone wants to know before they begin: how long, who, what is not asked, and what becomes of the data.

use eframe::egui::{Sense, Ui, vec2};

use crate::ui::context::Context;
use crate::ui::theme::{colors, space, text};
use crate::ui::widgets::{Icon, icon, text_ui};

/// Draws them.
pub(super) fn facts_ui(ui: &mut Ui, cx: &Context<'_>) {
    for (mark, title, lines) in [
        (Icon::Clock, "start-time", &["start-time-text"] as &[&str]),
        (Icon::Person, "start-who", &["start-who-text"]),
        (Icon::Minus, "start-scope", &["answering-scope"]),
        (Icon::Lock, "start-data", &["start-data-here", "start-data-report"]),
    ] {
        fact_ui(ui, cx, mark, title, lines);
    }
}

fn fact_ui(ui: &mut Ui, cx: &Context<'_>, mark: Icon, title: &str, lines: &[&str]) {
    const MARK: f32 = 20.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::BETWEEN, space::NEAR);
        let (rect, _) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::hover());
        icon::paint(ui.painter(), mark, rect, colors(ui).second);
        ui.vertical(|ui| {
            text_ui(ui, text::small_strong(ui, &cx.word(title)));
            for line in lines {
                text_ui(ui, text::second(ui, &cx.word(line)));
            }
        });
    });
    ui.add_space(space::NEAR);
}
