//! One of a few ways to go on, each with what will happen then: radio buttons with room for sentences.

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{
    Align2, CornerRadius, EventFilter, Key, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::focus;
use super::icon::{self, Icon};
use super::phrased::Phrased;
use crate::ui::theme::{colors, measure, space, text, type_size};

/// A way to go on.
pub struct WayOn<T> {
    pub value: T,
    pub title: String,
    /// What will happen, a sentence a line.
    pub lines: Vec<String>,
    pub can_choose: bool,
}

/// What was asked for in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked<T> {
    /// This one instead of the one that is chosen.
    Choose(T),
    /// Enter was pressed on the one that is chosen: it is to be done.
    Do,
}

/// Draws `ways` under one another, each with the digit that chooses it; `name` is what is decided, said by screen readers.
/// Digits and the arrows up and down move the choice, and the focus with it. Gives back what was asked for, and the
/// response of the chosen one.
pub fn ways_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: T,
    ways: &[WayOn<T>],
) -> (Option<Asked<T>>, Option<Response>) {
    let mut asked = by_key(ui, chosen, ways);
    let group = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(name);
    let mut responses = Vec::new();
    ui.scope_builder(group, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        for (place, way) in ways.iter().enumerate() {
            let is_chosen = way.value == chosen;
            let entered = ui.input(|input| input.key_pressed(Key::Enter));
            let response = way_ui(ui, (place + 1, ways.len()), way, is_chosen);
            if response.clicked() && way.can_choose {
                asked = match (is_chosen, entered) {
                    (false, _) => Some(Asked::Choose(way.value)),
                    (true, true) => Some(Asked::Do),
                    (true, false) => asked,
                };
            }
            responses.push(response);
        }
    });
    // The arrows are the choice's own while one of its rows has the focus, and don't move that about.
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    for response in responses.iter().filter(|response| response.has_focus()) {
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
    let of = |value: T| ways.iter().position(|way| way.value == value).map(|place| &responses[place]);
    if let Some(Asked::Choose(value)) = asked {
        of(value).into_iter().for_each(Response::request_focus);
    }
    (asked, of(chosen).cloned())
}

fn by_key<T: Copy + PartialEq>(ui: &Ui, chosen: T, ways: &[WayOn<T>]) -> Option<Asked<T>> {
    const DIGITS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Default::default(), key));
    let now = ways.iter().position(|way| way.value == chosen).unwrap_or(0);
    let possible = |place: usize| ways.get(place).filter(|way| way.can_choose).map(|way| way.value);
    let by_digit = DIGITS.iter().zip(0..).find(|(key, _)| pressed(**key)).and_then(|(_, place)| possible(place));
    let down = if pressed(Key::ArrowDown) { (now + 1..ways.len()).find_map(possible) } else { None };
    let up = if pressed(Key::ArrowUp) { (0..now).rev().find_map(possible) } else { None };
    by_digit.or(down).or(up).filter(|value| *value != chosen).map(Asked::Choose)
}

fn way_ui<T>(ui: &mut Ui, (number, all): (usize, usize), way: &WayOn<T>, is_chosen: bool) -> Response {
    /// Side of the digit at the left, and room at the edges.
    const KEY: f32 = 28.0;
    const EDGE: f32 = 12.0;
    const MARK: f32 = 18.0;
    let colors = colors(ui);
    let left = EDGE + KEY + space::INSIDE + space::NEAR;
    let room = (ui.available_width() - left - MARK - 2.0 * EDGE).max(type_size::BODY);
    let galley = |ui: &Ui, text: RichText| Phrased::new(ui, text).full().galley(ui, room);
    let (ink, second) = if way.can_choose { (colors.text, colors.second) } else { (colors.disabled, colors.disabled) };
    let mut galleys = vec![(galley(ui, text::strong(ui, &way.title)), ink)];
    galleys.extend(way.lines.iter().map(|line| (galley(ui, text::label(ui, line)), second)));
    let gaps = space::NEAR * (galleys.len() - 1) as f32;
    let height = galleys.iter().map(|(galley, _)| galley.size().y).sum::<f32>() + gaps + 2.0 * EDGE;
    let sense = if way.can_choose { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, way.can_choose, is_chosen, &way.title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(Toggled::from(is_chosen));
        node.set_description(way.lines.join(" "));
        node.set_position_in_set(number);
        node.set_size_of_set(all);
    });
    if ui.is_rect_visible(rect) {
        let (fill, edge, width) = match (is_chosen, response.hovered() && way.can_choose) {
            (true, _) => (colors.accent_soft, colors.accent, measure::EDGE_CHOSEN),
            (false, true) => (colors.hover, colors.accent, measure::EDGE),
            (false, false) => (colors.surface, colors.line, measure::EDGE),
        };
        let corner = CornerRadius::same(measure::RADIUS);
        ui.painter().rect(rect, corner, fill, Stroke::new(width, edge), StrokeKind::Inside);
        let square = Rect::from_min_size(pos2(rect.left() + EDGE, rect.top() + EDGE - 3.0), vec2(KEY, KEY));
        let (fill, edge, digit) = if is_chosen {
            (colors.accent, colors.accent, colors.on_accent)
        } else {
            (colors.ground, colors.edge, ink)
        };
        let corner = CornerRadius::same(measure::RADIUS_SMALL);
        ui.painter().rect(square, corner, fill, Stroke::new(measure::EDGE, edge), StrokeKind::Inside);
        let font = text::bold(type_size::BODY);
        ui.painter().text(square.center(), Align2::CENTER_CENTER, number.to_string(), font, digit);
        let mut top = rect.top() + EDGE;
        for (galley, ink) in galleys {
            let height = galley.size().y;
            ui.painter().galley_with_override_text_color(pos2(rect.left() + left, top), galley, ink);
            top += height + space::NEAR;
        }
        if is_chosen {
            let at = pos2(rect.right() - EDGE - MARK / 2.0, square.center().y);
            icon::paint(ui.painter(), Icon::Check, Rect::from_center_size(at, vec2(MARK, MARK)), colors.accent);
        }
    }
    focus::ring_ui(ui, &response);
    response
}
