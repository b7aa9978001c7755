//! Preferences on a map: a direction, and an ideal point (Carroll 1972).

use super::super::conjoint::rank;
use super::super::input::or_default;
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::numeric::{Cholesky, Symmetric, dot};
use serde::{Deserialize, Serialize};

/// How much a group of people likes each brand.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PreferenceInput {
    /// Name of the group.
    pub id: String,
    /// A value a brand.
    #[serde(default, deserialize_with = "or_default")]
    pub values: Vec<Option<f64>>,
}

/// A preference on the map.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Preference {
    /// Name of the group.
    pub id: String,
    /// Correlation with each axis.
    pub vector: Option<Vec<f64>>,
    /// Share of its variance that the axes explain.
    pub fit: Option<f64>,
    /// The point that the group likes most or least.
    pub ideal: Option<Ideal>,
    /// `constant_column` where all values are equal.
    pub reason: Option<&'static str>,
}

/// A point that is liked more, or less, than any around it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Ideal {
    /// Its place on each axis.
    pub point: Vec<f64>,
    /// `ideal` or `anti_ideal`.
    pub kind: &'static str,
    /// Share of the variance that the distances to it explain.
    pub r2: f64,
}

/// Refuses a preference of another length than the brands, or with a value missing.
pub(super) fn check(preferences: &[PreferenceInput], brands: usize) -> Answered<()> {
    for own in preferences {
        if own.values.len() != brands {
            return Err(Refused::new(Code::RowLength).field(&own.id));
        }
    }
    for own in preferences {
        if let Some(i) = own.values.iter().position(Option::is_none) {
            return Err(Refused::new(Code::MissingValues).field(&own.id).found(i));
        }
    }
    Ok(())
}

impl PreferenceInput {
    /// Sets a preference into the map; scores come a list an axis, centred and of variance 1.
    pub(super) fn set_into(&self, scores: &[Vec<f64>]) -> Preference {
        let values: Vec<f64> = self.values.iter().flatten().copied().collect();
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let centred: Vec<f64> = values.iter().map(|value| value - mean).collect();
        let squares = dot(&centred, &centred);
        let size = values.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
        if (squares / n).sqrt() <= 1e-12 * size {
            let reason = Some(Code::ConstantColumn.as_str());
            return Preference { id: self.id.clone(), vector: None, fit: None, ideal: None, reason };
        }
        let vector: Vec<f64> =
            scores.iter().map(|axis| dot(axis, &centred) / (dot(axis, axis) * squares).sqrt()).collect();
        Preference {
            id: self.id.clone(),
            fit: Some(dot(&vector, &vector)),
            vector: Some(vector),
            ideal: ideal(&centred, scores),
            reason: None,
        }
    }
}

/// The circular ideal point: least squares on 1, the axes and the sum of their squares.
fn ideal(centred: &[f64], scores: &[Vec<f64>]) -> Option<Ideal> {
    let (n, axes) = (centred.len(), scores.len());
    if n < axes + 3 {
        return None;
    }
    let squares: Vec<f64> = (0..n).map(|brand| scores.iter().map(|axis| axis[brand].powi(2)).sum()).collect();
    let mut columns = vec![vec![1.0; n]];
    columns.extend_from_slice(scores);
    columns.push(squares);
    if rank(columns.iter()) < columns.len() {
        return None;
    }
    let right: Vec<f64> = columns.iter().map(|column| dot(column, centred)).collect();
    let estimates = Cholesky::of(Symmetric::gram(&columns))?.solve(&right);
    let curvature = estimates[axes + 1];
    let total = dot(centred, centred);
    if curvature.abs() <= 1e-9 * (total / n as f64).sqrt() {
        return None;
    }
    let fitted =
        |brand: usize| columns.iter().zip(&estimates).map(|(column, b)| column[brand] * b).sum::<f64>();
    let sse: f64 = (0..n).map(|brand| (centred[brand] - fitted(brand)).powi(2)).sum();
    Some(Ideal {
        point: estimates[1..=axes].iter().map(|slope| -slope / (2.0 * curvature)).collect(),
        kind: if curvature < 0.0 { "ideal" } else { "anti_ideal" },
        r2: 1.0 - sse / total,
    })
}
