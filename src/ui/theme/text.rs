//! Text by role: size, weight, colour and line height go together and are chosen by what the text is.

use eframe::egui::{Color32, FontFamily, FontId, RichText, Ui};

use super::colors::colors;
use super::tokens::type_size;
use crate::text::shown;

/// The bold face.
pub fn bold_family() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The regular face at `size` points.
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The bold face at `size` points.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, bold_family())
}

/// Running text.
pub fn body(ui: &Ui, text: &str) -> RichText {
    running(text, regular(type_size::BODY), colors(ui).text)
}

/// Running text that matters less.
pub fn second(ui: &Ui, text: &str) -> RichText {
    running(text, regular(type_size::SMALL), colors(ui).second)
}

/// A label: one line, or few.
pub fn label(ui: &Ui, text: &str) -> RichText {
    short(text, regular(type_size::BODY), colors(ui).text)
}

/// A label that stands out.
pub fn strong(ui: &Ui, text: &str) -> RichText {
    short(text, bold(type_size::BODY), colors(ui).text)
}

/// A small label.
pub fn small(ui: &Ui, text: &str) -> RichText {
    short(text, regular(type_size::SMALL), colors(ui).second)
}

/// A small label that stands out.
pub fn small_strong(ui: &Ui, text: &str) -> RichText {
    short(text, bold(type_size::SMALL), colors(ui).text)
}

/// The title of a card.
pub fn card_title(ui: &Ui, text: &str) -> RichText {
    short(text, bold(type_size::CARD), colors(ui).text)
}

/// The title of a page.
pub fn page_title(ui: &Ui, text: &str) -> RichText {
    short(text, bold(type_size::PAGE), colors(ui).text)
}

/// The question that is being answered.
pub fn question(ui: &Ui, text: &str) -> RichText {
    short(text, bold(type_size::QUESTION), colors(ui).text)
}

/// The one number that matters.
pub fn number(ui: &Ui, text: &str) -> RichText {
    RichText::new(shown(text)).font(bold(type_size::NUMBER)).color(colors(ui).text)
}

fn running(text: &str, font: FontId, color: Color32) -> RichText {
    let height = font.size * type_size::RUNNING;
    RichText::new(shown(text)).font(font).color(color).line_height(Some(height))
}

fn short(text: &str, font: FontId, color: Color32) -> RichText {
    let height = font.size * type_size::LABEL;
    RichText::new(shown(text)).font(font).color(color).line_height(Some(height))
}
