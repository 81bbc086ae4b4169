//! What still fits into the file of an assessment: looked at when something comes in, so that whatever is open can be
//! saved and opened again.
//!
//! Measuring means writing the whole, so it is put off as long as what came in since the last time can't have filled what
//! was free then.

use jiff::civil::Date;

use super::edit::{
    AnswerChange, AnswerEdit, Edit, ItemChange, ItemEdit, OwnStepChange, PaperEdit, ProfileEdit, ResponseEdit,
    RoundEdit, StepEdit,
};
use super::{Assessment, Profile, Response, Round, Value, WorkshopEdit, file, limits};
use crate::bounds::megabytes;
use crate::problem::{Kind, Problem};

/// Key of the problem that the file has no room for an edit.
pub const FILE_FULL: &str = "edit-file-full";

/// Bytes around what an edit types: ids, names of fields, brackets, the spaces in front.
const AROUND: usize = 16 * 1024;

/// Bytes that one character takes at most: `\u{10ffff}`.
const CHARACTER: usize = 10;

/// Bytes between two responses, and more.
const BETWEEN: usize = 64;

/// What is left of the bytes a file may have.
#[derive(Clone, Debug, Default)]
pub struct Capacity {
    /// Bytes that are free at least; 0 where nothing is known.
    free: usize,
}

impl Capacity {
    /// Takes note of `edit`, which led to `after`; refused, as [`FILE_FULL`], where that would be too large a file.
    pub fn take(&mut self, edit: &Edit, after: &Assessment) -> Result<(), Problem> {
        self.free = match most_added(edit).and_then(|added| self.free.checked_sub(added)) {
            Some(free) => free,
            None => {
                let max = limits::FILE_BYTES;
                let refused = || Problem::new(Kind::Usage, FILE_FULL).with("megabytes", megabytes(max));
                max.checked_sub(file::written_size(after)).ok_or_else(refused)?
            }
        };
        Ok(())
    }

    /// Something changed in another way: nothing is known any more.
    pub fn forget(&mut self) {
        self.free = 0;
    }
}

/// How many of `responses`, from the first on, fit into the file of `assessment` beside what it holds.
pub fn responses_that_fit<'a>(assessment: &Assessment, responses: impl IntoIterator<Item = &'a Response>) -> usize {
    let responses: Vec<&Response> = responses.into_iter().collect();
    let mut free = limits::FILE_BYTES.saturating_sub(file::written_size(assessment));
    if responses.iter().map(|response| most_bytes(response)).sum::<usize>() <= free {
        return responses.len();
    }
    let mut alone = alone();
    let empty = file::written_size(&alone);
    let fits = |response: &&Response| {
        alone.rounds[0].responses = vec![(*response).clone()];
        let size = file::written_size(&alone) - empty + BETWEEN;
        let is_room = size <= free;
        free = free.saturating_sub(size);
        is_room
    };
    responses.into_iter().take_while(fits).count()
}

/// The bytes that a response takes in the file at most: quick to tell, and mostly enough to know that it fits.
fn most_bytes(response: &Response) -> usize {
    /// Names of fields, values, brackets and the spaces in front: of an answer, of its note, and of who said it.
    const FIELDS: usize = 200;
    let is_plain = |c: char| matches!(c, ' '..='~') && c != '"' && c != '\\';
    let text = |text: &str| text.chars().map(|c| if is_plain(c) { 1 } else { CHARACTER }).sum::<usize>();
    let optional = |of: &str| if of.is_empty() { 0 } else { FIELDS + text(of) };
    let answers = response.answers.iter().map(|(question, answer)| {
        let reason = match &answer.value {
            Some(Value::NotApplicable(reason)) => text(reason),
            _ => 0,
        };
        let said_by = answer.said_by.as_ref().map_or(0, |by| FIELDS + text(&by.name));
        FIELDS + text(question.as_str()) + reason + optional(&answer.note) + optional(&answer.grounds) + said_by
    });
    2 * FIELDS + text(&response.name) + answers.sum::<usize>()
}

/// An assessment with nothing in it, to measure a response in.
fn alone() -> Assessment {
    let round = Round::blank(Date::default(), "");
    Assessment::new(Profile::default(), vec![round])
}

/// How many bytes a file grows by `edit` at most, for those that come with every key; none for all others.
fn most_added(edit: &Edit) -> Option<usize> {
    let text = match edit {
        Edit::Answer(AnswerEdit { change, .. }) => match change {
            AnswerChange::Note(text)
            | AnswerChange::Grounds(text)
            | AnswerChange::Value(Some(Value::NotApplicable(text))) => text,
            AnswerChange::Value(_)
            | AnswerChange::NoteIsInside(_)
            | AnswerChange::AddressesMayLeave(_)
            | AnswerChange::IsMarked(_) => "",
            AnswerChange::Whole(_) => return None,
        },
        Edit::Paper(PaperEdit::Answer(_, answer)) => match &answer.value {
            Some(Value::NotApplicable(reason)) => &format!("{reason}{}{}", answer.note, answer.grounds),
            _ => &format!("{}{}", answer.note, answer.grounds),
        },
        Edit::Profile(ProfileEdit::Note(text))
        | Edit::Round(RoundEdit::Title(_, text))
        | Edit::Response { edit: ResponseEdit::Name(_, text), .. }
        | Edit::Item {
            edit:
                ItemEdit::Change(
                    _,
                    ItemChange::Text(text)
                    | ItemChange::Owner(text)
                    | ItemChange::DueTyped(_, text)
                    | ItemChange::Note(text),
                ),
            ..
        }
        | Edit::Steps { edit: StepEdit::Change(_, OwnStepChange::Text(text)), .. }
        | Edit::TargetTyped { typed: text, .. }
        | Edit::Workshop { edit: WorkshopEdit::Dissent(_, text), .. } => text,
        Edit::Profile(ProfileEdit::Population(_) | ProfileEdit::Staff(_))
        | Edit::Round(RoundEdit::Date(..))
        | Edit::Response { edit: ResponseEdit::Role(..), .. }
        | Edit::Item {
            edit:
                ItemEdit::Change(_, ItemChange::Step(_) | ItemChange::Due(_) | ItemChange::Status { .. })
                | ItemEdit::Move { .. },
            ..
        }
        | Edit::Workshop {
            edit:
                WorkshopEdit::Present(_) | WorkshopEdit::Method(_) | WorkshopEdit::Votes(..) | WorkshopEdit::Skipped(..),
            ..
        }
        | Edit::Steps { edit: StepEdit::Hidden(..) | StepEdit::Change(_, OwnStepChange::Factor(_)), .. }
        | Edit::Target { .. }
        | Edit::StoodBy { .. } => "",
        Edit::Profile(ProfileEdit::Municipality { .. })
        | Edit::Round(
            RoundEdit::Insert(..) | RoundEdit::Remove(_) | RoundEdit::HandedOn(..) | RoundEdit::Closing(..),
        )
        | Edit::Response { edit: ResponseEdit::Insert(..) | ResponseEdit::Remove(_), .. }
        | Edit::Item {
            edit: ItemEdit::Insert(..) | ItemEdit::Remove(_) | ItemEdit::Change(_, ItemChange::Past { .. }),
            ..
        }
        | Edit::Steps { edit: StepEdit::Order(_) | StepEdit::Insert(..) | StepEdit::Remove(_), .. }
        | Edit::Workshop { edit: WorkshopEdit::Agenda(_), .. }
        | Edit::Paper(PaperEdit::Put(_))
        | Edit::IsPublication(_)
        | Edit::All(_) => return None,
    };
    Some(AROUND + CHARACTER * text.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, Role, SaidBy};
    use crate::catalogue::QuestionId;

    #[test]
    fn a_response_takes_no_more_than_is_reckoned_with() {
        let texts = ["", "plain", "根拠は要綱第3条\n二行目", "\u{200b}\u{7f}\"\\\t", "\u{10ffff}\u{e0100}"];
        let empty = file::written_size(&alone());
        for text in texts {
            let answer = |place: usize| Answer {
                value: (!place.is_multiple_of(3)).then(|| Value::NotApplicable(text.to_owned())),
                note: text.to_owned(),
                note_is_inside: true,
                grounds: text.to_owned(),
                addresses_may_leave: true,
                is_marked: true,
                said_by: Some(SaidBy { role: Role::Administration, name: text.to_owned() }),
            };
            let answers = (0..40).map(|place| (QuestionId::new(&format!("a-factor.{text}{place}")), answer(place)));
            let response = Response {
                role: Role::Administration,
                name: text.to_owned(),
                answers: answers.collect(),
                is_from_paper: true,
            };
            let mut with = alone();
            with.rounds[0].responses = vec![response.clone()];
            let written = file::written_size(&with) - empty;
            assert!(written <= most_bytes(&response), "{text:?}: {written} of {}", most_bytes(&response));
        }
    }
}
