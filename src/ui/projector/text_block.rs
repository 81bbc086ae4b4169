//! A text on a slide: its lines, its height before it is drawn, and where it can be cut in two.

use std::cell::RefCell;
use std::rc::Rc;

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Align, FontId, Label, Layout, Rect, Response, RichText, Ui, UiBuilder, WidgetInfo, lerp, vec2};

use super::scale::{QUESTION, SMALLEST, SlideScale, Stage, TITLE};
use crate::text::measure::{self, Weight};
use crate::text::{balance, shown};
use crate::ui::theme::{colors, text};

/// A text and how it is set.
#[derive(Clone, Debug)]
pub(super) struct TextBlock {
    pub text: String,
    pub look: Look,
    /// Names in it, which no line breaks within.
    names: Rc<[String]>,
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

/// How close things are set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    pub scale: SlideScale,
    /// Of the slide, in points.
    pub width: f32,
    /// 0.0 to 1.0.
    spacing: f32,
}

/// From line to line of a heading, in sizes of the text.
const HEAD_LEADING: f32 = 1.25;

impl TextBlock {
    pub fn new(text: impl Into<String>, look: Look) -> TextBlock {
        TextBlock { text: text.into(), look, names: Rc::default(), set: RefCell::default() }
    }

    /// The same, with these names in one piece.
    #[must_use]
    pub fn with_names(&self, names: &Rc<[String]>) -> TextBlock {
        TextBlock { names: Rc::clone(names), ..TextBlock::new(&*self.text, self.look) }
    }

    /// What stays in one piece in it.
    pub fn names(&self) -> &Rc<[String]> {
        &self.names
    }

    pub fn size(&self) -> f32 {
        match self.look {
            Look::Body | Look::Strong | Look::Second | Look::Accent => SMALLEST,
            Look::Lead | Look::Title => TITLE,
            Look::Head => QUESTION,
        }
    }

    pub fn weight(&self) -> Weight {
        match self.look {
            Look::Body | Look::Lead | Look::Second => Weight::Regular,
            Look::Strong | Look::Title | Look::Head | Look::Accent => Weight::Bold,
        }
    }

    pub fn font(&self, setting: Setting) -> FontId {
        let size = setting.scale.points(self.size());
        match self.weight() {
            Weight::Regular => text::regular(size),
            Weight::Bold => text::bold(size),
        }
    }

    /// From line to line, in points.
    pub fn line(&self, setting: Setting) -> f32 {
        let leading = if self.look == Look::Head { HEAD_LEADING } else { setting.leading() };
        setting.scale.points(self.size()) * leading
    }

    /// Its lines: about as long as one another, and ended with a phrase where they can be; names are not taken apart.
    pub fn lines(&self, setting: Setting, width: f32) -> Rc<[String]> {
        let size = setting.scale.points(self.size());
        if let Some(set) = self.set.borrow().as_ref().filter(|set| set.made_for == (width, size)) {
            return Rc::clone(&set.lines);
        }
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let part = |part| balance(part, f64::from(width), f64::from(size), self.weight(), &names);
        let lines: Rc<[String]> = shown(&self.text).split('\n').flat_map(part).collect();
        *self.set.borrow_mut() = Some(Set { made_for: (width, size), lines: Rc::clone(&lines) });
        lines
    }

    /// Of one line, in points.
    pub fn width(&self, setting: Setting) -> f32 {
        let size = f64::from(setting.scale.points(self.size()));
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
    pub fn split(&self, setting: Setting, width: f32, rows: usize) -> (TextBlock, TextBlock) {
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
        let part = |text: &str| TextBlock::new(text.trim(), self.look).with_names(&self.names);
        (part(head), part(rest))
    }
}

impl Setting {
    /// Spaced so: 0.0 as closely as can be, 1.0 as widely.
    pub fn new(stage: Stage, spacing: f32) -> Setting {
        Setting { scale: stage.scale, width: stage.room.x, spacing }
    }

    /// From line to line, in sizes of the text.
    pub fn leading(self) -> f32 {
        lerp(1.15..=1.4, self.spacing)
    }

    /// Between things, in points.
    pub fn gap(self) -> f32 {
        self.scale.points(lerp(7.0..=30.0, self.spacing))
    }

    /// Draws `said` under what stands above.
    pub fn text_ui(self, ui: &mut Ui, said: &TextBlock) -> Response {
        let room = Rect::from_min_size(ui.cursor().min, vec2(self.width, said.height(self, self.width)));
        let response = said.show(ui, self, room);
        ui.advance_cursor_after_rect(room);
        response
    }
}
