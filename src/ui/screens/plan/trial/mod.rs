//! What would it take: levels tried on questions, and beside them what would move. Every piece has a frame of its own and
//! says that it is a trial; no answer is touched.
//!
//! | file | owns |
//! |---|---|
//! | `model` | what the trial says |
//! | `frame` | the frame by which a trial is known |
//! | `outlook` | what would move, keeping the trial and throwing it away |

mod frame;
pub mod model;
mod outlook;

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Id, Ui, UiBuilder};

use super::keyboard;
use super::row::{Row, heads_ui, strip_ui};
use crate::catalogue::{Level, QuestionId};
use crate::ui::command::{Command, PlanAction, TrialCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Scope, key_hint};
use crate::ui::theme::{WidthClass, space, text};
use crate::ui::widgets::{Button, Look, columns_ui, focus, heading_ui, text_ui};

use frame::trial_ui as framed_ui;
use model::{TrialLine, TrialModel};

/// Shares of the width: question, as it is, in the trial; and of the page: the questions, what would move.
const SHARES: [f32; 3] = [0.52, 0.24, 0.24];
const PAGE: [f32; 2] = [0.56, 0.44];

/// What the trial remembers while it is shown.
#[derive(Default)]
pub(super) struct TrialView {
    /// The question of the row that one is on.
    at: Option<QuestionId>,
    /// The focus is to go to that row.
    is_come_to: bool,
    /// How high the questions and what would move were drawn last, in points.
    heights: [f32; 2],
}

impl TrialView {
    fn go(&mut self, question: QuestionId) {
        self.at = Some(question);
        self.is_come_to = true;
    }

    /// Does what was asked for at the row that one is on.
    fn take(&mut self, model: &TrialModel, action: PlanAction) -> Option<Command> {
        let at = self.at.clone()?;
        match action {
            PlanAction::Keep => Some(TrialCommand::Keep.into()),
            PlanAction::Discard => Some(TrialCommand::Discard.into()),
            PlanAction::Up | PlanAction::Down => {
                let place = model.lines().position(|line| line.question == at)?;
                let to = if action == PlanAction::Up { place.checked_sub(1)? } else { place + 1 };
                self.go(model.lines().nth(to)?.question.clone());
                None
            }
            PlanAction::Level(level) => Some(TrialCommand::Try(at, Some(level)).into()),
            PlanAction::Clear => Some(TrialCommand::Try(at, None).into()),
            PlanAction::Suggested => {
                let level = model.lines().find(|line| line.question == at)?.suggested?;
                Some(TrialCommand::Try(at, Some(level)).into())
            }
            PlanAction::Date | PlanAction::Unfold => None,
        }
    }
}

/// Draws the questions, and beside them what would move.
#[must_use]
pub(super) fn trial_ui(ui: &mut Ui, cx: &Context<'_>, model: &TrialModel, view: &mut TrialView) -> Vec<Command> {
    let mut commands = Vec::new();
    if view.at.is_none() {
        view.at = model.lines().next().map(|line| line.question.clone());
    }
    let row = view.at.as_ref().map(row_id);
    for action in keyboard::read(ui.ctx(), Scope::Trial, row) {
        commands.extend(view.take(model, action));
        // What comes of it is seen.
        view.is_come_to = true;
    }
    match WidthClass::of(ui.ctx()) {
        WidthClass::Regular => columns_ui(ui, &PAGE, space::BETWEEN, |ui, column| match column {
            0 => {
                let rect = framed_ui(ui, cx, |ui| questions_ui(ui, cx, model, view, &mut commands));
                view.heights[0] = rect.height();
            }
            _ => {
                // It goes along with what is scrolled, no further than the questions.
                let room = (view.heights[0] - view.heights[1]).max(0.0);
                ui.add_space((ui.clip_rect().top() + space::INSIDE - ui.cursor().top()).clamp(0.0, room));
                let rect = framed_ui(ui, cx, |ui| commands.extend(outlook::outlook_ui(ui, cx, model)));
                view.heights[1] = rect.height();
            }
        }),
        WidthClass::Compact => {
            framed_ui(ui, cx, |ui| commands.extend(outlook::outlook_ui(ui, cx, model)));
            framed_ui(ui, cx, |ui| questions_ui(ui, cx, model, view, &mut commands));
        }
    }
    keyboard::keep_arrows(ui.ctx());
    commands
}

fn row_id(question: &QuestionId) -> Id {
    Id::unique(("row of trial", question.as_str()))
}

fn questions_ui(ui: &mut Ui, cx: &Context<'_>, model: &TrialModel, view: &mut TrialView, commands: &mut Vec<Command>) {
    let heads = ["name", "now", "tried"].map(|head| cx.word(&format!("plan-trial-column-{head}")));
    heads_ui(ui, &heads, &SHARES);
    let name = cx.word("plan-trial-questions");
    let list = UiBuilder::new().accessibility_role(Role::ListBox).accessibility_label(&name);
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for factor in &model.factors {
            ui.add_space(space::BETWEEN);
            heading_ui(ui, text::small_strong(ui, &factor.name));
            for line in &factor.questions {
                line_ui(ui, cx, model, line, &heads, view, commands);
            }
        }
    });
}

/// A row, and under the one that one is on what changes it.
fn line_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &TrialModel,
    line: &TrialLine,
    heads: &[String],
    view: &mut TrialView,
    commands: &mut Vec<Command>,
) {
    let is_at = view.at.as_ref() == Some(&line.question);
    let args = [
        ("name", line.name.as_str().into()),
        ("now", line.now.as_str().into()),
        ("tried", line.tried_text.as_str().into()),
    ];
    let said = cx.say(if line.tried.is_some() { "plan-trial-row" } else { "plan-trial-row-as-it-is" }, &args);
    let tried = line.tried.map(|_| text::strong(ui, &line.tried_text));
    let row = Row {
        id: row_id(&line.question),
        said: &said,
        heads,
        shares: &SHARES,
        cells: vec![vec![text::label(ui, &line.name)], vec![text::small(ui, &line.now)], tried.into_iter().collect()],
        is_at,
        is_open: None,
        is_within: false,
    };
    let response = row.show(ui);
    if response.clicked() || response.gained_focus() && !is_at {
        view.go(line.question.clone());
    }
    if !is_at {
        return;
    }
    let is_come_to = std::mem::take(&mut view.is_come_to);
    let mut asked = Vec::new();
    let strip = strip_ui(ui, |ui| {
        levels_ui(ui, cx, line, &mut asked);
        // Where the whole of it does not stand beside, what matters of it stands where one is.
        if WidthClass::of(ui.ctx()) == WidthClass::Compact {
            outlook::short_ui(ui, model);
        }
        statement_ui(ui, cx, line);
    });
    // What changes the row was drawn over the lower edge of its ring.
    focus::ring_ui(ui, &response);
    if is_come_to {
        focus::come_to(ui, &response, response.rect.union(strip).expand(space::INSIDE), None);
    }
    commands.extend(asked.into_iter().filter_map(|action| view.take(model, action)));
}

/// The levels that can be tried.
fn levels_ui(ui: &mut Ui, cx: &Context<'_>, line: &TrialLine, asked: &mut Vec<PlanAction>) {
    let Some(question) = cx.question(&line.question) else { return };
    ui.horizontal_wrapped(|ui| {
        for level in Level::ALL {
            let is_on = line.tried == Some(level);
            let statement = cx.text(question.statement(level));
            let args =
                [("name", line.name.as_str().into()), ("level", level.get().into()), ("statement", statement.into())];
            let name = cx.say("plan-trial-try", &args);
            let look = if is_on { Look::Chosen } else { Look::Secondary };
            let response = Button::secondary(&level.to_string()).name(&name).hint(statement).low().look(look).show(ui);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(is_on)));
            if response.clicked() {
                asked.push(PlanAction::Level(level));
            }
        }
        if let Some(level) = line.suggested.filter(|level| line.tried != Some(*level)) {
            let label = cx.say("plan-trial-suggested", &[("level", level.get().into())]);
            if Button::quiet(&label).low().keys(key_hint(PlanAction::Suggested)).show(ui).clicked() {
                asked.push(PlanAction::Suggested);
            }
        }
        if line.tried.is_some() {
            let back = cx.word("plan-trial-back");
            if Button::quiet(&back).low().keys(key_hint(PlanAction::Clear)).show(ui).clicked() {
                asked.push(PlanAction::Clear);
            }
        }
    });
    if line.suggested.is_none() {
        text_ui(ui, text::small(ui, &cx.word("plan-target-nothing-suggested")));
    }
}

/// What the level that is tried says.
fn statement_ui(ui: &mut Ui, cx: &Context<'_>, line: &TrialLine) {
    let Some(question) = cx.question(&line.question) else { return };
    if let Some(level) = line.tried {
        let args = [("level", level.get().into()), ("statement", cx.text(question.statement(level)).into())];
        text_ui(ui, text::small(ui, &cx.say("plan-trial-statement", &args)));
    }
}
