//! The hall beside documented towns. Only questions that both have are compared, and what a document does not speak to
//! is never a level. There is no ranking of towns here.

use crate::catalogue::{Catalogue, Level, Question, Questionnaire, Town};
use crate::scoring::score::mean;
use crate::scoring::types::{Comparison, Entry, FactorComparison, Reach, Scores};

/// Common questions below which a town is too thinly documented to be called near.
pub const NEAREST_QUESTIONS: usize = 8;
/// Factors over which those have to spread at least.
pub const NEAREST_FACTORS: usize = 4;

/// `town` beside the hall.
pub fn compare(questionnaire: &Questionnaire, scores: &Scores, town: &Town) -> Comparison {
    let factors: Vec<FactorComparison> = questionnaire
        .factors
        .iter()
        .map(|factor| {
            let documented: Vec<f64> =
                factor.questions.iter().filter_map(|q| Some(town.evidence_on(&q.id)?.level.value())).collect();
            let pairs: Vec<(Level, Level)> =
                scores.entries.iter().filter(|e| e.factor == factor.id).filter_map(|e| pair(e, town)).collect();
            FactorComparison {
                factor: factor.id.clone(),
                documented: documented.len(),
                town_mean: mean(documented),
                common: pairs.len(),
                behind: mean(pairs.iter().map(|(own, there)| (there.value() - own.value()).max(0.0))),
            }
        })
        .collect();
    let pairs = || scores.entries.iter().filter_map(|e| pair(e, town));
    Comparison {
        town: town.id.clone(),
        common: pairs().count(),
        common_factors: factors.iter().filter(|f| f.common > 0).count(),
        distance: mean(pairs().map(|(own, there)| (there.value() - own.value()).abs())),
        factors,
    }
}

/// All documented towns in the order in which they are told of to the hall with this municipality code: those nearest in
/// residents first, so that the example most like it stands at the top; equally near ones and those of no known size as
/// the catalogue has them, and the hall itself last. Where the hall has no row in the survey, all of them as the catalogue has them.
pub fn towns_by_size<'a>(catalogue: &'a Catalogue, code: Option<&str>) -> Vec<&'a Town> {
    let mut towns: Vec<&Town> = catalogue.towns.iter().collect();
    if let Some(own) = code.and_then(|code| residents(catalogue, code)) {
        // The hall itself is no example to itself.
        let is_own = |town: &Town| code == Some(town.code.as_str());
        towns.sort_by_key(|town| {
            (is_own(town), residents(catalogue, &town.code).map_or(u32::MAX, |there| there.abs_diff(own)))
        });
    }
    towns
}

/// Residents by the count by which halls are alike in size.
pub fn residents(catalogue: &Catalogue, code: &str) -> Option<u32> {
    let survey = catalogue.survey()?;
    Some(survey.row(code)?.residents(survey.size()))
}

/// The towns that the hall with this municipality code is compared with: all but itself, in that order.
pub fn peers<'a>(catalogue: &'a Catalogue, code: Option<&str>) -> Vec<&'a Town> {
    towns_by_size(catalogue, code).into_iter().filter(|town| code != Some(town.code.as_str())).collect()
}

/// The nearest of `towns`: smallest distance over at least [`NEAREST_QUESTIONS`] common questions in at least
/// [`NEAREST_FACTORS`] factors; of equally near ones the first in `towns`, which is the one nearer in size.
pub fn nearest(questionnaire: &Questionnaire, scores: &Scores, towns: &[&Town]) -> Option<Comparison> {
    towns
        .iter()
        .map(|town| compare(questionnaire, scores, town))
        .filter(|c| c.common >= NEAREST_QUESTIONS && c.common_factors >= NEAREST_FACTORS)
        .filter_map(|c| Some((c.distance?, c)))
        .min_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, comparison)| comparison)
}

/// Documented reach of `question` among `towns`: the highest level evidenced, and by which of them, in their order.
pub fn reach(question: &Question, towns: &[&Town]) -> Option<Reach> {
    let documented = || towns.iter().filter_map(|t| Some((*t, t.evidence_on(&question.id)?.level)));
    let level = documented().map(|(_, level)| level).max()?;
    let towns = documented().filter(|(_, l)| *l == level).map(|(town, _)| town.id.clone()).collect();
    Some(Reach { level, towns })
}

/// The level here and the level documented there, where both have one.
fn pair(entry: &Entry, town: &Town) -> Option<(Level, Level)> {
    Some((entry.state.level()?, town.evidence_on(&entry.question)?.level))
}
