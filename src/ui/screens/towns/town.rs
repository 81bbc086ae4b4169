//! The page of a town, like a label in a museum: what it is, what it did in what order, what went wrong, what is
//! documented and what is not, and whose words that rests on.

use eframe::egui::{CornerRadius, Rect, Sense, Ui, vec2};

use super::source::place_ui;
use super::{Copied, Part, TownsView, chronicle, copy_ui, part_ui, record, source};
use crate::catalogue::{Figure, Passage, Town};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::parts::town_mark_ui;
use crate::ui::theme::{WidthClass, colors, measure, space, text};
use crate::ui::widgets::{
    Button, Icon, Tone, card_ui, columns_ui, copyable_ui, heading_ui, mark_in_ui, notice_ui, text_ui,
};

/// Narrowest and widest column at the side, in points.
const SIDE: (f32, f32) = (280.0, 380.0);

/// Draws the page.
#[must_use]
pub(super) fn town_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    view: &mut TownsView,
    town: &Town,
    width_class: WidthClass,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let all = ui.available_width();
    let side = (all * 0.34).clamp(SIDE.0, SIDE.1);
    let main = (all - side - space::AROUND).min(measure::TEXT + 2.0 * space::AROUND);
    if width_class == WidthClass::Compact || main < SIDE.1 {
        ui.set_width(all.min(measure::TEXT));
        head_ui(ui, cx, view, town);
        told_ui(ui, cx, view, town);
        commands.extend(record::record_ui(ui, cx, view, town));
        ui.add_space(space::BETWEEN);
        facts_ui(ui, cx, view, town);
        commands.extend(prompts_ui(ui, cx, view, town, space::BETWEEN));
        return commands;
    }
    ui.set_max_width(main + space::AROUND + side);
    let both = main + side;
    columns_ui(ui, &[main / both, side / both], space::AROUND, |ui, place| match place {
        0 => {
            head_ui(ui, cx, view, town);
            told_ui(ui, cx, view, town);
            commands.extend(record::record_ui(ui, cx, view, town));
            commands.extend(prompts_ui(ui, cx, view, town, space::INSIDE));
        }
        _ => facts_ui(ui, cx, view, town),
    });
    commands
}

/// In which prefecture it lies and how many residents it had, for a projector as well.
pub(in crate::ui) fn where_and_size(cx: &Context<'_>, town: &Town) -> String {
    let prefecture = town.prefecture.get(cx.locale()).to_owned();
    match cx.wording().town_size(town) {
        Some(size) => cx.say("towns-where", &[("prefecture", prefecture.into()), ("size", size.into())]),
        None => prefecture,
    }
}

/// Prefecture, size and name of the town, and what it is about.
fn head_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, town: &Town) {
    text_ui(ui, text::small(ui, &where_and_size(cx, town)));
    ui.horizontal(|ui| {
        town_mark_ui(ui, cx, town);
        heading_ui(ui, text::page_title(ui, town.name.get(cx.locale())));
    });
    ui.add_space(space::NEAR);
    copyable_ui(ui, text::body(ui, town.about.get(cx.locale())));
    if is_own(cx, town) {
        notice_ui(ui, Tone::Info, |ui| text_ui(ui, text::label(ui, &cx.word("towns-is-own"))));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
        for (part, key) in [
            (Part::Chronicle, "towns-chronicle"),
            (Part::Doubts, "towns-doubts-short"),
            (Part::Record, "towns-record"),
            (Part::Source, "towns-source"),
        ] {
            let label = cx.word(key);
            let name = cx.say("towns-go-to", &[("part", label.as_str().into())]);
            if Button::secondary(&label).name(&name).low().show(ui).clicked() {
                view.goes_to = Some(part);
            }
        }
        copy_ui(ui, cx, view, Copied::About, || about(cx, town));
    });
}

/// What it did, and what went wrong.
fn told_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, town: &Town) {
    ui.add_space(space::BETWEEN);
    card_ui(ui, |ui| chronicle::chronicle_ui(ui, cx, view, town));
    if town.doubts.is_empty() {
        return;
    }
    ui.add_space(space::BETWEEN);
    card_ui(ui, |ui| {
        let title = text::card_title(ui, &cx.word("towns-doubts"));
        part_ui(ui, view, Part::Doubts, title);
        for doubt in &town.doubts {
            ui.add_space(space::INSIDE);
            passage_ui(ui, cx, doubt);
        }
    });
}

fn passage_ui(ui: &mut Ui, cx: &Context<'_>, passage: &Passage) {
    let ink = colors(ui).warn;
    mark_in_ui(ui, Icon::Warning, ink, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        copyable_ui(ui, text::body(ui, passage.text.get(cx.locale())));
        place_ui(ui, cx, passage.place.get(cx.locale()));
    });
}

/// Figures, how much is documented, and the source.
fn facts_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, town: &Town) {
    card_ui(ui, |ui| documented_ui(ui, cx, town));
    if !town.figures.is_empty() {
        ui.add_space(space::BETWEEN);
        card_ui(ui, |ui| {
            heading_ui(ui, text::card_title(ui, &cx.word("towns-figures")));
            for figure in &town.figures {
                ui.add_space(space::INSIDE);
                figure_ui(ui, cx, figure);
            }
        });
    }
    if let Some(source) = cx.catalogue.source(&town.source) {
        ui.add_space(space::BETWEEN);
        card_ui(ui, |ui| {
            let title = text::card_title(ui, &cx.word("towns-source"));
            part_ui(ui, view, Part::Source, title);
            source::source_ui(ui, cx, view, source);
        });
    }
}

/// What to talk about in the hall after reading, last on the page; `above` is from what stands over it, as that has it between its
/// cards.
fn prompts_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut TownsView, town: &Town, above: f32) -> Vec<Command> {
    let source = cx.catalogue.source(&town.source).filter(|source| !source.prompts.is_empty());
    let Some(source) = source else { return Vec::new() };
    ui.add_space(above);
    card_ui(ui, |ui| source::folded_prompts_ui(ui, cx, view, source)).inner
}

/// Of how many questions the document speaks, as a bar and in words.
fn documented_ui(ui: &mut Ui, cx: &Context<'_>, town: &Town) {
    let colors = colors(ui);
    let (count, all) = (town.evidence.len(), cx.catalogue.questionnaire.questions().count());
    heading_ui(ui, text::card_title(ui, &cx.word("towns-documented-title")));
    ui.horizontal(|ui| {
        ui.label(text::number(ui, &count.to_string()));
        let of = cx.say("towns-documented-of", &[("all", all.into())]);
        ui.label(text::label(ui, &of));
    });
    let (bar, _) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    ui.painter().rect_filled(bar, CornerRadius::same(measure::RADIUS_SMALL), colors.line);
    let part = if all == 0 { 0.0 } else { count as f32 / all as f32 };
    let full = Rect::from_min_size(bar.min, vec2(bar.width() * part, bar.height()));
    ui.painter().rect_filled(full, CornerRadius::same(measure::RADIUS_SMALL), colors.accent);
    ui.add_space(space::NEAR);
    text_ui(ui, text::second(ui, &cx.count("towns-documented-rest", all - count.min(all))));
    text_ui(ui, text::second(ui, &cx.word("towns-lower-bound")));
}

fn figure_ui(ui: &mut Ui, cx: &Context<'_>, figure: &Figure) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        text_ui(ui, text::small(ui, figure.name.get(cx.locale())));
        copyable_ui(ui, text::strong(ui, figure.value.get(cx.locale())));
        let mut parts = Vec::new();
        parts.extend(figure.as_of.map(|date| {
            let date = cx.words.partial_date(date);
            cx.say("towns-as-of", &[("date", date.into())])
        }));
        parts.push(cx.say("towns-place", &[("place", figure.place.get(cx.locale()).into())]));
        let other = figure.source.as_ref().and_then(|source| cx.catalogue.source(source));
        parts.extend(other.map(|source| source.short.get(cx.locale()).to_owned()));
        text_ui(ui, text::second(ui, &parts.join(&cx.word("towns-join"))));
    });
}

/// Whether the open assessment is of this very town.
fn is_own(cx: &Context<'_>, town: &Town) -> bool {
    cx.session.is_some_and(|session| session.assessment().profile.code.as_deref() == Some(&town.code))
}

/// What is copied of a town: name, what it is, source.
fn about(cx: &Context<'_>, town: &Town) -> String {
    let name = cx.say(
        "towns-full-name",
        &[("prefecture", cx.text(&town.prefecture).into()), ("name", cx.text(&town.name).into())],
    );
    let source = cx.catalogue.source(&town.source).map(|source| source::citation(cx, source)).unwrap_or_default();
    format!("{name}\n{}\n\n{source}", town.about.get(cx.locale()))
}
