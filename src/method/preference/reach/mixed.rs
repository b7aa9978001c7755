//! Reach of several vehicles.

use super::MOST_INSERTIONS;
use super::exposure::{Exposure, tails};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::method::preference::input::{distinct, or_default, required};
use serde::{Deserialize, Serialize};

/// A plan over several vehicles.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MixedPlan {
    /// The vehicles.
    #[serde(default, deserialize_with = "or_default")]
    pub vehicles: Vec<Vehicle>,
}

/// One vehicle of a plan.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Vehicle {
    /// Its name.
    pub id: String,
    /// Share of the audience that one insertion reaches.
    pub rating: Option<f64>,
    /// Number of insertions, 0 or more.
    pub insertions: Option<f64>,
}

/// Reach and frequency of several vehicles.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MixedReach {
    /// Insertions in all.
    pub insertions: usize,
    /// Share of people with 0, 1, … contacts.
    pub distribution: Vec<f64>,
    /// Share of people with at least 1, 2, … contacts.
    pub at_least: Vec<f64>,
    /// Share of people with a contact.
    pub reach: f64,
    /// Gross rating points.
    pub grp: f64,
    /// Contacts per person reached; `None` if nobody is.
    pub frequency: Option<f64>,
}

/// Reach and frequency of vehicles that people meet independently of one another.
///
/// # Errors
///
/// `missing_input`, `duplicate_name`, `rate_out_of_range` (a rating), `out_of_range` (insertions).
pub fn reach_mixed(plan: &MixedPlan) -> Answered<MixedReach> {
    required(&[("vehicles", plan.vehicles.is_empty())])?;
    for Vehicle { id, rating, insertions } in &plan.vehicles {
        for (key, value) in [("rating", rating), ("insertions", insertions)] {
            if value.is_none() {
                return Err(Refused::new(Code::MissingInput).field(id).found(key));
            }
        }
    }
    distinct(plan.vehicles.iter().map(|vehicle| &vehicle.id))?;
    let parts: Vec<(&str, f64, f64)> = plan
        .vehicles
        .iter()
        .map(|v| (v.id.as_str(), v.rating.unwrap_or(0.0), v.insertions.unwrap_or(0.0)))
        .collect();
    if let Some((id, ..)) = parts.iter().find(|(_, rating, _)| !(0.0..=1.0).contains(rating)) {
        return Err(Refused::new(Code::RateOutOfRange).field(*id));
    }
    let counted = |n: f64| (0.0..=MOST_INSERTIONS).contains(&n) && n.fract() == 0.0;
    if let Some((id, ..)) = parts.iter().find(|(.., n)| !counted(*n)) {
        return Err(Refused::new(Code::OutOfRange).field(*id));
    }
    let mut distribution = vec![1.0];
    let (mut ln_missed, mut contacts) = (0.0, 0.0);
    for (_, rating, n) in parts {
        let own = Exposure::Binomial(rating).distribution(n as usize);
        let mut both = vec![0.0; distribution.len() + own.len() - 1];
        for (i, a) in distribution.iter().enumerate() {
            for (j, b) in own.iter().enumerate() {
                both[i + j] += a * b;
            }
        }
        distribution = both;
        if n > 0.0 {
            ln_missed += n * (-rating).ln_1p();
        }
        contacts += n * rating;
    }
    let reach = -f64::exp_m1(ln_missed);
    Ok(MixedReach {
        insertions: distribution.len() - 1,
        at_least: tails(&distribution),
        distribution,
        reach,
        grp: 100.0 * contacts,
        frequency: (reach > 0.0).then(|| contacts / reach),
    })
}
