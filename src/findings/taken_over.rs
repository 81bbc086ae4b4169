//! What a new round takes over, in words, to be told before it is begun.

use super::Wording;
use crate::assessment::TakenOver;

/// What comes along, and what is to be known besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenOverText {
    /// What comes along, a line each.
    pub comes: Vec<String>,
    /// That answers do not, and what stays in the round before.
    pub stays: Vec<String>,
    /// What speaks against beginning one now, or calls for care: a round on that day, one before without answers.
    pub remarks: Vec<String>,
}

impl TakenOverText {
    pub fn of(wording: &Wording<'_>, taken: &TakenOver) -> TakenOverText {
        let words = wording.words;
        let some = |key: &'static str, count: usize| (count > 0).then(|| words.format(key, &[("count", count.into())]));
        let said = |key: &'static str, is: bool| is.then(|| words.get(key));
        let method = wording.method(taken.method);
        let comes = [
            some("findings-taken-targets", taken.targets),
            some("findings-taken-items", taken.items),
            said("findings-taken-order", taken.is_ordered),
            some("findings-taken-hidden", taken.hidden),
            some("findings-taken-added", taken.added),
            Some(words.format("findings-taken-role", &[("role", wording.role(taken.role).into())])),
            Some(words.format("findings-taken-method", &[("method", method.into())])),
        ];
        let stays = [
            Some(words.get("findings-taken-answers")),
            some("findings-taken-left", taken.items_left),
            some("findings-taken-other-edition", taken.of_other_edition),
        ];
        let remarks = [
            said("findings-taken-same-day", taken.is_same_day),
            said("findings-taken-before-empty", taken.is_before_empty),
        ];
        let all = |lines: &[Option<String>]| lines.iter().flatten().cloned().collect();
        TakenOverText { comes: all(&comes), stays: all(&stays), remarks: all(&remarks) }
    }
}
