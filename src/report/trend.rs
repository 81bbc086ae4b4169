//! What moved since the round before, as a table and in words. Nothing where there is no round before, or it is not compared.

use serde::Serialize;

use super::context::ReportCx;
use super::figures::Figure;
use super::tables::Table;
use crate::findings::{Title, TrendGroup, TrendText};

/// The part of the appendix.
#[derive(Serialize)]
pub(super) struct Trend {
    /// Who answered then and now first.
    pub lines: Vec<String>,
    pub figure: Option<Figure>,
    pub table: Table,
    /// What became of which questions.
    pub groups: Vec<(String, Vec<String>)>,
}

impl Trend {
    pub fn of(cx: &ReportCx<'_>, figure: Option<Figure>) -> Option<Trend> {
        let text = TrendText::latest(&cx.wording, cx.assessment)?.ok()?;
        let questions = |group: &TrendGroup| {
            (group.title.clone(), group.questions.iter().map(|question| question.text.clone()).collect())
        };
        let (head, rows) = text.table(&cx.wording);
        let lines = [&text.who, &text.caution, &text.overall].into_iter().chain(&text.stage).chain(&text.none).cloned();
        Some(Trend {
            lines: lines.collect(),
            figure,
            table: Table { title: cx.wording.title(Title::Profile), head, rows, notes: text.counts.clone() },
            groups: text.groups.iter().map(questions).collect(),
        })
    }
}
