//! Which rules stand behind what a part of the results shows.

use eframe::egui::Ui;

use super::ResultsView;
use crate::findings::Basis;
use crate::scoring::Rule;
use crate::ui::command::ResultsPart;
use crate::ui::context::{Context, Document};
use crate::ui::parts::rules_ui;

/// The rules behind what `part` shows.
fn rules(part: ResultsPart, document: Document<'_>) -> Vec<Rule> {
    let tally = document.findings.scores.overall.tally;
    let shown: &[Rule] = match part {
        ResultsPart::Overview => &[
            Rule::Overall,
            Rule::Score,
            Rule::Bounds,
            Rule::OverallStage,
            Rule::Stage,
            Rule::Follows,
            Rule::NotApplicable,
            Rule::LowerBound,
            Rule::Behind,
            Rule::Nearest,
            Rule::Strengths,
            Rule::Gaps,
            Rule::Unknowns,
        ],
        ResultsPart::Heat => &[Rule::LowerBound, Rule::Reach, Rule::Follows, Rule::NotApplicable],
        ResultsPart::Radar => &[Rule::Score, Rule::LowerBound, Rule::Behind, Rule::NotApplicable],
        ResultsPart::Chronicle | ResultsPart::National => &[],
    };
    let is_used = |rule: &Rule| match rule {
        Rule::Follows => tally.filled_in > 0,
        Rule::NotApplicable => tally.not_applicable > 0,
        Rule::Unknowns => tally.unknown + tally.open > 0,
        _ => true,
    };
    shown.iter().copied().filter(is_used).collect()
}

/// Draws them for the part that is shown, where something is shown.
pub(super) fn part_rules_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut ResultsView) {
    let is_empty = view.model.as_ref().is_none_or(|model| model.summary.basis != Basis::Answers);
    if !is_empty || view.part == ResultsPart::Heat {
        rules_ui(ui, cx, &rules(view.part, document), &mut view.shows_rules);
    }
}
