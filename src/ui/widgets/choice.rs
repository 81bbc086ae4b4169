//! One of a few, all in sight: languages, themes, roles, tabs.

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::focus;
use crate::text::shown;
use crate::ui::theme::{colors, measure, space, text, type_size};

/// Draws `options` side by side, wrapping where there is no room; `name` is what is chosen, said before each of them.
/// Gives back what was chosen now.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: Option<T>,
    options: &[(T, String)],
) -> Option<T> {
    let mut now = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        for (option, label) in options {
            let response = option_ui(ui, name, label, chosen == Some(*option));
            if response.clicked() {
                now = Some(*option);
            }
        }
    });
    now.filter(|now| chosen != Some(*now))
}

fn option_ui(ui: &mut Ui, name: &str, label: &str, is_chosen: bool) -> Response {
    let colors = colors(ui);
    let font = if is_chosen { text::bold(type_size::BODY) } else { text::regular(type_size::BODY) };
    let ink = if is_chosen { colors.accent } else { colors.text };
    let galley = ui.painter().layout_no_wrap(shown(label), font, ink);
    let size = vec2(galley.size().x + 2.0 * space::BETWEEN, measure::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, format!("{name} {label}")));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(is_chosen)));
    if ui.is_rect_visible(rect) {
        let (fill, edge, width) = match (is_chosen, response.hovered()) {
            (true, _) => (colors.accent_soft, colors.accent, measure::EDGE_CHOSEN),
            (false, true) => (colors.hover, colors.accent, measure::EDGE),
            (false, false) => (colors.surface, colors.edge, measure::EDGE),
        };
        let corner = CornerRadius::same(measure::RADIUS);
        ui.painter().rect(rect, corner, fill, Stroke::new(width, edge), StrokeKind::Inside);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
        focus::ring_ui(ui, &response);
    }
    response
}
