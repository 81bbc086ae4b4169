//! All questions on one page: each with its answer, its note and its mark, to be changed in place; all of them or those
//! that are chosen, and these to be printed.
//!
//! | file | owns |
//! |---|---|
//! | `filter` | which questions are in the list |
//! | `row` | a question in it |
//! | `edit` | changing the answer of the row that one is on |
//! | `keyboard` | which key asks for what |

mod edit;
mod filter;
mod keyboard;
mod row;

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Ui, vec2};

pub use self::filter::Filter;
use self::keyboard::Pressed;
use crate::assessment::{Answer, Value};
use crate::catalogue::{Question, QuestionId};
use crate::scoring::State;
use crate::session::ValueAction;
use crate::ui::command::{Command, Destination, ListAction, ListToPrint, Panel, QuestionAction, ReportCommand};
use crate::ui::context::{Context, Document};
use crate::ui::keys::key_hint;
use crate::ui::parts::{ask_sections_ui, asked_of_sections, whose_answers};
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{Button, Icon, focus, heading_ui, is_typing, page_ui, text_ui};

/// What the list remembers while it is shown.
#[derive(Debug)]
pub struct ListView {
    /// The question of the row that one is on.
    at: Option<QuestionId>,
    /// The question that was left for the list.
    from: Option<QuestionId>,
    filter: Filter,
    /// What the filter took when it was chosen: a row does not go from under the hand that answers it.
    shown: Option<Vec<QuestionId>>,
    /// Factor and section are to be chosen.
    is_narrowing: bool,
    /// The reason of "not applicable" that is being typed.
    reason: Option<Reason>,
    /// What the focus is to go to.
    target: Option<Target>,
    /// A field had the focus in the frame before: Esc leaves that.
    was_typing: bool,
}

/// A reason that is being typed.
#[derive(Debug, Default)]
struct Reason {
    text: String,
    /// It was blank when it was to be taken.
    is_refused: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Row,
    Reason,
    Note,
    Grounds,
}

/// What a row shows.
struct Row<'a> {
    question: &'a Question,
    number: String,
    answer: &'a Answer,
    state: State,
    /// The number of the question from which the level follows, where it does.
    follows: Option<String>,
}

impl ListView {
    /// At `question`, with what `filter` takes.
    pub fn at(question: Option<QuestionId>, filter: Filter) -> Self {
        ListView {
            at: question.clone(),
            from: question,
            filter,
            shown: None,
            is_narrowing: false,
            reason: None,
            target: Some(Target::Row),
            was_typing: false,
        }
    }

    /// The question of the row that one is on.
    pub fn question(&self) -> Option<&QuestionId> {
        self.at.as_ref()
    }

    /// Which questions are in the list.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    fn choose(&mut self, filter: Filter) {
        self.filter = filter;
        self.shown = None;
        self.reason = None;
    }

    /// Takes the reason that is being typed, where one is: whose question it is of, and what it comes to.
    pub fn take_reason(&mut self) -> Option<(QuestionId, QuestionAction)> {
        let reason = self.reason.take().filter(|reason| !reason.text.trim().is_empty())?;
        Some((self.at.clone()?, ValueAction::NotApplicable(reason.text).into()))
    }

    /// Goes to a row; a reason that was not taken is given up.
    fn go(&mut self, question: QuestionId) {
        if self.at.as_ref() != Some(&question) {
            self.reason = None;
        }
        self.at = Some(question);
        self.target = Some(Target::Row);
    }

    /// Goes up or down in `shown`.
    fn step(&mut self, shown: &[QuestionId], action: ListAction) {
        let here = self.at.as_ref().and_then(|at| shown.iter().position(|id| id == at)).unwrap_or_default();
        let place = match action {
            ListAction::Up => here.saturating_sub(1),
            ListAction::Down => (here + 1).min(shown.len().saturating_sub(1)),
            ListAction::First => 0,
            ListAction::Last => shown.len().saturating_sub(1),
            ListAction::Open | ListAction::Leave => here,
        };
        if let Some(question) = shown.get(place) {
            self.go(question.clone());
        }
    }

    fn show(&mut self, panel: Panel, answer: &Answer) {
        match panel {
            Panel::Reason => {
                let text = match &answer.value {
                    Some(Value::NotApplicable(reason)) => reason.clone(),
                    _ => String::new(),
                };
                self.reason = Some(Reason { text, is_refused: false });
                self.target = Some(Target::Reason);
            }
            Panel::Note => self.target = Some(Target::Note),
            Panel::Grounds => self.target = Some(Target::Grounds),
            Panel::Towns | Panel::National | Panel::Hints | Panel::Words | Panel::Map => {}
        }
    }

    /// Takes what was asked for at the row that one is on: what the list does by itself, and what is to be done.
    fn take(&mut self, document: Document<'_>, action: QuestionAction, commands: &mut Vec<Command>) {
        let Some(at) = self.at.clone() else { return };
        match action {
            QuestionAction::Show(panel) => self.show(panel, document.session.answer(&at)),
            action => {
                if action.is_value() {
                    self.reason = None;
                }
                commands.push(Command::AtQuestion(at, vec![action]));
            }
        }
    }
}

/// Draws the list.
#[must_use]
pub fn list_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut ListView) -> Vec<Command> {
    let Some(document) = cx.document else { return Vec::new() };
    let rows = rows(cx, document);
    let shown = view.shown.get_or_insert_with(|| {
        let taken = rows.iter().filter(|row| view.filter.takes(row.question, row.answer, row.state));
        taken.map(|row| row.question.id.clone()).collect()
    });
    let shown = shown.clone();
    if view.at.as_ref().is_none_or(|at| !shown.contains(at)) {
        view.at = shown.first().cloned().or(view.at.take());
    }
    let mut commands = Vec::new();
    for pressed in keyboard::read(ui.ctx(), view.at.as_ref(), view.was_typing) {
        match pressed {
            Pressed::List(ListAction::Open) => {
                commands.push(Destination::Questions(view.at.clone()).into());
            }
            Pressed::List(ListAction::Leave) => {
                commands.push(Destination::Questions(view.from.clone()).into());
            }
            Pressed::List(step) => view.step(&shown, step),
            Pressed::Question(action) if !shown.is_empty() => view.take(document, action, &mut commands),
            Pressed::Question(_) => {}
        }
    }
    page_ui(ui, "list", |ui| {
        head_ui(ui, cx, document, view, &shown, rows.len(), &mut commands);
        if WidthClass::of(ui.ctx()) == WidthClass::Regular && !shown.is_empty() {
            row::heads_ui(ui, cx);
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let name = cx.word("answers-title");
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::ListBox);
            node.set_label(name);
        });
        for row in rows.iter().filter(|row| shown.contains(&row.question.id)) {
            one_ui(ui, cx, document, row, view, &mut commands);
        }
    });
    keyboard::keep_arrows(ui.ctx());
    view.was_typing = is_typing(ui.ctx());
    commands
}

fn rows<'a>(cx: &Context<'a>, document: Document<'a>) -> Vec<Row<'a>> {
    let questionnaire = &cx.catalogue.questionnaire;
    let entries = &document.findings.scores.entries;
    let row = |question: &'a Question| {
        let entry = entries.iter().find(|entry| entry.question == question.id);
        Row {
            question,
            number: cx.number(&question.id),
            answer: document.session.answer(&question.id),
            state: entry.map_or(State::Open, |entry| entry.state),
            follows: entry.and_then(|entry| entry.follows_from.as_ref()).map(|base| cx.number(base)),
        }
    };
    questionnaire.questions().map(row).collect()
}

/// The title, the way back, whose answers these are, which are in the list, printing them, and asking what is not known.
fn head_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut ListView,
    shown: &[QuestionId],
    all: usize,
    commands: &mut Vec<Command>,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = measure::TARGET;
        ui.set_min_height(measure::TARGET);
        heading_ui(ui, text::page_title(ui, &cx.word("answers-title")));
        ui.add_space(space::INSIDE);
        let back = cx.word("answers-back");
        let back = Button::quiet(&back).icon(Icon::Left).keys(key_hint(ListAction::Leave)).low().show(ui);
        if back.clicked() {
            commands.push(Destination::Questions(view.from.clone()).into());
        }
        let print = cx.word("answers-print");
        if Button::secondary(&print).icon(Icon::Report).low().enabled(!shown.is_empty()).show(ui).clicked() {
            let what = ListToPrint { questions: shown.to_vec(), chosen_by: view.filter.words(cx) };
            commands.push(ReportCommand::List(what).into());
        }
        if asked_of_sections(cx, document) > 0 {
            commands.extend(ask_sections_ui(ui, cx));
        }
    });
    let whose = whose_answers(cx, document);
    let about = [whose.unwrap_or_default(), cx.word("answers-print-inside")];
    text_ui(ui, text::second(ui, about.join(" ").trim()));
    filter::filter_ui(ui, cx, view);
    let count = cx.say("answers-count", &[("count", shown.len().into()), ("all", all.into())]);
    let said = if shown.is_empty() { cx.word("answers-none") } else { count };
    let response = text_ui(ui, text::small(ui, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

/// A row, and under the one that one is on what changes it.
fn one_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    row: &Row<'_>,
    view: &mut ListView,
    commands: &mut Vec<Command>,
) {
    let id = &row.question.id;
    let is_at = view.at.as_ref() == Some(id);
    let response = row::row_ui(ui, cx, row, is_at);
    if response.double_clicked() {
        commands.push(Destination::Questions(Some(id.clone())).into());
    } else if response.clicked() || response.gained_focus() && !is_at {
        view.go(id.clone());
    }
    if !is_at {
        return;
    }
    let is_come_to = view.target.take_if(|target| *target == Target::Row).is_some();
    let is_opened_field = view.target.is_some();
    let (asked, strip) = edit::edit_ui(ui, cx, row, view);
    // What changes the row was drawn over the lower edge of its ring.
    focus::ring_ui(ui, &response);
    let whole = response.rect.union(strip).expand2(vec2(0.0, space::INSIDE));
    if is_come_to {
        focus::come_to(ui, &response, whole, None);
    } else if is_opened_field {
        ui.scroll_to_rect(whole, None);
    }
    if asked.is_opened {
        commands.push(Destination::Questions(Some(id.clone())).into());
    }
    for action in asked.actions {
        view.take(document, action, commands);
    }
    commands.extend(asked.commands);
}
