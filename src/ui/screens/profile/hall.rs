//! The body that is assessed, and how it is changed.

use eframe::egui::Ui;

use crate::assessment::Edit;
use crate::ui::Context;
use crate::ui::command::Command;
use crate::ui::context::Document;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, PickerView, card_ui, heading_ui, picker_field, picker_ui, text_ui};

/// The name of the picker on this screen.
const PICKER: &str = "profile";

/// Its state.
#[derive(Debug, Default)]
pub(super) enum HallView {
    #[default]
    Shown,
    Picking(PickerView),
}

/// Draws it.
#[must_use]
pub(super) fn hall_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut HallView) -> Vec<Command> {
    let mut commands = Vec::new();
    let profile = &document.session.assessment().profile;
    if profile.name.trim().is_empty() && matches!(view, HallView::Shown) {
        *view = HallView::Picking(PickerView::default());
    }
    card_ui(ui, |ui| {
        text_ui(ui, text::small_strong(ui, &cx.word("profile-hall")));
        match view {
            HallView::Shown => {
                heading_ui(ui, text::card_title(ui, &profile.name));
                let beside = if profile.prefecture.is_empty() {
                    cx.word("profile-not-listed")
                } else {
                    profile.prefecture.clone()
                };
                text_ui(ui, text::label(ui, &beside));
                if Button::secondary(&cx.word("profile-change")).low().show(ui).clicked() {
                    *view = HallView::Picking(PickerView::default());
                    ui.memory_mut(|memory| memory.request_focus(picker_field(PICKER)));
                }
            }
            HallView::Picking(picker) => {
                let chosen = picker_ui(ui, cx, PICKER, picker);
                let is_named = !profile.name.trim().is_empty();
                let kept = is_named && Button::quiet(&cx.word("profile-keep")).low().show(ui).clicked();
                if kept || chosen.is_some() {
                    *view = HallView::Shown;
                }
                commands.extend(chosen.map(|body| Edit::Profile(body.edit()).into()));
            }
        }
    });
    commands
}
