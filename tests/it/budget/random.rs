//! Random problems of the kind in which known tools were found wanting: every plan is proven, and beside it
//! stands what one local search from the current plan gets. All 1,000 of them are in `cargo xtask bench budget`,
//! beside scipy's SLSQP.

use crate::budget::sound::assert_sound;
use levier::budget::{Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem, allocate};
use levier::response::Curve;
use levier::stats::Random;

/// Problems a row.
const PROBLEMS: usize = 60;

/// How many channels, the range of n, bounds as multiples of the current spend.
struct Row {
    channels: usize,
    n: (f64, f64),
    bounds: (f64, f64),
}

fn problem(random: &mut Random, row: &Row) -> BudgetProblem {
    let between = |random: &mut Random, low: f64, high: f64| low + (high - low) * random.uniform();
    let channels: Vec<BudgetChannel> = (0..row.channels)
        .map(|i| {
            let spend = (10.0 + 0.7 * random.normal()).exp();
            let theta = between(random, 0.0, 0.5);
            let c = spend * theta / (1.0 - theta);
            let ceiling = (spend + c) * between(random, 1.5, 3.5);
            let a = spend * between(random, 1.0, 6.0);
            let k = ceiling * between(random, 0.3, 1.0);
            let n = between(random, row.n.0, row.n.1);
            let curve = Curve::HillOffset { a, k, n, c };
            BudgetChannel::new(&format!("c{i}"), &curve, spend, row.bounds.0 * spend, row.bounds.1 * spend)
        })
        .collect();
    let total = channels.iter().map(|c| c.current).sum();
    let budget = Budget { total: Some(total), constraint: BudgetConstraint::Eq };
    BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups: Vec::new() }
}

/// One local search from the current plan: projected gradient with a step that is halved until it helps, what
/// any tool with a single start amounts to.
fn local_search(problem: &BudgetProblem) -> f64 {
    let curves: Vec<Curve> = problem.channels.iter().map(|c| c.curve().unwrap()).collect();
    let total = problem.budget.total.unwrap();
    let value = |x: &[f64]| curves.iter().zip(x).map(|(c, &x)| c.value(x)).sum::<f64>();
    let nearest = |y: &[f64]| {
        let at = |shift: f64| -> Vec<f64> {
            y.iter().zip(&problem.channels).map(|(y, c)| (y - shift).clamp(c.min, c.max)).collect()
        };
        let (mut low, mut high) = (-1e3 * total, 1e3 * total);
        for _ in 0..100 {
            let middle = f64::midpoint(low, high);
            if at(middle).iter().sum::<f64>() > total { low = middle } else { high = middle }
        }
        at(high)
    };
    let mut x: Vec<f64> = problem.channels.iter().map(|c| c.current).collect();
    let mut pace = 0.1 * total;
    for _ in 0..3000 {
        let rise: Vec<f64> = curves.iter().zip(&x).map(|(c, &x)| c.derivative(x)).collect();
        let toward: Vec<f64> = x.iter().zip(&rise).map(|(x, g)| x + pace * g).collect();
        let next = nearest(&toward);
        if value(&next) > value(&x) {
            x = next;
            pace *= 1.5;
        } else {
            pace *= 0.5;
            if pace < 1e-10 * total {
                break;
            }
        }
    }
    value(&x)
}

/// The share of problems in which the local search ends more than 1 % below the optimum, and how far at worst.
fn row(seed: u64, row: &Row) -> (f64, f64) {
    let mut random = Random::seeded(seed);
    let (mut wanting, mut worst) = (0, 0.0_f64);
    for _ in 0..PROBLEMS {
        let problem = problem(&mut random, row);
        let got = allocate(&problem).unwrap();
        assert_sound(&problem, &got);
        let certificate = got.certificate.unwrap();
        assert!(certificate.gap <= 1e-6, "{certificate:?} {problem:?}");
        let local = local_search(&problem);
        assert!(local <= certificate.upper_bound * (1.0 + 1e-12), "{local} {certificate:?} {problem:?}");
        let below = 1.0 - local / certificate.value;
        worst = worst.max(below);
        wanting += usize::from(below > 0.01);
    }
    (wanting as f64 / PROBLEMS as f64, worst)
}

#[test]
fn concave_problems_are_proven_and_a_local_search_finds_them_too() {
    let (wanting, worst) = row(1, &Row { channels: 5, n: (0.5, 1.0), bounds: (0.5, 2.0) });
    // The sanity of the peer: where there is one hill it climbs it.
    assert!(wanting == 0.0 && worst < 1e-4, "{wanting} {worst}");
}

#[test]
fn s_shaped_problems_are_proven_where_a_local_search_is_caught() {
    let rows = [
        Row { channels: 5, n: (0.5, 3.0), bounds: (0.5, 2.0) },
        Row { channels: 5, n: (0.5, 3.0), bounds: (0.0, 4.0) },
        Row { channels: 8, n: (1.5, 4.0), bounds: (0.0, 4.0) },
    ];
    let wanting = rows.iter().zip(2..).map(|(each, seed)| row(seed, each).0).collect::<Vec<_>>();
    println!("share of problems in which one local search ends more than 1 % below: {wanting:?}");
    assert!(wanting[2] > 0.2, "the last row is known to catch half of all local searches: {wanting:?}");
}
