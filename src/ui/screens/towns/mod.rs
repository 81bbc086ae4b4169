//! The documented towns: a list of them and of the other documents, and a page on the one that is chosen. Works with and
//! without an open assessment; changes nothing of it.
//!
//! | file | shows |
//! |---|---|
//! | `list` | what there is to choose from |
//! | `town` | the page of a town, its parts in their order |
//! | `paths` | in what order all of them went |
//! | `chronicle`, `record` | what it did in what order; what is documented, factor by factor |
//! | `source` | a document in full, its prompts, and the page of one that is about no town |

mod chronicle;
mod list;
mod paths;
mod record;
mod source;
mod town;

pub(in crate::ui) use chronicle::{factor, when};
pub(in crate::ui) use paths::chart as paths_chart;
pub(in crate::ui) use town::where_and_size;

use eframe::egui::{Align, Frame, Margin, Response, RichText, ScrollArea, Ui, UiBuilder};

use paths::PathsView;

use crate::catalogue::{Source, SourceId, Town, TownId};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::theme::{WidthClass, space};
use crate::ui::widgets::{Button, Column, Icon, Stops, heading_ui, scroll_keys_ui};

/// Width of the list beside a page, in points.
const LIST: f32 = 216.0;

/// What the towns remember while they are shown.
#[derive(Debug, Default)]
pub struct TownsView {
    town: Option<TownId>,
    /// What is shown in place of the town.
    other: Option<Other>,
    /// The part that the page is to be scrolled to.
    goes_to: Option<Part>,
    /// What was copied last from this page.
    copied: Option<Copied>,
    shows_unscored: bool,
    shows_prompts: bool,
    shows_questions: bool,
    paths: Box<PathsView>,
}

/// What is about no single town.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Other {
    /// In what order all towns went.
    Paths,
    /// A document.
    Source(SourceId),
}

/// A page of this screen.
#[derive(Clone, Copy)]
enum Page<'a> {
    Town(&'a Town),
    Paths,
    Source(&'a Source),
}

/// A part of a town's page that can be gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Chronicle,
    Doubts,
    Record,
    Source,
}

/// Something that can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Copied {
    About,
    Source,
}

impl TownsView {
    /// With `town` shown, or the first.
    pub fn at(town: Option<TownId>) -> Self {
        TownsView { town, ..TownsView::default() }
    }

    /// With the order in which all towns went shown.
    pub fn at_paths() -> Self {
        TownsView { other: Some(Other::Paths), ..TownsView::default() }
    }

    /// Whether that is shown.
    pub fn is_at_paths(&self) -> bool {
        self.other == Some(Other::Paths)
    }

    /// The town that is shown, or was before what is about none.
    pub fn town(&self) -> Option<&TownId> {
        self.town.as_ref()
    }

    fn show(&mut self, page: Page<'_>) {
        let other = match page {
            Page::Town(town) => {
                *self = TownsView::at(Some(town.id.clone()));
                return;
            }
            Page::Paths => Other::Paths,
            Page::Source(source) => Other::Source(source.id.clone()),
        };
        *self = TownsView { town: self.town.take(), other: Some(other), ..TownsView::default() };
    }

    fn is_at(&self, page: Page<'_>) -> bool {
        match (page, &self.other) {
            (Page::Town(town), None) => self.town.as_ref() == Some(&town.id),
            (Page::Paths, Some(Other::Paths)) => true,
            (Page::Source(source), Some(Other::Source(at))) => source.id == *at,
            _ => false,
        }
    }
}

/// The towns, in what order they went, then the documents that are about none.
fn pages<'a>(cx: &Context<'a>) -> Vec<Page<'a>> {
    let is_of_town = |source: &Source| cx.catalogue.towns.iter().any(|town| town.source == source.id);
    let sources = cx.catalogue.sources.iter().filter(|source| !is_of_town(source));
    cx.towns().into_iter().map(Page::Town).chain([Page::Paths]).chain(sources.map(Page::Source)).collect()
}

/// Draws the list of towns and the page of the one that is chosen.
#[must_use]
pub fn towns_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView) -> Vec<Command> {
    let pages = pages(cx);
    // A town that is not in the catalogue any more gives way to the first there is.
    let at = pages.iter().position(|page| view.is_at(*page)).unwrap_or_default();
    if pages.is_empty() {
        return Vec::new();
    }
    let width_class = WidthClass::of(ui.ctx());
    let column = Column::of(ui);
    if width_class == WidthClass::Compact {
        return page_ui(ui, cx, view, (&pages, at), column);
    }
    let (left, right) = ui.available_rect_before_wrap().split_left_right_at_x(column.left + LIST);
    let left = left.with_min_x(column.left - space::AROUND);
    let chosen =
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| list::list_ui(ui, cx, &pages, at, width_class)).inner;
    let at = chosen.unwrap_or(at);
    if chosen.is_some() {
        view.show(pages[at]);
    }
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| page_ui(ui, cx, view, (&pages, at), column)).inner
}

/// Draws the page at `at`, as far as `column` goes; under the list, where there is no room for that beside it.
fn page_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut TownsView,
    at: (&[Page<'_>], usize),
    column: Column,
) -> Vec<Command> {
    let (pages, at) = at;
    let width_class = WidthClass::of(ui.ctx());
    let id = match pages[at] {
        Page::Town(town) => town.id.as_str(),
        Page::Paths => "paths",
        Page::Source(source) => source.id.as_str(),
    };
    let margin = match width_class {
        WidthClass::Regular => {
            let (side, below) = (space::BETWEEN as i8, space::AROUND as i8);
            Margin { left: side, top: side, bottom: below, right: 0 }
        }
        WidthClass::Compact => Margin::same(space::BETWEEN as i8),
    };
    let content = |ui: &mut Ui| {
        ui.set_max_width(ui.available_width().min(column.right() - ui.max_rect().left()));
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        let chosen =
            (width_class == WidthClass::Compact).then(|| list::list_ui(ui, cx, pages, at, width_class)).flatten();
        let commands = match pages[at] {
            Page::Town(town) => town::town_ui(ui, cx, view, town, width_class),
            Page::Paths => paths::paths_ui(ui, cx, &mut view.paths),
            Page::Source(source) => source::page_ui(ui, cx, view, source),
        };
        if let Some(chosen) = chosen {
            view.show(pages[chosen]);
            ui.ctx().request_repaint();
        }
        commands
    };
    // With a place of its own for each page, one that is gone to begins at its top.
    ScrollArea::vertical()
        .id_salt(id)
        .auto_shrink(false)
        .show(ui, |ui| {
            scroll_keys_ui(ui, Stops::Anywhere);
            Frame::new().inner_margin(margin).show(ui, content).inner
        })
        .inner
}

/// The heading of `part`; the page comes to stand there where that was asked for.
fn part_ui(ui: &mut Ui, view: &mut TownsView, part: Part, title: RichText) -> Response {
    let response = heading_ui(ui, title);
    if view.goes_to == Some(part) {
        view.goes_to = None;
        ui.scroll_to_rect_animation(
            response.rect.expand(space::BETWEEN),
            Some(Align::TOP),
            eframe::egui::style::ScrollAnimation::none(),
        );
    }
    response
}

/// A quiet button that puts `text` on the clipboard and then says so.
fn copy_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, what: Copied, text: impl FnOnce() -> String) {
    let is_done = view.copied == Some(what);
    let key = match what {
        _ if is_done => "towns-copied",
        Copied::About => "towns-copy-about",
        Copied::Source => "towns-copy-source",
    };
    let icon = if is_done { Icon::Check } else { Icon::Copy };
    if Button::quiet(&cx.word(key)).icon(icon).low().show(ui).clicked() {
        ui.ctx().copy_text(text());
        view.copied = Some(what);
    }
}
