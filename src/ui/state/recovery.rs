//! Recovery copies that were found, that one is owed, and those on their way out.

use std::path::{Path, PathBuf};

use crate::assessment::file::Abandoned;
use crate::assessment::is_same_file;

/// What is known of recovery copies.
#[derive(Default)]
pub struct RecoveryState {
    pub(in crate::ui) abandoned: Vec<Abandoned>,
    /// When the first change came that no copy holds yet, in seconds on the window's clock.
    pub(in crate::ui) waiting_since: Option<f64>,
    /// Copies that are just being removed.
    pub(in crate::ui) going: Vec<PathBuf>,
    /// That copies can't be written was said.
    pub(in crate::ui) was_told: bool,
}

impl RecoveryState {
    /// Copies that were found, on offer where they can be read.
    pub fn abandoned(&self) -> &[Abandoned] {
        &self.abandoned
    }

    /// Whatever was found of the file at `path` is past.
    pub(in crate::ui) fn withdraw(&mut self, path: &Path) {
        self.abandoned.retain(|there| !is_of(there, path));
    }

    pub(in crate::ui) fn is_known(&self, at: &Path) -> bool {
        self.abandoned.iter().any(|there| there.at == at)
    }

    /// Takes the copy that lies at `at` off the list.
    pub(in crate::ui) fn take(&mut self, at: &Path) -> Option<Abandoned> {
        let place = self.abandoned.iter().position(|there| there.at == at)?;
        Some(self.abandoned.remove(place))
    }
}

/// Whether `copy` is one of the file at `path`.
fn is_of(copy: &Abandoned, path: &Path) -> bool {
    copy.path.as_deref().is_some_and(|of| is_same_file(of, path))
}
