//! The ways of the items to other programs: their table copied, their due dates as a calendar.

use eframe::egui::Ui;

use crate::findings::ItemPart;
use crate::ui::command::{Command, CopyCommand, HandOn, ReportCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::screens::plan::model::PlanModel;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Icon, text_ui};

/// Draws the buttons that there is something for, with what will be in the file.
#[must_use]
pub(super) fn hand_on_ui(ui: &mut Ui, cx: &Context<'_>, model: &PlanModel) -> Vec<Command> {
    let mut commands = Vec::new();
    if !model.items.is_empty()
        && Button::secondary(&cx.word("plan-items-copy-table"))
            .icon(Icon::Copy)
            .keys(key_hint(Control::Copy))
            .show(ui)
            .clicked()
    {
        commands.push(Command::Copy(CopyCommand::Items));
    }
    let dated = model.items.iter().filter(|item| !item.said(ItemPart::Due).is_empty()).count();
    if dated > 0 {
        if Button::secondary(&cx.word("plan-items-calendar")).icon(Icon::Download).show(ui).clicked() {
            commands.push(ReportCommand::HandOn(HandOn::Calendar).into());
        }
        text_ui(ui, text::second(ui, &cx.say("plan-items-calendar-about", &[("count", dated.into())])));
    }
    commands
}
