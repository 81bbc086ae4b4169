//! Text that only stands there, and headings that screen readers can jump to.

use eframe::egui::accesskit::Role;
use eframe::egui::{Label, Response, RichText, Ui, WidgetInfo};

use super::phrased::Phrased;

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

/// A heading that wraps.
pub fn heading_ui(ui: &mut Ui, text: RichText) -> Response {
    let said = text.text().to_owned();
    let response = text_ui(ui, text);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &said));
    response
}
