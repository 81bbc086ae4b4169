//! Who answers: the role of the one who does, or how many did and in which roles. Never a name.

use eframe::egui::Ui;

use crate::assessment::{Role, Round};
use crate::session::Session;
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::theme::text;
use crate::ui::widgets::{card_ui, choice_ui, text_ui};

/// The role of the one who answers, to be chosen; or how many answered.
#[must_use]
pub(super) fn who_ui(ui: &mut Ui, cx: &Context<'_>, session: &Session) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        let label = cx.word("profile-who");
        text_ui(ui, text::small_strong(ui, &label));
        match session.role() {
            Some(role) => {
                let roles = Role::ALL.map(|role| (role, cx.wording().role(role)));
                let chosen = choice_ui(ui, &label, Some(role), &roles);
                commands.extend(chosen.map(|role| session.change_role(role).into()));
                text_ui(ui, text::second(ui, &cx.word("profile-who-explained")));
            }
            None => group_ui(ui, cx, session.assessment().current()),
        }
    });
    commands
}

/// How many answered, and how many of them in each role.
fn group_ui(ui: &mut Ui, cx: &Context<'_>, round: &Round) {
    text_ui(ui, text::label(ui, &cx.wording().who(round)));
    let of = |role: &Role| round.responses.iter().filter(|response| response.role == *role).count();
    for role in Role::ALL.iter().filter(|role| of(role) > 0) {
        let (name, count) = (cx.wording().role(*role), of(role));
        let line = cx.say("profile-who-role", &[("role", name.into()), ("count", count.into())]);
        text_ui(ui, text::second(ui, &line));
    }
}
