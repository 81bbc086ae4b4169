//! Sizes for a projector: in pixels of a display of 1280 by 720, and larger on a larger one. The scale of the window has
//! no say here.

use eframe::egui::{Color32, Context, FontId, RichText, Ui, Vec2};

use crate::text::shown;
use crate::ui::theme::{colors, text};

/// The smallest text there is, in pixels at 1280 by 720.
pub const SMALLEST: f32 = 28.0;
/// The question.
pub const QUESTION: f32 = 40.0;
/// A title.
pub const TITLE: f32 = 34.0;
/// The one number that matters.
pub const NUMBER: f32 = 120.0;

/// What a pixel at 1280 by 720 is in points here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SlideScale {
    unit: f32,
}

impl SlideScale {
    /// Of the whole window.
    pub fn of(ctx: &Context) -> SlideScale {
        let size = ctx.content_rect().size();
        SlideScale { unit: (size.x / 1280.0).min(size.y / 720.0).max(0.25) }
    }

    /// So many pixels at 1280 by 720, in points.
    pub fn points(self, pixels: f32) -> f32 {
        pixels * self.unit
    }

    /// Ordinary text.
    pub fn body(self, ui: &Ui, said: &str) -> RichText {
        self.text(said, text::regular(self.points(SMALLEST)), colors(ui).text)
    }

    /// Text that stands out.
    pub fn strong(self, ui: &Ui, said: &str) -> RichText {
        self.text(said, text::bold(self.points(SMALLEST)), colors(ui).text)
    }

    /// Text that matters less: never smaller, only quieter.
    pub fn second(self, ui: &Ui, said: &str) -> RichText {
        self.text(said, text::regular(self.points(SMALLEST)), colors(ui).second)
    }

    pub fn title(self, ui: &Ui, said: &str) -> RichText {
        self.text(said, text::bold(self.points(TITLE)), colors(ui).text)
    }

    pub fn question(self, ui: &Ui, said: &str) -> RichText {
        self.text(said, text::bold(self.points(QUESTION)), colors(ui).text)
    }

    pub fn number(self, ui: &Ui, said: &str) -> RichText {
        self.text(said, text::bold(self.points(NUMBER)), colors(ui).accent)
    }

    fn text(self, said: &str, font: FontId, color: Color32) -> RichText {
        /// From line to line, in sizes of the text.
        const LEADING: f32 = 1.3;
        let height = font.size * LEADING;
        RichText::new(shown(said)).font(font).color(color).line_height(Some(height))
    }
}

/// What slides are set for: sizes, and the room there is, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stage {
    pub scale: SlideScale,
    pub room: Vec2,
}
