//! Whether something belongs to a municipality: the only place that decides it.

use super::blank::Hall;
use crate::assessment::Profile;
use crate::text::folded;

/// How something that names a municipality stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// It is of the same, or one of the two does not say of which it is.
    Same,
    /// It is of another.
    Other,
    /// The names differ, and a name can be spelt in many ways: where the list has no code for one of them, it can't be
    /// told.
    Unclear,
}

impl Hall {
    /// The municipality that an assessment is about, once it is known.
    pub fn of(profile: &Profile) -> Option<Hall> {
        let Profile { code, name, prefecture, .. } = profile.clone();
        (code.is_some() || !name.trim().is_empty()).then_some(Hall { code, name, prefecture })
    }

    /// How `other`, which a sheet or an assessment names, stands to this one. Codes of the list decide.
    pub fn belonging(&self, other: &Hall) -> Belonging {
        let names = [self, other].map(|hall| folded(&hall.name));
        match (&self.code, &other.code) {
            (Some(here), Some(there)) if here == there => Belonging::Same,
            (Some(_), Some(_)) => Belonging::Other,
            _ if names[0] == names[1] || names.iter().any(String::is_empty) => Belonging::Same,
            _ => Belonging::Unclear,
        }
    }
}
