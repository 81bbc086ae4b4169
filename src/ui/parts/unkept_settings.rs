//! That what is chosen in the settings holds only until the window closes: said where it is chosen.

use eframe::egui::Ui;

use crate::problem::visible;
use crate::ui::context::Context;
use crate::ui::theme::text;
use crate::ui::widgets::{Tone, notice_ui, text_ui};

/// Draws it where the settings can't be kept on this PC.
pub fn unkept_settings_ui(ui: &mut Ui, cx: &Context<'_>) {
    let Some(problem) = cx.unkept_settings else { return };
    let sentence = cx.words.problem(problem);
    let why = cx.say("settings-unkept-why", &[("why", sentence.what.into()), ("place", sentence.place.into())]);
    notice_ui(ui, Tone::Info, |ui| {
        text_ui(ui, text::label(ui, &cx.word("settings-unkept")));
        text_ui(ui, text::small(ui, &visible(&why)));
    });
}
