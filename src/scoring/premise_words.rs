//! How it is said that a question follows from another: one table of words for screen, slide, PDF and sheets.

use fluent_bundle::FluentValue;

use super::premise::Overridden;
use crate::assessment::workshop::Choice;
use crate::assessment::{Standing, Value};
use crate::catalogue::{Question, QuestionId, Questionnaire};
use crate::i18n::Words;

/// A question by the number and the name that people know it by: `設問2-1「推進部署」`.
pub fn question_text(words: &Words, questionnaire: &Questionnaire, question: &QuestionId) -> String {
    let Some(number) = questionnaire.number(question) else { return question.to_string() };
    let name = questionnaire.question(question).map_or("", |question| question.name.get(words.locale()));
    words.format("premise-question", &[("no", number.into()), ("name", FluentValue::from(name))])
}

/// Several questions in one line.
pub fn questions_text<'q>(
    words: &Words,
    questionnaire: &Questionnaire,
    questions: impl IntoIterator<Item = &'q QuestionId>,
) -> String {
    let all = questions.into_iter().map(|question| question_text(words, questionnaire, question));
    words.list(all)
}

/// That a question counts as 0 because `from` is at 0: a sentence.
pub fn follows_text(words: &Words, questionnaire: &Questionnaire, from: &QuestionId) -> String {
    words.format("premise-follows", &[("question", question_text(words, questionnaire, from).into())])
}

/// `said`, which names an answer, with what counts in its place and why, in brackets behind it.
pub fn kept_text(words: &Words, questionnaire: &Questionnaire, said: &str, from: &QuestionId) -> String {
    let number = questionnaire.number(from).unwrap_or_else(|| from.to_string());
    words.format("premise-kept", &[("said", FluentValue::from(said)), ("no", number.into())])
}

/// Why a question that follows from `from` counts as 0: a sentence, with what a person answered or a group agreed where
/// that is another answer.
pub fn follows_reason(
    words: &Words,
    questionnaire: &Questionnaire,
    own: Option<&Value>,
    standing: Standing,
    from: &QuestionId,
) -> String {
    let is_agreed = matches!(standing, Standing::Agreed(_) | Standing::Open(_));
    let said = match own {
        Some(Value::Level(level)) if level.get() > 0 => {
            let key = if is_agreed { "projector-agreed" } else { "questions-state-level" };
            words.format(key, &[("level", level.get().into())])
        }
        Some(Value::Unknown) => {
            words.get(if is_agreed { "projector-agreed-unknown" } else { "questions-state-unknown" })
        }
        _ => return follows_text(words, questionnaire, from),
    };
    kept_text(words, questionnaire, &said, from)
}

/// Answers that count as 0 although they are others, in one line: `設問2-3「つなぐ担当者」（レベル2）`.
pub fn overridden_text(words: &Words, questionnaire: &Questionnaire, all: &[Overridden]) -> String {
    let one = |one: &Overridden| {
        let own = match one.own {
            Choice::Level(level) => words.format("map-level", &[("level", level.get().into())]),
            Choice::Unknown => words.get("scoring-unknown"),
        };
        let question = question_text(words, questionnaire, &one.question);
        words.format("premise-overridden", &[("question", question.into()), ("own", own.into())])
    };
    words.list(all.iter().map(one))
}

/// When `question` is passed over on a sheet, printed or not; only where the question it follows from is on the sheet too:
/// elsewhere nobody could look it up.
pub fn pass_over_text(
    words: &Words,
    questionnaire: &Questionnaire,
    question: &Question,
    is_on_sheet: impl Fn(&QuestionId) -> bool,
) -> Option<String> {
    let number = questionnaire.number(question.depends_on.as_ref().filter(|id| is_on_sheet(id))?)?;
    Some(words.format("premise-pass-over", &[("no", number.into())]))
}
