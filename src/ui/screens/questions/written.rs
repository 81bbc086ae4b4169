//! A field of the answer that is written into, and comes into sight where a key asked for it.

use eframe::egui::Ui;
use eframe::egui::style::ScrollAnimation;

use super::{Asked, Page};
use crate::session::AnswerAction;
use crate::ui::command::{Command, HistoryCommand};
use crate::ui::theme::space;
use crate::ui::widgets::{Field, type_into};

/// Shows `field`; what is typed becomes what `action` makes of it.
pub(super) fn written_ui(
    ui: &mut Ui,
    page: &Page<'_>,
    asked: &mut Asked,
    (field, is_asked_for): (Field<'_>, bool),
    action: impl FnOnce(String) -> AnswerAction,
) {
    if is_asked_for {
        type_into(ui.ctx(), field.id());
    }
    let typed = field.show(ui);
    if is_asked_for {
        // At once, and with its ring: the field brings its cursor into sight as well, and would stop it on its way.
        let whole = typed.response.rect.expand(space::INSIDE);
        ui.scroll_to_rect_animation(whole, None, ScrollAnimation::none());
    }
    if let Some(text) = typed.text {
        asked.commands.push(Command::AtQuestion(page.question.id.clone(), vec![action(text).into()]));
    }
    if typed.response.lost_focus() {
        asked.commands.push(HistoryCommand::Pause.into());
    }
}
