//! The effect that a test can detect, from the spread of what it shows without an effect.

use super::input::{finite, over_positive};
use crate::stats::{student_cdf, student_quantile};

/// What a spread lets a test see.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Detectable {
    pub(super) threshold: Option<f64>,
    pub(super) mde: Option<f64>,
    pub(super) mde_relative: Option<f64>,
    pub(super) mde_total: Option<f64>,
    pub(super) power: Option<f64>,
}

/// What is asked of every test.
#[derive(Debug, Clone, Copy)]
pub(super) struct Demands {
    pub(super) alpha: f64,
    pub(super) power: f64,
    pub(super) expected_lift: Option<f64>,
}

impl Demands {
    /// From the spread of `sd` with `df` degrees of freedom (Bloom 1995); `cells` are the treated units times periods.
    pub(super) fn detectable(self, sd: f64, df: f64, baseline: f64, cells: f64) -> Detectable {
        let quantiles = student_quantile(1.0 - self.alpha / 2.0, df).zip(student_quantile(self.power, df));
        let Some((t, t_power)) = quantiles.filter(|_| sd > 0.0) else { return Detectable::default() };
        let mde = t * sd + t_power * sd;
        let seen = |lift: f64| {
            let shift = lift * baseline / sd;
            Some(student_cdf(shift - t, df)? + student_cdf(-shift - t, df)?)
        };
        Detectable {
            threshold: finite(t * sd),
            mde: finite(mde),
            mde_relative: over_positive(mde, baseline),
            mde_total: finite(mde * cells),
            power: self.expected_lift.and_then(seen),
        }
    }
}
