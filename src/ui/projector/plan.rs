//! The plan on a projector: the first steps, a slide each. The words are those of the screen and of the report.

use eframe::egui::Ui;

use super::deck::{Counted, Deck};
use super::part::Part;
use super::results::nothing;
use super::slide::Slide;
use crate::findings::{Basis, StepText};
use crate::ui::context::{Context, Document};
use crate::ui::screens::plan::PlanView;
use crate::ui::screens::plan::model::PlanModel;
use crate::ui::theme::text;

/// Steps that are shown.
const STEPS: usize = 3;

/// The plan of the open assessment.
pub(super) struct Plan<'a> {
    pub cx: &'a Context<'a>,
    pub model: &'a PlanModel,
}

impl<'a> Plan<'a> {
    pub fn of(cx: &'a Context<'a>, document: Document<'a>, view: &'a mut PlanView) -> Self {
        Plan { cx, model: view.model(cx, document) }
    }

    fn step(&self, place: usize, all: usize, step: &StepText) -> Slide {
        let cx = self.cx;
        let over = cx.say("projector-step", &[("place", (place + 1).into()), ("all", all.into())]);
        let parts = vec![
            Part::text(&step.levels, text::accent),
            Part::text(&step.advice, text::lead),
            Part::text(&step.next, text::small),
            Part::text(&step.towns_text, text::label),
        ];
        Slide::new(over, step.head.as_str(), parts)
    }

    fn steps(&self) -> Vec<Slide> {
        let steps = &self.model.steps.all;
        if steps.is_empty() {
            let none = Part::text(&self.model.steps.none, text::lead);
            return vec![Slide::new("", self.cx.word("plan-part-steps"), vec![none])];
        }
        let all = steps.len().min(STEPS);
        steps.iter().take(STEPS).enumerate().map(|(place, step)| self.step(place, all, step)).collect()
    }
}

impl Deck for Plan<'_> {
    const COUNTED: Counted = Counted::Pages;

    fn subjects(&self) -> usize {
        1
    }

    fn subject(&self) -> usize {
        0
    }

    fn go(&mut self, _subject: usize) {}

    fn slides(&self, _ui: &Ui, _subject: usize) -> Vec<Slide> {
        if self.model.summary.basis != Basis::Answers {
            return vec![nothing(&self.model.summary)];
        }
        self.steps()
    }
}
