//! Agreement on an ordered scale, after Tastle and Wierman (2007), "Consensus and dissention: a measure of ordinal
//! dispersion", doi 10.1016/j.ijar.2006.06.024.

use crate::assessment::workshop::Counts;

/// From the lowest level to the highest.
const WIDTH: f64 = 5.0;

/// Answers below which agreement means nothing.
const FEWEST: u64 = 2;

/// `1 + Σ pᵢ·log2(1 − |i − μ| / 5)` over the levels with pᵢ > 0, mean μ: 0.0, where half are at 0 and half at 5, to 1.0,
/// where all are at one level. Don't-knows stay out of it. Nothing below two answers.
pub fn agreement(counts: &Counts) -> Option<f64> {
    let total = counts.answered();
    if total < FEWEST {
        return None;
    }
    let shares = || {
        let levels = counts.levels.iter().enumerate().filter(|(_, count)| **count > 0);
        levels.map(|(level, count)| (level as f64, f64::from(*count) / total as f64))
    };
    let mean: f64 = shares().map(|(level, share)| level * share).sum();
    let sum: f64 = shares().map(|(level, share)| share * (1.0 - (level - mean).abs() / WIDTH).log2()).sum();
    // What is left over from rounding must not lead out of the range.
    Some((1.0 + sum).clamp(0.0, 1.0))
}
