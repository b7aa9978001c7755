//! BG/NBD and MBG/NBD fitted by maximum likelihood, over groups of customers with equal (x, t_x, T).
//!
//! The terms that depend on x alone are computed once per x, so that a group costs three logarithms and an
//! exponential. The second derivatives are products of the terms of the value.

use super::bg_nbd::Leaving;
use super::history::History;
use super::maximum_likelihood::{Maximum, maximise};
use super::pochhammer::{ln_pochhammer, ln_pochhammer_curvature};
use crate::Result;
use crate::numeric::{SmoothFunction, Symmetric};

/// Maximum likelihood over groups.
pub(super) fn fit(leaving: Leaving, groups: &[History]) -> Result<Maximum> {
    let total = |of: fn(&History) -> f64| groups.iter().map(|group| group.weight * of(group)).sum::<f64>();
    // Purchases and time give the scale of r / α; the shapes are tried from much to little difference.
    let pace = total(|group| group.t) / total(|group| f64::from(group.x)).max(1.0);
    let mut starts = Vec::new();
    for r in [0.25, 1.0, 4.0] {
        for (a, b) in [(0.8, 2.5), (0.3, 6.0), (2.0, 2.0)] {
            starts.push(vec![r, (r * pace).max(1e-6), a, b]);
        }
    }
    maximise(&mut Groups { leaving, groups }, &starts)
}

/// The log-likelihood of groups, in the logarithms of r, α, a and b. Groups come by x.
struct Groups<'a> {
    leaving: Leaving,
    groups: &'a [History],
}

impl SmoothFunction for Groups<'_> {
    fn at(&mut self, logs: &[f64], gradient: &mut [f64]) -> (f64, Option<Symmetric>) {
        let at = At::new(logs);
        let (mut value, mut slopes, mut sums) = (0.0, [0.0; 4], [[0.0; 4]; 4]);
        self.each(&at, |group, shared| {
            let parts = Parts::of(&at, shared, group);
            value += group.weight * parts.value;
            let (own, curves) = (at.slopes(shared, &parts), at.curves(shared, &parts));
            for i in 0..4 {
                slopes[i] += group.weight * own[i];
                for j in 0..=i {
                    sums[i][j] += group.weight * curves[i][j];
                }
            }
        });
        // From the parameters to their logarithms.
        let p = at.params;
        for i in 0..4 {
            gradient[i] = p[i] * slopes[i];
        }
        let information =
            |i: usize, j: usize| -p[i] * p[j] * sums[i][j] - if i == j { gradient[i] } else { 0.0 };
        (value, Some(Symmetric::from_fn(4, information)))
    }
}

impl Groups<'_> {
    fn each(&self, at: &At, mut visit: impl FnMut(&History, &Shared)) {
        let mut known: Option<(u32, Shared)> = None;
        for group in self.groups {
            if known.as_ref().is_none_or(|(x, _)| *x != group.x) {
                known = Some((group.x, Shared::of(at, self.leaving, group.x)));
            }
            if let Some((_, shared)) = &known {
                visit(group, shared);
            }
        }
    }
}

/// Where the likelihood is looked at.
struct At {
    /// r, α, a, b.
    params: [f64; 4],
    ln_alpha: f64,
}

impl At {
    fn new(logs: &[f64]) -> Self {
        Self { params: [logs[0].exp(), logs[1].exp(), logs[2].exp(), logs[3].exp()], ln_alpha: logs[1] }
    }
}

/// What all who bought x times again have in common.
struct Shared {
    /// r + x
    shape: f64,
    /// b + y − 1, with y the chances to leave; none without a chance.
    last: Option<f64>,
    constant: f64,
    /// ln a / (b + y − 1)
    leaves: f64,
    /// First and second derivatives of the logarithms of (r)ₓ, (b)_y and (a + b)_y.
    rate: [f64; 2],
    stay: [f64; 2],
    all: [f64; 2],
}

impl Shared {
    fn of(at: &At, leaving: Leaving, x: u32) -> Self {
        let ([r, _, a, b], chances) = (at.params, leaving.chances(x));
        let ((rate, slope_rate), (stay, slope_stay)) = (ln_pochhammer(r, x), ln_pochhammer(b, chances));
        let (all, slope_all) = ln_pochhammer(a + b, chances);
        let last = b + f64::from(chances) - 1.0;
        Self {
            shape: r + f64::from(x),
            last: (chances > 0).then_some(last),
            constant: rate + stay - all - f64::from(x) * at.ln_alpha,
            leaves: (a / last).ln(),
            rate: [slope_rate, ln_pochhammer_curvature(r, x)],
            stay: [slope_stay, ln_pochhammer_curvature(b, chances)],
            all: [slope_all, ln_pochhammer_curvature(a + b, chances)],
        }
    }
}

/// What a group's value is made of.
struct Parts {
    value: f64,
    /// ln (α + T) / α
    length: f64,
    /// 1 / (α + T), 1 / (α + t_x)
    end: f64,
    seen: f64,
    /// ln (α + T) / (α + t_x)
    silence: f64,
    /// The probability of having left, 0 without a chance to.
    gone: f64,
}

impl Parts {
    fn of(at: &At, shared: &Shared, group: &History) -> Self {
        let (alpha, t_x, t) = (at.params[1], group.t_x, group.t);
        let length = (t / alpha).ln_1p();
        let mut parts = Self {
            value: shared.constant - shared.shape * length,
            length,
            end: 1.0 / (alpha + t),
            seen: 1.0 / (alpha + t_x),
            silence: 0.0,
            gone: 0.0,
        };
        if shared.last.is_some() {
            parts.silence = ((t - t_x) * parts.seen).ln_1p();
            let odds = shared.leaves + shared.shape * parts.silence;
            // The exponential that does not overflow serves both ln(1 + eᵈ) and 1 / (1 + e⁻ᵈ).
            let small = (-odds.abs()).exp();
            parts.gone = if odds > 0.0 { 1.0 } else { small } / (1.0 + small);
            parts.value += odds.max(0.0) + small.ln_1p();
        }
        parts
    }
}

impl At {
    /// First derivatives of a group's value in r, α, a and b.
    fn slopes(&self, shared: &Shared, parts: &Parts) -> [f64; 4] {
        let [r, alpha, a, _] = self.params;
        let Parts { length, end, seen, silence, gone, .. } = *parts;
        let left = shared.last.map_or(0.0, |last| gone / last);
        [
            shared.rate[0] - length + gone * silence,
            r / alpha - shared.shape * end + shared.shape * gone * (end - seen),
            gone / a - shared.all[0],
            shared.stay[0] - shared.all[0] - left,
        ]
    }

    /// Second derivatives, the lower half.
    fn curves(&self, shared: &Shared, parts: &Parts) -> [[f64; 4]; 4] {
        let [r, alpha, a, _] = self.params;
        let Parts { end, seen, silence, gone, .. } = *parts;
        let (shape, between) = (shared.shape, end - seen);
        // What the odds of having left grow by, with each parameter, and how steep their share is.
        let odds = [silence, shape * between, 1.0 / a, shared.last.map_or(0.0, |last| -1.0 / last)];
        let steep = gone * (1.0 - gone);
        let mut curves = [[0.0; 4]; 4];
        for i in 0..4 {
            for j in 0..=i {
                curves[i][j] = steep * odds[i] * odds[j];
            }
        }
        curves[0][0] += shared.rate[1];
        curves[1][0] += 1.0 / alpha - end + gone * between;
        curves[1][1] += shape * end * end - r / (alpha * alpha) + gone * shape * (seen * seen - end * end);
        curves[2][2] -= shared.all[1] + gone / (a * a);
        curves[3][2] -= shared.all[1];
        curves[3][3] += shared.stay[1] - shared.all[1] + gone * odds[3] * odds[3];
        curves
    }
}

#[cfg(test)]
mod tests {
    use super::super::bg_nbd::BgNbd;
    use super::super::maximum_likelihood::{gradient_gap, information_gap};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_gradient_is_the_slope_and_the_information_its_slope(
            logs in prop::array::uniform4(-3.0..3.0_f64),
            rows in prop::collection::vec((0..40_u32, 0.0..1.0_f64, 1.0..100.0_f64, 0.5..9.0_f64), 1..8),
            every in any::<bool>(),
        ) {
            let leaving = if every { Leaving::AfterEvery } else { Leaving::AfterRepeats };
            let groups: Vec<History> = rows
                .iter()
                .map(|&(x, part, t, weight)| History { x, t_x: if x == 0 { 0.0 } else { part * t }, t, mbar: 0.0, weight })
                .collect();
            let params: Vec<f64> = logs.iter().map(|log| log.exp()).collect();
            let mut likelihood = Groups { leaving, groups: &groups };
            let (slope, information) =
                (gradient_gap(&mut likelihood, &params), information_gap(&mut likelihood, &params));
            prop_assert!(slope < 1e-6 && information < 1e-6, "{slope} {information}");
            // The sum of the single likelihoods is the objective.
            let model = BgNbd { r: params[0], alpha: params[1], a: params[2], b: params[3] };
            let sum: f64 = groups.iter().map(|g| g.weight * model.ln_likelihood(leaving, g.x, g.t_x, g.t).unwrap()).sum();
            let value = likelihood.at(&logs, &mut [0.0; 4]).0;
            prop_assert!((sum - value).abs() <= 1e-10 * value.abs().max(1.0));
        }
    }
}
