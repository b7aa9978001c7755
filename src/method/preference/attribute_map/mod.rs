//! Brands and attributes on one map: principal components of what people say of the brands.

mod components;
mod preference;
mod varimax;

pub use preference::{Ideal, Preference, PreferenceInput};

use super::input::{distinct, missing, or_default, required};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use components::Components;
use serde::{Deserialize, Serialize};

pub(super) use components::{falling_eigen, sign_of_largest, tied};

/// Ratings of brands.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MapInput {
    /// Names of the brands.
    #[serde(default, deserialize_with = "or_default")]
    pub brands: Vec<String>,
    /// Names of the attributes.
    #[serde(default, deserialize_with = "or_default")]
    pub attributes: Vec<String>,
    /// Mean rating of each brand on each attribute.
    #[serde(default, deserialize_with = "or_default")]
    pub ratings: Vec<Vec<Option<f64>>>,
    /// Or the answers of people, of which the means are taken.
    #[serde(default, deserialize_with = "or_default")]
    pub answers: Vec<BrandAnswer>,
    /// `correlation` (the default) or `covariance`.
    pub scale: Option<String>,
    /// Number of axes, 2 unless given.
    pub dimensions: Option<f64>,
    /// `none` (the default) or `varimax`.
    pub rotation: Option<String>,
    /// How much groups of people like each brand.
    #[serde(default, deserialize_with = "or_default")]
    pub preferences: Vec<PreferenceInput>,
}

/// What one person said of one brand.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BrandAnswer {
    /// The brand.
    pub brand: String,
    /// A rating for each attribute; `None` where there is none.
    #[serde(default, deserialize_with = "or_default")]
    pub values: Vec<Option<f64>>,
}

/// The map.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AttributeMap {
    /// Number of brands.
    pub brands: usize,
    /// Attributes on which all brands are equal.
    pub left_out: Vec<String>,
    /// Eigenvalues, falling.
    pub eigenvalues: Vec<f64>,
    /// Whether neighbouring eigenvalues are equal, so that the axes could be turned.
    pub tied: bool,
    /// Share of the variance on each axis.
    pub variance: Vec<f64>,
    /// Share of the variance on the map.
    pub kept: f64,
    /// Correlation of each attribute with each axis; `None` for an attribute left out.
    pub loadings: Vec<Option<Vec<f64>>>,
    /// Share of each attribute's variance that the map shows.
    pub communalities: Vec<Option<f64>>,
    /// Place of each brand on each axis, of variance 1.
    pub scores: Vec<Vec<f64>>,
    /// Directions and ideal points of the preferences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub preferences: Vec<Preference>,
}

/// Principal components of the brand means, with preferences set into the map.
///
/// # Errors
///
/// `missing_input`, `duplicate_name` (brands), `unknown_id`, `row_length`, `missing_values`, `row_length`
/// (preferences), `too_few_points` (brands), `zero_variance` (attributes), `out_of_range` (dimensions).
///
/// Sources: Kaiser (1958), Psychometrika 23, for varimax; Carroll (1972) for preferences.
pub fn attribute_map(input: &MapInput) -> Answered<AttributeMap> {
    required(&[("brands", input.brands.is_empty()), ("attributes", input.attributes.is_empty())])?;
    if input.ratings.is_empty() && input.answers.is_empty() {
        return Err(missing("ratings"));
    }
    distinct(input.brands.iter())?;
    let covariance = choice("scale", input.scale.as_deref(), ["correlation", "covariance"])?;
    let rotate = choice("rotation", input.rotation.as_deref(), ["none", "varimax"])?;
    let table = brand_means(input)?;
    preference::check(&input.preferences, input.brands.len())?;
    if input.brands.len() < 3 {
        return Err(Refused::new(Code::TooFewPoints).field("brands").found(3));
    }
    let components = Components::of(&table, covariance)
        .ok_or_else(|| Refused::new(Code::ZeroVariance).field("attributes"))?;
    let most = components.eigenvalues.len();
    let dimensions = input.dimensions.unwrap_or(2.0);
    if !(1.0..=most as f64).contains(&dimensions) || dimensions.fract() != 0.0 {
        return Err(Refused::new(Code::OutOfRange).field("dimensions").found(most));
    }
    let axes = components.axes(dimensions as usize, rotate);
    let by_attribute = |i: usize| components.included.iter().position(|&included| included == i);
    let loadings: Vec<Option<Vec<f64>>> = (0..input.attributes.len())
        .map(|i| by_attribute(i).map(|row| axes.loadings.iter().map(|axis| axis[row]).collect()))
        .collect();
    let scores: Vec<Vec<f64>> =
        (0..input.brands.len()).map(|brand| axes.scores.iter().map(|axis| axis[brand]).collect()).collect();
    Ok(AttributeMap {
        brands: input.brands.len(),
        left_out: (0..input.attributes.len())
            .filter(|&i| by_attribute(i).is_none())
            .map(|i| input.attributes[i].clone())
            .collect(),
        tied: tied(&components.eigenvalues, dimensions as usize),
        eigenvalues: components.eigenvalues.clone(),
        kept: axes.variance.iter().sum(),
        variance: axes.variance,
        communalities: loadings
            .iter()
            .map(|row| row.as_ref().map(|row| row.iter().map(|loading| loading * loading).sum()))
            .collect(),
        loadings,
        preferences: input.preferences.iter().map(|own| own.set_into(&axes.scores)).collect(),
        scores,
    })
}

/// Whether the second of two choices is taken; the first is the default.
fn choice(key: &str, given: Option<&str>, [first, second]: [&str; 2]) -> Answered<bool> {
    match given {
        None => Ok(false),
        Some(given) if given == first => Ok(false),
        Some(given) if given == second => Ok(true),
        Some(given) => Err(Refused::new(Code::UnknownId).field(key).found(given)),
    }
}

/// The table of brand means, a list a brand.
fn brand_means(input: &MapInput) -> Answered<Vec<Vec<f64>>> {
    let (brands, attributes) = (&input.brands, &input.attributes);
    let refuse = |code: Code, brand: &str| Err(Refused::new(code).field(brand));
    let rows: Vec<Vec<Option<f64>>> = if input.ratings.is_empty() {
        if let Some(answer) = input.answers.iter().find(|answer| !brands.contains(&answer.brand)) {
            return Err(Refused::new(Code::UnknownId).field(&answer.brand).found(answer.brand.as_str()));
        }
        if let Some(answer) = input.answers.iter().find(|answer| answer.values.len() != attributes.len()) {
            return refuse(Code::RowLength, &answer.brand);
        }
        let mean = |brand: &String, attribute: usize| {
            let own = input.answers.iter().filter(|answer| answer.brand == *brand);
            let values: Vec<f64> = own.filter_map(|answer| answer.values[attribute]).collect();
            (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
        };
        brands.iter().map(|brand| (0..attributes.len()).map(|i| mean(brand, i)).collect()).collect()
    } else {
        if input.ratings.len() != brands.len() {
            return refuse(Code::RowLength, "ratings");
        }
        if let Some(i) = input.ratings.iter().position(|row| row.len() != attributes.len()) {
            return refuse(Code::RowLength, &brands[i]);
        }
        input.ratings.clone()
    };
    let mut table = Vec::new();
    for (brand, row) in brands.iter().zip(rows) {
        let mut values = Vec::new();
        for (attribute, value) in attributes.iter().zip(row) {
            values.push(
                value.ok_or_else(|| {
                    Refused::new(Code::MissingValues).field(brand).found(attribute.as_str())
                })?,
            );
        }
        table.push(values);
    }
    Ok(table)
}
