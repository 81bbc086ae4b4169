//! The results on a projector, a page for each thing: the score, the profile beside the towns, strengths, gaps. The
//! words are those of the screen and of the report; whose answers they are is said by role alone.

use std::ops::Range;

use eframe::egui::Ui;

use super::chart::chart_slides;
use super::deck::{Counted, Deck};
use super::part::{Mark, Part, Score};
use super::setting::Text;
use super::slide::Slide;
use crate::charts::Chart;
use crate::findings::{Basis, Point, Summary, Title};
use crate::ui::context::{Context, Document};
use crate::ui::screens::results::ResultsView;
use crate::ui::screens::results::model::ResultsModel;
use crate::ui::theme::text;

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
        let name = cx.wording().title(Title::Overall);
        let mut facts = Vec::new();
        facts.extend(summary.stage.as_ref().map(|stage| Text::new(stage, text::card_title)));
        facts.push(Text::new(&summary.stage_note, text::small));
        facts.push(Text::new(&summary.answered, text::strong));
        facts.push(Text::new(&summary.rest, text::small));
        facts.push(Text::new(&summary.who, text::label));
        let score = Score { name: name.clone(), summary: summary.clone(), facts };
        Slide::new("", name, vec![Part::Score(Box::new(score))])
    }

    /// The profile on as many slides as keep its marks apart, with as many factors on each as can be.
    fn profile(&self, ui: &Ui) -> Vec<Slide> {
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
        let title = self.cx.word("projector-chart-title");
        let of = |some: Range<usize>| {
            Chart::Profile(crate::charts::Factors { rows: all.rows[some].to_vec(), ..all.clone() })
        };
        chart_slides(ui, self.cx, ("", &title), all.rows.len(), of)
    }

    /// Strengths, or gaps, as sentences.
    fn points(&self, title: Title, points: &[Point], note: Option<&String>) -> Slide {
        let mut parts: Vec<Part> = points.iter().map(point).collect();
        parts.extend(note.map(|note| Part::text(note, text::lead)));
        Slide::new("", self.cx.wording().title(title), parts)
    }
}

/// Why there is nothing to show yet.
pub(super) fn nothing(summary: &Summary) -> Slide {
    let said = |said: &Option<String>| said.clone().unwrap_or_default();
    Slide::new("", said(&summary.notice), vec![Part::text(said(&summary.notice_text), text::lead)])
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

    fn slides(&self, ui: &Ui, _subject: usize) -> Vec<Slide> {
        let summary = &self.model.summary;
        if summary.basis != Basis::Answers {
            return vec![nothing(summary)];
        }
        let mut slides = vec![self.score()];
        slides.extend(self.profile(ui));
        slides.push(self.points(Title::Strengths, &summary.strengths, summary.strengths_note.as_ref()));
        slides.push(self.points(Title::Gaps, &summary.gaps, summary.gaps_note.as_ref()));
        slides
    }
}

fn point(point: &Point) -> Part {
    let mark = match point.state.level() {
        Some(level) => Mark::Level(level, point.mark_meaning.clone()),
        None => Mark::Point,
    };
    let said = vec![Text::new(&point.name, text::card_title), Text::new(&point.text, text::lead)];
    Part::marked(mark, said)
}
