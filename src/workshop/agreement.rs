//! Agreement on an ordered scale, after Tastle and Wierman (2007), "Consensus and dissention: a measure of ordinal
//! dispersion", doi 10.1016/j.ijar.2006.06.024.

use crate::assessment::workshop::Counts;

/// Answers below which agreement means nothing.
const FEWEST: u64 = 2;

/// `1 + Σ pᵢ·log2(1 − |i − μ| / 5)` over the levels with pᵢ > 0, mean μ: 0.0, where half are at 0 and half at 5, to 1.0,
/// where all are at one level. Don't-knows stay out of it. Nothing below two answers.
pub fn agreement(counts: &Counts) -> Option<f64> {
    on_scale(&counts.levels)
}

/// The same on a scale with a step for each of `counts`, two at least: the width is from the lowest to the highest.
fn on_scale(counts: &[u32]) -> Option<f64> {
    let total: u64 = counts.iter().copied().map(u64::from).sum();
    if total < FEWEST {
        return None;
    }
    let width = counts.len().saturating_sub(1) as f64;
    let shares = || {
        let steps = counts.iter().enumerate().filter(|(_, count)| **count > 0);
        steps.map(|(step, count)| (step as f64, f64::from(*count) / total as f64))
    };
    let mean: f64 = shares().map(|(step, share)| step * share).sum();
    let sum: f64 = shares().map(|(step, share)| share * (1.0 - (step - mean).abs() / width).log2()).sum();
    // What is left over from rounding must not lead out of the range.
    Some((1.0 + sum).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The six levels have no published example: what was published is on scales of five and seven steps, and is held
    /// against the same sum with their width.
    #[test]
    fn published_examples() {
        let check = |counts: &[u32], expected: f64, digits: i32| {
            let agreement = on_scale(counts).unwrap();
            assert!((agreement - expected).abs() < 0.5 * 10_f64.powi(-digits), "{counts:?}: {agreement}");
        };
        // The example of `consensus` in the R package agrmt by D. Ruedin, which follows the paper.
        check(&[30, 40, 210, 130, 530, 50, 10], 0.725_687_6, 7);
        // The example on p. 537 of the paper, its equation 2 worked out to 50 digits.
        check(&[19, 16, 26, 29, 10], 0.518_414_460_727_34, 14);
        // The ends of the measure, as the paper defines it.
        check(&[1, 0, 0, 0, 1], 0.0, 15);
        check(&[0, 0, 7, 0, 0], 1.0, 15);
    }
}
