//! Bass's curve fitted to sales from the launch on.

use super::bass_curve::BassCurve;
use super::bass_least_squares::{BassForm, NonlinearFit, least_squares};
use super::input::{count, finite, listed, missing, numbers, probability};
use super::residuals::{Regression, deviations};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::numeric::dot;
use crate::stats::student_two_sided_quantile;
use serde::{Deserialize, Serialize};

/// Sales of a launch and the method of the fit.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct BassFitInput {
    /// Sales by period, from the launch on.
    pub sales: Option<Vec<Option<f64>>>,
    /// `nls`, `nls_density` or `ols`.
    pub method: Option<String>,
    /// Periods to forecast (0).
    pub horizon: Option<f64>,
    /// Confidence of the intervals (0.95).
    pub confidence: Option<f64>,
}

/// A figure for each of the market, innovation and imitation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BassParameters<T> {
    /// Of the market.
    pub m: T,
    /// Of innovation.
    pub p: T,
    /// Of imitation.
    pub q: T,
}

/// What the sales say of the peak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum BassStatus {
    /// The peak was passed at least two periods ago.
    Ok,
    /// Sales fall from the start.
    FallsFromStart,
    /// The peak lies ahead: the size of the market is not known.
    PeakNotSeen,
    /// The peak was passed less than two periods ago.
    PeakJustSeen,
}

/// A fitted curve.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BassFit {
    /// Size of the market.
    pub m: Option<f64>,
    /// Innovation, a period.
    pub p: f64,
    /// Imitation, a period.
    pub q: f64,
    /// Sum of squared residuals.
    pub sse: f64,
    /// When sales are highest, in periods from the launch.
    pub peak_time: Option<f64>,
    /// The highest rate of sales, a period.
    pub peak_sales: Option<f64>,
    /// What the sales say of the peak.
    pub status: BassStatus,
    /// Sales of the periods after the last one.
    pub forecast: Option<Vec<f64>>,
    /// What was sold so far.
    pub m_at_least: f64,
    /// Standard deviation of the residuals (nonlinear methods).
    pub sigma: Option<f64>,
    /// Standard errors (nonlinear methods).
    pub se: Option<BassParameters<Option<f64>>>,
    /// Intervals (nonlinear methods, status `ok`).
    pub intervals: Option<BassParameters<[f64; 2]>>,
    /// Fitted sales (nonlinear methods).
    pub fitted: Option<Vec<f64>>,
    /// Constant of the regression (`ols`).
    pub a: Option<f64>,
    /// Its coefficient of cumulative sales.
    pub b: Option<f64>,
    /// Its coefficient of squared cumulative sales.
    pub c: Option<f64>,
    /// Share of the variance of sales that it explains.
    pub r2: Option<f64>,
}

enum Way {
    Nonlinear(BassForm),
    Regression,
}

fn not_identified(found: &str) -> Refused {
    Refused::new(Code::NotIdentified).field("sales").found(found)
}

fn read(input: &BassFitInput) -> Answered<(Vec<f64>, Way)> {
    let sales = listed(input.sales.as_ref(), "sales")?;
    let method = input.method.as_deref().ok_or_else(|| missing("method"))?;
    for (index, value) in sales.iter().enumerate() {
        numbers(&[*value], "sales").map_err(|refused| refused.found(index))?;
        if value.is_some_and(|value| value < 0.0) {
            return Err(Refused::new(Code::NegativeInput).field("sales").found(index));
        }
    }
    let way = match method {
        "nls" => Way::Nonlinear(BassForm::Interval),
        "nls_density" => Way::Nonlinear(BassForm::Density),
        "ols" => Way::Regression,
        _ => return Err(Refused::new(Code::UnknownId).field("method").found(method)),
    };
    let sales = numbers(sales, "sales")?;
    if sales.len() < 4 {
        return Err(Refused::new(Code::TooFewPoints).field("sales").found(4));
    }
    if sales.iter().all(|value| *value == 0.0) {
        return Err(Refused::new(Code::NothingObserved).field("sales"));
    }
    Ok((sales, way))
}

/// The fit with the figures that its status allows.
fn reported(
    curve: BassCurve,
    sse: f64,
    sales: &[f64],
    form: BassForm,
    horizon: usize,
    exact: bool,
) -> BassFit {
    let periods = sales.len();
    let status = match curve.peak_time() {
        None => BassStatus::FallsFromStart,
        Some(peak) if peak > periods as f64 => BassStatus::PeakNotSeen,
        Some(peak) if peak <= periods as f64 - 2.0 && exact => BassStatus::Ok,
        Some(_) => BassStatus::PeakJustSeen,
    };
    let known = status != BassStatus::PeakNotSeen;
    let forecast = (periods + 1..=periods + horizon).map(|period| form.sales(curve, period)).collect();
    BassFit {
        m: Some(curve.m).filter(|_| known),
        p: curve.p,
        q: curve.q,
        sse,
        peak_time: curve.peak_time().filter(|_| known),
        peak_sales: curve.peak_sales().filter(|_| known),
        status,
        forecast: Some(forecast).filter(|_| known),
        m_at_least: sales.iter().sum(),
        sigma: None,
        se: None,
        intervals: None,
        fitted: None,
        a: None,
        b: None,
        c: None,
        r2: None,
    }
}

fn nonlinear(sales: &[f64], form: BassForm, horizon: usize, confidence: f64) -> Answered<BassFit> {
    let NonlinearFit { curve, sse, errors } =
        least_squares(sales, form).ok_or_else(|| not_identified("m"))?;
    let df = sales.len() as f64 - 3.0;
    let sigma = (sse / df).sqrt();
    let errors = errors.map(|errors| errors.map(|error| error * sigma)).filter(|_| curve.q > 0.0);
    let exact = errors.is_some_and(|errors| errors[0].is_finite());
    let mut fit = reported(curve, sse, sales, form, horizon, exact);
    fit.sigma = Some(sigma);
    fit.fitted = Some((1..=sales.len()).map(|period| form.sales(curve, period)).collect());
    if let Some(errors) = errors.filter(|_| fit.status != BassStatus::PeakNotSeen) {
        let [m, p, q] = errors.map(finite);
        fit.se = Some(BassParameters { m, p, q });
        if let Some(t) = student_two_sided_quantile(confidence, df).filter(|_| fit.status == BassStatus::Ok) {
            let around = |value: f64, error: f64| [value - t * error, value + t * error];
            fit.intervals = Some(BassParameters {
                m: around(curve.m, errors[0]),
                p: around(curve.p, errors[1]),
                q: around(curve.q, errors[2]),
            });
        }
    }
    Ok(fit)
}

fn regression(sales: &[f64], horizon: usize) -> Answered<BassFit> {
    let mut sold = 0.0;
    let before: Vec<f64> = sales
        .iter()
        .map(|value| {
            let before = sold;
            sold += value;
            before
        })
        .collect();
    let squares = before.iter().map(|value| value * value).collect();
    let fit = Regression::of(&[before, squares], sales).ok_or_else(|| not_identified("c"))?;
    let (a, b, c) = (fit.intercept, fit.coefficients[0], fit.coefficients[1]);
    if a <= 0.0 {
        return Err(not_identified("a"));
    }
    if c >= 0.0 {
        return Err(not_identified("c"));
    }
    let m = (-b - (b * b - 4.0 * a * c).sqrt()) / (2.0 * c);
    let curve = BassCurve { m, p: a / m, q: -c * m };
    let centred = deviations(sales);
    let total = dot(&centred, &centred);
    let found = reported(curve, fit.sse(), sales, BassForm::Interval, horizon, true);
    Ok(BassFit { a: Some(a), b: Some(b), c: Some(c), r2: finite(1.0 - fit.sse() / total), ..found })
}

/// Fits Bass's curve (1969) to the sales of a launch.
///
/// `nls` fits the sales of each period, m(F(t) − F(t − 1)) (Srinivasan and Mason 1986), `nls_density` the rate m·f(t),
/// and `ols` regresses sales on cumulative sales and their square, as Bass did. Sales and m are in one unit; p and q are
/// a period. Before the peak has been seen, the market and the forecast are not stated.
///
/// # Errors
/// `missing_input` (sales, method), `missing_values` and `negative_input` (found: the index), `unknown_id` (method),
/// `too_few_points` (found: 4), `nothing_observed`, `not_identified` (found: `a`, `c` or `m`), `out_of_range` (horizon),
/// `rate_out_of_range` (confidence).
///
/// ```
/// use levier::method::proof::{BassFitInput, bass_fit};
/// // Video recorders in American homes, in thousands: m 67 981, p 0.0066, q 0.638 in the density form.
/// let sales = [840.0, 1470.0, 2110.0, 4000.0, 7590.0, 10950.0, 10530.0, 9470.0, 7790.0, 5890.0];
/// let sales = Some(sales.map(Some).to_vec());
/// let input = BassFitInput { sales, method: Some("nls_density".into()), ..Default::default() };
/// let fit = bass_fit(&input).unwrap();
/// assert!((fit.q - 0.638).abs() < 1e-3 && (fit.m.unwrap() - 67981.0).abs() < 10.0);
/// ```
pub fn bass_fit(input: &BassFitInput) -> Answered<BassFit> {
    let (sales, way) = read(input)?;
    let horizon = count(input.horizon, Some(0.0), 0.0, "horizon")?;
    let confidence = probability(input.confidence, 0.95, "confidence")?;
    match way {
        Way::Nonlinear(form) => nonlinear(&sales, form, horizon, confidence),
        Way::Regression => regression(&sales, horizon),
    }
}
