//! What happens to answers when other responses come beside them, and when a response goes.

use super::Session;
use crate::assessment::{Answer, AnswerChange, AnswerEdit, Edit, ResponseEdit, SaidBy, Sheet, Value};

impl Session {
    /// The round holds the answers of one person and nothing that was agreed: they are what counts, and would no longer be
    /// once another response stands beside them. The first of several sheets of paper is nobody's own.
    pub fn is_ones_own(&self) -> bool {
        let round = self.assessment.current();
        matches!(round.responses.as_slice(), [one] if !one.answers.is_empty() && !one.is_from_paper)
            && !round.agreed.has_values()
    }

    /// The edit that makes the answers of the only response the agreed ones, so that they go on counting when others come
    /// beside it; of those with a value, the ones that `is_taken`. Empty where the round holds anything else.
    pub fn agree_own(&self, is_taken: impl Fn(&Value) -> bool) -> Edit {
        let round = self.assessment.current();
        let [one] = round.responses.as_slice() else { return Edit::All(Vec::new()) };
        if !self.is_ones_own() {
            return Edit::All(Vec::new());
        }
        let taken = one.answers.iter().filter(|(_, answer)| answer.value.as_ref().is_none_or(&is_taken));
        let agreed = taken.map(|(question, answer)| {
            let change = AnswerChange::Whole(beside_note(answer, round.agreed.get(question)));
            let (round, question) = (self.round(), question.clone());
            Edit::Answer(AnswerEdit { round, sheet: Sheet::Agreed, question, change })
        });
        Edit::All(agreed.collect())
    }

    /// The edit that takes the response at `place` away, and what names whoever gave it beside answers that were filled
    /// from it. Those answers stay.
    pub fn remove_response(&self, place: usize) -> Edit {
        let (at, round) = (self.round(), self.assessment.current());
        let remove = Edit::Response { round: at, edit: ResponseEdit::Remove(place) };
        let Some(gone) = round.responses.get(place) else { return remove };
        let by = SaidBy { role: gone.role, name: gone.name.clone() };
        let unnamed = |sheet: Sheet| {
            let answers = match sheet {
                Sheet::Agreed => &round.agreed,
                Sheet::Response(other) => &round.responses[other].answers,
            };
            let named = answers.iter().filter(|(_, answer)| answer.said_by.as_ref() == Some(&by));
            let edits = named.map(move |(question, answer)| {
                let change = AnswerChange::Whole(Answer { said_by: None, ..answer.clone() });
                Edit::Answer(AnswerEdit { round: at, sheet, question: question.clone(), change })
            });
            edits.collect::<Vec<_>>()
        };
        let others = (0..round.responses.len()).filter(|other| *other != place).map(Sheet::Response);
        let mut edits: Vec<Edit> = [Sheet::Agreed].into_iter().chain(others).flat_map(unnamed).collect();
        if edits.is_empty() {
            return remove;
        }
        edits.push(remove);
        Edit::All(edits)
    }
}

/// `answer`, with the note and the grounds that stand among the agreed answers where it has none of its own.
fn beside_note(answer: &Answer, agreed: Option<&Answer>) -> Answer {
    let mut beside = answer.clone();
    let Some(agreed) = agreed else { return beside };
    if beside.note.is_empty() && !agreed.note.is_empty() {
        (beside.note, beside.note_is_inside) = (agreed.note.clone(), agreed.note_is_inside);
    }
    if beside.grounds.is_empty() && !agreed.grounds.is_empty() {
        (beside.grounds, beside.addresses_may_leave) = (agreed.grounds.clone(), agreed.addresses_may_leave);
    }
    beside
}
