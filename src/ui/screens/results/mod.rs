//! The results: the score and where it stands beside the documented towns, in parts that are gone to by tabs. Every mark
//! of a chart answers with what it rests on. Changes nothing but its own view state.

mod charts;
mod circle;
mod mark;
pub mod model;
mod national;
mod order;
mod overview;
mod panel;
mod rules;

use std::fmt;

use eframe::egui::{Popup, Rect, Ui, UiBuilder};

use crate::ui::chart_view::TableView;
use crate::ui::command::{Command, ResultsPart};
use crate::ui::context::{Context, Document};
use crate::ui::keys::{self, Control};
use crate::ui::theme::WidthClass;
use crate::ui::widgets::{parted_ui, parts_head_ui};

pub(in crate::ui) use mark::mark_ui;

use charts::Charts;
use model::ResultsModel;
use panel::Pinned;

/// What the results remember while they are shown.
pub struct ResultsView {
    part: ResultsPart,
    /// What the screen says, for as long as the assessment and the language stay as they are.
    model: Option<Box<ResultsModel>>,
    charts: Box<Charts>,
    pinned: Option<Pinned>,
    /// The table of the national survey.
    published: TableView,
    /// How this part's numbers are come by is unfolded.
    shows_rules: bool,
}

impl ResultsView {
    /// With `part` shown.
    pub fn at(part: ResultsPart) -> Self {
        ResultsView {
            part,
            model: None,
            charts: Box::default(),
            pinned: None,
            published: TableView::default(),
            shows_rules: false,
        }
    }

    /// What the screen says, for a projector as well.
    pub(in crate::ui) fn model(&mut self, cx: &Context<'_>, document: Document<'_>) -> &ResultsModel {
        ResultsModel::keep(&mut self.model, cx, document)
    }

    /// The part that is shown.
    pub fn part(&self) -> ResultsPart {
        self.part
    }

    fn go(&mut self, part: ResultsPart) {
        self.part = part;
        self.pinned = None;
    }
}

impl fmt::Debug for ResultsView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResultsView").field("part", &self.part).finish_non_exhaustive()
    }
}

/// What the panel of a mark may take of the height, where there is much and where there is little.
const PANEL_SHARE: f32 = 0.45;
const PANEL_SHARE_NARROW: f32 = 0.6;

/// Draws the results: the part that is shown, and the panel that is pinned below.
#[must_use]
pub fn results_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ResultsView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
    let mut commands = Vec::new();
    ResultsModel::keep(&mut view.model, cx, document);
    // A menu that is open closes first.
    let is_free = !Popup::is_any_open(ui.ctx());
    if is_free && keys::pressed(ui.ctx(), Control::CloseEvidence) && view.pinned.take().is_none() {
        view.charts.dismiss();
    }
    let room = ui.available_rect_before_wrap();
    let share = if WidthClass::of(ui.ctx()) == WidthClass::Regular { PANEL_SHARE } else { PANEL_SHARE_NARROW };
    let panel = view.pinned.as_ref().map_or(0.0, |pinned| pinned.height().min(room.height() * share));
    let (upper, lower) = room.split_top_bottom_at_y(room.bottom() - panel);
    child_ui(ui, "parts", upper, |ui| commands.extend(parts_ui(ui, cx, document, view)));
    if let Some(pinned) = view.pinned.clone().filter(|_| panel > 0.0) {
        child_ui(ui, "panel", lower, |ui| commands.extend(panel::panel_ui(ui, cx, document, view, &pinned)));
    }
    ui.advance_cursor_after_rect(room);
    commands
}

/// Draws into `rect` and nowhere else.
fn child_ui(ui: &mut Ui, id: &str, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let mut child = ui.new_child(UiBuilder::new().id_salt(id).max_rect(rect));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    content(&mut child);
}

/// The tabs and the part that is shown, in the column of all screens.
fn parts_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut ResultsView) -> Vec<Command> {
    let mut commands = Vec::new();
    let width_class = WidthClass::of(ui.ctx());
    let head = |ui: &mut Ui, view: &mut ResultsView| {
        let parts = ResultsPart::ALL.map(|part| (part, cx.word(part.word())));
        let (title, name) = (cx.word("results-title"), cx.word("results-parts"));
        if let Some(part) = parts_head_ui(ui, &title, &name, view.part, &parts) {
            view.go(part);
        }
    };
    parted_ui(
        ui,
        view,
        |view| view.part,
        head,
        |ui, view| {
            commands.extend(part_ui(ui, cx, document, view, width_class));
        },
    );
    commands
}

fn part_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ResultsView,
    width_class: WidthClass,
) -> Vec<Command> {
    let commands = match view.part {
        ResultsPart::Overview => overview::overview_ui(ui, cx, document, view, width_class),
        ResultsPart::Heat | ResultsPart::Radar | ResultsPart::Chronicle => charts::part_ui(ui, cx, document, view),
        ResultsPart::National => national::part_ui(ui, cx, document, view),
    };
    rules::part_rules_ui(ui, cx, document, view);
    commands
}
