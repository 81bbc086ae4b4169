//! The body that is assessed, and how it is changed.

use eframe::egui::{Align, Layout, Response, Ui, vec2};

use crate::assessment::{Edit, Profile};
use crate::session::Session;
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::parts::{PickerView, picker_field, picker_ui};
use crate::ui::theme::{measure, text};
use crate::ui::widgets::{Button, card_ui, heading_ui, read_from_left, text_ui};

/// The name of the picker on this screen.
const PICKER: &str = "profile";

/// The municipality as it stands, or while another is picked.
#[derive(Debug, Default)]
pub(super) enum MunicipalityView {
    #[default]
    Shown,
    Picking(PickerView),
}

/// Draws the municipality, or the picker for one.
#[must_use]
pub(super) fn municipality_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    session: &Session,
    view: &mut MunicipalityView,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let profile = &session.assessment().profile;
    if profile.name.trim().is_empty() && matches!(view, MunicipalityView::Shown) {
        *view = MunicipalityView::Picking(PickerView::default());
    }
    card_ui(ui, |ui| {
        text_ui(ui, text::small_strong(ui, &cx.word("profile-hall")));
        match view {
            MunicipalityView::Shown => {
                if shown_ui(ui, cx, profile).clicked() {
                    *view = MunicipalityView::Picking(PickerView::default());
                    ui.memory_mut(|memory| memory.request_focus(picker_field(PICKER)));
                }
            }
            MunicipalityView::Picking(picker) => {
                let chosen = picker_ui(ui, cx, PICKER, picker);
                let is_named = !profile.name.trim().is_empty();
                let kept = is_named && Button::quiet(&cx.word("profile-keep")).low().show(ui).clicked();
                if kept || chosen.is_some() {
                    *view = MunicipalityView::Shown;
                }
                commands.extend(chosen.map(|body| Edit::Profile(body.edit()).into()));
            }
        }
    });
    commands
}

/// The name, what is known of it, and the button to change it.
fn shown_ui(ui: &mut Ui, cx: &Context<'_>, profile: &Profile) -> Response {
    let row = vec2(ui.available_width(), measure::TARGET_SMALL);
    let change = cx.word("profile-change");
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::TOP), |ui| {
        let response = Button::secondary(&change).low().show(ui);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            heading_ui(ui, text::card_title(ui, &cx.wording().hall(profile)));
            let is_listed = profile.code.is_some() || !profile.prefecture.is_empty();
            let beside = if is_listed { cx.wording().beside_hall(profile) } else { cx.word("profile-not-listed") };
            text_ui(ui, text::label(ui, &beside));
        });
        read_from_left(ui);
        response
    })
    .inner
}
