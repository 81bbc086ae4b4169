//! The charts of the screen: one at a time, the way in to the evidence of its marks, and the parts that are a chart alone.

use eframe::egui::Ui;

use super::ResultsView;
use super::circle::circle_ui;
use super::mark::mark_ui;
use super::order::Order;
use super::panel::Pinned;
use crate::charts::MarkId;
use crate::findings::Basis;
use crate::ui::chart_view::{ChartAction, ChartView, Shows, chart_ui};
use crate::ui::command::{Command, ResultsPart};
use crate::ui::context::{Context, Document};
use crate::ui::parts::{Depth, copy_chart, nothing_ui, save_chart};
use crate::ui::theme::{palette, space, text};
use crate::ui::widgets::{beside_ui, card_ui, text_ui};

/// What is kept of the charts between frames.
#[derive(Default)]
pub(super) struct Charts {
    profile: ChartView,
    radar: ChartView,
    heat: ChartView,
    chronicle: ChartView,
    shares: ChartView,
    pub order: Order,
    /// The place of the circle of halls among which shares are shown.
    pub circle: usize,
    /// The mark that is pointed at, and the one whose popup was put away.
    pointed: Option<MarkId>,
    dismissed: Option<MarkId>,
}

impl Charts {
    /// Puts the popup away until another mark is pointed at.
    pub fn dismiss(&mut self) {
        self.dismissed = self.pointed.clone();
    }

    fn view(&mut self, part: ResultsPart) -> &mut ChartView {
        match part {
            ResultsPart::Heat => &mut self.heat,
            ResultsPart::Radar => &mut self.radar,
            ResultsPart::Chronicle => &mut self.chronicle,
            ResultsPart::National => &mut self.shares,
            ResultsPart::Overview => &mut self.profile,
        }
    }
}

/// Draws a part that is a chart alone, or why there is nothing to show.
#[must_use]
pub(super) fn part_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut ResultsView) -> Vec<Command> {
    let Some(model) = &view.model else { return Vec::new() };
    // The towns are shown as they are; the radar is about the own hall.
    if view.part == ResultsPart::Radar && model.summary.basis != Basis::Answers {
        return nothing_ui(ui, cx, &model.summary);
    }
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        if view.part == ResultsPart::National {
            circle_ui(ui, cx, view);
        }
        shown_ui(ui, cx, document, view, |_, _| ())
    })
    .inner
}

/// Draws the chart of the part that is shown, under its title and what `beside` draws next to that; what is pointed at
/// answers with its evidence.
#[must_use]
pub(super) fn shown_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ResultsView,
    beside: impl FnOnce(&mut Ui, &mut Order),
) -> Vec<Command> {
    let part = view.part;
    let Some(model) = &view.model else { return Vec::new() };
    let chart = model.chart(part, view.charts.order, view.charts.circle);
    let mut order = view.charts.order;
    let chart_view = view.charts.view(part);
    let sight = ui.clip_rect();
    let response = chart_ui(ui, chart, chart_view, cx.words, palette(ui), |ui| beside(ui, &mut order));
    let is_picture = chart_view.shows() == Shows::Picture;
    view.charts.order = order;
    // Under the chart, so that nothing moves when the order does.
    if let Some(about) = order.about().filter(|_| part == ResultsPart::Overview) {
        text_ui(ui, text::second(ui, &cx.word(about)));
    }
    if is_picture && part == ResultsPart::Overview {
        text_ui(ui, text::second(ui, &cx.word("results-chart-hint")));
    }
    if let Some(left_out) = chart.left_out(&cx.wording()) {
        text_ui(ui, text::second(ui, &left_out));
    }
    if let (Some(pointed), Some(pinned)) = (&response.pointed, &mut view.pinned)
        && pointed.what == pinned.what
        && pinned.take_scroll()
    {
        ui.scroll_to_rect(pointed.rect.expand(space::AROUND), None);
    }
    let pointed = response.pointed.filter(|pointed| sight.intersects(pointed.rect));
    view.charts.pointed = pointed.as_ref().map(|pointed| pointed.what.clone());
    if view.charts.pointed != view.charts.dismissed {
        view.charts.dismissed = None;
    }
    let is_shown = |what: &MarkId| view.pinned.as_ref().is_some_and(|pinned| pinned.what == *what);
    if let Some(pointed) = pointed.filter(|pointed| !is_shown(&pointed.what) && view.charts.dismissed.is_none()) {
        beside_ui(ui.ctx(), &format!("{:?}", pointed.what), pointed.rect, |ui| {
            // Nothing in it can be pressed.
            let _ = mark_ui(ui, cx, document, &pointed.what, Depth::Glance);
        });
    }
    match response.action {
        Some(ChartAction::Choose(what)) => {
            view.pinned = Some(Pinned::new(what));
            ui.ctx().request_repaint();
            Vec::new()
        }
        Some(ChartAction::Save(format)) => {
            let chart = view.model.as_ref().map(|model| model.chart(view.part, view.charts.order, view.charts.circle));
            chart.map(|chart| save_chart(cx, chart, format)).into_iter().collect()
        }
        Some(ChartAction::Copy(way)) => {
            let chart = view.model.as_ref().map(|model| model.chart(view.part, view.charts.order, view.charts.circle));
            chart.map(|chart| copy_chart(cx, chart, way)).into_iter().collect()
        }
        None => Vec::new(),
    }
}
