//! How much of the report there is: for whom it is.

use super::mayor::{POINTS, STEPS};
use crate::i18n::Words;

/// A form of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Form {
    /// The two pages of result and plan, and all that they rest on.
    #[default]
    Whole,
    /// The two pages.
    Summary,
    /// One page for the mayor: picture, strengths, gaps, the first steps with who and when.
    Mayor,
    /// Slides for the end of a workshop: result, what was agreed, what is open, what comes next.
    Slides,
}

impl Form {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Form; 4] = [Form::Whole, Form::Summary, Form::Mayor, Form::Slides];

    /// The one after it, after the last the first.
    pub fn next(self) -> Form {
        match self {
            Form::Whole => Form::Summary,
            Form::Summary => Form::Mayor,
            Form::Mayor => Form::Slides,
            Form::Slides => Form::Whole,
        }
    }

    /// As it is typed, and as keys of words and the template have it.
    pub fn name(self) -> &'static str {
        match self {
            Form::Whole => "whole",
            Form::Summary => "summary",
            Form::Mayor => "mayor",
            Form::Slides => "slides",
        }
    }

    /// Whether it can be a document to edit: slides are made to be shown.
    pub fn is_document(self) -> bool {
        match self {
            Form::Whole | Form::Summary | Form::Mayor => true,
            Form::Slides => false,
        }
    }

    /// What it holds, in a sentence or two.
    pub fn about(self, words: &Words) -> String {
        let numbers = [("points", POINTS.into()), ("steps", STEPS.into())];
        words.format(&format!("report-view-form-{}-about", self.name()), &numbers)
    }
}
