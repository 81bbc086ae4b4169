//! What can be undone and done again.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};

use super::capacity::Capacity;
use super::edit::{
    AnswerChange, AnswerEdit, Edit, ItemEdit, OwnStepChange, PaperEdit, ProfileEdit, ResponseEdit, RoundEdit, Sheet,
    StepEdit, WorkshopEdit,
};
use super::model::Assessment;
use super::plan::{ItemField, Target, TargetOf};
use crate::catalogue::{Level, QuestionId};
use crate::problem::Problem;

/// Edits that are kept for undoing.
const MOST: usize = 1_000;

/// The way an assessment came to be what it is, as far as it can be gone back, and how much further it can go.
#[derive(Clone, Debug)]
pub struct History {
    /// Steps that undo, latest last.
    undo: VecDeque<Step>,
    /// Steps that do again, next last.
    redo: Vec<Step>,
    /// The revision that stands.
    revision: u64,
    /// The field in which the latest edit typed: further typing there belongs to the same edit.
    typing: Option<Field>,
    capacity: Capacity,
}

/// An edit, and the revision that stands after it.
#[derive(Clone, Debug)]
struct Step {
    edit: Edit,
    leads_to: u64,
}

impl Default for History {
    fn default() -> Self {
        History {
            undo: VecDeque::new(),
            redo: Vec::new(),
            revision: next_revision(),
            typing: None,
            capacity: Capacity::default(),
        }
    }
}

/// A field that is typed into.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Field {
    ProfileNote,
    Population,
    Staff,
    Municipality,
    RoundTitle(usize),
    RoundDate(usize),
    ResponseName(usize, usize),
    AnswerNote(usize, Sheet, QuestionId),
    AnswerGrounds(usize, Sheet, QuestionId),
    /// The whole of the sheet of paper: what is typed in of it is one step.
    Paper,
    Item(usize, usize, ItemField),
    OwnStep(usize, usize),
    Target(usize, TargetOf, Level),
    Present(usize),
    Dissent(usize, QuestionId),
}

impl History {
    /// Applies `edit` and keeps the way back; says whether it changed anything. What changes nothing is no step. Typing on
    /// in the same field becomes one step. A refusal changes nothing; what would not fit into a file is refused.
    pub fn apply(&mut self, assessment: &mut Assessment, edit: Edit) -> Result<bool, Problem> {
        let field = Field::of(&edit);
        let begins = matches!(
            edit,
            Edit::Item { edit: ItemEdit::Insert(..), .. } | Edit::Steps { edit: StepEdit::Insert(..), .. }
        );
        let is_last = ends_the_way_back(&edit, assessment);
        let inverse = edit.clone().apply(assessment)?;
        // Every edit puts something in the place of something: the same on both ways was there before.
        if inverse == edit {
            return Ok(false);
        }
        if let Err(problem) = self.capacity.take(&edit, assessment) {
            inverse.apply(assessment)?;
            return Err(problem);
        }
        self.redo.clear();
        if begins || field.is_none() || field != self.typing {
            push(&mut self.undo, Step { edit: inverse, leads_to: self.revision });
        }
        self.revision = next_revision();
        self.typing = field;
        if is_last {
            self.forget();
        }
        Ok(true)
    }

    /// Nothing can be taken back any more: from a secret vote that was revealed, going back one ballot at a time would
    /// tell what somebody voted; a ballot that was cast is its voter's, and the next one at the same PC must not take it back; from behind a closing, figures could be fixed anew as if none had been handed on.
    fn forget(&mut self) {
        self.undo.clear();
        self.redo.clear();
        self.typing = None;
    }

    /// Ends a run of typing, as when the field is left: what is typed next is a step of its own.
    pub fn pause(&mut self) {
        self.typing = None;
    }

    /// Takes the latest step back; says whether there was one. `assessment` is the one that all edits were applied to.
    pub fn undo(&mut self, assessment: &mut Assessment) -> Result<bool, Problem> {
        self.typing = None;
        let Some(Step { edit, leads_to }) = self.undo.pop_back() else { return Ok(false) };
        let inverse = edit.apply(assessment)?;
        self.capacity.forget();
        self.redo.push(Step { edit: inverse, leads_to: self.revision });
        self.revision = leads_to;
        Ok(true)
    }

    /// Does the step again that was taken back last; says whether there was one.
    pub fn redo(&mut self, assessment: &mut Assessment) -> Result<bool, Problem> {
        self.typing = None;
        let Some(Step { edit, leads_to }) = self.redo.pop() else { return Ok(false) };
        let inverse = edit.apply(assessment)?;
        self.capacity.forget();
        push(&mut self.undo, Step { edit: inverse, leads_to: self.revision });
        self.revision = leads_to;
        Ok(true)
    }

    /// There is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// There is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// What would be done again next: right after undoing, what was taken back.
    pub fn next_again(&self) -> Option<&Edit> {
        self.redo.last().map(|step| &step.edit)
    }

    /// Names the content: a new one with every change, and the one before where undoing leads back. No two histories of
    /// a run of the program share one but by cloning.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

fn ends_the_way_back(edit: &Edit, before: &Assessment) -> bool {
    match edit {
        Edit::Round(RoundEdit::Closing(..)) => true,
        Edit::Workshop { round, edit } => before.rounds.get(*round).is_some_and(|round| edit.is_final(round)),
        Edit::All(edits) => edits.iter().any(|edit| ends_the_way_back(edit, before)),
        _ => false,
    }
}

fn push(undo: &mut VecDeque<Step>, step: Step) {
    if undo.len() >= MOST {
        undo.pop_front();
    }
    undo.push_back(step);
}

fn next_revision() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

impl Field {
    /// The field that `edit` types into, if typing is what it does.
    fn of(edit: &Edit) -> Option<Field> {
        Some(match edit {
            Edit::Profile(ProfileEdit::Note(_)) => Field::ProfileNote,
            Edit::Profile(ProfileEdit::Population(_)) => Field::Population,
            Edit::Profile(ProfileEdit::Staff(_)) => Field::Staff,
            Edit::Profile(ProfileEdit::Municipality { code: None, .. }) => Field::Municipality,
            Edit::Round(RoundEdit::Title(round, _)) => Field::RoundTitle(*round),
            Edit::Round(RoundEdit::Date(round, _)) => Field::RoundDate(*round),
            Edit::Response { round, edit: ResponseEdit::Name(at, _) } => Field::ResponseName(*round, *at),
            Edit::Answer(AnswerEdit { round, sheet, question, change: AnswerChange::Note(_) }) => {
                Field::AnswerNote(*round, *sheet, question.clone())
            }
            Edit::Answer(AnswerEdit { round, sheet, question, change: AnswerChange::Grounds(_) }) => {
                Field::AnswerGrounds(*round, *sheet, question.clone())
            }
            Edit::Paper(PaperEdit::Put(Some(_)) | PaperEdit::Answer(..)) => Field::Paper,
            Edit::Item { round, edit: ItemEdit::Change(at, change) } => Field::Item(*round, *at, change.typed()?),
            // The one that its first letter was typed into goes on with it.
            Edit::Item { round, edit: ItemEdit::Insert(at, item) } => {
                Field::Item(*round, *at, item.first_field(|text| !text.is_empty())?)
            }
            // Likewise.
            Edit::Steps { round, edit: StepEdit::Change(at, OwnStepChange::Text(_)) | StepEdit::Insert(at, _) } => {
                Field::OwnStep(*round, *at)
            }
            // The date is typed; another level is a step of its own.
            Edit::Target { round, of, target: Some(Target { level, by: Some(_) }) }
            | Edit::TargetTyped { round, of, target: Target { level, .. }, .. } => {
                Field::Target(*round, of.clone(), *level)
            }
            Edit::Workshop { round, edit: WorkshopEdit::Present(_) } => Field::Present(*round),
            Edit::Workshop { round, edit: WorkshopEdit::Dissent(question, _) } => {
                Field::Dissent(*round, question.clone())
            }
            Edit::Profile(ProfileEdit::Municipality { code: Some(_), .. })
            | Edit::Round(
                RoundEdit::Insert(..) | RoundEdit::Remove(_) | RoundEdit::HandedOn(..) | RoundEdit::Closing(..),
            )
            | Edit::Response {
                edit: ResponseEdit::Insert(..) | ResponseEdit::Remove(_) | ResponseEdit::Role(..),
                ..
            }
            | Edit::Paper(PaperEdit::Put(None))
            | Edit::Answer(AnswerEdit {
                change:
                    AnswerChange::Value(_)
                    | AnswerChange::NoteIsInside(_)
                    | AnswerChange::AddressesMayLeave(_)
                    | AnswerChange::IsMarked(_)
                    | AnswerChange::Whole(_),
                ..
            })
            | Edit::Item { edit: ItemEdit::Remove(_) | ItemEdit::Move { .. }, .. }
            | Edit::Workshop {
                edit:
                    WorkshopEdit::Agenda(_) | WorkshopEdit::Method(_) | WorkshopEdit::Votes(..) | WorkshopEdit::Skipped(..),
                ..
            }
            | Edit::Steps {
                edit:
                    StepEdit::Order(_)
                    | StepEdit::Hidden(..)
                    | StepEdit::Remove(_)
                    | StepEdit::Change(_, OwnStepChange::Factor(_)),
                ..
            }
            | Edit::Target { target: None | Some(Target { by: None, .. }), .. }
            | Edit::StoodBy { .. }
            | Edit::IsPublication(_)
            | Edit::All(_) => return None,
        })
    }
}
