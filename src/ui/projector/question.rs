//! The questions on a projector: one at a time with its six statements, and what was agreed on it. No key answers here, so
//! that nothing is changed by accident; and no single response is shown, whichever is open in the window.

use eframe::egui::Ui;

use super::agreed;
use super::deck::{Counted, Deck};
use super::part::{Mark, Part, Texts};
use super::setting::{Look, Text};
use super::slide::Slide;
use crate::assessment::Value;
use crate::assessment::workshop::Choice;
use crate::catalogue::{Level, Question};
use crate::ui::context::{Context, Document};
use crate::ui::screens::questions::QuestionsView;
use crate::ui::screens::workshop::premise;
use crate::ui::theme::text;

/// All questions, from the one of the window on.
pub(super) struct Questions<'a> {
    pub cx: &'a Context<'a>,
    pub view: &'a mut QuestionsView,
}

impl Questions<'_> {
    fn question(&self, subject: usize) -> Option<&Question> {
        self.cx.catalogue.questionnaire.questions().nth(subject)
    }

    /// What was agreed that no statement says, or does not count as it says; else what question it hangs on. Of the reason
    /// for "not applicable" nothing is said: it was not written for the room.
    fn below(&self, document: Document<'_>, question: &Question, agreed: Option<&Value>) -> Option<String> {
        let follows = premise::follows_from(self.cx, document, &question.id).is_some();
        match agreed {
            Some(Value::NotApplicable(_)) => Some(self.cx.word("projector-agreed-not-applicable")),
            Some(Value::Unknown) => Some(premise::agreed(self.cx, document, &question.id, Choice::Unknown)),
            Some(Value::Level(level)) if follows && *level > Level::MIN => {
                Some(premise::agreed(self.cx, document, &question.id, Choice::Level(*level)))
            }
            Some(Value::Level(_)) | None => premise::before(self.cx, document, &question.id),
        }
    }

    /// The number of `question`, and its factor.
    fn place(&self, question: &Question) -> String {
        self.cx.whereabouts(question, |factor| &factor.name)
    }
}

impl Deck for Questions<'_> {
    const COUNTED: Counted = Counted::Subjects;

    fn subjects(&self) -> usize {
        self.cx.catalogue.questionnaire.questions().count()
    }

    fn subject(&self) -> usize {
        let here = self.view.question();
        self.cx.catalogue.questionnaire.questions().position(|question| question.id == *here).unwrap_or_default()
    }

    fn go(&mut self, subject: usize) {
        if let Some(question) = self.question(subject).map(|question| question.id.clone()) {
            *self.view = QuestionsView::at(question);
        }
    }

    fn slides(&self, _ui: &Ui, subject: usize) -> Vec<Slide> {
        let (Some(question), Some(document)) = (self.question(subject), self.cx.document) else { return Vec::new() };
        let agreed = document.session.assessment().current().agreed.value(&question.id);
        let mut parts: Vec<Part> =
            Level::ALL.into_iter().map(|level| statement(self.cx, question, level, agreed)).collect();
        parts.extend(self.below(document, question, agreed).map(|said| Part::text(said, text::accent)));
        let asked = Slide::new(self.place(question), self.cx.text(&question.text), parts).in_one_piece();
        // At the first question: how one chooses.
        vec![if subject == 0 {
            asked.with_aside(Part::text(self.cx.word("answering-rule"), text::second))
        } else {
            asked
        }]
    }
}

/// A statement behind its level, marked where it is what was agreed.
pub(super) fn statement(cx: &Context<'_>, question: &Question, level: Level, agreed: Option<&Value>) -> Part {
    let is_agreed = agreed == Some(&Value::Level(level));
    let look: Look = if is_agreed { text::strong } else { text::label };
    Part::Texts(Texts {
        mark: Some(Mark::Level(level, cx.say("map-level", &[("level", level.get().into())]))),
        said: vec![Text::new(cx.text(question.statement(level)), look)],
        tag: is_agreed.then(|| agreed::tag(&cx.word("projector-agreed-tag"))),
        is_agreed,
    })
}
