//! What a slide is made of: running text, things behind a sign, a score, a chart. Each is drawn by the toolkit's layout
//! and, where the window has such a thing, by the window's widget.

use std::sync::Arc;

use eframe::egui::{Shape, TextStyle, TextWrapMode, Ui, WidgetText, vec2};

use super::agreed;
use super::scale::{BODY, height, px};
use super::setting::{INDENT, INSIDE, Look, MARK, Setting, Text};
use super::tally::{Heads, Tally};
use crate::catalogue::Level;
use crate::charts::Scene;
use crate::findings::Summary;
use crate::ui::chart_view::static_chart_ui;
use crate::ui::parts::{score_bar_ui, score_number_ui};
use crate::ui::theme::{colors, palette, text};
use crate::ui::widgets::{Around, columns_ui, sign_ui};

/// One thing on a slide.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Texts(Texts),
    /// A choice with how many are at it.
    Tally(Box<Tally>),
    /// What stands above such choices.
    Heads(Box<Heads>),
    Score(Box<Score>),
    /// A chart laid out, and what it shows in words.
    Chart(Box<Scene>, String),
    /// Nothing: what stands above and below it belongs less together.
    Gap,
}

/// Texts below one another, behind a mark or not.
#[derive(Clone, Debug)]
pub(super) struct Texts {
    pub mark: Option<Mark>,
    pub said: Vec<Text>,
    /// At its right end: how far it is.
    pub tag: Option<Text>,
    /// It stands out: it is what was agreed.
    pub is_agreed: bool,
}

/// What stands before a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A level, with what screen readers say of it.
    Level(Level, String),
    /// What an answer is that is no level, with what is said of it.
    Sign(String, String),
    /// A place in an order, from 1.
    Number(usize),
    Point,
    /// Nothing, since it goes on with what stands above.
    Room,
}

/// The overall score, and the sentences beside it.
#[derive(Clone, Debug)]
pub(super) struct Score {
    pub name: String,
    pub summary: Summary,
    pub facts: Vec<Text>,
}

/// Least height of a ring, in pixels at 1280 by 720, like all below.
const RING: f32 = 46.0;
/// Between a score's sentences, and above its scale.
const BETWEEN: f32 = 12.0;
const ABOVE: f32 = 72.0;
/// Shares of the number and of the sentences.
const SHARES: [f32; 2] = [0.36, 0.64];

impl Part {
    /// Running text.
    pub fn text(said: impl Into<String>, look: Look) -> Part {
        Part::Texts(Texts { mark: None, said: vec![Text::new(said, look)], tag: None, is_agreed: false })
    }

    /// Texts behind a mark.
    pub fn marked(mark: Mark, said: Vec<Text>) -> Part {
        Part::Texts(Texts { mark: Some(mark), said, tag: None, is_agreed: false })
    }

    /// Texts behind a mark, with how far that is at their right end.
    pub fn tagged(mark: Mark, said: Vec<Text>, tag: Text) -> Part {
        Part::Texts(Texts { mark: Some(mark), said, tag: Some(tag), is_agreed: false })
    }

    /// Draws it under what stands above, and gives back the lines of its last text.
    pub fn show(&self, ui: &mut Ui, setting: Setting<'_>) -> Arc<[String]> {
        match self {
            Part::Texts(texts) => texts.show(ui, setting),
            Part::Tally(tally) => {
                tally.show(ui, setting);
                Arc::default()
            }
            Part::Heads(heads) => {
                heads.show(ui, setting);
                Arc::default()
            }
            Part::Score(score) => {
                score.show(ui, setting);
                Arc::default()
            }
            Part::Chart(scene, alt) => {
                static_chart_ui(ui, scene, alt, palette(ui), magnification(ui));
                Arc::default()
            }
            Part::Gap => Arc::default(),
        }
    }

    /// How high it is in `ui`.
    pub fn height(&self, ui: &Ui, setting: Setting<'_>) -> f32 {
        height(ui, |ui| drop(self.show(ui, setting)))
    }

    /// It in pieces no higher than `room`, where it is text.
    pub fn cut(self, ui: &Ui, setting: Setting<'_>, room: f32) -> Vec<Part> {
        let (mut done, mut rest) = (Vec::new(), self);
        while let Some((head, tail)) = rest.split(ui, setting, room) {
            done.push(head);
            rest = tail;
        }
        done.push(rest);
        done
    }

    /// As many of its lines as fit into `room`, at least one, and what is left; nothing where nothing is.
    fn split(&self, ui: &Ui, setting: Setting<'_>, room: f32) -> Option<(Part, Part)> {
        let mut lines = Arc::default();
        if height(ui, |ui| lines = self.show(ui, setting)) <= room {
            return None;
        }
        let mut fitting = None;
        for rows in 1..lines.len() {
            let halves = self.split_after(&lines, rows)?;
            if fitting.is_some() && halves.0.height(ui, setting) > room {
                break;
            }
            fitting = Some(halves);
        }
        fitting
    }

    /// It to the end of a line of its last text, and the rest; nothing where it is no text.
    fn split_after(&self, lines: &[String], rows: usize) -> Option<(Part, Part)> {
        let Part::Texts(texts) = self else { return None };
        let (last, before) = texts.said.split_last()?;
        let (head, tail) = last.split(lines, rows);
        let part = |mark, said| Part::Texts(Texts { mark, said, tag: texts.tag.clone(), is_agreed: texts.is_agreed });
        let first = before.iter().cloned().chain([head]).collect();
        Some((part(texts.mark.clone(), first), part(texts.mark.as_ref().map(|_| Mark::Room), vec![tail])))
    }
}

/// Points on screen to a chart's own: its smallest text is the smallest on the display.
pub(super) fn magnification(ui: &Ui) -> f32 {
    px(ui, BODY) / crate::charts::style::SMALLEST as f32
}

impl Texts {
    fn show(&self, ui: &mut Ui, setting: Setting<'_>) -> Arc<[String]> {
        if !self.is_agreed {
            return ui.horizontal_top(|ui| self.content_ui(ui, setting)).inner;
        }
        let below = [ui.painter().add(Shape::Noop), ui.painter().add(Shape::Noop)];
        let shown = agreed::frame(ui).show(ui, |ui| ui.horizontal_top(|ui| self.content_ui(ui, setting)).inner);
        let ground = shown.response.rect;
        let sign = ground.left() + self.side(ui, setting);
        for (place, shape) in below.into_iter().zip(agreed::shapes(ui, ground, sign)) {
            ui.painter().set(place, shape);
        }
        shown.inner
    }

    fn content_ui(&self, ui: &mut Ui, setting: Setting<'_>) -> Arc<[String]> {
        let line = self.line(ui, setting);
        // The first line stands in the middle of the mark.
        let side = self.side(ui, setting);
        if let Some(mark) = &self.mark {
            let left = ui.cursor().left();
            mark.show(ui, side, self.is_agreed);
            ui.add_space(left + px(ui, INDENT) - ui.cursor().left());
        }
        let tag = self.tag.as_ref().map(|tag| {
            let tag = (tag.look)(ui, &tag.said).line_height(Some(side));
            WidgetText::from(tag).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body)
        });
        let taken = tag.as_ref().map_or(0.0, |tag| tag.size().x + px(ui, 2.0 * INSIDE));
        let lines = ui.vertical(|ui| {
            ui.set_width(ui.available_width() - taken);
            ui.add_space((side - line) / 2.0);
            self.said.iter().map(|said| said.show(ui, setting)).last().unwrap_or_default()
        });
        if let Some(tag) = tag {
            ui.add_space(px(ui, 2.0 * INSIDE));
            ui.label(tag);
        }
        lines.inner
    }

    /// Height of the first line.
    fn line(&self, ui: &Ui, setting: Setting<'_>) -> f32 {
        self.said.first().map_or(0.0, |said| said.phrased(ui, setting).line_height())
    }

    /// Height of what stands before it.
    fn side(&self, ui: &Ui, setting: Setting<'_>) -> f32 {
        let line = self.line(ui, setting);
        self.mark.as_ref().map_or(line, |mark| line.max(px(ui, mark.least())))
    }
}

impl Mark {
    fn least(&self) -> f32 {
        if matches!(self, Mark::Number(_)) { RING } else { MARK }
    }

    fn show(&self, ui: &mut Ui, side: f32, is_agreed: bool) {
        let around = if is_agreed { Around::Ground } else { Around::Box };
        match self {
            Mark::Level(level, said) => {
                sign_ui(ui, around, &level.to_string(), said, side);
            }
            Mark::Sign(sign, said) => {
                sign_ui(ui, around, sign, said, side);
            }
            Mark::Number(number) => {
                let number = number.to_string();
                sign_ui(ui, Around::Ring, &number, &number, side);
            }
            Mark::Point => {
                let (_, rect) = ui.allocate_space(vec2(px(ui, INDENT / 2.0), side));
                ui.painter().circle_filled(rect.center(), px(ui, 6.0), colors(ui).accent);
            }
            Mark::Room => {}
        }
    }
}

impl Score {
    fn show(&self, ui: &mut Ui, setting: Setting<'_>) {
        columns_ui(ui, &SHARES, 0.0, |ui, column| {
            if column == 0 {
                score_number_ui(ui, &self.summary);
                let range = self.summary.bounds_text.as_ref().map(|range| Text::new(range, text::label));
                range.map(|range| range.show(ui, setting));
                return;
            }
            ui.spacing_mut().item_spacing.y = px(ui, BETWEEN);
            for fact in &self.facts {
                fact.show(ui, setting);
            }
        });
        ui.add_space(px(ui, ABOVE));
        score_bar_ui(ui, &self.name, &self.summary);
    }
}
