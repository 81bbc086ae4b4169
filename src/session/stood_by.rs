//! Whether an answer is worth another look beside what the hall reported in the national survey, and how it is settled that it
//! stays as it is: for good, over all rounds. A lower answer is another one, and so is what the hall reports in a later year, or what
//! another hall reported.

use super::Session;
use crate::assessment::{Edit, StoodBy};
use crate::catalogue::{Catalogue, Level, QuestionId};
use crate::scoring;

impl Session {
    /// The level answered to `question`, where the survey leaves no room for it and the hall has not said that it stands
    /// by it.
    pub fn worth_another_look(&self, catalogue: &Catalogue, question: &QuestionId) -> Option<Level> {
        let (survey, code) = (catalogue.survey()?, self.assessment.profile.code.as_deref()?);
        let level = self.answer(question).level()?;
        scoring::entailed_above(survey, code, question, level)?;
        (!self.assessment.stands_by(&survey.id, question, level)).then_some(level)
    }

    /// The edit after which that is not asked any more; none where it is not asked.
    pub fn edit_to_stand_by(&self, catalogue: &Catalogue, question: &QuestionId) -> Option<Edit> {
        let level = self.worth_another_look(catalogue, question)?;
        let hall = self.assessment.profile.code.clone()?;
        let stood_by = StoodBy { hall, survey: catalogue.survey()?.id.clone(), level };
        Some(Edit::StoodBy { question: question.clone(), stood_by: Some(stood_by) })
    }
}
