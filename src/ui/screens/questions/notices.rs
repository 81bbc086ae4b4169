//! What has to be known about the answers as a whole: that they are a group's, that they are to another version of the
//! questionnaire, that some are to questions which it does not have.

use eframe::egui::Ui;

use super::Page;
use crate::assessment::{Sheet, Standing, fit};
use crate::ui::theme::text;
use crate::ui::widgets::{Tone, notice_ui, text_ui};

/// Draws what there is to say.
pub(super) fn notices_ui(ui: &mut Ui, page: &Page<'_>) {
    if let Some(said) = group(page) {
        text_ui(ui, text::second(ui, &said));
    }
    let warnings: Vec<String> = other_version(page).into_iter().chain(strangers(page)).collect();
    if !warnings.is_empty() {
        notice_ui(ui, Tone::Warn, |ui| {
            for said in &warnings {
                text_ui(ui, text::label(ui, said));
            }
        });
    }
}

/// That the answers are those of a group, and of how many sheets.
fn group(page: &Page<'_>) -> Option<String> {
    let cx = page.cx;
    match (page.document.session.sheet(), page.document.findings.standing) {
        (Sheet::Agreed, Standing::Agreed(sheets)) => Some(cx.count("questions-agreed", sheets)),
        (Sheet::Agreed, Standing::Open(sheets)) => Some(cx.count("questions-agreeing", sheets)),
        _ => None,
    }
}

fn other_version(page: &Page<'_>) -> Option<String> {
    let cx = page.cx;
    let theirs = &page.document.session.assessment().current().questionnaire;
    let ours = &cx.catalogue.questionnaire.version;
    let args = [("theirs", theirs.as_str().into()), ("ours", ours.as_str().into())];
    (theirs != ours).then(|| cx.say("questions-other-version", &args))
}

fn strangers(page: &Page<'_>) -> Option<String> {
    let cx = page.cx;
    let count = fit::unknown_entries(&cx.catalogue.questionnaire, page.document.session.assessment());
    (count > 0).then(|| cx.count("questions-strangers", count))
}
