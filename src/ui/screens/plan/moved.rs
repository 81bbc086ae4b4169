//! What moved: the present round beside an earlier one, who answered each said before any number.

use eframe::egui::Ui;
use eframe::egui::accesskit::Live;

use super::model::{Moved, PlanModel};
use crate::charts::MarkId;
use crate::findings::{FactorTrendText, QuestionTrendText, TrendText};
use crate::ui::command::{Command, Destination};
use crate::ui::context::{Context, Document};
use crate::ui::parts::{AnsweringChart, Depth, answering_chart_ui};
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{Tone, card_ui, choice_ui, columns_ui, heading_ui, link_ui, notice_ui, text_ui};

/// Rounds that can be chosen from: the latest before the present one.
const ROUNDS: usize = 5;

/// Shares of the room: question, then, now.
const QUESTION: [f32; 3] = [0.4, 0.3, 0.3];

/// What the part remembers while it is shown.
#[derive(Default)]
pub(super) struct MovedView {
    /// The earlier round, by its place; the one that outputs compare with until another is chosen.
    then: Option<usize>,
    chart: Box<AnsweringChart>,
}

impl MovedView {
    /// The earlier round that is compared with, by its place; none where there is none.
    pub fn then(&self, document: Document<'_>) -> Option<usize> {
        let latest = document.session.round().checked_sub(1)?;
        Some(self.then.unwrap_or(document.session.assessment().compared_with()?).min(latest))
    }
}

/// Draws what moved since the earlier round, or why that can't be said.
#[must_use]
pub(super) fn moved_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    model: &PlanModel,
    view: &mut MovedView,
    width_class: WidthClass,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let (Some(then), Some(moved)) = (view.then(document), &model.moved) else {
        card_ui(ui, |ui| {
            ui.set_max_width(ui.available_width().min(measure::TEXT));
            heading_ui(ui, text::card_title(ui, &cx.word("plan-moved-first-title")));
            text_ui(ui, text::body(ui, &cx.word("plan-moved-first")));
            if link_ui(ui, &cx.word("plan-moved-begin"), &cx.word("plan-moved-begin")).clicked() {
                commands.push(Destination::Profile.into());
            }
        });
        return commands;
    };
    choose_ui(ui, cx, document, then, view);
    match moved {
        Ok(moved) => commands.extend(trend_ui(ui, cx, moved, view, width_class)),
        Err(why) => {
            card_ui(ui, |ui| {
                text_ui(ui, text::body(ui, why));
                let read = cx.word("edition-read");
                if link_ui(ui, &read, &read).clicked() {
                    commands.push(Destination::Archived(then).into());
                }
            });
        }
    }
    commands
}

/// With which of the earlier rounds the present one is compared.
fn choose_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, then: usize, view: &mut MovedView) {
    let rounds = &document.session.assessment().rounds;
    let now = document.session.round();
    if now < 2 {
        return;
    }
    let options: Vec<(usize, String)> =
        (now.saturating_sub(ROUNDS)..now).rev().map(|place| (place, cx.wording().round_name(rounds, place))).collect();
    let label = cx.word("plan-moved-with");
    text_ui(ui, text::small_strong(ui, &label));
    if let Some(chosen) = choice_ui(ui, &label, Some(then), &options) {
        view.then = Some(chosen);
    }
}

fn trend_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    Moved { text: trend, chart }: &Moved,
    view: &mut MovedView,
    width_class: WidthClass,
) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| said_ui(ui, cx, trend));
    commands.extend(answering_chart_ui(ui, cx, chart, &mut view.chart, |ui, what, depth| {
        let MarkId::Round { factor, .. } = what else { return Vec::new() };
        let factor = trend.factors.iter().find(|found| found.factor == *factor);
        factor.map(|factor| factor_ui(ui, factor, depth, width_class)).unwrap_or_default()
    }));
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        heading_ui(ui, text::card_title(ui, &cx.word("plan-moved-questions")));
        if let Some(none) = &trend.none {
            text_ui(ui, text::body(ui, none));
        }
        for group in &trend.groups {
            heading_ui(ui, text::small_strong(ui, &group.title));
            commands.extend(questions_ui(ui, &group.questions, width_class));
        }
    });
    commands
}

/// Who answered then and now, and what came of it on the whole.
fn said_ui(ui: &mut Ui, cx: &Context<'_>, trend: &TrendText) {
    ui.spacing_mut().item_spacing.y = space::NEAR;
    heading_ui(ui, text::card_title(ui, &trend.title));
    text_ui(ui, text::body(ui, &trend.who));
    notice_ui(ui, Tone::Info, |ui| text_ui(ui, text::label(ui, &trend.caution)));
    let weight = if trend.is_early { text::body } else { text::strong };
    text_ui(ui, weight(ui, &trend.overall));
    if let Some(stage) = &trend.stage {
        text_ui(ui, text::body(ui, stage));
    }
    text_ui(ui, text::second(ui, &cx.words.list(trend.counts.iter().cloned())));
}

/// A factor: score, bounds and stage then and now, by how much it moved where both were answered, and its questions.
fn factor_ui(ui: &mut Ui, factor: &FactorTrendText, depth: Depth, width_class: WidthClass) -> Vec<Command> {
    let said = |score: &str, bounds: Option<&String>, stage: Option<&String>| {
        let parts = [score].into_iter().chain(bounds.into_iter().chain(stage).map(String::as_str));
        parts.collect::<Vec<_>>().join("　")
    };
    let then = said(&factor.then, factor.bounds_then.as_ref(), factor.stage_then.as_ref());
    let now = said(&factor.now, factor.bounds_now.as_ref(), factor.stage_now.as_ref());
    match depth {
        Depth::Glance => drop(text_ui(ui, text::strong(ui, &factor.name))),
        Depth::Full => {
            let heading = heading_ui(ui, text::card_title(ui, &factor.name));
            // The focus stays in the chart: what opened is announced.
            ui.ctx().accesskit_node_builder(heading.id, |node| node.set_live(Live::Polite));
        }
    }
    text_ui(ui, text::small(ui, &format!("{then}　→　{now}")));
    text_ui(ui, text::small(ui, &factor.moved));
    match depth {
        Depth::Glance => {
            for question in &factor.questions {
                text_ui(ui, text::small(ui, &question.text));
            }
            Vec::new()
        }
        Depth::Full => questions_ui(ui, &factor.questions, width_class),
    }
}

/// Questions then and now, each with a way to it.
fn questions_ui(ui: &mut Ui, questions: &[QuestionTrendText], width_class: WidthClass) -> Vec<Command> {
    let mut commands = Vec::new();
    for question in questions {
        let mut column = |ui: &mut Ui, column: usize| match column {
            0 => {
                if link_ui(ui, &question.name, &question.text).clicked() {
                    commands.push(Destination::Questions(Some(question.question.clone())).into());
                }
            }
            1 => drop(text_ui(ui, text::second(ui, &question.then))),
            _ => drop(text_ui(ui, text::second(ui, &format!("→ {}", question.now)))),
        };
        ui.push_id(question.question.to_string(), |ui| match width_class {
            WidthClass::Regular => columns_ui(ui, &QUESTION, space::BETWEEN, column),
            WidthClass::Compact => (0..QUESTION.len()).for_each(|place| column(ui, place)),
        });
    }
    commands
}
