//! What was not saved before the program ended: go on with it, or delete it.

use eframe::egui::{Ui, vec2};

use super::{Focus, PICKER, StartView};
use crate::problem::visible;
use crate::ui::Context;
use crate::ui::command::{Command, FileCommand};
use crate::ui::theme::{space, text};
use crate::ui::update::recovery::Abandoned;
use crate::ui::widgets::{Button, Tone, heading_ui, notice_ui, picker_field, text_ui};

/// Draws the copies on offer, where there are any.
#[must_use]
pub(super) fn recovered_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) -> Vec<Command> {
    let mut commands = Vec::new();
    if cx.abandoned.is_empty() {
        return commands;
    }
    notice_ui(ui, Tone::Warn, |ui| {
        heading_ui(ui, text::strong(ui, &cx.count("start-recovered", cx.abandoned.len())));
        text_ui(ui, text::second(ui, &cx.word("start-recovered-explained")));
        for there in cx.abandoned {
            ui.add_space(space::INSIDE);
            commands.extend(copy_ui(ui, cx, view, there));
        }
    });
    ui.add_space(space::INSIDE);
    commands
}

fn copy_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView, there: &Abandoned) -> Vec<Command> {
    let mut commands = Vec::new();
    let at = &there.recovered.at;
    let name = name(cx, there);
    text_ui(ui, text::strong(ui, &name));
    text_ui(ui, text::small(ui, &about(cx, there)));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        let said = |key: &str| cx.say(key, &[("name", name.as_str().into())]);
        if view.deleting.as_ref() == Some(at) {
            text_ui(ui, text::label(ui, &cx.word("start-recovered-sure")));
            if Button::secondary(&cx.word("start-recovered-delete"))
                .name(&said("start-recovered-delete-of"))
                .show(ui)
                .clicked()
            {
                view.deleting = None;
                commands.push(FileCommand::DiscardRecovery(at.clone()).into());
            }
            if Button::quiet(&cx.word("start-recovered-keep")).name(&said("start-recovered-keep-of")).show(ui).clicked()
            {
                view.deleting = None;
            }
            return;
        }
        let take = cx.word("start-recovered-take");
        let take = Button::secondary(&take).name(&said("start-recovered-take-of")).show(ui);
        // Copies are found a moment after the screen has come up.
        if view.focus == Focus::Waiting {
            view.focus = Focus::Given;
            if view.picker.is_blank() && ui.memory(|memory| memory.has_focus(picker_field(PICKER))) {
                take.request_focus();
            }
        }
        if take.clicked() {
            commands.push(FileCommand::Recover(at.clone()).into());
        }
        let delete = cx.word("start-recovered-ask-delete");
        if Button::quiet(&delete).name(&said("start-recovered-ask-delete-of")).show(ui).clicked() {
            view.deleting = Some(at.clone());
        }
    });
    commands
}

/// The hall it is about.
fn name(cx: &Context<'_>, there: &Abandoned) -> String {
    let name = visible(there.recovered.assessment.profile.name.trim());
    if name.is_empty() { cx.word("start-recovered-nameless") } else { name }
}

/// When it was written, and the file it belongs to.
fn about(cx: &Context<'_>, there: &Abandoned) -> String {
    let written = there.recovered.written.map(|when| cx.moment(when));
    let written = written.map(|when| cx.say("start-recovered-written", &[("when", when.into())]));
    let file = match &there.path {
        Some(path) => visible(&path.display().to_string()),
        None => cx.word("start-recovered-unsaved"),
    };
    written.into_iter().chain([file]).collect::<Vec<_>>().join("  ")
}
