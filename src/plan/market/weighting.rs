//! Weighted sums of ratings, and what they owe to the weights.

use super::sweep::{DRAWS, draw, mean};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::stats::Random;
use serde::{Deserialize, Serialize};

/// Things rated on criteria.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WeightingInput {
    /// The weight of each criterion, at least 0.
    pub weights: Vec<f64>,
    /// What is rated.
    pub rows: Vec<RatedRow>,
    /// The seed of the draws.
    pub seed: u64,
}

/// A thing with its ratings.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RatedRow {
    /// Its id.
    pub id: String,
    /// By criterion, in the order of the weights; none where it is not rated.
    pub ratings: Vec<Option<f64>>,
}

/// The ranking.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Weighting {
    /// By falling score, then as listed.
    pub rows: Vec<RankedRow>,
    /// What lacks a rating and is not ranked.
    pub left_out: Vec<String>,
    /// How many weightings were drawn.
    pub draws: u32,
}

/// A thing with its score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RankedRow {
    /// Its id.
    pub id: String,
    /// The weighted mean of its ratings.
    pub score: f64,
    /// The share of all weightings in which it comes first; those that come first together share it.
    pub first: f64,
}

/// Ranks what is rated by the weights given, and says how often each comes first whatever the weights: the first
/// rank's acceptability of Lahdelma, Hokkanen and Salminen (1998), over weightings drawn evenly.
///
/// ```
/// use levier::plan::{WeightingInput, weighting};
/// // B comes first where the weight of the second criterion is above 1/4: in 75 % of weightings.
/// let input: WeightingInput = serde_json::from_str(
///     r#"{"weights": [4, 1], "seed": 1, "rows": [
///         {"id": "a", "ratings": [4, 1]}, {"id": "b", "ratings": [3, 4]}, {"id": "c", "ratings": [5, null]}]}"#,
/// ).unwrap();
/// let found = weighting(&input).unwrap();
/// assert_eq!((found.rows[0].id.as_str(), found.rows[0].score), ("a", 3.4));
/// assert!((found.rows[1].first - 0.75).abs() < 0.01);
/// assert_eq!(found.left_out, ["c"]);
/// ```
///
/// # Errors
/// `negative_input` with field `weights`; `zero_denominator`: no weight is positive; `out_of_range` with the row: it
/// has another number of ratings.
pub fn weighting(input: &WeightingInput) -> Answered<Weighting> {
    if input.weights.iter().any(|weight| *weight < 0.0) {
        return Err(Refused::new(Code::NegativeInput).field("weights"));
    }
    if input.weights.iter().sum::<f64>() <= 0.0 {
        return Err(Refused::new(Code::ZeroDenominator).field("weights"));
    }
    if let Some(row) = input.rows.iter().find(|row| row.ratings.len() != input.weights.len()) {
        return Err(Refused::new(Code::OutOfRange).field(&row.id));
    }
    let (rated, not): (Vec<&RatedRow>, Vec<&RatedRow>) =
        input.rows.iter().partition(|row| row.ratings.iter().all(Option::is_some));
    let firsts = firsts(&rated, input);
    let mut rows: Vec<RankedRow> = rated
        .iter()
        .zip(firsts)
        .filter_map(|(row, first)| {
            Some(RankedRow { id: row.id.clone(), score: mean(&input.weights, &row.ratings)?, first })
        })
        .collect();
    rows.sort_by(|a, b| b.score.total_cmp(&a.score));
    Ok(Weighting { rows, left_out: not.into_iter().map(|row| row.id.clone()).collect(), draws: DRAWS })
}

/// The share of weightings in which each comes first.
fn firsts(rated: &[&RatedRow], input: &WeightingInput) -> Vec<f64> {
    let mut shares = vec![0.0; rated.len()];
    let mut random = Random::seeded(input.seed);
    for _ in 0..DRAWS {
        let weights = draw(&mut random, input.weights.len());
        let scores: Vec<f64> =
            rated.iter().map(|row| mean(&weights, &row.ratings).unwrap_or(f64::NEG_INFINITY)).collect();
        let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let is_first = |score: &f64| *score >= best - crate::plan::EPSILON;
        let together = scores.iter().filter(|score| is_first(score)).count() as f64;
        for (share, _) in shares.iter_mut().zip(&scores).filter(|(_, score)| is_first(score)) {
            *share += 1.0 / together / f64::from(DRAWS);
        }
    }
    shares
}
