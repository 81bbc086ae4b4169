//! What the plan says, worked out once for each state of the assessment and each language, and read by every frame.

use jiff::civil::Date;

use super::targets::model::TargetsModel;
use super::trial::model::TrialModel;
use crate::charts::{self, Chart};
use crate::findings::{ArrangedSteps, ItemCounts, ItemText, Steps, Summary, TrendText};
use crate::i18n::Locale;
use crate::ui::context::{Context, Document};

/// All texts.
pub struct PlanModel {
    /// Revisions of the assessment and of the trial, language, earlier round and day that it was made for.
    made_for: (u64, u64, Locale, Option<usize>, Date),
    pub summary: Summary,
    pub steps: Steps,
    pub targets: TargetsModel,
    /// The present round beside an earlier one, or why they are not compared; none where there is no earlier one.
    pub moved: Option<Result<Moved, String>>,
    pub trial: TrialModel,
    /// The same as people ordered them.
    pub arranged: ArrangedSteps,
    pub items: Vec<ItemText>,
    pub counts: ItemCounts,
}

/// The present round beside an earlier one.
pub struct Moved {
    pub text: TrendText,
    pub chart: Chart,
}

impl PlanModel {
    /// The one in `kept` if it is still right, else another in its place.
    /// `then` is the place of the earlier round.
    pub fn keep<'a>(
        kept: &'a mut Option<Box<PlanModel>>,
        cx: &Context<'_>,
        document: Document<'_>,
        then: Option<usize>,
    ) -> &'a PlanModel {
        let wanted = (document.session.revision(), document.session.trial_revision(), cx.locale(), then, cx.today);
        if kept.as_ref().is_none_or(|model| model.made_for != wanted) {
            *kept = None;
        }
        kept.get_or_insert_with(|| Box::new(PlanModel::new(cx, document, wanted)))
    }

    fn new(cx: &Context<'_>, document: Document<'_>, made_for: (u64, u64, Locale, Option<usize>, Date)) -> PlanModel {
        let session = document.session;
        let moved = |then| {
            let text = TrendText::between(&cx.wording(), session.assessment(), then, session.round())?;
            Ok(Moved { chart: charts::trend(&text, &cx.wording()), text })
        };
        let round = document.session.assessment().current();
        PlanModel {
            made_for,
            summary: Summary::of(&cx.wording(), round, document.findings),
            steps: Steps::of(&cx.wording(), document.findings),
            targets: TargetsModel::of(cx, document),
            moved: made_for.3.map(moved),
            trial: TrialModel::of(cx, document),
            arranged: ArrangedSteps::of(&cx.wording(), document.findings, &round.steps),
            items: ItemText::all(&cx.wording(), round, cx.today),
            counts: ItemCounts::of(round, cx.today),
        }
    }
}
