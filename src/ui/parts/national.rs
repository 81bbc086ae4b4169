//! What is published of a hall in the national survey: own answers, and the shares among others with of how many. Neither a
//! ranking nor a grade, and nothing of it changes an answer.

use eframe::egui::Ui;

use crate::charts;
use crate::findings::{NationalRowText, NationalText};
use crate::i18n::Locale;
use crate::scoring::National;
use crate::ui::chart_view::{TableView, whole_table_ui};
use crate::ui::context::Context;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{copyable_ui, heading_ui, text_ui};

/// What was worked out for one hall in one language.
#[derive(Debug, Default)]
pub struct NationalKept {
    made_for: Option<(Option<String>, Locale)>,
    text: Option<NationalText>,
    table: TableView,
}

impl NationalKept {
    /// What is published of the hall with this code; nothing where the catalogue has no survey.
    pub fn keep(&mut self, cx: &Context<'_>, code: Option<&str>) -> Option<&NationalText> {
        let wanted = Some((code.map(str::to_owned), cx.locale()));
        if self.made_for != wanted {
            self.text = National::of(cx.catalogue, code).map(|national| NationalText::of(&cx.wording(), &national));
            self.made_for = wanted;
        }
        self.text.as_ref()
    }

    /// Draws all that is published of the hall with this code.
    pub fn show(&mut self, ui: &mut Ui, cx: &Context<'_>, code: &str) {
        self.keep(cx, Some(code));
        if let Some(text) = &self.text {
            national_ui(ui, cx, text, &mut self.table);
        }
    }
}

/// Draws all of it: as a table, or where that has no room a row below the other.
pub fn national_ui(ui: &mut Ui, cx: &Context<'_>, text: &NationalText, table: &mut TableView) {
    ui.spacing_mut().item_spacing.y = space::NEAR;
    heading_ui(ui, text::card_title(ui, &text.title));
    for line in &text.residents {
        text_ui(ui, text::second(ui, line));
    }
    text_ui(ui, text::second(ui, &text.about));
    ui.add_space(space::NEAR);
    if !whole_table_ui(ui, cx.words, &text.title, &charts::national_table(text), table) {
        for row in &text.rows {
            national_row_ui(ui, row);
        }
    }
    ui.add_space(space::INSIDE);
    for note in &text.notes {
        copyable_ui(ui, text::second(ui, note));
    }
}

/// Draws one indicator.
pub fn national_row_ui(ui: &mut Ui, row: &NationalRowText) {
    let [name, own @ .., others] = row.lines.as_slice() else { return };
    ui.add_space(space::INSIDE);
    text_ui(ui, text::small_strong(ui, name));
    for own in own {
        text_ui(ui, text::body(ui, own));
    }
    text_ui(ui, text::second(ui, others));
}
