//! The way on and back, and what is answered now. In a narrow window the keys that answer stand here as well.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Align, Layout, Ui, vec2};

use super::answer::instead_ui;
use super::{Asked, Page};
use crate::assessment::Value;
use crate::catalogue::Level;
use crate::scoring;
use crate::ui::command::{Destination, Direction, QuestionAction};
use crate::ui::keys::{Control, key_hint, key_hints};
use crate::ui::theme::{WidthClass, measure, space, text};
use crate::ui::widgets::{Button, Icon, Phrased, is_typing, read_from_left};

/// Room that the button which leads on needs, in points.
const NEXT: f32 = 126.0;

/// Draws the foot.
pub(super) fn foot_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    ui.spacing_mut().item_spacing = vec2(space::INSIDE, space::INSIDE);
    match page.width_class {
        WidthClass::Regular => {
            ui.horizontal(|ui| {
                back_ui(ui, page, asked);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    next_ui(ui, page, asked);
                    results_ui(ui, page, asked);
                    state_ui(ui, page);
                    read_from_left(ui);
                });
            });
        }
        WidthClass::Compact => {
            ui.horizontal_wrapped(|ui| {
                instead_ui(ui, page, asked);
                back_ui(ui, page, asked);
                results_ui(ui, page, asked);
                next_ui(ui, page, asked);
            });
        }
    }
}

fn back_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let label = page.cx.word("questions-back");
    let first = page.cx.catalogue.questionnaire.questions().next();
    let is_first = first.is_some_and(|first| first.id == page.question.id);
    let button = match page.width_class {
        WidthClass::Regular => Button::secondary(&label),
        WidthClass::Compact => Button::quiet(&label).mark_only().low(),
    };
    let button = button.icon(Icon::Left).keys(key_hint(QuestionAction::Go(Direction::Back))).enabled(!is_first);
    if button.show(ui).clicked() {
        asked.actions.push(QuestionAction::Go(Direction::Back));
    }
}

fn next_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let label = match left(page) {
        Some(0) => page.cx.word("questions-results"),
        Some(left) => page.cx.count("questions-next-open", left),
        None => page.cx.word("questions-next"),
    };
    let next = Button::primary(&label);
    // In a note Enter begins a line.
    let typing = is_typing(ui.ctx()).then(|| key_hint(Control::LeadOnTyping));
    let response = match page.width_class {
        WidthClass::Regular => next.keys(typing.unwrap_or(key_hints(QuestionAction::Go(Direction::Next)))).show(ui),
        WidthClass::Compact => {
            // The rest of the line, or a line of its own where little is left.
            let left = ui.available_size_before_wrap().x;
            let width = if left < NEXT { ui.max_rect().width() } else { left };
            let place = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(width, measure::TARGET_SMALL), place, |ui| {
                let keys = typing.unwrap_or(key_hint(QuestionAction::Go(Direction::Next)));
                next.keys(keys).low().wide().show(ui)
            })
            .inner
        }
    };
    if response.clicked() {
        asked.actions.push(QuestionAction::Go(Direction::Next));
    }
}

/// After the last question, while others are open: to the results all the same.
fn results_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    if left(page).is_none_or(|left| left == 0) {
        return;
    }
    let label = page.cx.word("questions-results");
    let button = Button::secondary(&label);
    let button = if page.width_class == WidthClass::Compact { button.low() } else { button };
    if button.show(ui).clicked() {
        asked.commands.push(Destination::Results(None).into());
    }
}

/// At the last question, how many are open, to which it leads on; 0 where no other one is.
fn left(page: &Page<'_>) -> Option<usize> {
    let is_last = page.cx.catalogue.questionnaire.questions().last().is_some_and(|last| last.id == page.question.id);
    let scores = &page.document.findings.scores;
    let is_other = |entry: &&scoring::Entry| entry.state == scoring::State::Open && entry.question != page.question.id;
    let has_others = scores.entries.iter().any(|entry| is_other(&entry));
    is_last.then_some(if has_others { scores.overall.tally.open } else { 0 })
}

/// What is answered now, said by itself when it changes.
fn state_ui(ui: &mut Ui, page: &Page<'_>) {
    let cx = page.cx;
    let said = match &page.answer.value {
        Some(Value::Level(level)) => cx.say("questions-state-level", &[("level", level.get().into())]),
        Some(Value::Unknown) => cx.word("questions-state-unknown"),
        Some(Value::NotApplicable(_)) => cx.word("questions-state-not-applicable"),
        None if page.base.is_some() => cx.word("questions-state-follows"),
        None => cx.word("questions-state-open"),
    };
    let counts = page.base.filter(|_| page.answer.value.is_some() && page.answer.level() != Some(Level::MIN));
    let said = match counts {
        Some(base) => scoring::kept_text(cx.words, &cx.catalogue.questionnaire, &said, &base.id),
        None => said,
    };
    ui.add_space(space::INSIDE);
    // In two lines where it has no room beside the way back.
    let response = Phrased::new(ui, text::small(ui, &said)).full().show(ui, Role::Label);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}
