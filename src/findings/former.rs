//! What was answered to a question in the round before, where that was of an earlier edition: words that help to answer it
//! anew, and never a figure.

use super::Wording;
use crate::assessment::{Answer, Assessment, Value};
use crate::catalogue::{ArchivedQuestion, Edition, Level, QuestionId};
use crate::i18n::Text;

/// What was answered before to a question of an earlier edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerAnswer {
    /// Edition, level and statement, or what was said instead.
    pub said: String,
    /// What was noted, and whether it stays in the hall; nothing where nothing was.
    pub note: Option<String>,
}

impl Wording<'_> {
    /// What counted in the round before the current one as the answer to `question`, where that round was of an earlier
    /// edition that is known; nothing where nothing was answered or noted.
    pub fn former_answer(&self, assessment: &Assessment, question: &QuestionId) -> Option<FormerAnswer> {
        let [.., before, _] = assessment.rounds.as_slice() else { return None };
        let Edition::Archived(edition) = self.catalogue.edition(&before.edition) else { return None };
        let answer = before.result().get(question)?;
        if answer.value.is_none() && answer.note.trim().is_empty() {
            return None;
        }
        let asked = edition.question(question)?;
        let args = [
            ("edition", self.text(&edition.name).into()),
            ("answer", self.archived_answer(Some(asked), answer.value.as_ref()).into()),
        ];
        Some(FormerAnswer { said: self.words.format("edition-former", &args), note: self.archived_note(answer) })
    }

    /// What was answered to a question of an earlier edition; its level alone where the question is not known.
    pub fn archived_answer(&self, asked: Option<&ArchivedQuestion>, value: Option<&Value>) -> String {
        self.answer(value, |level| asked.map(|asked| asked.statement(level)))
    }

    /// What was noted with an answer of an earlier edition, and whether it stays in the hall; nothing where nothing was.
    pub fn archived_note(&self, answer: &Answer) -> Option<String> {
        let note = answer.note.trim();
        let key = if answer.note_is_inside { "edition-note-inside" } else { "edition-note" };
        (!note.is_empty()).then(|| self.words.format(key, &[("note", note.into())]))
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
