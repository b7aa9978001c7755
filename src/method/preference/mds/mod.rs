//! A map from distances alone: multidimensional scaling.

mod classical;
mod kruskal;
mod stress;

pub use classical::ClassicalScaling;
pub use stress::Betrayed;

use super::input::{distinct, or_default, required};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use serde::{Deserialize, Serialize};
use stress::{Pairs, monotone_regression};

/// A map shows a pair wrongly if the ratio of its distance to the one given is further than this from 1.
const LIMIT: f64 = 0.25;

/// Distances between items.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MdsInput {
    /// Names of the items.
    #[serde(default, deserialize_with = "or_default")]
    pub items: Vec<String>,
    /// Distance of each item to each other, a square.
    #[serde(default, deserialize_with = "or_default")]
    pub distances: Vec<Vec<Option<f64>>>,
    /// Number of axes, 2 unless given.
    pub dimensions: Option<f64>,
    /// `classical` (the default: the distances count) or `kruskal` (their order counts).
    pub method: Option<String>,
    /// How far from 1 the ratio of a pair may be, 0.25 unless given.
    pub limit: Option<f64>,
}

/// A map of the items.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MdsMap {
    /// The method.
    pub method: &'static str,
    /// Place of each item on each axis.
    pub coordinates: Vec<Vec<f64>>,
    /// What only the classical method knows.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub classical: Option<ClassicalScaling>,
    /// Kruskal's stress-1 (1964); `None` where all items fall on one point.
    pub stress: Option<f64>,
    /// Distance on the map of the pairs (0, 1), (0, 2) …
    pub map: Vec<f64>,
    /// The pairs that the map shows wrongly, worst first.
    pub betrayed: Vec<Betrayed>,
}

/// A map by Torgerson's classical scaling (1952), or by Kruskal's nonmetric scaling (1964).
///
/// # Errors
///
/// `missing_input`, `duplicate_name`, `row_length`, `missing_values`, `negative_input`, `not_zero` (diagonal),
/// `not_symmetric`, `too_few_points` (items), `zero_variance`, `unknown_id` (method), `out_of_range` (dimensions).
pub fn mds(input: &MdsInput) -> Answered<MdsMap> {
    let distances = checked(&input.items, &input.distances)?;
    let pairs = Pairs::of(&distances);
    let is_kruskal = input.method.as_deref() == Some("kruskal");
    let given = &pairs.given;
    let unequal = given.iter().any(|distance| (distance - given[0]).abs() > 1e-9 * given[0]);
    if given.iter().all(|distance| *distance == 0.0) || (is_kruskal && !unequal) {
        return Err(Refused::new(Code::ZeroVariance).field("distances"));
    }
    if let Some(other) = input.method.as_deref().filter(|method| !["classical", "kruskal"].contains(method)) {
        return Err(Refused::new(Code::UnknownId).field("method").found(other));
    }
    let scaling = classical::eigen(&distances);
    let positive = scaling.iter().filter(|(value, _)| *value > 0.0).count();
    let most = if is_kruskal { input.items.len() - 2 } else { positive };
    let dimensions = input.dimensions.unwrap_or(2.0);
    if !(1.0..=most as f64).contains(&dimensions) || dimensions.fract() != 0.0 {
        return Err(Refused::new(Code::OutOfRange).field("dimensions").found(most));
    }
    let count = dimensions as usize;
    let start = classical::coordinates(&scaling, count);
    let coordinates = if is_kruskal { kruskal::map(&pairs, start) } else { start };
    let map = pairs.distances(&coordinates);
    let fitted = if is_kruskal { monotone_regression(given, &map) } else { given.clone() };
    Ok(MdsMap {
        method: if is_kruskal { "kruskal" } else { "classical" },
        classical: (!is_kruskal).then(|| classical::describe(&scaling, count)),
        coordinates,
        stress: stress::stress(&map, &fitted),
        betrayed: pairs.betrayed(&input.items, &map, &fitted, input.limit.unwrap_or(LIMIT)),
        map,
    })
}

/// A map whose stress is asked.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct StressInput {
    /// Names of the items.
    #[serde(default, deserialize_with = "or_default")]
    pub items: Vec<String>,
    /// Distance of each item to each other, a square.
    #[serde(default, deserialize_with = "or_default")]
    pub distances: Vec<Vec<Option<f64>>>,
    /// Place of each item on each axis.
    #[serde(default, deserialize_with = "or_default")]
    pub coordinates: Vec<Vec<f64>>,
    /// How far from 1 the ratio of a pair may be, 0.25 unless given.
    pub limit: Option<f64>,
}

/// The stress of a map.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct StressResult {
    /// Distance on the map of the pairs (0, 1), (0, 2) …
    pub map: Vec<f64>,
    /// Their monotone regression on the distances given.
    pub disparities: Vec<f64>,
    /// Kruskal's stress-1; `None` where all items fall on one point.
    pub stress: Option<f64>,
    /// The pairs that the map shows wrongly, worst first.
    pub betrayed: Vec<Betrayed>,
}

/// The stress of a given map, by monotone regression; equal distances may get different disparities.
///
/// # Errors
///
/// As [`mds`] up to `too_few_points`; `missing_input` and `row_length` for the coordinates.
pub fn mds_stress(input: &StressInput) -> Answered<StressResult> {
    required(&[
        ("items", input.items.is_empty()),
        ("distances", input.distances.is_empty()),
        ("coordinates", input.coordinates.is_empty()),
    ])?;
    let distances = checked(&input.items, &input.distances)?;
    if input.coordinates.len() != input.items.len() {
        return Err(Refused::new(Code::RowLength).field("coordinates"));
    }
    let axes = input.coordinates[0].len();
    if let Some(i) = input.coordinates.iter().position(|place| place.len() != axes) {
        return Err(Refused::new(Code::RowLength).field(&input.items[i]));
    }
    let pairs = Pairs::of(&distances);
    let map = pairs.distances(&input.coordinates);
    let disparities = monotone_regression(&pairs.given, &map);
    Ok(StressResult {
        stress: stress::stress(&map, &disparities),
        betrayed: pairs.betrayed(&input.items, &map, &disparities, input.limit.unwrap_or(LIMIT)),
        map,
        disparities,
    })
}

/// The square of distances, once it is one.
fn checked(items: &[String], distances: &[Vec<Option<f64>>]) -> Answered<Vec<Vec<f64>>> {
    required(&[("items", items.is_empty()), ("distances", distances.is_empty())])?;
    distinct(items.iter())?;
    if distances.len() != items.len() {
        return Err(Refused::new(Code::RowLength).field("distances"));
    }
    if let Some(i) = distances.iter().position(|row| row.len() != items.len()) {
        return Err(Refused::new(Code::RowLength).field(&items[i]));
    }
    let cells = || (0..items.len()).flat_map(|i| (0..items.len()).map(move |j| (i, j)));
    let at = |code: Code, (i, j): (usize, usize)| {
        Err(Refused::new(code).field(&items[i]).found(items[j].as_str()))
    };
    if let Some(cell) = cells().find(|&(i, j)| distances[i][j].is_none()) {
        return at(Code::MissingValues, cell);
    }
    let square: Vec<Vec<f64>> =
        distances.iter().map(|row| row.iter().map(|value| value.unwrap_or_default()).collect()).collect();
    if let Some(cell) = cells().find(|&(i, j)| square[i][j] < 0.0) {
        return at(Code::NegativeInput, cell);
    }
    for i in 0..items.len() {
        if square[i][i] != 0.0 {
            return Err(Refused::new(Code::NotZero).field(&items[i]));
        }
        let differs =
            |j: &usize| (square[i][*j] - square[*j][i]).abs() > 1e-9 * square[i][*j].max(square[*j][i]);
        if let Some(j) = (0..i).find(differs) {
            return at(Code::NotSymmetric, (i, j));
        }
    }
    if items.len() < 3 {
        return Err(Refused::new(Code::TooFewPoints).field("items").found(3));
    }
    Ok(square)
}
