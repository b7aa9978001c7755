//! How far each channel's curve can be believed.
//!
//! Three questions in turn. Has the channel an effect (its interval excludes zero)? If not, is it collinear with
//! something else? Is its saturation identified in the range seen (half-saturation and ceiling known to within
//! half their value, the same rule as for single curves)? The first "no" is the reason.

use super::baseline::Basis;
use super::model::{Driver, Estimate, MAX_RETENTION, ProjectedModel};
use super::search;
use crate::numeric::LeastSquares;
use crate::numeric::{Cholesky, Symmetric, dot};
use crate::response::data::setup::ResponseFamily;
use crate::response::fit::channel::ChannelReason;
use crate::response::interval::interval;

/// Variance inflation from which a channel counts as moving with others (Marquardt 1970).
const INFLATION: f64 = 10.0;
/// Inflation from which spends are one and the same for a fit, however sure it is of each: the weeks in which they differ
/// are too few to tell two carry-overs and two bends apart.
const SAME: f64 = 100.0;
/// Free parameters of a channel: carry-over, half-saturation, ceiling.
pub(crate) const CHANNEL_PARAMETERS: usize = 3;
/// 90 % interval over standard error, for a normal distribution.
const INTERVAL_WIDTH: f64 = 3.29;

/// What the verdict on each channel is made from.
pub(crate) struct Evidence<'a> {
    pub(crate) drivers: &'a [Driver],
    pub(crate) family: ResponseFamily,
    pub(crate) basis: &'a Basis,
    pub(crate) outcome: &'a [f64],
    pub(crate) estimate: &'a Estimate,
    pub(crate) draws: &'a [Estimate],
    /// Contribution of each draw, channel by channel.
    pub(crate) contributions: &'a [Vec<f64>],
}

/// The verdict on a channel.
pub(crate) struct Verdict {
    pub(crate) reason: Option<ChannelReason>,
    /// Index of the channel that it moves with.
    pub(crate) with: Option<usize>,
}

pub(crate) fn verdicts(evidence: &Evidence<'_>) -> Vec<Verdict> {
    let mut problem =
        ProjectedModel::new(evidence.drivers, evidence.family, evidence.basis, evidence.outcome);
    let mut residual = vec![0.0; evidence.outcome.len()];
    problem.residuals(&evidence.estimate.point, &mut residual);
    (0..evidence.drivers.len())
        .map(|c| {
            let reason_to_doubt = reason_to_doubt(evidence, &problem, c);
            let reason = reason_to_doubt.map(|(reason, _)| reason);
            let with = match reason_to_doubt {
                Some((_, Some(Partner::Channel(other)))) => Some(other),
                _ => None,
            };
            Verdict { reason, with }
        })
        .collect()
}

/// What a channel goes with.
#[derive(Clone, Copy)]
enum Partner {
    Channel(usize),
    Baseline,
}

fn reason_to_doubt(
    evidence: &Evidence<'_>,
    problem: &ProjectedModel<'_>,
    c: usize,
) -> Option<(ChannelReason, Option<Partner>)> {
    let (low, high) = interval(evidence.contributions[c].clone());
    let whole: f64 = evidence.estimate.contribution(c, &evidence.drivers[c], evidence.family).iter().sum();
    let nothing = low <= 1e-6 * high || whole <= 0.0;
    let vague = high - low > whole;
    if let Some(twin) = twin(evidence, c, SAME) {
        return Some((ChannelReason::Collinear, Some(Partner::Channel(twin))));
    }
    if (nothing || vague)
        && let Some(with) = collinear_partner(evidence, problem, c)
    {
        return Some((ChannelReason::Collinear, Some(with)));
    }
    if nothing {
        return Some((ChannelReason::EffectNotDistinguishable, None));
    }
    let at_limit = |estimate: &Estimate| estimate.retention(c) >= MAX_RETENTION - 1e-6;
    if at_limit(evidence.estimate) {
        return Some((ChannelReason::CarryOverNotIdentified, None));
    }
    (!saturation_is_identified(evidence, c)).then_some((ChannelReason::SaturationNotIdentified, None))
}

/// Whether ceiling and half-saturation are known to within half their value, off their bounds.
fn saturation_is_identified(evidence: &Evidence<'_>, c: usize) -> bool {
    let driver = &evidence.drivers[c];
    let on_bound = |estimate: &Estimate| {
        let place = estimate.point[2 * c + 1];
        place <= driver.lower + 1e-6 || place >= driver.upper - 1e-6
    };
    let known = |value: f64, draws: Vec<f64>| {
        let (low, high) = interval(draws);
        high - low <= 0.5 * INTERVAL_WIDTH * value
    };
    let stuck = evidence.draws.iter().filter(|draw| on_bound(draw)).count();
    !on_bound(evidence.estimate)
        && 10 * stuck <= evidence.draws.len()
        && known(evidence.estimate.half(c), evidence.draws.iter().map(|draw| draw.half(c)).collect())
        && known(evidence.estimate.ceilings[c], evidence.draws.iter().map(|draw| draw.ceilings[c]).collect())
}

/// How likely the model without each channel is beside the model with it: its Akaike weight. Errors that
/// go together are worth fewer observations, n·(1 − ρ)/(1 + ρ).
pub(crate) fn akaike_weights_without(
    problem: &mut ProjectedModel<'_>,
    estimate: &Estimate,
    autocorrelation: f64,
) -> Vec<f64> {
    let n = problem.observations() as f64;
    let rho = autocorrelation.clamp(0.0, 0.95);
    let worth = n * (1.0 - rho) / (1.0 + rho);
    (0..estimate.ceilings.len())
        .map(|c| {
            if estimate.ceilings[c] <= 0.0 {
                return 1.0;
            }
            problem.absent[c] = true;
            let without = search::refine(problem, &estimate.point).sse;
            problem.absent[c] = false;
            // A fit without errors: whatever is worse is excluded.
            if estimate.sse <= without * 1e-12 {
                return 0.0;
            }
            let gain = worth * (without / estimate.sse).ln() - 2.0 * CHANNEL_PARAMETERS as f64;
            1.0 / (1.0 + (gain / 2.0).exp())
        })
        .collect()
}

/// What the channel goes with, if anything. Either the spends themselves go together (the fit then gives each its own carry-over and
/// bend, by chance), or the channel's saturated spend is nearly a sum of the others and the baseline.
fn collinear_partner(evidence: &Evidence<'_>, problem: &ProjectedModel<'_>, c: usize) -> Option<Partner> {
    if let Some(twin) = twin(evidence, c, INFLATION) {
        return Some(Partner::Channel(twin));
    }
    let columns = problem.saturated();
    let driver = &evidence.drivers[c];
    let unit = Estimate { ceilings: vec![1.0; evidence.drivers.len()], ..evidence.estimate.clone() };
    let raw = unit.contribution(c, driver, evidence.family);
    let mean = raw.iter().sum::<f64>() / raw.len() as f64;
    let whole: f64 = raw.iter().map(|v| (v - mean) * (v - mean)).sum();
    let past_baseline = dot(&columns[c], &columns[c]);
    // Channels that stay at zero do not compete.
    let others: Vec<usize> =
        (0..columns.len()).filter(|&i| i != c && dot(&columns[i], &columns[i]) > 0.0).collect();
    let gram = Symmetric::gram(columns);
    let right: Vec<f64> = others.iter().map(|&i| dot(&columns[i], &columns[c])).collect();
    let explained = match Cholesky::of(gram.part(&others)) {
        Some(factor) => dot(&factor.solve(&right), &right),
        None => {
            others.iter().zip(&right).map(|(&i, r)| r * r / dot(&columns[i], &columns[i])).fold(0.0, f64::max)
        }
    };
    let own = (past_baseline - explained).max(0.0);
    if own * INFLATION > whole {
        return None;
    }
    let by_baseline = past_baseline * past_baseline < whole * own;
    let closest = others.iter().zip(&right).max_by(|(i, a), (j, b)| {
        let share = |k: usize, r: f64| r * r / dot(&columns[k], &columns[k]);
        share(**i, **a).total_cmp(&share(**j, **b))
    });
    Some(closest.filter(|_| !by_baseline).map_or(Partner::Baseline, |(&i, _)| Partner::Channel(i)))
}

/// The channel whose spends go most with those of this one, if at least with this inflation.
fn twin(evidence: &Evidence<'_>, c: usize, inflation: f64) -> Option<usize> {
    (0..evidence.drivers.len())
        .filter(|&i| i != c)
        .map(|i| (i, shared(&evidence.drivers[c].spend, &evidence.drivers[i].spend)))
        .filter(|(_, share)| (1.0 - share) * inflation < 1.0)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(i, _)| i)
}

/// Squared correlation.
fn shared(a: &[f64], b: &[f64]) -> f64 {
    let centre = |values: &[f64]| {
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        values.iter().map(|v| v - mean).collect::<Vec<f64>>()
    };
    let (a, b) = (centre(a), centre(b));
    let along = dot(&a, &b);
    along * along / (dot(&a, &a) * dot(&b, &b))
}
