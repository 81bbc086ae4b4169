//! The first part: the one number in one line with stage and answers, whose answers they are, the profile over the whole
//! width, strengths, gaps and decisive unknowns below; or why there is nothing yet.

use eframe::egui::Ui;

use super::order::Order;
use super::{ResultsView, charts};
use crate::findings::{Basis, Label, Point, Summary, Title};
use crate::scoring::Rule;
use crate::ui::command::{Command, Destination, PlanPart};
use crate::ui::context::{Context, Document};
use crate::ui::keys::leading_ui;
use crate::ui::parts::{ask_sections_ui, asked_of_sections, nothing_ui, score_ui};
use crate::ui::theme::{WidthClass, space, text};
use crate::ui::widgets::{
    Around, Button, Tone, card_ui, choice_ui, columns_ui, ends_ui, heading_ui, link_ui, notice_ui, sign_ui, text_ui,
};

/// Shares of the room: score, stage, answers.
const HEAD: [f32; 3] = [0.34, 0.32, 0.34];
/// Narrowest room in which they stand side by side, in points.
const THREE: f32 = 640.0;
/// Widest score, in points.
const SCORE: f32 = 360.0;

/// Draws the score, the profile, and strengths and gaps; or why there are none.
#[must_use]
pub(super) fn overview_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ResultsView,
    width_class: WidthClass,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let Some(model) = &view.model else { return commands };
    if model.summary.basis != Basis::Answers {
        return nothing_ui(ui, cx, &model.summary);
    }
    card_ui(ui, |ui| {
        head_ui(ui, cx, &model.summary, width_class);
        if let Some(moved) = &model.moved {
            commands.extend(moved_ui(ui, cx, moved));
        }
    });
    commands.extend(profile_ui(ui, cx, document, view));
    if let Some(model) = &view.model {
        card_ui(ui, |ui| commands.extend(points_ui(ui, cx, &model.summary, width_class)));
        card_ui(ui, |ui| {
            facts_ui(ui, cx, &model.summary, width_class);
            commands.extend(asked_ui(ui, cx, document));
        });
        if leading_ui(ui, Button::primary(&cx.word("results-plan-action"))).1 {
            commands.push(Destination::Plan(None).into());
        }
    }
    commands
}

/// The score, the stage and how much is answered, in one line.
fn head_ui(ui: &mut Ui, cx: &Context<'_>, summary: &Summary, width_class: WidthClass) {
    ui.spacing_mut().item_spacing.y = space::NEAR;
    let part = |ui: &mut Ui, part: usize| match part {
        0 => {
            let name = cx.wording().title(Title::Overall);
            heading_ui(ui, text::small_strong(ui, &name));
            ui.set_max_width(ui.available_width().min(SCORE));
            score_ui(ui, &name, summary);
        }
        1 => stage_ui(ui, cx, summary),
        _ => answered_ui(ui, cx, summary),
    };
    match width_class {
        WidthClass::Regular => columns_ui(ui, &HEAD, space::PARTS, part),
        WidthClass::Compact if ui.available_width() >= THREE => columns_ui(ui, &HEAD, space::AROUND, part),
        WidthClass::Compact => columns_ui(ui, &[0.5, 0.5], space::AROUND, |ui, column| {
            part(ui, column);
            if column == 1 {
                ui.add_space(space::INSIDE);
                part(ui, 2);
            }
        }),
    }
    if let Some(own_town) = &summary.own_town {
        ui.add_space(space::NEAR);
        notice_ui(ui, Tone::Info, |ui| text_ui(ui, text::label(ui, own_town)));
    }
}

/// What moved since the round before, and the way to all of it.
fn moved_ui(ui: &mut Ui, cx: &Context<'_>, moved: &str) -> Option<Command> {
    let (label, name) = (cx.word("results-moved-go"), cx.word("results-moved-go-name"));
    let said = |ui: &mut Ui| {
        text_ui(ui, text::label(ui, moved));
    };
    let is_asked = ends_ui(ui, "moved", said, |ui| Button::secondary(&label).name(&name).low().show(ui).clicked());
    is_asked.then(|| Destination::Plan(Some(PlanPart::Moved)).into())
}

/// How much the sections can be asked that nobody knows yet, and the way to do so.
fn asked_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Option<Command> {
    let count = asked_of_sections(cx, document);
    if count == 0 {
        return None;
    }
    ui.add_space(space::NEAR);
    let said = |ui: &mut Ui| {
        text_ui(ui, text::label(ui, &cx.count("results-ask", count)));
    };
    ends_ui(ui, "ask", said, |ui| ask_sections_ui(ui, cx))
}

/// Where to begin reading.
fn facts_ui(ui: &mut Ui, cx: &Context<'_>, summary: &Summary, width_class: WidthClass) {
    ui.spacing_mut().item_spacing.y = space::NEAR;
    fact_ui(ui, &Rule::Nearest.name(cx.words), &summary.nearest, width_class);
}

fn stage_ui(ui: &mut Ui, cx: &Context<'_>, summary: &Summary) {
    heading_ui(ui, text::small_strong(ui, &cx.wording().title(Title::Stage)));
    if let Some(stage) = &summary.stage {
        text_ui(ui, text::question(ui, stage));
    }
    text_ui(ui, text::label(ui, &summary.stage_note));
}

fn answered_ui(ui: &mut Ui, cx: &Context<'_>, summary: &Summary) {
    heading_ui(ui, text::small_strong(ui, &cx.wording().title(Title::Answered)));
    text_ui(ui, text::card_title(ui, &summary.answered));
    text_ui(ui, text::small(ui, &summary.rest));
    if let Some(rests_on) = &summary.rests_on {
        text_ui(ui, text::small(ui, rests_on));
    }
    text_ui(
        ui,
        text::small(
            ui,
            &cx.say(
                "results-who",
                &[("label", cx.wording().label(Label::Who).into()), ("who", summary.who.as_str().into())],
            ),
        ),
    );
}

/// A label with what is so beside it.
fn fact_ui(ui: &mut Ui, label: &str, value: &str, width_class: WidthClass) {
    const LABEL: f32 = 0.18;
    match width_class {
        WidthClass::Regular => columns_ui(ui, &[LABEL, 1.0 - LABEL], space::BETWEEN, |ui, column| match column {
            0 => drop(text_ui(ui, text::small_strong(ui, label))),
            _ => drop(text_ui(ui, text::small(ui, value))),
        }),
        WidthClass::Compact => {
            text_ui(ui, text::small_strong(ui, label));
            text_ui(ui, text::small(ui, value));
        }
    }
}

/// The profile with the order of its factors.
fn profile_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut ResultsView) -> Vec<Command> {
    let has_gaps = view.model.as_ref().is_some_and(|model| model.has_gaps());
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        charts::shown_ui(ui, cx, document, view, |ui, order| {
            if has_gaps {
                order_ui(ui, cx, order);
            }
        })
    })
    .inner
}

fn order_ui(ui: &mut Ui, cx: &Context<'_>, order: &mut Order) {
    let orders = Order::ALL.map(|order| (order, cx.word(order.word())));
    if let Some(now) = choice_ui(ui, &cx.word("results-order"), Some(*order), &orders) {
        *order = now;
    }
}

/// Strengths, gaps, decisive unknowns, side by side where there is room.
fn points_ui(ui: &mut Ui, cx: &Context<'_>, summary: &Summary, width_class: WidthClass) -> Vec<Command> {
    let mut commands = Vec::new();
    let lists = [
        (Title::Strengths, &summary.strengths, summary.strengths_note.clone()),
        (Title::Gaps, &summary.gaps, summary.gaps_note.clone()),
        (Title::Unknowns, &summary.unknowns, None),
    ];
    let lists: Vec<_> = lists.into_iter().filter(|(_, points, note)| !points.is_empty() || note.is_some()).collect();
    let mut list = |ui: &mut Ui, place: usize| {
        let (title, points, note) = &lists[place];
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        heading_ui(ui, text::card_title(ui, &cx.wording().title(*title)));
        for point in *points {
            if point_ui(ui, point) {
                commands.push(Destination::Questions(Some(point.question.clone())).into());
            }
        }
        if let Some(note) = note {
            text_ui(ui, text::second(ui, note));
        }
    };
    match width_class {
        WidthClass::Regular => {
            let shares = vec![1.0 / lists.len().max(1) as f32; lists.len()];
            columns_ui(ui, &shares, space::AROUND, list);
        }
        WidthClass::Compact => (0..lists.len()).for_each(|place| {
            if place > 0 {
                ui.add_space(space::BETWEEN);
            }
            list(ui, place);
        }),
    }
    commands
}

/// A point, its name a link to the question; whether that was followed.
fn point_ui(ui: &mut Ui, point: &Point) -> bool {
    const MARK: f32 = 28.0;
    ui.horizontal_top(|ui| {
        sign_ui(ui, Around::Box, &point.mark, &point.mark_meaning, MARK);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let is_followed = link_ui(ui, &point.name, &point.name).clicked();
            text_ui(ui, text::second(ui, &point.text));
            is_followed
        })
        .inner
    })
    .inner
}
