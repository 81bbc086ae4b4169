//! What a slide is made of: running text, things behind a mark, a score, a chart. Each knows how high it is before it is
//! drawn, and where it can be cut in two.

use std::cell::RefCell;
use std::rc::Rc;

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{
    Align, CornerRadius, FontId, Label, Layout, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, lerp, pos2, vec2,
};

use super::beam::{Beam, QUESTION, SMALLEST, TITLE};
use super::deck::Stage;
use super::score::Score;
use crate::catalogue::Level;
use crate::charts::Scene;
use crate::text::measure::{self, Weight};
use crate::text::{balance, shown};
use crate::ui::chart_view::still_ui;
use crate::ui::theme::{colors, palette, text};

/// One thing on a slide.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Text(Said),
    Item(Item),
    Score(Box<Score>),
    /// A chart laid out, and what it shows in words.
    Chart(Box<Scene>, String),
}

/// A text and how it is set.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub text: String,
    pub look: Look,
    /// As it was set last: a slide is measured many times before it is drawn.
    set: RefCell<Option<Set>>,
}

/// Lines, and the width and size that they are for.
#[derive(Clone, Debug)]
struct Set {
    made_for: (f32, f32),
    lines: Rc<[String]>,
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Body,
    Strong,
    /// Quieter, and no smaller.
    Second,
    /// Larger than what stands around it.
    Lead,
    Title,
    /// What a slide is called.
    Head,
    /// In the one colour there is.
    Accent,
}

/// Texts below one another behind a mark.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub mark: Mark,
    pub said: Vec<Said>,
    /// It stands out, for the reason that this word gives.
    pub chosen: Option<String>,
}

/// What stands before a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A level, with what screen readers say of it.
    Level(Level, String),
    /// A place in an order, from 1.
    Number(usize),
    Point,
    /// It goes on with what stands above.
    None,
}

/// How close things are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    pub beam: Beam,
    /// Of the slide, in points.
    pub width: f32,
    /// 0.0 to 1.0.
    ease: f32,
}

/// From line to line of a heading, in sizes of the text.
const HEAD_LEADING: f32 = 1.25;

/// Side of a mark, and from its left edge to the text; in pixels at 1280 by 720, like all that follows.
const MARK: f32 = 40.0;
const INDENT: f32 = 60.0;
/// Around a thing that stands out.
const EDGE: f32 = 3.0;
const INSIDE: f32 = 10.0;

impl Said {
    pub fn new(text: impl Into<String>, look: Look) -> Said {
        Said { text: text.into(), look, set: RefCell::default() }
    }

    fn size(&self) -> f32 {
        match self.look {
            Look::Body | Look::Strong | Look::Second | Look::Accent => SMALLEST,
            Look::Lead | Look::Title => TITLE,
            Look::Head => QUESTION,
        }
    }

    fn weight(&self) -> Weight {
        match self.look {
            Look::Body | Look::Lead | Look::Second => Weight::Regular,
            Look::Strong | Look::Title | Look::Head | Look::Accent => Weight::Bold,
        }
    }

    fn font(&self, setting: Setting) -> FontId {
        let size = setting.beam.points(self.size());
        match self.weight() {
            Weight::Regular => text::regular(size),
            Weight::Bold => text::bold(size),
        }
    }

    /// From line to line, in points.
    fn line(&self, setting: Setting) -> f32 {
        let leading = if self.look == Look::Head { HEAD_LEADING } else { setting.leading() };
        setting.beam.points(self.size()) * leading
    }

    /// Its lines: about as long as one another, and ended with a phrase where they can be.
    fn lines(&self, setting: Setting, width: f32) -> Rc<[String]> {
        let size = setting.beam.points(self.size());
        if let Some(set) = self.set.borrow().as_ref().filter(|set| set.made_for == (width, size)) {
            return Rc::clone(&set.lines);
        }
        let part = |part| balance(part, f64::from(width), f64::from(size), self.weight(), &[]);
        let lines: Rc<[String]> = shown(&self.text).split('\n').flat_map(part).collect();
        *self.set.borrow_mut() = Some(Set { made_for: (width, size), lines: Rc::clone(&lines) });
        lines
    }

    /// Of one line, in points.
    fn width(&self, setting: Setting) -> f32 {
        let size = f64::from(setting.beam.points(self.size()));
        measure::width(&shown(&self.text), size, self.weight()) as f32
    }

    /// In points, set this wide.
    pub fn height(&self, setting: Setting, width: f32) -> f32 {
        self.lines(setting, width).len() as f32 * self.line(setting)
    }

    /// Draws it into the upper part of `rect`.
    pub fn show(&self, ui: &mut Ui, setting: Setting, rect: Rect) -> Response {
        let colors = colors(ui);
        let color = match self.look {
            Look::Body | Look::Lead | Look::Strong | Look::Title | Look::Head => colors.text,
            Look::Second => colors.second,
            Look::Accent => colors.accent,
        };
        let lines = self.lines(setting, rect.width()).join("\n");
        let rich = RichText::new(lines).font(self.font(setting)).color(color).line_height(Some(self.line(setting)));
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
        let response = child.add(Label::new(rich).extend());
        let is_head = self.look == Look::Head;
        // As it was written: where its lines end is nothing to be read out.
        response.widget_info(|| {
            WidgetInfo::labeled(if is_head { Role::Heading } else { Role::Label }, true, shown(&self.text))
        });
        if is_head {
            // Said by itself when the page is turned: nothing on it takes the focus.
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
        }
        response
    }

    /// What of it takes `rows` lines, and the rest.
    fn split(&self, setting: Setting, width: f32, rows: usize) -> (Said, Said) {
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
        let mut left: usize = self.lines(setting, width).iter().take(rows).map(|line| letters(line)).sum();
        let text = shown(&self.text);
        let is_rest = |c: char| {
            let is_rest = left == 0 && !c.is_whitespace();
            left = left.saturating_sub(usize::from(!c.is_whitespace()));
            is_rest
        };
        let at = text.find(is_rest).unwrap_or(text.len());
        let (head, rest) = text.split_at(at);
        (Said::new(head.trim(), self.look), Said::new(rest.trim(), self.look))
    }
}

impl Setting {
    /// With so much ease: 0.0 where there is hardly room, 1.0 where there is plenty.
    pub fn new(stage: Stage, ease: f32) -> Setting {
        Setting { beam: stage.beam, width: stage.room.x, ease }
    }

    /// From line to line, in sizes of the text.
    fn leading(self) -> f32 {
        lerp(1.15..=1.4, self.ease)
    }

    /// Between things, in points.
    pub fn gap(self) -> f32 {
        self.beam.points(lerp(7.0..=30.0, self.ease))
    }

    /// Draws `said` under what stands above.
    pub fn said_ui(self, ui: &mut Ui, said: &Said) -> Response {
        let room = Rect::from_min_size(ui.cursor().min, vec2(self.width, said.height(self, self.width)));
        let response = said.show(ui, self, room);
        ui.advance_cursor_after_rect(room);
        response
    }
}

impl Piece {
    /// Height at this setting, in points.
    pub fn height(&self, setting: Setting) -> f32 {
        match self {
            Piece::Text(said) => said.height(setting, setting.width),
            Piece::Item(item) => item.height(setting),
            Piece::Score(score) => score.height(setting),
            Piece::Chart(scene, _) => scene.size.height as f32 * magnification(setting.beam),
        }
    }

    /// Draws it.
    pub fn show(&self, ui: &mut Ui, setting: Setting) {
        match self {
            Piece::Text(said) => drop(setting.said_ui(ui, said)),
            Piece::Item(item) => item.show(ui, setting),
            Piece::Score(score) => score.show(ui, setting),
            Piece::Chart(scene, alt) => still_ui(ui, scene, alt, palette(ui), magnification(setting.beam)),
        }
    }

    /// It in pieces no higher than `room`, where it is text.
    pub fn cut(self, setting: Setting, room: f32) -> Vec<Piece> {
        let (mut done, mut rest) = (Vec::new(), self);
        while rest.height(setting) > room {
            let Some((head, tail)) = rest.split(setting, room) else { break };
            done.push(head);
            rest = tail;
        }
        done.push(rest);
        done
    }

    /// As much of it as fits into `room`, and what is left; nothing where it can't be cut.
    fn split(&self, setting: Setting, room: f32) -> Option<(Piece, Piece)> {
        match self {
            Piece::Text(said) => {
                let rows = (room / said.line(setting)).floor().max(1.0) as usize;
                let (head, tail) = said.split(setting, setting.width, rows);
                (!tail.text.is_empty()).then_some((Piece::Text(head), Piece::Text(tail)))
            }
            Piece::Item(item) => {
                let (last, before) = item.said.split_last()?;
                let width = setting.width - setting.beam.points(INDENT);
                let taken: f32 = before.iter().map(|said| said.height(setting, width)).sum();
                let rows = ((room - taken) / last.line(setting)).floor().max(1.0) as usize;
                let (head, tail) = last.split(setting, width, rows);
                let with = |mark: Mark, said: Vec<Said>| Piece::Item(Item { mark, said, chosen: item.chosen.clone() });
                let first = before.iter().cloned().chain([head]).collect();
                (!tail.text.is_empty()).then(|| (with(item.mark.clone(), first), with(Mark::None, vec![tail])))
            }
            Piece::Score(_) | Piece::Chart(..) => None,
        }
    }
}

/// Points on screen to a chart's own: its smallest text is the smallest on the display.
pub(super) fn magnification(beam: Beam) -> f32 {
    beam.points(SMALLEST) / crate::charts::style::SMALLEST as f32
}

impl Item {
    /// Width of the texts and of the word at their right, in points.
    fn widths(&self, setting: Setting) -> (f32, f32) {
        let beam = setting.beam;
        let word = match &self.chosen {
            None => 0.0,
            Some(word) => tag(word).width(setting) + beam.points(3.0 * INSIDE),
        };
        (setting.width - beam.points(INDENT) - word, word)
    }

    /// Height of its first line, and how far below its top that begins, so that the mark stands beside it.
    fn first(&self, setting: Setting) -> (f32, f32) {
        let beam = setting.beam;
        let first = self.said.first().map_or(0.0, |said| said.line(setting));
        (first, ((beam.points(MARK) - first) / 2.0).max(0.0))
    }

    fn height(&self, setting: Setting) -> f32 {
        let (width, _) = self.widths(setting);
        let texts: f32 = self.said.iter().map(|said| said.height(setting, width)).sum();
        (self.first(setting).1 + texts).max(setting.beam.points(MARK))
    }

    fn show(&self, ui: &mut Ui, setting: Setting) {
        let beam = setting.beam;
        let rect = Rect::from_min_size(ui.cursor().min, vec2(setting.width, self.height(setting)));
        if self.chosen.is_some() {
            let colors = colors(ui);
            let frame = rect.expand2(vec2(beam.points(INSIDE), beam.points(EDGE)));
            let corner = CornerRadius::from(beam.points(8.0));
            let edge = Stroke::new(beam.points(EDGE), colors.accent);
            ui.painter().rect(frame, corner, colors.accent_soft, edge, StrokeKind::Inside);
        }
        let (width, word) = self.widths(setting);
        let (first, down) = self.first(setting);
        let (top, side) = (rect.top() + down, beam.points(MARK));
        let middle = pos2(rect.left() + side / 2.0, top + first / 2.0);
        self.mark.show(ui, beam, Rect::from_center_size(middle, vec2(side, side)));
        let mut place = Rect::from_min_max(
            pos2(rect.left() + beam.points(INDENT), top),
            pos2(rect.left() + beam.points(INDENT) + width, rect.bottom()),
        );
        for said in &self.said {
            let high = said.height(setting, width);
            said.show(ui, setting, Rect::from_min_size(place.min, vec2(width, high)));
            place.min.y += high;
        }
        if let Some(chosen) = &self.chosen {
            let at = pos2(rect.right() - word + beam.points(2.0 * INSIDE), top);
            tag(chosen).show(ui, setting, Rect::from_min_size(at, vec2(word, first)));
        }
        ui.advance_cursor_after_rect(rect);
    }
}

/// The word of a thing that stands out.
fn tag(word: &str) -> Said {
    Said::new(format!("✓ {word}"), Look::Accent)
}

impl Mark {
    fn show(&self, ui: &mut Ui, beam: Beam, rect: Rect) {
        let colors = colors(ui);
        let edge = Stroke::new(beam.points(2.0), colors.accent);
        let (sign, said) = match self {
            Mark::None => return,
            Mark::Point => {
                ui.painter().circle_filled(rect.center(), beam.points(6.0), colors.accent);
                return;
            }
            Mark::Level(level, said) => {
                let corner = CornerRadius::from(beam.points(6.0));
                ui.painter().rect(rect, corner, colors.surface, edge, StrokeKind::Inside);
                (level.to_string(), said.clone())
            }
            Mark::Number(number) => {
                ui.painter().circle(rect.center(), rect.width() / 2.0, colors.surface, edge);
                (number.to_string(), number.to_string())
            }
        };
        let response = ui.allocate_rect(rect, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        let galley = ui.painter().layout_no_wrap(sign, text::bold(beam.points(SMALLEST)), colors.accent);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, colors.accent);
    }
}
