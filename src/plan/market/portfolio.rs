//! Where each activity stands: growth against relative share, attractiveness against strength.

use super::sweep::{DRAWS, draw, mean};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::stats::Random;
use serde::{Deserialize, Serialize};

/// The activities of a firm.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PortfolioInput {
    /// The activities.
    pub activities: Vec<Activity>,
    /// The market growth from which a market grows fast: 0.1 unless said.
    pub fast_growth: Option<f64>,
    /// The weights of the criteria of attractiveness, at least 0.
    pub attractiveness: Vec<f64>,
    /// The weights of the criteria of strength, at least 0.
    pub strength: Vec<f64>,
    /// The lowest and the highest rating.
    pub scale: (f64, f64),
    /// The seed of the draws.
    pub seed: u64,
}

/// An activity with its figures and its ratings.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Activity {
    /// Its id.
    pub id: String,
    /// Its sales.
    pub sales: Option<f64>,
    /// The sales of its largest competitor.
    pub rival_sales: Option<f64>,
    /// The yearly growth of its market.
    pub market_growth: Option<f64>,
    /// Its market's ratings, in the order of the weights.
    pub attractiveness: Vec<Option<f64>>,
    /// Its own ratings, in the order of the weights.
    pub strength: Vec<Option<f64>>,
}

/// A box of the growth-share matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum GrowthShareBox {
    /// First in a market that grows fast.
    Star,
    /// First in a market that grows slowly.
    CashCow,
    /// Not first in a market that grows fast.
    QuestionMark,
    /// Not first in a market that grows slowly.
    Dog,
}

/// What the attractiveness-strength matrix advises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PriorityZone {
    /// The three boxes of the strong in attractive markets.
    Invest,
    /// The diagonal.
    Select,
    /// The three boxes of the weak in unattractive markets.
    Harvest,
}

/// The places of the activities.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Portfolio {
    /// As listed.
    pub activities: Vec<PlacedActivity>,
    /// The growth that parts fast from slow.
    pub fast_growth: f64,
    /// The ratings that part the thirds of the scale.
    pub thirds: (f64, f64),
}

/// An activity with its places; none where a figure or a rating is missing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlacedActivity {
    /// Its id.
    pub id: String,
    /// Its sales over those of its largest competitor.
    pub relative_share: Option<f64>,
    /// Its box of the growth-share matrix.
    pub growth_share: Option<GrowthShareBox>,
    /// The weighted mean of its market's ratings.
    pub attractiveness: Option<f64>,
    /// The weighted mean of its own ratings.
    pub strength: Option<f64>,
    /// What the attractiveness-strength matrix advises.
    pub zone: Option<PriorityZone>,
    /// The share of all weightings, of both sides, that give the same advice.
    pub stays: Option<f64>,
}

/// Places each activity on the growth-share matrix (Henderson 1970: a relative share of 1, and a growth that is
/// stated) and on the attractiveness-strength matrix in thirds of the scale (Hichens, Robinson and Wade 1978).
///
/// ```
/// use levier::plan::{GrowthShareBox, PortfolioInput, PriorityZone, portfolio};
/// let input: PortfolioInput = serde_json::from_str(
///     r#"{"attractiveness": [2, 1], "strength": [1], "scale": [1, 5], "seed": 1, "activities": [
///         {"id": "a", "sales": 300, "rival_sales": 200, "market_growth": 0.04,
///          "attractiveness": [5, 2], "strength": [4]}]}"#,
/// ).unwrap();
/// let found = &portfolio(&input).unwrap().activities[0];
/// assert_eq!((found.relative_share, found.growth_share), (Some(1.5), Some(GrowthShareBox::CashCow)));
/// assert_eq!((found.attractiveness, found.zone), (Some(4.0), Some(PriorityZone::Invest)));
/// // Where the first criterion weighs less than 1/9, the market is of the last third: the diagonal.
/// assert!((found.stays.unwrap() - 8.0 / 9.0).abs() < 0.01);
/// ```
///
/// # Errors
/// `negative_input`: a weight (field `attractiveness` or `strength`), or sales (field: the activity). `out_of_range`
/// with the activity: a rating beyond the scale, another number of ratings; with `scale`: it has no length.
pub fn portfolio(input: &PortfolioInput) -> Answered<Portfolio> {
    let (lowest, highest) = input.scale;
    if lowest >= highest {
        return Err(Refused::new(Code::OutOfRange).field("scale"));
    }
    for (field, weights) in [("attractiveness", &input.attractiveness), ("strength", &input.strength)] {
        if weights.iter().any(|weight| *weight < 0.0) {
            return Err(Refused::new(Code::NegativeInput).field(field));
        }
    }
    for activity in &input.activities {
        check(activity, input)?;
    }
    let third = (highest - lowest) / 3.0;
    let thirds = (lowest + third, highest - third);
    let fast_growth = input.fast_growth.unwrap_or(0.1);
    let mut activities: Vec<PlacedActivity> =
        input.activities.iter().map(|activity| placed(activity, input, fast_growth, thirds)).collect();
    sweep(&mut activities, input, thirds);
    Ok(Portfolio { activities, fast_growth, thirds })
}

fn check(activity: &Activity, input: &PortfolioInput) -> Answered<()> {
    let refused = |code| Err(Refused::new(code).field(&activity.id));
    if [activity.sales, activity.rival_sales].iter().flatten().any(|sales| *sales < 0.0) {
        return refused(Code::NegativeInput);
    }
    for (weights, ratings) in
        [(&input.attractiveness, &activity.attractiveness), (&input.strength, &activity.strength)]
    {
        let (lowest, highest) = input.scale;
        let beyond = ratings.iter().flatten().any(|rating| !(lowest..=highest).contains(rating));
        if weights.len() != ratings.len() || beyond {
            return refused(Code::OutOfRange);
        }
    }
    Ok(())
}

fn placed(
    activity: &Activity,
    input: &PortfolioInput,
    fast_growth: f64,
    thirds: (f64, f64),
) -> PlacedActivity {
    let share = activity.sales.zip(activity.rival_sales).map(|(own, rival)| own / rival);
    let relative_share = share.and_then(crate::plan::finite);
    let growth_share = relative_share.zip(activity.market_growth).map(|(share, growth)| {
        match (share >= 1.0, growth >= fast_growth) {
            (true, true) => GrowthShareBox::Star,
            (true, false) => GrowthShareBox::CashCow,
            (false, true) => GrowthShareBox::QuestionMark,
            (false, false) => GrowthShareBox::Dog,
        }
    });
    let attractiveness = mean(&input.attractiveness, &activity.attractiveness);
    let strength = mean(&input.strength, &activity.strength);
    let zone = attractiveness.zip(strength).map(|(market, own)| zone(market, own, thirds));
    let id = activity.id.clone();
    PlacedActivity { id, relative_share, growth_share, attractiveness, strength, zone, stays: None }
}

/// By how many thirds of the way the two means have come together.
fn zone(attractiveness: f64, strength: f64, (low, high): (f64, f64)) -> PriorityZone {
    // What lies on a limit to the last bits belongs to the upper third.
    let thirds = |value: f64| {
        u8::from(value >= low - crate::plan::EPSILON) + u8::from(value >= high - crate::plan::EPSILON)
    };
    match thirds(attractiveness) + thirds(strength) {
        3.. => PriorityZone::Invest,
        2 => PriorityZone::Select,
        _ => PriorityZone::Harvest,
    }
}

/// Says of each placed activity in which share of weightings its advice is the same.
fn sweep(places: &mut [PlacedActivity], input: &PortfolioInput, thirds: (f64, f64)) {
    let mut random = Random::seeded(input.seed);
    let mut same = vec![0_u32; places.len()];
    for _ in 0..DRAWS {
        let market = draw(&mut random, input.attractiveness.len());
        let own = draw(&mut random, input.strength.len());
        for ((same, place), activity) in same.iter_mut().zip(&*places).zip(&input.activities) {
            let (Some(known), Some(market), Some(own)) =
                (place.zone, mean(&market, &activity.attractiveness), mean(&own, &activity.strength))
            else {
                continue;
            };
            *same += u32::from(zone(market, own, thirds) == known);
        }
    }
    for (place, same) in places.iter_mut().zip(same) {
        place.stays = place.zone.map(|_| f64::from(same) / f64::from(DRAWS));
    }
}
