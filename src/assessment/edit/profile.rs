//! Changes to the profile.

use std::mem::replace;

use super::{ProfileEdit, all_bounded, bounded};
use crate::assessment::{Profile, limits};
use crate::problem::Problem;

impl ProfileEdit {
    pub(super) fn apply(self, profile: &mut Profile) -> Result<ProfileEdit, Problem> {
        Ok(match self {
            ProfileEdit::Municipality { code, name, prefecture } => {
                all_bounded(code.iter().chain([&name, &prefecture]))?;
                ProfileEdit::Municipality {
                    code: replace(&mut profile.code, code),
                    name: replace(&mut profile.name, name),
                    prefecture: replace(&mut profile.prefecture, prefecture),
                }
            }
            ProfileEdit::Population(n) => ProfileEdit::Population(replace(&mut profile.population, n)),
            ProfileEdit::Staff(n) => ProfileEdit::Staff(replace(&mut profile.staff, n)),
            ProfileEdit::Note(note) => {
                bounded(&note, limits::NOTE)?;
                ProfileEdit::Note(replace(&mut profile.note, note))
            }
        })
    }
}
