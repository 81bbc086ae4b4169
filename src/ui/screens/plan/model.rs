//! What the plan says, worked out once for each state of the assessment and each language, and read by every frame.

use jiff::civil::Date;

use super::targets::model::TargetsModel;
use crate::findings::{ItemCounts, ItemText, Steps, Summary};
use crate::i18n::Locale;
use crate::ui::context::{Context, Document};

/// All texts.
pub struct PlanModel {
    /// Revision, language and day that it was made for.
    made_for: (u64, Locale, Date),
    pub summary: Summary,
    pub steps: Steps,
    pub targets: TargetsModel,
    pub items: Vec<ItemText>,
    pub counts: ItemCounts,
}

impl PlanModel {
    /// The one in `kept` if it is still right, else another in its place.
    pub fn keep<'a>(kept: &'a mut Option<Box<PlanModel>>, cx: &Context<'_>, document: Document<'_>) -> &'a PlanModel {
        let wanted = (document.session.revision(), cx.locale(), cx.today);
        if kept.as_ref().is_none_or(|model| model.made_for != wanted) {
            *kept = None;
        }
        kept.get_or_insert_with(|| Box::new(PlanModel::new(cx, document, wanted)))
    }

    fn new(cx: &Context<'_>, document: Document<'_>, made_for: (u64, Locale, Date)) -> PlanModel {
        let round = document.session.assessment().current();
        PlanModel {
            made_for,
            summary: Summary::of(&cx.wording(), round, document.findings),
            steps: Steps::of(&cx.wording(), document.findings),
            targets: TargetsModel::of(cx, document),
            items: ItemText::all(&cx.wording(), round, cx.today),
            counts: ItemCounts::of(round, cx.today),
        }
    }
}
