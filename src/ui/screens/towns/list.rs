//! The list of towns and other documents: one stop for Tab, arrow keys go from one to the next.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::style::ScrollAnimation;
use eframe::egui::{
    Color32, CornerRadius, EventFilter, FontId, Frame, Galley, Id, Key, Margin, Modifiers, Rect, Response, RichText,
    ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::Page;
use crate::text::shown;
use crate::ui::context::Context;
use crate::ui::parts::paint_town_mark;
use crate::ui::theme::{WidthClass, colors, measure, space, text, type_size};
use crate::ui::widgets::{Icon, Phrased, anchor_focus, focus, icon, text_ui, title_ui, turned};

/// Draws the list, `at` being chosen, and gives back the place of what is chosen now.
pub(super) fn list_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    pages: &[Page<'_>],
    at: usize,
    width_class: WidthClass,
) -> Option<usize> {
    match width_class {
        WidthClass::Regular => column_ui(ui, cx, pages, at),
        WidthClass::Compact => rows_ui(ui, cx, pages, at),
    }
}

fn column_ui(ui: &mut Ui, cx: &Context<'_>, pages: &[Page<'_>], at: usize) -> Option<usize> {
    let (side, end) = (space::AROUND as i8, space::INSIDE as i8);
    let frame = Frame::new().inner_margin(Margin { left: side, right: end, top: space::BETWEEN as i8, bottom: side });
    let list = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        title_ui(ui, &cx.word("towns-title"));
        if cx.session.is_some() {
            text_ui(ui, text::small(ui, &cx.wording().towns_order(cx.own_code())));
        }
        ui.add_space(space::INSIDE);
        let first_other = pages.iter().position(|page| matches!(page, Page::Source(_)));
        tabs_ui(ui, cx, pages, at, |ui, n| {
            if first_other == Some(n) {
                ui.add_space(space::BETWEEN);
                text_ui(ui, text::small(ui, &cx.word("towns-others")));
            }
            Entry::tall(ui, cx, pages[n], n == at)
        })
    };
    ScrollArea::vertical().id_salt("list").auto_shrink(false).show(ui, |ui| frame.show(ui, list).inner).inner
}

fn rows_ui(ui: &mut Ui, cx: &Context<'_>, pages: &[Page<'_>], at: usize) -> Option<usize> {
    let list = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = vec2(space::NEAR, space::NEAR);
        tabs_ui(ui, cx, pages, at, |ui, n| Entry::low(ui, cx, pages[n], n == at))
    };
    ui.horizontal_wrapped(list).inner
}

/// Side of the mark in front of a name, in points.
const MARK: f32 = 16.0;

/// An entry, laid out.
struct Entry {
    name: Arc<Galley>,
    second: Option<Arc<Galley>>,
    size: Vec2,
}

impl Entry {
    /// As wide as there is room, with a second line.
    fn tall(ui: &Ui, cx: &Context<'_>, page: Page<'_>, is_chosen: bool) -> Entry {
        let width = ui.available_width();
        let room = width - MARK - space::INSIDE - 2.0 * space::BETWEEN;
        let (font, ink) = looks(ui, page, is_chosen);
        let name = lines(ui, &name(cx, page), font, ink, room);
        let second = lines(ui, &second(cx, page), text::regular(type_size::SMALL), colors(ui).second, room);
        let size = vec2(width, name.size().y + second.size().y + 2.0 * space::INSIDE);
        Entry { name, second: Some(second), size }
    }

    /// As wide as its name, in one line.
    fn low(ui: &Ui, cx: &Context<'_>, page: Page<'_>, is_chosen: bool) -> Entry {
        let (font, ink) = looks(ui, page, is_chosen);
        let name = ui.painter().layout_no_wrap(shown(&name(cx, page)), font, ink);
        let height = match page {
            Page::Town(_) | Page::Paths => measure::TARGET,
            Page::Source(_) => measure::TARGET_SMALL,
        };
        let size = vec2(name.size().x + MARK + space::INSIDE + 2.0 * space::BETWEEN, height);
        Entry { name, second: None, size }
    }
}

/// `said` in lines of at most `room` points, as far from each other as those of a label.
fn lines(ui: &Ui, said: &str, font: FontId, ink: Color32, room: f32) -> Arc<Galley> {
    let text = RichText::new(shown(said)).font(font).color(ink);
    Phrased::new(ui, text).full().leading(type_size::LABEL).galley(ui, room)
}

/// Face and colour of a name: documents about no town stand back.
fn looks(ui: &Ui, page: Page<'_>, is_chosen: bool) -> (FontId, Color32) {
    let size = match page {
        Page::Town(_) | Page::Paths => type_size::BODY,
        Page::Source(_) => type_size::SMALL,
    };
    if is_chosen { (text::bold(size), colors(ui).accent) } else { (text::regular(size), colors(ui).text) }
}

/// Draws the entries, each as `entry` lays it out just before.
fn tabs_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    pages: &[Page<'_>],
    at: usize,
    mut entry: impl FnMut(&mut Ui, usize) -> Entry,
) -> Option<usize> {
    let list = Id::unique("towns list");
    let builder = UiBuilder::new().accessibility_role(Role::TabList).accessibility_label(cx.word("towns-list"));
    let tabs = |ui: &mut Ui| {
        let (mut clicked, mut moved, mut has_focus) = (None, None, false);
        for (n, page) in pages.iter().enumerate() {
            let entry = entry(ui, n);
            let response = tab_ui(ui, cx, *page, list.with(n), n == at, entry);
            if response.clicked() {
                clicked = Some(n);
            }
            if response.has_focus() {
                has_focus = true;
                moved = step(ui, list.with(n), n, pages.len());
            }
            if n == at && ui.data(|data| data.get_temp(list)) != Some(n) {
                response.scroll_to_me_animation(None, ScrollAnimation::none());
                ui.data_mut(|data| data.insert_temp(list, n));
            }
        }
        let turned = turned(ui, (at, pages.len()));
        let chosen = turned.or(moved).or(clicked);
        if turned.is_some() && !has_focus {
            anchor_focus(ui.ctx());
        } else if let Some(chosen) = chosen {
            // Only what is chosen can have the focus, so it is asked for after all of them are drawn.
            ui.memory_mut(|memory| memory.request_focus(list.with(chosen)));
        }
        chosen.filter(|chosen| *chosen != at)
    };
    let layout = *ui.layout();
    ui.scope_builder(builder.layout(layout), tabs).inner
}

/// The place that a key asks for, while entry `n` of `count` has the focus.
fn step(ui: &Ui, id: Id, n: usize, count: usize) -> Option<usize> {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) || pressed(Key::ArrowRight) {
        return Some((n + 1).min(count - 1));
    }
    if pressed(Key::ArrowUp) || pressed(Key::ArrowLeft) {
        return Some(n.saturating_sub(1));
    }
    None
}

fn tab_ui(ui: &mut Ui, cx: &Context<'_>, page: Page<'_>, id: Id, is_chosen: bool, entry: Entry) -> Response {
    let colors = colors(ui);
    let (_, rect) = ui.allocate_space(entry.size);
    let sense = if is_chosen { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, id, sense);
    let said = format!("{} {}", name(cx, page), second(cx, page));
    response.widget_info(|| WidgetInfo::labeled(Role::Tab, true, &said));
    ui.ctx().accesskit_node_builder(id, |node| node.set_selected(is_chosen));
    if ui.is_rect_visible(rect) {
        let fill = match (is_chosen, response.hovered()) {
            (true, _) => colors.accent_soft,
            (false, true) => colors.hover,
            (false, false) => Color32::TRANSPARENT,
        };
        ui.painter().rect_filled(rect, CornerRadius::same(measure::RADIUS), fill);
        if is_chosen {
            let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + 10.0), vec2(4.0, rect.height() - 20.0));
            ui.painter().rect_filled(bar, CornerRadius::same(2), colors.accent);
        }
        let row = entry.name.rows.first().map_or(0.0, |row| row.height());
        let top = match &entry.second {
            Some(_) => rect.top() + space::INSIDE,
            None => rect.center().y - row / 2.0,
        };
        let square =
            Rect::from_center_size(pos2(rect.left() + space::BETWEEN + MARK / 2.0, top + row / 2.0), vec2(MARK, MARK));
        match page {
            Page::Town(town) => paint_town_mark(ui, cx, town, square),
            Page::Paths => icon::paint(ui.painter(), Icon::Towns, square, colors.second),
            Page::Source(_) => icon::paint(ui.painter(), Icon::Report, square, colors.second),
        }
        let at = pos2(square.right() + space::INSIDE, top);
        let below = at + vec2(0.0, entry.name.size().y);
        ui.painter().galley(at, entry.name, colors.text);
        if let Some(second) = entry.second {
            ui.painter().galley(below, second, colors.second);
        }
    }
    focus::ring_ui(ui, &response);
    response
}

fn name(cx: &Context<'_>, page: Page<'_>) -> String {
    match page {
        Page::Town(town) => cx.text(&town.name).to_owned(),
        Page::Paths => cx.word("towns-paths"),
        Page::Source(source) => cx.text(&source.short).to_owned(),
    }
}

/// What is said of it in the list besides its name.
fn second(cx: &Context<'_>, page: Page<'_>) -> String {
    match page {
        Page::Town(town) => {
            let prefecture = town.prefecture.get(cx.locale());
            let (count, all) = (town.evidence.len(), cx.catalogue.questionnaire.questions().count());
            cx.say("towns-entry", &[("prefecture", prefecture.into()), ("count", count.into()), ("all", all.into())])
        }
        Page::Paths => cx.word("towns-entry-paths"),
        Page::Source(source) if source.prompts.is_empty() => cx.word("towns-entry-figures"),
        Page::Source(source) => cx.count("towns-entry-prompts", source.prompts.len()),
    }
}
