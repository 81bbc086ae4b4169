//! A chart in a card whose marks answer: beside the one that is pointed at with what is read at a glance, under the chart
//! with all of it for the one that was chosen, until that is closed. What they answer with is the caller's.

use eframe::egui::Ui;

use crate::charts::{Chart, MarkId};
use crate::exchange::CopySource;
use crate::ui::chart_view::{self, ChartAction, ChartView, CopyAs, Format, chart_ui};
use crate::ui::command::{ChartFormat, Command, CopyCommand};
use crate::ui::context::Context;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{Button, Icon, beside_ui, card_ui};

/// How much is shown of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// What can be taken in at a glance, with nothing to press.
    Glance,
    /// Everything that is known of it, with the ways on.
    Full,
}

/// What is kept of such a chart between frames.
#[derive(Default)]
pub struct AnsweringChart {
    view: ChartView,
    chosen: Option<MarkId>,
}

/// Draws `chart` in a card; `answer` draws what a mark answers with.
#[must_use]
pub fn answering_chart_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    chart: &Chart,
    kept: &mut AnsweringChart,
    answer: impl Fn(&mut Ui, &MarkId, Depth) -> Vec<Command>,
) -> Vec<Command> {
    let mut commands = Vec::new();
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        let sight = ui.clip_rect();
        let response = chart_ui(ui, chart, &mut kept.view, cx.words, palette(ui), |_| ());
        let pointed = response.pointed.filter(|pointed| sight.intersects(pointed.rect));
        if let Some(pointed) = pointed.filter(|pointed| kept.chosen.as_ref() != Some(&pointed.what)) {
            beside_ui(ui.ctx(), &format!("{:?}", pointed.what), pointed.rect, |ui| {
                // Nothing in it can be pressed.
                let _ = answer(ui, &pointed.what, Depth::Glance);
            });
        }
        match response.action {
            Some(ChartAction::Choose(what)) => {
                kept.chosen = Some(what);
                ui.ctx().request_repaint();
            }
            Some(ChartAction::Save(format)) => commands.push(save_chart(cx, chart, format)),
            Some(ChartAction::Copy(way)) => commands.push(copy_chart(cx, chart, way)),
            None => {}
        }
        if let Some(what) = kept.chosen.clone() {
            ui.separator();
            ui.push_id("chosen", |ui| commands.extend(answer(ui, &what, Depth::Full)));
            if Button::quiet(&cx.word("results-close")).icon(Icon::Close).low().show(ui).clicked() {
                kept.chosen = None;
            }
        }
    });
    commands
}

/// Asks for `chart` to be put into a file.
pub fn save_chart(cx: &Context<'_>, chart: &Chart, format: Format) -> Command {
    let format = match format {
        Format::Svg => ChartFormat::Svg,
        Format::Png => ChartFormat::Png,
    };
    let svg = chart_view::svg(chart, &about(cx));
    Command::SaveChart { svg, title: chart.title().to_owned(), format }
}

/// Asks for `chart` to be copied.
pub fn copy_chart(cx: &Context<'_>, chart: &Chart, way: CopyAs) -> Command {
    Command::Copy(match way {
        CopyAs::Picture => CopyCommand::Picture { svg: chart_view::svg(chart, &about(cx)) },
        CopyAs::Table => CopyCommand::ChartTable(Box::new(chart.clone())),
    })
}

/// Whose a chart is and of which day.
fn about(cx: &Context<'_>) -> String {
    let assessment = cx.session.map(|session| session.assessment());
    CopySource { catalogue: cx.catalogue, assessment, locale: cx.words.locale(), today: cx.today }.about()
}
