//! Steps that people add: each is one from its first letter on, so that nothing typed is lost; its text and the factor that
//! it belongs to are changed where it stands. One in which nothing stands goes once its field is left.

use eframe::egui::Ui;

use super::asked::Asked;
use crate::assessment::{OwnStep, OwnStepChange, StepKey, limits};
use crate::findings::PlacedText;
use crate::ui::command::{Command, HistoryCommand};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{Button, Field, Icon, Lines, card_ui, choice_ui, disclosure_ui, text_ui};

/// What the added steps remember while they are shown.
#[derive(Debug, Default)]
pub(super) struct OwnView {
    /// The step that was begun in the field for a new one: it stands among the others once that is left.
    begun: Option<u32>,
    /// So many added steps there were when something was typed into that field.
    birth: Option<usize>,
    /// The step of which what changes it is unfolded.
    changed: Option<u32>,
}

impl OwnView {
    /// Takes note of a step that came since the frame before, and of one that is gone.
    pub fn note_new(&mut self, document: Document<'_>) {
        let added = &document.session.step_plan().added;
        if self.birth.take().is_some_and(|before| added.len() > before) {
            self.begun = added.last().map(|step| step.id);
        }
        self.begun.take_if(|id| !added.iter().any(|step| step.id == *id));
    }

    /// Whether it is being typed in the field for a new one.
    pub fn is_begun(&self, key: &StepKey) -> bool {
        self.begun.is_some_and(|id| *key == StepKey::Own(id))
    }

    /// Whether what changes it is unfolded.
    pub fn is_changed(&self, key: &StepKey) -> bool {
        self.changed.is_some_and(|id| *key == StepKey::Own(id))
    }

    /// Unfolds what changes this step, or folds it.
    pub fn turn(&mut self, id: u32) {
        self.changed = if self.changed == Some(id) { None } else { Some(id) };
    }
}

/// Draws the field for a new step.
#[must_use]
pub(super) fn new_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut OwnView) -> Vec<Command> {
    let session = document.session;
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        let (label, hint) = (cx.word("plan-step-own"), cx.word("plan-step-own-hint"));
        let begun = view.begun.and_then(|id| session.step_plan().own(id));
        let stands = begun.map_or("", |step| step.text.as_str());
        let field = Field::new("own step", &label, stands).hint(&hint).most(limits::TEXT).of_document();
        let typed = field.show(ui);
        let text = typed.text.as_deref().unwrap_or(stands);
        match (begun, &typed.text) {
            (Some(step), Some(text)) => {
                commands.extend(session.change_step(step.id, OwnStepChange::Text(text.clone())).map(Command::from));
            }
            (None, Some(text)) => {
                view.birth = Some(session.step_plan().added.len());
                commands.push(session.add_step(text, None).into());
            }
            (_, None) => {}
        }
        let add = cx.word("plan-step-add");
        let is_pressed = Button::secondary(&add).icon(Icon::Plus).low().show(ui).clicked();
        if typed.response.lost_focus() || is_pressed {
            commands.push(HistoryCommand::Pause.into());
            if let Some(step) = begun {
                commands.extend(is_blank(text).then(|| session.remove_step(step.id)).flatten().map(Command::from));
                view.begun = None;
            }
            // For the next one.
            if typed.entered && !is_blank(text) {
                typed.response.request_focus();
            }
        }
    });
    commands
}

/// Draws the added step `placed`: the factor that it belongs to, and folded what its text and its factor are changed by.
pub(super) fn own_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    placed: &PlacedText,
    is_changed: bool,
    asked: &mut Asked,
) {
    let StepKey::Own(id) = placed.key else { return };
    let Some(step) = document.session.step_plan().own(id) else { return };
    let factor = step.factor.as_ref().map(|id| cx.wording().factor_name(id));
    let own = cx.word("findings-step-own");
    let said = match factor {
        Some(factor) => cx.say("plan-step-own-of", &[("own", own.into()), ("factor", factor.into())]),
        None => own,
    };
    text_ui(ui, text::small(ui, &said));
    let line = disclosure_ui(ui, &cx.word("plan-step-change"), is_changed, |ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        text_field_ui(ui, cx, document, step, asked);
        factor_ui(ui, cx, document, step, asked);
    });
    asked.is_own_turned = asked.note(&line);
}

fn text_field_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, step: &OwnStep, asked: &mut Asked) {
    let session = document.session;
    let label = cx.word("plan-step-own-text");
    let field = Field::new(("own step", step.id), &label, &step.text).lines(Lines::Room(1)).most(limits::TEXT);
    let typed = field.of_document().show(ui);
    asked.note(&typed.response);
    if let Some(text) = &typed.text {
        asked.commands.extend(session.change_step(step.id, OwnStepChange::Text(text.clone())).map(Command::from));
    }
    if typed.response.lost_focus() {
        asked.commands.push(HistoryCommand::Pause.into());
        if is_blank(&step.text) {
            asked.commands.extend(session.remove_step(step.id).map(Command::from));
        }
    }
}

fn factor_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, step: &OwnStep, asked: &mut Asked) {
    let factors = &cx.catalogue.questionnaire.factors;
    let at = step.factor.as_ref().and_then(|id| factors.iter().position(|factor| factor.id == *id));
    let each = factors.iter().enumerate().map(|(place, factor)| (Some(place), cx.text(&factor.name).to_owned()));
    let options: Vec<_> = [(None, cx.word("plan-step-no-factor"))].into_iter().chain(each).collect();
    let label = cx.word("plan-targets-column-name");
    text_ui(ui, text::small_strong(ui, &label));
    if let Some(chosen) = choice_ui(ui, &label, Some(at), &options) {
        let factor = chosen.and_then(|place| factors.get(place)).map(|factor| factor.id.clone());
        let edit = document.session.change_step(step.id, OwnStepChange::Factor(factor));
        asked.commands.extend(edit.map(Command::from));
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
