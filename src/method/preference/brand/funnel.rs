//! How many people each brand keeps from one stage to the next, against its competitors.

use super::own_place;
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::method::preference::input::{missing, or_default, required};
use crate::stats::{Counts, Method, rate_interval};
use serde::{Deserialize, Serialize};

/// A survey of several brands.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BrandFunnelInput {
    /// The stages, the widest first.
    #[serde(default, deserialize_with = "or_default")]
    pub stages: Vec<String>,
    /// The brands.
    #[serde(default, deserialize_with = "or_default")]
    pub brands: Vec<BrandCounts>,
    /// One's own brand.
    pub own: Option<String>,
    /// People asked.
    pub asked: Option<f64>,
    /// Confidence of the intervals, 0.95 unless given.
    pub confidence: Option<f64>,
}

/// People of each stage of a brand.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BrandCounts {
    /// Its name.
    pub id: String,
    /// People by stage.
    #[serde(default, deserialize_with = "or_default")]
    pub counts: Vec<Option<f64>>,
}

/// The stages of every brand, and where one's own is behind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BrandFunnel {
    /// The brands.
    pub brands: Vec<BrandStages>,
    /// By stage, one's own brand against the others together.
    pub gaps: Vec<StageGap>,
    /// The stage at which one's own brand is most behind; `None` where no interval lies below zero.
    pub weakest: Option<usize>,
    /// The stage at which it is most ahead; `None` where no interval lies above zero.
    pub strongest: Option<usize>,
}

/// The stages of one brand.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BrandStages {
    /// Its name.
    pub id: String,
    /// Share of the people asked, by stage.
    pub shares: Vec<f64>,
    /// Share of the stage before (of the people asked, for the first).
    pub kept: Vec<StageRate>,
}

/// A rate with its interval; all `None` where nobody reached the stage before.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct StageRate {
    /// The rate.
    pub rate: Option<f64>,
    /// Lower end (Wilson 1927).
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

/// One's own rate less that of the others together.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct StageGap {
    /// The rate of the others together.
    pub others: Option<f64>,
    /// The difference, in rate.
    pub difference: Option<f64>,
    /// Lower end (Newcombe 1998, method 10).
    pub low: Option<f64>,
    /// Upper end.
    pub high: Option<f64>,
}

/// Compares the stages of a brand with those of its competitors taken together.
///
/// # Errors
///
/// `missing_input` (stages, asked, brands, own), `duplicate_name`, `too_few_points` (one brand), `unknown_id` (own),
/// `zero_denominator` (asked), `rate_out_of_range` (confidence); by brand `row_length`, `missing_values`,
/// `negative_input`, `part_exceeds_whole` (more people than at the stage before), found: the stage.
///
/// ```
/// use levier::method::preference::brand::{BrandCounts, BrandFunnelInput, brand_funnel};
/// let brand = |id: &str, counts: [f64; 2]| BrandCounts { id: id.into(), counts: counts.map(Some).to_vec() };
/// let input = BrandFunnelInput {
///     stages: vec!["known".into(), "bought".into()],
///     brands: vec![brand("own", [70.0, 56.0]), brand("other", [80.0, 48.0])],
///     own: Some("own".into()),
///     asked: Some(100.0),
///     confidence: None,
/// };
/// // Newcombe (1998), table II (a): 56/70 less 48/80 is 0.0524 to 0.3339.
/// let gap = brand_funnel(&input).unwrap().gaps[1];
/// assert!((gap.low.unwrap() - 0.0524).abs() < 5e-5 && (gap.high.unwrap() - 0.3339).abs() < 5e-5);
/// ```
pub fn brand_funnel(input: &BrandFunnelInput) -> Answered<BrandFunnel> {
    let own = checked(input)?;
    let asked = input.asked.unwrap_or(0.0);
    let confidence = input.confidence.unwrap_or(0.95);
    let counts: Vec<Vec<f64>> = input.brands.iter().map(|brand| levels(asked, &brand.counts)).collect();
    let others: Vec<f64> = (0..=input.stages.len())
        .map(|level| {
            counts.iter().enumerate().filter(|(i, _)| *i != own).map(|(_, counts)| counts[level]).sum()
        })
        .collect();
    let gaps: Vec<StageGap> = counts[own]
        .windows(2)
        .zip(others.windows(2))
        .map(|(own, others)| gap(own, others, confidence))
        .collect();
    let extreme = |sure: fn(&StageGap) -> bool, side: f64| {
        let far = |gap: &StageGap| side * gap.difference.unwrap_or(0.0);
        (0..gaps.len())
            .filter(|&i| sure(&gaps[i]))
            .reduce(|best, i| if far(&gaps[i]) > far(&gaps[best]) { i } else { best })
    };
    Ok(BrandFunnel {
        weakest: extreme(|gap| gap.high.is_some_and(|high| high < 0.0), -1.0),
        strongest: extreme(|gap| gap.low.is_some_and(|low| low > 0.0), 1.0),
        brands: input
            .brands
            .iter()
            .zip(&counts)
            .map(|(brand, counts)| BrandStages {
                id: brand.id.clone(),
                shares: counts[1..].iter().map(|count| count / asked).collect(),
                kept: counts.windows(2).map(|pair| rate(pair, confidence)).collect(),
            })
            .collect(),
        gaps,
    })
}

/// The people asked, then those of each stage.
fn levels(asked: f64, counts: &[Option<f64>]) -> Vec<f64> {
    std::iter::once(asked).chain(counts.iter().map(|count| count.unwrap_or(0.0))).collect()
}

fn rate(pair: &[f64], confidence: f64) -> StageRate {
    let bounds = rate_interval(pair[1], pair[0], confidence, Method::Wilson);
    StageRate {
        rate: (pair[0] > 0.0).then(|| pair[1] / pair[0]),
        low: bounds.map(|bounds| bounds.low),
        high: bounds.map(|bounds| bounds.high),
    }
}

fn gap(own: &[f64], others: &[f64], confidence: f64) -> StageGap {
    let counts = Counts::new(others[1], others[0], own[1], own[0]);
    let bounds = counts.and_then(|counts| counts.newcombe(confidence));
    StageGap {
        others: (others[0] > 0.0).then(|| others[1] / others[0]),
        difference: counts.map(Counts::diff),
        low: bounds.map(|bounds| bounds.low),
        high: bounds.map(|bounds| bounds.high),
    }
}

fn checked(input: &BrandFunnelInput) -> Answered<usize> {
    required(&[("stages", input.stages.is_empty())])?;
    let asked = input.asked.ok_or_else(|| missing("asked"))?;
    let names: Vec<&String> = input.brands.iter().map(|brand| &brand.id).collect();
    let own = own_place(&names, input.own.as_ref())?;
    if asked <= 0.0 {
        return Err(Refused::new(Code::ZeroDenominator).field("asked"));
    }
    if input.confidence.is_some_and(|confidence| !(confidence > 0.0 && confidence < 1.0)) {
        return Err(Refused::new(Code::RateOutOfRange).field("confidence"));
    }
    for BrandCounts { id, counts } in &input.brands {
        if counts.len() != input.stages.len() {
            return Err(Refused::new(Code::RowLength).field(id));
        }
        let mut before = asked;
        for (count, stage) in counts.iter().zip(&input.stages) {
            let refused = |code| Err(Refused::new(code).field(id).found(stage.as_str()));
            let Some(count) = *count else { return refused(Code::MissingValues) };
            if count < 0.0 {
                return refused(Code::NegativeInput);
            }
            if count > before {
                return refused(Code::PartExceedsWhole);
            }
            before = count;
        }
    }
    Ok(own)
}
