//! What is to be talked over: the agenda in its order, and all other questions with what speaks for them.

use eframe::egui::{Align, Layout, Ui};

use super::line::line_ui;
use super::premise;
use super::sheets::kit_ui;
use crate::assessment::privacy::SHOWN_FROM;
use crate::assessment::{Edit, Value, WorkshopEdit};
use crate::catalogue::QuestionId;
use crate::ui::command::{Command, Destination, WorkshopPart};
use crate::ui::context::{Context, Document};
use crate::ui::keys::leading_ui;
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{
    Button, Icon, Tone, card_ui, disclosure_ui, heading_ui, link_ui, notice_ui, number_ui, text_ui,
};
use crate::workshop::{self, AGENDA, Reason, Rule, TOGETHER, Topic};

/// What the agenda remembers while the workshop is shown.
#[derive(Debug, Default)]
pub(super) struct AgendaView {
    /// The questions that are not on the agenda are unfolded.
    shows_rest: bool,
    /// How the proposal is come by is unfolded.
    shows_rules: bool,
    /// A question that is to be put in the room.
    chosen: Option<QuestionId>,
}

impl AgendaView {
    /// The question that is to be talked over now, told once.
    pub fn take_chosen(&mut self) -> Option<QuestionId> {
        self.chosen.take()
    }
}

/// Draws the agenda, or what is proposed for it.
#[must_use]
pub(super) fn agenda_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut AgendaView) -> Vec<Command> {
    let mut commands = Vec::new();
    let agenda = &document.findings.agenda;
    let workshop = &document.session.assessment().current().workshop;
    let is_talking = workshop.agenda.is_some() || !workshop.talks.is_empty();
    card_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::INSIDE;
        let agreed = agenda.iter().filter(|question| state(cx, document, question) == State::Agreed).count();
        let args = [("count", agenda.len().into()), ("agreed", agreed.into())];
        heading_ui(ui, text::card_title(ui, &cx.say("agenda-title", &args)));
        let is_early = !is_talking && !workshop::can_compare(&document.session.assessment().current().sheets());
        if is_early {
            commands.extend(sheets_first_ui(ui, cx));
        } else {
            text_ui(ui, text::second(ui, &cx.count("agenda-about", AGENDA)));
        }
        ui.horizontal_wrapped(|ui| {
            let first_open = agenda.iter().find(|question| state(cx, document, question).is_open());
            let label = cx.word(if is_early { "agenda-begin-now" } else { "agenda-begin" });
            let begin = if is_early { Button::secondary(&label) } else { Button::primary(&label) };
            let begin = begin.icon(Icon::Right);
            if let Some(question) = first_open
                && (if is_early { begin.show(ui).clicked() } else { leading_ui(ui, begin).1 })
            {
                view.chosen = Some(question.clone());
            }
            if workshop.agenda.is_some() && Button::quiet(&cx.word("agenda-propose")).show(ui).clicked() {
                commands.push(edit(document, None));
            }
        });
        for (place, question) in agenda.iter().enumerate() {
            // Named by its question, so that the focus goes along when it is moved.
            ui.push_id(question.as_str(), |ui| commands.extend(row_ui(ui, cx, document, view, (place, question))));
        }
        rules_ui(ui, cx, view);
    });
    if !agenda.is_empty() {
        ui.add_space(space::INSIDE);
        card_ui(ui, |ui| commands.extend(kit_ui(ui, cx)));
    }
    ui.add_space(space::INSIDE);
    card_ui(ui, |ui| commands.extend(rest_ui(ui, cx, document, view)));
    commands
}

/// Where no answers can be held against each other yet: that sheets go out first, and the way there.
fn sheets_first_ui(ui: &mut Ui, cx: &Context<'_>) -> Option<Command> {
    notice_ui(ui, Tone::Info, |ui| {
        heading_ui(ui, text::strong(ui, &cx.word("agenda-sheets-first")));
        text_ui(ui, text::label(ui, &cx.word("agenda-sheets-first-about")));
        ui.add_space(space::NEAR);
        let is_clicked = Button::primary(&cx.word("agenda-sheets-first-do")).icon(Icon::Right).show(ui).clicked();
        is_clicked.then(|| Destination::Workshop(Some(WorkshopPart::Sheets)).into())
    })
}

/// How the proposal is come by, exactly, folded.
fn rules_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut AgendaView) {
    let line = disclosure_ui(ui, &cx.word("agenda-rules"), view.shows_rules, |ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        for rule in [Rule::Agenda, Rule::Agreement] {
            text_ui(ui, text::small_strong(ui, &rule.name(cx.words)));
            text_ui(ui, text::second(ui, &rule.text(cx.words)));
        }
    });
    if line.clicked() {
        view.shows_rules = !view.shows_rules;
    }
}

/// How far a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has voted.
    New,
    Voting,
    /// Revealed, and not agreed.
    Revealed,
    /// Put off in the room.
    Skipped,
    /// Nothing is agreed, and it counts as 0 because of another question.
    Follows,
    Agreed,
}

impl State {
    /// There is something to talk over.
    pub fn is_open(self) -> bool {
        match self {
            State::New | State::Voting | State::Revealed | State::Skipped => true,
            State::Follows | State::Agreed => false,
        }
    }
}

/// How far `question` is.
pub fn state(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> State {
    let round = document.session.assessment().current();
    let talk = round.workshop.talk(question);
    let votes = talk.map_or(&[][..], |talk| &talk.votes);
    if round.agreed.value(question).is_some() {
        return State::Agreed;
    }
    if premise::follows_from(cx, document, question).is_some() {
        return State::Follows;
    }
    match (workshop::under_way(votes), votes) {
        _ if talk.is_some_and(|talk| talk.is_skipped) => State::Skipped,
        (None, []) => State::New,
        (Some(vote), [_]) if vote.counts.total() == 0 => State::New,
        (Some(_), _) => State::Voting,
        (None, _) => State::Revealed,
    }
}

/// How far `question` is, in words.
pub fn state_word(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> String {
    match state(cx, document, question) {
        State::New => cx.word("agenda-state-new"),
        State::Voting => cx.word("agenda-state-voting"),
        State::Revealed => cx.word("agenda-state-revealed"),
        State::Skipped => cx.word("agenda-state-skipped"),
        State::Follows => cx.wording().follows(),
        State::Agreed => match document.session.assessment().current().agreed.value(question) {
            Some(Value::Level(level)) => cx.say("agenda-state-agreed", &[("level", level.get().into())]),
            Some(Value::Unknown) => cx.word("agenda-state-agreed-unknown"),
            Some(Value::NotApplicable(_)) | None => cx.word("agenda-state-not-applicable"),
        },
    }
}

/// An item: its place, name, why it stands there, how far it is, and what can be done with it.
fn row_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    document: Document<'_>,
    view: &mut AgendaView,
    (place, question): (usize, &QuestionId),
) -> Vec<Command> {
    let mut commands = Vec::new();
    let agenda = &document.findings.agenda;
    let name = name(cx, question);
    ui.separator();
    line_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::NEAR;
        let named = |key: &str| cx.say(key, &[("question", name.as_str().into())]);
        let mut act = |ui: &mut Ui, icon, key: &str, is_possible, changed: Option<Vec<QuestionId>>| {
            let label = named(key);
            if Button::quiet(&label).icon(icon).mark_only().low().enabled(is_possible).show(ui).clicked() {
                commands.extend(changed.map(|agenda| edit(document, Some(agenda))));
            }
        };
        act(ui, Icon::Close, "agenda-remove", true, Some(without(agenda, place)));
        act(ui, Icon::Down, "agenda-down", place + 1 < agenda.len(), swapped(agenda, place, place + 1));
        act(ui, Icon::Up, "agenda-up", place > 0, place.checked_sub(1).and_then(|above| swapped(agenda, place, above)));
        ui.add_space(space::INSIDE);
        ui.label(text::small_strong(ui, &state_word(cx, document, question)));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            number_ui(ui, place + 1, agenda.len());
            ui.add_space(space::INSIDE);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                if link_ui(ui, &name, &named("agenda-open")).clicked() {
                    view.chosen = Some(question.clone());
                }
                text_ui(ui, text::second(ui, &why(cx, document, question)));
                if let Some(said) = premise::on_agenda(cx, document, question) {
                    text_ui(ui, text::small_strong(ui, &said));
                }
            });
        });
    });
    commands
}

/// What speaks for talking a question over.
fn why(cx: &Context<'_>, document: Document<'_>, question: &QuestionId) -> String {
    let findings = document.findings;
    let topic = findings.proposal.iter().chain(&findings.topics).find(|topic| topic.question == *question);
    topic.map_or_else(String::new, |topic| reason(cx, topic))
}

/// The reason in words. With fewer answers than may be shown, how they agree is nobody's business.
fn reason(cx: &Context<'_>, topic: &Topic) -> String {
    let counts = &topic.sheets.counts;
    match topic.reason {
        Reason::Agreement { .. } | Reason::ManyUnknown { .. } if counts.total() < SHOWN_FROM => {
            cx.say("agenda-reason-hidden", &[("from", SHOWN_FROM.into())])
        }
        Reason::Agreement { .. } if !topic.may_be_shown => {
            cx.say("agenda-reason-hidden", &[("from", SHOWN_FROM.into())])
        }
        Reason::Agreement { .. } | Reason::ManyUnknown { .. } | Reason::TooFew | Reason::MostDocumented { .. } => {
            workshop::reason_text(cx.words, topic)
        }
    }
}

/// All questions that are not on the agenda, those most worth talking over first.
fn rest_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut AgendaView) -> Vec<Command> {
    let mut commands = Vec::new();
    let agenda = &document.findings.agenda;
    let rest: Vec<&Topic> = document.findings.topics.iter().filter(|topic| !agenda.contains(&topic.question)).collect();
    let title = cx.count("agenda-rest", rest.len());
    let is_open = view.shows_rest;
    let response = disclosure_ui(ui, &title, is_open, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        for topic in rest {
            let name = name(cx, &topic.question);
            line_ui(ui, |ui| {
                let label = cx.say("agenda-add", &[("question", name.as_str().into())]);
                if Button::quiet(&label).icon(Icon::Plus).mark_only().low().show(ui).clicked() {
                    let added = agenda.iter().chain([&topic.question]).cloned().collect();
                    commands.push(edit(document, Some(added)));
                }
                let follows = state(cx, document, &topic.question) == State::Follows;
                let said = if follows { cx.wording().follows() } else { reason(cx, topic) };
                ui.label(text::small(ui, &said));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| text_ui(ui, text::label(ui, &name)));
            });
        }
    });
    if response.clicked() {
        view.shows_rest = !is_open;
    }
    if agenda.len() > AGENDA {
        text_ui(
            ui,
            text::second(ui, &cx.say("agenda-long", &[("count", AGENDA.into()), ("minutes", TOGETHER.into())])),
        );
    }
    commands
}

/// The factor and the name of a question.
pub fn name(cx: &Context<'_>, question: &QuestionId) -> String {
    let Some(question) = cx.question(question) else { return question.to_string() };
    let factor = cx.catalogue.questionnaire.factor(&question.factor).map_or("", |factor| cx.text(&factor.short));
    cx.say("agenda-name", &[("factor", factor.into()), ("question", cx.text(&question.name).into())])
}

fn edit(document: Document<'_>, agenda: Option<Vec<QuestionId>>) -> Command {
    Edit::Workshop { round: document.session.round(), edit: WorkshopEdit::Agenda(agenda) }.into()
}

fn without(agenda: &[QuestionId], place: usize) -> Vec<QuestionId> {
    agenda.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, question)| question.clone()).collect()
}

fn swapped(agenda: &[QuestionId], one: usize, other: usize) -> Option<Vec<QuestionId>> {
    let mut agenda = agenda.to_vec();
    (one < agenda.len() && other < agenda.len()).then(|| {
        agenda.swap(one, other);
        agenda
    })
}
