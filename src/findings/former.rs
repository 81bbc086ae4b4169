//! What was answered to a question in the round before: words that help to answer it anew, and never a figure.

use super::Wording;
use crate::assessment::{Answer, Assessment, Value};
use crate::catalogue::{AskedQuestion, Edition, Level, QuestionId};
use crate::i18n::Text;

/// What was answered before to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerAnswer {
    /// Which round, or of which earlier edition; level and statement, or what was said instead.
    pub said: String,
    /// What was noted, and whether it stays in the hall; nothing where nothing was.
    pub note: Option<String>,
}

impl Wording<'_> {
    /// What counted in the round before the current one as the answer to `question`, where its edition is known; nothing
    /// where nothing was answered or noted.
    pub fn former_answer(&self, assessment: &Assessment, question: &QuestionId) -> Option<FormerAnswer> {
        let (place, before) = (assessment.compared_with()?, assessment.round_before()?);
        let edition = self.catalogue.edition(&before.edition);
        let answer = before.result().get(question)?;
        if answer.value.is_none() && answer.note.trim().is_empty() && answer.grounds.trim().is_empty() {
            return None;
        }
        let asked = edition.question(question)?;
        let said = self.answer_read(Some(asked), answer.value.as_ref());
        let said = match edition {
            Edition::Archived(archived) => {
                let args = [("edition", self.text(&archived.name).into()), ("answer", said.into())];
                self.words.format("edition-former", &args)
            }
            Edition::Live(_) | Edition::Unknown => {
                let args = [("round", self.round_name(&assessment.rounds, place).into()), ("answer", said.into())];
                self.words.format("last-time-said", &args)
            }
        };
        Some(FormerAnswer { said, note: self.note_read(answer) })
    }

    /// What was answered to a question of some edition; its level alone where the question is not known.
    pub fn answer_read(&self, asked: Option<AskedQuestion<'_>>, value: Option<&Value>) -> String {
        self.answer(value, |level| asked.map(|asked| asked.statement(level)))
    }

    /// What an answer rests on, as it is read in the hall, and whether its web addresses may leave; nothing where nothing
    /// was typed.
    pub fn grounds_read(&self, answer: &Answer) -> Option<String> {
        let grounds = answer.grounds.trim();
        let leaves = !answer.public_addresses().is_empty();
        let key = if leaves { "edition-grounds-leave" } else { "edition-grounds" };
        (!grounds.is_empty()).then(|| self.words.format(key, &[("grounds", crate::problem::visible(grounds).into())]))
    }

    /// The web addresses that an answer rests on and that may be handed on, in a line; nothing where there are none.
    pub fn grounds_handed_on(&self, answer: &Answer) -> Option<String> {
        let addresses = answer.public_addresses();
        (!addresses.is_empty())
            .then(|| self.words.format("findings-grounds", &[("addresses", addresses.join(" ").into())]))
    }

    /// What was noted with an answer that is read again, and whether it stays in the hall, and what it rests on; nothing
    /// where nothing was.
    pub fn note_read(&self, answer: &Answer) -> Option<String> {
        let note = answer.note.trim();
        let key = if answer.note_is_inside { "edition-note-inside" } else { "edition-note" };
        let note = (!note.is_empty()).then(|| self.words.format(key, &[("note", note.into())]));
        let lines: Vec<String> = note.into_iter().chain(self.grounds_read(answer)).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// What was answered, with the statement of its level where that is known.
    pub fn answer<'t>(&self, value: Option<&Value>, statement: impl Fn(Level) -> Option<&'t Text>) -> String {
        let level_of = |level: Level| ("level", level.get().into());
        match value {
            Some(Value::Level(level)) => match statement(*level) {
                Some(statement) => {
                    let args = [level_of(*level), ("statement", self.text(statement).into())];
                    self.words.format("response-level", &args)
                }
                None => self.words.format("map-level", &[level_of(*level)]),
            },
            Some(Value::Unknown) => self.words.get("response-unknown"),
            Some(Value::NotApplicable(reason)) => {
                let reason = crate::problem::visible(reason);
                self.words.format("response-not-applicable", &[("reason", reason.into())])
            }
            None => self.words.get("response-open"),
        }
    }
}
