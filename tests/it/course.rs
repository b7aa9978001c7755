//! Exercises: the same for a seed, marked as the allocator would, a local search that is stuck where scipy's is.

use levier::Code;
use levier::budget::{BudgetConstraint, allocate, allocate_traced, envelope_points};
use levier::course::{AllocationExercise, StatedProblem, attempt, curves, local_search, mark};
use levier::response::Curve;
use proptest::prelude::*;

#[test]
fn a_thousand_seeds_give_a_thousand_exercises_worth_doing() {
    let mut different = std::collections::BTreeSet::new();
    for seed in 0..1000 {
        let AllocationExercise { problem, points, .. } = AllocationExercise::of(seed).unwrap();
        let best = allocate(&problem).unwrap();
        let (reached, even) = (best.total_response.unwrap(), best.current_total_response);
        assert!(reached - even >= 0.05 * reached, "seed {seed}");
        assert!(best.certificate.unwrap().gap <= 1e-6);
        let curves: Vec<_> = problem.channels.iter().map(|channel| channel.curve().unwrap()).collect();
        assert!(curves.iter().any(Curve::is_concave) && !curves.iter().all(Curve::is_concave));
        for (channel, seen) in problem.channels.iter().zip(&points) {
            assert_eq!(channel.name, seen.name);
            assert!(seen.spend.windows(2).all(|pair| pair[0] < pair[1]));
            assert!(seen.response.iter().all(|y| *y >= 0.0 && y.is_finite()));
        }
        different.insert(serde_json::to_string(&problem).unwrap());
    }
    assert_eq!(different.len(), 1000);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_best_move_is_a_move_and_no_other_pair_does_better(
        seed in 0u32..100_000, shares in prop::collection::vec(0.0..1.0f64, 4), spent in 0.3..1.0f64, all in any::<bool>(),
    ) {
        let problem = AllocationExercise::of(seed).unwrap().problem;
        let total = problem.budget.total.unwrap();
        let whole: f64 = shares.iter().sum::<f64>() + 1e-9;
        let spend: Vec<f64> = shares.iter().map(|s| s / whole * total * if all { 1.0 } else { spent }).collect();
        let marked = mark(&problem, &spend).unwrap();
        let reached = marked.best.total_response.unwrap();
        prop_assert!(marked.gap >= 0.0 && marked.attempt.response <= reached * (1.0 + 1e-6));
        prop_assert!((marked.gap_share.unwrap() * reached - marked.gap).abs() <= 1e-9 * reached);
        for (plan, own) in marked.best.channels.iter().zip(&marked.attempt.channels) {
            prop_assert_eq!(plan.before, own.spend);
        }
        prop_assert!((marked.best.gain.unwrap() - marked.gap).abs() <= 1e-6 * reached);
        let gain = marked.best_move.as_ref().map_or(0.0, |found| found.gain);
        prop_assert!(gain <= marked.gap * (1.0 + 1e-6) + 1e-6 * reached);
        if let Some(found) = &marked.best_move {
            let mut moved = spend.clone();
            let place = |name: &str| problem.channels.iter().position(|channel| channel.name == name).unwrap();
            match &found.from {
                Some(from) => moved[place(from)] -= found.amount,
                None => prop_assert!(found.amount <= marked.attempt.left.unwrap() * (1.0 + 1e-9)),
            }
            moved[place(&found.to)] += found.amount;
            for x in &mut moved {
                *x = x.max(0.0);
            }
            let after = attempt(&problem, &moved).unwrap().response;
            prop_assert!((after - marked.attempt.response - found.gain).abs() <= 1e-6 * reached);
        }
        // A coarse grid over every pair finds nothing better.
        for i in 0..4 {
            for j in (0..4).filter(|j| *j != i) {
                for part in 1..=20 {
                    let mut moved = spend.clone();
                    let amount = spend[i] * f64::from(part) / 20.0;
                    moved[i] = (spend[i] - amount).max(0.0);
                    moved[j] += amount;
                    let after = attempt(&problem, &moved).unwrap().response;
                    prop_assert!(after - marked.attempt.response <= gain + 2e-6 * reached);
                }
            }
        }
    }

    #[test]
    fn a_local_search_never_loses_and_keeps_the_total(seed in 0u32..100_000) {
        let problem = AllocationExercise::of(seed).unwrap().problem;
        let even: Vec<f64> = problem.channels.iter().map(|channel| channel.current).collect();
        let search = local_search(&problem, &even).unwrap();
        prop_assert!(search.steps.windows(2).all(|pair| pair[0].response < pair[1].response));
        prop_assert_eq!(search.steps.last().unwrap(), &search.end);
        let total: f64 = search.end.spend.iter().sum();
        prop_assert!((total - problem.budget.total.unwrap()).abs() <= 1e-9 * total);
        let best = allocate(&problem).unwrap().total_response.unwrap();
        prop_assert!(search.end.response <= best * (1.0 + 1e-6));
        for (channel, spend) in problem.channels.iter().zip(&search.end.spend) {
            prop_assert!(*spend >= channel.min && *spend <= channel.max);
        }
    }
}

/// Cases p06 and p07 of `tests/cases/budget`: the optimum by branch and bound, and where scipy's SLSQP ends
/// when it starts from today's plan of p07 (185 371.667675).
#[test]
fn the_stated_problems_are_those_of_the_cases() {
    for (stated, optimum) in [(StatedProblem::Four, 340_547.254_896), (StatedProblem::Trap, 401_369.172_23)] {
        let problem = stated.problem();
        let best = allocate(&problem).unwrap().total_response.unwrap();
        assert!((best - optimum).abs() <= 1e-6 * optimum, "{best}");
        let today: Vec<f64> = problem.channels.iter().map(|channel| channel.current).collect();
        let stuck = local_search(&problem, &today).unwrap();
        assert!(stuck.end.response < 0.9 * optimum, "{}", stuck.end.response);
        if stated == StatedProblem::Trap {
            assert!((stuck.end.response - 185_371.667_675).abs() <= 1e-6 * optimum, "{}", stuck.end.response);
        }
    }
    assert_eq!(StatedProblem::from_key("five").unwrap_err().code(), Code::UnknownId);
}

#[test]
fn a_plan_that_cannot_be_is_refused_by_what_is_wrong() {
    let problem = AllocationExercise::of(7).unwrap().problem;
    let total = problem.budget.total.unwrap();
    let refused = |spend: &[f64]| mark(&problem, spend).unwrap_err();
    assert_eq!(refused(&[1.0, 2.0]).code(), Code::RowLength);
    assert_eq!(refused(&[-1.0, 0.0, 0.0, 0.0]).code(), Code::NegativeInput);
    assert_eq!(refused(&[f64::NAN, 0.0, 0.0, 0.0]).code(), Code::NotANumber);
    let over = refused(&[total, 1.0, 0.0, 0.0]);
    assert_eq!((over.code(), over.field_name()), (Code::OutOfRange, Some("total")));
    let tried = attempt(&problem, &[total, 1.0, 0.0, 0.0]).unwrap();
    assert_eq!(tried.left, Some(-1.0));
    let mut bounded = problem.clone();
    bounded.channels[2].min = 10.0;
    let below = mark(&bounded, &[total, 0.0, 0.0, 0.0]).unwrap_err();
    assert_eq!((below.code(), below.field_name()), (Code::OutOfRange, Some("spend")));
    let mut open = problem.clone();
    (open.budget.total, open.budget.constraint) = (None, BudgetConstraint::None);
    assert_eq!(mark(&open, &[0.0; 4]).unwrap_err().code(), Code::MissingInput);
    assert_eq!(attempt(&open, &[0.0; 4]).unwrap().left, None);
}

/// The price of a step is the slope of the envelope at its plan, in every channel that is free to move.
#[test]
fn a_price_is_the_slope_of_every_envelope_inside_its_interval() {
    let problem = StatedProblem::Rivals.problem();
    let trace = allocate_traced(&problem).unwrap();
    assert!(trace.steps.len() >= 5, "a search with something to see");
    let gap = |at: usize| trace.steps[at].upper_bound - trace.steps[at].lower_bound;
    assert!(
        gap(0) > 0.01 * trace.steps[0].lower_bound
            && gap(trace.steps.len() - 1) < 1e-6 * trace.steps[0].lower_bound
    );
    assert!(trace.steps.windows(2).all(|pair| pair[0].gap >= pair[1].gap) && trace.steps[0].gap > 0.01);
    for step in &trace.steps {
        let Some(price) = step.price else { continue };
        for ((channel, interval), x) in problem.channels.iter().zip(&step.intervals).zip(&step.relaxed) {
            let width = interval.hi - interval.lo;
            if *x <= interval.lo + 1e-6 * width || *x >= interval.hi - 1e-6 * width {
                continue;
            }
            let points = envelope_points(channel, interval.lo, interval.hi).unwrap();
            let after = points.iter().position(|point| point.spend >= *x).unwrap();
            let (a, b) = (points[after - 1], points[after]);
            let slope = (b.envelope - a.envelope) / (b.spend - a.spend);
            assert!((slope - price).abs() <= 0.1 * price, "{}: {slope} for {price}", channel.name);
            assert!(points.iter().all(|point| point.envelope >= point.response - 1e-9 * price * width));
        }
    }
    for (channel, curve) in problem.channels.iter().zip(curves(&problem).unwrap()) {
        assert_eq!((curve.spend[0], *curve.spend.last().unwrap()), (0.0, channel.max));
    }
    assert!(envelope_points(&problem.channels[0], 5.0, 1.0).is_err());
}
