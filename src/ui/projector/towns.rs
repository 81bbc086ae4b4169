//! The documented towns on a projector: what each is, what it did in what order, what went wrong, whose words that rests on,
//! and after the last in what order all of them went. Works with and without an open assessment.

use std::ops::Range;

use eframe::egui::Ui;

use super::chart::chart_slides;
use super::deck::{Counted, Deck};
use super::part::{Mark, Part};
use super::setting::Text;
use super::slide::Slide;
use crate::catalogue::Town;
use crate::charts::{Chart, Paths};
use crate::ui::context::Context;
use crate::ui::screens::towns::{TownsView, factor, paths_chart, when, where_and_size};
use crate::ui::theme::text;

/// All towns, from the one of the window on.
pub(super) struct Towns<'a> {
    pub cx: &'a Context<'a>,
    pub view: &'a mut TownsView,
}

impl Deck for Towns<'_> {
    const COUNTED: Counted = Counted::Pages;

    fn subjects(&self) -> usize {
        self.cx.towns().len() + 1
    }

    fn subject(&self) -> usize {
        if self.view.is_at_paths() {
            return self.cx.towns().len();
        }
        let here = self.view.town();
        self.cx.towns().iter().position(|town| Some(&town.id) == here).unwrap_or_default()
    }

    fn go(&mut self, subject: usize) {
        *self.view = match self.cx.towns().get(subject) {
            Some(town) => TownsView::at(Some(town.id.clone())),
            None => TownsView::at_paths(),
        };
    }

    fn slides(&self, ui: &Ui, subject: usize) -> Vec<Slide> {
        let cx = self.cx;
        let Some(town) = cx.towns().get(subject).copied() else { return self.paths(ui) };
        let (name, about) = (cx.text(&town.name), Part::text(cx.text(&town.about), text::lead));
        let slide = |title: String, parts| Slide::new(name, title, parts);
        let mut slides = vec![
            Slide::new(where_and_size(cx, town), name, vec![about, documented(cx, town)]),
            slide(cx.word("towns-chronicle"), milestones(cx, town)),
        ];
        if !town.doubts.is_empty() {
            let doubt = |said| Part::marked(Mark::Point, vec![Text::new(said, text::label)]);
            let doubts = town.doubts.iter().map(|doubt| cx.text(&doubt.text)).map(doubt);
            slides.push(slide(cx.word("towns-doubts"), doubts.collect()));
        }
        if let (Some(last), Some(source)) = (slides.last_mut(), source(cx, town)) {
            last.push(source);
        }
        slides
    }
}

impl Towns<'_> {
    /// In what order all of them went.
    fn paths(&self, ui: &Ui) -> Vec<Slide> {
        let Chart::Paths(all) = paths_chart(self.cx) else { return Vec::new() };
        let of = |some: Range<usize>| Chart::Paths(Paths { ways: all.ways[some].to_vec(), ..all.clone() });
        chart_slides(ui, self.cx, ("", &all.title), all.ways.len(), of)
    }
}

/// Of how many questions the document speaks: what it leaves out is not 0.
fn documented(cx: &Context<'_>, town: &Town) -> Part {
    let all = cx.catalogue.questionnaire.questions().count();
    let args = [("count", town.evidence.len().into()), ("all", all.into())];
    Part::text(cx.say("projector-documented", &args), text::small)
}

/// What it did, in the order in which it did it.
fn milestones(cx: &Context<'_>, town: &Town) -> Vec<Part> {
    let milestone = |(at, milestone): (usize, &crate::catalogue::Milestone)| {
        let args = [("when", when(cx, &town.chronicle, milestone).into()), ("factor", factor(cx, milestone).into())];
        let head = Text::new(cx.say("projector-milestone", &args), text::small);
        Part::marked(Mark::Number(at + 1), vec![head, Text::new(cx.text(&milestone.what), text::label)])
    };
    town.chronicle.iter().enumerate().map(milestone).collect()
}

/// The document by its title and date; where it is kept is not for the room.
fn source(cx: &Context<'_>, town: &Town) -> Option<Part> {
    let source = cx.catalogue.source(&town.source)?;
    let args = [("source", cx.text(&source.title).into()), ("date", cx.words.partial_date(source.date).into())];
    Some(Part::text(cx.say("projector-source", &args), text::small))
}
