//! What every answer must satisfy, whatever the problem.

use levier::budget::{
    Allocation, AllocationStatus, AtBound, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem,
    ReasonCode,
};

/// Within bounds and budget, sums right, bound above value, nothing that is not a number, reasons that
/// agree with the figures.
pub(crate) fn assert_sound(problem: &BudgetProblem, got: &Allocation) {
    assert_ne!(got.status, AllocationStatus::Infeasible);
    let text = serde_json::to_string(got).unwrap();
    let back: Allocation = serde_json::from_str(&text).unwrap();
    // serde_json writes NaN and infinities as null, which would come back different.
    assert_eq!(&back, got);

    let (total_spend, asked) = assert_limits(problem, got);
    let certificate = got.certificate.unwrap();
    assert!(certificate.gap >= 0.0);
    if matches!(problem.objective, BudgetObjective::MinSpendForResponse { .. }) {
        assert!(certificate.upper_bound <= certificate.value);
        assert_eq!(Some(certificate.value), got.total_spend);
    } else {
        assert!(certificate.upper_bound >= certificate.value);
        assert_eq!(Some(certificate.value), got.net.or(got.total_response));
    }
    let mut sum = 0.0;
    for (channel, plan) in problem.channels.iter().zip(&got.channels) {
        let curve = channel.curve().unwrap();
        let used = channel.min_if_used.unwrap_or(0.0);
        assert!(plan.after == 0.0 || plan.after >= used, "{plan:?} {used}");
        assert_eq!(channel.name, plan.name);
        assert!(plan.after >= channel.min && plan.after <= channel.max, "{plan:?}");
        assert_eq!(plan.response_after, curve.value(plan.after));
        assert!(plan.bound_price.is_none_or(|price| price >= 0.0));
        sum += plan.response_after;
        match plan.reason {
            ReasonCode::Locked => assert_eq!(channel.min, channel.max),
            ReasonCode::EqualMarginal
            | ReasonCode::OnlyFree
            | ReasonCode::Saturated
            | ReasonCode::EqualInGroup => {
                assert_eq!(plan.at_bound, None);
            }
            ReasonCode::AtMaximum => assert_eq!(plan.at_bound, Some(AtBound::Max)),
            _ => assert_eq!(plan.at_bound, Some(AtBound::Min)),
        }
    }
    assert!((sum - got.total_response.unwrap()).abs() <= 1e-12 * sum);
    if got.unspent.unwrap() > 0.0 {
        assert!((total_spend + got.unspent.unwrap() - asked).abs() <= 1e-9 * asked);
    }
}

/// Within the budget and the groups' limits; the spend and the total asked.
pub(crate) fn assert_limits(problem: &BudgetProblem, got: &Allocation) -> (f64, f64) {
    let total_spend = got.total_spend.unwrap();
    let asked = problem.budget.total.unwrap_or(f64::INFINITY);
    match problem.budget.constraint {
        BudgetConstraint::Eq => assert!((total_spend - asked).abs() <= 1e-9 * asked, "{total_spend} {asked}"),
        BudgetConstraint::Le => assert!(total_spend <= asked * (1.0 + 1e-9)),
        BudgetConstraint::None => {}
    }
    for (group, plan) in problem.groups.iter().zip(&got.groups) {
        let inside =
            |c: &BudgetChannel| group.channels.contains(&c.name) || c.group.as_ref() == Some(&group.name);
        let sum: f64 =
            problem.channels.iter().zip(&got.spend).filter(|(c, _)| inside(c)).map(|(_, x)| x).sum();
        assert!((sum - plan.spend).abs() <= 1e-9 * total_spend, "{plan:?} {sum}");
        assert!(sum >= group.min - 1e-9 * total_spend && sum <= group.max + 1e-9 * total_spend, "{plan:?}");
        assert!(plan.bound_price.is_none_or(|price| price >= 0.0));
    }
    (total_spend, asked)
}
