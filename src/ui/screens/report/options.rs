//! The button that writes the report, where it was written, what it is to be like, and what it can't show as typed.

use eframe::egui::Ui;

use super::ReportView;
use crate::i18n::Locale;
use crate::problem::visible;
use crate::report::{Attach, Form, replacement_lines};
use crate::ui::command::{Command, ReportCommand, WindowCommand};
use crate::ui::context::{Context, Document};
use crate::ui::keys::{key_hint, named_leading_ui};
use crate::ui::state::report::{Written, WrittenState};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{
    Button, Icon, Tone, card_ui, choice_ui, copyable_ui, heading_ui, notice_ui, text_ui, title_ui,
};

/// Draws the title and the button.
#[must_use]
pub(super) fn head_ui(ui: &mut Ui, cx: &Context<'_>) -> Vec<Command> {
    title_ui(ui, &cx.word("report-view-title"));
    ui.add_space(space::INSIDE);
    button_ui(ui, cx)
}

/// Draws the button.
#[must_use]
pub(super) fn button_ui(ui: &mut Ui, cx: &Context<'_>) -> Vec<Command> {
    let label = cx.word("report-view-export");
    let button = Button::primary(&label).icon(Icon::Download).keys(key_hint(Command::from(ReportCommand::Export)));
    named_leading_ui(ui, button).1.then(|| ReportCommand::Export.into()).into_iter().collect()
}

/// Where the report is, once it was written.
#[must_use]
pub(super) fn written_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut ReportView,
    document: Document<'_>,
) -> Option<Command> {
    let Written { path: file, state } = cx.report.written(document.session.revision())?;
    let path = file.display().to_string();
    let mut asked = None;
    let (tone, key) = match state {
        WrittenState::Current => (Tone::Done, "report-view-written"),
        WrittenState::Past => (Tone::Info, "report-view-written-past"),
    };
    notice_ui(ui, tone, |ui| {
        text_ui(ui, text::strong(ui, &cx.word(key)));
        copyable_ui(ui, text::second(ui, &visible(&path)));
        let open = cx.word("notice-open");
        if Button::secondary(&open).name(&cx.word("notice-open-name")).low().show(ui).clicked() {
            asked = Some(WindowCommand::OpenFile(file.to_owned()).into());
        }
        text_ui(ui, text::second(ui, &cx.word("report-view-open-about")));
        let (icon, key) =
            if view.has_copied { (Icon::Check, "report-view-copied") } else { (Icon::Copy, "report-view-copy") };
        if Button::quiet(&cx.word(key)).icon(icon).low().show(ui).clicked() {
            ui.ctx().copy_text(path.clone());
            view.has_copied = true;
        }
    });
    ui.add_space(space::BETWEEN);
    asked
}

/// Draws what the report can be like, each with what it does.
#[must_use]
pub(super) fn options_ui(ui: &mut Ui, cx: &Context<'_>) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    card_ui(ui, |ui| {
        commands.extend(form_ui(ui, cx));
        ui.add_space(space::BETWEEN);
        let name = cx.word("report-view-language");
        heading_ui(ui, text::strong(ui, &name));
        let options = Locale::ALL.map(|locale| (locale, cx.word(&format!("language-{}", locale.code()))));
        if let Some(locale) = choice_ui(ui, &name, Some(cx.report.locale), &options) {
            commands.push(ReportCommand::Locale(locale).into());
        }
        text_ui(ui, text::second(ui, &cx.word("report-view-language-about")));
        ui.add_space(space::BETWEEN);
        let name = cx.word("report-view-attach");
        heading_ui(ui, text::strong(ui, &name));
        let options = [
            (Attach::Copy, cx.word("report-view-attach-copy")),
            (Attach::Nothing, cx.word("report-view-attach-nothing")),
        ];
        if let Some(attach) = choice_ui(ui, &name, Some(cx.report.attach), &options) {
            commands.push(ReportCommand::Attach(attach).into());
        }
        let about = match cx.report.attach {
            Attach::Copy => "report-view-attach-copy-about",
            Attach::Nothing => "report-view-attach-nothing-about",
        };
        text_ui(ui, text::second(ui, &cx.word(about)));
    });
    commands
}

/// How much of the report there is, with whom it is for.
fn form_ui(ui: &mut Ui, cx: &Context<'_>) -> Option<Command> {
    let name = cx.word("report-view-form");
    ui.scope(|ui| {
        // As high as the headings below.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(|ui| {
            heading_ui(ui, text::strong(ui, &name));
            ui.label(text::small(ui, key_hint(Command::from(ReportCommand::NextForm))));
        });
    });
    let options = Form::ALL.map(|form| (form, cx.word(&format!("report-view-form-{}", form.name()))));
    let chosen = choice_ui(ui, &name, Some(cx.report.form), &options);
    text_ui(ui, text::second(ui, &cx.report.form.about(cx.words)));
    chosen.map(|form| ReportCommand::Form(form).into())
}

/// Says which characters the pages can't show, and where they were typed.
pub(super) fn replaced_ui(ui: &mut Ui, cx: &Context<'_>) {
    let replaced = cx.report.preview.replaced();
    if replaced.is_empty() {
        return;
    }
    ui.add_space(space::BETWEEN);
    card_ui(ui, |ui| {
        heading_ui(ui, text::strong(ui, &cx.word("report-view-replaced")));
        text_ui(ui, text::second(ui, &cx.word("report-view-replaced-about")));
        for [character, done, places] in replacement_lines(replaced, cx.words) {
            ui.add_space(space::INSIDE);
            let head = [character, done].join(" ");
            text_ui(ui, text::small_strong(ui, head.trim()));
            text_ui(ui, text::second(ui, &places));
        }
    });
}
