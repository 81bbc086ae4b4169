//! Language, looks and scale.

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Context as Egui, Id, Rect, Ui};

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui};
use crate::i18n::Locale;
use crate::session::settings::{SCALES, Theme};
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::parts::unkept_settings_ui;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, choice_ui, text_ui};

/// Draws the dialog. What is chosen holds at once.
#[must_use]
pub(super) fn settings_ui(ctx: &Egui, cx: &Context<'_>) -> Vec<Command> {
    frame_ui(ctx, "settings", &cx.word("settings-title"), 560.0, |ui| {
        let mut commands: Vec<Command> = Vec::new();
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
            let scales = ui.scope(|ui| {
                text_ui(ui, text::small_strong(ui, &scale));
                let scales = SCALES.map(|percent| (percent, format!("{percent} %")));
                let now = Some(cx.settings.scale_percent);
                commands.extend(choice_ui(ui, &scale, now, &scales).map(|s| WindowCommand::Scale(s).into()));
            });
            keep_in_sight(ui, scales.response.rect);
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

/// Keeps the sizes in sight when another makes all of the dialog larger or smaller: one sees what was chosen, and the way back.
fn keep_in_sight(ui: &Ui, sizes: Rect) {
    let now = ui.ctx().zoom_factor();
    let key = Id::unique("the scale of the settings as they were drawn");
    let before = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(key, now), now));
    if before != now {
        ui.scroll_to_rect_animation(sizes, None, ScrollAnimation::none());
    }
}
