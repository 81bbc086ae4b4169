//! Somebody whose sheet comes in has another response with other answers: which of them counts, for each person.

use eframe::egui::{Context as Egui, Key, Modifiers, Ui};
use jiff::civil::DateTime;

use super::frame::Main;
use super::frame::{body_ui, buttons_ui, frame_ui, main_button_ui};
use crate::assessment::{Answers, Round};
use crate::exchange::{Clash, Given, SamePerson};
use crate::problem::visible;
use crate::ui::command::{Command, SheetsCommand, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::state::pending::PendingImport;
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, checkbox_ui, choice_ui, heading_ui, inset_ui, text_ui};

/// Asks for each person which of several responses counts.
#[derive(Clone, Debug)]
pub struct SamePersonDialog {
    /// What was read, which goes with the dialog where nobody takes it in.
    pub waiting: Box<PendingImport>,
    people: Vec<Person>,
    names: Names,
    /// The answers of one person stand in the round, and stay as agreed where others come beside them.
    is_ones_own: bool,
}

/// Whether names are on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Names {
    #[default]
    Hidden,
    Shown,
}

/// Somebody to be decided on.
#[derive(Clone, Debug)]
struct Person {
    clash: Clash,
    /// Questions with an answer in what the round has; none where it has nothing of this person.
    there: Option<usize>,
    given: Vec<Sheet>,
    decision: Option<SamePerson>,
}

/// A sheet that comes in, beside what the round has of the same person.
#[derive(Clone, Debug)]
struct Sheet {
    file: String,
    saved: Option<DateTime>,
    answered: usize,
    differs: usize,
    more: usize,
    fewer: usize,
}

const ALL: [(SamePerson, &str); 3] = [
    (SamePerson::Replace, "same-person-replace"),
    (SamePerson::Keep, "same-person-keep"),
    (SamePerson::Both, "same-person-both"),
];

impl SamePersonDialog {
    /// About the `clashes` of what is `waiting` to come into `round`.
    pub fn new(waiting: PendingImport, clashes: Vec<Clash>, round: &Round, is_ones_own: bool) -> Self {
        let given = &waiting.collected.given;
        let people = clashes.into_iter().map(|clash| Person::of(clash, round, given)).collect();
        SamePersonDialog { people, waiting: Box::new(waiting), names: Names::default(), is_ones_own }
    }

    /// What was asked about, in the order of the decisions.
    pub fn clashes(&self) -> Vec<Clash> {
        self.people.iter().map(|person| person.clash.clone()).collect()
    }

    fn decide_all(&mut self, decision: SamePerson) {
        self.people.iter_mut().for_each(|person| person.decision = Some(decision));
    }

    /// The decision on everybody; nothing while one is open.
    fn decisions(&self) -> Option<Vec<SamePerson>> {
        self.people.iter().map(|person| person.decision).collect()
    }
}

impl Person {
    fn of(clash: Clash, round: &Round, given: &[Given]) -> Person {
        let there = clash.there.first().and_then(|place| round.responses.get(*place)).map(|there| &there.answers);
        let given = clash.given.iter().filter_map(|place| given.get(*place));
        Person {
            there: there.map(answered),
            given: given.map(|given| Sheet::of(given, there)).collect(),
            clash,
            decision: None,
        }
    }
}

impl Sheet {
    fn of(given: &Given, there: Option<&Answers>) -> Sheet {
        let (none, answers) = (Answers::default(), &given.response.answers);
        let there = there.unwrap_or(&none);
        let is_in = |answers: &Answers, question| answers.get(question).is_some();
        let differs = |(question, answer)| there.get(question).is_some_and(|there| there != answer);
        Sheet {
            file: given.file.file_name().unwrap_or(given.file.as_os_str()).to_string_lossy().into_owned(),
            saved: given.saved,
            answered: answered(answers),
            differs: answers.iter().filter(|entry| differs(*entry)).count(),
            more: answers.iter().filter(|(question, _)| !is_in(there, question)).count(),
            fewer: there.iter().filter(|(question, _)| !is_in(answers, question)).count(),
        }
    }
}

fn answered(answers: &Answers) -> usize {
    answers.iter().filter(|(_, answer)| answer.value.is_some()).count()
}

/// Draws the dialog.
#[must_use]
pub(super) fn same_person_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut SamePersonDialog) -> Vec<Command> {
    frame_ui(ctx, "same person", &cx.word("same-person-title"), 760.0, |ui| {
        let mut commands = Vec::new();
        for ((decision, _), key) in ALL.into_iter().zip([Key::Num1, Key::Num2, Key::Num3]) {
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
                dialog.decide_all(decision);
            }
        }
        body_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::INSIDE;
            about_ui(ui, cx, dialog);
            all_ui(ui, cx, dialog);
            if checkbox_ui(ui, &cx.word("same-person-names"), dialog.names == Names::Shown).clicked() {
                dialog.names = if dialog.names == Names::Shown { Names::Hidden } else { Names::Shown };
            }
            let names = dialog.names;
            for (place, person) in dialog.people.iter_mut().enumerate() {
                ui.push_id(place, |ui| inset_ui(ui, |ui| person_ui(ui, cx, person, names)));
            }
            let open = dialog.people.iter().filter(|person| person.decision.is_none()).count();
            if open > 0 {
                text_ui(ui, text::second(ui, &cx.count("same-person-open", open)));
            }
        });
        buttons_ui(ui, |ui| {
            let decisions = dialog.decisions();
            let label = cx.word("same-person-do");
            let take = Button::primary(&label).keys(key_hint(Control::Enter)).enabled(decisions.is_some());
            let (_, main) = main_button_ui(ui, take);
            if let (Main::Do, Some(decisions)) = (main, decisions) {
                commands.push(SheetsCommand::Decide(decisions).into());
            }
            if Button::quiet(&cx.word("dialog-cancel")).keys(key_hint(Control::Escape)).show(ui).clicked() {
                commands.push(WindowCommand::CloseDialog.into());
            }
        });
        commands
    })
}

fn about_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &SamePersonDialog) {
    text_ui(ui, text::label(ui, &cx.word("same-person-about")));
    for key in ["same-person-replace-said", "same-person-keep-said", "same-person-both-said"] {
        text_ui(ui, text::small(ui, &cx.word(key)));
    }
    if dialog.is_ones_own {
        text_ui(ui, text::small(ui, &cx.word("same-person-both-own")));
    }
    if dialog.people.iter().any(|person| person.given.len() > 1) {
        text_ui(ui, text::small(ui, &cx.word("same-person-several-said")));
    }
}

/// One decision for everybody, with the digits that make it.
fn all_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut SamePersonDialog) {
    let label = cx.word("same-person-all");
    text_ui(ui, text::small_strong(ui, &label));
    let options = [1, 2, 3].map(|digit: usize| {
        let (decision, key) = ALL[digit - 1];
        (decision, format!("{digit} {}", cx.word(key)))
    });
    let first = dialog.people.first().and_then(|person| person.decision);
    let same = first.filter(|first| dialog.people.iter().all(|person| person.decision == Some(*first)));
    if let Some(decision) = choice_ui(ui, &label, same, &options) {
        dialog.decide_all(decision);
    }
}

fn person_ui(ui: &mut Ui, cx: &Context<'_>, person: &mut Person, names: Names) {
    ui.spacing_mut().item_spacing.y = space::NEAR;
    let role = cx.wording().role(person.clash.role);
    let title = match names {
        Names::Hidden => role.clone(),
        Names::Shown => {
            let name = visible(&person.clash.name);
            cx.say("same-person-named", &[("role", role.as_str().into()), ("name", name.into())])
        }
    };
    heading_ui(ui, text::strong(ui, &title));
    match person.there {
        Some(there) => text_ui(ui, text::label(ui, &cx.count("same-person-there", there))),
        None => text_ui(ui, text::label(ui, &cx.count("same-person-several", person.given.len()))),
    };
    for sheet in &person.given {
        let saved = match sheet.saved {
            Some(saved) => cx.say("same-person-saved", &[("when", cx.moment(saved).into())]),
            None => cx.word("same-person-undated"),
        };
        let args = [("file", visible(&sheet.file).into()), ("count", sheet.answered.into()), ("saved", saved.into())];
        text_ui(ui, text::label(ui, &cx.say("same-person-given", &args)));
        if person.there.is_some() {
            let args = [("differs", sheet.differs.into()), ("more", sheet.more.into()), ("fewer", sheet.fewer.into())];
            text_ui(ui, text::second(ui, &cx.say("same-person-differs", &args)));
        }
    }
    ui.add_space(space::NEAR);
    let options = ALL.map(|(decision, key)| (decision, cx.word(key)));
    let label = cx.say("same-person-of", &[("role", role.into())]);
    if let Some(decision) = choice_ui(ui, &label, person.decision, &options) {
        person.decision = Some(decision);
    }
}
