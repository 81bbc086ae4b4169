//! Whose answers a round's results rest on, in words. Never a name.

use super::Wording;
use crate::assessment::{Round, Standing};

impl Wording<'_> {
    /// Whose answers count for the results of `round`: a role, or how many responses and people.
    pub fn who(&self, round: &Round) -> String {
        let words = self.words;
        match (round.standing(), round.workshop.present) {
            (Standing::Empty, _) => words.get("findings-who-empty"),
            (Standing::Single(role), _) => words.format("findings-who-single", &[("role", self.role(role).into())]),
            (Standing::Agreed(count), Some(present)) => {
                words.format("findings-who-agreed-room", &[("count", count.into()), ("present", present.into())])
            }
            (Standing::Agreed(count), None) => words.format("findings-who-agreed", &[("count", count.into())]),
            (Standing::Open(count), _) => words.format("findings-who-open", &[("count", count.into())]),
        }
    }
}
