//! What lies over a screen and wants an answer: one dialog at a time, closed by Esc, its main action on Enter.

mod conflict;
mod keys;
pub mod path;
mod recovery;
mod settings;
mod unsaved;

use eframe::egui::{Area, Context as Egui, Frame, Id, Key, Margin, Modal, Modifiers, Ui};

use crate::ui::Context;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::screens::search::{self, SearchView};
use crate::ui::theme::{colors, measure, space, text};
use crate::ui::widgets::heading_ui;

pub use conflict::ConflictDialog;
use path::PathDialog;
pub use unsaved::UnsavedDialog;

/// A dialog with what it is about.
#[derive(Clone, Debug)]
pub enum Dialog {
    Path(PathDialog),
    Unsaved(UnsavedDialog),
    Conflict(ConflictDialog),
    /// The copy on offer for the file that was just opened.
    Recovery,
    Keys,
    Settings,
    Search(SearchView),
}

/// Draws `dialog` over everything.
#[must_use]
pub fn dialog_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut Dialog) -> Vec<Command> {
    match dialog {
        Dialog::Path(dialog) => path::path_ui(ctx, cx, dialog),
        Dialog::Unsaved(dialog) => unsaved::unsaved_ui(ctx, cx, dialog),
        Dialog::Conflict(dialog) => conflict::conflict_ui(ctx, cx, dialog),
        Dialog::Recovery => recovery::recovery_ui(ctx, cx),
        Dialog::Keys => keys::keys_ui(ctx, cx),
        Dialog::Settings => settings::settings_ui(ctx, cx),
        Dialog::Search(view) => search::search_ui(ctx, cx, view),
    }
}

/// The frame all dialogs share: backdrop, title, room; Esc and a click beside it close it.
pub(in crate::ui) fn frame_ui(
    ctx: &Egui,
    id: &str,
    title: &str,
    width: f32,
    content: impl FnOnce(&mut Ui) -> Vec<Command>,
) -> Vec<Command> {
    let screen = ctx.content_rect();
    let width = width.min(screen.width() - 2.0 * (space::AROUND + space::BETWEEN));
    let id = Id::unique(("dialog", id));
    let area: Area = Modal::default_area(id);
    let modal = Modal::new(id).area(area);
    let response = modal
        .backdrop_color(backdrop(ctx))
        .frame(
            Frame::new()
                .fill(if ctx.global_style().visuals.dark_mode {
                    crate::ui::theme::DARK.surface
                } else {
                    crate::ui::theme::LIGHT.surface
                })
                .corner_radius(measure::RADIUS)
                .shadow(ctx.global_style().visuals.window_shadow)
                .stroke(ctx.global_style().visuals.window_stroke)
                .inner_margin(Margin::same(space::AROUND as i8)),
        )
        .show(ctx, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = space::BETWEEN;
            heading_ui(ui, text::card_title(ui, title));
            content(ui)
        });
    let mut commands = response.inner;
    let escaped = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escaped || response.backdrop_response.clicked() {
        commands.push(WindowCommand::CloseDialog.into());
    }
    commands
}

fn backdrop(ctx: &Egui) -> eframe::egui::Color32 {
    if ctx.global_style().visuals.dark_mode {
        crate::ui::theme::DARK.backdrop
    } else {
        crate::ui::theme::LIGHT.backdrop
    }
}

/// The row of buttons at the foot of a dialog, from the right; the first drawn is the main action.
pub(in crate::ui) fn buttons_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let _ = colors(ui);
    ui.add_space(space::INSIDE);
    ui.horizontal_wrapped(|ui| content(ui));
}
