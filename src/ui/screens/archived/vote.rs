//! What was said in the room on a question: the votes as counts, and what stayed against the agreed answer.

use eframe::egui::Ui;

use super::Page;
use crate::assessment::workshop::{Choice, Vote};
use crate::catalogue::QuestionId;
use crate::ui::theme::text;
use crate::ui::widgets::{copyable_ui, text_ui};
use crate::workshop::shows_levels;

/// Draws what was said in the room on `question`.
pub(super) fn talk_ui(ui: &mut Ui, page: &Page<'_>, question: &QuestionId) {
    let Some(talk) = page.round.workshop.talk(question) else { return };
    for (place, vote) in talk.votes.iter().enumerate() {
        text_ui(ui, text::second(ui, &said(page, place, talk.votes.len(), vote)));
    }
    if !talk.dissent.trim().is_empty() {
        let said = page.cx.say("edition-dissent", &[("dissent", talk.dissent.trim().into())]);
        copyable_ui(ui, text::second(ui, &said));
    }
}

/// Which vote it was of so many, and how many chose what. A secret vote stays unseen before it is revealed, and where so
/// few answered that one of them could be found out.
fn said(page: &Page<'_>, place: usize, of: usize, vote: &Vote) -> String {
    let cx = page.cx;
    let which = cx.wording().vote(place, of);
    let counts = if vote.is_secret_under_way() {
        cx.word("edition-vote-unseen")
    } else if !shows_levels(vote) {
        cx.wording().vote_too_few()
    } else {
        let chosen = Choice::ALL.into_iter().filter(|choice| vote.counts.of(*choice) > 0);
        let parts = chosen.map(|choice| {
            let count = ("count", vote.counts.of(choice).into());
            match choice {
                Choice::Level(level) => cx.say("edition-vote-level", &[("level", level.get().into()), count]),
                Choice::Unknown => cx.say("edition-vote-unknown", &[count]),
            }
        });
        cx.words.list(parts)
    };
    let method = cx.wording().method(vote.method);
    cx.say("edition-vote", &[("which", which.into()), ("method", method.into()), ("counts", counts.into())])
}
