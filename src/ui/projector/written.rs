//! The field for what is written while the room looks on: a slide of its own, so that what is typed is as large as all else and
//! lies over nothing. What stands in the assessment is on the wall only here, and only where the facilitator asked for it.

use eframe::egui::Ui;

use super::part::Part;
use super::scale::px;
use super::slide::Slide;
use crate::ui::command::{Command, WorkshopPart, Written};
use crate::ui::context::{Context, Document};
use crate::ui::screens::workshop::WorkshopView;
use crate::ui::screens::workshop::voting::{head, revealed, written};
use crate::ui::theme::text;

/// Room between the question, the field and what belongs to it, in pixels at 1280 by 720.
const ABOVE: f32 = 28.0;
const BETWEEN: f32 = 12.0;

/// Draws the question, what is agreed on it where that is written about, and the field.
#[must_use]
pub(super) fn written_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    workshop: &mut WorkshopView,
) -> Vec<Command> {
    let is_on_agenda = workshop.part() != WorkshopPart::Voting;
    let view = workshop.voting();
    let Some(voting) = view.voting_cx(cx, document) else { return Vec::new() };
    let is_about_agreed = matches!(view.writes(), Some(Written::Note | Written::Dissent));
    let said = revealed::agreed_text(&voting).filter(|_| is_about_agreed);
    let parts = said.into_iter().map(|said| Part::text(said, text::card_title)).collect();
    if is_on_agenda {
        Slide::new("", cx.word("projector-agenda"), Vec::new()).show(ui);
    } else {
        Slide::new(head::place(&voting), cx.text(&voting.question.text), parts).show(ui);
    }
    ui.add_space(px(ui, ABOVE));
    ui.spacing_mut().item_spacing.y = px(ui, BETWEEN);
    written::written_ui(ui, &voting, view)
}
