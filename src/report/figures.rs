//! The charts of the report as SVG files, each with its alternative text.

use serde::Serialize;

use super::desk::Desk;

/// A chart as the template places it.
#[derive(Serialize)]
pub(super) struct Figure {
    title: String,
    file: String,
    alt: String,
}

/// A chart as a file.
pub(super) struct Drawing {
    pub file: String,
    pub svg: String,
}

/// The charts that there is something to show in.
pub(super) struct Figures {
    /// For page 1.
    pub profile: Option<Figure>,
    /// For the appendix.
    pub others: Vec<Figure>,
    pub drawings: Vec<Drawing>,
}

impl Figures {
    pub fn of(_desk: &Desk<'_>) -> Figures {
        Figures { profile: None, others: Vec::new(), drawings: Vec::new() }
    }
}
