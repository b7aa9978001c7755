//! What a market would choose, from the part-worths of its people.

pub mod best_product;
mod rules;
pub mod simulator;

pub use rules::ChoiceRule;

use super::conjoint::{Attribute, Layout, Profile, profile_fault, read_profile};
use super::input::{distinct, missing, or_default, required};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use serde::Deserialize;

/// A person of the market.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SimulatedPerson {
    /// Name.
    pub id: String,
    /// What each level adds, by attribute.
    #[serde(default, deserialize_with = "or_default")]
    pub partworths: Vec<Vec<f64>>,
    /// Utility of a product with no effect, 0 unless given.
    pub intercept: Option<f64>,
    /// People that this one stands for, 1 unless given.
    pub weight: Option<f64>,
}

/// A product of the market.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Product {
    /// Name.
    pub id: String,
    /// The level of each attribute.
    #[serde(default, deserialize_with = "read_profile")]
    pub profile: Profile,
}

impl SimulatedPerson {
    /// The person's utility for a product.
    fn utility(&self, profile: &[usize]) -> f64 {
        let sum: f64 = self.partworths.iter().zip(profile).map(|(levels, &level)| levels[level]).sum();
        self.intercept.unwrap_or(0.0) + sum
    }

    fn weight(&self) -> f64 {
        self.weight.unwrap_or(1.0)
    }
}

/// Refuses people whose part-worths do not fit the attributes, or whose weights are wrong.
fn check_people(attributes: &[Attribute], people: &[SimulatedPerson]) -> Answered<()> {
    let layout = Layout::of(attributes);
    let misfit =
        |person: &&SimulatedPerson| person.partworths.iter().map(Vec::len).ne(layout.levels.iter().copied());
    if let Some(person) = people.iter().find(misfit) {
        return Err(Refused::new(Code::RowLength).field(&person.id));
    }
    if let Some(person) = people.iter().find(|person| person.weight() < 0.0) {
        return Err(Refused::new(Code::NegativeInput).field(&person.id));
    }
    if people.iter().map(SimulatedPerson::weight).sum::<f64>() <= 0.0 {
        return Err(Refused::new(Code::ZeroDenominator).field("respondents"));
    }
    Ok(())
}

/// The scale of the logit, 1 unless given.
fn check_scale(scale: Option<f64>) -> Answered<f64> {
    let scale = scale.unwrap_or(1.0);
    if scale <= 0.0 { Err(Refused::new(Code::OutOfRange).field("scale")) } else { Ok(scale) }
}

/// Refuses products given twice or that are no profile.
fn check_products(attributes: &[Attribute], products: &[Product]) -> Answered<()> {
    distinct(products.iter().map(|product| &product.id))?;
    for code in [Code::RowLength, Code::OutOfRange] {
        let faulty = |product: &&Product| profile_fault(attributes, &product.profile) == Some(code);
        if let Some(product) = products.iter().find(faulty) {
            return Err(Refused::new(code).field(&product.id));
        }
    }
    Ok(())
}

/// The refusal of an id that names nothing.
fn unknown(key: &str, id: &str) -> Refused {
    Refused::new(Code::UnknownId).field(key).found(id)
}
