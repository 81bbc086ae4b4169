//! How large the body is: inhabitants and staff.

use eframe::egui::{Ui, vec2};

use super::ProfileView;
use crate::assessment::{Edit, ProfileEdit};
use crate::i18n::{format_count, parse_count};
use crate::session::Session;
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::parts::{Reading, Typing};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{card_ui, text_ui};

/// Draws the fields for inhabitants and staff.
#[must_use]
pub(super) fn size_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session, view: &mut ProfileView) -> Vec<Command> {
    let mut commands = Vec::new();
    let profile = &session.assessment().profile;
    card_ui(ui, |ui| {
        let width = (ui.available_width() - space::BETWEEN) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::BETWEEN, space::INSIDE);
            commands.extend(count_ui(ui, cx, width, "profile-population", profile.population, &mut view.population));
            commands.extend(count_ui(ui, cx, width, "profile-staff", profile.staff, &mut view.staff));
        });
        text_ui(ui, text::second(ui, &cx.word("profile-size-explained")));
    });
    commands
}

fn count_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    width: f32,
    key: &'static str,
    value: Option<u32>,
    typing: &mut Typing<Option<u32>>,
) -> Vec<Command> {
    let (label, wrong) = (cx.word(key), cx.word("profile-count-wrong"));
    let said = value.map(|count| format_count(count.into())).unwrap_or_default();
    let reading = Reading { id: key, label: &label, hint: "", read, said, wrong: &wrong };
    let typed = ui.vertical(|ui| {
        ui.set_width(width);
        typing.show(ui, value, &reading)
    });
    let (now, mut commands) = typed.inner;
    let edit = |count| match key {
        "profile-staff" => ProfileEdit::Staff(count),
        _ => ProfileEdit::Population(count),
    };
    commands.extend(now.map(|count| Edit::Profile(edit(count)).into()));
    commands
}

/// A count, or that there is none.
fn read(text: &str) -> Option<Option<u32>> {
    if text.trim().is_empty() { Some(None) } else { parse_count(text).map(Some) }
}
