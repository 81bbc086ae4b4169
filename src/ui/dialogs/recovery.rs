//! The file that was opened has recovery copies that nobody lives for: go on with one of them, or with the file; and what
//! is to be known of those that can't be read.

use std::path::PathBuf;

use eframe::egui::{Context as Egui, Ui};

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui, starts_with};
use crate::assessment::file::{Abandoned, Base};
use crate::ui::command::{Command, FileCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::parts::unreadable_copy_ui;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Tone, notice_ui, text_ui};

/// Offers the recovery copies of the file that was just opened.
#[derive(Clone, Debug)]
pub struct RecoveryDialog {
    /// The file.
    path: PathBuf,
    /// The copy whose removal was asked for once; what is removed can't be had back.
    removing: Option<PathBuf>,
}

impl RecoveryDialog {
    /// About the copies of the file at `path`.
    pub fn new(path: PathBuf) -> Self {
        RecoveryDialog { path, removing: None }
    }
}

/// Draws the dialog.
#[must_use]
pub(super) fn recovery_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut RecoveryDialog) -> Vec<Command> {
    let mut copies: Vec<&Abandoned> =
        cx.abandoned.iter().filter(|copy| copy.path.as_deref() == Some(&dialog.path)).collect();
    copies.sort_by_key(|copy| copy.content.is_err());
    if copies.is_empty() {
        return vec![WindowCommand::CloseDialog.into()];
    }
    dialog.removing.take_if(|at| !copies.iter().any(|copy| copy.at == *at));
    match dialog.removing.clone() {
        Some(at) => removing_ui(ctx, cx, dialog, at),
        None => copies_ui(ctx, cx, dialog, &copies),
    }
}

fn copies_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut RecoveryDialog, copies: &[&Abandoned]) -> Vec<Command> {
    // The latest first.
    let readable = copies.iter().find(|copy| copy.content.is_ok());
    let title = if readable.is_some() { "recovery-title" } else { "recovery-unreadable-title" };
    frame_ui(ctx, "recovery", &cx.word(title), 640.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            match copies {
                [copy] => copy_ui(ui, cx, copy),
                _ => commands.extend(several_ui(ui, cx, dialog, copies)),
            }
            if readable.is_some() {
                text_ui(ui, text::second(ui, &cx.word("recovery-colleague")));
            }
        });
        buttons_ui(ui, |ui| {
            if let Some(copy) = readable {
                let word = if copies.len() > 1 { "recovery-take-latest" } else { "recovery-take" };
                let (take, main) = main_button_ui(ui, Button::primary(&cx.word(word)).keys(key_hint(Control::Enter)));
                starts_with(&take);
                if main == Main::Do {
                    commands.push(FileCommand::Recover(copy.at.clone()).into());
                }
            }
            commands.extend(later_ui(ui, cx, readable.is_some()));
            if let [copy] = copies
                && Button::quiet(&cx.word("recovery-discard")).show(ui).clicked()
            {
                dialog.removing = Some(copy.at.clone());
            }
        });
        commands
    })
}

/// Each of several copies, with what can be done with it.
fn several_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut RecoveryDialog, copies: &[&Abandoned]) -> Vec<Command> {
    let mut commands = Vec::new();
    text_ui(ui, text::body(ui, &cx.count("recovery-several", copies.len())));
    for copy in copies {
        match &copy.content {
            Ok(recovered) => {
                written_ui(ui, cx, copy);
                if recovered.base != Base::Same {
                    text_ui(ui, text::label(ui, &cx.word(explained(recovered.base))));
                }
            }
            Err(_) => copy_ui(ui, cx, copy),
        }
        commands.extend(copy_buttons_ui(ui, cx, dialog, copy));
        ui.add_space(space::INSIDE);
    }
    commands
}

/// The button that leaves everything as it is.
fn later_ui(ui: &mut Ui, cx: &Context<'_>, is_offer: bool) -> Option<Command> {
    if is_offer {
        let later = Button::secondary(&cx.word("recovery-later")).keys(key_hint(Control::Escape)).show(ui);
        return later.clicked().then(|| WindowCommand::CloseDialog.into());
    }
    let (close, main) = main_button_ui(ui, Button::primary(&cx.word("dialog-close")).keys(key_hint(Control::Escape)));
    starts_with(&close);
    (main == Main::Do).then(|| WindowCommand::CloseDialog.into())
}

/// What there is to say of a copy.
fn copy_ui(ui: &mut Ui, cx: &Context<'_>, copy: &Abandoned) {
    let recovered = match &copy.content {
        Ok(recovered) => recovered,
        Err(problems) => return notice_ui(ui, Tone::Warn, |ui| unreadable_copy_ui(ui, cx, copy, problems)),
    };
    text_ui(ui, text::body(ui, &cx.word(explained(recovered.base))));
    written_ui(ui, cx, copy);
}

fn written_ui(ui: &mut Ui, cx: &Context<'_>, copy: &Abandoned) {
    if let Some(written) = copy.written {
        let when = cx.moment(written);
        text_ui(ui, text::label(ui, &cx.say("recovery-written", &[("when", when.into())])));
    }
}

/// Key of the sentence that says how a copy stands to its file.
fn explained(base: Base) -> &'static str {
    match base {
        Base::Same => "recovery-same",
        Base::Changed => "recovery-changed",
        Base::Missing => "recovery-missing",
    }
}

/// What can be done with one copy of several.
fn copy_buttons_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut RecoveryDialog, copy: &Abandoned) -> Vec<Command> {
    let mut commands = Vec::new();
    let when = copy.written.map(|when| cx.moment(when)).unwrap_or_default();
    let named = |key: &str| cx.say(key, &[("when", when.as_str().into())]);
    ui.horizontal_wrapped(|ui| {
        if copy.content.is_ok()
            && Button::secondary(&cx.word("recovery-take")).name(&named("recovery-take-of")).show(ui).clicked()
        {
            commands.push(FileCommand::Recover(copy.at.clone()).into());
        }
        if Button::quiet(&cx.word("recovery-discard")).name(&named("recovery-discard-of")).show(ui).clicked() {
            dialog.removing = Some(copy.at.clone());
        }
    });
    commands
}

fn removing_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut RecoveryDialog, at: PathBuf) -> Vec<Command> {
    frame_ui(ctx, "recovery-discarding", &cx.word("recovery-discard-title"), 560.0, |ui| {
        let mut commands = Vec::new();
        body_ui(ui, |ui| {
            text_ui(ui, text::body(ui, &cx.word("recovery-discard-explained")));
        });
        buttons_ui(ui, |ui| {
            if Button::secondary(&cx.word("recovery-discard-do")).show(ui).clicked() {
                commands.push(FileCommand::DiscardRecovery(at).into());
            }
            let keep = Button::primary(&cx.word("recovery-keep")).show(ui);
            starts_with(&keep);
            if keep.clicked() {
                dialog.removing = None;
            }
        });
        commands
    })
}
