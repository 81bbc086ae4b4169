//! What was not saved before the program ended: go on with it, or delete it.

use eframe::egui::{Ui, vec2};

use super::{Focus, PICKER, StartView};
use crate::assessment::file::{Abandoned, Recovered};
use crate::problem::visible;
use crate::ui::command::{Command, FileCommand};
use crate::ui::context::Context;
use crate::ui::parts::{picker_field, unreadable_copy_ui};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Tone, heading_ui, notice_ui, text_ui};

/// Draws the copies that were found, where there are any.
#[must_use]
pub(super) fn recovered_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) -> Vec<Command> {
    let mut commands = Vec::new();
    let readable = cx.abandoned.iter().filter(|copy| copy.content.is_ok()).count();
    if readable > 0 {
        notice_ui(ui, Tone::Warn, |ui| {
            heading_ui(ui, text::strong(ui, &cx.count("start-recovered", readable)));
            text_ui(ui, text::second(ui, &cx.word("start-recovered-explained")));
            for copy in cx.abandoned {
                if let Ok(recovered) = &copy.content {
                    ui.add_space(space::INSIDE);
                    commands.extend(copy_ui(ui, cx, view, (copy, recovered)));
                }
            }
        });
        ui.add_space(space::INSIDE);
    }
    for copy in cx.abandoned {
        let Err(problems) = &copy.content else { continue };
        notice_ui(ui, Tone::Warn, |ui| {
            let name = file(cx, copy);
            heading_ui(ui, text::strong(ui, &name));
            unreadable_copy_ui(ui, cx, copy, problems);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
                commands.extend(deleting_ui(ui, cx, view, copy, &name));
            });
        });
        ui.add_space(space::INSIDE);
    }
    commands
}

fn copy_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut StartView,
    (copy, recovered): (&Abandoned, &Recovered),
) -> Vec<Command> {
    let mut commands = Vec::new();
    let name = name(cx, recovered);
    text_ui(ui, text::strong(ui, &name));
    text_ui(ui, text::small(ui, &about(cx, copy)));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        if view.deleting.as_ref() != Some(&copy.at) {
            let take = cx.word("start-recovered-take");
            let named = cx.say("start-recovered-take-of", &[("name", name.as_str().into())]);
            let take = Button::secondary(&take).name(&named).show(ui);
            // Copies are found a moment after the screen has come up.
            if view.focus == Focus::Waiting {
                view.focus = Focus::Given;
                if view.picker.is_blank() && ui.memory(|memory| memory.has_focus(picker_field(PICKER))) {
                    take.request_focus();
                }
            }
            if take.clicked() {
                commands.push(FileCommand::Recover(copy.at.clone()).into());
            }
        }
        commands.extend(deleting_ui(ui, cx, view, copy, &name));
    });
    commands
}

/// The buttons that delete `copy`, which is of what is called `name`, after a second question.
fn deleting_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView, copy: &Abandoned, name: &str) -> Option<Command> {
    let said = |key: &str| cx.say(key, &[("name", name.into())]);
    if view.deleting.as_ref() != Some(&copy.at) {
        let delete = cx.word("start-recovered-ask-delete");
        if Button::quiet(&delete).name(&said("start-recovered-ask-delete-of")).show(ui).clicked() {
            view.deleting = Some(copy.at.clone());
        }
        return None;
    }
    text_ui(ui, text::label(ui, &cx.word("start-recovered-sure")));
    let delete = cx.word("start-recovered-delete");
    let is_deleted = Button::secondary(&delete).name(&said("start-recovered-delete-of")).show(ui).clicked();
    let keep = cx.word("start-recovered-keep");
    if Button::quiet(&keep).name(&said("start-recovered-keep-of")).show(ui).clicked() || is_deleted {
        view.deleting = None;
    }
    is_deleted.then(|| FileCommand::DiscardRecovery(copy.at.clone()).into())
}

/// The hall it is about.
fn name(cx: &Context<'_>, recovered: &Recovered) -> String {
    let name = visible(&cx.wording().hall(&recovered.assessment.profile));
    if name.is_empty() { cx.word("start-recovered-nameless") } else { name }
}

/// When it was written, and the file it belongs to.
fn about(cx: &Context<'_>, copy: &Abandoned) -> String {
    let written = copy.written.map(|when| cx.moment(when));
    let written = written.map(|when| cx.say("start-recovered-written", &[("when", when.into())]));
    written.into_iter().chain([file(cx, copy)]).collect::<Vec<_>>().join("  ")
}

/// The file it belongs to.
fn file(cx: &Context<'_>, copy: &Abandoned) -> String {
    match &copy.path {
        Some(path) => visible(&path.display().to_string()),
        None => cx.word("start-recovered-unsaved"),
    }
}
