//! Text by role: size, weight, colour and line height go together and are chosen by what the text is. Sizes are those of
//! the `Ui` it stands in ([`set_sizes`]): a part of a screen is larger on a projector, and no other part.

use eframe::egui::{Color32, FontFamily, FontId, RichText, Style, TextStyle, Ui};

use super::colors::colors;
use super::tokens::type_size;
use crate::text::shown;

/// Makes these the sizes of type in `style`, in points: of small, ordinary and card's text, of a question, a page's title
/// and the one number.
pub fn set_sizes(style: &mut Style, [small, body, card, question, page, number]: [f32; 6]) {
    style.text_styles = [
        (TextStyle::Small, regular(small)),
        (TextStyle::Body, regular(body)),
        (TextStyle::Button, regular(body)),
        (TextStyle::Monospace, FontId::new(body, FontFamily::Monospace)),
        (TextStyle::Heading, bold(page)),
        (ours("card"), bold(card)),
        (ours("question"), bold(question)),
        (ours("number"), bold(number)),
    ]
    .into();
}

/// A style of text that the toolkit does not have.
fn ours(name: &str) -> TextStyle {
    TextStyle::Name(name.into())
}

/// The size of such text in `ui`, in points.
pub fn size(ui: &Ui, style: &TextStyle) -> f32 {
    ui.style().text_styles.get(style).map_or(type_size::BODY, |font| font.size)
}

/// A length of the window, in points, as it is beside text of the sizes in `ui`.
pub fn scaled(ui: &Ui, points: f32) -> f32 {
    points * size(ui, &TextStyle::Body) / type_size::BODY
}

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
    running(text, regular(size(ui, &TextStyle::Body)), colors(ui).text)
}

/// Running text that matters less.
pub fn second(ui: &Ui, text: &str) -> RichText {
    running(text, regular(size(ui, &TextStyle::Small)), colors(ui).second)
}

/// A label: one line, or few.
pub fn label(ui: &Ui, text: &str) -> RichText {
    short(text, regular(size(ui, &TextStyle::Body)), colors(ui).text)
}

/// A label that stands out.
pub fn strong(ui: &Ui, text: &str) -> RichText {
    short(text, bold(size(ui, &TextStyle::Body)), colors(ui).text)
}

/// A label in the one colour there is.
pub fn accent(ui: &Ui, text: &str) -> RichText {
    strong(ui, text).color(colors(ui).accent)
}

/// A label for what is done.
pub fn done(ui: &Ui, text: &str) -> RichText {
    strong(ui, text).color(colors(ui).done)
}

/// A label that is larger than those around it.
pub fn lead(ui: &Ui, text: &str) -> RichText {
    short(text, regular(size(ui, &ours("card"))), colors(ui).text)
}

/// A small label.
pub fn small(ui: &Ui, text: &str) -> RichText {
    short(text, regular(size(ui, &TextStyle::Small)), colors(ui).second)
}

/// A small label that stands out.
pub fn small_strong(ui: &Ui, text: &str) -> RichText {
    short(text, bold(size(ui, &TextStyle::Small)), colors(ui).text)
}

/// The title of a card.
pub fn card_title(ui: &Ui, text: &str) -> RichText {
    short(text, bold(size(ui, &ours("card"))), colors(ui).text)
}

/// The title of a page.
pub fn page_title(ui: &Ui, text: &str) -> RichText {
    short(text, bold(size(ui, &TextStyle::Heading)), colors(ui).text)
}

/// The question that is being answered.
pub fn question(ui: &Ui, text: &str) -> RichText {
    short(text, bold(size(ui, &ours("question"))), colors(ui).text)
}

/// The one number that matters.
pub fn number(ui: &Ui, text: &str) -> RichText {
    RichText::new(shown(text)).font(bold(size(ui, &ours("number")))).color(colors(ui).text)
}

fn running(text: &str, font: FontId, color: Color32) -> RichText {
    let height = font.size * type_size::RUNNING;
    RichText::new(shown(text)).font(font).color(color).line_height(Some(height))
}

fn short(text: &str, font: FontId, color: Color32) -> RichText {
    let height = font.size * type_size::LABEL;
    RichText::new(shown(text)).font(font).color(color).line_height(Some(height))
}
