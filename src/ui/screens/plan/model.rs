//! What the plan says, worked out once for each state of the assessment and each language, and read by every frame.

use super::targets::model::TargetsModel;
use crate::findings::{Steps, Summary};
use crate::i18n::Locale;
use crate::ui::context::{Context, Document};

/// All texts.
pub struct PlanModel {
    /// Revision and language that it was made for.
    made_for: (u64, Locale),
    pub summary: Summary,
    pub steps: Steps,
    pub targets: TargetsModel,
}

impl PlanModel {
    /// The one in `kept` if it is still right, else another in its place.
    pub fn keep<'a>(kept: &'a mut Option<Box<PlanModel>>, cx: &Context<'_>, document: Document<'_>) -> &'a PlanModel {
        let wanted = (document.session.revision(), cx.locale());
        if kept.as_ref().is_none_or(|model| model.made_for != wanted) {
            *kept = None;
        }
        kept.get_or_insert_with(|| Box::new(PlanModel::new(cx, document, wanted)))
    }

    fn new(cx: &Context<'_>, document: Document<'_>, made_for: (u64, Locale)) -> PlanModel {
        PlanModel {
            made_for,
            summary: Summary::of(&cx.wording(), document.session.assessment().current(), document.findings),
            steps: Steps::of(&cx.wording(), document.findings),
            targets: TargetsModel::of(cx, document),
        }
    }
}
