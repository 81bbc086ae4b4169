//! A screen as a projector needs it: all of the display, black on white, type that is read from the back of a room, one
//! thing at a time, a foot with the keys that work now.
//!
//! Nothing private is ever on it: no names, notes, paths or messages, and no count of a vote that is not revealed but how
//! many votes are in.

pub mod beam;
mod question;
mod results;
mod room;
mod towns;

use eframe::egui::{Align, CentralPanel, Frame, Key, Layout, Margin, Modifiers, Panel, Theme, Ui};

use crate::ui::Context;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::screens::Screen;
use crate::ui::theme::colors;
use crate::ui::widgets::arrival_ui;
use beam::Beam;

/// A key that works now, as it is written, and the key of the word for what it does.
pub type Hint = (&'static str, &'static str);

/// Whether there is something for a projector on `screen`.
pub fn can_show(screen: &Screen) -> bool {
    match screen {
        Screen::Questions(_) | Screen::Workshop(_) | Screen::Results(_) | Screen::Towns(_) => true,
        Screen::Start(_) | Screen::Profile(_) | Screen::Report(_) => false,
    }
}

/// Draws the whole display. Esc, where the screen has no use for it, leaves.
#[must_use]
pub(super) fn projector_ui(ui: &mut Ui, cx: &Context<'_>, screen: &mut Screen) -> Vec<Command> {
    let beam = Beam::of(ui.ctx());
    // By day whatever the window has: black on white is what a projector shows best.
    ui.set_visuals(ui.ctx().style_of(Theme::Light).visuals.clone());
    let colors = colors(ui);
    let ground = Frame::new().fill(colors.surface);
    let mut commands = Vec::new();
    let hints: Vec<Hint> = match &mut *screen {
        Screen::Workshop(view) => {
            commands.extend(room::keys(ui.ctx(), cx, view));
            room::hints(cx, view)
        }
        Screen::Questions(view) => {
            commands.extend(question::keys(ui.ctx(), cx, view));
            question::hints()
        }
        Screen::Results(view) => {
            commands.extend(results::keys(ui.ctx(), cx, view));
            results::hints()
        }
        Screen::Towns(view) => {
            commands.extend(towns::keys(ui.ctx(), cx, view));
            towns::hints()
        }
        Screen::Start(_) | Screen::Profile(_) | Screen::Report(_) => Vec::new(),
    };
    if ui.memory(|memory| memory.top_modal_layer().is_none())
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
    {
        commands.push(WindowCommand::Projector.into());
    }
    let around = beam.points(28.0);
    let margin = Margin {
        left: around as i8,
        right: around as i8,
        top: beam.points(10.0) as i8,
        bottom: beam.points(10.0) as i8,
    };
    Panel::bottom("projector-foot")
        .resizable(false)
        .show_separator_line(false)
        .frame(ground.inner_margin(margin))
        .show(ui, |ui| foot_ui(ui, cx, beam, &hints));
    CentralPanel::default().frame(ground.inner_margin(margin)).show(ui, |ui| {
        arrival_ui(ui, &cx.word(screen.name()));
        match screen {
            Screen::Workshop(view) => room::room_ui(ui, cx, beam, view),
            Screen::Questions(view) => question::question_ui(ui, cx, beam, view),
            Screen::Results(view) => results::results_ui(ui, cx, beam, view),
            Screen::Towns(view) => towns::towns_ui(ui, cx, beam, view),
            Screen::Start(_) | Screen::Profile(_) | Screen::Report(_) => {}
        }
    });
    commands
}

/// The keys that work now; at most three besides the way out.
fn foot_ui(ui: &mut Ui, cx: &Context<'_>, beam: Beam, hints: &[Hint]) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = beam.points(12.0);
        for (keys, word) in hints {
            ui.label(beam.strong(ui, keys));
            ui.label(beam.second(ui, &cx.word(word)));
            ui.add_space(beam.points(20.0));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = beam.points(12.0);
            ui.label(beam.second(ui, &cx.word("projector-leave")));
            ui.label(beam.strong(ui, "Esc"));
        });
    });
}
