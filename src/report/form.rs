//! How much of the report there is: for whom it is.

/// A form of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Form {
    /// The two pages of result and plan, and all that they rest on.
    #[default]
    Whole,
    /// The two pages.
    Summary,
    /// One page for the mayor: picture, strengths, gaps, three steps with who and when.
    Mayor,
}

impl Form {
    /// All forms, the longest first.
    pub const ALL: [Form; 3] = [Form::Whole, Form::Summary, Form::Mayor];

    /// As it is typed, and as keys of words and the template have it.
    pub fn name(self) -> &'static str {
        match self {
            Form::Whole => "whole",
            Form::Summary => "summary",
            Form::Mayor => "mayor",
        }
    }
}
