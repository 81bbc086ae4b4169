//! What nobody knows yet, asked of the sections that know: which, how many questions, by when; letter and sheets are made.

use eframe::egui::{Context as Egui, Ui};
use jiff::civil::Date;

use super::frame::{Main, body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::ui::command::{Command, FolderOf, FolderOut, SheetsCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::parts::{Typing, deadline_ui};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Icon, text_ui};
use crate::workshop::{Asking, asking};

const WIDTH: f32 = 640.0;

/// What is typed before letter and sheets are made.
#[derive(Clone, Debug, Default)]
pub struct AskSectionsDialog {
    /// By when the sections answer.
    by: Option<Date>,
    typing: Typing<Option<Date>>,
}

/// Draws what would be asked of whom, the field for the deadline, and the button that makes letter and sheets.
#[must_use]
pub(super) fn ask_sections_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut AskSectionsDialog) -> Vec<Command> {
    let Some(document) = cx.document else { return vec![WindowCommand::CloseDialog.into()] };
    let asked = asking(&cx.catalogue.questionnaire, document.session.assessment().current().result());
    frame_ui(ctx, "ask-sections", &cx.word("ask-title"), WIDTH, |ui| {
        let mut commands = body_ui(ui, |ui| about_ui(ui, cx, &asked, dialog));
        buttons_ui(ui, |ui| {
            if !asked.is_empty() {
                let label = cx.word("ask-do");
                let button = Button::primary(&label).icon(Icon::Download).keys(key_hint(Control::Enter));
                let (response, main) = main_button_ui(ui, button);
                starts_with(&response);
                if main == Main::Do {
                    let what = FolderOut { of: FolderOf::Asking, by: dialog.by };
                    commands.extend([WindowCommand::CloseDialog.into(), SheetsCommand::Fill(what).into()]);
                }
            }
            let close = Button::quiet(&cx.word("dialog-close")).keys(key_hint(Control::Escape)).show(ui);
            if asked.is_empty() {
                starts_with(&close);
            }
            if close.clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

fn about_ui(ui: &mut Ui, cx: &Context<'_>, asked: &[Asking], dialog: &mut AskSectionsDialog) -> Vec<Command> {
    if asked.is_empty() {
        text_ui(ui, text::body(ui, &cx.word("ask-about-none")));
        text_ui(ui, text::second(ui, &cx.word("ask-about-none-sheets")));
        return Vec::new();
    }
    let count = asked.iter().map(|asking| asking.questions.len()).sum();
    text_ui(ui, text::body(ui, &cx.count("ask-about", count)));
    let of = |asking: &Asking| {
        let section = cx.catalogue.questionnaire.section(&asking.section);
        let name = section.map_or("", |section| cx.text(&section.name));
        cx.say("ask-section", &[("section", name.into()), ("count", asking.questions.len().into())])
    };
    text_ui(ui, text::label(ui, &cx.words.list(asked.iter().map(of))));
    let label = cx.word("ask-by");
    let (by, commands) = deadline_ui(ui, cx, ("ask by", &label, ""), &mut dialog.typing, dialog.by);
    if let Some(by) = by {
        dialog.by = by;
    }
    text_ui(ui, text::second(ui, &cx.word("ask-back")));
    commands
}
