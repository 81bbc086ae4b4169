//! What a town's document says on the questions, factor by factor; what it does not say; and what looks like evidence and
//! is none. Beside each documented question stands the own answer, where an assessment is open.

use eframe::egui::accesskit::Role;
use eframe::egui::{Sense, Stroke, Ui, WidgetInfo, vec2};

use super::source::place_ui;
use super::{Part, TownsView, part_ui};
use crate::catalogue::{Basis, Deed, Evidence, Factor, Question, Town};
use crate::charts::style::Ink;
use crate::scoring::State;
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::theme::{color, colors, measure, palette, space, text};
use crate::ui::widgets::{Button, Icon, card_ui, copyable_ui, disclosure_ui, heading_ui, tag_ui, text_ui};

/// Draws what is documented of `town`, factor by factor.
#[must_use]
pub(super) fn record_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, town: &Town) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.add_space(space::AROUND);
    let title = text::card_title(ui, &cx.word("towns-record-title"));
    part_ui(ui, view, Part::Record, title);
    text_ui(ui, text::second(ui, &cx.word("towns-record-about")));
    for factor in &cx.catalogue.questionnaire.factors {
        ui.add_space(space::INSIDE);
        card_ui(ui, |ui| commands.extend(factor_ui(ui, cx, town, factor)));
    }
    if !town.unscored.is_empty() {
        ui.add_space(space::INSIDE);
        card_ui(ui, |ui| unscored_ui(ui, cx, view, town));
    }
    commands
}

fn factor_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town, factor: &Factor) -> Vec<Command> {
    let mut commands = Vec::new();
    heading_ui(ui, text::strong(ui, factor.name.get(cx.locale())));
    for question in &factor.questions {
        if let Some(evidence) = town.evidence_on(&question.id) {
            rule_ui(ui);
            commands.extend(evidence_ui(ui, cx, question, evidence));
        }
        for deed in town.deeds_on(&question.id) {
            rule_ui(ui);
            deed_ui(ui, cx, question, deed);
        }
    }
    let silent: Vec<&str> = factor
        .questions
        .iter()
        .filter(|question| town.evidence_on(&question.id).is_none())
        .map(|question| question.name.get(cx.locale()))
        .collect();
    if !silent.is_empty() {
        rule_ui(ui);
        let said = cx.say("towns-silent", &[("questions", silent.join(&cx.word("towns-join")).into())]);
        text_ui(ui, text::second(ui, &said));
    }
    commands
}

/// What is also told on `question`, without a level.
fn deed_ui(ui: &mut Ui, cx: &Context<'_>, question: &Question, deed: &Deed) {
    ui.spacing_mut().item_spacing.y = space::NEAR;
    text_ui(ui, text::label(ui, question.name.get(cx.locale())));
    copyable_ui(ui, text::body(ui, &cx.wording().also_told(deed)));
    place_ui(ui, cx, deed.place.get(cx.locale()));
}

/// A hairline over the whole width.
fn rule_ui(ui: &mut Ui) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::NEAR));
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(measure::EDGE, colors(ui).line));
}

fn evidence_ui(ui: &mut Ui, cx: &Context<'_>, question: &Question, evidence: &Evidence) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.spacing_mut().item_spacing.y = space::NEAR;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.x = space::INSIDE;
        tag_ui(ui, text::label(ui, question.name.get(cx.locale())));
        level_ui(ui, cx, evidence);
    });
    copyable_ui(ui, text::body(ui, evidence.summary.get(cx.locale())));
    if let Basis::Inferred(reason) = &evidence.basis {
        let reason = cx.say("evidence-inferred-because", &[("reason", reason.get(cx.locale()).into())]);
        copyable_ui(ui, text::second(ui, &reason));
    }
    let as_of = cx.words.partial_date(evidence.as_of);
    let basis = cx.word(match evidence.basis {
        Basis::Stated => "evidence-stated",
        Basis::Inferred(_) => "evidence-inferred",
    });
    let said = cx.say("evidence-as-of", &[("date", as_of.into()), ("basis", basis.into())]);
    text_ui(ui, text::small(ui, &said));
    place_ui(ui, cx, evidence.place.get(cx.locale()));
    if let Some(own) = own(cx, question) {
        commands.extend(own_ui(ui, cx, question, &own));
    }
    commands
}

/// How the own hall stands, with its mark of the charts, and the way to where that can be changed.
fn own_ui(ui: &mut Ui, cx: &Context<'_>, question: &Question, own: &str) -> Option<Command> {
    const MARK: f32 = 5.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::INSIDE;
        let (rect, _) = ui.allocate_exact_size(vec2(2.0 * MARK, 2.0 * MARK), Sense::hover());
        ui.painter().circle_filled(rect.center(), MARK, color(palette(ui).of(Ink::Own)));
        tag_ui(ui, text::small_strong(ui, own));
        let name = cx.say("towns-question-go", &[("question", question.name.get(cx.locale()).into())]);
        let go = Button::quiet(&name).icon(Icon::Right).mark_only().low().show(ui).clicked();
        go.then(|| Destination::Questions(Some(question.id.clone())).into())
    })
    .inner
}

/// The lower bound as a sign with the name of the level; screen readers say it in words.
fn level_ui(ui: &mut Ui, cx: &Context<'_>, evidence: &Evidence) {
    let rung = cx.catalogue.questionnaire.ladder[usize::from(evidence.level.get())].get(cx.locale());
    let sign = format!("{} {rung}", cx.say("evidence-level-short", &[("level", evidence.level.get().into())]));
    let said = cx.say("towns-at-least", &[("level", evidence.level.get().into()), ("name", rung.into())]);
    let ink = colors(ui).accent;
    let response = tag_ui(ui, text::strong(ui, &sign).color(ink));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
}

/// How the own hall stands on `question`, in words; nothing where no assessment is open.
pub(super) fn own(cx: &Context<'_>, question: &Question) -> Option<String> {
    let entries = &cx.document?.findings.scores.entries;
    let entry = entries.iter().find(|entry| entry.question == question.id)?;
    let state = match entry.state {
        State::Level(_) if entry.follows_from.is_some() => cx.wording().follows(),
        state => cx.wording().state(state),
    };
    Some(cx.say("towns-own", &[("state", state.into())]))
}

fn unscored_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, town: &Town) {
    let title = cx.count("towns-unscored", town.unscored.len());
    let line = disclosure_ui(ui, &title, view.shows_unscored, |ui| {
        text_ui(ui, text::second(ui, &cx.word("towns-unscored-about")));
        for passage in &town.unscored {
            ui.add_space(space::INSIDE);
            ui.spacing_mut().item_spacing.y = space::NEAR;
            if let Some(question) = cx.question(&passage.question) {
                text_ui(ui, text::small_strong(ui, question.name.get(cx.locale())));
            }
            copyable_ui(ui, text::body(ui, passage.what.get(cx.locale())));
            let why = cx.say("towns-unscored-why", &[("why", passage.why_not.get(cx.locale()).into())]);
            copyable_ui(ui, text::second(ui, &why));
            place_ui(ui, cx, passage.place.get(cx.locale()));
        }
    });
    if line.clicked() {
        view.shows_unscored = !view.shows_unscored;
    }
}
