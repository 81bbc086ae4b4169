//! The pages as they will print, one under the other: paper with a hairline, drawn as sharp as it is shown.

use eframe::egui::accesskit::Role;
use eframe::egui::emath::GuiRounding;
use eframe::egui::load::SizedTexture;
use eframe::egui::style::ScrollAnimation;
use eframe::egui::{
    Align, Align2, Id, Image, Key, Modifiers, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::{ReportView, Zoom};
use crate::paper;
use crate::report::Pages;
use crate::text::shown;
use crate::ui::command::{Command, HistoryCommand, Looked, ReportCommand};
use crate::ui::context::Context;
use crate::ui::keys::name;
use crate::ui::theme::{color, colors, measure, space, text, type_size};
use crate::ui::widgets::{
    Button, Icon, Stops, choice_ui, cut_ui, is_typing, is_unfocused, problems_ui, scroll_keys_ui, scroll_to_end,
    text_ui,
};

/// Seconds of waiting that are not worth a word.
const UNSAID: f64 = 0.5;
/// A page before its size is known, in points.
const UNSEEN: (f64, f64) = (paper::points(paper::WIDTH), paper::points(paper::HEIGHT));

/// Draws the pages and what moves among them.
#[must_use]
pub(super) fn pages_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ReportView) -> Vec<Command> {
    let mut commands = Vec::new();
    let preview = &cx.report.preview;
    if !preview.problems().is_empty() {
        problems_ui(ui, cx.words, preview.problems());
        text_ui(ui, text::body(ui, &cx.word("report-view-failed")));
        let label = cx.word("shell-undo");
        let can_undo = cx.session.is_some_and(|session| session.can_undo());
        if Button::secondary(&label).icon(Icon::Undo).enabled(can_undo).show(ui).clicked() {
            commands.push(HistoryCommand::Undo.into());
        }
        return commands;
    }
    let count = preview.pages().map_or(0, Pages::count);
    let form = preview.form();
    if form != view.shown {
        // Another form is another paper: it is read from its first page on.
        if view.shown.is_some() {
            (view.at, view.goes_to) = (0, Some(0));
        }
        view.shown = form;
    }
    view.at = view.at.min(count.saturating_sub(1));
    bar_ui(ui, cx, view, count);
    keys(ui, view, count);
    commands.extend(papers_ui(ui, cx, view, count));
    commands
}

/// Which page it is, the ways to its neighbours, and how large pages are.
fn bar_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ReportView, count: usize) {
    row_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::INSIDE;
        let mut step = |ui: &mut Ui, key: &str, icon, pressed, to: Option<usize>| {
            let label = cx.word(key);
            let button = Button::secondary(&label).icon(icon).keys(name(pressed)).mark_only().enabled(to.is_some());
            if button.show(ui).clicked() {
                view.goes_to = to;
            }
        };
        step(ui, "report-view-before", Icon::Up, Key::ArrowLeft, view.at.checked_sub(1));
        step(ui, "report-view-next", Icon::Down, Key::ArrowRight, Some(view.at + 1).filter(|next| *next < count));
        place_ui(ui, cx, view.at, count);
        ui.add_space(space::INSIDE);
        let options = Zoom::ALL.map(|zoom| (zoom, cx.word(zoom.word())));
        if let Some(zoom) = choice_ui(ui, &cx.word("report-view-zoom"), Some(view.zoom), &options) {
            view.zoom = zoom;
            view.goes_to = Some(view.at);
        }
        waiting_ui(ui, cx, count);
    });
}

/// A row of what is pressed often: all of it in the middle of the same height.
pub(super) fn row_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let row = |ui: &mut Ui| {
        ui.spacing_mut().interact_size.y = measure::TARGET;
        ui.horizontal(content).inner
    };
    ui.scope(row).inner
}

/// Says which page it is, in the room of the longest number there may be: what stands beside it keeps its place.
fn place_ui(ui: &mut Ui, cx: &Context<'_>, page: usize, count: usize) {
    /// Pages of a report that are met at most.
    const MOST: usize = 88;
    let wide = |said: &str| {
        let font = text::regular(type_size::BODY);
        ui.painter().layout_no_wrap(shown(said), font, colors(ui).text).size().x
    };
    let said = place(cx, page, count);
    let room = wide(&said).max(wide(&place(cx, MOST - 1, MOST)));
    let taken = ui.label(text::label(ui, &said)).rect.width();
    ui.add_space(room - taken);
}

/// The page and how many there are, or that they are not there yet.
fn place(cx: &Context<'_>, page: usize, count: usize) -> String {
    if count == 0 {
        return cx.word("report-view-no-page");
    }
    cx.say("report-view-page", &[("page", (page + 1).into()), ("count", count.into())])
}

/// Says that pages are being set, where that takes long.
fn waiting_ui(ui: &mut Ui, cx: &Context<'_>, count: usize) {
    let Some(since) = cx.report.preview.waiting_since() else { return };
    let waited = ui.input(|input| input.time) - since;
    if waited < UNSAID {
        ui.ctx().request_repaint_after_secs((UNSAID - waited) as f32);
        return;
    }
    // Of the first pages the sheet says so itself.
    if count > 0 {
        cut_ui(ui, text::small(ui, &cx.word("report-view-refreshing")));
    }
}

/// Takes the keys that move among pages, while nothing else has them.
fn keys(ui: &Ui, view: &mut ReportView, count: usize) {
    if !is_for_pages(ui) {
        return;
    }
    if count == 0 {
        let scrolls = [Key::Home, Key::PageUp, Key::PageDown, Key::ArrowUp, Key::ArrowDown];
        let is_pressed = |key| ui.input(|input| input.key_pressed(key));
        view.goes_to_end = is_pressed(Key::End) || view.goes_to_end && !scrolls.into_iter().any(is_pressed);
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = if pressed(Key::ArrowRight) {
        view.at + 1
    } else if pressed(Key::ArrowLeft) {
        view.at.saturating_sub(1)
    } else {
        return;
    };
    view.goes_to = Some(to.min(count - 1));
}

/// What has the focus is gone from by the arrow keys.
fn is_for_pages(ui: &Ui) -> bool {
    !is_typing(ui.ctx()) && is_unfocused(ui.ctx()) && ui.memory(|memory| memory.allows_interaction(ui.layer_id()))
}

/// Draws the papers, as wide with a scroll bar as before there is one, and says which of them are in sight.
fn papers_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ReportView, count: usize) -> Vec<Command> {
    let mut commands = Vec::new();
    let across = ui.available_width() - ui.spacing().scroll.allocated_width();
    // Beside the hairlines.
    let room = vec2(across - 2.0 * measure::EDGE, ui.available_height());
    let zoom = view.zoom;
    ScrollArea::vertical().id_salt("pages").auto_shrink(false).show(ui, |ui| {
        let tops = papers(ui.cursor().top(), cx, (count, room, zoom));
        scroll_keys_ui(ui, Stops::At(&tops));
        if count > 0 && std::mem::take(&mut view.goes_to_end) {
            scroll_to_end(ui);
        }
        // The hairline of the first page.
        ui.add_space(measure::EDGE);
        ui.spacing_mut().item_spacing.y = space::BETWEEN;
        let sight = ui.clip_rect();
        let mut seen: Vec<(usize, Vec2)> = Vec::new();
        let before = view.at;
        for page in 0..count.max(1) {
            let rect = paper_ui(ui, cx, (page, count), across, fitted(size(cx, page), room, zoom));
            if view.goes_to == Some(page) && count > 0 {
                view.goes_to = None;
                ui.scroll_to_rect_animation(rect, Some(Align::TOP), ScrollAnimation::none());
            }
            if rect.intersects(sight) {
                seen.push((page, rect.size()));
                // The page at a third of the height is the one that is read.
                if rect.top() <= sight.top() + sight.height() / 3.0 {
                    view.at = page;
                }
            }
        }
        if view.at != before {
            // The number above was drawn before.
            ui.ctx().request_repaint();
        }
        if let (Some((first, size)), Some((last, _)), true) = (seen.first(), seen.last(), count > 0) {
            let looked = Looked::new(*first, *last, pixels_across(ui, *size));
            if cx.report.preview.looked() != Some(looked) {
                commands.push(ReportCommand::Look(looked).into());
            }
        }
    });
    commands
}

/// How wide and high a page of `size` is drawn in `room`.
fn fitted((width, height): (f64, f64), room: Vec2, zoom: Zoom) -> Vec2 {
    let ratio = (height / width.max(1.0)) as f32;
    let across = match zoom {
        Zoom::Width => room.x,
        // What scrolls to it leaves some room above.
        Zoom::Whole => room.x.min((room.y - 2.0 * space::INSIDE) / ratio),
    };
    vec2(across, across * ratio)
}

/// Where the papers begin, the first of them at `top`.
fn papers(top: f32, cx: &Context<'_>, (count, room, zoom): (usize, Vec2, Zoom)) -> Vec<f32> {
    let height = |page| fitted(size(cx, page), room, zoom).y + space::BETWEEN;
    (0..count).scan(top, |next, page| Some(std::mem::replace(next, *next + height(page)))).collect()
}

/// How large a page is on paper.
fn size(cx: &Context<'_>, page: usize) -> (f64, f64) {
    cx.report.preview.pages().and_then(|pages| pages.size(page)).unwrap_or(UNSEEN)
}

/// Draws a page in the middle of `across` points, or blank paper until there is a picture of it.
fn paper_ui(ui: &mut Ui, cx: &Context<'_>, (page, count): (usize, usize), across: f32, size: Vec2) -> Rect {
    let (_, row) = ui.allocate_space(vec2(across, size.y));
    let left = row.left() + ((row.width() - size.x) / 2.0).max(0.0);
    let rect = Rect::from_min_size(pos2(left, row.top()), size).round_to_pixels(ui.pixels_per_point());
    let response = ui.interact(rect, Id::unique(("page of the report", page)), Sense::hover());
    let said = if count == 0 { cx.word("report-view-preparing") } else { place(cx, page, count) };
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
    if let Some(pages) = cx.report.preview.pages() {
        let holds = cx.words.list(pages.headings(page).iter().map(ToString::to_string));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(holds));
    }
    if ui.is_rect_visible(rect) {
        let colors = colors(ui);
        match cx.report.preview.picture(page) {
            Some(picture) => {
                // Paper is white by night, too.
                let paper = color(crate::palette::Palette::light().of(crate::charts::style::Ink::Surface));
                ui.painter().rect_filled(rect, 0.0, paper);
                Image::from_texture(SizedTexture::from_handle(picture)).paint_at(ui, rect);
            }
            None => {
                ui.painter().rect_filled(rect, 0.0, colors.surface);
                let font = text::regular(type_size::BODY);
                let at = rect.intersect(ui.clip_rect()).center();
                ui.painter().text(at, Align2::CENTER_CENTER, cx.word("report-view-preparing"), font, colors.second);
            }
        }
        let line = Stroke::new(measure::EDGE, colors.line);
        ui.painter().rect_stroke(rect, 0.0, line, StrokeKind::Outside);
    }
    rect
}

/// Pixels across a picture of a page that is `size` points large on screen, as many as the graphics device can hold.
fn pixels_across(ui: &Ui, size: Vec2) -> u32 {
    let most = ui.input(|input| input.max_texture_side) as f32;
    let pixels = size * ui.pixels_per_point();
    let across =
        if pixels.max_elem() <= most { pixels.x.round() } else { (pixels.x * most / pixels.max_elem()).floor() };
    across as u32
}
