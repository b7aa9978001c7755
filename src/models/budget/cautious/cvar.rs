//! Conditional value at risk (CVaR): the mean of the worst share of outcomes, exact and smoothed.
//!
//! CVaR = max over t of t − mean((t − g)₊)/share (Rockafellar and Uryasev 2000). It is also the least weighted mean
//! over weights that sum to 1 and of which none exceeds 1/(share · count). Any such weights therefore give an upper
//! bound, in particular those of the smoothed form, which has a logistic function in place of the step.

/// The mean of the worst `share` of the outcomes, 0 < share ≤ 1; the last one counts in part.
pub(crate) fn cvar(outcomes: &[f64], share: f64) -> f64 {
    let mut sorted = outcomes.to_vec();
    crate::numeric::sort_ascending(&mut sorted);
    let mut left = share * sorted.len() as f64;
    let mut sum = 0.0;
    for outcome in &sorted {
        let part = left.min(1.0);
        sum += part * outcome;
        left -= part;
        if left <= 0.0 {
            break;
        }
    }
    sum / (share * sorted.len() as f64)
}

/// The smoothed mean of the worst share and the weight of each outcome in it: its gradient.
pub(crate) struct SmoothedCvar {
    pub(crate) value: f64,
    pub(crate) weights: Vec<f64>,
}

/// Smoothed over a width in units of the outcome, > 0; no more than the exact one, and less by at most
/// ln 2 · width/share.
pub(crate) fn smoothed_cvar(outcomes: &[f64], share: f64, width: f64) -> SmoothedCvar {
    let count = outcomes.len() as f64;
    let cap = 1.0 / (share * count);
    if share * count >= count * (1.0 - 1e-12) {
        let value = outcomes.iter().sum::<f64>() / count;
        return SmoothedCvar { value, weights: vec![1.0 / count; outcomes.len()] };
    }
    // The weights sum to 1 at one threshold: they rise with it.
    let sigmoid = |z: f64| if z > 0.0 { 1.0 / (1.0 + (-z).exp()) } else { z.exp() / (1.0 + z.exp()) };
    let (mut low, mut high) =
        outcomes.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), g| (l.min(*g), h.max(*g)));
    // At these ends all weights together are below and above 1, whatever the share.
    let reach = width * (2.0 * count).ln().max(40.0);
    (low, high) = (low - reach, high + reach);
    let mut at = f64::midpoint(low, high);
    for _ in 0..100 {
        let (mut sum, mut rise) = (0.0, 0.0);
        for g in outcomes {
            let s = sigmoid((at - g) / width);
            sum += s;
            rise += s * (1.0 - s);
        }
        let over = cap * sum - 1.0;
        if over > 0.0 {
            high = at;
        } else {
            low = at;
        }
        if over.abs() <= 1e-14 || high - low <= f64::EPSILON * (high.abs() + low.abs()) {
            break;
        }
        // Newton's step, kept inside the bracket.
        let next = at - over / (cap * rise / width);
        at = if next > low && next < high { next } else { f64::midpoint(low, high) };
    }
    let weights: Vec<f64> = outcomes.iter().map(|g| cap * sigmoid((at - g) / width)).collect();
    let softplus = |z: f64| if z > 0.0 { z + (-z).exp().ln_1p() } else { z.exp().ln_1p() };
    let below: f64 = outcomes.iter().map(|g| softplus((at - g) / width)).sum();
    SmoothedCvar { value: at - cap * width * below, weights }
}

#[cfg(test)]
mod tests {
    use super::{cvar, smoothed_cvar};
    use proptest::prelude::*;

    #[test]
    fn the_worst_share_of_few_outcomes() {
        let outcomes = [3.0, 1.0, 2.0, 10.0];
        assert_eq!(cvar(&outcomes, 0.25), 1.0);
        assert_eq!(cvar(&outcomes, 0.5), 1.5);
        assert_eq!(cvar(&outcomes, 1.0), 4.0);
        // One and a half of four: 1 and half of 2.
        assert!((cvar(&outcomes, 0.375) - 2.0 / 1.5).abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn smoothing_is_below_and_near_and_its_weights_bound_from_above(
            outcomes in prop::collection::vec(-10.0..10.0_f64, 2..60), share in 0.02..1.0_f64, width in -4.0..1.0_f64,
        ) {
            let width = 10_f64.powf(width);
            let exact = cvar(&outcomes, share);
            let got = smoothed_cvar(&outcomes, share, width);
            prop_assert!(got.value <= exact + 1e-9, "{} {exact}", got.value);
            prop_assert!(got.value >= exact - std::f64::consts::LN_2 * width / share - 1e-9);
            let cap = 1.0 / (share * outcomes.len() as f64);
            prop_assert!((got.weights.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!(got.weights.iter().all(|w| *w >= 0.0 && *w <= cap * (1.0 + 1e-12)));
            let weighted: f64 = got.weights.iter().zip(&outcomes).map(|(w, g)| w * g).sum();
            prop_assert!(weighted >= exact - 1e-9);
        }

        #[test]
        fn the_weights_are_the_gradient(
            outcomes in prop::collection::vec(-10.0..10.0_f64, 2..20), share in 0.05..0.95_f64, place in any::<prop::sample::Index>(),
        ) {
            let i = place.index(outcomes.len());
            let moved = |h: f64| {
                let mut outcomes = outcomes.clone();
                outcomes[i] += h;
                smoothed_cvar(&outcomes, share, 0.5).value
            };
            let numeric = (moved(1e-4) - moved(-1e-4)) / 2e-4;
            prop_assert!((numeric - smoothed_cvar(&outcomes, share, 0.5).weights[i]).abs() < 1e-6);
        }
    }
}
