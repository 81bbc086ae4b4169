//! Changes to the sheet of paper that is being typed in.

use super::answer::{check_answer, check_answers};
use super::{PaperEdit, bounded, refused};
use crate::assessment::{PaperSheet, limits};
use crate::problem::Problem;

impl PaperEdit {
    /// The way back is the whole sheet as it was, so that all that is typed into one can be one step.
    pub(super) fn apply(self, half_typed: &mut Option<Box<PaperSheet>>) -> Result<PaperEdit, Problem> {
        match self {
            PaperEdit::Put(sheet) => {
                sheet.as_ref().map_or(Ok(()), |sheet| check(sheet))?;
                Ok(PaperEdit::Put(std::mem::replace(half_typed, sheet)))
            }
            PaperEdit::Answer(question, answer) => {
                let before = half_typed.clone();
                let sheet = half_typed.as_mut().ok_or_else(|| refused("edit-no-paper"))?;
                check_answer(&answer).map_err(|problem| problem.of(&question))?;
                let answers = &mut sheet.response.answers;
                let is_new = answers.get(&question).is_none() && !answer.is_blank();
                if is_new && answers.len() >= limits::ANSWERS {
                    return Err(refused("edit-too-many").with("max", limits::ANSWERS));
                }
                if answers.set(question.clone(), answer.clone()) == answer {
                    // Nothing changed: the same on both ways.
                    return Ok(PaperEdit::Answer(question, answer));
                }
                Ok(PaperEdit::Put(before))
            }
        }
    }
}

fn check(sheet: &PaperSheet) -> Result<(), Problem> {
    bounded(&sheet.response.name, limits::TEXT)?;
    sheet.section.as_ref().map_or(Ok(()), |section| bounded(section.as_str(), limits::TEXT))?;
    check_answers(&sheet.response.answers)
}
