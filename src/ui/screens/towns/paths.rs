//! In what order the towns went: their ways side by side by kind of step, each step answering with what it was and what its
//! document says came before.

use std::fmt;

use eframe::egui::Ui;
use eframe::egui::accesskit::Live;

use super::chronicle::factor;
use crate::catalogue::{Milestone, Town, When};
use crate::charts::{self, Chart, MarkId};
use crate::findings::origin;
use crate::i18n::Locale;
use crate::ui::command::{Command, Destination};
use crate::ui::context::Context;
use crate::ui::parts::{AnsweringChart, Depth, answering_chart_ui, town_mark_ui};
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{Button, heading_ui, text_ui};

/// What the page remembers while it is shown.
#[derive(Default)]
pub(super) struct PathsView {
    /// For the hall with this code, in this language.
    chart: Option<(Option<String>, Locale, Chart)>,
    kept: AnsweringChart,
}

impl fmt::Debug for PathsView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PathsView").finish_non_exhaustive()
    }
}

/// The ways of the towns, for a projector as well.
pub(in crate::ui) fn chart(cx: &Context<'_>) -> Chart {
    charts::paths(cx.catalogue, &cx.towns(), cx.words)
}

/// Draws the page.
#[must_use]
pub(super) fn paths_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut PathsView) -> Vec<Command> {
    let is_of = |(code, locale, _): &(Option<String>, Locale, Chart)| {
        (code.as_deref(), *locale) == (cx.own_code(), cx.locale())
    };
    if !view.chart.as_ref().is_some_and(is_of) {
        view.chart = Some((cx.own_code().map(str::to_owned), cx.locale(), chart(cx)));
    }
    let PathsView { chart: Some((_, _, chart)), kept } = view else { return Vec::new() };
    heading_ui(ui, text::page_title(ui, &cx.word("towns-paths")));
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        text_ui(ui, text::body(ui, &cx.word("towns-paths-about")));
    });
    ui.add_space(space::INSIDE);
    let commands = answering_chart_ui(ui, cx, chart, kept, |ui, what, depth| milestone_ui(ui, cx, what, depth));
    if let Some(left_out) = chart.left_out(&cx.wording()) {
        text_ui(ui, text::second(ui, &left_out));
    }
    commands
}

/// What a step was, when, what came before it as far as the document says, and where that stands.
fn milestone_ui(ui: &mut Ui, cx: &Context<'_>, what: &MarkId, depth: Depth) -> Vec<Command> {
    let MarkId::Milestone { town, milestone } = what else { return Vec::new() };
    let Some(town) = cx.catalogue.town(town) else { return Vec::new() };
    let Some(milestone) = town.chronicle.iter().find(|found| found.id == *milestone) else { return Vec::new() };
    ui.set_max_width(ui.available_width().min(measure::TEXT));
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        town_mark_ui(ui, cx, town);
        let name = ui.label(text::strong(ui, &format!("{}　{}", cx.text(&town.name), factor(cx, milestone))));
        if depth == Depth::Full {
            // The focus stays in the chart: what opened is announced.
            ui.ctx().accesskit_node_builder(name.id, |node| node.set_live(Live::Polite));
        }
    });
    text_ui(ui, text::body(ui, cx.text(&milestone.what)));
    let when = match &milestone.when {
        When::Date(date) => cx.words.partial_date(*date),
        When::After(_) | When::First => cx.word("chart-undated"),
    };
    text_ui(ui, text::small(ui, &when));
    for line in before(cx, town, milestone) {
        text_ui(ui, text::small(ui, &line));
    }
    text_ui(ui, text::small(ui, &origin(cx.catalogue, cx.words, town, &milestone.place)));
    if depth == Depth::Glance {
        return Vec::new();
    }
    let label = cx.say("results-go-town", &[("town", cx.text(&town.name).into())]);
    let is_gone = Button::secondary(&label).low().show(ui).clicked();
    if is_gone { vec![Destination::Towns(Some(town.id.clone())).into()] } else { Vec::new() }
}

/// What came before `milestone` by the document, or that it says nothing of that.
fn before(cx: &Context<'_>, town: &Town, milestone: &Milestone) -> Vec<String> {
    let earlier: Vec<String> = town.known_before(milestone).map(|earlier| cx.text(&earlier.what).to_owned()).collect();
    if earlier.is_empty() {
        return vec![cx.word("towns-paths-first")];
    }
    let line = |what: &String| cx.say("towns-paths-earlier", &[("what", what.as_str().into())]);
    [cx.word("towns-paths-before")].into_iter().chain(earlier.iter().map(line)).collect()
}
