//! The targets: a table by factor, each unfolded to its questions, with what is so, what is aimed at and by when, and what the
//! documented towns suggest. Nothing is set that nobody set.
//!
//! | file | owns |
//! |---|---|
//! | `model` | what the table says |
//! | `edit` | changing the row that one is on |

mod edit;
pub mod model;

use std::collections::BTreeMap;

use eframe::egui::accesskit::Role;
use eframe::egui::{Align, Id, RichText, Ui, UiBuilder};
use jiff::civil::Date;

use super::keyboard;
use super::row::{Row, heads_ui};
use crate::assessment::{Target, TargetOf};
use crate::charts::MarkId;
use crate::findings::TargetText;
use crate::ui::command::{Command, PlanAction};
use crate::ui::context::{Context, Document};
use crate::ui::keys::Scope;
use crate::ui::parts::{AnsweringChart, Depth, Typing, answering_chart_ui, read_deadline};
use crate::ui::screens::results::mark_ui;
use crate::ui::theme::{colors, measure, space, text};
use crate::ui::widgets::{Button, Tone, card_ui, focus, heading_ui, notice_ui, text_ui};

use model::{TargetLine, TargetsModel};

/// Shares of the width: what it is of, what is so, the target, what is suggested.
const SHARES: [f32; 4] = [0.24, 0.26, 0.28, 0.22];

/// What the targets remember while they are shown.
#[derive(Default)]
pub(super) struct TargetsView {
    /// The row that one is on.
    at: Option<TargetOf>,
    /// Factors whose questions are shown.
    unfolded: Vec<TargetOf>,
    /// Dates that are being typed, or stand there and are none.
    dates: BTreeMap<TargetOf, Typing<Option<Date>>>,
    /// What the focus is to go to.
    focus: Option<Focus>,
    chart: Box<AnsweringChart>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Focus {
    Row,
    /// The row, with its questions in sight.
    Unfolded,
    Date,
}

impl TargetsView {
    fn go(&mut self, of: TargetOf) {
        self.at = Some(of);
        self.focus = Some(Focus::Row);
    }

    /// Goes up or down among `shown`.
    fn step(&mut self, shown: &[TargetOf], action: PlanAction) {
        let here = self.at.as_ref().and_then(|at| shown.iter().position(|of| of == at)).unwrap_or_default();
        let place = if action == PlanAction::Up { here.saturating_sub(1) } else { here + 1 };
        if let Some(of) = shown.get(place) {
            self.go(of.clone());
        }
    }

    /// Shows the questions of the factor at `factor`, or folds them.
    fn unfold(&mut self, factor: &TargetOf) {
        match self.unfolded.iter().position(|of| of == factor) {
            Some(place) => {
                self.unfolded.remove(place);
                self.go(factor.clone());
            }
            None => {
                self.unfolded.push(factor.clone());
                self.focus = Some(Focus::Unfolded);
            }
        }
    }

    /// Does what was asked for at the row of `line`, of the factor of `factor`.
    fn take(
        &mut self,
        document: Document<'_>,
        (line, factor): (&TargetLine, &TargetLine),
        action: PlanAction,
        commands: &mut Vec<Command>,
    ) {
        let by = line.target.and_then(|target| target.by);
        let mut set = |target: Option<Target>| {
            if target == line.target {
                return;
            }
            // What was typed for the date stays where another level is set.
            let typed = document.session.assessment().current().targets.typed(&line.of);
            let edit = match target {
                Some(target) if !typed.is_empty() => document.session.keep_typed(line.of.clone(), target, typed),
                target => document.session.set_target(line.of.clone(), target),
            };
            commands.push(edit.into());
        };
        match action {
            PlanAction::Level(level) => set(Some(Target { level, by })),
            PlanAction::Clear => set(None),
            PlanAction::Suggested => {
                if let Some(suggested) = &line.suggested {
                    set(Some(Target { level: suggested.level, by }));
                }
            }
            PlanAction::Date => self.focus = line.target.map(|_| Focus::Date).or(self.focus),
            PlanAction::Unfold => self.unfold(&factor.of),
            PlanAction::Up | PlanAction::Down | PlanAction::Keep | PlanAction::Discard => {}
        }
    }
}

/// Draws the table.
#[must_use]
pub(super) fn targets_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    model: &TargetsModel,
    view: &mut TargetsView,
) -> Vec<Command> {
    let mut commands = Vec::new();
    let shown: Vec<TargetOf> = model.lines(&view.unfolded).map(|(line, _)| line.of.clone()).collect();
    if view.at.as_ref().is_none_or(|at| !shown.contains(at)) {
        view.at = shown.first().cloned();
    }
    for action in keyboard::read(ui.ctx(), Scope::Targets, view.at.as_ref().map(row_id)) {
        if matches!(action, PlanAction::Up | PlanAction::Down) {
            view.step(&shown, action);
            continue;
        }
        let unfolded = view.unfolded.clone();
        let at = model.lines(&unfolded).find(|(line, _)| view.at.as_ref() == Some(&line.of));
        at.into_iter().for_each(|at| view.take(document, at, action, &mut commands));
    }
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        text_ui(ui, text::second(ui, &cx.word("plan-targets-lead")));
    });
    card_ui(ui, |ui| {
        let title = cx.word("plan-targets-table");
        heading_ui(ui, text::card_title(ui, &title));
        let heads = ["name", "now", "target", "suggested"].map(|head| cx.word(&format!("plan-targets-column-{head}")));
        heads_ui(ui, &heads, &SHARES);
        let list = UiBuilder::new().accessibility_role(Role::ListBox).accessibility_label(&title);
        ui.scope_builder(list, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let unfolded = view.unfolded.clone();
            for lines in model.lines(&unfolded) {
                line_ui(ui, cx, document, lines, &heads, view, &mut commands);
            }
        });
    });
    for target in &model.unknown {
        unknown_ui(ui, cx, document, target, &mut commands);
    }
    if let Some(chart) = &model.chart {
        let answer = |ui: &mut Ui, what: &MarkId, depth: Depth| mark_ui(ui, cx, document, what, depth);
        commands.extend(answering_chart_ui(ui, cx, chart, &mut view.chart, answer));
        if let Some(left_out) = chart.left_out(&cx.wording()) {
            text_ui(ui, text::second(ui, &left_out));
        }
    }
    keyboard::keep_arrows(ui.ctx());
    commands
}

fn row_id(of: &TargetOf) -> Id {
    Id::unique(("row of target", format!("{of:?}")))
}

/// A row, and under the one that one is on what changes it.
fn line_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    (line, factor): (&TargetLine, &TargetLine),
    heads: &[String],
    view: &mut TargetsView,
    commands: &mut Vec<Command>,
) {
    let is_at = view.at.as_ref() == Some(&line.of);
    let is_factor = line.of == factor.of;
    let typed = document.session.assessment().current().targets.typed(&line.of);
    let by = line.target.and_then(|target| target.by);
    view.dates.entry(line.of.clone()).or_default().keep(by, typed, |text| read_deadline(cx, text));
    let wrong = view.dates.get(&line.of).and_then(|typing| typing.refused(|text| read_deadline(cx, text)));
    let wrong = wrong.map(|typed| cx.say("plan-by-typed", &[("text", typed.into())]));
    let said = said(cx, line, heads, wrong.as_deref());
    let row = Row {
        id: row_id(&line.of),
        said: &said,
        heads,
        shares: &SHARES,
        cells: cells(ui, line, wrong.as_deref().filter(|_| !is_at), is_factor),
        is_at,
        is_open: is_factor.then(|| view.unfolded.contains(&line.of)),
        is_within: !is_factor,
    };
    let response = row.show(ui);
    if response.double_clicked() {
        view.unfold(&factor.of);
    } else if response.clicked() || response.gained_focus() && !is_at {
        view.go(line.of.clone());
    }
    if !is_at {
        return;
    }
    let come_to = view.focus.take_if(|focus| *focus != Focus::Date);
    let (asked, strip) = edit::edit_ui(ui, cx, document, (line, factor), view, commands);
    // What changes the row was drawn over the lower edge of its ring.
    focus::ring_ui(ui, &response);
    if let Some(come_to) = come_to {
        // Questions come below it.
        let align = (come_to == Focus::Unfolded).then_some(Align::TOP);
        focus::come_to(ui, &response, response.rect.union(strip).expand(space::INSIDE), align);
    }
    for action in asked {
        view.take(document, (line, factor), action, commands);
    }
}

/// What the columns show.
fn cells(ui: &Ui, line: &TargetLine, wrong: Option<&str>, is_factor: bool) -> Vec<Vec<RichText>> {
    let name = if is_factor { text::strong(ui, &line.name) } else { text::label(ui, &line.name) };
    let now_more = (!line.now_more.is_empty()).then(|| text::small(ui, &line.now_more));
    let aimed = match line.target {
        Some(_) => text::strong(ui, &line.aimed),
        None => text::small(ui, &line.aimed),
    };
    let more = line.by.iter().map(|by| text::small_strong(ui, by));
    let more = more.chain(line.remarks.iter().map(|remark| text::small(ui, remark)));
    let wrong = wrong.map(|wrong| text::small(ui, wrong).color(colors(ui).wrong));
    let suggested = line.suggested.iter().flat_map(|suggested| {
        let why = (!is_factor).then(|| text::small(ui, &suggested.why));
        [text::label(ui, &suggested.text)].into_iter().chain(why)
    });
    vec![
        vec![name],
        [text::label(ui, &line.now)].into_iter().chain(now_more).collect(),
        [aimed].into_iter().chain(more).chain(wrong).collect(),
        suggested.collect(),
    ]
}

/// What the row says.
fn said(cx: &Context<'_>, line: &TargetLine, heads: &[String], wrong: Option<&str>) -> String {
    let column = |place: usize, said: &[&str]| {
        let said = cx.words.list(said.iter().filter(|said| !said.is_empty()).map(|said| (*said).to_owned()));
        cx.say("plan-cell", &[("column", heads[place].as_str().into()), ("said", said.into())])
    };
    let by = line.by.as_deref().unwrap_or_default();
    let remarks = line.remarks.iter().map(String::as_str);
    let aimed: Vec<&str> = [line.aimed.as_str(), by].into_iter().chain(remarks).chain(wrong).collect();
    let suggested = line.suggested.as_ref().map(|suggested| column(3, &[&suggested.text, &suggested.why]));
    let cells = [line.name.clone(), column(1, &[&line.now, &line.now_more]), column(2, &aimed)];
    cells.into_iter().chain(suggested).collect::<Vec<_>>().join(" ")
}

/// A target of what is not asked, and the way to be rid of it.
fn unknown_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, target: &TargetText, commands: &mut Vec<Command>) {
    notice_ui(ui, Tone::Info, |ui| {
        text_ui(ui, text::label(ui, &cx.words.list([target.name.clone(), target.text.clone()])));
        target.remark.iter().for_each(|remark| drop(text_ui(ui, text::small(ui, remark))));
        let (label, name) = (cx.word("plan-target-clear"), target.name.as_str());
        if Button::quiet(&label).name(&format!("{label} {name}")).low().show(ui).clicked() {
            commands.push(document.session.set_target(target.of.clone(), None).into());
        }
    });
}
