//! Lloyd's descent (1982): points join the nearest centre, centres move to the mean of their points.
//!
//! With few centres and few coordinates every point is compared with every centre, a few points at a time, which
//! the compiler turns into vector instructions. With many, bounds spare most distances (Hamerly, 2010): a point
//! whose distance to its own centre is certainly below that to any other is skipped.

use super::points::Points;

/// Where a descent ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Partition {
    /// The centres.
    pub centres: Vec<Vec<f64>>,
    /// Each point's centre.
    pub labels: Vec<u32>,
    /// The sum of squared distances to the own centre.
    pub inertia: f64,
    /// How many rounds it took.
    pub rounds: usize,
}

/// Points that are compared with a centre at once: what is known of them stays in registers.
const WIDTH: usize = 8;
/// Up to this many products of centres and coordinates every point is compared with every centre.
const COMPARED: usize = 64;

struct State {
    labels: Vec<u32>,
    /// At least the distance to the own centre.
    upper: Vec<f64>,
    /// At most the distance to any other.
    lower: Vec<f64>,
    sums: Vec<Vec<f64>>,
    counts: Vec<f64>,
}

/// Descends from these centres until nothing moves (or, with `enough` above 0, until the squared moves of the centres
/// add up to less), 300 rounds at most.
pub(super) fn descend(points: &Points, mut centres: Vec<Vec<f64>>, enough: f64) -> Partition {
    let (n, k, d) = (points.len(), centres.len(), points.dimensions());
    let mut state = State {
        labels: vec![0; n],
        upper: vec![0.0; n],
        lower: vec![0.0; n],
        sums: vec![vec![0.0; d]; k],
        counts: vec![0.0; k],
    };
    let bounded = k * d > COMPARED;
    sweep(points, &centres, &mut state, bounded);
    sum(points, &mut state);
    let mut rounds = 0;
    loop {
        rounds += 1;
        let moves = step(points, &mut centres, &mut state);
        let moved: f64 = moves.iter().map(|by| by * by).sum();
        if moved <= enough || rounds >= 300 {
            break;
        }
        let changed = if bounded {
            again(points, &centres, &moves, &mut state)
        } else {
            sweep(points, &centres, &mut state, false)
        };
        if changed == 0 {
            break;
        }
    }
    finish(points, centres, state.labels, rounds)
}

/// Every point against every centre, a few points at a time; how many changed. Bounds are kept when asked for.
fn sweep(points: &Points, centres: &[Vec<f64>], state: &mut State, bounds: bool) -> usize {
    let columns: Vec<&[f64]> = (0..points.dimensions()).map(|j| points.column(j)).collect();
    let mut changed = 0;
    for start in (0..points.len()).step_by(WIDTH) {
        let found = if start + WIDTH <= points.len() {
            nearest(&columns, start, centres, bounds)
        } else {
            // The last few stand beside copies of the very last.
            let last = |column: &&[f64]| std::array::from_fn(|i| column[(start + i).min(points.len() - 1)]);
            let copies: Vec<[f64; WIDTH]> = columns.iter().map(last).collect();
            let columns: Vec<&[f64]> = copies.iter().map(<[f64; WIDTH]>::as_slice).collect();
            nearest(&columns, 0, centres, bounds)
        };
        for i in 0..WIDTH.min(points.len() - start) {
            if bounds {
                state.upper[start + i] = found.distance[i].sqrt();
                state.lower[start + i] = found.next[i].sqrt();
            }
            let label = found.label[i] as u32;
            if state.labels[start + i] != label {
                change(points, start + i, label, state);
                changed += 1;
            }
        }
    }
    changed
}

/// Of neighbouring points, the squared distance to the nearest centre and to the next, and which centre it is (as a
/// number like the others, so that all are compared and chosen in one vector).
struct Nearest {
    distance: [f64; WIDTH],
    next: [f64; WIDTH],
    label: [f64; WIDTH],
}

#[inline]
fn nearest(columns: &[&[f64]], start: usize, centres: &[Vec<f64>], bounds: bool) -> Nearest {
    let (mut distance, mut next, mut label) = ([f64::INFINITY; WIDTH], [f64::INFINITY; WIDTH], [0.0; WIDTH]);
    for (c, centre) in centres.iter().enumerate() {
        let mut own = [0.0; WIDTH];
        for (column, &x) in columns.iter().zip(centre) {
            let values: &[f64] = &column[start..start + WIDTH];
            for (own, &value) in own.iter_mut().zip(values) {
                *own += (value - x) * (value - x);
            }
        }
        if bounds {
            for i in 0..WIDTH {
                next[i] = next[i].min(own[i].max(distance[i]));
            }
        }
        for i in 0..WIDTH {
            let closer = own[i] < distance[i];
            label[i] = if closer { c as f64 } else { label[i] };
            distance[i] = if closer { own[i] } else { distance[i] };
        }
    }
    Nearest { distance, next, label }
}

/// The sums and counts of each part, anew.
fn sum(points: &Points, state: &mut State) {
    state.counts.fill(0.0);
    for &label in &state.labels {
        state.counts[label as usize] += 1.0;
    }
    for j in 0..points.dimensions() {
        for sums in &mut state.sums {
            sums[j] = 0.0;
        }
        for (&value, &label) in points.column(j).iter().zip(&state.labels) {
            state.sums[label as usize][j] += value;
        }
    }
}

/// Moves each centre to the mean of its points; how far each went.
fn step(points: &Points, centres: &mut [Vec<f64>], state: &mut State) -> Vec<f64> {
    for c in 0..centres.len() {
        if state.counts[c] < 0.5 {
            give_a_point(points, centres, c, state);
        }
    }
    let mut moves = Vec::with_capacity(centres.len());
    for (c, centre) in centres.iter_mut().enumerate() {
        let mut squared = 0.0;
        for (x, sum) in centre.iter_mut().zip(&state.sums[c]) {
            let mean = sum / state.counts[c];
            squared += (mean - *x) * (mean - *x);
            *x = mean;
        }
        moves.push(squared.sqrt());
    }
    moves
}

/// A centre that lost every point takes the one that is farthest from its own.
fn give_a_point(points: &Points, centres: &[Vec<f64>], centre: usize, state: &mut State) {
    let loose = |i: &usize| state.counts[state.labels[*i] as usize] > 1.5;
    let away = |i: usize| distance(points, i, &centres[state.labels[i] as usize]);
    let farthest = (0..points.len()).filter(loose).max_by(|&a, &b| away(a).total_cmp(&away(b)));
    let Some(place) = farthest else { return };
    change(points, place, centre as u32, state);
    // Its bounds say nothing any more.
    (state.upper[place], state.lower[place]) = (f64::INFINITY, 0.0);
}

fn change(points: &Points, place: usize, to: u32, state: &mut State) {
    let from = state.labels[place];
    for j in 0..points.dimensions() {
        let value = points.column(j)[place];
        state.sums[from as usize][j] -= value;
        state.sums[to as usize][j] += value;
    }
    state.counts[from as usize] -= 1.0;
    state.counts[to as usize] += 1.0;
    state.labels[place] = to;
}

/// Looks again at the points whose bounds leave a doubt; how many changed.
fn again(points: &Points, centres: &[Vec<f64>], moves: &[f64], state: &mut State) -> usize {
    let farthest = (0..moves.len()).fold(0, |most, c| if moves[c] > moves[most] { c } else { most });
    let second =
        moves.iter().enumerate().filter(|&(c, _)| c != farthest).map(|(_, by)| *by).fold(0.0, f64::max);
    // Half the distance of each centre to the nearest other one.
    let half: Vec<f64> = (0..centres.len())
        .map(|c| {
            let others = (0..centres.len()).filter(|&other| other != c);
            0.5 * others
                .map(|other| squared(&centres[c], &centres[other]))
                .fold(f64::INFINITY, f64::min)
                .sqrt()
        })
        .collect();
    let mut changed = 0;
    for i in 0..points.len() {
        let label = state.labels[i] as usize;
        let upper = state.upper[i] + moves[label];
        let lower = state.lower[i] - if label == farthest { second } else { moves[farthest] };
        state.upper[i] = upper;
        state.lower[i] = lower;
        let sure = lower.max(half[label]);
        if upper <= sure {
            continue;
        }
        let own = distance(points, i, &centres[label]).sqrt();
        state.upper[i] = own;
        if own <= sure {
            continue;
        }
        let (mut near, mut next, mut found) = (own * own, f64::INFINITY, label);
        for (c, centre) in centres.iter().enumerate() {
            if c == label {
                continue;
            }
            let distance = distance(points, i, centre);
            if distance < near {
                (next, near, found) = (near, distance, c);
            } else {
                next = next.min(distance);
            }
        }
        state.upper[i] = near.sqrt();
        state.lower[i] = next.sqrt();
        if found != label {
            change(points, i, found as u32, state);
            changed += 1;
        }
    }
    changed
}

fn distance(points: &Points, i: usize, centre: &[f64]) -> f64 {
    centre.iter().enumerate().map(|(j, x)| points.column(j)[i] - x).map(|by| by * by).sum()
}

/// The squared distance between two points of as many coordinates.
pub fn squared(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// The means of the final parts, summed anew: the running sums have gathered rounding.
pub(super) fn finish(
    points: &Points,
    mut centres: Vec<Vec<f64>>,
    labels: Vec<u32>,
    rounds: usize,
) -> Partition {
    let mut counts = vec![0.0; centres.len()];
    for &label in &labels {
        counts[label as usize] += 1.0;
    }
    for j in 0..points.dimensions() {
        let mut sums = vec![0.0; centres.len()];
        for (&value, &label) in points.column(j).iter().zip(&labels) {
            sums[label as usize] += value;
        }
        for (c, centre) in centres.iter_mut().enumerate() {
            if counts[c] > 0.0 {
                centre[j] = sums[c] / counts[c];
            }
        }
    }
    let mut inertia = 0.0;
    for j in 0..points.dimensions() {
        let centre: Vec<f64> = centres.iter().map(|centre| centre[j]).collect();
        let column = points.column(j).iter().zip(&labels);
        inertia += column.map(|(&x, &label)| x - centre[label as usize]).map(|by| by * by).sum::<f64>();
    }
    Partition { centres, labels, inertia, rounds }
}
