//! Language, looks and scale.

use eframe::egui::Context as Egui;

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui};
use crate::i18n::Locale;
use crate::session::settings::{SCALES, Theme};
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{self, Control, key_hint};
use crate::ui::parts::unkept_settings_ui;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, choice_ui, text_ui};

/// Draws the dialog. What is chosen holds at once.
#[must_use]
pub(super) fn settings_ui(ctx: &Egui, cx: &Context<'_>) -> Vec<Command> {
    // What is chosen here holds at once: nothing is lost when the list takes the place of this.
    let keys = keys::take(ctx, Command::from(WindowCommand::Keys)).then(|| WindowCommand::Keys.into());
    frame_ui(ctx, "settings", &cx.word("settings-title"), 560.0, |ui| {
        let mut commands: Vec<Command> = keys.into_iter().collect();
        body_ui(ui, |ui| {
            let language = cx.word("settings-language");
            text_ui(ui, text::small_strong(ui, &language));
            // Each language in its own name, so that it is found by whoever can't read the other.
            let locales = Locale::ALL.map(|locale| (locale, cx.word(&format!("language-{}", locale.code()))));
            commands
                .extend(choice_ui(ui, &language, Some(cx.locale()), &locales).map(|l| WindowCommand::Locale(l).into()));

            let theme = cx.word("settings-theme");
            text_ui(ui, text::small_strong(ui, &theme));
            let themes = Theme::ALL.map(|theme| (theme, cx.word(&format!("settings-theme-{}", theme.id()))));
            let now = Some(cx.settings.theme);
            commands.extend(choice_ui(ui, &theme, now, &themes).map(|t| WindowCommand::Theme(t).into()));

            text_ui(ui, text::second(ui, &cx.word("settings-theme-wall")));

            let scale = cx.word("settings-scale");
            text_ui(ui, text::small_strong(ui, &scale));
            let scales = SCALES.map(|percent| (percent, format!("{percent} %")));
            let now = Some(cx.settings.scale_percent);
            commands.extend(choice_ui(ui, &scale, now, &scales).map(|s| WindowCommand::Scale(s).into()));
            unkept_settings_ui(ui, cx);
        });
        buttons_ui(ui, |ui| {
            let (_, main) =
                main_button_ui(ui, Button::secondary(&cx.word("dialog-close")).keys(key_hint(Control::Escape)));
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
            if Button::secondary(&cx.word("licenses-open")).show(ui).clicked() {
                commands.push(WindowCommand::Licenses.into());
            }
        });
        commands
    })
}
