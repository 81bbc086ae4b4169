//! What there is to say of a recovery copy that can't be read: that it stays, why, and what can be done.

use eframe::egui::Ui;

use crate::assessment::file::Abandoned;
use crate::problem::{Kind, Problem, visible};
use crate::ui::context::Context;
use crate::ui::theme::text;
use crate::ui::widgets::text_ui;

/// Draws that `copy` can't be read, with the file `copy` belongs to and where it lies. `problems` says why it can't be read.
pub fn unreadable_copy_ui(ui: &mut Ui, cx: &Context<'_>, copy: &Abandoned, problems: &[Problem]) {
    text_ui(ui, text::strong(ui, &cx.word("recovery-unreadable")));
    if let Some(written) = copy.written {
        let when = cx.moment(written);
        text_ui(ui, text::label(ui, &cx.say("recovery-written", &[("when", when.into())])));
    }
    if let Some(problem) = problems.first() {
        let sentence = cx.words.problem(problem);
        let why = match problem.place.line {
            Some(line) => cx.say("recovery-why-at", &[("why", sentence.what.into()), ("line", line.into())]),
            None => cx.say("recovery-why", &[("why", sentence.what.into())]),
        };
        text_ui(ui, text::label(ui, &why));
        let remedy = match problem.kind {
            Kind::Newer => cx.word("recovery-newer-remedy"),
            Kind::Damaged => cx.word("recovery-damaged-remedy"),
            _ => sentence.remedy,
        };
        text_ui(ui, text::label(ui, &remedy));
    }
    text_ui(ui, text::small(ui, &visible(&copy.at.display().to_string())));
}
