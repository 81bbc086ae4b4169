//! Text that only stands there, and headings that screen readers can jump to.

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Label, Response, RichText, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText};

use super::phrased::Phrased;
use crate::ui::theme::text;

/// Text that wraps where a phrase ends, and never within a name.
pub fn text_ui(ui: &mut Ui, text: RichText) -> Response {
    // In a row that wraps it begins where the one before has ended.
    if ui.layout().main_wrap() && ui.layout().is_horizontal() {
        return ui.add(Label::new(text).wrap());
    }
    Phrased::new(ui, text).full().show(ui, Role::Label)
}

/// The same that can be marked with the pointer and be copied.
pub fn copyable_ui(ui: &mut Ui, text: RichText) -> Response {
    Phrased::new(ui, text).full().show_copyable(ui, Role::Label)
}

/// Text on one line, whose end is left out where there is no room for it.
pub fn cut_ui(ui: &mut Ui, text: RichText) -> Response {
    Phrased::new(ui, text).show_cut(ui, Role::Label)
}

/// Text that stays on one line, to stand with others in a row that wraps between them.
pub fn tag_ui(ui: &mut Ui, text: RichText) -> Response {
    ui.add(Label::new(text).extend())
}

/// A number before a text, in as much room as each up to `largest` has, so that the texts begin below one another: 1 is
/// narrower than other digits.
pub fn number_ui(ui: &mut Ui, number: usize, largest: usize) -> Response {
    let size = text::size(ui, &TextStyle::Body);
    let widest =
        |digit: char| ui.painter().layout_no_wrap(digit.to_string(), text::bold(size), Color32::PLACEHOLDER).size().x;
    let digit = ('0'..='9').map(widest).fold(0.0, f32::max);
    let width = digit * largest.to_string().len() as f32;
    let text = WidgetText::from(text::strong(ui, &number.to_string()));
    let text = text.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    ui.add_space((width - text.size().x).max(0.0));
    ui.label(text)
}

/// A heading that wraps.
pub fn heading_ui(ui: &mut Ui, text: RichText) -> Response {
    let said = text.text().to_owned();
    let response = text_ui(ui, text);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &said));
    response
}
