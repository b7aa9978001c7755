//! Gower's distances between a few chosen customers.

use crate::audience::People;
use crate::cluster::{Gower, Mixed};
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Which customers, on which columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct GowerAsked {
    /// Columns of numbers.
    pub numeric: Vec<String>,
    /// Columns of words.
    pub categorical: Vec<String>,
    /// The customers, from 0, in the order of the file.
    pub rows: Vec<usize>,
}

/// Their distances.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct GowerAnswer {
    /// A row and a column for each customer asked about.
    pub matrix: Vec<Vec<f64>>,
    /// The mean over all pairs of different customers.
    pub mean_off_diagonal: Option<f64>,
}

/// The most customers asked about: a page shows no more.
const MOST: usize = 200;

/// Measures distances; every column counts the same.
///
/// # Errors
/// `unknown_column`, `not_numbers`, `missing_values` with the column, `out_of_range` for a row that is not there.
pub fn gower(people: &People, asked: &GowerAsked) -> Result<GowerAnswer> {
    let row = asked.rows.iter().find(|&&row| row >= people.len());
    if let Some(row) = row {
        return Err(Error::new(Code::OutOfRange).field("rows").found(row.to_string()));
    }
    if asked.rows.len() > MOST {
        return Err(Error::new(Code::TooMany).field("rows").with("most", MOST as f64));
    }
    let missing = |name: &str| Error::new(Code::MissingValues).field(name);
    let numeric = asked.numeric.iter().map(|name| {
        let numbers: Option<Vec<f64>> = people.column(name)?.numbers()?.collect();
        numbers.ok_or_else(|| missing(name))
    });
    let numeric = numeric.collect::<Result<Vec<_>>>()?;
    let categorical = asked.categorical.iter().map(|name| {
        let codes: Option<Vec<u32>> = people.column(name)?.categories().0.into_iter().collect();
        codes.ok_or_else(|| missing(name))
    });
    let categorical = categorical.collect::<Result<Vec<_>>>()?;
    let weights = vec![1.0; numeric.len() + categorical.len()];
    let gower = Gower::new(Mixed { n: people.len(), numeric, categorical, weights });
    let row = |&a: &usize| asked.rows.iter().map(|&b| gower.distance(a, b)).collect();
    Ok(GowerAnswer { matrix: asked.rows.iter().map(row).collect(), mean_off_diagonal: gower.mean() })
}
