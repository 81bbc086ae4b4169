//! The report: its pages as they will print, what it is to be like, what is missing for a good one, and the one button
//! that writes it. Changes nothing; asks for it by commands.
//!
//! | file | shows |
//! |---|---|
//! | `pages` | the pages, and how to move among them |
//! | `options` | the button, where the report was written, language and attachment |
//! | `other` | what else can be handed on |
//! | `missing` | the list of what is missing |

pub mod missing;
mod options;
mod other;
mod pages;

use eframe::egui::{Frame, Margin, ScrollArea, Ui, UiBuilder};

use crate::report::Form;
use crate::ui::command::Command;
use crate::ui::context::{Context, Document};
use crate::ui::keys::{self, Asks, ForScreen, Scope};
use crate::ui::screens::closing::closing_ui;
use crate::ui::theme::{WidthClass, space};
use crate::ui::widgets::{Column, Stops, scroll_keys_ui, tabs_ui};

/// Width of the column beside the pages, in points.
const SIDE: f32 = 352.0;

/// What the report screen remembers while it is shown.
#[derive(Debug, Default)]
pub struct ReportView {
    zoom: Zoom,
    /// The page at the top, from 0.
    at: usize,
    /// The page to be scrolled to.
    goes_to: Option<usize>,
    /// What the pages are that were shown last.
    shown: Option<Form>,
    /// The end was asked for before there were pages.
    goes_to_end: bool,
    /// What is shown where there is no room for both.
    half: Half,
    /// The path was put on the clipboard.
    has_copied: bool,
}

/// How large pages are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Zoom {
    #[default]
    Width,
    Whole,
}

impl Zoom {
    /// In the order in which they are offered.
    const ALL: [Zoom; 2] = [Zoom::Width, Zoom::Whole];

    fn word(self) -> &'static str {
        match self {
            Zoom::Width => "report-view-zoom-width",
            Zoom::Whole => "report-view-zoom-whole",
        }
    }
}

/// Half of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Half {
    #[default]
    Pages,
    Options,
}

/// Draws the report screen.
#[must_use]
pub fn report_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ReportView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
    let mut commands = typed(ui);
    commands.extend(match WidthClass::of(ui.ctx()) {
        WidthClass::Regular => wide_ui(ui, cx, view, document),
        WidthClass::Compact => narrow_ui(ui, cx, view, document),
    });
    commands
}

/// What the keys of this screen ask for, but for those that its pages take themselves.
fn typed(ui: &Ui) -> Vec<Command> {
    let command = |asks: &Asks| if let Asks::Command(command) = asks { Some(command.clone()) } else { None };
    keys::read(ui.ctx(), Scope::Report, ForScreen { enter: false, escape: false }, command, |_| false)
}

fn wide_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ReportView, document: Document<'_>) -> Vec<Command> {
    let column = Column::of(ui);
    let all = ui.available_rect_before_wrap().with_min_x(column.left).with_max_x(column.right());
    let (left, right) = all.split_left_right_at_x(all.right() - SIDE);
    // The column is drawn first: what leads on is what Tab comes to first.
    let mut commands = ui
        .scope_builder(UiBuilder::new().max_rect(right), |ui| {
            let margin = Margin::symmetric(0, space::BETWEEN as i8);
            let column = |ui: &mut Ui| {
                let mut commands = options::head_ui(ui, cx);
                ui.add_space(space::INSIDE);
                commands.extend(rest_ui(ui, cx, view, document));
                commands
            };
            Frame::new().inner_margin(margin).show(ui, column).inner
        })
        .inner;
    let pages = |ui: &mut Ui| {
        let margin = Margin { right: space::AROUND as i8, ..Margin::symmetric(0, space::BETWEEN as i8) };
        Frame::new().inner_margin(margin).show(ui, |ui| pages::pages_ui(ui, cx, view)).inner
    };
    commands.extend(ui.scope_builder(UiBuilder::new().max_rect(left), pages).inner);
    commands
}

fn narrow_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ReportView, document: Document<'_>) -> Vec<Command> {
    let content = |ui: &mut Ui| {
        let head = |ui: &mut Ui| {
            let commands = options::button_ui(ui, cx);
            let halves = [(Half::Pages, cx.word("report-view-pages")), (Half::Options, cx.word("report-view-options"))];
            if let Some(half) = tabs_ui(ui, &cx.word("report-view-halves"), view.half, &halves) {
                view.half = half;
            }
            commands
        };
        let mut commands = pages::row_ui(ui, head);
        commands.extend(match view.half {
            Half::Pages => pages::pages_ui(ui, cx, view),
            Half::Options => rest_ui(ui, cx, view, document),
        });
        commands
    };
    Frame::new().inner_margin(Margin::same(space::INSIDE as i8)).show(ui, content).inner
}

/// All that stands under the button, as wide with a scroll bar as before there is one: nothing moves under the pointer.
fn rest_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ReportView, document: Document<'_>) -> Vec<Command> {
    let width = ui.available_width() - ui.spacing().scroll.allocated_width() - space::INSIDE;
    let rest = |ui: &mut Ui| {
        if view.half == Half::Options {
            scroll_keys_ui(ui, Stops::Anywhere);
        }
        ui.set_width(width);
        let mut commands: Vec<Command> = options::written_ui(ui, cx, view, document).into_iter().collect();
        commands.extend(closing_ui(ui, cx, document));
        commands.extend(options::options_ui(ui, cx));
        ui.add_space(space::BETWEEN);
        commands.extend(other::other_ui(ui, cx, document));
        ui.add_space(space::BETWEEN);
        commands.extend(missing::missing_ui(ui, cx, document));
        options::replaced_ui(ui, cx);
        ui.add_space(space::BETWEEN);
        commands
    };
    ScrollArea::vertical().id_salt("options").auto_shrink(false).show(ui, rest).inner
}
