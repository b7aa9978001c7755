//! The global search for the weekly model: many starts, a grid for each channel, then local minimisation.
//!
//! The model adds channels up, so a poor local minimum is nearly always one misplaced channel. A grid over one
//! channel, with the others solved again, finds it cheaply.

use super::model::{Estimate, ProjectedModel};
use crate::numeric::{Effort, LeastSquares, levenberg_marquardt};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

const RETENTIONS: [f64; 6] = [0.0, 0.15, 0.35, 0.55, 0.75, 0.88];
/// Places between the lowest and the highest log half-saturation.
const HALVES: [f64; 5] = [0.1, 0.3, 0.5, 0.75, 1.0];
const RANDOM_STARTS: usize = 10;

/// The best point found from many starts; the same input gives the same answer.
pub(crate) fn global(problem: &mut ProjectedModel<'_>, seed: u64) -> Estimate {
    let (lower, upper) = problem.bounds();
    let channels = lower.len() / 2;
    let place = |c: usize, theta: f64, share: f64| {
        let (low, high) = (lower[2 * c + 1], upper[2 * c + 1]);
        [theta, low + share * (high - low)]
    };
    let mut scratch = vec![0.0; LeastSquares::observations(problem)];
    let mut starts: Vec<(f64, Vec<f64>)> = Vec::new();
    for theta in [0.0, 0.3, 0.6, 0.8] {
        for share in [0.25, 0.5, 0.8] {
            let start: Vec<f64> = (0..channels).flat_map(|c| place(c, theta, share)).collect();
            starts.push((problem.sse(&start, &mut scratch), start));
        }
    }
    starts.sort_by(|a, b| a.0.total_cmp(&b.0));
    starts.truncate(3);
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    for _ in 0..RANDOM_STARTS {
        let start =
            (0..channels).flat_map(|c| place(c, 0.9 * uniform(&mut random), uniform(&mut random))).collect();
        starts.push((0.0, start));
    }
    let rough = Effort { iterations: 40, tolerance: 1e-6 };
    let mut best = starts
        .iter()
        .map(|(_, start)| levenberg_marquardt(problem, start, &lower, &upper, rough))
        .min_by(|a, b| a.sse.total_cmp(&b.sse))
        .map_or_else(|| vec![0.0; 2 * channels], |minimum| minimum.point);
    let fine = Effort { iterations: 200, tolerance: 1e-12 };
    let mut sse = f64::INFINITY;
    for _ in 0..4 {
        sweep(problem, &mut best, &RETENTIONS, &HALVES, &mut scratch);
        let minimum = levenberg_marquardt(problem, &best, &lower, &upper, fine);
        best = minimum.point;
        if minimum.sse > sse * (1.0 - 1e-9) {
            break;
        }
        sse = minimum.sse;
    }
    problem.estimate(&best)
}

/// The best point near a known one, with one coarse grid for each channel: for refits.
pub(crate) fn refine(problem: &mut ProjectedModel<'_>, start: &[f64]) -> Estimate {
    let (lower, upper) = problem.bounds();
    let mut scratch = vec![0.0; LeastSquares::observations(problem)];
    let effort = Effort { iterations: 40, tolerance: 1e-6 };
    let mut point = levenberg_marquardt(problem, start, &lower, &upper, effort).point;
    if sweep(problem, &mut point, &[0.05, 0.4, 0.75], &[0.2, 0.55, 1.0], &mut scratch) {
        point = levenberg_marquardt(problem, &point, &lower, &upper, effort).point;
    }
    problem.estimate(&point)
}

/// Tries a grid for each channel in turn, the others where they are; says whether anything got better.
fn sweep(
    problem: &mut ProjectedModel<'_>,
    point: &mut [f64],
    retentions: &[f64],
    halves: &[f64],
    scratch: &mut [f64],
) -> bool {
    let (lower, upper) = problem.bounds();
    let mut sse = problem.sse(point, scratch);
    let mut better = false;
    for c in 0..point.len() / 2 {
        let mut kept = [point[2 * c], point[2 * c + 1]];
        for theta in retentions {
            for share in halves {
                point[2 * c] = *theta;
                point[2 * c + 1] = lower[2 * c + 1] + share * (upper[2 * c + 1] - lower[2 * c + 1]);
                let trial = problem.sse(point, scratch);
                if trial < sse * (1.0 - 1e-9) {
                    sse = trial;
                    kept = [point[2 * c], point[2 * c + 1]];
                    better = true;
                }
            }
        }
        point[2 * c..2 * c + 2].copy_from_slice(&kept);
    }
    better
}

/// A number in [0, 1) from the seeded generator.
pub(crate) fn uniform(random: &mut ChaCha8Rng) -> f64 {
    (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64
}
