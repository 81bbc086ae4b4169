//! Raw RON in, checked catalogue out, with all problems at once.

use std::path::Path;

use crate::catalogue::Catalogue;
use crate::problem::Checked;

/// The content that the program carries in itself.
pub fn built_in() -> Catalogue {
    todo!()
}

/// The built-in content with what the folder `dir` adds: more `towns/*.ron` and `sources.ron`, or another `questionnaire.ron` or `glossary.ron`.
pub fn load(_dir: &Path) -> Checked<Catalogue> {
    todo!()
}
