//! How far a sampled channel can be believed, and how far the sampling itself can.
//!
//! A posterior always gives a curve, so the question is whether the data inform it. Does an effect fit the data
//! better than almost none (Savage-Dickey: the posterior mass on the lowest 5 % of the prior)? Does the contribution
//! contract? Does the half-saturation? The first "no" is the reason.

use crate::bayes::bands::moments;
use crate::bayes::sampler::chain::MixStats;
use crate::response::{ChannelReason, Contraction, MixVerdict};

/// R-hat from which chains do not agree, and effective draws a chain below which intervals are not settled (Vehtari
/// and others 2021).
const R_HAT: f64 = 1.01;
const EFFECTIVE_A_CHAIN: f64 = 100.0;
/// A Bayes factor from which evidence counts as positive (Kass and Raftery 1995).
const EVIDENCE: f64 = 3.0;
/// The lowest part of the prior, read as almost no effect.
const HARDLY: f64 = 0.05;
/// Contraction of the contribution below which the posterior is the prior.
const MIN_CONTRACTION_CONTRIBUTION: f64 = 0.2;
/// Contraction of the half-saturation from which a bend was seen: its logarithm 0.7 times as spread as before.
const MIN_CONTRACTION_HALF_SATURATION: f64 = 0.5;
/// Correlation of two contributions below which each could be the other's.
const TRADED: f64 = -0.7;
/// A carry-over above this is a drift of the baseline; more than a tenth of the draws there is a doubt.
const DRIFT: f64 = 0.9;

/// What the verdict on a channel is made from.
pub(crate) struct Evidence<'a> {
    pub(crate) prior: &'a [f64],
    pub(crate) contributions: &'a [Vec<f64>],
    pub(crate) carry_over: &'a [f64],
    pub(crate) contraction: Contraction,
}

/// The reason to doubt, and the channel that it trades with; and the Bayes factor of an effect.
pub(crate) type Verdict = (Option<ChannelReason>, Option<usize>, f64);

pub(crate) fn judge(evidence: &Evidence<'_>, c: usize) -> Verdict {
    let own = &evidence.contributions[c];
    let mut prior = evidence.prior.to_vec();
    crate::numeric::sort_ascending(&mut prior);
    let hardly = crate::numeric::quantile(&prior, HARDLY);
    let below = own.iter().filter(|x| **x <= hardly).count().max(1) as f64 / own.len() as f64;
    let factor = HARDLY / below;
    let partner = (0..evidence.contributions.len())
        .filter(|&other| other != c)
        .map(|other| (other, correlation(own, &evidence.contributions[other])))
        .filter(|(_, r)| *r < TRADED)
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(other, _)| other);
    let none = factor < EVIDENCE;
    let slow = evidence.carry_over.iter().filter(|theta| **theta > DRIFT).count();
    let reason = if partner.is_some()
        && (none || evidence.contraction.contribution < MIN_CONTRACTION_HALF_SATURATION)
    {
        Some(ChannelReason::Collinear)
    } else if evidence.contraction.contribution < MIN_CONTRACTION_CONTRIBUTION {
        Some(ChannelReason::PosteriorIsPrior)
    } else if none {
        Some(ChannelReason::EffectNotDistinguishable)
    } else if 10 * slow > evidence.carry_over.len() {
        Some(ChannelReason::CarryOverNotIdentified)
    } else if evidence.contraction.half_saturation < MIN_CONTRACTION_HALF_SATURATION {
        Some(ChannelReason::SaturationNotIdentified)
    } else {
        None
    };
    (reason, partner.filter(|_| reason == Some(ChannelReason::Collinear)), factor)
}

/// What must be said about the sampling.
pub(crate) fn sampling(
    stats: &[MixStats],
    r_hat: Option<f64>,
    least_effective: Option<f64>,
) -> Vec<MixVerdict> {
    let mut verdicts = Vec::new();
    let mut say = |told: bool, verdict| verdicts.extend(told.then_some(verdict));
    say(r_hat.is_some_and(|value| value >= R_HAT), MixVerdict::NotConverged);
    say(stats.len() < 2, MixVerdict::OneChain);
    let enough = EFFECTIVE_A_CHAIN * stats.len() as f64;
    say(least_effective.is_none_or(|value| value < enough), MixVerdict::FewEffectiveDraws);
    say(stats.iter().any(|chain| chain.divergences > 0), MixVerdict::Divergences);
    say(stats.iter().any(|chain| chain.deepest_reached > 0), MixVerdict::DeepTrees);
    verdicts
}

/// 1 − variance / variance before.
pub(crate) fn contraction(posterior: &[f64], prior: &[f64]) -> f64 {
    1.0 - moments(posterior).1 / moments(prior).1
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let ((mean_a, var_a), (mean_b, var_b)) = (moments(a), moments(b));
    let along: f64 = a.iter().zip(b).map(|(x, y)| (x - mean_a) * (y - mean_b)).sum();
    along / (a.len() as f64 - 1.0) / (var_a * var_b).sqrt()
}
