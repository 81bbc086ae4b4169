//! The plan on a projector, the part that the screen shows: the first steps, a slide each; the targets; the action items. The words are those of
//! the screen and of the report.

use eframe::egui::Ui;

use super::deck::{Counted, Deck};
use super::part::{Mark, Part};
use super::results::nothing;
use super::setting::Text;
use super::slide::Slide;
use crate::findings::{Basis, ItemText, StepText};
use crate::ui::command::PlanPart;
use crate::ui::context::{Context, Document};
use crate::ui::screens::plan::model::PlanModel;
use crate::ui::screens::plan::targets::model::TargetLine;
use crate::ui::screens::plan::{PlanView, needs_result};
use crate::ui::theme::text;

/// Steps that are shown.
const STEPS: usize = 3;

/// The plan of the open assessment.
pub(super) struct Plan<'a> {
    pub cx: &'a Context<'a>,
    pub part: PlanPart,
    pub model: &'a PlanModel,
}

impl<'a> Plan<'a> {
    pub fn of(cx: &'a Context<'a>, document: Document<'a>, view: &'a mut PlanView) -> Self {
        Plan { cx, part: view.part(), model: view.model(cx, document) }
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

impl Plan<'_> {
    /// All action items, each with who sees to it, by when, and how far it is.
    fn items(&self) -> Slide {
        let counts = self.cx.wording().item_counts(&self.model.counts);
        let item = |item: &ItemText| {
            let parts = [&item.owner, &item.due].into_iter().filter(|part| !part.is_empty()).cloned();
            let about = self.cx.words.list(parts.chain(item.remark.clone()));
            let about = (!about.is_empty()).then(|| Text::new(about, text::label));
            let said = [Text::new(&item.text, text::lead)].into_iter().chain(about).collect();
            Part::tagged(Mark::Number(item.place + 1), said, Text::new(&item.status, text::strong))
        };
        let items = self.model.items.iter().map(item).collect();
        Slide::new(counts, self.cx.word("plan-part-items"), items)
    }

    /// What is aimed at, with what is so; factors without a target are left out.
    fn targets(&self) -> Vec<Slide> {
        let title = self.cx.word("plan-targets-table");
        let lines =
            self.model.targets.factors.iter().flat_map(|there| [&there.factor].into_iter().chain(&there.questions));
        let parts: Vec<Part> = lines.filter_map(|line| self.target(line)).collect();
        if parts.is_empty() {
            return vec![Slide::new("", title, vec![Part::text(self.cx.word("plan-targets-none"), text::lead)])];
        }
        vec![Slide::new("", title, parts)]
    }

    fn target(&self, line: &TargetLine) -> Option<Part> {
        let target = line.target?;
        let args = [("now", line.now.as_str().into()), ("target", line.aimed.as_str().into())];
        let mut said =
            vec![Text::new(&line.name, text::strong), Text::new(self.cx.say("projector-target", &args), text::label)];
        let more: Vec<String> = line.by.iter().chain(&line.remarks).cloned().collect();
        if !more.is_empty() {
            said.push(Text::new(self.cx.words.list(more), text::small));
        }
        Some(Part::marked(Mark::Level(target.level, line.aimed.clone()), said))
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
        if needs_result(self.part) && self.model.summary.basis != Basis::Answers {
            return vec![nothing(&self.model.summary)];
        }
        match self.part {
            PlanPart::Steps => self.steps(),
            PlanPart::Targets => self.targets(),
            PlanPart::Items => vec![self.items()],
        }
    }
}
