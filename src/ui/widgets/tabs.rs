//! Parts of a screen, one of which is shown: one stop for the Tab key, the arrows go from part to part.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    CornerRadius, Event, EventFilter, Id, Key, Modifiers, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::focus;
use crate::text::shown;
use crate::ui::theme::{colors, measure, space, text, type_size};

/// Thickness of the line under the part that is shown.
const MARK: f32 = 3.0;

/// Draws the list of parts called `name`, wrapping where there is no room, with `chosen` as the one that is shown. Gives
/// back what was gone to now.
pub fn tabs_ui<T: Copy + PartialEq>(ui: &mut Ui, name: &str, chosen: T, options: &[(T, String)]) -> Option<T> {
    let list = ui.scope_id().with(("tabs", name.to_owned()));
    let before = options.iter().position(|(option, _)| *option == chosen).unwrap_or_default();
    let moved = moved(ui, list, before, options.len());
    let now = moved.unwrap_or(before);
    let builder = UiBuilder::new().id_salt(list).accessibility_role(Role::TabList).accessibility_label(name);
    let clicked = ui.scope_builder(builder, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::NEAR, space::NEAR);
            let mut clicked = None;
            for (i, (_, label)) in options.iter().enumerate() {
                if tab_ui(ui, tab_id(list, i), label, i == now).clicked() {
                    clicked = Some(i);
                }
            }
            clicked
        })
        .inner
    });
    if let Some(moved) = moved {
        // The Tab key stops at the tab of the part that is shown, and at no other.
        ui.memory_mut(|memory| memory.request_focus(tab_id(list, moved)));
    }
    options.get(clicked.inner.or(moved)?).map(|(option, _)| *option).filter(|option| *option != chosen)
}

fn tab_id(list: Id, place: usize) -> Id {
    list.with(place)
}

/// Where the arrow keys lead from the tab at `at`, which they do while it has the focus.
fn moved(ui: &Ui, list: Id, at: usize, count: usize) -> Option<usize> {
    let id = tab_id(list, at);
    if count == 0 || !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let mut now = at;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } = event else { return true };
            now = match key {
                Key::ArrowRight => (now + 1) % count,
                Key::ArrowLeft => (now + count - 1) % count,
                Key::Home => 0,
                Key::End => count - 1,
                _ => return true,
            };
            false
        });
    });
    (now != at).then_some(now)
}

fn tab_ui(ui: &mut Ui, id: Id, label: &str, is_shown: bool) -> Response {
    let colors = colors(ui);
    let font = if is_shown { text::bold(type_size::BODY) } else { text::regular(type_size::BODY) };
    let ink = if is_shown { colors.accent } else { colors.text };
    let galley = ui.painter().layout_no_wrap(shown(label), font, ink);
    let (rect, _) =
        ui.allocate_exact_size(vec2(galley.size().x + 2.0 * space::BETWEEN, measure::TARGET), Sense::hover());
    let response = ui.interact(rect, id, if is_shown { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::labeled(Role::Tab, true, label));
    ui.ctx().accesskit_node_builder(id, |node| node.set_selected(is_shown));
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
    if ui.is_rect_visible(rect) {
        if response.hovered() && !is_shown {
            ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS_SMALL), colors.accent_soft);
        }
        if is_shown {
            let line = Rect::from_min_max(pos2(rect.left(), rect.bottom() - MARK), rect.max);
            ui.painter().rect_filled(line, CornerRadius::same(1), colors.accent);
        }
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
        focus::ring_ui(ui, &response);
    }
    response
}
