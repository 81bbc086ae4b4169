//! What the screen says, worked out once for each state of the assessment and each language, and read by every frame.

use crate::charts::{self, Chart};
use crate::findings::{NationalText, Summary, TrendText};
use crate::i18n::Locale;
use crate::scoring::{self, National};

use super::order::{Order, by_gap};
use crate::ui::command::ResultsPart;
use crate::ui::context::{Context, Document};

/// All charts and texts.
pub struct ResultsModel {
    /// Revision and language that it was made for.
    made_for: (u64, Locale),
    pub summary: Summary,
    /// What moved since the round before, in a line, or why that is not told; nothing in a first round.
    pub moved: Option<String>,
    /// That some towns are left out of the charts, where there are so many.
    profile: Chart,
    profile_by_gap: Option<Chart>,
    radar: Chart,
    heat: Chart,
    chronicle: Chart,
    /// What is published of the hall; nothing where the catalogue has no survey.
    pub published: Option<NationalText>,
    /// One for each circle of halls; none where the hall has no row in it.
    shares: Vec<Chart>,
}

impl ResultsModel {
    /// The one in `kept` if it is still right, else another in its place.
    pub fn keep<'a>(
        kept: &'a mut Option<Box<ResultsModel>>,
        cx: &Context<'_>,
        document: Document<'_>,
    ) -> &'a ResultsModel {
        let wanted = (document.session.revision(), cx.locale());
        if kept.as_ref().is_none_or(|model| model.made_for != wanted) {
            *kept = None;
        }
        kept.get_or_insert_with(|| Box::new(ResultsModel::new(cx, document, wanted)))
    }

    fn new(cx: &Context<'_>, document: Document<'_>, made_for: (u64, Locale)) -> ResultsModel {
        let (catalogue, words, scores) = (cx.catalogue, cx.words, &document.findings.scores);
        let towns = &document.findings.towns(catalogue);
        let own = &cx.wording().hall(&document.session.assessment().profile);
        let aims = scoring::aims(scores, &document.session.assessment().current().targets);
        let profile = charts::profile(catalogue, scores, towns, own, words).with_targets(&aims);
        let national = National::of(catalogue, document.session.assessment().profile.code.as_deref());
        let published = national.as_ref().map(|national| NationalText::of(&cx.wording(), national));
        ResultsModel {
            made_for,
            shares: national.zip(published.as_ref()).map_or_else(Vec::new, |(national, text)| {
                (0..national.circles.len())
                    .filter_map(|circle| charts::shares(&national, text, circle, words))
                    .collect()
            }),
            published,
            summary: Summary::of(&cx.wording(), document.session.assessment().current(), document.findings),
            moved: TrendText::latest(&cx.wording(), document.session.assessment())
                .map(|trend| trend.map_or_else(|why| why, |trend| trend.line)),
            profile_by_gap: by_gap(&profile, &document.findings.comparisons),
            profile,
            radar: charts::radar(catalogue, scores, towns, own, words).with_targets(&aims),
            heat: charts::heat(catalogue, scores, towns, own, words),
            chronicle: charts::chronicle(catalogue, towns, words),
        }
    }

    /// The profile, its factors in the order of the questionnaire.
    pub fn profile(&self) -> &Chart {
        &self.profile
    }

    /// The chart of `part`, of the overview in `order`, of shares among the circle of halls at the place `circle`.
    pub(super) fn chart(&self, part: ResultsPart, order: Order, circle: usize) -> &Chart {
        match part {
            ResultsPart::Overview => match order {
                Order::Questionnaire => &self.profile,
                Order::Gap => self.profile_by_gap.as_ref().unwrap_or(&self.profile),
            },
            ResultsPart::Heat => &self.heat,
            ResultsPart::Radar => &self.radar,
            ResultsPart::Chronicle => &self.chronicle,
            // Asked for only where there are shares.
            ResultsPart::National => self.shares.get(circle).unwrap_or(&self.chronicle),
        }
    }

    /// Whether the hall has shares among others.
    pub fn has_shares(&self) -> bool {
        !self.shares.is_empty()
    }

    /// Whether the factors can be put in the order of what is missing to the towns.
    pub fn has_gaps(&self) -> bool {
        self.profile_by_gap.is_some()
    }
}
