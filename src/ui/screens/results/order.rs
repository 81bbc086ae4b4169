//! The order of the factors in the profile on screen. The report keeps that of the questionnaire.

use crate::catalogue::FactorId;
use crate::charts::Chart;
use crate::scoring::{Comparison, FactorComparison};

/// An order of the factors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    #[default]
    Questionnaire,
    /// What is missing to the documented levels, the most first.
    Gap,
}

impl Order {
    /// In the order in which they are offered.
    pub(super) const ALL: [Order; 2] = [Order::Questionnaire, Order::Gap];

    pub(super) fn word(self) -> &'static str {
        match self {
            Order::Questionnaire => "results-order-questionnaire",
            Order::Gap => "results-order-gap",
        }
    }

    /// Key of what is said of the order below the chart; none where it needs no word.
    pub(super) fn about(self) -> Option<&'static str> {
        match self {
            Order::Questionnaire => None,
            Order::Gap => Some("results-order-gap-about"),
        }
    }
}

/// `profile` with the factors first in which the most is missing to the towns of `comparisons`; equal ones stay as they
/// stood, those without a common question come last. Nothing where no factor has one.
pub(super) fn by_gap(profile: &Chart, comparisons: &[Comparison]) -> Option<Chart> {
    let Chart::Profile(factors) = profile else { return None };
    let mut sorted = factors.clone();
    let mut rows: Vec<_> = sorted.rows.into_iter().map(|row| (missing(&row.factor, comparisons), row)).collect();
    if rows.iter().all(|(missing, _)| missing.is_none()) {
        return None;
    }
    // No gap at all is still more than nothing to compare.
    let rank = |missing: &Option<f64>| missing.unwrap_or(-1.0);
    rows.sort_by(|(a, _), (b, _)| rank(b).total_cmp(&rank(a)));
    sorted.rows = rows.into_iter().map(|(_, row)| row).collect();
    Some(Chart::Profile(sorted))
}

/// What is missing in `factor` to the documented levels, as a mean over all common questions of all towns, 0.0 to 5.0.
fn missing(factor: &FactorId, comparisons: &[Comparison]) -> Option<f64> {
    let found = comparisons.iter().flat_map(|c| &c.factors).filter(|f| f.factor == *factor);
    let pairs: Vec<(f64, usize)> = found.filter_map(|f: &FactorComparison| Some((f.behind?, f.common))).collect();
    let common: usize = pairs.iter().map(|(_, common)| common).sum();
    (common > 0).then(|| pairs.iter().map(|(behind, n)| behind * *n as f64).sum::<f64>() / common as f64)
}
