//! The effects that groups of controls would have shown: what chance does without a treatment.

use super::input::{finite, largest, mean};
use super::synthetic_fit::{Period, SyntheticFit, root_mean_square};
use crate::stats::{student_two_sided_quantile, two_sided_z};
use serde::Serialize;

/// Most placebo groups.
const MOST: u128 = 500;

/// The error before the start, as a share of the largest value, below which a fit is perfect.
const PERFECT_FIT: f64 = 1e-9;

/// The treated among groups of controls of the same size, each against the other controls.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlaceboTest {
    /// Root mean squared gap after over before the start.
    pub ratio: Option<f64>,
    /// The rank of that ratio among those of the placebo groups.
    pub p: Option<f64>,
    /// The least p that so many groups allow.
    pub min_p: Option<f64>,
    /// Number of placebo groups.
    pub placebos: Option<usize>,
    /// Their effects.
    pub placebo_atts: Option<Vec<f64>>,
    /// Spread of their effects, each scaled to the fit of the treated; `None` where a group is fitted without error.
    pub placebo_sd: Option<f64>,
    /// Standard deviation of the effect, as a lift test of a mix model takes it.
    pub sd: Option<f64>,
    /// Lower end of the interval of the effect.
    pub low: Option<f64>,
    /// Upper end of the interval of the effect.
    pub high: Option<f64>,
}

/// How many groups of k among n; `None` beyond 2¹²⁸.
fn combinations(n: usize, k: usize) -> Option<u128> {
    let k = k.min(n - k) as u128;
    (0..k).try_fold(1u128, |count, i| Some(count.checked_mul(n as u128 - i)? / (i + 1)))
}

/// The group of k among n at a rank in lexicographic order.
fn group_at(mut rank: u128, n: usize, k: usize) -> Option<Vec<usize>> {
    let mut group = Vec::with_capacity(k);
    for place in 0..n {
        let left = k - group.len();
        if left == 0 {
            break;
        }
        let with_place = combinations(n - place - 1, left - 1)?;
        if rank < with_place {
            group.push(place);
        } else {
            rank -= with_place;
        }
    }
    Some(group)
}

/// The group of k among n at a fraction of the lexicographic order, where ranks are too large for a number.
fn group_at_fraction(mut fraction: f64, n: usize, k: usize) -> Vec<usize> {
    let mut group = Vec::with_capacity(k);
    for place in 0..n {
        let share = (k - group.len()) as f64 / (n - place) as f64;
        if fraction < share {
            group.push(place);
            fraction /= share;
        } else {
            fraction = (fraction - share) / (1.0 - share);
        }
        if group.len() == k {
            break;
        }
    }
    group
}

/// All groups of k among n in lexicographic order, or 500 of them evenly spaced.
fn groups(n: usize, k: usize) -> Vec<Vec<usize>> {
    let evenly = |count: u128| {
        let number = count.min(MOST);
        let ranks = (0..number).map(|i| if count > MOST { (i * count) / MOST } else { i });
        ranks.map(|rank| group_at(rank, n, k)).collect::<Option<Vec<_>>>()
    };
    combinations(n, k)
        .filter(|count| count.checked_mul(MOST).is_some())
        .and_then(evenly)
        .unwrap_or_else(|| (0..MOST).map(|i| group_at_fraction(i as f64 / MOST as f64, n, k)).collect())
}

/// The root mean squared gap before the start; 0 for a fit that is perfect but for rounding.
pub(super) fn error_before(gaps: &[f64], y: &[f64], start: usize) -> f64 {
    let error = root_mean_square(&gaps[..start]);
    if error <= PERFECT_FIT * largest(y.iter().copied()) { 0.0 } else { error }
}

/// The placebo test of gaps against groups of `size` controls.
pub(super) fn placebo_test(
    gaps: &[f64],
    controls: &[&[f64]],
    size: usize,
    period: Period,
    confidence: f64,
) -> PlaceboTest {
    let start = period.start;
    let att = mean(&gaps[start..]);
    let own = root_mean_square(&gaps[..start]);
    let ratio = root_mean_square(&gaps[start..]) / own;
    let groups = groups(controls.len(), size);
    let (mut atts, mut reaching, mut squares) = (Vec::new(), 0, 0.0);
    for group in &groups {
        let in_group = |t: usize| group.iter().map(|&place| controls[place][t]).sum::<f64>() / size as f64;
        let y: Vec<f64> = (0..gaps.len()).map(in_group).collect();
        let others: Vec<&[f64]> =
            (0..controls.len()).filter(|place| !group.contains(place)).map(|place| controls[place]).collect();
        let placebo = SyntheticFit::of(&y, &others, period);
        let effect = mean(&placebo.gaps[start..]);
        let before = error_before(&placebo.gaps, &y, start);
        if root_mean_square(&placebo.gaps[start..]) / before >= ratio * (1.0 - 1e-9) {
            reaching += 1;
        }
        squares += (effect * own / before).powi(2);
        atts.push(effect);
    }
    let (number, j) = (groups.len() as f64, controls.len() as f64);
    let placebo_sd = finite((squares / number).sqrt());
    let half = placebo_sd.zip(student_two_sided_quantile(confidence, j - 1.0));
    let half = half.map(|(sd, t)| t * (1.0 + size as f64 / j).sqrt() * sd);
    PlaceboTest {
        ratio: finite(ratio),
        p: Some(f64::from(1 + reaching) / (1.0 + number)),
        min_p: Some(1.0 / (1.0 + number)),
        placebos: Some(groups.len()),
        placebo_atts: Some(atts),
        placebo_sd,
        sd: half.zip(two_sided_z(confidence)).map(|(half, z)| half / z),
        low: half.map(|half| att - half),
        high: half.map(|half| att + half),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_in_lexicographic_order() {
        let all = groups(5, 3);
        assert_eq!(all.len(), 10);
        assert!(all.is_sorted());
        assert_eq!(all[0], [0, 1, 2]);
        assert_eq!(all[9], [2, 3, 4]);
    }

    #[test]
    fn many_groups_are_evenly_spaced() {
        let some = groups(14, 4);
        assert_eq!(some.len(), 500);
        assert_eq!(some[1], group_at(2, 14, 4).unwrap());
        // Ranks of 1 of 400 groups of 200 do not fit a number: fractions take their place.
        let huge = groups(400, 200);
        assert!(huge.len() == 500 && huge.is_sorted() && huge.iter().all(|group| group.len() == 200));
    }
}
