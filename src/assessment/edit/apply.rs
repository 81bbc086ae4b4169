//! Where an edit goes: to the part that owns what it changes.

use std::mem::replace;

use super::{Edit, entry, refused};
use crate::assessment::{Assessment, Round, limits};
use crate::catalogue::{FactorId, Level};
use crate::problem::Problem;

impl Edit {
    /// Changes `assessment` and gives back the edit that undoes it. A refusal changes nothing.
    pub fn apply(self, assessment: &mut Assessment) -> Result<Edit, Problem> {
        match self {
            Edit::Profile(edit) => edit.apply(&mut assessment.profile).map(Edit::Profile),
            Edit::Round(edit) => edit.apply(&mut assessment.rounds).map(Edit::Round),
            Edit::Response { round, edit } => {
                let edit = edit.apply(&mut self::round(assessment, round)?.responses)?;
                Ok(Edit::Response { round, edit })
            }
            Edit::Answer(edit) => {
                let round = self::round(assessment, edit.round)?;
                edit.apply(round).map(Edit::Answer)
            }
            Edit::Target { round, factor, level } => {
                let level = target(self::round(assessment, round)?, &factor, level)?;
                Ok(Edit::Target { round, factor, level })
            }
            Edit::Item { round, edit } => {
                let edit = edit.apply(&mut self::round(assessment, round)?.items)?;
                Ok(Edit::Item { round, edit })
            }
            Edit::All(edits) => all(edits, assessment),
        }
    }
}

fn round(assessment: &mut Assessment, at: usize) -> Result<&mut Round, Problem> {
    entry(&mut assessment.rounds, at, "edit-unknown-round")
}

fn target(round: &mut Round, factor: &FactorId, level: Option<Level>) -> Result<Option<Level>, Problem> {
    let Some(level) = level else { return Ok(round.targets.remove(factor)) };
    if let Some(there) = round.targets.get_mut(factor) {
        return Ok(Some(replace(there, level)));
    }
    if round.targets.len() >= limits::TARGETS {
        return Err(refused("edit-too-many").with("max", limits::TARGETS));
    }
    Ok(round.targets.insert(factor.clone(), level))
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
