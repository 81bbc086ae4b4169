//! The way to a calendar of the due dates.

use eframe::egui::Ui;

use crate::findings::ItemPart;
use crate::ui::command::{Command, HandOn, ReportCommand};
use crate::ui::context::Context;
use crate::ui::screens::plan::model::PlanModel;
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Icon, text_ui};

/// Draws the button where an item has a date, with what will be in the file.
#[must_use]
pub(super) fn calendar_ui(ui: &mut Ui, cx: &Context<'_>, model: &PlanModel) -> Option<Command> {
    let dated = model.items.iter().filter(|item| !item.said(ItemPart::Due).is_empty()).count();
    if dated == 0 {
        return None;
    }
    let label = cx.word("plan-items-calendar");
    let is_asked = Button::secondary(&label).icon(Icon::Download).show(ui).clicked();
    text_ui(ui, text::second(ui, &cx.say("plan-items-calendar-about", &[("count", dated.into())])));
    is_asked.then(|| ReportCommand::HandOn(HandOn::Calendar).into())
}
