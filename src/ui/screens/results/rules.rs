//! How the numbers of a part are come by, folded: the rules in the words that the report has, too.

use eframe::egui::Ui;

use super::ResultsView;
use crate::findings::Basis;
use crate::scoring::Rule;
use crate::ui::command::{Command, ResultsPart};
use crate::ui::context::{Context, Document};
use crate::ui::theme::{measure, space, text};
use crate::ui::widgets::{disclosure_ui, text_ui};

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
        ResultsPart::Chronicle => &[],
        ResultsPart::Steps => &[Rule::Steps, Rule::Foundations, Rule::LowerBound],
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
#[must_use]
pub(super) fn rules_ui(ui: &mut Ui, cx: &Context<'_>, document: Document<'_>, view: &mut ResultsView) -> Vec<Command> {
    let is_empty = view.model.as_ref().is_none_or(|model| model.summary.basis != Basis::Answers);
    let rules = rules(view.part, document);
    if rules.is_empty() || is_empty && view.part != ResultsPart::Heat {
        return Vec::new();
    }
    let line = disclosure_ui(ui, &cx.word("results-rules"), view.shows_rules, |ui| {
        ui.set_max_width(ui.available_width().min(measure::TEXT));
        ui.spacing_mut().item_spacing.y = space::NEAR;
        for rule in rules {
            text_ui(ui, text::small_strong(ui, &rule.name(cx.words)));
            text_ui(ui, text::second(ui, &rule.text(cx.words)));
            ui.add_space(space::INSIDE);
        }
    });
    if line.clicked() {
        view.shows_rules = !view.shows_rules;
    }
    Vec::new()
}
