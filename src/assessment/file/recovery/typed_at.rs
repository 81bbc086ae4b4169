//! Where somebody was typing when a recovery copy was written: a line in front of it, so that one goes on there.

use std::fmt;
use std::str::FromStr;

use crate::assessment::{AnswerChange, Edit, WorkshopEdit};
use crate::catalogue::QuestionId;

/// A question, and what of it was changed last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedAt {
    pub question: QuestionId,
    pub part: TypedPart,
}

/// What of a question was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedPart {
    /// The answer, its mark, whether its note stays inside, or that one stands by it.
    Answer,
    Note,
    /// In the room: a vote, what was agreed, or what is written on it. No more of a vote is told.
    Room,
    /// The same, while a projector showed it.
    Wall,
}

const PARTS: [(TypedPart, &str); 4] =
    [(TypedPart::Answer, "answer"), (TypedPart::Note, "note"), (TypedPart::Room, "room"), (TypedPart::Wall, "wall")];

impl TypedAt {
    /// At `question`, where its name can be a line of text.
    pub fn new(question: &QuestionId, part: TypedPart) -> Option<TypedAt> {
        let is_plain = !question.as_str().contains(|c: char| c.is_whitespace() || c.is_control());
        is_plain.then(|| TypedAt { question: question.clone(), part })
    }

    /// What `edit` changes, where that is one question; of several as one, where that is the same one.
    pub fn of(edit: &Edit) -> Option<TypedAt> {
        let at = TypedAt::new;
        match edit {
            Edit::All(edits) => {
                let mut all = edits.iter().filter_map(TypedAt::of);
                let last = all.next_back()?;
                all.all(|other| other.question == last.question).then_some(last)
            }
            Edit::Answer(edit) => at(
                &edit.question,
                match edit.change {
                    AnswerChange::Note(_) => TypedPart::Note,
                    _ => TypedPart::Answer,
                },
            ),
            Edit::StoodBy { question, .. } => at(question, TypedPart::Answer),
            Edit::Workshop { edit: WorkshopEdit::Votes(question, _) | WorkshopEdit::Dissent(question, _), .. } => {
                at(question, TypedPart::Room)
            }
            _ => None,
        }
    }
}

impl fmt::Display for TypedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = PARTS.iter().find(|(part, _)| *part == self.part).map_or("", |(_, word)| word);
        write!(f, "{part} {}", self.question)
    }
}

impl FromStr for TypedAt {
    type Err = ();

    fn from_str(line: &str) -> Result<Self, ()> {
        let (word, question) = line.split_once(' ').ok_or(())?;
        let (part, _) = PARTS.into_iter().find(|(_, known)| *known == word).ok_or(())?;
        let question = question.trim();
        if question.is_empty() { Err(()) } else { Ok(TypedAt { question: QuestionId::new(question), part }) }
    }
}
