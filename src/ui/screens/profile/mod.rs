//! The profile: who is assessed, how large they are, which round this is and which there are, and who answers.

mod municipality;
mod round;
mod rounds;
mod size;
mod who;

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::assessment::{Edit, ProfileEdit, limits};
use crate::session::Session;
use crate::ui::command::{Command, Destination, HistoryCommand};
use crate::ui::context::Context;
use crate::ui::keys::leading_below_ui;
use crate::ui::parts::Typing;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{
    Button, Field, Icon, Lines, Tone, card_ui, notice_ui, page_ui, text_ui, title_ui, two_columns_ui,
};
use municipality::MunicipalityView;
use rounds::RoundsView;
use size::SizeView;

/// What the profile remembers while it is shown: what is being typed.
#[derive(Debug, Default)]
pub struct ProfileView {
    municipality: MunicipalityView,
    size: SizeView,
    date: Typing<Date>,
    rounds: RoundsView,
}

/// Draws the profile.
#[must_use]
pub fn profile_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ProfileView) -> Vec<Command> {
    let mut commands = Vec::new();
    let Some(session) = cx.session else { return commands };
    // Another assessment, or another round, is read from its beginning.
    page_ui(ui, &format!("profile {:?} {}", session.id(), session.round()), |ui| {
        title_ui(ui, &cx.word("shell-profile"));
        text_ui(ui, text::second(ui, &cx.word("profile-explained")));
        ui.add_space(space::INSIDE);
        if session.assessment().is_publication {
            notice_ui(ui, Tone::Info, |ui| {
                text_ui(ui, text::strong(ui, &cx.word("profile-copy")));
                text_ui(ui, text::second(ui, &cx.word("profile-copy-explained")));
            });
            ui.add_space(space::INSIDE);
        }
        let mut state = (&mut *view, &mut commands);
        two_columns_ui(
            ui,
            &mut state,
            0.5,
            |ui, (view, commands)| {
                commands.extend(municipality::municipality_ui(ui, cx, session, &mut view.municipality));
                ui.add_space(space::INSIDE);
                commands.extend(size::size_ui(ui, cx, session, &mut view.size));
                ui.add_space(space::INSIDE);
                commands.extend(note_ui(ui, cx, session));
            },
            |ui, (view, commands)| {
                commands.extend(round::round_ui(ui, cx, session, &mut view.date));
                ui.add_space(space::INSIDE);
                commands.extend(who::who_ui(ui, cx, session));
                // Below the last field, where it is in sight on small screens, too.
                ui.add_space(space::INSIDE);
                let word = if cx.document.is_some() { "profile-to-questions" } else { "edition-read" };
                if leading_below_ui(ui, Button::primary(&cx.word(word)).icon(Icon::Questions)).1 {
                    commands.push(Destination::Questions(None).into());
                }
            },
        );
        ui.add_space(space::BETWEEN);
        commands.extend(rounds::rounds_ui(ui, cx, session, &mut view.rounds));
    });
    commands
}

/// The note on the report's first page.
fn note_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        let (label, hint) = (cx.word("profile-note"), cx.word("profile-note-hint"));
        let note = &session.assessment().profile.note;
        let field = Field::new("profile-note", &label, note).hint(&hint).lines(Lines::Many(3)).most(limits::NOTE);
        let typed = field.of_document().show(ui);
        if let Some(now) = typed.text {
            commands.push(Edit::Profile(ProfileEdit::Note(now)).into());
        }
        if typed.response.lost_focus() {
            commands.push(HistoryCommand::Pause.into());
        }
    });
    commands
}
