//! The plan on a projector, the part that the screen shows: the first steps in the order of the people, a slide each;
//! the targets; the action items; the trial; what moved since an earlier round. The words are those of the screen and of
//! the report.

use std::ops::Range;

use eframe::egui::Ui;

use super::chart::chart_slides;
use super::deck::{Counted, Deck};
use super::part::{Mark, Part};
use super::results::nothing;
use super::setting::Text;
use super::slide::Slide;
use crate::assessment::Status;
use crate::charts::{Chart, Trend};
use crate::findings::{Basis, ItemPart, ItemText, PlacedText, TrendGroup, by_status};
use crate::scoring::Change;
use crate::ui::command::PlanPart;
use crate::ui::context::{Context, Document};
use crate::ui::screens::plan::model::{Moved, PlanModel};
use crate::ui::screens::plan::targets::model::TargetLine;
use crate::ui::screens::plan::{Layout, Place, PlanView, needs_result};
use crate::ui::theme::text;

/// Steps that are shown.
const STEPS: usize = 3;

/// Questions that moved, on a slide.
const MOVED: usize = 6;

/// The plan of the open assessment.
pub(super) struct Plan<'a> {
    pub cx: &'a Context<'a>,
    pub place: Place,
    pub model: &'a PlanModel,
}

impl<'a> Plan<'a> {
    pub fn of(cx: &'a Context<'a>, document: Document<'a>, view: &'a mut PlanView) -> Self {
        Plan { cx, place: view.place(), model: view.model(cx, document) }
    }

    fn step(&self, place: usize, all: usize, placed: &PlacedText) -> Slide {
        let cx = self.cx;
        let over = cx.say("projector-step", &[("place", (place + 1).into()), ("all", all.into())]);
        let mut parts: Vec<Part> = placed.place.iter().map(|place| Part::text(place, text::label)).collect();
        if let Some(step) = &placed.step {
            parts.extend([
                Part::text(&step.levels, text::accent),
                Part::text(&step.advice, text::lead),
                Part::text(&step.next, text::small),
                Part::text(&step.towns_text, text::label),
            ]);
        }
        Slide::new(over, placed.head.as_str(), parts)
    }

    fn steps(&self) -> Vec<Slide> {
        let steps = &self.model.arranged.shown;
        if steps.is_empty() {
            let none = Part::text(&self.model.steps.none, text::lead);
            return vec![Slide::new("", self.cx.word("plan-part-steps"), vec![none])];
        }
        let all = steps.len().min(STEPS);
        steps.iter().take(STEPS).enumerate().map(|(place, step)| self.step(place, all, step)).collect()
    }
}

impl Plan<'_> {
    /// All action items, each with who sees to it, by when, and how far it is; where the screen has them by their state, a
    /// slide for each state that any has.
    fn items(&self) -> Vec<Slide> {
        let counts = self.cx.wording().item_counts(&self.model.counts);
        let said = |item: &ItemText| {
            // Its state is the slide's, or stands beside it.
            let parts = item.parts().filter(|(part, _)| part.is_brief() && *part != ItemPart::Status);
            let about = self.cx.words.list(parts.map(|(_, said)| said.to_owned()));
            let about = (!about.is_empty()).then(|| Text::new(about, text::label));
            [Text::new(&item.text, text::lead)].into_iter().chain(about).collect::<Vec<Text>>()
        };
        let number = |item: &ItemText| Mark::Number(item.place + 1);
        let items = &self.model.items;
        if self.place.layout == Layout::Table || items.is_empty() {
            let item = |item: &ItemText| {
                Part::tagged(number(item), said(item), Text::new(item.said(ItemPart::Status), text::strong))
            };
            return vec![Slide::new(counts, self.cx.word("plan-part-items"), items.iter().map(item).collect())];
        }
        let of_status = |(status, items): (Status, Vec<&ItemText>)| {
            let parts: Vec<Part> = items.iter().map(|item| Part::marked(number(item), said(item))).collect();
            let args = [("status", self.cx.wording().status(status).into()), ("count", parts.len().into())];
            (!parts.is_empty()).then(|| Slide::new(counts.as_str(), self.cx.say("plan-board-column", &args), parts))
        };
        by_status(items).into_iter().filter_map(of_status).collect()
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

    /// What the trial would move. Each slide says in its title that it is one.
    fn trial(&self) -> Slide {
        let title = self.cx.word("plan-trial-word");
        let model = &self.model.trial;
        let Some(trial) = &model.text else {
            return Slide::new("", title, vec![Part::text(self.cx.word("plan-trial-none"), text::lead)]);
        };
        let first = [&trial.score].into_iter().chain(&trial.stage).chain(&trial.nearest).chain(&trial.nothing);
        let mut parts = vec![Part::text(&trial.notice, text::accent)];
        parts.extend(model.moved_since.iter().map(|moved| Part::text(moved, text::small)));
        parts.extend(trial.assumed.iter().map(|assumed| Part::text(assumed, text::label)));
        parts.extend(first.map(|line| Part::text(line, text::lead)));
        parts.extend(trial.factors.iter().chain(&trial.steps).map(|line| Part::text(line, text::label)));
        Slide::new("", title, parts)
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

    /// What moved since the round before: who answered first, then the factors, then the questions kind by kind.
    fn moved(&self, ui: &Ui) -> Vec<Slide> {
        let over = self.cx.word("plan-part-moved");
        let Moved { text: trend, chart } = match &self.model.moved {
            Some(Ok(moved)) => moved,
            Some(Err(why)) => return vec![Slide::new("", over, vec![Part::text(why, text::lead)])],
            None => {
                let why = Part::text(self.cx.word("plan-moved-first"), text::lead);
                return vec![Slide::new("", self.cx.word("plan-moved-first-title"), vec![why])];
            }
        };
        let stage = trend.stage.iter().map(|stage| Part::text(stage, text::lead));
        let mut parts = vec![Part::text(&trend.who, text::lead), Part::text(&trend.caution, text::small)];
        parts.push(Part::text(&trend.overall, text::accent));
        parts.extend(stage);
        let mut slides = vec![Slide::new(over.clone(), trend.title.as_str(), parts)];
        if let Chart::Trend(all) = chart {
            let mut all = all.clone();
            all.signs.bounds = self.cx.word("projector-chart-bounds");
            all.signs.broken = self.cx.word("projector-chart-broken");
            let of = |some: Range<usize>| Chart::Trend(Trend { rows: all.rows[some].to_vec(), ..all.clone() });
            let names = (trend.who.as_str(), all.title.as_str());
            slides.extend(chart_slides(ui, self.cx, names, all.rows.len(), of));
        }
        // What stayed without an answer is counted on the screen; here it would be all there is.
        let is_told = |group: &&TrendGroup| !matches!(group.change, Change::NeverAnswered | Change::NotComparable);
        for group in trend.groups.iter().filter(is_told) {
            for questions in group.questions.chunks(MOVED) {
                let parts = questions.iter().map(|question| Part::text(&question.text, text::lead)).collect();
                slides.push(Slide::new(over.clone(), group.title.as_str(), parts));
            }
        }
        slides
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

    fn slides(&self, ui: &Ui, _subject: usize) -> Vec<Slide> {
        if needs_result(self.place.part) && self.model.summary.basis != Basis::Answers {
            return vec![nothing(&self.model.summary)];
        }
        match self.place.part {
            PlanPart::Steps => self.steps(),
            PlanPart::Targets => self.targets(),
            PlanPart::Moved => self.moved(ui),
            PlanPart::Trial => vec![self.trial()],
            PlanPart::Items => self.items(),
        }
    }
}
