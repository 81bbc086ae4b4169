//! The results on a projector, a page for each thing: the score, the profile beside the towns, strengths, gaps, and the
//! first steps. The words are those of the screen and of the report; whose answers they are is said by role alone.

use super::block::{Block, Item, Mark, magnification};
use super::deck::{Counted, Deck};
use super::scale::Stage;
use super::score::Score;
use super::slide::Slide;
use super::text_block::{Look, Setting, TextBlock};
use crate::charts::{Chart, Size};
use crate::findings::{Basis, Point, StepText, Summary, Title};
use crate::ui::context::{Context, Document};
use crate::ui::screens::results::ResultsView;
use crate::ui::screens::results::model::ResultsModel;

/// How closely a chart stands under its title, as a slide's spacing.
const SPACING: f32 = 0.45;
/// Steps that are shown.
const STEPS: usize = 3;

/// The results of the open assessment.
pub(super) struct Results<'a> {
    pub cx: &'a Context<'a>,
    pub model: &'a ResultsModel,
}

impl<'a> Results<'a> {
    pub fn of(cx: &'a Context<'a>, document: Document<'a>, view: &'a mut ResultsView) -> Self {
        Results { cx, model: view.model(cx, document) }
    }

    fn score(&self) -> Slide {
        let (cx, summary) = (self.cx, &self.model.summary);
        let number = summary.score.clone();
        let range = summary.bounds_text.clone().unwrap_or_default();
        let of = summary.out_of.clone();
        let name = cx.wording().title(Title::Overall);
        let said = [name.as_str(), &number, of.as_deref().unwrap_or_default(), &range].join(" ");
        let mut facts = Vec::new();
        facts.extend(summary.stage.as_ref().map(|stage| TextBlock::new(stage, Look::Title)));
        facts.push(TextBlock::new(&summary.stage_note, Look::Second));
        facts.push(TextBlock::new(&summary.answered, Look::Strong));
        facts.push(TextBlock::new(&summary.rest, Look::Second));
        facts.push(TextBlock::new(&summary.who, Look::Body));
        let score = Score { number, of, range, mean: summary.mean, bounds: summary.bounds, facts, said };
        Slide::new("", name, vec![Block::Score(Box::new(score))])
    }

    /// The profile on as many slides as keep its marks apart, with as many factors on each as can be.
    fn profile(&self, stage: Stage) -> Vec<Slide> {
        let Chart::Profile(all) = self.model.profile() else { return Vec::new() };
        let mut all = all.clone();
        all.own = self.cx.word("shell-own-hall");
        all.headings.bounds = self.cx.word("projector-chart-bounds");
        all.headings.lower = self.cx.word("projector-chart-lower");
        for (place, peer) in all.peers.iter_mut().enumerate() {
            let documented: usize =
                all.rows.iter().filter_map(|row| row.peers[place]).map(|lower| lower.questions).sum();
            let args = [("town", peer.name.as_str().into()), ("count", documented.into())];
            peer.name = self.cx.say("projector-chart-town", &args);
        }
        let setting = Setting::new(stage, SPACING);
        let magnification = magnification(stage.scale);
        let title = self.cx.word("projector-chart-title");
        let room = stage.room.y - Slide::new("", title.clone(), Vec::new()).head(setting) - setting.gap();
        let size = Size { width: f64::from(stage.room.x / magnification), height: f64::from(room / magnification) };
        let charts = |pages: usize| -> Vec<Chart> {
            let share = all.rows.len().div_ceil(pages).max(1);
            let some = |rows: &[_]| Chart::Profile(crate::charts::Factors { rows: rows.to_vec(), ..all.clone() });
            all.rows.chunks(share).map(some).collect()
        };
        let laid = |pages: usize| -> Vec<_> {
            charts(pages).into_iter().filter_map(|chart| Some((chart.wall(size)?, chart.alt(self.cx.words)))).collect()
        };
        let fits = |pages: &usize| laid(*pages).iter().all(|(scene, _)| scene.size.height <= size.height + 0.01);
        let pages = (1..all.rows.len()).find(fits).unwrap_or(all.rows.len().max(1));
        let chart = |(scene, alt)| Slide::new("", title.clone(), vec![Block::Chart(Box::new(scene), alt)]);
        laid(pages).into_iter().map(chart).collect()
    }

    /// Strengths, or gaps, as sentences.
    fn points(&self, title: Title, points: &[Point], note: Option<&String>) -> Slide {
        let mut blocks: Vec<Block> = points.iter().map(point).collect();
        blocks.extend(note.map(|note| Block::Text(TextBlock::new(note, Look::Lead))));
        Slide::new("", self.cx.wording().title(title), blocks)
    }

    fn step(&self, place: usize, all: usize, step: &StepText) -> Slide {
        let cx = self.cx;
        let over = cx.say("projector-step", &[("place", (place + 1).into()), ("all", all.into())]);
        let blocks = vec![
            Block::Text(TextBlock::new(&step.levels, Look::Accent)),
            Block::Text(TextBlock::new(&step.advice, Look::Lead)),
            Block::Text(TextBlock::new(&step.next, Look::Second)),
            Block::Text(TextBlock::new(&step.towns_text, Look::Body)),
        ];
        Slide::new(over, step.head.as_str(), blocks)
    }

    fn steps(&self) -> Vec<Slide> {
        let steps = &self.model.steps.all;
        let all = steps.len().min(STEPS);
        steps.iter().take(STEPS).enumerate().map(|(place, step)| self.step(place, all, step)).collect()
    }

    /// Why there is nothing to show yet.
    fn nothing(&self, summary: &Summary) -> Slide {
        let cx = self.cx;
        let (title, text) = match (&summary.notice, &summary.notice_text) {
            (Some(title), Some(text)) => (title.clone(), text.clone()),
            _ => (cx.word("results-title"), cx.word("results-empty")),
        };
        Slide::new("", title, vec![Block::Text(TextBlock::new(text, Look::Lead))])
    }
}

impl Deck for Results<'_> {
    const COUNTED: Counted = Counted::Pages;

    fn subjects(&self) -> usize {
        1
    }

    fn subject(&self) -> usize {
        0
    }

    fn go(&mut self, _subject: usize) {}

    fn slides(&self, stage: Stage, _subject: usize) -> Vec<Slide> {
        let summary = &self.model.summary;
        if summary.basis != Basis::Answers {
            return vec![self.nothing(summary)];
        }
        let mut slides = vec![self.score()];
        slides.extend(self.profile(stage));
        slides.push(self.points(Title::Strengths, &summary.strengths, summary.strengths_note.as_ref()));
        slides.push(self.points(Title::Gaps, &summary.gaps, summary.gaps_note.as_ref()));
        slides.extend(self.steps());
        slides
    }
}

fn point(point: &Point) -> Block {
    let mark = match point.state.level() {
        Some(level) => Mark::Level(level, point.mark_meaning.clone()),
        None => Mark::Point,
    };
    let said = vec![TextBlock::new(&point.name, Look::Title), TextBlock::new(&point.text, Look::Lead)];
    Block::Item(Item { mark, said, chosen: None })
}
