//! Gross rating points, reach and cost of several vehicles, week by week.

use super::exposure::{Exposure, tails};
use super::mixed::{exposures, is_count, reached, spread};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::method::preference::input::{distinct, or_default, required};
use serde::{Deserialize, Serialize};

/// Most insertions of a plan: the contacts are spread over people one by one.
const MOST_OF_A_PLAN: usize = 20_000;

/// Insertions of several vehicles by week.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GrpPlanInput {
    /// The vehicles.
    #[serde(default, deserialize_with = "or_default")]
    pub vehicles: Vec<PlannedVehicle>,
    /// Contacts from which a person counts as effectively reached, 3 unless given.
    pub effective: Option<f64>,
    /// People in the audience.
    pub audience: Option<f64>,
}

/// One vehicle with its insertions.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlannedVehicle {
    /// Its name.
    pub id: String,
    /// Share of the audience that one insertion reaches.
    pub rating: Option<f64>,
    /// Reach of two insertions; people then differ in how often they meet the vehicle (Metheringham 1964).
    pub c2: Option<f64>,
    /// Cost of one insertion.
    pub cost: Option<f64>,
    /// Insertions of each week; nothing is none.
    #[serde(default, deserialize_with = "or_default")]
    pub weeks: Vec<Option<f64>>,
}

/// A plan by week, and what it has reached at its end.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GrpPlan {
    /// The weeks.
    pub weeks: Vec<GrpWeek>,
    /// Share of people with 0, 1, … contacts at the end.
    pub distribution: Vec<f64>,
    /// Share of people with at least 1, 2, … contacts at the end.
    pub at_least: Vec<f64>,
    /// People reached at the end.
    pub people: Option<f64>,
    /// Cost of a gross rating point; `None` unless every vehicle with insertions has a cost.
    pub cost_per_grp: Option<f64>,
}

/// One week, and all weeks up to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GrpWeek {
    /// Insertions of the week.
    pub insertions: usize,
    /// Gross rating points of the week.
    pub grp: f64,
    /// Cost of the week.
    pub cost: Option<f64>,
    /// Gross rating points so far.
    pub total_grp: f64,
    /// Cost so far.
    pub total_cost: Option<f64>,
    /// Share of people with a contact so far.
    pub reach: f64,
    /// Contacts per person reached so far; `None` if nobody is.
    pub frequency: Option<f64>,
    /// Share of people with enough contacts so far.
    pub effective_reach: f64,
}

/// Gross rating points by week, with the reach that they build up: vehicles are met independently of one another.
///
/// # Errors
///
/// `missing_input` (vehicles, a rating, the weeks), `duplicate_name`, `row_length` (weeks), `rate_out_of_range` and
/// `out_of_range` as [`reach_mixed`](super::reach_mixed), `out_of_range` (effective), `negative_input` (a cost,
/// audience), `too_many` (insertions in all).
///
/// ```
/// use levier::method::preference::reach::{GrpPlanInput, PlannedVehicle, grp_plan};
/// let weeks = vec![Some(2.0), None, Some(2.0)];
/// let magazine = PlannedVehicle { id: "magazine".into(), rating: Some(0.15), weeks, ..Default::default() };
/// let plan = grp_plan(&GrpPlanInput { vehicles: vec![magazine], ..Default::default() }).unwrap();
/// assert_eq!(plan.weeks[2].total_grp, 60.0);
/// assert!((plan.weeks[2].reach - 0.47799375).abs() < 1e-12);
/// ```
pub fn grp_plan(input: &GrpPlanInput) -> Answered<GrpPlan> {
    let exposures = checked(input)?;
    let effective = input.effective.unwrap_or(3.0) as usize;
    let vehicles = &input.vehicles;
    let count = |vehicle: &PlannedVehicle, week: usize| vehicle.weeks[week].unwrap_or(0.0);
    let mut mix: Vec<(Exposure, usize)> = exposures.iter().map(|(exposure, _)| (*exposure, 0)).collect();
    let (mut total_grp, mut total_cost) = (0.0, Some(0.0));
    let weeks: Vec<GrpWeek> = (0..vehicles[0].weeks.len())
        .map(|week| {
            let (mut insertions, mut grp, mut cost) = (0, 0.0, Some(0.0));
            for ((vehicle, (_, rating)), (_, shown)) in vehicles.iter().zip(&exposures).zip(&mut mix) {
                let n = count(vehicle, week);
                *shown += n as usize;
                insertions += n as usize;
                grp += 100.0 * rating * n;
                if n > 0.0 {
                    cost = cost.zip(vehicle.cost).map(|(sum, each)| sum + each * n);
                }
            }
            total_grp += grp;
            total_cost = total_cost.zip(cost).map(|(sum, own)| sum + own);
            let reach = reached(&mix);
            GrpWeek {
                insertions,
                grp,
                cost,
                total_grp,
                total_cost,
                reach,
                frequency: (reach > 0.0).then(|| total_grp / 100.0 / reach),
                effective_reach: (1.0 - spread(&mix, effective).iter().sum::<f64>()).clamp(0.0, reach),
            }
        })
        .collect();
    let distribution = spread(&mix, usize::MAX);
    Ok(GrpPlan {
        at_least: tails(&distribution),
        distribution,
        people: input.audience.map(|audience| audience * reached(&mix)),
        cost_per_grp: total_cost.filter(|_| total_grp > 0.0).map(|cost| cost / total_grp),
        weeks,
    })
}

fn checked(input: &GrpPlanInput) -> Answered<Vec<(Exposure, f64)>> {
    let vehicles = &input.vehicles;
    required(&[("vehicles", vehicles.is_empty()), ("weeks", vehicles.iter().all(|v| v.weeks.is_empty()))])?;
    if let Some(vehicle) = vehicles.iter().find(|vehicle| vehicle.rating.is_none()) {
        return Err(Refused::new(Code::MissingInput).field(&vehicle.id).found("rating"));
    }
    distinct(vehicles.iter().map(|vehicle| &vehicle.id))?;
    let refused = |code: Code, vehicle: &PlannedVehicle| Err(Refused::new(code).field(&vehicle.id));
    let length = vehicles[0].weeks.len();
    if let Some(vehicle) = vehicles.iter().find(|vehicle| vehicle.weeks.len() != length) {
        return refused(Code::RowLength, vehicle);
    }
    let found = exposures(vehicles.iter().map(|vehicle| (vehicle.id.as_str(), vehicle.rating, vehicle.c2)))?;
    let wrong = |vehicle: &&PlannedVehicle| vehicle.weeks.iter().flatten().any(|n| !is_count(*n));
    if let Some(vehicle) = vehicles.iter().find(wrong) {
        return refused(Code::OutOfRange, vehicle);
    }
    if let Some(vehicle) = vehicles.iter().find(|vehicle| vehicle.cost.is_some_and(|cost| cost < 0.0)) {
        return refused(Code::NegativeInput, vehicle);
    }
    if input.effective.is_some_and(|effective| !(effective >= 1.0 && effective.fract() == 0.0)) {
        return Err(Refused::new(Code::OutOfRange).field("effective"));
    }
    if input.audience.is_some_and(|audience| audience < 0.0) {
        return Err(Refused::new(Code::NegativeInput).field("audience"));
    }
    let all: f64 = vehicles.iter().flat_map(|vehicle| vehicle.weeks.iter().flatten()).sum();
    if all > MOST_OF_A_PLAN as f64 {
        return Err(Refused::new(Code::TooMany).field("weeks"));
    }
    Ok(found)
}
