//! What of the settings holds only until the window closes: said where it is chosen.

use eframe::egui::Ui;

use crate::problem::visible;
use crate::session::settings::Unkept;
use crate::ui::context::Context;
use crate::ui::theme::text;
use crate::ui::widgets::{Tone, notice_ui, text_ui};

/// Draws it where not all of the settings can be kept.
pub fn unkept_settings_ui(ui: &mut Ui, cx: &Context<'_>) {
    let (word, problem) = match cx.unkept_settings {
        None => return,
        Some(Unkept::All(problem)) => ("settings-unkept", problem),
        Some(Unkept::Recent(problem)) => ("settings-unkept-recent", problem),
    };
    let sentence = cx.words.problem(problem);
    let why = cx.say("settings-unkept-why", &[("why", sentence.what.into()), ("place", sentence.place.into())]);
    notice_ui(ui, Tone::Info, |ui| {
        text_ui(ui, text::label(ui, &cx.word(word)));
        text_ui(ui, text::small(ui, &visible(&why)));
    });
}
