//! Changing the target of the row that one is on: its level, by when, what is suggested, the questions of its factor.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Rect, Ui};

use super::super::row::strip_ui;
use super::model::TargetLine;
use super::{Focus, TargetsView};
use crate::assessment::Target;
use crate::catalogue::Level;
use crate::ui::command::{Command, HistoryCommand, PlanAction};
use crate::ui::context::{Context, Document};
use crate::ui::keys::key_hint;
use crate::ui::parts::{deadline_ui, read_deadline};
use crate::ui::theme::{WidthClass, space, text};
use crate::ui::widgets::{Button, Field, Look, columns_ui, text_ui};

/// The field of the date: there is one, for the row that one is on.
const DATE: &str = "date of a target";
/// Widest field, in points.
const FIELD: f32 = 360.0;
/// Shares of the room: by when, what is suggested.
const SHARES: [f32; 2] = [0.4, 0.6];

/// Draws the strip; gives back what was asked for, and where it lies.
pub(super) fn edit_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    (line, factor): (&TargetLine, &TargetLine),
    view: &mut TargetsView,
    commands: &mut Vec<Command>,
) -> (Vec<PlanAction>, Rect) {
    let mut asked = Vec::new();
    let strip = strip_ui(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            levels_ui(ui, cx, line, &mut asked);
            if line.of == factor.of {
                let is_open = view.unfolded.contains(&factor.of);
                let label = cx.word(if is_open { "plan-target-fold" } else { "plan-target-unfold" });
                if Button::quiet(&label).low().keys(key_hint(PlanAction::Unfold)).by_key_only().show(ui).clicked() {
                    asked.push(PlanAction::Unfold);
                }
            }
        });
        let mut half = |ui: &mut Ui, half: usize| match (half, line.target) {
            (0, Some(target)) => date_ui(ui, cx, document, (line, target), view, commands),
            (0, None) => drop(text_ui(ui, text::small(ui, &cx.word("plan-by-first")))),
            _ => suggested_ui(ui, cx, line, &mut asked),
        };
        match WidthClass::of(ui.ctx()) {
            WidthClass::Regular => columns_ui(ui, &SHARES, space::AROUND, half),
            WidthClass::Compact => (0..SHARES.len()).for_each(|place| half(ui, place)),
        }
    });
    (asked, strip)
}

fn levels_ui(ui: &mut Ui, cx: &Context<'_>, line: &TargetLine, asked: &mut Vec<PlanAction>) {
    for level in Level::ALL {
        let is_on = line.target.is_some_and(|target| target.level == level);
        let aimed = cx.wording().target(&Target::of(level));
        let name = cx.say("plan-target-level", &[("name", line.name.as_str().into()), ("level", aimed.into())]);
        let look = if is_on { Look::Chosen } else { Look::Secondary };
        let response = Button::secondary(&level.to_string()).name(&name).low().look(look).by_key_only().show(ui);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(is_on)));
        if response.clicked() {
            asked.push(PlanAction::Level(level));
        }
    }
    if line.target.is_some() {
        let clear = cx.word("plan-target-clear");
        if Button::quiet(&clear).low().keys(key_hint(PlanAction::Clear)).by_key_only().show(ui).clicked() {
            asked.push(PlanAction::Clear);
        }
    }
}

/// What the documented towns suggest, why, and the button that takes it.
fn suggested_ui(ui: &mut Ui, cx: &Context<'_>, line: &TargetLine, asked: &mut Vec<PlanAction>) {
    let Some(suggested) = &line.suggested else {
        text_ui(ui, text::small(ui, &cx.word("plan-target-nothing-suggested")));
        return;
    };
    let said = [("level", suggested.text.as_str().into()), ("why", suggested.why.as_str().into())];
    text_ui(ui, text::small(ui, &cx.say("plan-target-suggested", &said)));
    let is_taken = line.target.is_some_and(|target| target.level == suggested.level);
    let label = cx.word(if is_taken { "plan-target-is-suggested" } else { "plan-target-take" });
    let take = Button::secondary(&label).low().enabled(!is_taken).keys(key_hint(PlanAction::Suggested));
    if take.show(ui).clicked() {
        asked.push(PlanAction::Suggested);
    }
}

fn date_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    (line, target): (&TargetLine, Target),
    view: &mut TargetsView,
    commands: &mut Vec<Command>,
) {
    if view.focus.take_if(|focus| *focus == Focus::Date).is_some() {
        let field = Field::new(DATE, "", "").id();
        ui.memory_mut(|memory| memory.request_focus(field));
    }
    let typing = view.dates.entry(line.of.clone()).or_default();
    let label = cx.word("plan-by");
    let typed = ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(FIELD));
        deadline_ui(ui, cx, (DATE, &label, key_hint(PlanAction::Date)), typing, target.by)
    });
    let (by, more) = typed.inner;
    let (session, unread) = (document.session, typing.unread(|text| read_deadline(cx, text)));
    let was_typed = session.assessment().current().targets.typed(&line.of);
    if unread.is_empty() && (by.is_some() || !was_typed.is_empty()) {
        let by = by.unwrap_or(target.by);
        commands.push(session.set_target(line.of.clone(), Some(Target { by, ..target })).into());
    } else if unread != was_typed {
        commands.push(session.keep_typed(line.of.clone(), target, unread).into());
    }
    // Enter and Esc leave the field for nothing else: the keys are the table's again.
    let is_left = more.contains(&HistoryCommand::Pause.into());
    if is_left && ui.memory(|memory| memory.focused().is_none()) {
        view.focus = Some(Focus::Row);
    }
    commands.extend(more);
}
