//! Shares of products, what a new product takes from the line, and what a change of level does.

use super::rules::{ByRule, is_first, shares};
use super::{
    Attribute, Product, Profile, SimulatedPerson, check_people, check_products, check_scale, or_default,
    required, unknown,
};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A market to simulate.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Market {
    /// The attributes.
    #[serde(default, deserialize_with = "or_default")]
    pub attributes: Vec<Attribute>,
    /// The people.
    #[serde(default, deserialize_with = "or_default")]
    pub respondents: Vec<SimulatedPerson>,
    /// The products.
    #[serde(default, deserialize_with = "or_default")]
    pub products: Vec<Product>,
    /// Factor of the utility in the logit, 1 unless given.
    pub scale: Option<f64>,
    /// Own products.
    pub own: Option<Vec<String>>,
    /// Margin of a unit of each own product.
    pub margins: Option<BTreeMap<String, f64>>,
    /// An own product whose effect on the line is read.
    pub added: Option<String>,
    /// A product and the attribute whose level is varied.
    pub vary: Option<Variation>,
}

/// A product and the attribute to vary.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Variation {
    /// The product.
    pub product: String,
    /// Name of the attribute.
    pub attribute: String,
}

/// Shares of the market.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MarketShares {
    /// Share of each product, by rule; `None` where a rule applies to nobody.
    pub shares: ByRule<Option<Vec<f64>>>,
    /// People for whom several products come first.
    pub ties: usize,
    /// People whom the share of preference leaves out, for a utility of theirs is not positive.
    pub left_out: usize,
    /// The own products together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<ByRule<ProductLine>>,
    /// What the added product brings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added: Option<ByRule<Added>>,
    /// The product's share at each level of the varied attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vary: Option<Vec<ByRule<Option<f64>>>>,
}

/// The own products together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ProductLine {
    /// Their share.
    pub share: Option<f64>,
    /// Their margin per person.
    pub margin: Option<f64>,
}

/// What an added product brings to the line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Added {
    /// Share of the line without it.
    pub before: Option<f64>,
    /// Share of the line with it.
    pub after: Option<f64>,
    /// The rise.
    pub gain: Option<f64>,
    /// The part of its share that it takes from the line.
    pub cannibalised: Option<f64>,
    /// The same over its share.
    pub cannibalisation_rate: Option<f64>,
}

/// Shares by first choice, share of preference and logit.
///
/// # Errors
///
/// `missing_input`; people `row_length`, `negative_input`, `zero_denominator` (weights); `out_of_range` (scale);
/// products `duplicate_name`, `row_length`, `out_of_range`; `unknown_id` (own, added, vary); `too_few_points` (the
/// added product is the only one).
pub fn market_simulator(market: &Market) -> Answered<MarketShares> {
    let scale = checked(market)?;
    let products = &market.products;
    let profiles: Vec<&Profile> = products.iter().map(|product| &product.profile).collect();
    let shares_of = |profiles: &[&Profile]| {
        let utilities = utilities(&market.respondents, profiles);
        ByRule::of(|rule| shares(rule, &market.respondents, &utilities, scale))
    };
    let whole = shares_of(&profiles);
    let place = |id: &String| products.iter().position(|product| product.id == *id);
    let own = market.own.iter().flatten();
    let added = market.added.as_ref().and_then(place);
    let line_at: Vec<usize> = {
        let mut places: Vec<usize> = own.filter_map(place).chain(added).collect();
        places.sort_unstable();
        places.dedup();
        places
    };
    let sum_at = |shares: &Vec<f64>| line_at.iter().map(|&i| shares[i]).sum::<f64>();
    let margin_at = |shares: &Vec<f64>| -> Option<f64> {
        let margins = market.margins.as_ref()?;
        line_at.iter().map(|&i| Some(shares[i] * margins.get(&products[i].id)?)).sum()
    };
    let line = market.own.as_ref().map(|_| {
        ByRule::of(|rule| {
            let shares = whole.get(rule).as_ref();
            ProductLine { share: shares.map(sum_at), margin: shares.and_then(margin_at) }
        })
    });
    let added = added.map(|place| {
        let others: Vec<usize> = (0..products.len()).filter(|&i| i != place).collect();
        let without = shares_of(&others.iter().map(|&i| profiles[i]).collect::<Vec<_>>());
        ByRule::of(|rule| {
            let kept = |shares: &Vec<f64>| {
                others
                    .iter()
                    .zip(shares)
                    .filter(|(i, _)| line_at.contains(i))
                    .map(|(_, share)| share)
                    .sum::<f64>()
            };
            let before = without.get(rule).as_ref().map(kept);
            let after = whole.get(rule).as_ref().map(sum_at);
            let its = whole.get(rule).as_ref().map(|shares| shares[place]);
            let gain = after.zip(before).map(|(after, before)| after - before);
            let cannibalised = its.zip(gain).map(|(its, gain)| its - gain);
            let rate = its.filter(|its| *its > 0.0).zip(cannibalised).map(|(its, lost)| lost / its);
            Added { before, after, gain, cannibalised, cannibalisation_rate: rate }
        })
    });
    let utilities = utilities(&market.respondents, &profiles);
    Ok(MarketShares {
        ties: utilities.iter().filter(|own| ties(own)).count(),
        left_out: utilities.iter().filter(|own| own.iter().any(|utility| *utility <= 0.0)).count(),
        vary: market.vary.as_ref().and_then(|vary| {
            let product = place(&vary.product)?;
            let attribute =
                market.attributes.iter().position(|attribute| attribute.name == vary.attribute)?;
            let shares_at = |level: usize| {
                let mut changed = profiles[product].clone();
                changed[attribute] = level;
                let mut all = profiles.clone();
                all[product] = &changed;
                let found = shares_of(&all);
                ByRule::of(|rule| found.get(rule).as_ref().map(|shares| shares[product]))
            };
            Some((0..market.attributes[attribute].levels.len()).map(shares_at).collect())
        }),
        shares: whole,
        line,
        added,
    })
}

/// The utility of each profile, a list a person.
pub(super) fn utilities(people: &[SimulatedPerson], profiles: &[&Profile]) -> Vec<Vec<f64>> {
    people.iter().map(|person| profiles.iter().map(|profile| person.utility(profile)).collect()).collect()
}

fn ties(utilities: &[f64]) -> bool {
    let greatest = utilities.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    utilities.iter().filter(|utility| is_first(**utility, greatest)).count() > 1
}

fn checked(market: &Market) -> Answered<f64> {
    let Market { attributes, respondents, products, .. } = market;
    required(&[
        ("attributes", attributes.is_empty()),
        ("respondents", respondents.is_empty()),
        ("products", products.is_empty()),
    ])?;
    check_people(attributes, respondents)?;
    let scale = check_scale(market.scale)?;
    check_products(attributes, products)?;
    let is_product = |id: &String| products.iter().any(|product| product.id == *id);
    if let Some(id) = market.own.iter().flatten().find(|id| !is_product(id)) {
        return Err(unknown("own", id));
    }
    if let Some(id) = &market.added {
        let in_line = market.own.as_ref().is_none_or(|own| own.contains(id));
        if !is_product(id) || !in_line {
            return Err(unknown("added", id));
        }
    }
    if let Some(Variation { product, attribute }) = &market.vary {
        if !is_product(product) {
            return Err(unknown("vary", product));
        }
        if attributes.iter().all(|known| known.name != *attribute) {
            return Err(unknown("vary", attribute));
        }
    }
    if market.added.is_some() && products.len() == 1 {
        return Err(Refused::new(Code::TooFewPoints).field("added").found(2));
    }
    Ok(scale)
}
