//! The plan: what is to be done next and how far it is, in parts that are gone to by tabs.
//!
//! | file | owns |
//! |---|---|
//! | `model` | what the parts say |
//! | `steps` | what to do next |
//! | `targets` | which levels are aimed at, and by when |
//! | `moved` | what rose and fell since an earlier round |
//! | `trial` | what would move if some levels were others |
//! | `items` | who does what by when |
//! | `row`, `keyboard` | a row of a table that levels are set in, and its keys |

mod items;
mod keyboard;
pub mod model;
mod moved;
mod row;
mod steps;
pub mod targets;
pub mod trial;

use std::fmt;

use eframe::egui::Ui;

use crate::findings::Basis;
use crate::scoring::Rule;
use crate::ui::command::{Command, CopyCommand, PlanPart};
use crate::ui::context::{Context, Document};
use crate::ui::parts::{nothing_ui, rules_ui};
use crate::ui::theme::{WidthClass, text};
use crate::ui::widgets::{CopyRegion, Tone, notice_ui, parted_ui, parts_head_ui, text_ui};

pub use items::Layout;

use items::ItemsView;
use model::PlanModel;
use moved::MovedView;
use steps::StepsView;
use targets::TargetsView;
use trial::TrialView;

/// Where the plan is, or was left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub part: PlanPart,
    pub layout: Layout,
}

/// What the plan remembers while it is shown.
pub struct PlanView {
    part: PlanPart,
    /// What the screen says, for as long as the assessment and the language stay as they are.
    model: Option<Box<PlanModel>>,
    /// The rules behind this part are unfolded.
    shows_rules: bool,
    steps: StepsView,
    targets: TargetsView,
    moved: MovedView,
    trial: TrialView,
    items: ItemsView,
}

impl PlanView {
    /// At `place`.
    pub fn at(place: Place) -> Self {
        PlanView {
            part: place.part,
            model: None,
            shows_rules: false,
            steps: StepsView::default(),
            targets: TargetsView::default(),
            moved: MovedView::default(),
            trial: TrialView::default(),
            items: ItemsView::in_layout(place.layout),
        }
    }

    /// What the screen says, for a projector as well.
    pub(in crate::ui) fn model(&mut self, cx: &Context<'_>, document: Document<'_>) -> &PlanModel {
        PlanModel::keep(&mut self.model, cx, document, self.moved.then(document))
    }

    /// What is shown.
    pub fn place(&self) -> Place {
        Place { part: self.part, layout: self.items.layout }
    }
}

impl fmt::Debug for PlanView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlanView").field("part", &self.part).finish_non_exhaustive()
    }
}

/// Draws the plan: the tabs, the part that is shown, and the rules behind it.
#[must_use]
pub fn plan_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut PlanView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
    let mut commands = Vec::new();
    PlanModel::keep(&mut view.model, cx, document, view.moved.then(document));
    let width_class = WidthClass::of(ui.ctx());
    let head = |ui: &mut Ui, view: &mut PlanView| {
        let parts = PlanPart::ALL.map(|part| (part, cx.word(part.word())));
        if let Some(part) = parts_head_ui(ui, &cx.word("shell-plan"), &cx.word("plan-parts"), view.part, &parts) {
            view.part = part;
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
    view: &mut PlanView,
    width_class: WidthClass,
) -> Vec<Command> {
    let Some(model) = &view.model else { return Vec::new() };
    if needs_result(view.part) && model.summary.basis != Basis::Answers {
        return nothing_ui(ui, cx, &model.summary);
    }
    let part = view.part;
    if document.session.assessment().is_publication && ends_copy(part) {
        notice_ui(ui, Tone::Info, |ui| text_ui(ui, text::body(ui, &cx.word("plan-copy"))));
    }
    let region = CopyRegion::begin(ui);
    let mut commands = match part {
        PlanPart::Steps => {
            let asked = steps::steps_ui(ui, cx, document, model, &mut view.steps, width_class);
            if asked.makes_item || asked.goes_to.is_some() {
                view.part = PlanPart::Items;
                view.items.go_to(asked.goes_to);
            }
            asked.commands
        }
        PlanPart::Targets => targets::targets_ui(ui, cx, document, &model.targets, &mut view.targets),
        PlanPart::Moved => moved::moved_ui(ui, cx, document, model, &mut view.moved, width_class),
        PlanPart::Trial => trial::trial_ui(ui, cx, &model.trial, &mut view.trial),
        PlanPart::Items => items::items_ui(ui, cx, document, model, &mut view.items, width_class),
    };
    let copied = match part {
        PlanPart::Steps => Some(CopyCommand::Steps),
        PlanPart::Items => (!model.items.is_empty()).then_some(CopyCommand::Items),
        PlanPart::Targets | PlanPart::Moved | PlanPart::Trial => None,
    };
    if region.is_copied(ui) {
        commands.extend(copied.map(Command::Copy));
    }
    if view.part != part {
        ui.ctx().request_repaint();
        return commands;
    }
    rules_ui(ui, cx, rules(part), &mut view.shows_rules);
    commands
}

/// Whether what can be done with `part` makes another assessment of a copy for handing on.
fn ends_copy(part: PlanPart) -> bool {
    match part {
        PlanPart::Steps | PlanPart::Targets | PlanPart::Trial => true,
        // Read there, and told so.
        PlanPart::Items | PlanPart::Moved => false,
    }
}

/// Whether there is nothing to show of `part` before something is scored.
pub(in crate::ui) fn needs_result(part: PlanPart) -> bool {
    match part {
        PlanPart::Steps => true,
        PlanPart::Targets | PlanPart::Items | PlanPart::Trial | PlanPart::Moved => false,
    }
}

/// The rules behind what `part` shows.
fn rules(part: PlanPart) -> &'static [Rule] {
    match part {
        PlanPart::Steps => &[Rule::Steps, Rule::Foundations, Rule::LowerBound],
        PlanPart::Trial => &[Rule::Score, Rule::Stage, Rule::Nearest, Rule::Steps],
        PlanPart::Targets => &[Rule::Reach, Rule::LowerBound, Rule::Steps],
        PlanPart::Moved => &[],
        PlanPart::Items => &[],
    }
}
