//! What the report is to be like, its pages, and where it was written.

use std::path::{Path, PathBuf};

use crate::i18n::Locale;
use crate::report::{Attach, Form};
use crate::ui::state::preview::{Preview, Wanted};

/// What the report is to be like, its pages, and where it was written.
pub struct ReportState {
    pub locale: Locale,
    pub attach: Attach,
    pub form: Form,
    pub preview: Preview,
    pub(in crate::ui) written: Option<(PathBuf, Wanted)>,
}

/// A report that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'a> {
    pub path: &'a Path,
    pub state: WrittenState,
}

/// Whether what was written is still what would be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenState {
    Current,
    /// Answers or options have changed since.
    Past,
}

impl ReportState {
    pub(in crate::ui) fn new(locale: Locale) -> Self {
        ReportState { locale, attach: Attach::Copy, form: Form::Whole, preview: Preview::default(), written: None }
    }

    /// What was exported last, beside the assessment at `revision`.
    pub fn written(&self, revision: u64) -> Option<Written<'_>> {
        let (path, of) = self.written.as_ref()?;
        let now = Wanted { revision, locale: self.locale, attach: self.attach, form: self.form, ..*of };
        Some(Written { path, state: if now == *of { WrittenState::Current } else { WrittenState::Past } })
    }
}
