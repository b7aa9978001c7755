//! Laws: whatever the curves, the bounds and the unit of money.

use crate::budget::sound::assert_sound;
use levier::budget::{
    Allocation, AllocationStatus, Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem,
    allocate,
};
use levier::response::Curve;
use proptest::prelude::*;

/// A channel in natural units: curve of scale 1, bounds below 3.
#[derive(Debug, Clone)]
pub(crate) struct Seed {
    family: usize,
    scale: f64,
    size: f64,
    shape: f64,
    n: f64,
    min: f64,
    room: f64,
    current: f64,
}

impl Seed {
    /// One of many S-shaped channels, each different.
    pub(crate) fn s_shaped(i: i32) -> Self {
        let wave = |k: f64| 0.5 + 0.5 * (f64::from(i) * k).sin();
        Self {
            family: 1,
            scale: 0.2 + 3.0 * wave(1.3),
            size: 0.1 + 4.0 * wave(2.1),
            shape: 1.0,
            n: 1.5 + 3.0 * wave(3.7),
            min: 0.0,
            room: 3.0 + 3.0 * wave(4.3),
            current: 1.0,
        }
    }
}

pub(crate) fn concave_seed() -> impl Strategy<Value = Seed> {
    seed(0..7, 0.3..1.0)
}

pub(crate) fn any_seed() -> impl Strategy<Value = Seed> {
    seed(0..9, 0.3..4.0)
}

fn seed(family: std::ops::Range<usize>, n: std::ops::Range<f64>) -> impl Strategy<Value = Seed> {
    let min = prop_oneof![Just(0.0), 0.0..1.0_f64];
    let room = prop_oneof![1 => Just(0.0), 6 => 0.0..3.0_f64];
    (family, 0.2..5.0_f64, 0.1..5.0_f64, 0.2..3.0_f64, n, min, room, 0.0..2.0_f64).prop_map(
        |(family, scale, size, shape, n, min, room, current)| Seed {
            family,
            scale,
            size,
            shape,
            n,
            min,
            room,
            current,
        },
    )
}

/// The channel with its spends in `money` and its responses in `outcome` units.
fn channel(seed: &Seed, i: usize, money: f64, outcome: f64) -> BudgetChannel {
    let Seed { scale, size, shape, n, min, room, current, .. } = *seed;
    let (unit, a) = (scale * money, size * outcome);
    let curve = match seed.family {
        0 => Curve::Negexp { a, b: shape / unit },
        1 => Curve::Hill { a, k: unit, n },
        2 => Curve::Log { a, b: shape / unit },
        3 => Curve::Power { a: a / unit.powf(0.9 / (1.0 + shape)), p: 0.9 / (1.0 + shape) },
        4 => Curve::Linear { a: a / unit },
        5 => Curve::Logistic0 { a, l: shape / unit },
        6 => Curve::Tanh { b: a, c: unit / a },
        7 => Curve::LogisticS { a, b: 4.0 / unit, m: unit * (shape - 1.0) },
        _ => Curve::HillOffset { a, k: unit, n, c: 0.3 * shape * unit },
    };
    BudgetChannel::new(&format!("c{i:03}"), &curve, current * money, min * money, (min + room) * money)
}

pub(crate) fn problem(
    seeds: &[Seed],
    share: f64,
    constraint: BudgetConstraint,
    money: f64,
    outcome: f64,
) -> BudgetProblem {
    let channels: Vec<_> =
        seeds.iter().enumerate().map(|(i, seed)| channel(seed, i, money, outcome)).collect();
    let (low, high) =
        (channels.iter().map(|c| c.min).sum::<f64>(), channels.iter().map(|c| c.max).sum::<f64>());
    let budget = Budget { total: Some(low + share * (high - low)), constraint };
    BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups: Vec::new() }
}

pub(crate) fn answer(problem: &BudgetProblem) -> Allocation {
    let got = allocate(problem).unwrap();
    assert_sound(problem, &got);
    got
}

fn constraint() -> impl Strategy<Value = BudgetConstraint> {
    prop_oneof![Just(BudgetConstraint::Eq), Just(BudgetConstraint::Le), Just(BudgetConstraint::None)]
}

/// The best plan on a grid of `steps`, by dynamic programming: independent of everything above.
fn grid_optimum(problem: &BudgetProblem, steps: usize) -> f64 {
    let total: f64 = problem.budget.total.unwrap() - problem.channels.iter().map(|c| c.min).sum::<f64>();
    let mut best = vec![0.0; steps + 1];
    for (i, c) in problem.channels.iter().enumerate() {
        let curve = c.curve().unwrap();
        let at = |k: usize| {
            let x = c.min + total * k as f64 / steps as f64;
            (x <= c.max * (1.0 + 1e-12)).then(|| curve.value(x))
        };
        let values: Vec<f64> = (0..=steps).map_while(at).collect();
        let next: Vec<f64> = (0..=steps)
            .map(|j| {
                (0..=j.min(values.len() - 1))
                    .map(|k| values[k] + if i == 0 && j != k { f64::NEG_INFINITY } else { best[j - k] })
                    .fold(f64::NEG_INFINITY, f64::max)
            })
            .collect();
        best = next;
    }
    best[steps]
}

proptest! {
    #[test]
    fn concave_plans_are_exact(
        seeds in prop::collection::vec(concave_seed(), 1..12), share in 0.0..1.0_f64, constraint in constraint(),
        money in -6.0..12.0_f64, outcome in -6.0..12.0_f64,
    ) {
        let problem = problem(&seeds, share, constraint, 10_f64.powf(money), 10_f64.powf(outcome));
        let got = answer(&problem);
        let certificate = got.certificate.unwrap();
        prop_assert_eq!(certificate.nodes, 1);
        prop_assert!(certificate.gap <= 1e-12 + 1e-8 * f64::from(u8::from(constraint != BudgetConstraint::Eq)), "{:?}", certificate);
    }

    #[test]
    fn marginal_returns_are_equal_inside_and_ordered_at_bounds(
        seeds in prop::collection::vec(concave_seed(), 2..12), share in 0.01..0.99_f64,
    ) {
        let problem = problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3);
        let got = answer(&problem);
        let Some(price) = got.shadow_price else { return Ok(()) };
        for plan in &got.channels {
            let slope = plan.marginal.unwrap_or(f64::INFINITY);
            match plan.at_bound {
                None => prop_assert!((slope / price - 1.0).abs() < 1e-6, "{plan:?} {price}"),
                Some(_) if plan.reason == levier::budget::ReasonCode::Locked => {}
                Some(levier::budget::AtBound::Min) => {
                    // Infinitely steep at 0 means nothing if a billionth of the budget ends it.
                    let curve = problem.channels.iter().find(|c| c.name == plan.name).unwrap().curve().unwrap();
                    let slope = curve.derivative(plan.after + 1e-9 * got.total_spend.unwrap());
                    prop_assert!(slope <= price * (1.0 + 1e-6), "{plan:?} {price}");
                }
                Some(levier::budget::AtBound::Max) => {
                    // With all at a bound the price is that of one more unit, below every slope here.
                    prop_assert!(slope >= price * (1.0 - 1e-6), "{plan:?} {price}");
                }
            }
        }
    }

    #[test]
    fn s_shaped_plans_are_proven_and_match_a_grid(
        seeds in prop::collection::vec(any_seed(), 1..5), share in 0.0..1.0_f64,
    ) {
        let problem = problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3);
        let got = answer(&problem);
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
        let certificate = got.certificate.unwrap();
        prop_assert!(certificate.gap < 1e-9, "{:?}", certificate);
        let grid = grid_optimum(&problem, 200);
        // Ours is at least the grid's, and the bound holds for the grid's plan too.
        prop_assert!(certificate.value >= grid * (1.0 - 1e-9), "{} < {grid}", certificate.value);
    }

    #[test]
    fn equal_channels_may_trade_places_and_nothing_is_lost(
        one in any_seed(), other in any_seed(), copies in 2..5_usize, share in 0.0..1.0_f64,
    ) {
        let mut seeds = vec![one; copies];
        seeds.push(other);
        let problem = problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3);
        let certificate = answer(&problem).certificate.unwrap();
        prop_assert!(certificate.gap < 1e-9, "{:?}", certificate);
        let grid = grid_optimum(&problem, 200);
        prop_assert!(certificate.value >= grid * (1.0 - 1e-9), "{} < {grid}", certificate.value);
        prop_assert!(certificate.upper_bound >= grid * (1.0 - 1e-9));
    }

    #[test]
    fn wild_curves_side_by_side(
        seeds in prop::collection::vec((any_seed(), -6.0..6.0_f64, -6.0..6.0_f64, 0.05..12.0_f64), 1..8),
        share in prop_oneof![Just(0.0), Just(1.0), 0.0..1.0_f64, 0.0..1e-6_f64],
        constraint in constraint(),
    ) {
        // Scales up to 10¹² apart within one problem, bounds far inside or far past the bend.
        let seeds: Vec<Seed> = seeds
            .into_iter()
            .map(|(seed, scale, size, n)| Seed {
                scale: seed.scale * 10_f64.powf(scale), size: seed.size * 10_f64.powf(size), n, ..seed
            })
            .collect();
        let got = answer(&problem(&seeds, share, constraint, 1e4, 1e3));
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
    }

    #[test]
    fn more_budget_never_lowers_the_optimum(
        seeds in prop::collection::vec(any_seed(), 1..8), share in 0.0..1.0_f64, more in 0.0..1.0_f64,
    ) {
        let less = problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3);
        let wide = problem(&seeds, share + more * (1.0 - share), BudgetConstraint::Eq, 1e4, 1e3);
        let (less, wide) = (answer(&less).certificate.unwrap(), answer(&wide).certificate.unwrap());
        prop_assert!(wide.upper_bound >= less.value * (1.0 - 1e-12));
        prop_assert!(wide.value >= less.value * (1.0 - 1e-9), "{wide:?} {less:?}");
    }

    #[test]
    fn a_wider_bound_never_lowers_the_optimum_and_its_price_says_by_how_much(
        seeds in prop::collection::vec(concave_seed(), 2..8), share in 0.05..0.95_f64,
    ) {
        let tight = problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3);
        let got = answer(&tight);
        for (i, plan) in got.channels.iter().enumerate() {
            let mut wide = tight.clone();
            let step = 1e-4 * 1e4;
            match plan.at_bound {
                Some(levier::budget::AtBound::Max) => wide.channels[i].max += step,
                Some(levier::budget::AtBound::Min) if tight.channels[i].min > step => wide.channels[i].min -= step,
                _ => continue,
            }
            if plan.reason == levier::budget::ReasonCode::Locked { continue; }
            let gain = answer(&wide).total_response.unwrap() - got.total_response.unwrap();
            let promised = plan.bound_price.unwrap() * step;
            prop_assert!(gain >= -1e-9 * got.total_response.unwrap());
            // A concave value function: the price is the largest gain per unit.
            prop_assert!(gain <= promised * (1.0 + 1e-6) + 1e-9 * got.total_response.unwrap(), "{gain} {promised} {plan:?}");
        }
    }

    #[test]
    fn order_does_not_matter(
        seeds in prop::collection::vec(any_seed(), 2..8), share in 0.0..1.0_f64, turn in 1..7_usize,
        constraint in constraint(),
    ) {
        let straight = problem(&seeds, share, constraint, 1e4, 1e3);
        let mut turned = straight.clone();
        let turn = turn % seeds.len();
        turned.channels.rotate_left(turn);
        turned.channels[..seeds.len() - turn].reverse();
        let (a, b) = (answer(&straight), answer(&turned));
        prop_assert_eq!(a.total_response, b.total_response);
        for plan in &a.channels {
            let same = b.channels.iter().find(|other| other.name == plan.name).unwrap();
            prop_assert_eq!(plan.after, same.after);
        }
    }

    #[test]
    fn the_unit_of_money_does_not_matter(
        seeds in prop::collection::vec(any_seed(), 1..8), share in 0.0..1.0_f64,
        money in -6.0..12.0_f64, outcome in -6.0..12.0_f64,
    ) {
        let (money, outcome) = (10_f64.powf(money), 10_f64.powf(outcome));
        let one = answer(&problem(&seeds, share, BudgetConstraint::Eq, 1.0, 1.0));
        let other = answer(&problem(&seeds, share, BudgetConstraint::Eq, money, outcome));
        let (a, b) = (one.total_response.unwrap(), other.total_response.unwrap() / outcome);
        prop_assert!((a - b).abs() <= 1e-9 * a, "{a} {b}");
        prop_assert_eq!(one.reason, other.reason);
    }
}

#[test]
fn fifty_equal_s_curves_need_no_search_of_their_orders() {
    // One budget for about three of them: by symmetry n! plans are equal.
    let seed =
        Seed { family: 1, scale: 1.0, size: 1.0, shape: 1.0, n: 3.0, min: 0.0, room: 5.0, current: 0.0 };
    let got = answer(&problem(&vec![seed; 50], 3.3 / 250.0, BudgetConstraint::Eq, 1.0, 1.0));
    let certificate = got.certificate.unwrap();
    assert!(certificate.gap < 1e-9 && certificate.nodes < 100, "{certificate:?}");
    // Three of them at 1.1 each: 3·1.1³/(1 + 1.1³), above two at 1.65 (1.636) and four at 0.825 (1.438).
    let three = 3.0 / (1.0 + 1.1_f64.powi(-3));
    assert!((certificate.value / three - 1.0).abs() < 1e-9, "{certificate:?} {three}");
}

#[test]
fn two_hundred_channels() {
    let seeds: Vec<Seed> = (0..200)
        .map(|i| {
            let wave = |k: f64| 0.5 + 0.5 * (f64::from(i) * k).sin();
            Seed {
                family: (i % 9) as usize,
                scale: 0.2 + 3.0 * wave(1.3),
                size: 0.1 + 4.0 * wave(2.1),
                shape: 0.2 + 2.5 * wave(0.7),
                n: 0.4 + 3.0 * wave(3.7),
                min: 0.5 * wave(5.1),
                room: 3.0 * wave(4.3),
                current: 1.0,
            }
        })
        .collect();
    for share in [0.02, 0.1, 0.3, 0.6, 0.95] {
        let got = answer(&problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3));
        let certificate = got.certificate.unwrap();
        println!("{share}: {certificate:?}");
        assert_eq!(got.status, AllocationStatus::Optimal, "{certificate:?}");
    }
}
