//! Which answers are worked on, and the edits that change them, so that no screen has to know what a round without any
//! response needs first.

use super::Session;
use crate::assessment::{
    Answer, AnswerChange, AnswerEdit, Answers, Edit, Response, ResponseEdit, Role, Round, Sheet, Value,
};
use crate::catalogue::QuestionId;

static BLANK: Answer = Answer {
    value: None,
    note: String::new(),
    note_is_inside: false,
    grounds: String::new(),
    addresses_may_leave: false,
    is_marked: false,
    said_by: None,
};

impl Session {
    /// The round that is worked on, by its place.
    pub fn round(&self) -> usize {
        self.assessment.rounds.len() - 1
    }

    /// The answers that are worked on: those that count for the results, as [`Round::result`] has it. Of a round without
    /// responses and agreed values these are the answers of the response that the first change puts in.
    pub fn sheet(&self) -> Sheet {
        let round = self.assessment.current();
        if round.agreed.has_values() || round.is_group() { Sheet::Agreed } else { Sheet::Response(0) }
    }

    /// The answers on that sheet.
    pub fn answers(&self) -> &Answers {
        self.assessment.current().result()
    }

    /// What stands on that sheet for `question`; blank where nothing does.
    pub fn answer(&self, question: &QuestionId) -> &Answer {
        self.answers().get(question).unwrap_or(&BLANK)
    }

    /// The edit that changes the answer to `question` on that sheet.
    pub fn change_answer(&self, question: QuestionId, change: AnswerChange) -> Edit {
        let edit = AnswerEdit { round: self.round(), sheet: self.sheet(), question, change };
        self.on_response(Edit::Answer(edit))
    }

    /// The edit that gives `question` this value, or none, on that sheet.
    pub fn change_value(&self, question: QuestionId, value: Option<Value>) -> Edit {
        self.change_answer(question, AnswerChange::Value(value))
    }

    /// Where in the hall the only response comes from; none where the answers are those of a group.
    pub fn role(&self) -> Option<Role> {
        match self.sheet() {
            Sheet::Response(at) => {
                Some(self.assessment.current().responses.get(at).map_or(Role::default(), |r| r.role))
            }
            Sheet::Agreed => None,
        }
    }

    /// The edit that says where the only response comes from.
    pub fn change_role(&self, role: Role) -> Edit {
        self.on_response(Edit::Response { round: self.round(), edit: ResponseEdit::Role(0, role) })
    }

    /// The edit that makes `value` the agreed answer to `question`, or takes that away. A response of which nothing is
    /// filled in is no sheet and goes: it would be counted as one.
    pub fn agree(&self, question: QuestionId, value: Option<Value>) -> Edit {
        self.agree_all([(question, value)])
    }

    /// The same for several questions, as one step.
    pub fn agree_all(&self, all: impl IntoIterator<Item = (QuestionId, Option<Value>)>) -> Edit {
        let round = self.round();
        let remove = Edit::Response { round, edit: ResponseEdit::Remove(0) };
        let blank = matches!(self.assessment.current().responses.as_slice(), [one] if one.is_blank()).then_some(remove);
        let agreed = all.into_iter().map(|(question, value)| {
            let change = AnswerChange::Value(value);
            Edit::Answer(AnswerEdit { round, sheet: Sheet::Agreed, question, change })
        });
        let mut edits: Vec<Edit> = blank.into_iter().chain(agreed).collect();
        if edits.len() == 1 { edits.remove(0) } else { Edit::All(edits) }
    }

    /// The edit that changes the agreed answer to `question` in another way.
    pub fn change_agreed(&self, question: QuestionId, change: AnswerChange) -> Edit {
        Edit::Answer(AnswerEdit { round: self.round(), sheet: Sheet::Agreed, question, change })
    }

    /// `edit`, with the response put in first that it needs and that is not there.
    fn on_response(&self, edit: Edit) -> Edit {
        let round = self.assessment.current();
        if self.sheet() == Sheet::Agreed || !round.responses.is_empty() {
            return edit;
        }
        Edit::All(first_response(self.round(), round).into_iter().chain([edit]).collect())
    }
}

/// Puts the first response in. Notes and marks that stand among the agreed answers move there, or answering would make
/// them vanish from view.
fn first_response(at: usize, round: &Round) -> Vec<Edit> {
    let response = Response { answers: round.agreed.clone(), ..Response::default() };
    let insert = Edit::Response { round: at, edit: ResponseEdit::Insert(0, response) };
    let moved = round.agreed.iter().map(|(question, _)| {
        let change = AnswerChange::Whole(Answer::default());
        Edit::Answer(AnswerEdit { round: at, sheet: Sheet::Agreed, question: question.clone(), change })
    });
    [insert].into_iter().chain(moved).collect()
}
