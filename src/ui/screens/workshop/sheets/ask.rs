//! What nobody knows yet, asked of the sections that know: which, how many questions, by when.

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::ui::command::{Command, FolderOf, FolderOut, SheetsCommand};
use crate::ui::context::{Context, Document};
use crate::ui::parts::{Typing, deadline_ui};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, heading_ui, text_ui};
use crate::workshop::{Asking, TOGETHER, asking};

/// Width of the field for a date.
const FIELD: f32 = 320.0;

/// What is remembered while the workshop is shown.
#[derive(Debug, Default)]
pub(super) struct AskView {
    /// By when the sections answer.
    by: Option<Date>,
    typing: Typing<Option<Date>>,
}

/// Draws what would be asked of whom, the field for the deadline and the button that makes letter and sheets.
#[must_use]
pub(super) fn ask_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut AskView) -> Vec<Command> {
    let mut commands = Vec::new();
    let questionnaire = &cx.catalogue.questionnaire;
    let asked = asking(questionnaire, document.session.assessment().current().result());
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.word("ask-title")));
    if asked.is_empty() {
        text_ui(ui, text::second(ui, &cx.word("ask-about-none")));
        return commands;
    }
    let count = asked.iter().map(|asking| asking.questions.len()).sum();
    text_ui(ui, text::second(ui, &cx.count("ask-about", count)));
    let of = |asking: &Asking| {
        let section = questionnaire.section(&asking.section).map_or("", |section| cx.text(&section.name));
        cx.say("ask-section", &[("section", section.into()), ("count", asking.questions.len().into())])
    };
    text_ui(ui, text::label(ui, &cx.words.list(asked.iter().map(of))));
    let label = cx.word("ask-by");
    let width = ui.available_width().min(FIELD);
    let typed = ui.scope(|ui| {
        ui.set_max_width(width);
        deadline_ui(ui, cx, ("ask by", &label, ""), &mut view.typing, view.by)
    });
    let (by, more) = typed.inner;
    commands.extend(more);
    if let Some(by) = by {
        view.by = by;
    }
    ui.add_space(space::NEAR);
    if Button::secondary(&cx.word("ask-do")).icon(Icon::Download).show(ui).clicked() {
        commands.push(SheetsCommand::Fill(FolderOut { of: FolderOf::Asking, by: view.by }).into());
    }
    text_ui(ui, text::second(ui, &cx.word("ask-back")));
    commands
}

/// Draws the button that makes the facilitator's kit.
#[must_use]
pub(in crate::ui::screens::workshop) fn kit_ui(ui: &mut Ui, cx: &Context<'_>) -> Option<Command> {
    let is_clicked = Button::secondary(&cx.word("kit-do")).icon(Icon::Download).show(ui).clicked();
    text_ui(ui, text::second(ui, &cx.say("kit-about", &[("minutes", TOGETHER.into())])));
    is_clicked.then(|| SheetsCommand::Fill(FolderOut { of: FolderOf::Kit, by: None }).into())
}
