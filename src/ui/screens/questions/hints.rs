//! What helps to answer: where to look, whom to ask, why it is asked, words explained, and what each town did, which
//! stays folded until the person has answered or asks for it.

use eframe::egui::Ui;

use super::head::is_first;
use super::{Asked, Height, Page, QuestionsView};
use super::{answer, national};
use crate::assessment::Value;
use crate::catalogue::{SourceId, TextOf};
use crate::ui::command::{Panel, QuestionAction};
use crate::ui::parts::{ask_sections_ui, evidence_ui};
use crate::ui::theme::{WidthClass, space, text};
use crate::ui::widgets::{disclosure_ui, heading_ui, text_ui};

/// Draws the hints.
pub(super) fn hints_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let (cx, question) = (page.cx, page.question);
    ui.spacing_mut().item_spacing.y = space::NEAR;
    if page.width_class == WidthClass::Regular {
        heading_ui(ui, text::card_title(ui, &cx.word("questions-hints")));
        ui.add_space(space::NEAR);
        if page.height == Height::Low && is_first(page) {
            part_ui(ui, &cx.word("questions-how"), &cx.word("answering-rule"));
        }
        // Here it takes nothing from the statements and the note, however long it is.
        answer::former_answer_ui(ui, page, asked);
    }
    if page.width_class == WidthClass::Regular {
        national::again_ui(ui, page, asked);
    }
    part_ui(ui, &cx.word("questions-look-for"), cx.text(&question.look_for));
    part_ui(ui, &cx.word("questions-ask"), &cx.wording().ask(&question.id));
    if page.base.is_none() && matches!(page.answer.value, None | Some(Value::Unknown)) {
        asked.commands.extend(ask_sections_ui(ui, cx));
    }
    ui.add_space(space::INSIDE);
    towns_ui(ui, page, view, asked);
    national::national_ui(ui, page, view, asked);
    words_ui(ui, page, view, asked);
    part_ui(ui, &cx.word("questions-why"), cx.text(&question.why));
    for origin in &question.origins {
        let args = [("source", source(page, &origin.source).into()), ("what", cx.text(&origin.what).into())];
        text_ui(ui, text::second(ui, &cx.say("questions-origin", &args)));
    }
    if let Some(national) = &question.national {
        part_ui(ui, &cx.word("questions-national"), cx.text(&national.text));
        let args = [("source", source(page, &national.source).into())];
        text_ui(ui, text::second(ui, &cx.say("questions-national-source", &args)));
    }
    if !is_first(page) {
        part_ui(ui, &cx.word("questions-how"), &cx.word("answering-rule"));
    }
}

fn part_ui(ui: &mut Ui, title: &str, said: &str) {
    ui.add_space(space::INSIDE);
    heading_ui(ui, text::small_strong(ui, title));
    text_ui(ui, text::body(ui, said));
}

fn towns_ui(ui: &mut Ui, page: &Page<'_>, view: &QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    let is_answered = page.answer.value.is_some();
    let is_open = view.towns.is_open(is_answered);
    let response = disclosure_ui(ui, &cx.word("questions-towns"), is_open, |ui| {
        for town in cx.towns() {
            evidence_ui(ui, cx, town, &page.question.id);
            ui.add_space(space::INSIDE);
        }
        text_ui(ui, text::second(ui, &cx.wording().towns_order(cx.own_code())));
    });
    if !is_open && !is_answered {
        text_ui(ui, text::second(ui, &cx.word("questions-towns-folded")));
    }
    if response.clicked() {
        asked.actions.push(QuestionAction::Show(Panel::Towns));
    }
}

fn words_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    let terms = terms(page, view);
    if terms.is_empty() {
        return;
    }
    let title = cx.count("questions-words", terms.len());
    let response = disclosure_ui(ui, &title, view.words.is_open(false), |ui| {
        for term in terms.iter().filter_map(|place| cx.catalogue.glossary.get(*place)) {
            text_ui(ui, text::small_strong(ui, cx.text(&term.word)));
            text_ui(ui, text::second(ui, cx.text(&term.meaning)));
            ui.add_space(space::NEAR);
        }
    });
    if response.clicked() {
        asked.actions.push(QuestionAction::Show(Panel::Words));
    }
}

/// The glossary's words in the question, its statements and its hints, by their places; looked for once.
fn terms(page: &Page<'_>, view: &mut QuestionsView) -> Vec<usize> {
    let (cx, question) = (page.cx, page.question);
    if let Some((locale, terms)) = &view.terms
        && *locale == cx.locale()
    {
        return terms.clone();
    }
    let is_here = |of: &TextOf| match of {
        TextOf::Question | TextOf::Statement(_) | TextOf::LookFor | TextOf::Why | TextOf::National => true,
        TextOf::Name | TextOf::Advice(_) | TextOf::Origin => false,
    };
    let all: Vec<&str> = question.texts().filter(|(of, _)| is_here(of)).map(|(_, text)| cx.text(text)).collect();
    let found = cx.catalogue.terms_in(&all.join("\n"), cx.locale());
    let place = |term: &&_| cx.catalogue.glossary.iter().position(|other| std::ptr::eq(other, *term));
    let terms: Vec<usize> = found.iter().filter_map(place).collect();
    view.terms = Some((cx.locale(), terms.clone()));
    terms
}

fn source<'a>(page: &Page<'a>, id: &SourceId) -> &'a str {
    page.cx.catalogue.source(id).map_or("", |source| page.cx.text(&source.short))
}
