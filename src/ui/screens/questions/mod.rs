//! The questions, one at a time: what the screen shows, what it remembers while a question is shown, and which commands
//! ask for what keys and clicks mean; what they come to is told by `update`.
//!
//! | file | owns |
//! |---|---|
//! | `keyboard` | which key asks for what |
//! | `layout` | what stands where, by room |
//! | `head`, `answer`, `note`, `grounds`, `foot`, `hints`, `notices` | the parts |
//! | `written` | a field of the answer that is written into |

mod answer;
mod foot;
mod grounds;
mod head;
mod hints;
mod keyboard;
mod layout;
mod national;
mod note;
mod notices;
mod written;

use eframe::egui::{Id, Ui};

pub use grounds::nothing_leaves;

use crate::assessment::{Answer, Value};
use crate::catalogue::{Question, QuestionId};
use crate::i18n::Locale;
use crate::session::{AnswerAction, ValueAction};
use crate::ui::command::{Command, Direction, Panel, QuestionAction};
use crate::ui::context::{Context, Document};
use crate::ui::keys;
use crate::ui::parts::NationalKept;
use crate::ui::theme::WidthClass;

/// What the questions remember while one is shown: of that question, and gone when another is gone to.
#[derive(Debug)]
pub struct QuestionsView {
    question: QuestionId,
    /// The reason of "not applicable" that is being typed.
    reason: Option<Reason>,
    towns: Fold,
    national: Fold,
    published: NationalKept,
    hints: Fold,
    words: Fold,
    map: Fold,
    /// What was shown as answered in the frame before; a change of it is brought into sight.
    answered: Option<Option<Value>>,
    /// The glossary's words on this question, in a language, by their place in the glossary.
    terms: Option<(Locale, Vec<usize>)>,
    focus: Option<Target>,
    /// Height that the foot took, in points.
    foot: f32,
}

/// A reason that is being typed.
#[derive(Debug, Default)]
struct Reason {
    text: String,
    /// It was blank when it was to be taken.
    is_refused: bool,
}

/// Whether something is unfolded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Fold {
    /// As the screen has it by itself.
    #[default]
    Unasked,
    Open,
    Closed,
}

/// A field that the focus is to go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Reason,
    Note,
    Grounds,
}

/// What the parts draw from.
#[derive(Clone, Copy)]
struct Page<'a> {
    cx: &'a Context<'a>,
    document: Document<'a>,
    question: &'a Question,
    answer: &'a Answer,
    /// The question from which this one follows, at 0.
    base: Option<&'a Question>,
    width_class: WidthClass,
    height: Height,
}

/// How high the window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Height {
    /// Of a projector: what an answer rests on is to be in sight all the same.
    Low,
    Usual,
    /// Enough to spread things out.
    Ample,
}

/// What the parts ask for.
#[derive(Debug, Default)]
struct Asked {
    actions: Vec<QuestionAction>,
    commands: Vec<Command>,
}

impl QuestionsView {
    /// With `question` shown.
    pub fn at(question: QuestionId) -> Self {
        QuestionsView {
            question,
            reason: None,
            towns: Fold::default(),
            national: Fold::default(),
            published: NationalKept::default(),
            hints: Fold::default(),
            words: Fold::default(),
            map: Fold::default(),
            answered: None,
            terms: None,
            focus: None,
            foot: 0.0,
        }
    }

    /// Gives the focus to the note, with the cursor behind what stands there.
    pub fn go_on_with_note(&mut self) {
        self.focus = Some(Target::Note);
    }

    /// Takes the reason that is being typed, where one is: whose question it is of, and what it comes to.
    pub fn take_reason(&mut self) -> Option<(QuestionId, QuestionAction)> {
        let reason = self.reason.take().filter(|reason| !reason.text.trim().is_empty())?;
        Some((self.question.clone(), ValueAction::NotApplicable(reason.text).into()))
    }

    /// The question that is shown.
    pub fn question(&self) -> &QuestionId {
        &self.question
    }

    /// Shows or puts away what `actions` ask for.
    fn show(&mut self, page: &Page<'_>, actions: &[QuestionAction]) {
        for action in actions {
            match action {
                QuestionAction::Answer(AnswerAction::Value(_)) => self.reason = None,
                QuestionAction::Show(Panel::Reason) => {
                    let text = match &page.answer.value {
                        Some(Value::NotApplicable(reason)) => reason.clone(),
                        _ => String::new(),
                    };
                    self.reason = Some(Reason { text, is_refused: false });
                    self.focus = Some(Target::Reason);
                }
                QuestionAction::Show(Panel::Note) => self.focus = Some(Target::Note),
                QuestionAction::Show(Panel::Grounds) => self.focus = Some(Target::Grounds),
                QuestionAction::Show(Panel::Towns) => {
                    self.towns.turn(page.answer.value.is_some());
                    if self.towns == Fold::Open {
                        self.hints = Fold::Open;
                    }
                }
                QuestionAction::Show(Panel::National) => self.national.turn(page.answer.value.is_some()),
                QuestionAction::Show(Panel::Hints) => self.hints.turn(false),
                QuestionAction::Show(Panel::Words) => self.words.turn(false),
                QuestionAction::Show(Panel::Map) => self.map.turn(false),
                QuestionAction::Answer(_) | QuestionAction::Go(_) | QuestionAction::StandBy | QuestionAction::List => {}
            }
        }
    }
}

impl Fold {
    /// Whether it is open, where it is by itself as `unasked` says.
    fn is_open(self, unasked: bool) -> bool {
        match self {
            Fold::Unasked => unasked,
            Fold::Open => true,
            Fold::Closed => false,
        }
    }

    fn turn(&mut self, unasked: bool) {
        *self = if self.is_open(unasked) { Fold::Closed } else { Fold::Open };
    }
}

impl Height {
    fn of(ui: &Ui) -> Height {
        const USUAL: f32 = 690.0;
        const AMPLE: f32 = 840.0;
        match ui.available_height() {
            height if height < USUAL => Height::Low,
            height if height < AMPLE => Height::Usual,
            _ => Height::Ample,
        }
    }
}

impl Page<'_> {
    /// The id of the level choice.
    fn choice(&self) -> Id {
        choice_of(&self.question.id)
    }
}

fn choice_of(question: &QuestionId) -> Id {
    Id::unique(("level", question.as_str()))
}

/// Draws the question that is shown, and hands on what its keys and buttons ask for.
#[must_use]
pub fn questions_ui(ui: &mut Ui, cx: &Context<'_>, view: &mut QuestionsView) -> Vec<Command> {
    let (Some(document), Some(question)) = (cx.document, cx.question(&view.question)) else { return Vec::new() };
    let entry = document.findings.scores.entries.iter().find(|entry| entry.question == question.id);
    let base = entry.and_then(|entry| entry.follows_from.as_ref()).and_then(|id| cx.question(id));
    let answer = document.session.answer(&question.id);
    let page =
        Page { cx, document, question, answer, base, width_class: WidthClass::of(ui.ctx()), height: Height::of(ui) };
    let mut asked = Asked { actions: keyboard::read(ui.ctx(), page.choice()), commands: Vec::new() };
    if keys::leads_on_typing(ui.ctx()) {
        asked.actions.push(QuestionAction::Go(Direction::Next));
    }
    // Before drawing: what is typed in this frame already belongs to the field that a key opens.
    view.show(&page, &asked.actions);
    let by_key = asked.actions.len();
    layout::page_ui(ui, &page, view, &mut asked);
    view.show(&page, &asked.actions[by_key..]);
    // Of a pass that is drawn again nothing is seen.
    if !ui.ctx().will_discard() {
        view.answered = Some(answer.value.clone());
    }
    let Asked { actions, commands } = asked;
    let actions = (!actions.is_empty()).then(|| Command::AtQuestion(question.id.clone(), actions));
    actions.into_iter().chain(commands).collect()
}
