//! One of a few, all in sight: languages, themes, roles. Radio buttons: one stop for Tab, the arrows choose.

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{CornerRadius, Id, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};

use super::{focus, group};
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
    let group = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(name);
    let clicked = ui.scope_builder(group, |ui| options_ui(ui, name, chosen, options)).inner;
    options.get(clicked?).map(|(option, _)| *option).filter(|now| chosen != Some(*now))
}

/// The place of the option that was chosen now.
fn options_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: Option<T>,
    options: &[(T, String)],
) -> Option<usize> {
    let group = ui.unique_id();
    let before = options.iter().position(|(option, _)| chosen == Some(*option));
    // Before anything is chosen, Tab stops at the first.
    let stop = before.unwrap_or_default();
    let moved = group::moved(ui, group.with(stop), (stop, options.len()), &group::ON, &group::BACK);
    let now = moved.or(before);
    let clicked = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        let mut clicked = None;
        for (i, (_, label)) in options.iter().enumerate() {
            let is_stop = now.unwrap_or_default() == i;
            let response = option_ui(ui, group.with(i), &format!("{name} {label}"), label, (now == Some(i), is_stop));
            if response.clicked() {
                clicked = Some(i);
            }
        }
        clicked
    });
    if let Some(at) = moved {
        group::go_to(ui, group.with(at), true);
    }
    moved.or(clicked.inner)
}

fn option_ui(ui: &mut Ui, id: Id, name: &str, label: &str, (is_chosen, is_stop): (bool, bool)) -> Response {
    let colors = colors(ui);
    let font = if is_chosen { text::bold(type_size::BODY) } else { text::regular(type_size::BODY) };
    let ink = if is_chosen { colors.accent } else { colors.text };
    let galley = ui.painter().layout_no_wrap(shown(label), font, ink);
    // As wide as it is when it is chosen: the others keep their places.
    let widest = ui.painter().layout_no_wrap(shown(label), text::bold(type_size::BODY), ink).size().x;
    let size = vec2(galley.size().x.max(widest) + 2.0 * space::BETWEEN, measure::TARGET);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, id, if is_stop { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    ui.ctx().accesskit_node_builder(id, |node| node.set_toggled(Toggled::from(is_chosen)));
    if response.has_focus() {
        group::keep_arrows(ui, id, is_chosen);
    }
    if ui.is_rect_visible(rect) {
        let (fill, edge, width) = match (is_chosen, response.hovered()) {
            (true, _) => (colors.accent_soft, colors.accent, measure::EDGE_CHOSEN),
            (false, true) => (colors.hover, colors.accent, measure::EDGE),
            (false, false) => (colors.surface, colors.edge, measure::EDGE),
        };
        let corner = CornerRadius::same(measure::RADIUS);
        ui.painter().rect(rect, corner, fill, Stroke::new(width, edge), StrokeKind::Inside);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    }
    focus::ring_ui(ui, &response);
    response
}
