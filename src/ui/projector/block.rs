//! What a slide is made of: running text, things behind a mark, a score, a chart. Each knows how high it is before it is
//! drawn, and where it can be cut in two.

use std::rc::Rc;

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::scale::{SMALLEST, SlideScale};
use super::score::Score;
use super::text_block::{Look, Setting, TextBlock};
use crate::catalogue::Level;
use crate::charts::Scene;
use crate::ui::chart_view::static_chart_ui;
use crate::ui::theme::{colors, palette, text};

/// One thing on a slide.
#[derive(Clone, Debug)]
pub(super) enum Block {
    Text(TextBlock),
    Item(Item),
    Score(Box<Score>),
    /// A chart laid out, and what it shows in words.
    Chart(Box<Scene>, String),
}

/// Texts below one another behind a mark.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub mark: Mark,
    pub said: Vec<TextBlock>,
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

/// Side of a mark, and from its left edge to the text; in pixels at 1280 by 720, like all that follows.
const MARK: f32 = 40.0;
const INDENT: f32 = 60.0;
/// Around a thing that stands out.
const EDGE: f32 = 3.0;
const INSIDE: f32 = 10.0;

impl Block {
    /// The same, with no line of its texts that breaks within one of these names.
    #[must_use]
    pub fn with_names(self, names: &Rc<[String]>) -> Block {
        let with = |texts: &[TextBlock]| texts.iter().map(|text| text.with_names(names)).collect();
        match self {
            Block::Text(text) => Block::Text(text.with_names(names)),
            Block::Item(item) => Block::Item(Item { said: with(&item.said), ..item }),
            Block::Score(score) => Block::Score(Box::new(Score { facts: with(&score.facts), ..*score })),
            Block::Chart(..) => self,
        }
    }

    /// Height at this setting, in points.
    pub fn height(&self, setting: Setting) -> f32 {
        match self {
            Block::Text(said) => said.height(setting, setting.width),
            Block::Item(item) => item.height(setting),
            Block::Score(score) => score.height(setting),
            Block::Chart(scene, _) => scene.size.height as f32 * magnification(setting.scale),
        }
    }

    /// Draws the block under what stands above.
    pub fn show(&self, ui: &mut Ui, setting: Setting) {
        match self {
            Block::Text(said) => drop(setting.text_ui(ui, said)),
            Block::Item(item) => item.show(ui, setting),
            Block::Score(score) => score.show(ui, setting),
            Block::Chart(scene, alt) => static_chart_ui(ui, scene, alt, palette(ui), magnification(setting.scale)),
        }
    }

    /// It in pieces no higher than `room`, where it is text.
    pub fn cut(self, setting: Setting, room: f32) -> Vec<Block> {
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
    fn split(&self, setting: Setting, room: f32) -> Option<(Block, Block)> {
        match self {
            Block::Text(said) => {
                let rows = (room / said.line(setting)).floor().max(1.0) as usize;
                let (head, tail) = said.split(setting, setting.width, rows);
                (!tail.text.is_empty()).then_some((Block::Text(head), Block::Text(tail)))
            }
            Block::Item(item) => {
                let (last, before) = item.said.split_last()?;
                let width = setting.width - setting.scale.points(INDENT);
                let taken: f32 = before.iter().map(|said| said.height(setting, width)).sum();
                let rows = ((room - taken) / last.line(setting)).floor().max(1.0) as usize;
                let (head, tail) = last.split(setting, width, rows);
                let with =
                    |mark: Mark, said: Vec<TextBlock>| Block::Item(Item { mark, said, chosen: item.chosen.clone() });
                let first = before.iter().cloned().chain([head]).collect();
                (!tail.text.is_empty()).then(|| (with(item.mark.clone(), first), with(Mark::None, vec![tail])))
            }
            Block::Score(_) | Block::Chart(..) => None,
        }
    }
}

/// Points on screen to a chart's own: its smallest text is the smallest on the display.
pub(super) fn magnification(scale: SlideScale) -> f32 {
    scale.points(SMALLEST) / crate::charts::style::SMALLEST as f32
}

impl Item {
    /// Width of the texts and of the word at their right, in points.
    fn widths(&self, setting: Setting) -> (f32, f32) {
        let scale = setting.scale;
        let word = match &self.chosen {
            None => 0.0,
            Some(word) => tag(word).width(setting) + scale.points(3.0 * INSIDE),
        };
        (setting.width - scale.points(INDENT) - word, word)
    }

    /// Height of its first line, and how far below its top that begins, so that the mark stands beside it.
    fn first(&self, setting: Setting) -> (f32, f32) {
        let scale = setting.scale;
        let first = self.said.first().map_or(0.0, |said| said.line(setting));
        (first, ((scale.points(MARK) - first) / 2.0).max(0.0))
    }

    fn height(&self, setting: Setting) -> f32 {
        let (width, _) = self.widths(setting);
        let texts: f32 = self.said.iter().map(|said| said.height(setting, width)).sum();
        (self.first(setting).1 + texts).max(setting.scale.points(MARK))
    }

    fn show(&self, ui: &mut Ui, setting: Setting) {
        let scale = setting.scale;
        let rect = Rect::from_min_size(ui.cursor().min, vec2(setting.width, self.height(setting)));
        if self.chosen.is_some() {
            let colors = colors(ui);
            let frame = rect.expand2(vec2(scale.points(INSIDE), scale.points(EDGE)));
            let corner = CornerRadius::from(scale.points(8.0));
            let edge = Stroke::new(scale.points(EDGE), colors.accent);
            ui.painter().rect(frame, corner, colors.accent_soft, edge, StrokeKind::Inside);
        }
        let (width, word) = self.widths(setting);
        let (first, down) = self.first(setting);
        let (top, side) = (rect.top() + down, scale.points(MARK));
        let middle = pos2(rect.left() + side / 2.0, top + first / 2.0);
        self.mark.show(ui, scale, Rect::from_center_size(middle, vec2(side, side)));
        let mut place = Rect::from_min_max(
            pos2(rect.left() + scale.points(INDENT), top),
            pos2(rect.left() + scale.points(INDENT) + width, rect.bottom()),
        );
        for said in &self.said {
            let high = said.height(setting, width);
            said.show(ui, setting, Rect::from_min_size(place.min, vec2(width, high)));
            place.min.y += high;
        }
        if let Some(chosen) = &self.chosen {
            let at = pos2(rect.right() - word + scale.points(2.0 * INSIDE), top);
            tag(chosen).show(ui, setting, Rect::from_min_size(at, vec2(word, first)));
        }
        ui.advance_cursor_after_rect(rect);
    }
}

/// The word of a thing that stands out.
fn tag(word: &str) -> TextBlock {
    TextBlock::new(format!("✓ {word}"), Look::Accent)
}

impl Mark {
    fn show(&self, ui: &mut Ui, scale: SlideScale, rect: Rect) {
        let colors = colors(ui);
        let edge = Stroke::new(scale.points(2.0), colors.accent);
        let (sign, said) = match self {
            Mark::None => return,
            Mark::Point => {
                ui.painter().circle_filled(rect.center(), scale.points(6.0), colors.accent);
                return;
            }
            Mark::Level(level, said) => {
                let corner = CornerRadius::from(scale.points(6.0));
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
        let galley = ui.painter().layout_no_wrap(sign, text::bold(scale.points(SMALLEST)), colors.accent);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, colors.accent);
    }
}
