//! The choice of target segments: ratings, visible weights, and the sensitivity of the ranking to the weights.

use crate::stats::Random;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// A segment to be judged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct TargetSegment {
    /// Its name.
    pub name: String,
    /// How many customers, or their share: only the proportions count.
    pub size: f64,
    /// What a customer of it is worth; none counts as the least of the others.
    pub value: Option<f64>,
    /// How much it is growing, a mark from 0 to 10.
    pub growth: f64,
    /// How well it can be reached, 0 to 10.
    pub reach: f64,
    /// How well the offer fits, 0 to 10.
    pub fit: f64,
}

/// One number a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TargetMarks {
    /// Of size.
    pub size: f64,
    /// Of value.
    pub value: f64,
    /// Of growth.
    pub growth: f64,
    /// Of reach.
    pub reach: f64,
    /// Of fit.
    pub fit: f64,
}

impl TargetMarks {
    const NAMES: [&'static str; 5] = ["size", "value", "growth", "reach", "fit"];

    const fn list(self) -> [f64; 5] {
        [self.size, self.value, self.growth, self.reach, self.fit]
    }

    const fn from_list([size, value, growth, reach, fit]: [f64; 5]) -> Self {
        Self { size, value, growth, reach, fit }
    }
}

/// Segments to be ranked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TargetsAsked {
    /// The segments.
    pub segments: Vec<TargetSegment>,
    /// How much each criterion counts: any numbers that are not negative.
    pub weights: TargetMarks,
}

/// A ranked segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct RankedSegment {
    /// Its name.
    pub name: String,
    /// Its marks from 0 to 1: size and value between the least and the most of the segments, the others over 10.
    pub scores: TargetMarks,
    /// Their weighted mean.
    pub total: f64,
    /// Its rank, from 1.
    pub rank: usize,
    /// The rank that it reaches or betters in one weighting of twenty.
    pub best_rank: usize,
    /// The rank that it reaches or falls below in one weighting of twenty.
    pub worst_rank: usize,
    /// The share of all weightings in which it comes first.
    pub first: f64,
}

/// The ranking.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TargetsAnswer {
    /// In the order that was given.
    pub rows: Vec<RankedSegment>,
    /// How many weightings were tried, all as likely.
    pub weightings: usize,
    /// The weights, brought to a sum of 1.
    pub weights: TargetMarks,
}

const WEIGHTINGS: usize = 2_000;
const SEED: u64 = 5;

/// Ranks segments.
///
/// # Errors
/// `missing_input` without segments, `out_of_range` for a mark outside 0 to 10, a negative weight or a sum of 0.
///
/// ```
/// use levier::segment::{TargetMarks, TargetSegment, TargetsAsked, targets};
/// let segment = |name: &str, size, value| TargetSegment {
///     name: name.into(), size, value: Some(value), growth: 5.0, reach: 5.0, fit: 5.0,
/// };
/// let weights = TargetMarks { size: 1.0, value: 3.0, growth: 0.0, reach: 0.0, fit: 0.0 };
/// let asked = TargetsAsked { segments: vec![segment("few", 10.0, 90.0), segment("many", 50.0, 20.0)], weights };
/// assert_eq!(targets(&asked).unwrap().rows[0].rank, 1);
/// ```
pub fn targets(asked: &TargetsAsked) -> Result<TargetsAnswer> {
    let bad = |field: &str, value: f64| Error::new(Code::OutOfRange).field(field).found(value.to_string());
    if asked.segments.is_empty() {
        return Err(Error::new(Code::MissingInput).field("segments"));
    }
    for (name, weight) in TargetMarks::NAMES.into_iter().zip(asked.weights.list()) {
        if !(0.0..=1e9).contains(&weight) {
            return Err(bad(name, weight));
        }
    }
    let sum: f64 = asked.weights.list().iter().sum();
    if sum <= 0.0 {
        return Err(bad("weights", sum));
    }
    for segment in &asked.segments {
        let marks = [("growth", segment.growth), ("reach", segment.reach), ("fit", segment.fit)];
        if let Some((name, mark)) = marks.into_iter().find(|(_, mark)| !(0.0..=10.0).contains(mark)) {
            return Err(bad(name, mark));
        }
        let amounts = [("size", segment.size), ("value", segment.value.unwrap_or(0.0))];
        if let Some((name, amount)) = amounts.into_iter().find(|(_, amount)| !amount.is_finite()) {
            return Err(bad(name, amount));
        }
    }
    let weights = asked.weights.list().map(|weight| weight / sum);
    let sizes = between(asked.segments.iter().map(|segment| Some(segment.size)).collect());
    let values = between(asked.segments.iter().map(|segment| segment.value).collect());
    let scores: Vec<[f64; 5]> = asked
        .segments
        .iter()
        .zip(sizes.into_iter().zip(values))
        .map(|(segment, (size, value))| {
            [size, value, segment.growth / 10.0, segment.reach / 10.0, segment.fit / 10.0]
        })
        .collect();
    let (totals, ranks) = rank(&scores, weights);
    let mut random = Random::seeded(SEED);
    let mut reached = vec![vec![0_usize; scores.len()]; scores.len()];
    for _ in 0..WEIGHTINGS {
        // Exponential draws over their sum: every set of weights is as likely (Dirichlet of ones).
        let draws: [f64; 5] = std::array::from_fn(|_| -(1.0 - random.uniform()).ln());
        let sum: f64 = draws.iter().sum();
        let (_, ranks) = rank(&scores, draws.map(|draw| draw / sum));
        for (reached, rank) in reached.iter_mut().zip(ranks) {
            reached[rank - 1] += 1;
        }
    }
    let rows = asked.segments.iter().enumerate().map(|(i, segment)| RankedSegment {
        name: segment.name.clone(),
        scores: TargetMarks::from_list(scores[i]),
        total: totals[i],
        rank: ranks[i],
        best_rank: tail(reached[i].iter().copied()),
        worst_rank: scores.len() + 1 - tail(reached[i].iter().rev().copied()),
        first: reached[i][0] as f64 / WEIGHTINGS as f64,
    });
    Ok(TargetsAnswer {
        rows: rows.collect(),
        weightings: WEIGHTINGS,
        weights: TargetMarks::from_list(weights),
    })
}

/// Each number between the least and the most, 0 to 1; the middle when all are the same.
fn between(numbers: Vec<Option<f64>>) -> Vec<f64> {
    let low = numbers.iter().flatten().copied().fold(f64::INFINITY, f64::min);
    let high = numbers.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
    let scale = |number: Option<f64>| match number {
        _ if high <= low || !low.is_finite() => 0.5,
        Some(number) => (number - low) / (high - low),
        None => 0.0,
    };
    numbers.into_iter().map(scale).collect()
}

/// Weighted sums, and ranks from 1; equal sums share the better rank.
fn rank(scores: &[[f64; 5]], weights: [f64; 5]) -> (Vec<f64>, Vec<usize>) {
    let total = |scores: &[f64; 5]| scores.iter().zip(weights).map(|(score, weight)| score * weight).sum();
    let totals: Vec<f64> = scores.iter().map(total).collect();
    let ranks =
        totals.iter().map(|own| 1 + totals.iter().filter(|&other| *other > own + 1e-12).count()).collect();
    (totals, ranks)
}

/// The first place at which the counts so far are a twentieth of all.
fn tail(counts: impl Iterator<Item = usize>) -> usize {
    let mut sum = 0;
    let enough = |(place, count): (usize, usize)| {
        sum += count;
        (20 * sum >= WEIGHTINGS).then_some(place + 1)
    };
    counts.enumerate().find_map(enough).unwrap_or(1)
}
