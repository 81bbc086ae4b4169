//! By what it is known whose a response is: role and name, and nothing else. Who counts once among the people, whose
//! sheets are joined, and which heads of a tab belong together follow from it.

use super::{Response, Role};
use crate::text::folded;

/// Who gave a response.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Giver {
    /// None where none is chosen yet.
    role: Option<Role>,
    /// As names are compared: half and full width, case and blanks make no difference. Empty where none is given.
    name: String,
}

/// Whether two are one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    Same,
    Other,
    /// The same role, and no name in either.
    Untold,
}

impl Giver {
    /// Whoever has this `role` and `name`.
    pub fn new(role: Option<Role>, name: &str) -> Giver {
        Giver { role, name: folded(name) }
    }

    /// Without a name two of one role can't be told apart.
    pub fn is_named(&self) -> bool {
        !self.name.is_empty()
    }

    /// Whether two are one person for sure, for sure not, or can't be told apart.
    pub fn alike(&self, other: &Giver) -> Alike {
        let is_same_role = self.role == other.role;
        match (self.is_named(), other.is_named()) {
            // Where one names no role the name alone tells.
            (true, true)
                if self.name == other.name && (is_same_role || self.role.is_none() || other.role.is_none()) =>
            {
                Alike::Same
            }
            (false, false) if is_same_role => Alike::Untold,
            _ => Alike::Other,
        }
    }
}

impl Response {
    /// Whose it is.
    pub fn giver(&self) -> Giver {
        Giver::new(Some(self.role), &self.name)
    }
}
