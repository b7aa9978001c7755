//! Whether the data show where an S-curve turns.
//!
//! The idea: a standard error is that of a straight line through the best fit, and an S-curve seen before its
//! threshold has one as good as any other a few steps away. So the inflection is moved to the end of what was
//! seen, everything else being fitted again: where that fits as well, by the profile likelihood at 95 %
//! (Venzon and Moolgavkar 1988), the data show a curve that rises and no place where it turns. Below, zero is
//! seen: every curve is zero there.

use super::parametric::{Best, Parameter, held, sum_of_squares};
use crate::response::Curve;
use crate::stats::student_two_sided_quantile;

/// Confidence of the profile.
const CONFIDENCE: f64 = 0.95;

/// A value that follows from all parameters.
type FromParameters<'a> = Box<dyn FnMut(&[f64]) -> f64 + 'a>;

/// A channel whose curve may turn: its parameter that says where.
pub(super) struct Turn<'a> {
    /// Its place among the free parameters.
    pub(super) index: usize,
    /// Its value that puts the inflection at the greatest spend, given all parameters.
    pub(super) at_greatest: FromParameters<'a>,
}

/// The parameter that says where a family turns; none for those that are concave from zero on.
pub(super) fn turn_parameter(family: &str) -> Option<&'static str> {
    match family {
        "hill" | "hill_offset" => Some("k"),
        "logistic_s" => Some("m"),
        _ => None,
    }
}

/// The value of [`turn_parameter`] that puts the inflection at a spend x above 0; not a number where the
/// exponent makes no S.
pub(super) fn turn_at(curve: &Curve, x: f64) -> f64 {
    // The inflection of Hill's curve is k times this.
    let share = |n: f64| ((n - 1.0) / (n + 1.0)).powf(1.0 / n);
    match *curve {
        Curve::Hill { n, .. } if n > 1.0 => x / share(n),
        Curve::HillOffset { n, c, .. } if n > 1.0 => (x + c) / share(n),
        Curve::LogisticS { .. } => x,
        _ => f64::NAN,
    }
}

/// Whether the data show where each curve turns that does.
pub(super) fn all_seen(
    parameters: &[Parameter],
    outcome: &[f64],
    best: &Best,
    mut predict: impl FnMut(&[f64], &mut [f64]),
    mut turns: Vec<Turn<'_>>,
) -> bool {
    if turns.is_empty() {
        return true;
    }
    let sse = sum_of_squares(outcome, &best.fitted);
    let df = outcome.len().saturating_sub(parameters.len()) as f64;
    let Some(t) = student_two_sided_quantile(CONFIDENCE, df) else { return false };
    let limit = sse * (1.0 + t * t / df);
    turns.iter_mut().all(|turn| {
        let beyond = best.values[turn.index] > (turn.at_greatest)(&best.values);
        // Where nothing makes an S that turns there, there is no such curve to rule out.
        let fits = held(parameters, outcome, &mut predict, turn.index, &mut turn.at_greatest) <= limit;
        !beyond && !fits
    })
}
