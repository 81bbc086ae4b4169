//! Among whom the shares of the national survey are shown: halls like it, its prefecture or the nation.

use eframe::egui::Ui;

use super::ResultsView;
use crate::ui::context::Context;
use crate::ui::widgets::choice_ui;

/// Draws the choice, always in the same order.
pub(super) fn circle_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ResultsView) {
    let Some(published) = view.model.as_ref().and_then(|model| model.published.as_ref()) else { return };
    let circles: Vec<(usize, String)> = published.circle_heads().iter().cloned().enumerate().collect();
    let chosen = choice_ui(ui, &cx.word("results-circle"), Some(view.charts.circle), &circles);
    if let Some(circle) = chosen {
        view.charts.circle = circle;
    }
}
