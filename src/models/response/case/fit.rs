//! Fits of the cases: one curve through the origin, or a series with carry-over by channel.
//!
//! The idea: both are the same least squares; a series only carries the spend over first and adds an
//! intercept and a trend. A fit is refused when a channel shows fewer distinct spend levels than its
//! curve has free parameters: a spend of zero does not count, since every curve is zero there.

use super::bracket::{self, Turn};
use super::parametric;
use super::parametric::{Best, Parameter};
use super::{CurveCase, FitReport, FitStatus, Metrics, NamedNumbers, SeriesCase};
use crate::response::Curve;
use crate::response::adstock;
use crate::response::data::levels::distinct_levels;
use crate::value::map_of;
use crate::{Code, Error, Result};
use std::collections::BTreeMap;

/// Fits one curve through the origin, unweighted.
///
/// # Errors
/// `invalid_curve` for an unknown family or a parameter that the family does not have or that is
/// missing; `invalid_bounds`; `row_length` when the lists differ in length; `not_a_number`.
///
/// ```
/// use levier::response::{CurveCase, fit_curve};
/// let case: CurveCase = serde_json::from_str(r#"{
///   "family": "negexp", "bounds": { "a": [1, 1000], "b": [0.001, 10] },
///   "data": { "spend": [1, 2, 3, 4], "response": [39.347, 63.212, 77.687, 86.466] } }"#).unwrap();
/// let report = fit_curve(&case)?;
/// assert!((report.params["a"] - 100.0).abs() < 0.01);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn fit_curve(case: &CurveCase) -> Result<FitReport> {
    let (spend, response) = (&case.data.spend, &case.data.response);
    same_length("response", spend.len(), response.len())?;
    all_finite("spend", spend)?;
    all_finite("response", response)?;
    let parameters = parameters(&case.bounds, &case.fixed_params)?;
    check_family(&case.family, parameters.iter().map(|p| p.name.as_str()), &case.fixed_params)?;
    if let Some(refusal) = refusal(spend, parameters.len(), response.len(), parameters.len()) {
        return Ok(refusal);
    }
    let mut curve = CurveBuilder::new(&case.family, "", &parameters, &case.fixed_params);
    let mut predict = |values: &[f64], out: &mut [f64]| {
        let curve = curve.build(values);
        for (prediction, x) in out.iter_mut().zip(spend) {
            *prediction = curve.map_or(f64::NAN, |curve| curve.value(*x));
        }
    };
    let best = parametric::fit(&parameters, response, &mut predict);
    let mut report = report(&parameters, response, &best);
    if report.identified == Some(true) {
        let builder = CurveBuilder::new(&case.family, "", &parameters, &case.fixed_params);
        let turn = turn(&parameters, "", builder, |_| greatest(spend));
        let turns = turn.into_iter().collect();
        report.identified = Some(bracket::all_seen(&parameters, response, &best, &mut predict, turns));
    }
    Ok(report)
}

/// Fits a series: intercept, trend when it has bounds, and each channel's carry-over and curve.
///
/// # Errors
/// As [`fit_curve`], with the channel's name in front of the parameter's.
///
/// ```
/// use levier::response::{SeriesCase, fit_series};
/// // A straight channel without adstock on a level of 100: y = 100 + 2·x.
/// let case: SeriesCase = serde_json::from_str(r#"{
///   "bounds": {"intercept": [0, 1000], "tv.a": [0, 10]}, "fixed_params": {"tv.theta": 0},
///   "channels": [{"name": "tv", "family": "linear", "spend": [10, 20, 30, 40]}],
///   "data": {"response": [120, 140, 160, 180]}}"#).unwrap();
/// let report = fit_series(&case)?;
/// assert!((report.params["intercept"] - 100.0).abs() < 1e-3);
/// assert!((report.params["tv.a"] - 2.0).abs() < 1e-4);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn fit_series(case: &SeriesCase) -> Result<FitReport> {
    let response = &case.data.response;
    all_finite("response", response)?;
    let parameters = parameters(&case.bounds, &case.fixed_params)?;
    let known = |name: &str| {
        matches!(name, "intercept" | "trend")
            || case
                .channels
                .iter()
                .any(|c| name.strip_prefix(c.name.as_str()).is_some_and(|r| r.starts_with('.')))
    };
    if let Some(stray) = parameters.iter().find(|p| !known(&p.name)) {
        return Err(Error::new(Code::UnknownInput).field(&stray.name));
    }
    for channel in &case.channels {
        same_length(&channel.name, response.len(), channel.spend.len())?;
        all_finite(&channel.name, &channel.spend)?;
        let prefix = format!("{}.", channel.name);
        let own: Vec<&str> = parameters
            .iter()
            .filter_map(|p| p.name.strip_prefix(&prefix))
            .filter(|name| *name != "theta")
            .collect();
        let stripped =
            |(name, value): (&String, &f64)| Some((name.strip_prefix(&prefix)?.to_owned(), *value));
        let fixed: NamedNumbers =
            map_of(case.fixed_params.iter().filter_map(stripped).filter(|(name, _)| name != "theta"));
        check_family(&channel.family, own.iter().copied(), &fixed)?;
        if let Some(mut refusal) = refusal(&channel.spend, own.len(), response.len(), parameters.len()) {
            refusal.channel = Some(channel.name.clone());
            return Ok(refusal);
        }
    }
    let at = |name: &str| parameters.iter().position(|p| p.name == name);
    let given = |name: &str| case.fixed_params.get(name).copied().unwrap_or(0.0);
    let (intercept, trend) = (at("intercept"), at("trend"));
    let mut channels: Vec<_> = case
        .channels
        .iter()
        .map(|channel| {
            let theta = format!("{}.theta", channel.name);
            let builder = CurveBuilder::new(
                &channel.family,
                &format!("{}.", channel.name),
                &parameters,
                &case.fixed_params,
            );
            (channel, at(&theta), given(&theta), builder)
        })
        .collect();
    let mut contributions = |values: &[f64]| -> Vec<Vec<f64>> {
        channels
            .iter_mut()
            .map(|(channel, theta, fixed, builder)| {
                let carried = adstock::geometric(&channel.spend, theta.map_or(*fixed, |i| values[i]));
                let curve = builder.build(values);
                carried.iter().map(|x| curve.map_or(f64::NAN, |curve| curve.value(*x))).collect()
            })
            .collect()
    };
    let mut predict = |values: &[f64], out: &mut [f64]| {
        let level = intercept.map_or_else(|| given("intercept"), |i| values[i]);
        let slope = trend.map_or_else(|| given("trend"), |i| values[i]);
        for (t, prediction) in out.iter_mut().enumerate() {
            *prediction = level + slope * t as f64;
        }
        for contribution in contributions(values) {
            for (prediction, part) in out.iter_mut().zip(contribution) {
                *prediction += part;
            }
        }
    };
    let best = parametric::fit(&parameters, response, &mut predict);
    let mut report = report(&parameters, response, &best);
    if report.identified == Some(true) {
        let turns = case
            .channels
            .iter()
            .filter_map(|channel| {
                let prefix = format!("{}.", channel.name);
                let theta = format!("{prefix}theta");
                let (theta, fixed) = (at(&theta), given(&theta));
                let builder = CurveBuilder::new(&channel.family, &prefix, &parameters, &case.fixed_params);
                turn(&parameters, &prefix, builder, move |values| {
                    greatest(&adstock::geometric(&channel.spend, theta.map_or(fixed, |i| values[i])))
                })
            })
            .collect();
        report.identified = Some(bracket::all_seen(&parameters, response, &best, &mut predict, turns));
    }
    let totals =
        contributions(&best.values).iter().map(|parts| parts.iter().sum::<f64>()).collect::<Vec<_>>();
    report.contribution_total = Some(map_of(case.channels.iter().map(|c| c.name.clone()).zip(totals)));
    Ok(report)
}

/// Where the curve of a channel turns, if that is free; `seen` gives its greatest spend.
fn turn<'a>(
    parameters: &[Parameter],
    prefix: &str,
    mut builder: CurveBuilder,
    mut seen: impl FnMut(&[f64]) -> f64 + 'a,
) -> Option<Turn<'a>> {
    let name = bracket::turn_parameter(&builder.family)?;
    let index = parameters.iter().position(|p| p.name.strip_prefix(prefix) == Some(name))?;
    let at_greatest = move |values: &[f64]| {
        builder.build(values).map_or(f64::NAN, |curve| bracket::turn_at(&curve, seen(values)))
    };
    Some(Turn { index, at_greatest: Box::new(at_greatest) })
}

fn greatest(spend: &[f64]) -> f64 {
    spend.iter().copied().fold(0.0, f64::max)
}

fn report(parameters: &[Parameter], observed: &[f64], best: &Best) -> FitReport {
    let names = || parameters.iter().map(|p| p.name.clone());
    // Scales: heights, half-saturation points and rates. Not exponents, carry-over, intercept, trend,
    // which may be near zero without saying anything about the ceiling.
    let is_scale = |name: &str| {
        !matches!(name, "intercept" | "trend")
            && !matches!(name.rsplit('.').next(), Some("theta" | "n" | "p" | "m"))
    };
    let identified = (0..parameters.len()).filter(|&i| is_scale(&parameters[i].name)).all(|i| {
        best.at_bound[i].is_none() && best.std_err[i].is_some_and(|e| e <= 0.5 * best.values[i].abs())
    });
    FitReport {
        status: FitStatus::Ok,
        reason: None,
        channel: None,
        detail: NamedNumbers::new(),
        identified: Some(identified),
        params: map_of(names().zip(best.values.iter().copied())),
        std_err: map_of(names().zip(best.std_err.iter().copied())),
        at_bound: map_of(names().zip(best.at_bound.iter().copied())),
        metrics: Some(Metrics::of(observed, &best.fitted, parameters.len())),
        contribution_total: None,
    }
}

fn refusal(spend: &[f64], own: usize, points: usize, parameters: usize) -> Option<FitReport> {
    let levels = distinct_levels(spend);
    if levels < own {
        Some(FitReport::refused(Code::TooFewSpendLevels, "levels", levels, own))
    } else if points < parameters {
        Some(FitReport::refused(Code::TooFewPoints, "points", points, parameters))
    } else {
        None
    }
}

fn parameters(bounds: &BTreeMap<String, [f64; 2]>, fixed: &NamedNumbers) -> Result<Vec<Parameter>> {
    bounds
        .iter()
        .filter(|(name, _)| !fixed.contains_key(*name))
        .map(|(name, &[lower, upper])| {
            if !(lower.is_finite() && upper.is_finite() && lower < upper) {
                return Err(Error::new(Code::InvalidBounds).field(name).found(format!("{lower}, {upper}")));
            }
            let linear = matches!(name.rsplit('.').next(), Some("a" | "intercept" | "trend"));
            Ok(Parameter { name: name.clone(), lower, upper, linear })
        })
        .collect()
}

fn check_family<'a>(family: &str, free: impl Iterator<Item = &'a str>, fixed: &NamedNumbers) -> Result<()> {
    let mut params = fixed.clone();
    params.extend(free.map(|name| (name.to_owned(), 0.5)));
    Curve::from_parts(family, &params).map(|_| ())
}

/// Rebuilds a curve from a vector of parameter values, without looking names up again.
struct CurveBuilder {
    family: String,
    params: NamedNumbers,
    places: Vec<(String, usize)>,
}

impl CurveBuilder {
    fn new(family: &str, prefix: &str, parameters: &[Parameter], fixed: &NamedNumbers) -> Self {
        let own = |name: &str| name.strip_prefix(prefix).filter(|rest| *rest != "theta").map(str::to_owned);
        let params = map_of(fixed.iter().filter_map(|(name, value)| Some((own(name)?, *value))));
        let places = parameters.iter().enumerate().filter_map(|(i, p)| Some((own(&p.name)?, i))).collect();
        Self { family: family.to_owned(), params, places }
    }

    /// `None` where the values make no curve: the search then turns back.
    fn build(&mut self, values: &[f64]) -> Option<Curve> {
        for (name, place) in &self.places {
            match self.params.get_mut(name) {
                Some(value) => *value = values[*place],
                None => {
                    self.params.insert(name.clone(), values[*place]);
                }
            }
        }
        Curve::from_parts(&self.family, &self.params).ok()
    }
}

fn same_length(field: &str, expected: usize, found: usize) -> Result<()> {
    if expected == found {
        Ok(())
    } else {
        Err(Error::new(Code::RowLength)
            .field(field)
            .found(found.to_string())
            .with("expected", expected as f64))
    }
}

fn all_finite(field: &str, values: &[f64]) -> Result<()> {
    match values.iter().find(|v| !v.is_finite()) {
        Some(bad) => Err(Error::new(Code::NotANumber).field(field).found(bad.to_string())),
        None => Ok(()),
    }
}
