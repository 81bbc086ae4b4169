//! The answers as they were given, factor by factor, with what was noted; then what no question of that edition has.

use std::collections::BTreeSet;

use eframe::egui::Ui;

use super::{Page, vote};
use crate::assessment::{Answer, Answers, Sheet};
use crate::catalogue::{AskedQuestion, QuestionId};
use crate::problem::quoted;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Icon, card_ui, copyable_ui, heading_ui, mark_ui, text_ui};

/// Characters of an id that are shown.
const SHOWN: usize = 60;

/// Draws the whole list.
pub(super) fn list_ui(ui: &mut Ui, page: &Page<'_>) {
    let cx = page.cx;
    let mut shown: BTreeSet<&QuestionId> = BTreeSet::new();
    for (name, questions) in page.edition.factors() {
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::NEAR;
            heading_ui(ui, text::card_title(ui, name.get(cx.locale())));
            for question in &questions {
                ui.separator();
                question_ui(ui, page, question.id, Some(*question));
            }
        });
        shown.extend(questions.iter().map(|question| question.id));
    }
    let rest: BTreeSet<&QuestionId> = talked_of(page).filter(|id| !shown.contains(id)).collect();
    if !rest.is_empty() {
        card_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::NEAR;
            heading_ui(ui, text::card_title(ui, &cx.word("edition-rest")));
            text_ui(ui, text::second(ui, &cx.word("edition-rest-about")));
            for id in rest {
                ui.separator();
                question_ui(ui, page, id, None);
            }
        });
    }
}

/// The answers that are read.
fn answers<'a>(page: &Page<'a>) -> Option<&'a Answers> {
    match page.sheet {
        Sheet::Agreed => Some(&page.round.agreed),
        Sheet::Response(place) => page.round.responses.get(place).map(|response| &response.answers),
    }
}

/// The questions that something is said on.
fn talked_of<'a>(page: &Page<'a>) -> impl Iterator<Item = &'a QuestionId> {
    let answered = answers(page).into_iter().flat_map(|answers| answers.iter().map(|(id, _)| id));
    let talks = (page.sheet == Sheet::Agreed).then_some(&page.round.workshop.talks);
    answered.chain(talks.into_iter().flat_map(|talks| talks.keys()))
}

/// A question, what was answered to it, and what was said about that.
fn question_ui(ui: &mut Ui, page: &Page<'_>, id: &QuestionId, asked: Option<AskedQuestion<'_>>) {
    let cx = page.cx;
    let asked_text = asked.map_or_else(|| quoted(id.as_str(), SHOWN), |asked| asked.text.get(cx.locale()).to_owned());
    text_ui(ui, text::label(ui, &asked_text));
    let blank = Answer::default();
    let answer = answers(page).and_then(|answers| answers.get(id)).unwrap_or(&blank);
    let said = cx.wording().answer_read(asked, answer.value.as_ref());
    let is_there = answer.value.is_some();
    copyable_ui(ui, if is_there { text::strong(ui, &said) } else { text::second(ui, &said) });
    if answer.is_marked {
        mark_ui(ui, Icon::Flag, |ui| text_ui(ui, text::second(ui, &cx.word("edition-marked"))));
    }
    if let Some(note) = cx.wording().note_read(answer) {
        copyable_ui(ui, text::second(ui, &note));
    }
    if page.sheet == Sheet::Agreed {
        vote::talk_ui(ui, page, id);
    }
}
