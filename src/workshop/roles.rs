//! Roles side by side, as far as nobody can be found out (`docs/workshop.md`).

use std::collections::BTreeMap;

use crate::assessment::privacy::{side_by_side, tally};
use crate::assessment::workshop::Counts;
use crate::assessment::{Response, Role};
use crate::catalogue::QuestionId;

/// How the roles answered each question, in the order of the roles, as far as it may be shown: at least two of them, and
/// none that could be had by subtraction.
pub fn compare_roles(responses: &[Response], question: &QuestionId) -> Vec<(Role, Counts)> {
    let mut roles: BTreeMap<Role, Vec<&Response>> = BTreeMap::new();
    for response in responses {
        roles.entry(response.role).or_default().push(response);
    }
    let tallies: Vec<_> =
        roles.into_iter().filter_map(|(role, of)| Some((role, tally(of).remove(question)?))).collect();
    side_by_side(&tallies)
}
