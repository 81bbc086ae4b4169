//! A text on a slide and how it is set: its look, its lines, and the measures that all things behind a mark share.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{RichText, Ui};

use crate::ui::widgets::Phrased;

/// How a text looks: one of the theme's.
pub(super) type Look = fn(&Ui, &str) -> RichText;

/// A text and how it looks.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub said: String,
    pub look: Look,
}

/// How text is set on a slide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    /// No line breaks within these.
    pub names: &'a [String],
    /// From line to line, in sizes of the text.
    pub leading: f32,
    /// To what stands above and below, in pixels at 1280 by 720.
    pub gap: f32,
    /// Size of what is voted on, in the same.
    pub letters: f32,
}

/// Least height of a mark, and from its left edge to the text; in pixels at 1280 by 720, like all below.
pub(super) const MARK: f32 = 36.0;
pub(super) const INDENT: f32 = 56.0;
/// Beside a text, to what stands there.
pub(super) const INSIDE: f32 = 10.0;

impl Text {
    pub fn new(said: impl Into<String>, look: Look) -> Text {
        Text { said: said.into(), look }
    }

    /// As it is drawn in `ui`.
    pub fn phrased<'a>(&self, ui: &Ui, setting: Setting<'a>) -> Phrased<'a> {
        Phrased::new(ui, (self.look)(ui, &self.said)).names(setting.names).leading(setting.leading)
    }

    /// The same in letters of `size` points.
    pub fn phrased_at<'a>(&self, ui: &Ui, setting: Setting<'a>, size: f32) -> Phrased<'a> {
        Phrased::new(ui, (self.look)(ui, &self.said).size(size)).names(setting.names).leading(setting.leading)
    }

    /// Draws it as wide as there is room.
    pub fn show_in(&self, ui: &mut Ui, setting: Setting<'_>) {
        self.phrased(ui, setting).show(ui, Role::Label);
    }

    /// The same, and gives back its lines.
    pub fn show(&self, ui: &mut Ui, setting: Setting<'_>) -> Arc<[String]> {
        let phrased = self.phrased(ui, setting);
        let lines = phrased.lines(ui);
        self.show_in(ui, setting);
        lines
    }

    /// What of it stands in the first `rows` of its `lines`, and the rest.
    pub fn split(&self, lines: &[String], rows: usize) -> (Text, Text) {
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
        let mut left: usize = lines.iter().take(rows).map(|line| letters(line)).sum();
        let text = crate::text::shown(&self.said);
        let is_rest = |c: char| {
            let is_rest = left == 0 && !c.is_whitespace();
            left = left.saturating_sub(usize::from(!c.is_whitespace()));
            is_rest
        };
        let (head, rest) = text.split_at(text.find(is_rest).unwrap_or(text.len()));
        let part = |text: &str| Text::new(text.trim(), self.look);
        (part(head), part(rest))
    }
}
