//! The reading of a sampled fit: residuals, contributions by part, the waterfall, the dated events.
//!
//! Each draw is split the same way, so the interval of a part and its mean describe the same quantity.

use crate::bayes::bands::interval_of;
use crate::bayes::bands::moments;
use crate::bayes::density::design::Design;
use crate::bayes::density::evaluation::DrawEvaluation;
use crate::response::MixRole;
use crate::response::PeriodBand;
use crate::response::{Part, PartKind, Reading, SeriesBand};

type Source = (PartKind, Option<String>);

/// What each column of the linear part belongs to: the waves of a drift go with the trend.
fn sources(design: &Design) -> Vec<Source> {
    let events = &design.table.events;
    let controls = &design.table.controls;
    let of = |(role, name): &(MixRole, Option<String>)| match role {
        MixRole::Intercept => (PartKind::Level, None),
        MixRole::SeasonCos | MixRole::SeasonSin => (PartKind::Season, None),
        MixRole::Weekday => (PartKind::Weekday, None),
        MixRole::Control => {
            let is = |series: &[crate::response::Series]| {
                series.iter().any(|one| Some(&one.name) == name.as_ref())
            };
            let kind = if is(events) {
                PartKind::Event
            } else if is(controls) {
                PartKind::Control
            } else {
                PartKind::StraightChannel
            };
            (kind, name.clone())
        }
        _ => (PartKind::Trend, None),
    };
    design.roles.iter().map(of).collect()
}

/// Reads the draws.
pub(crate) fn read(evaluation: &mut DrawEvaluation<'_>, rows: &[&[f64]], fitted: &PeriodBand) -> Reading {
    let design = evaluation.design;
    let sources = sources(design);
    let mut kinds: Vec<&Source> = Vec::new();
    for source in &sources {
        if !kinds.contains(&source) {
            kinds.push(source);
        }
    }
    let n = design.table.dates.len();
    let sums: Vec<f64> = design.columns.iter().map(|column| column[..n].iter().sum()).collect();
    let whole: f64 = design.table.outcome.iter().sum();
    let mut weights = vec![0.0; sources.len()];
    let mut totals = vec![Vec::with_capacity(rows.len()); kinds.len()];
    let mut brought: Vec<(Vec<f64>, Vec<f64>)> =
        design.drivers.iter().map(|_| (vec![0.0; n], Vec::with_capacity(rows.len()))).collect();
    let mut flexibility = Flexibility::new(fitted.mean.clone());
    for draw in rows {
        evaluation.evaluate(draw);
        flexibility.see(&evaluation.fitted, draw[0]);
        let drift = if design.drift { draw[1] } else { 1.0 };
        let mut own = vec![0.0; kinds.len()];
        for (at, value) in draw[design.sampled()..].iter().enumerate() {
            let factor = if design.roles[at].0 == MixRole::DriftWave { value * drift } else { *value };
            weights[at] += factor / rows.len() as f64;
            let source = &sources[at];
            // What a part has on average is in the level, when it is counted from its own mean.
            let wanted = if source.0.is_centred() { &sources[0] } else { source };
            let place = kinds.iter().position(|kind| *kind == wanted).unwrap_or(0);
            own[place] += factor * sums[at];
        }
        for (all, value) in totals.iter_mut().zip(own) {
            all.push(value);
        }
        for ((values, all), own) in brought.iter_mut().zip(&evaluation.contributions) {
            for (cell, x) in values.iter_mut().zip(own) {
                *cell += x / rows.len() as f64;
            }
            all.push(own.iter().sum());
        }
    }
    let mut centre = 0.0;
    let mut parts: Vec<Part> = kinds
        .iter()
        .zip(&totals)
        .map(|(source, totals)| {
            let mut values = vec![0.0; n];
            for (at, _) in sources.iter().enumerate().filter(|(_, one)| *one == *source) {
                for (cell, x) in values.iter_mut().zip(&design.columns[at]) {
                    *cell += weights[at] * x;
                }
            }
            if source.0.is_centred() {
                let mean = values.iter().sum::<f64>() / n as f64;
                centre += mean;
                for value in &mut values {
                    *value -= mean;
                }
            }
            part(source, values, totals, whole)
        })
        .collect();
    for value in &mut parts[0].values {
        *value += centre;
    }
    parts.extend(design.drivers.iter().zip(brought).map(|(driver, (values, totals))| {
        part(&(PartKind::Channel, Some(driver.name.clone())), values, &totals, whole)
    }));
    let band = SeriesBand { low: fitted.low.clone(), high: fitted.high.clone() };
    Reading::of(&design.table, (&fitted.mean, flexibility.expected_lag_one()), Some(band), parts, &[])
}

fn part((kind, name): &Source, values: Vec<f64>, totals: &[f64], whole: f64) -> Part {
    let total = if kind.is_centred() { 0.0 } else { moments(totals).0 };
    Part {
        kind: *kind,
        name: name.clone(),
        values,
        total,
        interval: (!kind.is_centred()).then(|| interval_of(totals.iter().copied())),
        share: (whole > 0.0).then_some(total / whole),
    }
}

/// How closely the fit follows the errors of the data: the covariance of its draws over that of the noise, which for a
/// linear model is the projection onto its directions.
struct Flexibility {
    mean: Vec<f64>,
    /// Σ of the squared deviations, of the products of neighbouring ones, and of the noise's variance.
    own: f64,
    neighbours: f64,
    noise: f64,
}

impl Flexibility {
    fn new(mean: Vec<f64>) -> Self {
        Self { mean, own: 0.0, neighbours: 0.0, noise: 0.0 }
    }

    fn see(&mut self, fitted: &[f64], sigma: f64) {
        let mut before = None;
        for (value, mean) in fitted.iter().zip(&self.mean) {
            let deviation = value - mean;
            self.own += deviation * deviation;
            self.neighbours += deviation * before.unwrap_or(0.0);
            before = Some(deviation);
        }
        self.noise += sigma * sigma;
    }

    /// Correlation of neighbouring errors to expect when true errors are independent.
    fn expected_lag_one(&self) -> f64 {
        let free = self.noise * self.mean.len() as f64 - self.own;
        if free > 0.0 { -self.neighbours / free } else { 0.0 }
    }
}
