//! Where screens were left: a screen's own state ends with it.

use crate::catalogue::{QuestionId, TownId};
use crate::ui::command::ResultsPart;
use crate::ui::screens::Screen;
use crate::ui::screens::{list, plan, workshop};

/// Where screens were left: a screen's own state ends with it.
#[derive(Clone, Debug, Default)]
pub struct Places {
    pub(in crate::ui) question: Option<QuestionId>,
    /// Which questions were in the list.
    pub(in crate::ui) list: list::Filter,
    /// The part of the results.
    pub(in crate::ui) part: Option<ResultsPart>,
    /// The part of the plan, and how its items stood.
    pub(in crate::ui) plan: plan::Place,
    /// The part of the workshop, and what was talked over.
    pub(in crate::ui) workshop: Option<workshop::Place>,
    pub(in crate::ui) town: Option<TownId>,
}

impl Places {
    /// Forgets what belongs to an assessment.
    pub(in crate::ui) fn forget(&mut self) {
        *self = Places { town: self.town.take(), ..Places::default() };
    }

    pub(in crate::ui) fn leave(&mut self, screen: &Screen) {
        match screen {
            Screen::Questions(view) => self.question = Some(view.question().clone()),
            Screen::List(view) => {
                self.list = view.filter().clone();
                self.question = view.question().cloned().or(self.question.take());
            }
            Screen::Workshop(view) => self.workshop = Some(view.place()),
            Screen::Results(view) => self.part = Some(view.part()),
            Screen::Plan(view) => self.plan = view.place(),
            Screen::Towns(view) => self.town = view.town().cloned(),
            Screen::Start(_) | Screen::Profile(_) | Screen::Report(_) | Screen::Archived(_) => {}
        }
    }
}
