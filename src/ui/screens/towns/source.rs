//! A document in full: what it is, who speaks in it, when, and where it is kept, as text that can be copied; the prompts
//! that were drawn from it; and the page of a document that is about no town.

use eframe::egui::{RichText, Ui};

use super::{Copied, TownsView, copy_ui};
use crate::catalogue::{Prompt, Question, QuestionId, Source};
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{Button, card_ui, copyable_ui, disclosure_ui, heading_ui, tag_ui, text_ui};

/// Draws what `source` is, with a button that copies it.
pub(super) fn source_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, source: &Source) {
    let strong = text::strong(ui, source.title.get(cx.locale()));
    copyable_ui(ui, strong);
    let date = cx.words.partial_date(source.date);
    let rows = [
        ("towns-source-voice", Some(source.voice.get(cx.locale()))),
        ("towns-source-date", Some(date.as_str())),
        ("towns-source-url", source.url.as_deref()),
    ];
    for (key, said) in rows {
        let Some(said) = said else { continue };
        ui.add_space(space::NEAR);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text_ui(ui, text::small(ui, &cx.word(key)));
            let said: RichText = text::body(ui, said);
            copyable_ui(ui, said);
        });
    }
    ui.add_space(space::NEAR);
    copy_ui(ui, cx, view, Copied::Source, || citation(cx, source));
}

/// `source` as plain text, a line for each thing that is known of it.
pub(super) fn citation(cx: &Context<'_>, source: &Source) -> String {
    let mut lines = vec![
        source.title.get(cx.locale()).to_owned(),
        cx.words.partial_date(source.date),
        source.voice.get(cx.locale()).to_owned(),
    ];
    lines.extend(source.url.clone());
    lines.join("\n")
}

/// Draws the page of a document that is about no town.
#[must_use]
pub(super) fn page_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, source: &Source) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.set_width(ui.available_width().min(measure::TEXT));
    text_ui(ui, text::small(ui, &cx.word("towns-others")));
    heading_ui(ui, text::page_title(ui, source.short.get(cx.locale())));
    ui.add_space(space::INSIDE);
    card_ui(ui, |ui| {
        heading_ui(ui, text::card_title(ui, &cx.word("towns-source")));
        source_ui(ui, cx, view, source);
    });
    if !source.prompts.is_empty() {
        ui.add_space(space::BETWEEN);
        card_ui(ui, |ui| commands.extend(prompts_ui(ui, cx, source)));
    }
    let given = given(cx, source);
    if !given.is_empty() {
        ui.add_space(space::BETWEEN);
        card_ui(ui, |ui| commands.extend(given_ui(ui, cx, view, &given)));
    }
    commands
}

/// Draws the prompts of a town's document, folded: they are for a talk in the hall, and the page is about the town.
#[must_use]
pub(super) fn folded_prompts_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, source: &Source) -> Vec<Command> {
    let mut commands = Vec::new();
    let title = cx.count("towns-prompts-folded", source.prompts.len());
    let line = disclosure_ui(ui, &title, view.shows_prompts, |ui| commands.extend(list_ui(ui, cx, source)));
    if line.clicked() {
        view.shows_prompts = !view.shows_prompts;
    }
    commands
}

fn prompts_ui(ui: &mut Ui, cx: &Context<'_>, source: &Source) -> Vec<Command> {
    heading_ui(ui, text::card_title(ui, &cx.word("towns-prompts")));
    list_ui(ui, cx, source)
}

fn list_ui(ui: &mut Ui, cx: &Context<'_>, source: &Source) -> Vec<Command> {
    let mut commands = Vec::new();
    text_ui(ui, text::second(ui, &cx.word("towns-prompts-about")));
    for prompt in &source.prompts {
        ui.add_space(space::BETWEEN);
        commands.extend(prompt_ui(ui, cx, prompt));
    }
    commands
}

fn prompt_ui(ui: &mut Ui, cx: &Context<'_>, prompt: &Prompt) -> Vec<Command> {
    ui.spacing_mut().item_spacing.y = space::NEAR;
    copyable_ui(ui, text::body(ui, prompt.text.get(cx.locale())));
    place_ui(ui, cx, prompt.place.get(cx.locale()));
    questions_ui(ui, cx, &prompt.questions)
}

/// The questions that something belongs to: to be gone to while an assessment is open, else their names alone.
fn questions_ui(ui: &mut Ui, cx: &Context<'_>, questions: &[QuestionId]) -> Vec<Command> {
    let mut commands = Vec::new();
    let questions = questions.iter().filter_map(|question| cx.question(question));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::INSIDE;
        tag_ui(ui, text::small(ui, &cx.word("towns-prompt-questions")));
        for question in questions {
            commands.extend(question_ui(ui, cx, question));
        }
    });
    commands
}

fn question_ui(ui: &mut Ui, cx: &Context<'_>, question: &Question) -> Option<Command> {
    let name = question.name.get(cx.locale());
    if cx.document.is_none() {
        tag_ui(ui, text::small_strong(ui, name));
        return None;
    }
    let said = cx.say("towns-question-go", &[("question", name.into())]);
    let response = Button::secondary(name).name(&said).low().show(ui);
    response.clicked().then(|| Destination::Questions(Some(question.id.clone())).into())
}

/// What a document gave to the questionnaire: the question, and what in the document led to it or stands beside it.
fn given<'a>(cx: &Context<'a>, source: &Source) -> Vec<(&'a Question, &'a str)> {
    let of = |question: &'a Question| {
        let origins = question.origins.iter().filter(|origin| origin.source == source.id).map(|origin| &origin.what);
        let figures = question.national.iter().filter(|figure| figure.source == source.id).map(|figure| &figure.text);
        let texts: Vec<&'a str> = origins.chain(figures).map(|text| text.get(cx.locale())).collect();
        texts.into_iter().map(move |text| (question, text))
    };
    cx.catalogue.questionnaire.questions().flat_map(of).collect()
}

fn given_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, given: &[(&Question, &str)]) -> Vec<Command> {
    /// Lines that need not be folded.
    const FEW: usize = 4;
    let mut commands = Vec::new();
    let mut lines_ui = |ui: &mut Ui| {
        for (question, what) in given {
            ui.add_space(space::INSIDE);
            ui.spacing_mut().item_spacing.y = space::NEAR;
            commands.extend(question_ui(ui, cx, question));
            copyable_ui(ui, text::body(ui, what));
        }
    };
    let title = cx.count("towns-given", given.len());
    if given.len() <= FEW {
        heading_ui(ui, text::card_title(ui, &title));
        lines_ui(ui);
    } else if disclosure_ui(ui, &title, view.shows_questions, lines_ui).clicked() {
        view.shows_questions = !view.shows_questions;
    }
    commands
}

/// The heading in the document that something stands under.
pub(super) fn place_ui(ui: &mut Ui, cx: &Context<'_>, place: &str) {
    copyable_ui(ui, text::second(ui, &cx.say("towns-place", &[("place", place.into())])));
}
