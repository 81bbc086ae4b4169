//! The ways in for filled sheets.

use eframe::egui::Ui;

use crate::assessment::{Edit, PaperEdit, PaperSheet};
use crate::ui::command::{Command, SheetsCommand};
use crate::ui::context::{Context, Document};
use crate::ui::keys::{self, key_hint, leading_ui};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, Tone, heading_ui, notice_ui, text_ui};

/// Draws the ways to take filled sheets in.
#[must_use]
pub(super) fn collect_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    heading_ui(ui, text::card_title(ui, &cx.word("sheets-in")));
    text_ui(ui, text::second(ui, &cx.word("sheets-in-about")));
    if leading_ui(ui, Button::primary(&cx.word("sheets-in-pick")).icon(Icon::Download)).1 {
        commands.push(SheetsCommand::Collect.into());
    }
    if Button::quiet(&cx.word("sheets-in-typed")).low().show(ui).clicked() {
        commands.push(SheetsCommand::CollectTyped.into());
    }
    match &document.session.assessment().half_typed {
        Some(sheet) => commands.extend(half_typed_ui(ui, cx, sheet)),
        None => {
            let paper = cx.word("sheets-in-paper");
            if Button::secondary(&paper).keys(key_hint(type_paper())).show(ui).clicked() {
                commands.push(type_paper());
            }
            text_ui(ui, text::second(ui, &cx.word("sheets-in-paper-about")));
        }
    }
    if keys::pressed(ui.ctx(), type_paper()) {
        commands.push(type_paper());
    }
    commands
}

fn type_paper() -> Command {
    SheetsCommand::TypePaper.into()
}

/// The sheet of paper that is half typed: going on, or putting it away.
fn half_typed_ui(ui: &mut Ui, cx: &Context<'_>, sheet: &PaperSheet) -> Vec<Command> {
    let mut commands = Vec::new();
    let asked: Vec<_> = cx.catalogue.questionnaire.asked_of(sheet.section.as_ref()).collect();
    let answered = asked.iter().filter(|question| sheet.response.answers.value(&question.id).is_some()).count();
    let args = [
        ("role", cx.wording().role(sheet.response.role).into()),
        ("answered", answered.into()),
        ("all", asked.len().into()),
    ];
    notice_ui(ui, Tone::Info, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        text_ui(ui, text::strong(ui, &cx.say("sheets-half-typed", &args)));
        text_ui(ui, text::second(ui, &cx.word("sheets-half-typed-about")));
        ui.horizontal_wrapped(|ui| {
            let go_on = cx.word("sheets-half-typed-go-on");
            if Button::secondary(&go_on).keys(key_hint(type_paper())).low().show(ui).clicked() {
                commands.push(type_paper());
            }
            if Button::quiet(&cx.word("sheets-half-typed-drop")).low().show(ui).clicked() {
                commands.push(Edit::Paper(PaperEdit::Put(None)).into());
            }
        });
    });
    commands
}
