//! The picture of a chart with its marks: what pointer, keys and screen reader do with them.

use eframe::egui::accesskit::{Action, Role};
use eframe::egui::{
    CursorIcon, Event, Id, InputState, Key, Modifiers, PointerButton, Pos2, Response, Sense, Ui, UiBuilder,
};

use super::picture::{Emphasis, Picture, Room};
use super::walk::{Step, next};
use super::{ChartView, Lead, Pointed, bounds, wide_ui};
use crate::charts::{Chart, MarkId};
use crate::i18n::Words;
use crate::palette::Palette;
use crate::ui::widgets::group;

/// How far around the focused mark is brought into sight with it, in egui points.
const SURROUNDINGS: f32 = 36.0;

/// What happened to the marks of a picture in a frame, each by its place among them.
struct Events {
    origin: Pos2,
    /// Where the keyboard is, or was last.
    focused: Option<usize>,
    pointed: Option<usize>,
    chosen: Option<usize>,
    lead: Lead,
}

/// Shows the picture of `chart`; the mark that is pointed at, and the one that was chosen.
pub(super) fn picture_ui(
    ui: &mut Ui,
    id: Id,
    chart: &Chart,
    view: &mut ChartView,
    words: &Words,
    palette: &Palette,
) -> (Option<Pointed>, Option<MarkId>) {
    let sight = ui.clip_rect().height();
    let room = Room { width: ui.available_width(), sight, pixels_per_point: ui.pixels_per_point() };
    let picture = Picture::keep(&mut view.picture, chart, words, palette, room);
    let before = view.focused.as_ref().and_then(|what| picture.place_of(what));
    let mut has_come = false;
    let events = wide_ui(ui, id.with("scroll"), picture.size, |ui, rect| {
        let response = ui.interact(rect, id, Sense::click());
        let events = events(ui, &response, picture, before, view.lead);
        let focus = events.focused.filter(|_| response.has_focus());
        picture.paint(ui.painter(), rect.min);
        if let Some(place) = events.pointed.filter(|place| Some(*place) != focus) {
            ui.set_cursor_icon(CursorIcon::PointingHand);
            picture.emphasise(ui, rect.min, place, Emphasis::Hover);
        }
        if let Some(place) = focus {
            picture.emphasise(ui, rect.min, place, Emphasis::Focus);
        }
        describe(ui, &response, chart, picture, focus);
        has_come = focus.is_some() && (events.focused != before || response.gained_focus());
        if has_come {
            scroll_to(ui, picture, &events);
        }
        events
    });
    // A scroll area around the picture alone keeps the wish from the one around the screen.
    if has_come || events.focused != before {
        scroll_to(ui, picture, &events);
    }
    let what = |place: usize| picture.marks.get(place).map(|spot| spot.what.clone());
    (view.focused, view.lead) = (events.focused.and_then(what), events.lead);
    let pointed = events.pointed.and_then(|place| picture.marks.get(place));
    let on_screen = |rect: eframe::egui::Rect| rect.translate(events.origin.to_vec2());
    let pointed = pointed.map(|spot| Pointed { what: spot.what.clone(), rect: on_screen(spot.rect) });
    (pointed, events.chosen.and_then(what))
}

fn scroll_to(ui: &Ui, picture: &Picture, events: &Events) {
    if let Some(spot) = events.focused.and_then(|place| picture.marks.get(place)) {
        let mut around = spot.rect.translate(events.origin.to_vec2()).expand(SURROUNDINGS);
        around.min.y -= picture.head();
        ui.scroll_to_rect(around, None);
    }
}

/// What the input of this frame means, the keyboard having been on the mark `before`.
fn events(ui: &Ui, response: &Response, picture: &Picture, before: Option<usize>, lead: Lead) -> Events {
    let hovered = hovered(ui, response, picture);
    let mut focused = before;
    let mut chosen = keys(ui, response, picture, &mut focused);
    let mut lead = match lead {
        _ if focused != before || response.gained_focus() => Lead::Keyboard,
        _ if ui.input(|i| i.pointer.is_moving()) => Lead::Pointer,
        same => same,
    };
    if response.clicked_by(PointerButton::Primary) && hovered.is_some() {
        (focused, chosen, lead) = (hovered, hovered, Lead::Pointer);
        response.request_focus();
    }
    if let Some((place, action)) = asked_by_reader(ui, response.id, picture) {
        (focused, lead) = (Some(place), Lead::Keyboard);
        response.request_focus();
        chosen = chosen.or((action == Action::Click).then_some(place));
    }
    let focus = focused.filter(|_| response.has_focus());
    let pointed = match lead {
        Lead::Pointer => hovered.or(focus),
        Lead::Keyboard => focus.or(hovered),
    };
    Events { origin: response.rect.min, focused, pointed, chosen, lead }
}

/// The mark under the pointer.
fn hovered(ui: &Ui, response: &Response, picture: &Picture) -> Option<usize> {
    let at = ui.input(|i| i.pointer.hover_pos()).filter(|_| response.contains_pointer())?;
    let head = picture.head_in(ui.clip_rect(), response.rect.min);
    if head.is_some_and(|head| head.contains(at)) {
        return None;
    }
    picture.mark_at((at - response.rect.min).to_pos2())
}

/// Moves `focused` as the keys say; the mark that was chosen by Enter or the space bar.
fn keys(ui: &Ui, response: &Response, picture: &Picture, focused: &mut Option<usize>) -> Option<usize> {
    if !response.has_focus() || picture.marks.is_empty() {
        return None;
    }
    group::keep_arrows(ui, response.id, false);
    let places: Vec<_> = picture.marks.iter().map(|spot| spot.rect.center()).collect();
    let mut at = focused.unwrap_or(0);
    if response.gained_focus() {
        // One looks at what is in sight of a chart that is longer than that, below the head that stays there.
        let mut sight = ui.clip_rect();
        if let Some(head) = picture.head_in(sight, response.rect.min) {
            sight.min.y = head.bottom();
        }
        let sight = sight.translate(-response.rect.min.to_vec2());
        let is_seen = |place: &usize| places.get(*place).is_some_and(|center| sight.contains(*center));
        at = Some(at).filter(is_seen).or((0..places.len()).find(is_seen)).unwrap_or(at);
    }
    for step in ui.input_mut(steps) {
        at = next(&places, at, step).unwrap_or(at);
    }
    *focused = Some(at);
    let is_by_key = response.clicked() && !response.clicked_by(PointerButton::Primary);
    is_by_key.then_some(at)
}

/// The keys of this frame that move on, in the order in which they were pressed.
fn steps(input: &mut InputState) -> Vec<Step> {
    let step = |event: &Event| match event {
        Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } => match key {
            Key::ArrowLeft => Some(Step::Left),
            Key::ArrowRight => Some(Step::Right),
            Key::ArrowUp => Some(Step::Up),
            Key::ArrowDown => Some(Step::Down),
            Key::Home => Some(Step::First),
            Key::End => Some(Step::Last),
            _ => None,
        },
        _ => None,
    };
    let steps = input.events.iter().filter_map(step).collect();
    input.events.retain(|event| step(event).is_none());
    steps
}

/// What a screen reader asks of a mark.
fn asked_by_reader(ui: &Ui, id: Id, picture: &Picture) -> Option<(usize, Action)> {
    ui.input(|input| {
        let is_request = |e: &Event| matches!(e, Event::AccessKitActionRequest(_));
        if !input.events.iter().any(is_request) {
            return None;
        }
        let asks = |place: usize, action| input.has_accesskit_action_request(mark_id(id, place), action);
        (0..picture.marks.len())
            .find_map(|place| [Action::Click, Action::Focus].into_iter().find(|a| asks(place, *a)).map(|a| (place, a)))
    })
}

/// Tells a screen reader what the chart shows, and each of its marks.
fn describe(ui: &mut Ui, response: &Response, chart: &Chart, picture: &Picture, focus: Option<usize>) {
    let id = response.id;
    if !ui.ctx().has_accesskit_node(id) {
        return;
    }
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Figure);
        node.set_label(chart.title());
        node.set_description(picture.alt.as_str());
        if let Some(place) = focus {
            node.set_active_descendant(mark_id(id, place).accesskit_id());
        }
    });
    let list = UiBuilder::new().id_salt("marks").max_rect(response.rect).accessibility_parent(id);
    let ui = ui.new_child(list.accessibility_role(Role::Group));
    for (place, spot) in picture.marks.iter().enumerate() {
        let id = mark_id(id, place);
        let mark = ui.interact(spot.rect.translate(response.rect.min.to_vec2()), id, Sense::hover());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Button);
            node.set_label(spot.label.as_str());
            node.set_bounds(bounds(mark.rect));
            node.add_action(Action::Focus);
            node.add_action(Action::Click);
        });
    }
}

fn mark_id(id: Id, place: usize) -> Id {
    id.with(("mark", place))
}
