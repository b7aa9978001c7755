//! What would have happened without the channels: level, trend, season, other drivers.
//!
//! The idea: these columns are always part of the model, so they are made orthonormal once and
//! projected out of everything else; the search then only sees the channels.

use crate::numeric::dot;
use crate::response::data::setup::ResponseSetup;
use crate::response::data::table::{Series, Table};
use crate::response::fit::note::Note;
use crate::response::reading::part::PartKind;
use crate::value::Date;
use std::f64::consts::TAU;

/// Days in a year, for the season.
const YEAR: f64 = 365.25;

/// The baseline columns of every period, and what was left out of them.
#[derive(Debug, Clone)]
pub(crate) struct Baseline {
    columns: Vec<Vec<f64>>,
    /// What each column belongs to, and its name when it has one.
    pub(crate) sources: Vec<(PartKind, Option<String>)>,
    /// How many of them are level, trend and season.
    pub(crate) slow: usize,
    pub(crate) notes: Vec<Note>,
}

impl Baseline {
    /// Level, trend, Fourier pairs by date, days of the week for daily data, controls, events, and
    /// channels that vary but cannot hold a curve (left out of the baseline they would bias the others).
    pub(crate) fn new(table: &Table, setup: &ResponseSetup, linear: &[&Series]) -> Self {
        let n = table.dates.len();
        let mut notes = Vec::new();
        let mut columns = vec![vec![1.0; n]];
        let mut sources = vec![(PartKind::Level, None)];
        if setup.trend {
            columns.push((0..n).map(|t| t as f64 / n as f64 - 0.5).collect());
            sources.push((PartKind::Trend, None));
        }
        let span = n as f64 * table.period_days;
        // A season seen for less than a year cannot be told from trend and media.
        if setup.fourier_pairs > 0 && span < YEAR - table.period_days / 2.0 {
            notes.push(Note::SeasonNotFitted);
        } else {
            if setup.fourier_pairs > 0 && span < 2.0 * YEAR - table.period_days / 2.0 {
                notes.push(Note::SeasonSeenOnce);
            }
            // More than one pair per two periods of the year would fit anything.
            let most = (YEAR / table.period_days / 2.0 - 0.5).floor().max(0.0) as u8;
            for pair in 1..=setup.fourier_pairs.min(most) {
                let angle = |date: &Date| TAU * f64::from(pair) * day_number(*date) / YEAR;
                columns.push(table.dates.iter().map(|date| angle(date).cos()).collect());
                columns.push(table.dates.iter().map(|date| angle(date).sin()).collect());
            }
        }
        let slow = columns.len();
        sources.resize(slow, (PartKind::Season, None));
        if table.period_days == 1.0 {
            for day in 1..7 {
                columns.push(
                    table
                        .dates
                        .iter()
                        .map(|date| f64::from(day_number(*date).rem_euclid(7.0) as u8 == day))
                        .collect(),
                );
            }
        }
        sources.resize(columns.len(), (PartKind::Weekday, None));
        let before = columns.len();
        columns.extend(table.controls.iter().map(|control| unit(&control.values)));
        let controls = before..columns.len();
        columns.extend(table.events.iter().map(|event| event.values.clone()));
        let named = |kind, list: &[Series]| -> Vec<_> {
            list.iter().map(|series| (kind, Some(series.name.clone()))).collect()
        };
        sources.extend(named(PartKind::Control, &table.controls));
        sources.extend(named(PartKind::Event, &table.events));
        let mut baseline = Self { columns, sources, slow, notes };
        let dropped = baseline.basis(n).dropped;
        if dropped.iter().any(|i| controls.contains(i)) {
            baseline.notes.push(Note::ControlLeftOut);
        }
        if dropped.iter().any(|i| *i >= controls.end) {
            baseline.notes.push(Note::EventLeftOut);
        }
        // From zero, so that what a spend brought reads as such.
        baseline.columns.extend(linear.iter().map(|series| from_zero(&series.values)));
        let straight = linear.iter().map(|series| (PartKind::StraightChannel, Some(series.name.clone())));
        baseline.sources.extend(straight);
        baseline
    }

    /// The columns: level, trend, a cosine and a sine a pair, days of the week (daily data), controls, and the
    /// channels that are straight.
    #[cfg(feature = "bayes")]
    pub(crate) fn columns(&self) -> &[Vec<f64>] {
        &self.columns
    }

    /// What was left out of them.
    #[cfg(feature = "bayes")]
    pub(crate) fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// How many parameters it takes (columns that depend on the others take none).
    pub(crate) fn parameters(&self, rows: usize) -> usize {
        self.basis(rows).columns.len()
    }

    /// An orthonormal basis of the first `rows` rows.
    pub(crate) fn basis(&self, rows: usize) -> Basis {
        let mut basis =
            Basis { columns: Vec::new(), kept: Vec::new(), upper: Vec::new(), dropped: Vec::new() };
        for (index, column) in self.columns.iter().enumerate() {
            let mut rest = column[..rows].to_vec();
            let size = dot(&rest, &rest).sqrt();
            let mut shares = vec![0.0; basis.columns.len()];
            // Twice is enough (Kahan; Giraud et al. 2005): the basis is orthonormal to rounding.
            for _ in 0..2 {
                for (share, unit) in shares.iter_mut().zip(&basis.columns) {
                    let along = dot(&rest, unit);
                    *share += along;
                    subtract(&mut rest, along, unit);
                }
            }
            let left = dot(&rest, &rest).sqrt();
            if left <= 1e-9 * size || size == 0.0 {
                basis.dropped.push(index);
                continue;
            }
            for v in &mut rest {
                *v /= left;
            }
            shares.push(left);
            basis.columns.push(rest);
            basis.kept.push(index);
            basis.upper.push(shares);
        }
        basis
    }

    /// The coefficient of each column, 0 for a column that depends on those before.
    pub(crate) fn coefficients(&self, basis: &Basis, target: &[f64]) -> Vec<f64> {
        let mut kept: Vec<f64> = basis.columns.iter().map(|unit| dot(unit, target)).collect();
        for i in (0..kept.len()).rev() {
            kept[i] /= basis.upper[i][i];
            for j in 0..i {
                kept[j] -= basis.upper[i][j] * kept[i];
            }
        }
        let mut all = vec![0.0; self.columns.len()];
        for (value, &index) in kept.iter().zip(&basis.kept) {
            all[index] = *value;
        }
        all
    }

    /// The baseline in every period, also past the rows that the coefficients were fitted on.
    pub(crate) fn level(&self, coefficients: &[f64]) -> Vec<f64> {
        self.sum(coefficients, |_| true)
    }

    /// The sum of the columns that `wanted` picks by their place, times their coefficients.
    pub(crate) fn sum(&self, coefficients: &[f64], wanted: impl Fn(usize) -> bool) -> Vec<f64> {
        let mut sum = vec![0.0; self.columns[0].len()];
        for (index, (value, column)) in coefficients.iter().zip(&self.columns).enumerate() {
            if *value != 0.0 && wanted(index) {
                for (cell, x) in sum.iter_mut().zip(column) {
                    *cell += value * x;
                }
            }
        }
        sum
    }
}

/// An orthonormal basis of the baseline columns that do not depend on the ones before.
#[derive(Debug, Clone)]
pub(crate) struct Basis {
    pub(crate) columns: Vec<Vec<f64>>,
    kept: Vec<usize>,
    /// Row i: the coefficients of kept column i on the basis (the triangular factor, by columns).
    upper: Vec<Vec<f64>>,
    pub(crate) dropped: Vec<usize>,
}

impl Basis {
    /// Takes the baseline's part out of a column, in place.
    pub(crate) fn project_out(&self, column: &mut [f64]) {
        for unit in &self.columns {
            let along = dot(column, unit);
            subtract(column, along, unit);
        }
    }
}

pub(crate) fn subtract(column: &mut [f64], factor: f64, other: &[f64]) {
    for (cell, x) in column.iter_mut().zip(other) {
        *cell -= factor * x;
    }
}

/// Days since 1970-01-01; every table counts from the same day, so that a season keeps its phase.
fn day_number(date: Date) -> f64 {
    Date::new(1970, 1, 1).map_or(0.0, |epoch| epoch.days_until(date) as f64)
}

/// Centred and scaled to 1, so that units and offsets of a control do not matter.
fn unit(values: &[f64]) -> Vec<f64> {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    let size = values.iter().fold(0.0f64, |m, v| m.max((v - mean).abs()));
    values.iter().map(|v| if size > 0.0 { (v - mean) / size } else { 0.0 }).collect()
}

/// Scaled to a largest of 1; 0 stays 0.
fn from_zero(values: &[f64]) -> Vec<f64> {
    let size = values.iter().fold(0.0f64, |m, v| m.max(v.abs()));
    values.iter().map(|v| if size > 0.0 { v / size } else { 0.0 }).collect()
}
