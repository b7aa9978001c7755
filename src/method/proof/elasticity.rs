//! Price elasticity from a log-log regression, and the price that follows.

use super::best_price::{MarkupPrice, PriceQuestion, best_price};
use super::input::{first_repeated, listed, numbers, probability};
use super::residuals::{Autocorrelation, Regression, deviations};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::numeric::dot;
use crate::stats::{student_two_sided, student_two_sided_quantile};
use serde::{Deserialize, Serialize};

/// The sigma, in logarithms, below which a fit leaves nothing.
const NO_SIGMA: f64 = 1e-9;

/// Something else that moves the quantity, such as a leaflet.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct PriceControl {
    /// Its name.
    pub name: String,
    /// Its values, one a row.
    pub values: Option<Vec<Option<f64>>>,
}

/// Prices and the quantities sold at them.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct ElasticityInput {
    /// Prices, one a row.
    pub prices: Option<Vec<Option<f64>>>,
    /// Quantities sold, one a row.
    pub quantities: Option<Vec<Option<f64>>>,
    /// What else moves the quantity.
    pub controls: Option<Vec<PriceControl>>,
    /// Confidence of the intervals (0.95).
    pub confidence: Option<f64>,
    /// Cost of a unit, to find the best price.
    pub unit_cost: Option<f64>,
    /// Today's price, to compare the best one with.
    pub price_now: Option<f64>,
    /// Whether the rows are in order of time (yes).
    pub ordered: Option<bool>,
    /// Whether prices were drawn at random (no).
    pub randomised: Option<bool>,
}

/// What to beware of in an elasticity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum PriceWarning {
    /// Prices change after sales that the model did not expect.
    PriceFollowsDemand,
    /// Prices were not drawn at random.
    NotAnExperiment,
}

/// An elasticity and its doubt.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Elasticity {
    /// Number of rows.
    pub n: usize,
    /// How much prices and residuals hang together in time: the product of their corrected autocorrelations.
    pub k: f64,
    /// Degrees of freedom.
    pub df: f64,
    /// What to beware of.
    pub warnings: Vec<PriceWarning>,
    /// Change of ln quantity by ln price.
    pub elasticity: f64,
    /// Its standard error.
    pub se: f64,
    /// Lower end of its interval.
    pub low: Option<f64>,
    /// Upper end of its interval.
    pub high: Option<f64>,
    /// Constant of the regression, a logarithm of a quantity.
    pub intercept: f64,
    /// Coefficients of the controls.
    pub controls: Vec<f64>,
    /// Standard deviation of the residuals, in logarithms.
    pub sigma: f64,
    /// Share of the variance of ln quantity that is explained; `None` when quantities are constant.
    pub r2: Option<f64>,
    /// The price with the highest profit; `None` without a unit cost.
    pub best: Option<MarkupPrice>,
}

/// The rows as they enter the regression.
struct Rows {
    prices: Vec<f64>,
    /// ln price, then the controls.
    columns: Vec<Vec<f64>>,
    log_quantities: Vec<f64>,
}

fn read(input: &ElasticityInput) -> Answered<Rows> {
    let prices = listed(input.prices.as_ref(), "prices")?;
    let quantities = listed(input.quantities.as_ref(), "quantities")?;
    let controls = input.controls.as_deref().unwrap_or_default();
    for control in controls {
        listed(control.values.as_ref(), &control.name)?;
    }
    if let Some(name) = first_repeated(controls.iter().map(|control| control.name.as_str())) {
        return Err(Refused::new(Code::DuplicateName).field(name));
    }
    let control_values = |control: &PriceControl| control.values.clone().unwrap_or_default();
    let lists = std::iter::once(("quantities", quantities.len()))
        .chain(controls.iter().map(|control| (control.name.as_str(), control_values(control).len())));
    for (name, length) in lists {
        if length != prices.len() {
            return Err(Refused::new(Code::RowLength).field(name));
        }
    }
    let prices = numbers(prices, "prices")?;
    let quantities = numbers(quantities, "quantities")?;
    let control_columns: Vec<Vec<f64>> = controls
        .iter()
        .map(|control| numbers(&control_values(control), &control.name))
        .collect::<Answered<_>>()?;
    for (name, values) in [("prices", &prices), ("quantities", &quantities)] {
        if let Some(index) = values.iter().position(|value| *value <= 0.0) {
            return Err(Refused::new(Code::OutOfRange).field(name).found(index));
        }
    }
    let needed = 3 + controls.len();
    if prices.len() < needed {
        return Err(Refused::new(Code::TooFewPoints).field("prices").found(needed));
    }
    let named = std::iter::once(("prices", &prices))
        .chain(controls.iter().map(|control| control.name.as_str()).zip(&control_columns));
    for (name, values) in named {
        if values.iter().all(|value| *value == values[0]) {
            return Err(Refused::new(Code::ConstantColumn).field(name));
        }
    }
    let logs = |values: &[f64]| values.iter().map(|value| value.ln()).collect::<Vec<f64>>();
    let log_quantities = logs(&quantities);
    Ok(Rows { columns: [vec![logs(&prices)], control_columns].concat(), prices, log_quantities })
}

/// Whether a change of ln price is correlated with the residual before it, at 5 %.
fn price_follows_demand(log_prices: &[f64], residuals: &[f64]) -> bool {
    let n = log_prices.len();
    if n < 5 {
        return false;
    }
    let changes: Vec<f64> = log_prices.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let (changes, before) = (deviations(&changes), deviations(&residuals[..n - 1]));
    let (a, b) = (dot(&changes, &changes), dot(&before, &before));
    if a.sqrt() <= 1e-12 || b <= 0.0 {
        return false;
    }
    let correlation = dot(&changes, &before) / (a * b).sqrt();
    let df = n as f64 - 3.0;
    let t = correlation * (df / (1.0 - correlation * correlation).max(f64::MIN_POSITIVE)).sqrt();
    student_two_sided(t, df).is_some_and(|p| p < 0.05)
}

/// The price elasticity of demand: least squares of ln quantity on ln price and controls, and the price with the
/// highest profit (Lerner 1934) when a unit cost is given.
///
/// The error allows for prices and residuals that hang together in time: it is multiplied by √((1 + k)/(1 − k)), and
/// the degrees of freedom shrink by the same factor.
///
/// # Errors
/// `missing_input`, `duplicate_name` (controls), `row_length`, `missing_values`, `out_of_range` (a price or quantity
/// that is not positive, found: the index), `too_few_points` (found: the number needed), `constant_column` (field:
/// prices or the control), `collinear` (controls), `negative_input` (unit_cost), `out_of_range` (price_now),
/// `rate_out_of_range` (confidence).
///
/// ```
/// use levier::method::proof::{ElasticityInput, elasticity};
/// let prices = vec![Some(1.0), Some(2.0), Some(4.0)];
/// let quantities = vec![Some(64.0), Some(16.0), Some(4.0)];
/// let input = ElasticityInput { prices: Some(prices), quantities: Some(quantities), ..Default::default() };
/// assert!((elasticity(&input).unwrap().elasticity + 2.0).abs() < 1e-12);
/// ```
pub fn elasticity(input: &ElasticityInput) -> Answered<Elasticity> {
    let rows = read(input)?;
    let fit = Regression::of(&rows.columns, &rows.log_quantities)
        .ok_or_else(|| Refused::new(Code::Collinear).field("controls"))?;
    if input.unit_cost.is_some_and(|cost| cost < 0.0) {
        return Err(Refused::new(Code::NegativeInput).field("unit_cost"));
    }
    if input.price_now.is_some_and(|price| price <= 0.0) {
        return Err(Refused::new(Code::OutOfRange).field("price_now"));
    }
    let confidence = probability(input.confidence, 0.95, "confidence")?;
    let n = rows.prices.len() as f64;
    let parameters = 1.0 + rows.columns.len() as f64;
    let sigma = (fit.sse() / (n - parameters)).sqrt();
    let ordered = input.ordered.unwrap_or(true) && sigma > NO_SIGMA;
    let correlation =
        |values: &[f64]| Autocorrelation::of(&deviations(values)).map_or(0.0, |found| found.corrected);
    let k = if ordered { correlation(&fit.residuals) * correlation(&rows.columns[0]) } else { 0.0 };
    let inflation = (1.0 + k) / (1.0 - k);
    let centred = deviations(&rows.log_quantities);
    let total = dot(&centred, &centred);
    let varies = total > 1e-24 * n;
    // Quantities that never change leave a slope of rounding errors, of either sign.
    let e = if varies { fit.coefficients[0] } else { 0.0 };
    let se = sigma * (fit.inverse_diagonal[0] * inflation).sqrt();
    let df = (n / inflation - parameters).max(1.0);
    let half = student_two_sided_quantile(confidence, df).map(|t| t * se);
    let (low, high) = (half.map(|half| e - half), half.map(|half| e + half));
    let follows = ordered && price_follows_demand(&rows.columns[0], &fit.residuals);
    let mut warnings = Vec::new();
    if follows {
        warnings.push(PriceWarning::PriceFollowsDemand);
    }
    if !input.randomised.unwrap_or(false) {
        warnings.push(PriceWarning::NotAnExperiment);
    }
    let question = |cost: f64| PriceQuestion {
        elasticity: e,
        low: low.unwrap_or(f64::NEG_INFINITY),
        high: high.unwrap_or(f64::INFINITY),
        unit_cost: cost,
        price_now: input.price_now,
        follows_demand: follows,
    };
    Ok(Elasticity {
        n: rows.prices.len(),
        k,
        df,
        warnings,
        elasticity: e,
        se,
        low,
        high,
        intercept: fit.intercept,
        controls: fit.coefficients[1..].to_vec(),
        sigma,
        r2: varies.then(|| 1.0 - fit.sse() / total),
        best: input.unit_cost.map(|cost| best_price(question(cost), &rows.prices)),
    })
}
