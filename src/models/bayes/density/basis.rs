//! Basis functions of slow variation: the random walk of the baseline, and the effect of the channels over time.

use super::kernel::padded;
use std::f64::consts::{PI, SQRT_2};

/// The shortest period of a basis function of the baseline, in days: shorter ones would absorb the channels.
const SHORTEST_BASELINE_DAYS: f64 = 182.625;
/// The shortest period of a basis function of the effect, in days.
const SHORTEST_EFFECT_DAYS: f64 = 365.25;

/// The Karhunen-Loève basis of a random walk, √2·sin((j − ½)πt)/((j − ½)π), t from 0 to 1 over the data (Loève 1978,
/// §37): independent standard Normal weights give a Wiener process as the number of functions grows.
pub(crate) fn baseline(n: usize, period_days: f64) -> Vec<Vec<f64>> {
    let count = (2.0 * n as f64 * period_days / SHORTEST_BASELINE_DAYS).floor().clamp(2.0, 20.0) as usize;
    let wave = |j: usize| {
        let pace = (j as f64 - 0.5) * PI;
        (0..n).map(|t| SQRT_2 * (pace * (t as f64 + 0.5) / n as f64).sin() / pace).collect()
    };
    (1..=count).map(wave).collect()
}

/// The basis √2·cos(jπt)/j of the logarithm of the effect, scaled so that standard Normal weights give it a variance of 1
/// over the data. Each has mean 0: the effect is 1 in geometric mean, and a ceiling stays a ceiling. Padded.
pub(crate) fn effect(n: usize, period_days: f64) -> Vec<Vec<f64>> {
    let count = (2.0 * n as f64 * period_days / SHORTEST_EFFECT_DAYS).floor().clamp(2.0, 12.0) as usize;
    let whole: f64 = (1..=count).map(|j| 1.0 / (j * j) as f64).sum();
    let wave = |j: usize| {
        let size = SQRT_2 / (j as f64 * whole.sqrt());
        let mut values: Vec<f64> =
            (0..n).map(|t| size * (j as f64 * PI * (t as f64 + 0.5) / n as f64).cos()).collect();
        values.resize(padded(n), 0.0);
        values
    };
    (1..=count).map(wave).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_effect_is_one_on_average_and_of_unit_variance() {
        let waves = effect(150, 7.0);
        let size = |wave: &Vec<f64>| wave.iter().map(|x| x * x).sum::<f64>() / 150.0;
        assert_eq!(waves.len(), 5);
        assert!(waves.iter().all(|wave| wave.iter().sum::<f64>().abs() < 1e-9));
        assert!((waves.iter().map(size).sum::<f64>() - 1.0).abs() < 1e-9);
    }
}
