//! What was agreed and what is still open, question by question; and what the sheets agree on anyway, to be taken over
//! where the facilitator says so.

use eframe::egui::Ui;

use super::agenda::{State, name, state, state_word};
use super::line::{Said, said_line_ui};
use super::premise;
use super::sheet_counts::{self, median};
use crate::assessment::privacy::SHOWN_FROM;
use crate::assessment::workshop::Choice;
use crate::assessment::{Sheet, Value};
use crate::catalogue::{Level, QuestionId};
use crate::scoring;
use crate::ui::command::{Command, Destination, WorkshopPart};
use crate::ui::context::{Context, Document};
use crate::ui::screens::closing::closing_ui;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, Tone, card_ui, choice_ui, heading_ui, link_ui, notice_ui, text_ui};
use crate::workshop::hundredths;

/// What this part remembers while the workshop is shown.
#[derive(Debug, Default)]
pub(super) struct AgreedView {
    /// From which agreement on the sheets' median is to be taken over.
    from: From,
    /// A question that is to be put in the room.
    chosen: Option<QuestionId>,
}

/// From which agreement on sheets agree well enough to be taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum From {
    #[default]
    Ninety,
    Eighty,
    Seventy,
}

impl From {
    const ALL: [From; 3] = [From::Ninety, From::Eighty, From::Seventy];

    fn least(self) -> f64 {
        match self {
            From::Ninety => 0.9,
            From::Eighty => 0.8,
            From::Seventy => 0.7,
        }
    }

    /// The same in words.
    fn word(self) -> &'static str {
        match self {
            From::Ninety => "agreed-from-90",
            From::Eighty => "agreed-from-80",
            From::Seventy => "agreed-from-70",
        }
    }
}

impl AgreedView {
    /// The question that is to be talked over now, told once.
    pub fn take_chosen(&mut self) -> Option<QuestionId> {
        self.chosen.take()
    }
}

/// Draws what is agreed, question by question.
#[must_use]
pub(super) fn agreed_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut AgreedView) -> Vec<Command> {
    let mut commands = Vec::new();
    let questionnaire = &cx.catalogue.questionnaire;
    let agreed = &document.session.assessment().current().agreed;
    let tally = scoring::score(questionnaire, agreed).overall.tally;
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        heading_ui(ui, text::card_title(ui, &cx.word("agreed-title")));
        text_ui(ui, text::strong(ui, &cx.wording().counts(&tally)));
        text_ui(ui, text::second(ui, &cx.word("agreed-about")));
        if let Some(said) = premise::outcome(cx, document) {
            notice_ui(ui, Tone::Warn, |ui| text_ui(ui, text::label(ui, &said)));
        }
        commands.extend(take_over_ui(ui, cx, document, view));
        commands.extend(each_ui(ui, cx, document));
        ui.horizontal_wrapped(|ui| {
            if Button::secondary(&cx.word("agreed-to-results")).icon(Icon::Results).low().show(ui).clicked() {
                commands.push(Destination::Results(None).into());
            }
            if Button::secondary(&cx.word("agreed-to-report")).icon(Icon::Report).low().show(ui).clicked() {
                commands.push(Destination::Report.into());
            }
        });
    });
    ui.add_space(space::INSIDE);
    commands.extend(closing_ui(ui, cx, document));
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        for factor in &questionnaire.factors {
            ui.add_space(space::INSIDE);
            heading_ui(ui, text::strong(ui, cx.text(&factor.name)));
            for question in &factor.questions {
                row_ui(ui, cx, document, view, &question.id);
            }
        }
    });
    commands
}

/// Where too few answered for counts to be shown: that the owner of the file can look at each response, and the way there.
fn each_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>) -> Option<Command> {
    let count = document.session.assessment().current().responses.len();
    let are_few = count > 0 && (count as u64) < SHOWN_FROM && document.session.sheet() == Sheet::Agreed;
    if !are_few {
        return None;
    }
    let args = [("count", count.into()), ("from", SHOWN_FROM.into())];
    text_ui(ui, text::second(ui, &cx.say("response-each-about", &args)));
    let is_clicked = Button::secondary(&cx.word("response-each")).icon(Icon::Right).low().show(ui).clicked();
    is_clicked.then(|| Destination::Workshop(Some(WorkshopPart::Sheets)).into())
}

/// The questions that are open and on which the sheets agree from `least` on, with their median. One sheet agrees with
/// itself.
fn agreeing(cx: &Context<'_>, document: Document<'_>, least: f64) -> Vec<(QuestionId, Level)> {
    let is_own = document.session.assessment().current().responses.len() == 1;
    let open = document.findings.topics.iter().filter(|topic| state(cx, document, &topic.question) != State::Agreed);
    let found = open.filter_map(|topic| {
        let agrees = is_own || topic.sheets.agreement.is_some_and(|agreement| agreement >= least);
        median(document, topic).filter(|_| agrees).map(|level| (topic.question.clone(), level))
    });
    found.collect()
}

/// Takes over what the sheets agree on: which questions and how many is said on the button, and each is in the list.
fn take_over_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut AgreedView) -> Vec<Command> {
    let mut commands = Vec::new();
    if agreeing(cx, document, 0.0).is_empty() {
        return commands;
    }
    let is_own = document.session.assessment().current().responses.len() == 1;
    if !is_own {
        let options = From::ALL.map(|from| (from, cx.word(from.word())));
        let name = cx.word("agreed-from-name");
        text_ui(ui, text::small_strong(ui, &name));
        if let Some(from) = choice_ui(ui, &name, Some(view.from), &options) {
            view.from = from;
        }
        let least = [("least", hundredths(view.from.least()).into())];
        text_ui(ui, text::second(ui, &cx.say("agreed-from-about", &least)));
    }
    let ready = agreeing(cx, document, view.from.least());
    let warnings = premise::batch(cx, document, &ready);
    if !warnings.is_empty() {
        notice_ui(ui, Tone::Warn, |ui| {
            for said in &warnings {
                text_ui(ui, text::label(ui, said));
            }
        });
    }
    let label = cx.count(if is_own { "agreed-take-own" } else { "agreed-take" }, ready.len());
    if Button::secondary(&label).icon(Icon::Check).enabled(!ready.is_empty()).show(ui).clicked() {
        let agreed = ready.into_iter().map(|(question, level)| (question, Some(Value::Level(level))));
        commands.push(document.session.agree_all(agreed).into());
    }
    commands
}

/// A question: what was agreed, else what the sheets say.
fn row_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut AgreedView, question: &QuestionId) {
    let topic = document.findings.topics.iter().find(|topic| topic.question == *question);
    let said = name(cx, question);
    let is_agreed = state(cx, document, question) == State::Agreed;
    let word = state_word(cx, document, question);
    let counts = topic.map(|topic| text::small(ui, &sheet_counts::text(cx, document, topic)));
    let word = if is_agreed { text::strong(ui, &word) } else { text::small(ui, &word) };
    let label = cx.question(question).map_or("", |question| cx.text(&question.name));
    let line = Said { name: label, said: counts.into_iter().chain([word]).collect() };
    said_line_ui(ui, line, |ui| {
        let named = cx.say("agenda-open", &[("question", said.as_str().into())]);
        if link_ui(ui, label, &named).clicked() {
            view.chosen = Some(question.clone());
        }
    });
    if let Some(said) = counts_as(cx, document, question) {
        text_ui(ui, text::small_strong(ui, &said));
    }
}

/// What of the question counts, and why, where that is not what was agreed.
fn counts_as(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> Option<String> {
    let choice = document.session.assessment().current().agreed.value(question).and_then(Value::choice);
    match choice {
        Some(choice)
            if premise::follows_from(cx, document, question).is_some() && choice != Choice::Level(Level::MIN) =>
        {
            Some(premise::agreed(cx, document, question, choice))
        }
        _ => premise::follows(cx, document, question),
    }
}
