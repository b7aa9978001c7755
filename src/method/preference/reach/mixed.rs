//! Reach of several vehicles, each with its own exposure, independent of one another.

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
    /// Reach of two insertions; people then differ in how often they meet the vehicle (Metheringham 1964).
    pub c2: Option<f64>,
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
/// `missing_input`, `duplicate_name`, `rate_out_of_range` (a rating, c2), `out_of_range` (insertions; c2 outside
/// \[rating, rating(2 − rating)\], found: these limits).
pub fn reach_mixed(plan: &MixedPlan) -> Answered<MixedReach> {
    required(&[("vehicles", plan.vehicles.is_empty())])?;
    for Vehicle { id, rating, insertions, .. } in &plan.vehicles {
        for (key, value) in [("rating", rating), ("insertions", insertions)] {
            if value.is_none() {
                return Err(Refused::new(Code::MissingInput).field(id).found(key));
            }
        }
    }
    distinct(plan.vehicles.iter().map(|vehicle| &vehicle.id))?;
    let rated = plan.vehicles.iter().map(|vehicle| (vehicle.id.as_str(), vehicle.rating, vehicle.c2));
    let exposures = exposures(rated)?;
    let counts: Vec<f64> = plan.vehicles.iter().map(|vehicle| vehicle.insertions.unwrap_or(0.0)).collect();
    if let Some(i) = counts.iter().position(|n| !is_count(*n)) {
        return Err(Refused::new(Code::OutOfRange).field(&plan.vehicles[i].id));
    }
    let mix: Vec<(Exposure, usize)> =
        exposures.iter().zip(&counts).map(|((exposure, _), n)| (*exposure, *n as usize)).collect();
    let distribution = spread(&mix, usize::MAX);
    let reach = reached(&mix);
    let contacts: f64 = exposures.iter().zip(&counts).map(|((_, rating), n)| rating * n).sum();
    Ok(MixedReach {
        insertions: distribution.len() - 1,
        at_least: tails(&distribution),
        distribution,
        reach,
        grp: 100.0 * contacts,
        frequency: (reach > 0.0).then(|| contacts / reach),
    })
}

/// Whether a number can count insertions.
pub(super) fn is_count(n: f64) -> bool {
    (0.0..=MOST_INSERTIONS).contains(&n) && n.fract() == 0.0
}

/// How the contacts of each vehicle spread, with its rating, from name, rating and reach of two insertions.
pub(super) fn exposures<'a>(
    vehicles: impl Iterator<Item = (&'a str, Option<f64>, Option<f64>)>,
) -> Answered<Vec<(Exposure, f64)>> {
    vehicles
        .map(|(id, rating, c2)| {
            let rating = rating.unwrap_or(0.0);
            let outside = |rate: f64| !(0.0..=1.0).contains(&rate);
            if outside(rating) || c2.is_some_and(outside) {
                return Err(Refused::new(Code::RateOutOfRange).field(id));
            }
            let exposure = match c2 {
                None => Exposure::Binomial(rating),
                Some(c2) => Exposure::of_reaches(rating, c2).map_err(|refused| refused.field(id))?,
            };
            Ok((exposure, rating))
        })
        .collect()
}

/// Share of people with a contact.
pub(super) fn reached(mix: &[(Exposure, usize)]) -> f64 {
    let missed: f64 = mix.iter().map(|(exposure, n)| (-exposure.reach(*n)).ln_1p()).sum();
    -f64::exp_m1(missed)
}

/// Share of people with 0, 1, … contacts, the first `most` of them at most.
pub(super) fn spread(mix: &[(Exposure, usize)], most: usize) -> Vec<f64> {
    let mut together = vec![1.0];
    for (exposure, n) in mix {
        let own = exposure.distribution(*n);
        let mut both = vec![0.0; (together.len() + own.len() - 1).min(most)];
        for (i, a) in together.iter().enumerate() {
            for (sum, b) in both[i.min(most)..].iter_mut().zip(&own) {
                *sum += a * b;
            }
        }
        together = both;
    }
    together
}
