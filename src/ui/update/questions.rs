//! What was asked for on the questions, one action after the other, each where the one before led and on the answers as
//! they are by then.

use crate::catalogue::QuestionId;
use crate::scoring::State;
use crate::session::AnswerAction;
use crate::ui::app::App;
use crate::ui::command::{Destination, Direction, QuestionAction};

impl App {
    /// Carries out `actions`, of which the first was asked for at the question `from`.
    pub(super) fn at_question(&mut self, from: QuestionId, actions: Vec<QuestionAction>) {
        let mut at = from.clone();
        for action in actions {
            match action {
                QuestionAction::Answer(AnswerAction::AsLastTime) => self.as_last_time(&at),
                QuestionAction::Answer(action) => {
                    let edit = self.document.as_ref().and_then(|open| open.session.edit_for(&at, &action));
                    if let Some(edit) = edit {
                        self.edit(edit);
                    }
                }
                QuestionAction::Go(direction) => match self.beside(&at, direction) {
                    Some(question) => at = question,
                    // Beyond the last question come those that are open, and only then the results.
                    None => return self.go(self.after_all(&at)),
                },
                QuestionAction::StandBy => self.stand_by(&at),
                QuestionAction::List => return self.go(Destination::List(Some(at))),
                QuestionAction::Show(_) => {}
            }
        }
        if at != from {
            self.go(Destination::Questions(Some(at)));
        }
    }

    /// Answers as in the round before, or says why not.
    fn as_last_time(&mut self, question: &QuestionId) {
        let Some(open) = &self.document else { return };
        match open.session.last_time(question) {
            Ok(_) => {
                if let Some(edit) = open.session.edit_for(question, &AnswerAction::AsLastTime) {
                    self.edit(edit);
                }
            }
            Err(why) => self.notices.hint(self.words.get(why.key())),
        }
    }

    /// Settles that the answer stays, whatever the national survey says, or says that nothing was asked.
    fn stand_by(&mut self, question: &QuestionId) {
        let Some(open) = &self.document else { return };
        let edit = open.session.edit_to_stand_by(&self.catalogue, question);
        let said = if edit.is_some() { "national-stood-by" } else { "national-nothing-to-stand-by" };
        if let Some(edit) = edit {
            self.edit(edit);
        }
        self.notices.done(self.words.get(said));
    }

    /// The question that lies in `direction` of the one called `at`; none beyond the last.
    fn beside(&self, at: &QuestionId, direction: Direction) -> Option<QuestionId> {
        let order: Vec<&QuestionId> = self.catalogue.questionnaire.questions().map(|question| &question.id).collect();
        let here = order.iter().position(|id| *id == at)?;
        let place = match direction {
            Direction::Next => here + 1,
            Direction::Back => here.saturating_sub(1),
        };
        order.get(place).map(|id| (*id).clone())
    }

    /// What comes after the last question, which is `last`.
    fn after_all(&self, last: &QuestionId) -> Destination {
        let findings = self.document.as_ref().and_then(|open| open.findings.as_ref().ok());
        let mut entries = findings.into_iter().flat_map(|findings| &findings.scores.entries);
        match entries.find(|entry| entry.state == State::Open && entry.question != *last) {
            Some(open) => Destination::Questions(Some(open.question.clone())),
            None => Destination::Results(None),
        }
    }
}
