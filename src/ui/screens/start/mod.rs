//! The start screen: what Shirube is, a new assessment, and every way back to one there is.

mod facts;
mod open;
mod present;
mod recovered;

use std::path::PathBuf;

use eframe::egui::Ui;

use crate::i18n::Locale;
use crate::ui::command::{Command, FileCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::parts::{NationalKept, PickerView, picker_field, picker_ui, unkept_settings_ui};
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{card_ui, choice_ui, ends_ui, heading_ui, page_ui, text_ui, two_columns_ui};

/// The name of the picker on this screen.
const PICKER: &str = "start";

/// What the start screen remembers while it is shown.
#[derive(Debug, Default)]
pub struct StartView {
    picker: PickerView,
    published: NationalKept,
    focus: Focus,
    /// The recovery copy that was asked to be deleted, until that is confirmed.
    deleting: Option<PathBuf>,
    files: Files,
}

/// What is typed into when the screen comes up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Focus {
    /// What leads on from here: the open assessment, or else a new one.
    #[default]
    Main,
    New,
    Given,
    /// It was given to the field for a new assessment, and nothing was typed there yet.
    Waiting,
}

/// How many of the files opened last are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Files {
    #[default]
    Few,
    All,
}

impl StartView {
    /// With the name for a new assessment asked first.
    pub fn for_new() -> Self {
        StartView { focus: Focus::New, ..StartView::default() }
    }
}

/// Draws the start screen.
#[must_use]
pub fn start_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) -> Vec<Command> {
    let wants_name = view.focus == Focus::New || (view.focus == Focus::Main && cx.session.is_none());
    if wants_name && can_take_focus(ui) {
        ui.memory_mut(|memory| memory.request_focus(picker_field(PICKER)));
        if view.focus == Focus::Main {
            view.picker = PickerView::first();
        }
        view.focus = if view.focus == Focus::Main { Focus::Waiting } else { Focus::Given };
    }
    let mut commands = Vec::new();
    page_ui(ui, "start", |ui| {
        commands.extend(head_ui(ui, cx));
        ui.add_space(space::INSIDE);
        commands.extend(recovered::recovered_ui(ui, cx, view));
        commands.extend(present::present_ui(ui, cx, view));
        let mut state = (view, &mut commands);
        two_columns_ui(
            ui,
            &mut state,
            0.56,
            |ui, (view, commands)| {
                commands.extend(new_ui(ui, cx, view));
                ui.add_space(space::INSIDE);
                published_ui(ui, cx, view);
                facts::facts_ui(ui, cx);
            },
            |ui, (view, commands)| {
                commands.extend(open::open_ui(ui, cx, view));
                ui.add_space(space::INSIDE);
                commands.extend(open::example_ui(ui, cx));
            },
        );
    });
    commands
}

/// A dialog that has just gone still keeps the focus for a frame.
fn can_take_focus(ui: &Ui) -> bool {
    ui.memory(|memory| memory.allows_interaction(ui.layer_id()))
}

/// What Shirube is, and the language.
fn head_ui(ui: &mut Ui, cx: &Context<'_>) -> Vec<Command> {
    let mut commands = Vec::new();
    // Each in its own name, for whoever can't read the other.
    let locales = Locale::ALL.map(|locale| (locale, cx.word(&format!("language-{}", locale.code()))));
    let name = cx.word("start-language");
    let title = |ui: &mut Ui| {
        heading_ui(ui, text::page_title(ui, &cx.word("start-title")));
    };
    let chosen = ends_ui(ui, "start", title, |ui| choice_ui(ui, &name, Some(cx.locale()), &locales));
    commands.extend(chosen.map(|locale| WindowCommand::Locale(locale).into()));
    // Said once the language was chosen here.
    if cx.settings.locale.is_some() {
        unkept_settings_ui(ui, cx);
    }
    // Whoever has one open knows, and in a narrow window it would take the room of the way on.
    if cx.session.is_some() && WidthClass::of(ui.ctx()) == WidthClass::Compact {
        return commands;
    }
    let (questions, towns) = (cx.catalogue.questionnaire.questions().count(), cx.catalogue.towns.len());
    let what = cx.say("start-what", &[("questions", questions.into()), ("towns", towns.into())]);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        text_ui(ui, text::body(ui, &what));
    });
    commands
}

/// What is published of the municipality that is gone to in the field above: something to see before a single answer.
fn published_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) {
    let Some(code) = view.picker.at().map(|hall| hall.code.clone()).filter(|_| cx.catalogue.survey().is_some()) else {
        return;
    };
    card_ui(ui, |ui| view.published.show(ui, cx, &code));
    ui.add_space(space::INSIDE);
}

/// A new assessment.
fn new_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut StartView) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        heading_ui(ui, text::card_title(ui, &cx.word("start-new")));
        text_ui(ui, text::second(ui, &cx.word("start-new-explained")));
        ui.add_space(space::NEAR);
        if let Some(body) = picker_ui(ui, cx, PICKER, &mut view.picker) {
            commands.push(FileCommand::New(Box::new(body.profile())).into());
        }
    });
    commands
}
