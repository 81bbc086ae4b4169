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

/// The parts that are for the room, in the order of the day.
fn parts() -> impl Iterator<Item = WorkshopPart> {
    WorkshopPart::ALL.into_iter().filter(|part| match part {
        WorkshopPart::Agenda | WorkshopPart::Voting | WorkshopPart::Agreed => true,
        // They name people.
        WorkshopPart::Sheets => false,
    })
}

impl Deck for Room<'_> {
    const COUNTED: Counted = Counted::Pages;

    fn subjects(&self) -> usize {
        parts().count()
    }

    fn subject(&self) -> usize {
        parts().position(|part| part == self.view.part()).unwrap_or_default()
    }

    fn go(&mut self, subject: usize) {
        parts().take(subject + 1).last().into_iter().for_each(|part| self.view.show(part));
    }

    fn slides(&self, _ui: &Ui, subject: usize) -> Vec<Slide> {
        match parts().nth(subject) {
            Some(WorkshopPart::Agenda) => agenda::slides(self.cx, self.document, self.method),
            Some(WorkshopPart::Agreed) => outcome::slides(self.cx, self.document),
            Some(WorkshopPart::Voting | WorkshopPart::Sheets) | None => Vec::new(),
        }
    }

    fn has_own_keys(&self, subject: usize) -> bool {
        parts().nth(subject) == Some(WorkshopPart::Voting)
    }
}
