//! Parts of a screen, one of which is shown: one stop for the Tab key, the arrows go from part to part. Two keys turn them
//! wherever the focus is.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Event, Id, Key, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::focus_anchor::anchor_focus;
use super::{focus, group};
use crate::text::shown;
use crate::ui::theme::{colors, measure, space, text, type_size};

/// Thickness of the line under the part that is shown.
const MARK: f32 = 3.0;

/// Draws the list of parts called `name`, wrapping where there is no room, with `chosen` as the one that is shown. Gives
/// back what was gone to now.
pub fn tabs_ui<T: Copy + PartialEq>(ui: &mut Ui, name: &str, chosen: T, options: &[(T, String)]) -> Option<T> {
    let list = ui.scope_id().with(("tabs", name.to_owned()));
    let before = options.iter().position(|(option, _)| *option == chosen).unwrap_or_default();
    let at = (before, options.len());
    let moved = group::moved(ui, tab_id(list, before), at, &[Key::ArrowRight], &[Key::ArrowLeft]);
    let had_focus = ui.memory(|memory| memory.has_focus(tab_id(list, before)));
    let turned = turned(ui, at);
    let moved = turned.or(moved);
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
    match moved {
        // The Tab key stops at the tab of the part that is shown, and at no other.
        Some(moved) if had_focus => group::go_to(ui, tab_id(list, moved), true),
        // What had the focus goes with its part: keys are for the one that comes.
        Some(_) => anchor_focus(ui.ctx()),
        // One goes on from the tab that was pressed.
        None => clicked.inner.into_iter().for_each(|pressed| group::go_to(ui, tab_id(list, pressed), true)),
    }
    options.get(clicked.inner.or(moved)?).map(|(option, _)| *option).filter(|option| *option != chosen)
}

/// Where the keys lead that turn parts, from the one at `at` of `count`, around the ends. Takes them out of the input.
pub fn turned(ui: &Ui, (at, count): (usize, usize)) -> Option<usize> {
    if count == 0 || !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return None;
    }
    let mut now = at;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
            let is_on = match key {
                Key::Tab => !modifiers.shift,
                Key::PageDown => true,
                Key::PageUp => false,
                _ => return true,
            };
            if !modifiers.command || modifiers.alt {
                return true;
            }
            now = if is_on { (now + 1) % count } else { (now + count - 1) % count };
            false
        });
    });
    (now != at).then_some(now)
}

fn tab_id(list: Id, place: usize) -> Id {
    list.with(place)
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
        group::keep_sideways(ui, id, is_shown);
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
    }
    focus::ring_ui(ui, &response);
    response
}
