//! The workshop on a projector, in the order of the day: the agenda, the vote on one question after the other, what came of
//! it. Which of them is shown is the part of the workshop that the window is at.

use eframe::egui::Ui;

use super::deck::{Counted, Deck};
use super::slide::Slide;
use super::{agenda, outcome};
use crate::assessment::workshop::Method;
use crate::ui::command::WorkshopPart;
use crate::ui::context::{Context, Document};
use crate::ui::screens::workshop::WorkshopView;

/// The workshop, from the part of the window on.
pub(super) struct Room<'a> {
    pub cx: &'a Context<'a>,
    pub document: Document<'a>,
    pub view: &'a mut WorkshopView,
    /// How the next vote is taken.
    pub method: Method,
}

/// The parts in the order of the day. The sheets are not for the room: they name people.
const PARTS: [WorkshopPart; 3] = [WorkshopPart::Agenda, WorkshopPart::Voting, WorkshopPart::Agreed];

/// Where the vote stands among them.
const VOTE: usize = 1;

impl Deck for Room<'_> {
    const COUNTED: Counted = Counted::Pages;

    fn subjects(&self) -> usize {
        PARTS.len()
    }

    fn subject(&self) -> usize {
        PARTS.iter().position(|part| *part == self.view.part()).unwrap_or_default()
    }

    fn go(&mut self, subject: usize) {
        self.view.show(PARTS[subject.min(PARTS.len() - 1)]);
    }

    fn slides(&self, _ui: &Ui, subject: usize) -> Vec<Slide> {
        match PARTS.get(subject) {
            Some(WorkshopPart::Agenda) => agenda::slides(self.cx, self.document, self.method),
            Some(WorkshopPart::Agreed) => outcome::slides(self.cx, self.document),
            Some(WorkshopPart::Voting | WorkshopPart::Sheets) | None => Vec::new(),
        }
    }

    fn has_own_keys(&self, subject: usize) -> bool {
        subject == VOTE
    }
}
