//! The answer: the six statements, what can be said instead of a level, and the level that follows from another question.

use eframe::egui::accesskit::Toggled;
use eframe::egui::style::ScrollAnimation;
use eframe::egui::{Ui, vec2};

use super::{Asked, Height, Page, QuestionsView, Reason, Target};
use crate::assessment::Value;
use crate::catalogue::Level;
use crate::scoring;
use crate::session::{AnswerAction, NoLastTime, ValueAction};
use crate::ui::command::{Command, Destination, Direction, Panel, QuestionAction};
use crate::ui::keys::{self, Control, key_hint};
use crate::ui::parts::former_ui;
use crate::ui::theme::{WidthClass, space, text};
use crate::ui::widgets::level_choice::{Air, Reveal};
use crate::ui::widgets::{Button, Field, Icon, LevelChoice, Look, Tone, link_ui, notice_ui, text_ui, type_into};

/// Draws the levels, what can be said instead of one, and what was said.
pub(super) fn answer_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    levels_ui(ui, page, view, asked);
    if page.width_class == WidthClass::Regular {
        instead_ui(ui, page, asked);
    }
    reason_ui(ui, page, view, asked);
    if view.reason.is_none() {
        said_ui(ui, page, asked);
    }
}

/// That the level follows from another question, where it does, and the way to that one; or which answers don't count
/// because this one is at 0.
pub(super) fn follows_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let cx = page.cx;
    let questionnaire = &cx.catalogue.questionnaire;
    let Some(base) = page.base else {
        let mut overridden = scoring::overridden(questionnaire, page.document.session.answers());
        overridden.retain(|one| one.follows_from == page.question.id);
        if !overridden.is_empty() {
            let text = scoring::overridden_text(cx.words, questionnaire, &overridden);
            notice_ui(ui, Tone::Info, |ui| {
                text_ui(ui, text::label(ui, &cx.say("premise-is-zero", &[("overridden", text.into())])));
            });
        }
        return;
    };
    let name = cx.text(&base.name);
    let follows = scoring::follows_text(cx.words, questionnaire, &base.id);
    notice_ui(ui, Tone::Info, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        text_ui(
            ui,
            text::label(ui, &cx.say("questions-follows", &[("follows", follows.into()), ("question", name.into())])),
        );
        let label = cx.say("questions-follows-go", &[("question", name.into())]);
        if link_ui(ui, &label, &label).clicked() {
            asked.commands.push(Command::Go(Destination::Questions(Some(base.id.clone()))));
        }
    });
}

/// What was answered in the round before, and the button that answers so again where it can be.
pub(super) fn former_answer_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let label = page.cx.word("last-time-do");
    former_ui(ui, page.cx, page.document, &page.question.id, |ui| {
        let action = QuestionAction::from(AnswerAction::AsLastTime);
        // There all along, so that nothing moves once it was pressed.
        let can_press = page.document.session.last_time(&page.question.id).is_ok();
        let button = Button::secondary(&label).keys(key_hint(action.clone())).low().enabled(can_press);
        if can_be_taken(page) && button.show(ui).clicked() {
            asked.actions.push(action);
        }
    });
}

/// There is an answer in the round before that this one can be made the same as, or is.
fn can_be_taken(page: &Page<'_>) -> bool {
    matches!(page.document.session.last_time(&page.question.id), Ok(_) | Err(NoLastTime::IsSo))
}

fn levels_ui(ui: &mut Ui, page: &Page<'_>, view: &QuestionsView, asked: &mut Asked) {
    let cx = page.cx;
    let statements = Level::ALL.map(|level| cx.text(page.question.statement(level)));
    let tags: Vec<(Level, String)> = tags(page).into_iter().map(|(level, key)| (level, cx.word(key))).collect();
    let is_news = view.answered.as_ref() != Some(&page.answer.value);
    let clicked = LevelChoice::new(page.choice(), cx.text(&page.question.text), statements)
        .chosen(page.answer.level())
        .tags(&tags)
        .air(match page.height {
            Height::Low => Air::Low,
            Height::Usual => Air::Usual,
            Height::Ample => Air::Ample,
        })
        .reveal(if is_news { Reveal::Now } else { Reveal::No })
        .show(ui);
    asked.actions.extend(clicked.map(|level| ValueAction::Level(level).into()));
}

/// While the question is fixed at 0 by another: which row counts, and that the chosen one does not. Else which row was
/// chosen in the round before.
fn tags(page: &Page<'_>) -> Vec<(Level, &'static str)> {
    if page.base.is_none() {
        let session = page.document.session;
        return session.level_before(&page.question.id).map(|level| (level, "last-time-tag")).into_iter().collect();
    }
    let aside = page.answer.level().filter(|level| *level != Level::MIN);
    let aside = aside.map(|level| (level, "questions-follows-aside"));
    page.base.into_iter().flat_map(|_| [Some((Level::MIN, "questions-follows-tag")), aside]).flatten().collect()
}

/// The buttons for don't know, not applicable, mark; and for taking the answer away.
pub(super) fn instead_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let value = &page.answer.value;
    let hint = page.cx.word("questions-mark-hint");
    let unknown = Instead {
        word: "questions-unknown",
        short: "questions-unknown",
        icon: Icon::Question,
        is_on: matches!(value, Some(Value::Unknown)),
        hint: None,
        action: ValueAction::Unknown.into(),
    };
    let excluded = Instead {
        word: "questions-not-applicable",
        short: "questions-not-applicable-short",
        icon: Icon::Minus,
        is_on: matches!(value, Some(Value::NotApplicable(_))),
        hint: None,
        action: QuestionAction::Show(Panel::Reason),
    };
    let mark = Instead {
        word: "questions-mark",
        short: "questions-mark",
        icon: Icon::Flag,
        is_on: page.answer.is_marked,
        hint: Some(&hint),
        action: AnswerAction::Mark.into(),
    };
    ui.horizontal_wrapped(|ui| {
        for instead in [unknown, excluded, mark] {
            asked.actions.extend(instead.show(ui, page));
        }
        if page.width_class == WidthClass::Regular && value.is_some() {
            clear_ui(ui, page, asked);
        }
    });
}

/// A button that is on or off.
struct Instead<'a> {
    word: &'a str,
    /// Where there is little room.
    short: &'a str,
    icon: Icon,
    is_on: bool,
    hint: Option<&'a str>,
    action: QuestionAction,
}

impl Instead<'_> {
    fn show(self, ui: &mut Ui, page: &Page<'_>) -> Option<QuestionAction> {
        let name = page.cx.word(self.word);
        let label = match page.width_class {
            WidthClass::Regular => name.clone(),
            WidthClass::Compact => page.cx.word(self.short),
        };
        let look = if self.is_on { Look::Chosen } else { Look::Secondary };
        let mut button = Button::secondary(&label).name(&name).look(look).keys(key_hint(self.action.clone()));
        if let Some(hint) = self.hint {
            button = button.hint(hint);
        }
        let button = match page.width_class {
            WidthClass::Regular if page.height == Height::Low => button.icon(self.icon).low(),
            WidthClass::Regular => button.icon(self.icon),
            WidthClass::Compact => button.low(),
        };
        let response = button.show(ui);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(self.is_on)));
        response.clicked().then_some(self.action)
    }
}

fn clear_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let (label, hint) = (page.cx.word("questions-clear"), page.cx.word("questions-clear-hint"));
    let button = Button::quiet(&label).keys(key_hint(QuestionAction::from(ValueAction::Clear))).hint(&hint);
    let button = if page.height == Height::Low { button.low() } else { button };
    if button.show(ui).clicked() {
        asked.actions.push(ValueAction::Clear.into());
    }
}

/// What an answer that is no level means, and how it can be changed.
fn said_ui(ui: &mut Ui, page: &Page<'_>, asked: &mut Asked) {
    let cx = page.cx;
    match &page.answer.value {
        Some(Value::Unknown) => {
            text_ui(ui, text::second(ui, &cx.word("questions-unknown-explained")));
        }
        Some(Value::NotApplicable(reason)) => {
            text_ui(ui, text::label(ui, &cx.say("questions-reason-said", &[("reason", reason.as_str().into())])));
            if Button::secondary(&cx.word("questions-reason-change")).low().show(ui).clicked() {
                asked.actions.push(QuestionAction::Show(Panel::Reason));
            }
        }
        Some(Value::Level(_)) | None => {}
    }
    said_by_ui(ui, page);
    if page.width_class == WidthClass::Compact && page.answer.value.is_some() {
        clear_ui(ui, page, asked);
    }
}

/// Whose answer it is, where it was taken over from a sheet.
fn said_by_ui(ui: &mut Ui, page: &Page<'_>) {
    let Some(by) = &page.answer.said_by else { return };
    let cx = page.cx;
    let name = crate::problem::visible(by.name.trim());
    let key = if name.is_empty() { "response-said-by" } else { "response-said-by-name" };
    let said = cx.say(key, &[("role", cx.wording().role(by.role).into()), ("name", name.into())]);
    text_ui(ui, text::second(ui, &said));
}

/// The field for the reason of "not applicable", while it is open. Enter takes what stands there and goes on, as it does after
/// a level. Leaving it takes that, too, by Esc as well, so that nothing typed is lost; where nothing stands there Esc puts it away.
fn reason_ui(ui: &mut Ui, page: &Page<'_>, view: &mut QuestionsView, asked: &mut Asked) {
    let Some(reason) = &mut view.reason else { return };
    let cx = page.cx;
    let (label, hint) = (cx.word("questions-reason"), cx.word("questions-reason-hint"));
    let missing = cx.word("questions-reason-missing");
    let field = Field::new(("reason", page.question.id.as_str()), &label, &reason.text)
        .hint(&hint)
        .wrong(reason.is_refused.then_some(missing.as_str()));
    let id = field.id();
    let is_asked_for = view.focus.take_if(|target| *target == Target::Reason).is_some();
    if is_asked_for {
        type_into(ui.ctx(), id);
    }
    let typed = field.show(ui);
    if let Some(text) = typed.text {
        *reason = Reason { text, is_refused: false };
    }
    let is_left = typed.response.lost_focus();
    let is_blank = reason.text.trim().is_empty();
    let mut is_given_up = is_left && is_blank && keys::is_escaped(ui.ctx());
    let mut goes_on = typed.entered;
    let buttons = ui.horizontal_wrapped(|ui| {
        goes_on |= Button::secondary(&cx.word("questions-reason-take-on"))
            .keys(key_hint(Control::Enter))
            .low()
            .show(ui)
            .clicked();
        is_given_up |= Button::quiet(&cx.word("questions-reason-give-up")).low().show(ui).clicked();
    });
    let is_taken = goes_on || is_left && !is_blank;
    let is_refused = is_taken && is_blank;
    if is_refused {
        reason.is_refused = true;
        type_into(ui.ctx(), id);
    }
    if is_asked_for || is_refused {
        // The field and its buttons, with room for what may be said of it.
        let both = typed.response.rect.union(buttons.response.rect);
        // At once: the field brings its cursor into sight as well, and would stop what is still on its way.
        ui.scroll_to_rect_animation(both.expand2(vec2(0.0, space::AROUND)), None, ScrollAnimation::none());
    }
    // Whoever chooses something else in leaving the field, or gives it up by its button, means that.
    let chooses_else = asked.actions.iter().any(QuestionAction::is_value);
    if is_given_up || chooses_else {
        view.reason = None;
    } else if is_taken && !is_refused {
        asked.actions.push(ValueAction::NotApplicable(reason.text.clone()).into());
        if goes_on {
            asked.actions.push(QuestionAction::Go(Direction::Next));
        }
    }
}
