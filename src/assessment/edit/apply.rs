//! Where an edit goes: to the part that owns what it changes; and what it ends in a copy made for handing on.

use std::mem::replace;

use super::plan::put_target;
use super::{AnswerChange, AnswerEdit, Edit, ResponseEdit, RoundEdit, Sheet, entry, refused};
use crate::assessment::{Assessment, Round, Target, TargetOf, limits};
use crate::problem::Problem;

impl Edit {
    /// Changes `assessment` and gives back the edit that undoes it. A refusal changes nothing.
    pub fn apply(self, assessment: &mut Assessment) -> Result<Edit, Problem> {
        match self {
            Edit::All(edits) => all(edits, assessment),
            Edit::IsPublication(is) => Ok(Edit::IsPublication(replace(&mut assessment.is_publication, is))),
            edit => {
                let own_answers = edit.own_answers(assessment);
                let undo = edit.change(assessment)?;
                Ok(end_copy(assessment, own_answers, undo))
            }
        }
    }

    /// The round whose results rest on answers of its own once this edit is applied: an agreed value changes there, or a
    /// response comes.
    fn own_answers(&self, assessment: &Assessment) -> Option<usize> {
        match self {
            Edit::Response { round, edit: ResponseEdit::Insert(..) } => Some(*round),
            Edit::Answer(AnswerEdit { round, sheet: Sheet::Agreed, question, change }) => {
                let after = match change {
                    AnswerChange::Value(value) => value.as_ref(),
                    AnswerChange::Whole(answer) => answer.value.as_ref(),
                    AnswerChange::Note(_)
                    | AnswerChange::NoteIsInside(_)
                    | AnswerChange::Grounds(_)
                    | AnswerChange::AddressesMayLeave(_)
                    | AnswerChange::IsMarked(_) => return None,
                };
                assessment.rounds.get(*round).filter(|there| there.agreed.value(question) != after).map(|_| *round)
            }
            _ => None,
        }
    }

    /// Changes what the edit names and nothing else.
    fn change(self, assessment: &mut Assessment) -> Result<Edit, Problem> {
        match self {
            Edit::Profile(edit) => edit.apply(&mut assessment.profile).map(Edit::Profile),
            Edit::Round(edit) => {
                assessment.item_numbers.note(&assessment.rounds);
                edit.apply(&mut assessment.rounds, assessment.item_numbers).map(Edit::Round)
            }
            Edit::Response { round, edit } => {
                let edit = edit.apply(&mut self::round(assessment, round)?.responses)?;
                Ok(Edit::Response { round, edit })
            }
            Edit::Paper(edit) => edit.apply(&mut assessment.half_typed).map(Edit::Paper),
            Edit::Answer(edit) => {
                let round = self::round(assessment, edit.round)?;
                edit.apply(round).map(Edit::Answer)
            }
            Edit::Target { round, of, target } => {
                let targets = &mut self::round(assessment, round)?.targets;
                let typed = targets.typed(&of).to_owned();
                let before = put_target(targets, &of, target, String::new())?;
                Ok(target_edit(round, of, before, typed))
            }
            Edit::TargetTyped { round, of, target, typed } => {
                let targets = &mut self::round(assessment, round)?.targets;
                let typed_before = targets.typed(&of).to_owned();
                let before = put_target(targets, &of, Some(target), typed.clone())?;
                Ok(match before {
                    Some(target) => Edit::TargetTyped { round, of, target, typed: typed_before },
                    None => Edit::Target { round, of, target: None },
                })
            }
            Edit::Steps { round, edit } => {
                let of = self::round(assessment, round)?;
                let free = of.steps.free_id(&of.items);
                let edit = edit.apply(&mut of.steps, free)?;
                Ok(Edit::Steps { round, edit })
            }
            Edit::Item { round, edit } => {
                assessment.item_numbers.note(&assessment.rounds);
                let free = assessment.item_numbers.free(&assessment.rounds);
                let edit = edit.apply(&mut self::round(assessment, round)?.items, free)?;
                Ok(Edit::Item { round, edit })
            }
            Edit::Workshop { round, edit } => {
                let edit = edit.apply(self::round(assessment, round)?)?;
                Ok(Edit::Workshop { round, edit })
            }
            Edit::StoodBy { question, stood_by } => {
                let all = &mut assessment.stood_by;
                if stood_by.is_some() && !all.contains_key(&question) && all.len() >= limits::ANSWERS {
                    return Err(refused("edit-too-many").with("max", limits::ANSWERS));
                }
                let before = match stood_by {
                    Some(stood_by) => all.insert(question.clone(), stood_by),
                    None => all.remove(&question),
                };
                Ok(Edit::StoodBy { question, stood_by: before })
            }
            whole @ (Edit::IsPublication(_) | Edit::All(_)) => whole.apply(assessment),
        }
    }
}

/// The edit that restores a target with what stood in the place of its date.
fn target_edit(round: usize, of: TargetOf, target: Option<Target>, typed: String) -> Edit {
    match target {
        Some(target) if !typed.is_empty() => Edit::TargetTyped { round, of, target, typed },
        target => Edit::Target { round, of, target },
    }
}

/// After a change an assessment is no longer the copy that was handed on, nor are the answers of a round with its own
/// those it came with. Gives back `undo` with what restores both.
fn end_copy(assessment: &mut Assessment, own_answers: Option<usize>, undo: Edit) -> Edit {
    let handed_on = own_answers
        .and_then(|at| assessment.rounds.get_mut(at)?.handed_on.take().map(|standing| (at, standing)))
        .map(|(at, standing)| Edit::Round(RoundEdit::HandedOn(at, Some(standing))));
    // Last, for any other edit would end it again.
    let publication = std::mem::take(&mut assessment.is_publication).then_some(Edit::IsPublication(true));
    if handed_on.is_none() && publication.is_none() {
        return undo;
    }
    Edit::All([Some(undo), handed_on, publication].into_iter().flatten().collect())
}

fn round(assessment: &mut Assessment, at: usize) -> Result<&mut Round, Problem> {
    entry(&mut assessment.rounds, at, "edit-unknown-round")
}

fn all(edits: Vec<Edit>, assessment: &mut Assessment) -> Result<Edit, Problem> {
    let mut inverses = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit.apply(assessment) {
            Ok(inverse) => inverses.push(inverse),
            Err(problem) => {
                for inverse in inverses.into_iter().rev() {
                    inverse.apply(assessment)?;
                }
                return Err(problem);
            }
        }
    }
    inverses.reverse();
    Ok(Edit::All(inverses))
}
