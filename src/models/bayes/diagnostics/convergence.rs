//! Whether chains agree, and what their draws are worth: rank-normalised split R-hat, bulk and tail effective sample
//! size (Vehtari, Gelman, Simpson, Carpenter and Bürkner 2021, *Rank-normalization, folding, and localization*), in the
//! conventions of ArviZ.

use crate::numeric::{quantile, sort_ascending};
use crate::response::Convergence;
use crate::stats::normal_quantile;

/// Fewest draws a chain that a diagnostic is computed from.
const FEWEST_DRAWS: usize = 4;

/// The diagnostics of one number over its chains, each of the same length.
///
/// ```
/// let chains: Vec<Vec<f64>> = (0..4_u32)
///     .map(|c| (0..200_u32).map(|i| f64::from((i * 7919 + c * 104_729) % 1009)).collect())
///     .collect();
/// let mixed = levier::bayes::convergence(&chains);
/// assert!(mixed.r_hat.unwrap() < 1.02);
/// // A chain that explores another region raises R-hat and leaves few effective draws.
/// let mut apart = chains.clone();
/// for x in &mut apart[0] {
///     *x += 2000.0;
/// }
/// let stuck = levier::bayes::convergence(&apart);
/// assert!(stuck.r_hat.unwrap() > 1.2);
/// assert!(stuck.ess_bulk < mixed.ess_bulk);
/// ```
pub fn convergence(chains: &[Vec<f64>]) -> Convergence {
    let nothing = Convergence { r_hat: None, ess_bulk: None, ess_tail: None };
    let draws = chains.iter().map(Vec::len).min().unwrap_or(0);
    if draws < FEWEST_DRAWS {
        return nothing;
    }
    let halves = split(chains);
    let mut sorted = chains.concat();
    sort_ascending(&mut sorted);
    if sorted[0] == sorted[sorted.len() - 1] {
        return nothing;
    }
    let normal = rank_normal(&halves);
    // Of the halves: with an odd number of draws the middle one is in neither.
    let mut kept = halves.concat();
    sort_ascending(&mut kept);
    let median = quantile(&kept, 0.5);
    let folded: Vec<Vec<f64>> =
        halves.iter().map(|half| half.iter().map(|x| (x - median).abs()).collect()).collect();
    let r_hat =
        (chains.len() > 1).then(|| Some(r_hat(&normal)?.max(r_hat(&rank_normal(&folded))?))).flatten();
    let tail = |p: f64| {
        let limit = quantile(&sorted, p);
        let below = |half: &Vec<f64>| half.iter().map(|x| f64::from(*x <= limit)).collect();
        effective(&halves.iter().map(below).collect::<Vec<_>>())
    };
    Convergence {
        r_hat,
        ess_bulk: effective(&normal),
        ess_tail: tail(0.05).zip(tail(0.95)).map(|(low, high)| low.min(high)),
    }
}

/// Each chain's first and last half.
fn split(chains: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let draws = chains.iter().map(Vec::len).min().unwrap_or(0);
    let halves = chains.iter().flat_map(|chain| {
        let half = draws / 2;
        [chain[..half].to_vec(), chain[draws - half..draws].to_vec()]
    });
    halves.collect()
}

/// Normal scores of the ranks over all chains: Blom's (rank − 3/8) / (n + 1/4), equal values sharing their mean rank.
fn rank_normal(chains: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let width = chains[0].len();
    let values = chains.concat();
    let mut order: Vec<u32> = (0..values.len() as u32).collect();
    order.sort_unstable_by(|a, b| values[*a as usize].total_cmp(&values[*b as usize]));
    let mut scores = vec![0.0; values.len()];
    let mut first = 0;
    while first < order.len() {
        let mut last = first;
        while last + 1 < order.len() && values[order[last + 1] as usize] == values[order[first] as usize] {
            last += 1;
        }
        let rank = (first + last) as f64 / 2.0 + 1.0;
        let score = normal_quantile((rank - 0.375) / (values.len() as f64 + 0.25)).unwrap_or(0.0);
        for at in &order[first..=last] {
            scores[*at as usize] = score;
        }
        first = last + 1;
    }
    scores.chunks(width).map(<[f64]>::to_vec).collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Sample variance, over n − 1.
fn variance(values: &[f64]) -> f64 {
    let centre = mean(values);
    values.iter().map(|x| (x - centre) * (x - centre)).sum::<f64>() / (values.len() as f64 - 1.0)
}

fn r_hat(chains: &[Vec<f64>]) -> Option<f64> {
    let n = chains[0].len() as f64;
    let means: Vec<f64> = chains.iter().map(|chain| mean(chain)).collect();
    let within = mean(&chains.iter().map(|chain| variance(chain)).collect::<Vec<_>>());
    let value = ((n * variance(&means) / within + n - 1.0) / n).sqrt();
    value.is_finite().then_some(value)
}

/// Geyer's initial monotone sequence on the autocorrelation of all chains together.
fn effective(chains: &[Vec<f64>]) -> Option<f64> {
    let (m, n) = (chains.len() as f64, chains[0].len());
    let size = n as f64;
    let means: Vec<f64> = chains.iter().map(|chain| mean(chain)).collect();
    let centred: Vec<Vec<f64>> =
        chains.iter().zip(&means).map(|(chain, mean)| chain.iter().map(|x| x - mean).collect()).collect();
    // Lags are computed as far as the sequence asks for them, mostly a few.
    let covariance = |lag: usize| {
        let of = |chain: &Vec<f64>| chain[lag..].iter().zip(chain).map(|(a, b)| a * b).sum::<f64>() / size;
        centred.iter().map(of).sum::<f64>() / m
    };
    let within = covariance(0) * size / (size - 1.0);
    if chains.iter().flatten().all(|x| *x == chains[0][0]) {
        // As ArviZ: draws that are all the same are worth their number.
        return Some(m * size);
    }
    let mut whole = within * (size - 1.0) / size;
    if chains.len() > 1 {
        whole += variance(&means);
    }
    let rho = |lag: usize| 1.0 - (within - covariance(lag)) / whole;
    let mut rhos = vec![1.0, rho(1)];
    let (mut even, mut odd) = (1.0, rhos[1]);
    let mut lag = 1;
    while lag + 3 < n && even + odd > 0.0 {
        (even, odd) = (rho(lag + 1), rho(lag + 2));
        rhos.extend(if even + odd >= 0.0 { [even, odd] } else { [0.0, 0.0] });
        lag += 2;
    }
    let most = lag.saturating_sub(2);
    if even > 0.0 {
        rhos[most + 1] = even;
    }
    let mut at = 1;
    while at + 2 <= most {
        if rhos[at + 1] + rhos[at + 2] > rhos[at - 1] + rhos[at] {
            let half = rhos[at - 1].midpoint(rhos[at]);
            (rhos[at + 1], rhos[at + 2]) = (half, half);
        }
        at += 2;
    }
    let total = m * size;
    let sum: f64 = rhos[..=most].iter().sum();
    let time = (-1.0 + 2.0 * sum + rhos.get(most + 1).unwrap_or(&0.0)).max(1.0 / total.log10());
    let value = total / time;
    value.is_finite().then_some(value)
}
