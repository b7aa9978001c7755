//! The search as it is shown: what each step says must hold of it.

use crate::budget::laws::{any_seed, problem};
use levier::budget::{BudgetConstraint, BudgetObjective, SearchFate, allocate, allocate_traced};
use proptest::prelude::*;

proptest! {
    #[test]
    fn bounds_close_and_every_step_says_what_is_true(
        seeds in prop::collection::vec(any_seed(), 1..8), share in 0.0..1.0_f64, turn in 0..7_usize,
    ) {
        let mut problem = problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3);
        problem.channels.rotate_left(turn % seeds.len());
        let trace = allocate_traced(&problem).unwrap();
        prop_assert_eq!(&trace.allocation, &allocate(&problem).unwrap());
        let certificate = trace.allocation.certificate.unwrap();
        let scale = 1e-12 * certificate.upper_bound;
        let whole = problem.budget.total.unwrap();
        let curves: Vec<_> = problem.channels.iter().map(|c| c.curve().unwrap()).collect();
        let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
        let mut known = vec![1];
        for step in &trace.steps {
            prop_assert!(known.contains(&step.node) && step.parent.is_none_or(|p| known.contains(&p)));
            prop_assert!(step.lower_bound >= low && step.upper_bound <= high + scale, "{step:?}");
            prop_assert!(step.upper_bound >= step.lower_bound);
            (low, high) = (step.lower_bound, step.upper_bound);
            // The plan is one, and is worth what is said.
            let worth: f64 = curves.iter().zip(&step.plan).map(|(c, &x)| c.value(x)).sum();
            prop_assert!((worth - step.lower_bound).abs() <= scale);
            prop_assert!((step.plan.iter().sum::<f64>() - whole).abs() <= 1e-9 * whole);
            // The best plan is promised by the whole.
            prop_assert!(step.node != 1 || step.bound >= certificate.value - scale);
            for ((interval, x), channel) in step.intervals.iter().zip(&step.relaxed).zip(&problem.channels) {
                prop_assert!(interval.lo >= channel.min && interval.hi <= channel.max);
                prop_assert!(*x >= interval.lo && *x <= interval.hi, "{step:?}");
            }
            let Some(split) = &step.split else { continue };
            let all = split.parts.iter().flat_map(|part| &part.envelope).chain(&split.envelope);
            for point in all {
                prop_assert!(point.envelope >= point.response - 1e-12 * point.response.abs(), "{point:?}");
            }
            let rises = split.envelope.windows(3).all(|w| {
                let slope = |a: usize, b: usize| (w[b].envelope - w[a].envelope) / (w[b].spend - w[a].spend);
                slope(0, 1) >= slope(1, 2) - 1e-6 * slope(0, 1).abs() - 1e-9
            });
            prop_assert!(rises, "not concave: {:?}", split.envelope);
            for part in &split.parts {
                prop_assert!(part.lo >= problem.channels.iter().find(|c| c.name == split.channel).unwrap().min);
                known.extend(part.node);
                prop_assert_eq!(part.fate == SearchFate::Empty, part.node.is_none());
                prop_assert!(part.bound.is_none_or(|bound| bound <= step.bound));
            }
        }
        if trace.taken as usize == trace.steps.len() {
            prop_assert!((low - certificate.value).abs() <= scale && (high - certificate.upper_bound).abs() <= scale);
        }
    }
}

#[test]
fn goals_along_the_total_are_many_searches() {
    let mut asked = problem(&[crate::budget::laws::Seed::s_shaped(1)], 0.5, BudgetConstraint::Le, 1.0, 1.0);
    asked.objective = BudgetObjective::MaxResponseAtTargetCpa { target_cpa: 1.0 };
    let error = allocate_traced(&asked).unwrap_err();
    assert_eq!((error.code().as_str(), error.field_name()), ("unsupported_problem", Some("objective")));
}
