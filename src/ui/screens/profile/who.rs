//! Who answers: the role of the one who does, or how many did and in which roles. Never a name.

use eframe::egui::Ui;

use crate::assessment::{Role, Round, Standing};
use crate::ui::command::Command;
use crate::ui::context::{Context, Document};
use crate::ui::theme::text;
use crate::ui::widgets::{card_ui, choice_ui, text_ui};

/// Draws who answered.
#[must_use]
pub(super) fn who_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    let session = document.session;
    card_ui(ui, |ui| {
        let label = cx.word("profile-who");
        text_ui(ui, text::small_strong(ui, &label));
        match session.role() {
            Some(role) => {
                let roles = Role::ALL.map(|role| (role, cx.word(role_word(role))));
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
    text_ui(ui, text::label(ui, &standing_text(cx, round)));
    let of = |role: &Role| round.responses.iter().filter(|response| response.role == *role).count();
    for role in Role::ALL.iter().filter(|role| of(role) > 0) {
        let (name, count) = (cx.word(role_word(*role)), of(role));
        let line = cx.say("profile-who-role", &[("role", name.into()), ("count", count.into())]);
        text_ui(ui, text::second(ui, &line));
    }
}

/// Whose answers count for the results of `round`.
pub(super) fn standing_text(cx: &Context<'_>, round: &Round) -> String {
    match round.standing() {
        Standing::Single(role) => cx.word(role_word(role)),
        Standing::Agreed(count) => cx.count("profile-who-agreed", count),
        Standing::Open(count) => cx.count("profile-who-open", count),
        Standing::Empty => cx.word("profile-who-nobody"),
    }
}

/// Key of the word for `role`.
pub(in crate::ui) fn role_word(role: Role) -> &'static str {
    match role {
        Role::Executive => "profile-role-executive",
        Role::Promotion => "profile-role-promotion",
        Role::FrontLine => "profile-role-frontline",
        Role::Administration => "profile-role-administration",
        Role::Other => "profile-role-other",
    }
}
