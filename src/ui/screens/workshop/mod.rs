//! The workshop: sheets that went out and came back, what is to be talked over, the votes in the room, and what was
//! agreed. In parts that are gone to by tabs.
//!
//! On a projector the vote is shown, and of agenda and outcome what is for the room; the other parts name people, or how
//! few answered.

pub mod agenda;
mod agreed;
mod line;
pub mod premise;
mod sheet_counts;
mod sheets;
pub mod voting;

use eframe::egui::{Ui, vec2};

use crate::catalogue::QuestionId;
use crate::ui::command::{Command, WorkshopPart};
use crate::ui::context::Context;
use crate::ui::theme::space;
use crate::ui::widgets::{page_ui, parts_head_ui};
use voting::{Known, ShownOn, VotingView};

/// Where the workshop was left.
#[derive(Clone, Debug, Default)]
pub struct Place {
    pub part: WorkshopPart,
    /// The question that is voted on.
    pub question: Option<QuestionId>,
    /// What the room did that no file keeps.
    pub known: Known,
}

/// What the workshop remembers while it is shown, part by part.
#[derive(Debug)]
pub struct WorkshopView {
    part: WorkshopPart,
    voting: VotingView,
    sheets: sheets::SheetsView,
    agenda: agenda::AgendaView,
    agreed: agreed::AgreedView,
}

impl WorkshopView {
    /// Where it was left.
    pub fn at(place: Place) -> Self {
        WorkshopView {
            part: place.part,
            voting: VotingView::at(place.question, place.known),
            sheets: sheets::SheetsView::default(),
            agenda: agenda::AgendaView::default(),
            agreed: agreed::AgreedView::default(),
        }
    }

    /// Where it is left.
    pub fn place(&self) -> Place {
        Place { part: self.part, question: self.voting.question().cloned(), known: self.voting.known().clone() }
    }

    /// The part that is shown.
    pub fn part(&self) -> WorkshopPart {
        self.part
    }

    /// Shows another part.
    pub fn show(&mut self, part: WorkshopPart) {
        self.part = part;
    }

    /// Something is being written on the vote.
    pub fn is_writing(&self) -> bool {
        self.voting.writes().is_some()
    }

    /// The vote.
    pub fn voting(&mut self) -> &mut VotingView {
        &mut self.voting
    }
}

/// Draws the part of the workshop that is shown, under its tabs.
#[must_use]
pub fn workshop_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut WorkshopView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
    let mut commands = Vec::new();
    if view.part == WorkshopPart::Voting {
        // Keys count before anything is drawn: what is shown is what they came to.
        view.voting.show_on(ShownOn::Window);
        commands.extend(view.voting.keys(ui.ctx(), cx, document));
        if let Some(end) = view.voting.take_end() {
            view.voting.say_end(cx, document, end);
        }
        commands.extend(voting::feedback_ui(ui, cx, document, &mut view.voting));
    }
    let name = format!("workshop {:?}", view.part);
    page_ui(ui, &name, |ui| {
        head_ui(ui, cx, view);
        ui.add_space(space::INSIDE);
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        commands.extend(match view.part {
            WorkshopPart::Sheets => sheets::sheets_ui(ui, cx, document, &mut view.sheets),
            WorkshopPart::Agenda => agenda::agenda_ui(ui, cx, document, &mut view.agenda),
            WorkshopPart::Voting => voting::voting_ui(ui, cx, document, &mut view.voting),
            WorkshopPart::Agreed => agreed::agreed_ui(ui, cx, document, &mut view.agreed),
        });
    });
    if let Some(question) = view.agenda.take_chosen().or_else(|| view.agreed.take_chosen()) {
        view.voting.begin_at(question);
        view.part = WorkshopPart::Voting;
        ui.ctx().request_repaint();
    }
    commands
}

/// The title and the tabs in one line where there is room.
fn head_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut WorkshopView) {
    let parts = WorkshopPart::ALL.map(|part| (part, cx.word(part.word())));
    let (title, name) = (cx.word("shell-workshop"), cx.word("workshop-parts"));
    if let Some(part) = parts_head_ui(ui, &title, &name, view.part, &parts) {
        view.part = part;
    }
}
