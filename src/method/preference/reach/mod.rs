//! How many people a media plan reaches, and how often.

mod exposure;
mod grp_plan;
mod mixed;

pub use grp_plan::{GrpPlan, GrpPlanInput, GrpWeek, PlannedVehicle, grp_plan};
pub use mixed::{MixedPlan, MixedReach, Vehicle, reach_mixed};

use super::input::missing;
use crate::answer::{Answered, Refused};
use crate::error::Code;
use exposure::{Exposure, tails};
use serde::{Deserialize, Serialize};

/// The most insertions that are computed.
const MOST_INSERTIONS: f64 = 100_000.0;
/// Insertions in one vehicle.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ReachPlan {
    /// `binomial` (the default): each insertion reaches a new draw of people; `beta_binomial`: people differ in how
    /// often they see the vehicle (Metheringham 1964).
    pub model: Option<String>,
    /// Share of the audience that one insertion reaches (`binomial`).
    pub rating: Option<f64>,
    /// Reach of one insertion (`beta_binomial`), a fraction.
    pub c1: Option<f64>,
    /// Reach of two insertions (`beta_binomial`), a fraction.
    pub c2: Option<f64>,
    /// Number of insertions.
    pub insertions: Option<f64>,
    /// Contacts from which a person counts as effectively reached, 3 unless given.
    pub effective: Option<f64>,
    /// People in the audience.
    pub audience: Option<f64>,
    /// Cost of the plan.
    pub cost: Option<f64>,
    /// Reach to attain, a fraction.
    pub target: Option<f64>,
}

/// Reach and frequency of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Reach {
    /// Share of people with 0, 1, … contacts.
    pub distribution: Vec<f64>,
    /// Share of people with at least 1, 2, … contacts.
    pub at_least: Vec<f64>,
    /// Share of people with a contact.
    pub reach: f64,
    /// Gross rating points: contacts per hundred people.
    pub grp: f64,
    /// Contacts per person reached; `None` if nobody is.
    pub frequency: Option<f64>,
    /// Share of people with enough contacts.
    pub effective_reach: f64,
    /// First parameter of the beta distribution.
    pub alpha: Option<f64>,
    /// Second parameter of the beta distribution.
    pub beta: Option<f64>,
    /// People reached.
    pub people: Option<f64>,
    /// Contacts in all.
    pub contacts: Option<f64>,
    /// Cost of a gross rating point.
    pub cost_per_grp: Option<f64>,
    /// Cost of a thousand contacts.
    pub cpm: Option<f64>,
    /// Fewest insertions that attain the target.
    pub needed: Option<usize>,
    /// `never` if no number of insertions does.
    pub needed_reason: Option<&'static str>,
}

/// Reach, frequency and cost of several insertions in one vehicle.
///
/// # Errors
///
/// `unknown_id` (model), `missing_input`, `rate_out_of_range` (rating, c1, c2), `out_of_range` (c2 outside
/// \[c1, c1(2 − c1)\], insertions, effective), `negative_input` (audience, cost), `rate_out_of_range` (target).
///
/// Source: Metheringham (1964), Journal of Advertising Research 4.
///
/// ```
/// use levier::method::preference::reach::{ReachPlan, reach};
/// let plan = ReachPlan { rating: Some(0.15), insertions: Some(4.0), ..ReachPlan::default() };
/// // 1 − 0.85⁴.
/// assert!((reach(&plan).unwrap().reach - 0.47799375).abs() < 1e-12);
/// ```
pub fn reach(plan: &ReachPlan) -> Answered<Reach> {
    let (exposure, n) = checked(plan)?;
    let p = match exposure {
        Exposure::Binomial(p) | Exposure::SamePeople(p) => p,
        Exposure::BetaBinomial(alpha, beta) => plan.c1.unwrap_or(alpha / (alpha + beta)),
    };
    let distribution = exposure.distribution(n);
    let at_least = tails(&distribution);
    let reached = exposure.reach(n);
    let contacts_each = p * n as f64;
    let contacts = plan.audience.map(|audience| audience * contacts_each);
    let per = |amount: f64| plan.cost.filter(|_| amount > 0.0).map(|cost| cost / amount);
    let needed = plan.target.map(|target| exposure.needed(target));
    let (alpha, beta) = match exposure {
        Exposure::BetaBinomial(alpha, beta) => (Some(alpha), Some(beta)),
        _ => (None, None),
    };
    Ok(Reach {
        effective_reach: at_least.get(plan.effective.unwrap_or(3.0) as usize - 1).copied().unwrap_or(0.0),
        distribution,
        at_least,
        reach: reached,
        grp: 100.0 * contacts_each,
        frequency: (reached > 0.0).then(|| contacts_each / reached),
        alpha,
        beta,
        people: plan.audience.map(|audience| audience * reached),
        contacts,
        cost_per_grp: per(100.0 * contacts_each),
        cpm: contacts.and_then(|contacts| per(contacts / 1000.0)),
        needed: needed.flatten(),
        needed_reason: needed.filter(Option::is_none).map(|_| Code::Never.as_str()),
    })
}

fn checked(plan: &ReachPlan) -> Answered<(Exposure, usize)> {
    let model = plan.model.as_deref().unwrap_or("binomial");
    let rates: &[(&str, Option<f64>)] = match model {
        "binomial" => &[("rating", plan.rating)],
        "beta_binomial" => &[("c1", plan.c1), ("c2", plan.c2)],
        _ => return Err(Refused::new(Code::UnknownId).field("model").found(model)),
    };
    for (key, value) in rates.iter().chain([&("insertions", plan.insertions)]) {
        value.ok_or_else(|| missing(key))?;
    }
    let outside = |value: &f64| !(0.0..=1.0).contains(value);
    if let Some((key, value)) = rates.iter().find(|(_, value)| value.as_ref().is_some_and(outside)) {
        return Err(Refused::new(Code::RateOutOfRange).field(*key).found(*value));
    }
    let exposure = match (rates[0].1, rates.get(1).and_then(|rate| rate.1)) {
        (Some(c1), Some(c2)) => Exposure::of_reaches(c1, c2)?,
        (rate, _) => Exposure::Binomial(rate.unwrap_or(0.0)),
    };
    let n = plan.insertions.unwrap_or(0.0);
    let out_of_range = |key| Err(Refused::new(Code::OutOfRange).field(key));
    if !(1.0..=MOST_INSERTIONS).contains(&n) || n.fract() != 0.0 {
        return out_of_range("insertions");
    }
    for (key, value) in [("audience", plan.audience), ("cost", plan.cost)] {
        if value.is_some_and(|value| value < 0.0) {
            return Err(Refused::new(Code::NegativeInput).field(key));
        }
    }
    if plan.effective.is_some_and(|effective| effective < 1.0 || effective.fract() != 0.0) {
        return out_of_range("effective");
    }
    if plan.target.is_some_and(|target| target <= 0.0 || target >= 1.0) {
        return Err(Refused::new(Code::RateOutOfRange).field("target"));
    }
    Ok((exposure, n as usize))
}
