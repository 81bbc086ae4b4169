//! The screens: what each shows and asks for. A screen's own state ends when another is gone to.

pub mod archived;
mod closing;
pub mod list;
pub mod plan;
pub mod profile;
pub mod questions;
pub mod report;
pub mod results;
pub mod start;
pub mod towns;
pub mod workshop;

use eframe::egui::Ui;

use crate::ui::command::Command;
use crate::ui::context::Context;

/// The screen that is shown, with its state.
#[derive(Debug)]
pub enum Screen {
    Start(start::StartView),
    Profile(profile::ProfileView),
    Questions(questions::QuestionsView),
    List(list::ListView),
    Workshop(Box<workshop::WorkshopView>),
    Results(Box<results::ResultsView>),
    Plan(Box<plan::PlanView>),
    Archived(archived::ArchivedView),
    Towns(towns::TownsView),
    Report(report::ReportView),
}

impl Screen {
    /// The first one.
    pub fn start() -> Screen {
        Screen::Start(start::StartView::default())
    }

    /// The word for it.
    pub fn name(&self) -> &'static str {
        match self {
            Screen::Start(_) => "shell-start",
            Screen::Profile(_) => "shell-profile",
            Screen::Questions(_) => "shell-questions",
            Screen::List(_) => "answers-title",
            Screen::Workshop(_) => "shell-workshop",
            Screen::Results(_) => "shell-results",
            Screen::Plan(_) => "shell-plan",
            Screen::Archived(_) => "edition-round-screen",
            Screen::Towns(_) => "shell-towns",
            Screen::Report(_) => "shell-report",
        }
    }
}

/// Draws the screen into all the room there is.
#[must_use]
pub(super) fn screen_ui(ui: &mut Ui, cx: &Context<'_>, screen: &mut Screen) -> Vec<Command> {
    match screen {
        Screen::Start(view) => start::start_ui(ui, cx, view),
        Screen::Profile(view) => profile::profile_ui(ui, cx, view),
        Screen::Questions(view) => questions::questions_ui(ui, cx, view),
        Screen::List(view) => list::list_ui(ui, cx, view),
        Screen::Workshop(view) => workshop::workshop_ui(ui, cx, view),
        Screen::Results(view) => results::results_ui(ui, cx, view),
        Screen::Plan(view) => plan::plan_ui(ui, cx, view),
        Screen::Archived(view) => archived::archived_ui(ui, cx, view),
        Screen::Towns(view) => towns::towns_ui(ui, cx, view),
        Screen::Report(view) => report::report_ui(ui, cx, view),
    }
}
