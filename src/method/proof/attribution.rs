//! Credits of conversions to the channels of the paths that led to them.

use super::input::{listed, numbers, over_positive};
use super::markov::{MarkovCredits, markov};
use super::touch_path::{KeptPath, TouchPath, check};
use crate::Code;
use crate::answer::{Answered, Refused};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Paths and the settings of the rules.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct AttributionInput {
    /// The paths.
    pub paths: Option<Vec<TouchPath>>,
    /// Age at which a touch has half its weight, in days, or in touches where days are not given (7).
    pub half_life: Option<f64>,
    /// Shares of the first and of the last touch (0.4, 0.4).
    pub position: Option<Vec<Option<f64>>>,
    /// Orders of the Markov chains, each 1, 2 or 3 (1).
    pub orders: Option<Vec<Option<f64>>>,
}

/// Credits by channel under each rule, in the order of `channels`; each list sums to the conversions.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Attribution {
    /// The channels, by code point.
    pub channels: Vec<String>,
    /// Conversions of the paths kept.
    pub conversions: f64,
    /// People without conversion of the paths kept.
    pub nulls: f64,
    /// Conversions of paths without a touch.
    pub unattributed: f64,
    /// Conversions over people.
    pub rate: f64,
    /// All to the last touch.
    pub last: Vec<f64>,
    /// All to the first touch.
    pub first: Vec<f64>,
    /// Equal parts to every touch.
    pub linear: Vec<f64>,
    /// Fixed parts to the first and the last touch, the rest evenly between.
    pub position: Vec<f64>,
    /// Parts that halve with age.
    pub time_decay: Vec<f64>,
    /// Shapley values.
    pub shapley: Vec<f64>,
    /// Removal effects of Markov chains, one entry an order.
    pub markov: Vec<MarkovCredits>,
    /// Parts of the conversions by channel, one list a rule: the six rules as above, then the chains; `None` where
    /// nothing converted.
    pub parts: Vec<Vec<Option<f64>>>,
    /// By channel, the least and the greatest credit that a rule gives it.
    pub ranges: Vec<[f64; 2]>,
    /// Place of the channel whose credit depends most on the rule.
    pub widest: usize,
}

struct Rules {
    half_life: f64,
    position: [f64; 2],
    orders: Vec<usize>,
}

fn refused(code: Code, field: &str) -> Refused {
    Refused::new(code).field(field)
}

fn rules(input: &AttributionInput) -> Answered<Rules> {
    let half_life = input.half_life.unwrap_or(7.0);
    if half_life <= 0.0 {
        return Err(refused(Code::OutOfRange, "half_life"));
    }
    let position = match &input.position {
        None => vec![0.4, 0.4],
        Some(shares) => numbers(shares, "position")?,
    };
    let &[first, last] = position.as_slice() else { return Err(refused(Code::RowLength, "position")) };
    if first < 0.0 || last < 0.0 || first + last == 0.0 || first + last > 1.0 + 1e-12 {
        return Err(refused(Code::RateOutOfRange, "position"));
    }
    let orders = match &input.orders {
        None => vec![1.0],
        Some(orders) => numbers(orders, "orders")?,
    };
    if let Some(order) = orders.iter().find(|order| ![1.0, 2.0, 3.0].contains(order)) {
        return Err(refused(Code::OutOfRange, "orders").found(*order));
    }
    Ok(Rules {
        half_life,
        position: [first, last],
        orders: orders.iter().map(|order| *order as usize).collect(),
    })
}

/// The parts of the first, the last and the other touches of a path.
fn position_parts(count: usize, [first, last]: [f64; 2]) -> Vec<f64> {
    match count {
        1 => vec![1.0],
        2 => vec![first / (first + last), last / (first + last)],
        _ => {
            let mut parts = vec![(1.0 - first - last) / (count - 2) as f64; count];
            parts[0] = first;
            parts[count - 1] = last;
            parts
        }
    }
}

/// The parts of touches whose weight halves with age; the youngest has weight 1, so that none is lost to rounding.
fn decay_parts(ages: &[f64], half_life: f64) -> Vec<f64> {
    let youngest = ages.iter().copied().fold(f64::INFINITY, f64::min);
    let weights: Vec<f64> = ages.iter().map(|age| (-(age - youngest) / half_life).exp2()).collect();
    let sum: f64 = weights.iter().sum();
    weights.iter().map(|weight| weight / sum).collect()
}

/// The Shapley value of the game whose worth is the number of conversions of paths within a set: the conversions of a
/// path in equal parts to its different channels (Zhao, Mahboobi and Bagheri 2018).
fn shapley(paths: &[KeptPath], channels: usize) -> Vec<f64> {
    let mut credits = vec![0.0; channels];
    for path in paths {
        let different: BTreeSet<usize> = path.touches.iter().copied().collect();
        for channel in &different {
            credits[*channel] += path.conversions / different.len() as f64;
        }
    }
    credits
}

/// Credits conversions to channels by six rules and by Markov chains (Anderl et al. 2016). None of them is an effect.
///
/// Paths without touches or without people are left out; their conversions are `unattributed`. A touch that is
/// repeated counts each time.
///
/// # Errors
/// `missing_input` (paths); of a path (field: paths, found: the index) `negative_input`, `row_length`, `missing_values`;
/// `out_of_range` (half_life), `row_length`, `rate_out_of_range` (position), `out_of_range` (orders, found: the order),
/// `nothing_observed` (no path is left).
///
/// ```
/// use levier::method::proof::{AttributionInput, TouchPath, attribution};
/// let path = TouchPath {
///     path: Some(vec!["search".into(), "email".into()]),
///     conversions: Some(3.0),
///     nulls: Some(7.0),
///     days: None,
/// };
/// let credits = attribution(&AttributionInput { paths: Some(vec![path]), ..Default::default() }).unwrap();
/// assert_eq!(credits.channels, ["email", "search"]);
/// assert_eq!(credits.last, [3.0, 0.0]);
/// assert_eq!(credits.linear, [1.5, 1.5]);
/// ```
pub fn attribution(input: &AttributionInput) -> Answered<Attribution> {
    let paths = listed(input.paths.as_ref(), "paths")?;
    check(paths)?;
    let rules = rules(input)?;
    let (kept, left_out): (Vec<&TouchPath>, Vec<&TouchPath>) = paths.iter().partition(|path| path.is_kept());
    if kept.is_empty() {
        return Err(refused(Code::NothingObserved, "paths"));
    }
    let names: BTreeSet<&String> = kept.iter().flat_map(|path| path.touches()).collect();
    let channels: Vec<String> = names.into_iter().cloned().collect();
    let kept: Vec<KeptPath> = kept.iter().map(|path| KeptPath::of(path, &channels)).collect();
    let credited = |parts: &dyn Fn(&KeptPath) -> Vec<f64>| {
        let mut credits = vec![0.0; channels.len()];
        for path in &kept {
            for (channel, part) in path.touches.iter().zip(parts(path)) {
                credits[*channel] += path.conversions * part;
            }
        }
        credits
    };
    let single = |count: usize, place: usize| {
        let mut parts = vec![0.0; count];
        parts[place] = 1.0;
        parts
    };
    let conversions: f64 = kept.iter().map(|path| path.conversions).sum();
    let nulls: f64 = kept.iter().map(|path| path.nulls).sum();
    let mut answer = Attribution {
        conversions,
        nulls,
        unattributed: left_out
            .iter()
            .filter_map(|path| path.conversions)
            .fold(0.0, |sum, people| sum + people),
        rate: conversions / (conversions + nulls),
        last: credited(&|path| single(path.touches.len(), path.touches.len() - 1)),
        first: credited(&|path| single(path.touches.len(), 0)),
        linear: credited(&|path| vec![1.0 / path.touches.len() as f64; path.touches.len()]),
        position: credited(&|path| position_parts(path.touches.len(), rules.position)),
        time_decay: credited(&|path| decay_parts(&path.ages, rules.half_life)),
        shapley: shapley(&kept, channels.len()),
        markov: rules.orders.iter().map(|order| markov(&kept, channels.len(), *order)).collect(),
        channels,
        parts: Vec::new(),
        ranges: Vec::new(),
        widest: 0,
    };
    answer.compare_rules();
    Ok(answer)
}

impl Attribution {
    /// The least and the greatest credit of each channel over all rules.
    fn compare_rules(&mut self) {
        let rules = [&self.last, &self.first, &self.linear, &self.position, &self.time_decay, &self.shapley];
        let all: Vec<&Vec<f64>> =
            rules.into_iter().chain(self.markov.iter().map(|chain| &chain.credits)).collect();
        let part = |credit: &f64| over_positive(*credit, self.conversions);
        self.parts = all.iter().map(|credits| credits.iter().map(part).collect()).collect();
        self.ranges = (0..self.channels.len())
            .map(|channel| {
                let fold = |start, pick: fn(f64, f64) -> f64| {
                    all.iter().map(|credits| credits[channel]).fold(start, pick)
                };
                [fold(f64::INFINITY, f64::min), fold(f64::NEG_INFINITY, f64::max)]
            })
            .collect();
        let width = |place: usize| self.ranges[place][1] - self.ranges[place][0];
        self.widest = (0..self.ranges.len())
            .reduce(|best, i| if width(i) > width(best) { i } else { best })
            .unwrap_or(0);
    }
}
