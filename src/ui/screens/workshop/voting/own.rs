//! Where one person answered and nothing is agreed yet: that those answers count until then, with the way to take them as
//! agreed.

use eframe::egui::Ui;

use super::VotingCx;
use crate::ui::command::VotingInput;
use crate::ui::keys::key_hint;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Icon, Tone, notice_ui, text_ui};

/// How many answers of the one sheet count until something is agreed; none where there is no such sheet.
pub fn counting(voting: &VotingCx<'_>) -> Option<usize> {
    let session = voting.document.session;
    let own = session.answers().iter().filter(|(_, answer)| answer.value.is_some()).count();
    (session.is_ones_own() && own > 0).then_some(own)
}

/// Draws it where there is such a sheet.
pub fn own_ui(ui: &mut Ui, voting: &VotingCx<'_>, inputs: &mut Vec<VotingInput>) {
    let cx = voting.cx;
    let Some(own) = counting(voting) else { return };
    notice_ui(ui, Tone::Info, |ui| {
        text_ui(ui, text::label(ui, &cx.count("room-own", own)));
        let take = cx.count("room-own-take", own);
        let key = key_hint(VotingInput::TakeOwn);
        if Button::secondary(&take).icon(Icon::Check).keys(key).low().show(ui).clicked() {
            inputs.push(VotingInput::TakeOwn);
        }
    });
}
