//! What a slide is made of: running text, things behind a mark, a score, a chart. Each knows how high it is before it is
//! drawn, and where it can be cut in two.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{
    Align, CornerRadius, FontSelection, Galley, Label, Layout, Rect, RichText, Sense, Stroke, StrokeKind, TextWrapMode,
    Ui, UiBuilder, WidgetInfo, WidgetText, pos2, vec2,
};
use std::sync::Arc;

use super::beam::{Beam, QUESTION, SMALLEST, TITLE};
use super::deck::Stage;
use super::score::Score;
use crate::catalogue::Level;
use crate::charts::Scene;
use crate::report::shown;
use crate::ui::chart_view::still_ui;
use crate::ui::theme::{colors, palette, text};
use crate::ui::widgets::heading_ui;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub text: String,
    pub look: Look,
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
    closeness: Closeness,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Closeness {
    Wide,
    Close,
}

/// Side of a mark, and from its left edge to the text; in pixels at 1280 by 720, like all that follows.
const MARK: f32 = 40.0;
const INDENT: f32 = 60.0;
/// Around a thing that stands out.
const EDGE: f32 = 3.0;
const INSIDE: f32 = 10.0;

impl Said {
    pub fn new(text: impl Into<String>, look: Look) -> Said {
        Said { text: text.into(), look }
    }

    fn size(&self) -> f32 {
        match self.look {
            Look::Body | Look::Strong | Look::Second | Look::Accent => SMALLEST,
            Look::Lead | Look::Title => TITLE,
            Look::Head => QUESTION,
        }
    }

    /// As the toolkit takes it.
    fn rich(&self, ui: &Ui, setting: Setting) -> RichText {
        let colors = colors(ui);
        let size = setting.beam.points(self.size());
        let (font, color) = match self.look {
            Look::Body | Look::Lead => (text::regular(size), colors.text),
            Look::Strong | Look::Title | Look::Head => (text::bold(size), colors.text),
            Look::Second => (text::regular(size), colors.second),
            Look::Accent => (text::bold(size), colors.accent),
        };
        RichText::new(shown(&self.text)).font(font).color(color).line_height(Some(size * setting.leading()))
    }

    fn galley(&self, ui: &Ui, setting: Setting, width: f32) -> Arc<Galley> {
        let text = WidgetText::from(self.rich(ui, setting));
        text.into_galley(ui, Some(TextWrapMode::Wrap), width, FontSelection::Default)
    }

    pub fn height(&self, ui: &Ui, setting: Setting, width: f32) -> f32 {
        self.galley(ui, setting, width).size().y
    }

    /// The least width at which it takes no more lines than at `width`: so no word is left alone on the last one.
    fn even(&self, ui: &Ui, setting: Setting, width: f32) -> f32 {
        /// A last line this much of the others is no orphan, but in a heading, which is to be even.
        const ENOUGH: f32 = 0.25;
        let galley = self.galley(ui, setting, width);
        let rows = galley.rows.len();
        let last = galley.rows.last().map_or(0.0, |row| row.rect().width());
        if rows < 2 || self.look != Look::Head && last > width * ENOUGH {
            return width;
        }
        let (mut least, mut most) = (width * 0.5, width);
        for _ in 0..7 {
            let middle = (least + most) / 2.0;
            if self.galley(ui, setting, middle).rows.len() <= rows { most = middle } else { least = middle }
        }
        most
    }

    /// Draws it into the upper part of `rect`.
    pub fn show(&self, ui: &mut Ui, setting: Setting, rect: Rect) -> Rect {
        let width = self.even(ui, setting, rect.width());
        let rect = Rect::from_min_size(rect.min, vec2(width, rect.height()));
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
        let rich = self.rich(ui, setting);
        if self.look == Look::Head {
            let heading = heading_ui(&mut child, rich);
            // Said by itself when the page is turned: nothing on it takes the focus.
            ui.ctx().accesskit_node_builder(heading.id, |node| node.set_live(Live::Polite));
        } else {
            child.add(Label::new(rich).wrap());
        }
        child.min_rect()
    }

    /// What of it takes `rows` lines, and the rest.
    fn split(&self, ui: &Ui, setting: Setting, width: f32, rows: usize) -> (Said, Said) {
        let galley = self.galley(ui, setting, width);
        let head: usize = galley.rows.iter().take(rows).map(|row| row.char_count_including_newline().0).sum();
        // As it was set: a character that no face has is another one by then.
        let chars: Vec<char> = shown(&self.text).chars().collect();
        let (head, rest) = chars.split_at(head.min(chars.len()));
        let said = |chars: &[char]| Said::new(chars.iter().collect::<String>().trim(), self.look);
        (said(head), said(rest))
    }
}

impl Setting {
    /// As long as there is room.
    pub fn wide(stage: Stage) -> Setting {
        Setting { beam: stage.beam, width: stage.room.x, closeness: Closeness::Wide }
    }

    /// Where there is not much.
    pub fn close(stage: Stage) -> Setting {
        Setting { closeness: Closeness::Close, ..Setting::wide(stage) }
    }

    /// From line to line, in sizes of the text.
    fn leading(self) -> f32 {
        match self.closeness {
            Closeness::Wide => 1.35,
            Closeness::Close => 1.15,
        }
    }

    /// Between things, in points.
    pub fn gap(self) -> f32 {
        self.beam.points(match self.closeness {
            Closeness::Wide => 20.0,
            Closeness::Close => 7.0,
        })
    }

    /// Height of the line above a title and the title, in points.
    pub fn head(self, ui: &Ui, over: &str, title: &str) -> f32 {
        let [over, title] = heads(over, title).map(|said| match said.text.is_empty() {
            true => 0.0,
            false => said.height(ui, self, self.width),
        });
        over + title
    }

    pub fn head_ui(self, ui: &mut Ui, over: &str, title: &str) {
        for said in heads(over, title) {
            if !said.text.is_empty() {
                self.said_ui(ui, &said);
            }
        }
    }

    fn said_ui(self, ui: &mut Ui, said: &Said) {
        let room = Rect::from_min_size(ui.cursor().min, vec2(self.width, said.height(ui, self, self.width)));
        said.show(ui, self, room);
        ui.advance_cursor_after_rect(room);
    }
}

fn heads(over: &str, title: &str) -> [Said; 2] {
    [Said::new(over, Look::Accent), Said::new(title, Look::Head)]
}

impl Piece {
    /// Height at this setting, in points.
    pub fn height(&self, ui: &Ui, setting: Setting) -> f32 {
        match self {
            Piece::Text(said) => said.height(ui, setting, setting.width),
            Piece::Item(item) => item.height(ui, setting),
            Piece::Score(score) => score.height(ui, setting),
            Piece::Chart(scene, _) => scene.size.height as f32 * magnification(setting.beam),
        }
    }

    /// Draws it.
    pub fn show(&self, ui: &mut Ui, setting: Setting) {
        match self {
            Piece::Text(said) => setting.said_ui(ui, said),
            Piece::Item(item) => item.show(ui, setting),
            Piece::Score(score) => score.show(ui, setting),
            Piece::Chart(scene, alt) => still_ui(ui, scene, alt, palette(ui), magnification(setting.beam)),
        }
    }

    /// It in pieces no higher than `room`, where it is text.
    pub fn cut(self, ui: &Ui, setting: Setting, room: f32) -> Vec<Piece> {
        let (mut done, mut rest) = (Vec::new(), self);
        while rest.height(ui, setting) > room {
            let Some((head, tail)) = rest.split(ui, setting, room) else { break };
            done.push(head);
            rest = tail;
        }
        done.push(rest);
        done
    }

    /// As much of it as fits into `room`, and what is left; nothing where it can't be cut.
    fn split(&self, ui: &Ui, setting: Setting, room: f32) -> Option<(Piece, Piece)> {
        let line = |said: &Said| setting.beam.points(said.size()) * setting.leading();
        match self {
            Piece::Text(said) => {
                let rows = (room / line(said)).floor().max(1.0) as usize;
                let (head, tail) = said.split(ui, setting, setting.width, rows);
                (!tail.text.is_empty()).then_some((Piece::Text(head), Piece::Text(tail)))
            }
            Piece::Item(item) => {
                let (last, before) = item.said.split_last()?;
                let width = setting.width - setting.beam.points(INDENT);
                let taken: f32 = before.iter().map(|said| said.height(ui, setting, width)).sum();
                let rows = ((room - taken) / line(last)).floor().max(1.0) as usize;
                let (head, tail) = last.split(ui, setting, width, rows);
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
    fn widths(&self, ui: &Ui, setting: Setting) -> (f32, f32) {
        let beam = setting.beam;
        let word = match &self.chosen {
            None => 0.0,
            Some(word) => tag(word).galley(ui, setting, f32::INFINITY).size().x + beam.points(2.0 * INSIDE),
        };
        (setting.width - beam.points(INDENT) - word, word)
    }

    /// Height of its first line, and how far below its top that begins, so that the mark stands beside it.
    fn first(&self, setting: Setting) -> (f32, f32) {
        let beam = setting.beam;
        let first = self.said.first().map_or(0.0, |said| beam.points(said.size()) * setting.leading());
        (first, ((beam.points(MARK) - first) / 2.0).max(0.0))
    }

    fn height(&self, ui: &Ui, setting: Setting) -> f32 {
        let (width, _) = self.widths(ui, setting);
        let texts: f32 = self.said.iter().map(|said| said.height(ui, setting, width)).sum();
        (self.first(setting).1 + texts).max(setting.beam.points(MARK))
    }

    fn show(&self, ui: &mut Ui, setting: Setting) {
        let beam = setting.beam;
        let rect = Rect::from_min_size(ui.cursor().min, vec2(setting.width, self.height(ui, setting)));
        if self.chosen.is_some() {
            let colors = colors(ui);
            let frame = rect.expand2(vec2(beam.points(INSIDE), beam.points(EDGE)));
            let corner = CornerRadius::from(beam.points(8.0));
            let edge = Stroke::new(beam.points(EDGE), colors.accent);
            ui.painter().rect(frame, corner, colors.accent_soft, edge, StrokeKind::Inside);
        }
        let (width, word) = self.widths(ui, setting);
        let (first, down) = self.first(setting);
        let (top, side) = (rect.top() + down, beam.points(MARK));
        let middle = pos2(rect.left() + side / 2.0, top + first / 2.0);
        self.mark.show(ui, beam, Rect::from_center_size(middle, vec2(side, side)));
        let mut place = Rect::from_min_max(
            pos2(rect.left() + beam.points(INDENT), top),
            pos2(rect.left() + beam.points(INDENT) + width, rect.bottom()),
        );
        for said in &self.said {
            let high = said.height(ui, setting, width);
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
