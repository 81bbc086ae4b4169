//! Roles side by side, as far as nobody can be found out (design section 8).

use std::collections::BTreeMap;

use crate::assessment::workshop::{Counts, SHOWN_FROM};
use crate::assessment::{Response, Role, Value};
use crate::catalogue::QuestionId;

/// How the roles answered `question`, in the order of the roles: at least two of them, each with as many answers as may
/// be shown; nothing where there are fewer. What is left of all answers when those shown are taken away is nothing, or
/// again as many as may be shown: no role that is not shown can be had by subtraction.
pub fn compare_roles(responses: &[Response], question: &QuestionId) -> Vec<(Role, Counts)> {
    let mut all: BTreeMap<Role, Counts> = BTreeMap::new();
    for response in responses {
        if let Some(choice) = response.answers.value(question).and_then(Value::choice) {
            let counts = all.entry(response.role).or_default();
            *counts = counts.and(choice);
        }
    }
    let mut shown: Vec<(Role, Counts)> =
        all.iter().filter(|(_, counts)| counts.may_be_shown()).map(|(role, counts)| (*role, *counts)).collect();
    while !shown.is_empty() && !rest_is_hidden(&all, &shown) {
        // Of equally small ones the last, so that the same answers always show the same.
        let smallest = shown.iter().rev().map(|(role, counts)| (counts.total(), *role)).min_by_key(|(total, _)| *total);
        shown.retain(|(role, _)| Some(*role) != smallest.map(|(_, role)| role));
    }
    if shown.len() < 2 { Vec::new() } else { shown }
}

/// Whether what the roles that are not shown answered together tells of nobody.
fn rest_is_hidden(all: &BTreeMap<Role, Counts>, shown: &[(Role, Counts)]) -> bool {
    let rest = all.iter().filter(|(role, _)| shown.iter().all(|(there, _)| there != *role));
    let (answered, total) =
        rest.fold((0, 0), |(answered, total), (_, counts)| (answered + counts.answered(), total + counts.total()));
    total == 0 || answered >= SHOWN_FROM
}
