//! The products that earn most beside the rivals.

use super::rules::{ChoiceRule, shares};
use super::simulator::utilities;
use super::{
    Attribute, Product, Profile, SimulatedPerson, check_people, check_products, check_scale, missing,
    or_default, required, unknown,
};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::method::preference::input::first_greatest;
use serde::{Deserialize, Serialize};

/// Most sets of products that are compared.
const MOST_SETS: u128 = 2_000_000;

/// A market for which products are sought.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ProductSearch {
    /// The attributes.
    #[serde(default, deserialize_with = "or_default")]
    pub attributes: Vec<Attribute>,
    /// The people.
    #[serde(default, deserialize_with = "or_default")]
    pub respondents: Vec<SimulatedPerson>,
    /// The rule of choice: `first_choice`, `share_of_preference` or `logit`.
    pub rule: Option<String>,
    /// Factor of the utility in the logit, 1 unless given.
    pub scale: Option<f64>,
    /// The rivals.
    #[serde(default, deserialize_with = "or_default")]
    pub products: Vec<Product>,
    /// The attribute that is the price, with the price of each level.
    pub price: Option<PriceLevels>,
    /// Unit cost of each level, by attribute; a product's cost is their sum.
    #[serde(default, deserialize_with = "or_default")]
    pub costs: Vec<Vec<f64>>,
    /// Number of products sought, 1 unless given.
    pub count: Option<f64>,
}

/// The attribute that is the price.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PriceLevels {
    /// Its name.
    pub attribute: String,
    /// The price of each level.
    #[serde(default, deserialize_with = "or_default")]
    pub values: Vec<f64>,
}

/// The best products.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BestProducts {
    /// Their profiles; `None` if no set earns anything.
    pub best: Option<Vec<Profile>>,
    /// Their shares.
    pub shares: Option<Vec<f64>>,
    /// Their unit margins.
    pub margins: Option<Vec<f64>>,
    /// Share times margin, summed: profit per person.
    pub profit: Option<f64>,
    /// `never` if no set earns anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
}

/// The best of all sets of `count` different profiles; in a draw the first in lexicographic order.
///
/// # Errors
///
/// As [`market_simulator`](super::simulator::market_simulator), then `unknown_id` (rule, price),
/// `row_length` (prices, costs), `out_of_range` (count), `too_many` (sets to compare).
pub fn best_product(search: &ProductSearch) -> Answered<BestProducts> {
    let (rule, scale, price_at) = checked(search)?;
    let levels: Vec<usize> = search.attributes.iter().map(|attribute| attribute.levels.len()).collect();
    let profiles = all_profiles(&levels);
    let count = search.count.unwrap_or(1.0) as usize;
    let prices = search.price.iter().flat_map(|price| &price.values).copied().collect::<Vec<f64>>();
    let margin = |profile: &Profile| {
        prices[profile[price_at]]
            - search.costs.iter().zip(profile).map(|(cost, &level)| cost[level]).sum::<f64>()
    };
    let margins: Vec<f64> = profiles.iter().map(margin).collect();
    let candidates = utilities(&search.respondents, &profiles.iter().collect::<Vec<_>>());
    let rivals: Vec<&Profile> = search.products.iter().map(|product| &product.profile).collect();
    // The first `count` places are for the set; those of the rivals stay.
    let mut market = utilities(&search.respondents, &rivals);
    for own in &mut market {
        own.splice(0..0, std::iter::repeat_n(0.0, count));
    }
    let mut shares_of = |set: &[usize]| {
        for (own, candidates) in market.iter_mut().zip(&candidates) {
            own.iter_mut().zip(set).for_each(|(utility, &i)| *utility = candidates[i]);
        }
        shares(rule, &search.respondents, &market, scale)
    };
    let profit_of =
        |set: &[usize], shares: &[f64]| set.iter().zip(shares).map(|(&i, share)| share * margins[i]).sum();
    let mut profits: Vec<f64> = Vec::new();
    let mut set: Vec<usize> = (0..count).collect();
    loop {
        profits.push(shares_of(&set).map_or(f64::NAN, |shares| profit_of(&set, &shares)));
        if !next_set(&mut set, profiles.len()) {
            break;
        }
    }
    let Some(place) = first_greatest(&profits).filter(|&place| profits[place] > 0.0) else {
        let reason = Some(Code::Never.as_str());
        return Ok(BestProducts { best: None, shares: None, margins: None, profit: None, reason });
    };
    set = (0..count).collect();
    for _ in 0..place {
        next_set(&mut set, profiles.len());
    }
    Ok(BestProducts {
        shares: shares_of(&set).map(|shares| shares[..count].to_vec()),
        best: Some(set.iter().map(|&i| profiles[i].clone()).collect()),
        margins: Some(set.iter().map(|&i| margins[i]).collect()),
        profit: Some(profits[place]),
        reason: None,
    })
}

fn checked(search: &ProductSearch) -> Answered<(ChoiceRule, f64, usize)> {
    let ProductSearch { attributes, respondents, costs, .. } = search;
    required(&[("attributes", attributes.is_empty()), ("respondents", respondents.is_empty())])?;
    let name = search.rule.as_deref().ok_or_else(|| missing("rule"))?;
    let price = search.price.as_ref().ok_or_else(|| missing("price"))?;
    required(&[("costs", costs.is_empty())])?;
    check_people(attributes, respondents)?;
    let scale = check_scale(search.scale)?;
    check_products(attributes, &search.products)?;
    let rule = ChoiceRule::named(name).ok_or_else(|| unknown("rule", name))?;
    let price_at = attributes
        .iter()
        .position(|attribute| attribute.name == price.attribute)
        .ok_or_else(|| unknown("price", &price.attribute))?;
    let levels = attributes.iter().map(|attribute| attribute.levels.len());
    if price.values.len() != attributes[price_at].levels.len() {
        return Err(Refused::new(Code::RowLength).field("price"));
    }
    if costs.iter().map(Vec::len).ne(levels.clone()) {
        return Err(Refused::new(Code::RowLength).field("costs"));
    }
    let possible = levels.fold(1_u128, |product, levels| product.saturating_mul(levels as u128));
    let count = search.count.unwrap_or(1.0);
    if !(1.0..=possible as f64).contains(&count) || count.fract() != 0.0 {
        return Err(Refused::new(Code::OutOfRange).field("count"));
    }
    // Each factor of the binomial coefficient in turn, so that the product stays whole.
    let mut sets = 1_u128;
    for i in 0..(count as u128).min(possible - count as u128) {
        sets = sets.saturating_mul(possible - i) / (i + 1);
        if sets > MOST_SETS {
            return Err(Refused::new(Code::TooMany).field("count"));
        }
    }
    if possible > MOST_SETS {
        return Err(Refused::new(Code::TooMany).field("attributes"));
    }
    Ok((rule, scale, price_at))
}

/// Every profile, in lexicographic order.
fn all_profiles(levels: &[usize]) -> Vec<Profile> {
    levels.iter().fold(vec![Vec::new()], |profiles, &levels| {
        profiles
            .into_iter()
            .flat_map(|profile: Profile| {
                (0..levels).map(move |level| profile.iter().copied().chain([level]).collect())
            })
            .collect()
    })
}

/// The next set of different indices below `bound`, in lexicographic order; false after the last.
fn next_set(set: &mut [usize], bound: usize) -> bool {
    let count = set.len();
    let Some(place) = (0..count).rev().find(|&i| set[i] < bound - count + i) else { return false };
    set[place] += 1;
    for i in place + 1..count {
        set[i] = set[i - 1] + 1;
    }
    true
}
