//! Charts on screen: the same functions draw them as draw the report's, and every mark answers to pointer, keyboard and
//! screen reader. Changes nothing but its own view state, and writes no file.
//!
//! The evidence card of a mark, headings and file dialogs are the caller's.

mod canvas;
mod picture;
mod polygon;
mod save;
mod table;
mod walk;

use eframe::egui::accesskit::{Action, Role};
use eframe::egui::{
    Button, CursorIcon, Event, EventFilter, Id, InputState, Key, Modifiers, PointerButton, Rect, Response, ScrollArea,
    Sense, Ui, UiBuilder,
};

use crate::charts::{Chart, MarkId, Palette};
use crate::i18n::Words;

use self::picture::{Emphasis, Picture};
use self::table::Sheet;
use self::walk::{Step, next};

pub use save::{Format, svg};

/// What is kept of a chart between frames: where the keyboard is, whether the table is open, and its drawing.
#[derive(Default)]
pub struct ChartView {
    /// The mark that the keyboard is on, or was last.
    focused: Option<MarkId>,
    shows: Shows,
    picture: Option<Picture>,
    sheet: Option<Sheet>,
}

/// What of a chart is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shows {
    #[default]
    Picture,
    /// The table in place of the picture.
    Table,
}

/// What people do with a chart.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartAction {
    /// A mark was clicked, or Enter pressed on it.
    Choose(MarkId),
    /// The chart is to be saved.
    Save(Format),
}

/// A mark that is pointed at, by the pointer or the keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Pointed {
    pub what: MarkId,
    /// On screen, in egui points.
    pub rect: Rect,
}

/// What a chart gives back in a frame.
#[must_use]
pub struct ChartResponse {
    /// The mark whose evidence is asked for now.
    pub pointed: Option<Pointed>,
    pub action: Option<ChartAction>,
}

/// Shows `chart` as wide as there is room, with its buttons below.
pub fn chart_ui(ui: &mut Ui, chart: &Chart, view: &mut ChartView, words: &Words, palette: &Palette) -> ChartResponse {
    let id = ui.make_persistent_id(("chart", chart.title()));
    let (pointed, chosen) = match view.shows {
        Shows::Picture => picture_ui(ui, id, chart, view, words, palette),
        Shows::Table => {
            table::sheet_ui(ui, id.with("table"), chart, &mut view.sheet, words, palette);
            (None, None)
        }
    };
    let saved = buttons_ui(ui, view, words);
    ChartResponse { pointed, action: chosen.map(ChartAction::Choose).or(saved.map(ChartAction::Save)) }
}

impl ChartView {
    /// Whether the picture or the table is shown.
    pub fn shows(&self) -> Shows {
        self.shows
    }
}

const BUTTON_HEIGHT: f32 = 36.0;

fn buttons_ui(ui: &mut Ui, view: &mut ChartView, words: &Words) -> Option<Format> {
    let button = |key: &str| Button::new(words.get(key)).min_size([0.0, BUTTON_HEIGHT].into());
    let mut saved = None;
    ui.horizontal_wrapped(|ui| {
        let (key, other) = match view.shows {
            Shows::Picture => ("chart-view-table", Shows::Table),
            Shows::Table => ("chart-view-picture", Shows::Picture),
        };
        if ui.add(button(key)).clicked() {
            view.shows = other;
        }
        for (key, format) in [("chart-view-svg", Format::Svg), ("chart-view-png", Format::Png)] {
            if ui.add(button(key)).clicked() {
                saved = Some(format);
            }
        }
    });
    saved
}

fn picture_ui(
    ui: &mut Ui,
    id: Id,
    chart: &Chart,
    view: &mut ChartView,
    words: &Words,
    palette: &Palette,
) -> (Option<Pointed>, Option<MarkId>) {
    let room = (ui.available_width(), ui.pixels_per_point());
    let picture = Picture::keep(&mut view.picture, chart, words, palette, room);
    let area = ScrollArea::horizontal().id_salt(id).show(ui, |ui| {
        let (_, rect) = ui.allocate_space(picture.size);
        let response = ui.interact(rect, id, Sense::click());
        let mut focused = view.focused.as_ref().and_then(|what| picture.place_of(what));
        let hovered = hovered(ui, &response, picture);
        let mut chosen = keys(ui, &response, picture, &mut focused);
        if response.clicked_by(PointerButton::Primary) && hovered.is_some() {
            (focused, chosen) = (hovered, hovered);
            response.request_focus();
        }
        if let Some((place, action)) = asked_by_reader(ui, id, picture) {
            focused = Some(place);
            response.request_focus();
            chosen = chosen.or((action == Action::Click).then_some(place));
        }
        picture.paint(ui.painter(), rect.min);
        if let Some(place) = hovered {
            ui.set_cursor_icon(CursorIcon::PointingHand);
            picture.emphasise(ui.painter(), rect.min, place, Emphasis::Hover);
        }
        let focus = focused.filter(|_| response.has_focus());
        if let Some(place) = focus {
            picture.emphasise(ui.painter(), rect.min, place, Emphasis::Focus);
        }
        describe(ui, &response, chart, picture, focus);
        (rect.min, focused, hovered.or(focus), chosen)
    });
    let (origin, focused, pointed, chosen) = area.inner;
    let what = |place: usize| picture.marks.get(place).map(|spot| spot.what.clone());
    view.focused = focused.and_then(what);
    let pointed = pointed.and_then(|place| picture.marks.get(place));
    let pointed = pointed.map(|spot| Pointed { what: spot.what.clone(), rect: spot.rect.translate(origin.to_vec2()) });
    (pointed, chosen.and_then(what))
}

/// The mark under the pointer.
fn hovered(ui: &Ui, response: &Response, picture: &Picture) -> Option<usize> {
    let at = ui.input(|i| i.pointer.hover_pos()).filter(|_| response.contains_pointer())?;
    picture.mark_at((at - response.rect.min).to_pos2())
}

/// Moves `focused` as the keys say; the mark that was chosen by Enter or the space bar.
fn keys(ui: &Ui, response: &Response, picture: &Picture, focused: &mut Option<usize>) -> Option<usize> {
    if !response.has_focus() || picture.marks.is_empty() {
        return None;
    }
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(response.id, arrows));
    let places: Vec<_> = picture.marks.iter().map(|spot| spot.rect.center()).collect();
    let before = *focused;
    let mut at = focused.unwrap_or(0);
    for step in ui.input_mut(steps) {
        at = next(&places, at, step).unwrap_or(at);
    }
    *focused = Some(at);
    if before != *focused || response.gained_focus() {
        let rect = picture.marks[at].rect.translate(response.rect.min.to_vec2());
        ui.scroll_to_rect(rect.expand(BUTTON_HEIGHT), None);
    }
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
            let Rect { min, max } = mark.rect;
            let [x0, y0, x1, y1] = [min.x, min.y, max.x, max.y].map(f64::from);
            node.set_bounds(eframe::egui::accesskit::Rect { x0, y0, x1, y1 });
            node.add_action(Action::Focus);
            node.add_action(Action::Click);
        });
    }
}

fn mark_id(id: Id, place: usize) -> Id {
    id.with(("mark", place))
}
