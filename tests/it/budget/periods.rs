//! Spends over time: the reference, the bound, and what must not change the answer.

use crate::budget::{case, numbers, problem_text};
use levier::budget::{
    AllocationStatus, Budget, BudgetConstraint, PeriodChannel, PeriodProblem, allocate_periods,
};
use levier::response::Curve;
use proptest::prelude::*;

#[test]
fn reference_case() {
    let case = case("p21_two_channels_six_weeks");
    let got = allocate_periods(&PeriodProblem::from_json(&problem_text(&case)).unwrap()).unwrap();
    let expected = &case["expected"];
    println!("{:?}", got.certificate);
    assert_eq!(got.status, AllocationStatus::Optimal);
    let value = expected["total_response"].as_f64().unwrap();
    assert!((got.total_response.unwrap() / value - 1.0).abs() < 1e-9);
    assert!((got.total_spend.unwrap() - 1e5).abs() < 1e-4);
    assert!(got.certificate.unwrap().gap < 1e-8, "{:?}", got.certificate);
    let plans = expected["spend_by_channel_and_period"].as_array().unwrap();
    for (own, plan) in got.spend_by_channel_and_period.iter().zip(plans) {
        for (x, e) in own.iter().zip(numbers(plan)) {
            assert!((x - e).abs() < 1.0, "{x} {e}");
        }
    }
}

fn channel(i: usize, curve: &Curve, theta: f64, min: f64, max: f64) -> PeriodChannel {
    let params = curve.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let (name, family) = (format!("c{i}"), curve.family().to_owned());
    PeriodChannel { name, family, params, current: 0.0, min, max, theta, carry_in: 0.3 }
}

fn concave() -> impl Strategy<Value = Curve> {
    let (a, b) = (0.2..5.0_f64, 0.2..3.0_f64);
    prop_oneof![
        (a.clone(), b.clone()).prop_map(|(a, b)| Curve::Negexp { a, b }),
        (a.clone(), b.clone()).prop_map(|(a, b)| Curve::Log { a, b }),
        (a.clone(), b.clone()).prop_map(|(a, k)| Curve::Hill { a, k, n: 1.0 }),
        (a.clone(), 0.2..0.8_f64).prop_map(|(a, p)| Curve::Power { a, p }),
        (a, b).prop_map(|(b, c)| Curve::Tanh { b, c }),
    ]
}

fn problem(curves: &[(Curve, f64, f64, f64)], periods: u32, share: f64) -> PeriodProblem {
    let channels: Vec<_> = curves
        .iter()
        .enumerate()
        .map(|(i, (curve, theta, min, room))| channel(i, curve, *theta, *min, min + room))
        .collect();
    let sum = |end: fn(&PeriodChannel) -> f64| channels.iter().map(end).sum::<f64>() * f64::from(periods);
    let (low, high) = (sum(|c| c.min), sum(|c| c.max));
    let budget = Budget { total: Some(low + share * (high - low)), constraint: BudgetConstraint::Eq };
    PeriodProblem { channels, budget, periods }
}

fn channels(curve: impl Strategy<Value = Curve>) -> impl Strategy<Value = Vec<(Curve, f64, f64, f64)>> {
    let min = prop_oneof![Just(0.0), 0.0..0.5_f64];
    prop::collection::vec((curve, 0.0..0.9_f64, min, 0.1..3.0_f64), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn concave_plans_are_proven(curves in channels(concave()), periods in 1..14_u32, share in 0.0..1.0_f64) {
        let problem = problem(&curves, periods, share);
        let got = allocate_periods(&problem).unwrap();
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
        let total = problem.budget.total.unwrap();
        prop_assert!((got.total_spend.unwrap() - total).abs() <= 1e-9 * total);
        for (c, own) in problem.channels.iter().zip(&got.spend_by_channel_and_period) {
            prop_assert!(own.iter().all(|x| *x >= c.min && *x <= c.max));
        }
        let certificate = got.certificate.unwrap();
        prop_assert!(certificate.upper_bound >= certificate.value);
    }

    #[test]
    fn no_random_plan_beats_the_bound(
        curves in channels((0.2..5.0_f64, 0.3..2.0_f64, 1.2..4.0_f64).prop_map(|(a, k, n)| Curve::Hill { a, k, n })),
        periods in 1..6_u32, share in 0.05..0.95_f64, tries in prop::collection::vec(0.0..1.0_f64, 18),
    ) {
        let problem = problem(&curves, periods, share);
        let got = allocate_periods(&problem).unwrap();
        let most = got.certificate.unwrap().upper_bound;
        // Spends drawn within the bounds, kept when they cost no more than the total.
        let total = problem.budget.total.unwrap();
        let (mut spent, mut response) = (0.0, 0.0);
        for (i, c) in problem.channels.iter().enumerate() {
            let curve = Curve::from_parts(&c.family, &c.params).unwrap();
            let mut carried = c.carry_in;
            for t in 0..periods as usize {
                let x = c.min + tries[(i * 6 + t) % tries.len()] * share * (c.max - c.min);
                carried = x + c.theta * carried;
                spent += x;
                response += curve.value(carried);
            }
        }
        if spent <= total {
            prop_assert!(response <= most * (1.0 + 1e-9), "{response} {most}");
        }
    }
}
