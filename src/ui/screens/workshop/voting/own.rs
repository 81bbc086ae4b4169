//! Where one person answered and nothing is agreed yet: that those answers count until then, with the way to take them as
//! agreed.

use eframe::egui::Ui;

use super::VotingCx;
use crate::assessment::{Edit, Value};
use crate::session::Session;
use crate::ui::command::VotingInput;
use crate::ui::keys::key_hint;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Icon, Tone, notice_ui, text_ui};

/// Answers of the one sheet that count until something is agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    /// With a value.
    pub all: usize,
    /// Of these, what can be taken as agreed: all but the don't knows, which the room may know.
    pub known: usize,
}

impl Own {
    /// Those of `session`; none where there is no such sheet.
    pub fn of(session: &Session) -> Option<Own> {
        let values = || session.answers().iter().filter_map(|(_, answer)| answer.value.as_ref());
        let own = Own { all: values().count(), known: values().filter(|value| is_known(value)).count() };
        (session.is_ones_own() && own.all > 0).then_some(own)
    }
}

/// The edit that takes them as agreed.
pub fn take(session: &Session) -> Edit {
    session.agree_own(is_known)
}

fn is_known(value: &Value) -> bool {
    *value != Value::Unknown
}

/// Draws it where there is such a sheet.
pub fn own_ui(ui: &mut Ui, voting: &VotingCx<'_>, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    let Some(own) = Own::of(voting.document.session) else { return };
    notice_ui(ui, Tone::Info, |ui| {
        text_ui(ui, text::label(ui, &cx.count("room-own", own.all)));
        let take = cx.count("room-own-take", own.known);
        let key = key_hint(VotingInput::TakeOwn);
        if own.known > 0 && Button::secondary(&take).icon(Icon::Check).keys(key).low().show(ui).clicked() {
            inputs.push(VotingInput::TakeOwn);
        }
    });
}
