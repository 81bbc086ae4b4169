//! Whose answers a round's results rest on, in words. Never a name.

use super::Wording;
use crate::assessment::{Round, Standing};

impl Wording<'_> {
    /// Whose answers count for the results of `round`: a role, or how many responses and people.
    pub fn who(&self, round: &Round) -> String {
        let words = self.words;
        match (round.standing(), round.workshop.attendance()) {
            (Standing::Empty, _) => words.get("findings-who-empty"),
            (Standing::Single(role), _) => words.format("findings-who-single", &[("role", self.role(role).into())]),
            (Standing::Agreed(count), Some((fewest, most))) if fewest == most => {
                words.format("findings-who-agreed-room", &[("count", count.into()), ("present", most.into())])
            }
            (Standing::Agreed(count), Some((fewest, most))) => {
                let args = [("count", count.into()), ("fewest", fewest.into()), ("most", most.into())];
                words.format("findings-who-agreed-rooms", &args)
            }
            (Standing::Agreed(count), None) => words.format("findings-who-agreed", &[("count", count.into())]),
            (Standing::Open(count), _) => words.format("findings-who-open", &[("count", count.into())]),
        }
    }
}
