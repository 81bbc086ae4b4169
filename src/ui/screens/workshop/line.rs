//! A line of a list.

use eframe::egui::{Align, FontSelection, Layout, RichText, TextWrapMode, Ui, WidgetText};

use crate::ui::theme::{space, text};
use crate::ui::widgets::{read_from_left, text_ui};

/// A line that is filled from both ends: `content` begins at the right.
pub(super) fn line_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let line = |ui: &mut Ui| {
        content(ui);
        read_from_left(ui);
    };
    ui.horizontal(|ui| ui.with_layout(Layout::right_to_left(Align::Center), line));
}

/// What stands in a line of a list: what it is of, and what is said of it, the most important last.
pub(super) struct Said<'a> {
    pub name: &'a str,
    pub said: Vec<RichText>,
}

/// Draws a line of what is `said` at the right and of what `name` draws at the left; where there is no room for both beside
/// one another, all below one another.
pub(super) fn said_line_ui(ui: &mut Ui, line: Said<'_>, name: impl FnOnce(&mut Ui)) {
    let gaps = space::BETWEEN * line.said.len() as f32;
    let said: f32 = line.said.iter().map(|said| width(ui, said.clone())).sum();
    if width(ui, text::label(ui, line.name)) + said + gaps <= ui.available_width() {
        return line_ui(ui, |ui| {
            for said in line.said.into_iter().rev() {
                ui.label(said);
                ui.add_space(space::BETWEEN - ui.spacing().item_spacing.x);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), name);
        });
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        name(ui);
        for said in line.said {
            text_ui(ui, said);
        }
    });
}

/// How wide `text` is on one line, in points.
fn width(ui: &Ui, text: RichText) -> f32 {
    let galley =
        WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, FontSelection::Default);
    galley.size().x
}
