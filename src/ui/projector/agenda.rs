//! The agenda on a projector: today's questions, how long each takes and how far it is; and how the room goes about them.

use super::agreed;
use super::part::{Mark, Part};
use super::setting::Text;
use super::slide::Slide;
use super::voting::{how_to_vote, who_sees};
use crate::assessment::workshop::Method;
use crate::catalogue::QuestionId;
use crate::ui::command::VotingInput;
use crate::ui::context::{Context, Document};
use crate::ui::keys::key_hint;
use crate::ui::screens::workshop::agenda::{State, state, state_word};
use crate::ui::theme::text;
use crate::workshop;

/// The questions, and how they are gone about where the next vote is taken by `method`.
pub(super) fn slides(cx: &Context<'_>, document: Document<'_>, method: Method) -> Vec<Slide> {
    let agenda = &document.findings.agenda;
    if agenda.is_empty() {
        return vec![Slide::new("", cx.word("room-no-agenda"), Vec::new())];
    }
    let minutes = workshop::minutes_each(agenda.len()) as usize;
    let args = [("count", agenda.len().into()), ("minutes", minutes.into()), ("all", (minutes * agenda.len()).into())];
    let rows = agenda.iter().enumerate().map(|(place, question)| row(cx, document, place, question)).collect();
    let is_done = agenda.iter().all(|question| state(cx, document, question) == State::Agreed);
    let again = [("on", key_hint(VotingInput::Forward).into()), ("again", key_hint(VotingInput::Again).into())];
    let above = if is_done { cx.say("projector-agenda-done", &again) } else { cx.say("projector-agenda-time", &args) };
    let questions = Slide::new(above, cx.word("projector-agenda"), rows);
    vec![questions, how(cx, method)]
}

fn row(cx: &Context<'_>, document: Document<'_>, place: usize, question: &QuestionId) -> Part {
    let is_agreed = state(cx, document, question) == State::Agreed;
    let word = state_word(cx, document, question);
    let tag = if is_agreed { agreed::tag(&word) } else { Text::new(word, text::small) };
    let name = Text::new(cx.wording().question_name(question), text::lead);
    Part::tagged(Mark::Number(place + 1), vec![name], tag)
}

/// From reading the statements to what is agreed.
fn how(cx: &Context<'_>, method: Method) -> Slide {
    let steps: [&[&str]; 4] = [
        &["answering-rule"],
        &[how_to_vote(method), who_sees(method)],
        &["projector-how-reveal"],
        &["projector-how-agree"],
    ];
    let parts = steps.iter().enumerate().map(|(place, keys)| {
        let said = keys.iter().map(|key| Text::new(cx.word(key), text::label));
        Part::marked(Mark::Number(place + 1), said.collect())
    });
    Slide::new("", cx.word("projector-how"), parts.collect()).in_one_piece()
}
