//! Groups and least spends when used: against brute force, and the laws they must obey.

use crate::budget::laws::{Seed, answer, any_seed, concave_seed, problem};
use levier::budget::{
    AllocationReason, AllocationStatus, AtBound, BudgetChannel, BudgetConstraint, BudgetGroup,
    BudgetObjective, BudgetProblem, ReasonCode, allocate,
};
use levier::response::Curve;
use proptest::prelude::*;

/// Every plan on a grid with step `total/steps`.
struct Brute<'a> {
    problem: &'a BudgetProblem,
    step: f64,
    plan: Vec<usize>,
    best: f64,
}

impl Brute<'_> {
    fn allows(&self, i: usize, k: usize) -> bool {
        let (c, x) = (&self.problem.channels[i], self.step * k as f64);
        let used = c.min_if_used.unwrap_or(0.0);
        x >= c.min - 1e-12 && x <= c.max + 1e-12 && (k == 0 || x >= used - 1e-12)
    }

    fn fits(&self, group: &BudgetGroup) -> bool {
        let own =
            self.problem.channels.iter().zip(&self.plan).filter(|(c, _)| group.channels.contains(&c.name));
        let sum = own.map(|(_, k)| *k).sum::<usize>() as f64 * self.step;
        sum >= group.min - 1e-12 && sum <= group.max + 1e-12
    }

    fn walk(&mut self, i: usize, left: usize, value: f64) {
        let exact = self.problem.budget.constraint == BudgetConstraint::Eq;
        if i == self.plan.len() {
            if (!exact || left == 0) && self.problem.groups.iter().all(|group| self.fits(group)) {
                self.best = self.best.max(value);
            }
            return;
        }
        let curve = self.problem.channels[i].curve().unwrap();
        let first = if exact && i + 1 == self.plan.len() { left } else { 0 };
        for k in first..=left {
            if self.allows(i, k) {
                self.plan[i] = k;
                self.walk(i + 1, left - k, value + curve.value(self.step * k as f64));
            }
        }
    }
}

/// The best of them.
fn brute(problem: &BudgetProblem, steps: usize) -> f64 {
    let step = problem.budget.total.unwrap() / steps as f64;
    let mut all = Brute { problem, step, plan: vec![0; problem.channels.len()], best: f64::NEG_INFINITY };
    all.walk(0, steps, 0.0);
    all.best
}

/// A problem with minimums of 0, maximums of `room`, some least spends when used, and a group of the
/// first two channels.
fn limited(
    seeds: &[Seed],
    used: &[Option<f64>],
    group: Option<(f64, f64)>,
    total: f64,
    constraint: BudgetConstraint,
) -> BudgetProblem {
    let mut asked = problem(seeds, 0.5, constraint, 1.0, 1.0);
    asked.budget.total = Some(total);
    for (c, used) in asked.channels.iter_mut().zip(used) {
        c.max = (c.max - c.min).max(0.4);
        c.min = 0.0;
        c.min_if_used = *used;
    }
    if let Some((least, room)) = group {
        let channels = asked.channels[..2].iter().map(|c| c.name.clone()).collect();
        asked.groups = vec![BudgetGroup {
            name: "g".to_owned(),
            channels,
            min: least * total,
            max: (least + room) * total,
        }];
    }
    asked
}

fn used() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![Just(None), (0.0..2.0_f64).prop_map(Some)]
}

fn group() -> impl Strategy<Value = Option<(f64, f64)>> {
    prop_oneof![1 => Just(None), 3 => (prop_oneof![Just(0.0), 0.0..0.6_f64], 0.0..0.6_f64).prop_map(Some)]
}

fn either() -> impl Strategy<Value = BudgetConstraint> {
    prop_oneof![Just(BudgetConstraint::Eq), Just(BudgetConstraint::Le)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn brute_force_finds_nothing_better(
        seeds in prop::collection::vec(any_seed(), 2..4), used in prop::collection::vec(used(), 3), group in group(),
        total in 0.3..4.0_f64, constraint in either(),
    ) {
        let problem = limited(&seeds, &used, group, total, constraint);
        let grid = brute(&problem, 90);
        let got = allocate(&problem).unwrap();
        if got.status == AllocationStatus::Infeasible {
            prop_assert_eq!(grid, f64::NEG_INFINITY, "{:?}", got.colliding);
            return Ok(());
        }
        crate::budget::sound::assert_sound(&problem, &got);
        let certificate = got.certificate.unwrap();
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", certificate);
        prop_assert!(certificate.value >= grid * (1.0 - 1e-8), "{} < {grid}", certificate.value);
    }

    #[test]
    fn brute_force_finds_nothing_better_under_two_groups(
        seeds in prop::collection::vec(any_seed(), 4), used in prop::collection::vec(used(), 4),
        first in (prop_oneof![Just(0.0), 0.0..0.5_f64], 0.0..0.6_f64), second in (0.0..0.5_f64, 0.0..0.6_f64),
        total in 0.3..4.0_f64, constraint in either(),
    ) {
        let mut problem = limited(&seeds, &used, Some(first), total, constraint);
        let channels = problem.channels[2..].iter().map(|c| c.name.clone()).collect();
        let (min, max) = (second.0 * total, (second.0 + second.1) * total);
        problem.groups.push(BudgetGroup { name: "h".to_owned(), channels, min, max });
        let got = allocate(&problem).unwrap();
        let grid = brute(&problem, 36);
        if got.status == AllocationStatus::Infeasible {
            prop_assert_eq!(grid, f64::NEG_INFINITY, "{:?}", got.colliding);
            return Ok(());
        }
        crate::budget::sound::assert_sound(&problem, &got);
        let certificate = got.certificate.unwrap();
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", certificate);
        prop_assert!(certificate.value >= grid * (1.0 - 1e-8), "{} < {grid}", certificate.value);
    }

    #[test]
    fn a_concave_plan_is_equal_at_the_margin_within_and_across_groups(
        seeds in prop::collection::vec(concave_seed(), 3..10), least in 0.0..0.5_f64, room in 0.05..0.5_f64,
        share in 0.1..0.9_f64,
    ) {
        let mut problem = problem(&seeds, share, BudgetConstraint::Eq, 1.0, 1.0);
        let of = |end: fn(&BudgetChannel) -> f64| problem.channels[..2].iter().map(end).sum::<f64>();
        let (low, high) = (of(|c| c.min), of(|c| c.max));
        let channels = problem.channels[..2].iter().map(|c| c.name.clone()).collect();
        let (min, max) = (low + least * (high - low), low + (least + room) * (high - low));
        problem.groups = vec![BudgetGroup { name: "g".to_owned(), channels, min, max }];
        let got = allocate(&problem).unwrap();
        if got.status == AllocationStatus::Infeasible { return Ok(()) }
        crate::budget::sound::assert_sound(&problem, &got);
        prop_assert!(got.certificate.unwrap().gap <= 1e-9, "{:?}", got.certificate);
        let inside = |i: &usize| got.channels[*i].at_bound.is_none();
        let slope = |i: usize| got.channels[i].marginal.unwrap();
        let same = |a: f64, b: f64| (a / b - 1.0).abs() < 1e-6;
        let (own, rest): (Vec<usize>, Vec<usize>) = (0..got.channels.len()).filter(inside).partition(|i| *i < 2);
        for list in [&own, &rest] {
            for pair in list.windows(2) {
                prop_assert!(same(slope(pair[0]), slope(pair[1])), "{:?}", got.channels);
            }
        }
        if let (Some(&a), Some(&b)) = (own.first(), rest.first()) {
            match got.groups[0].at_bound {
                None => prop_assert!(same(slope(a), slope(b))),
                Some(AtBound::Max) => prop_assert!(slope(a) >= slope(b) * (1.0 - 1e-6)),
                Some(AtBound::Min) => prop_assert!(slope(a) <= slope(b) * (1.0 + 1e-6)),
            }
        }
    }

    #[test]
    fn order_and_currency_change_nothing_and_more_is_never_less(
        seeds in prop::collection::vec(any_seed(), 2..5), used in prop::collection::vec(used(), 5), group in group(),
        total in 0.5..4.0_f64, more in 0.0..2.0_f64,
    ) {
        let limit = group.map(|(_, room)| (0.0, room));
        let one = limited(&seeds, &used, limit, total, BudgetConstraint::Le);
        let a = answer(&one);
        let mut turned = one.clone();
        turned.channels.reverse();
        for c in &mut turned.channels {
            let curve = c.curve().unwrap();
            let wide = BudgetChannel::new(&c.name, &rescaled(&curve), c.current * 1e3, c.min * 1e3, c.max * 1e3);
            *c = BudgetChannel { min_if_used: c.min_if_used.map(|used| used * 1e3), ..wide };
        }
        turned.budget.total = Some(total * 1e3);
        for group in &mut turned.groups {
            (group.min, group.max) = (group.min * 1e3, group.max * 1e3);
        }
        let b = answer(&turned);
        let (x, y) = (a.total_response.unwrap(), b.total_response.unwrap());
        prop_assert!((x - y).abs() <= 1e-8 * x, "{x} {y}");
        let mut wide = one.clone();
        wide.budget.total = Some(total + more);
        let wide = answer(&wide);
        prop_assert!(wide.total_response.unwrap() >= x * (1.0 - 1e-8));
    }
}

/// The same curve with money counted in thousandths.
fn rescaled(curve: &Curve) -> Curve {
    match *curve {
        Curve::Negexp { a, b } => Curve::Negexp { a, b: b / 1e3 },
        Curve::Hill { a, k, n } => Curve::Hill { a, k: k * 1e3, n },
        Curve::Log { a, b } => Curve::Log { a, b: b / 1e3 },
        Curve::Power { a, p } => Curve::Power { a: a / 1e3_f64.powf(p), p },
        Curve::Linear { a } => Curve::Linear { a: a / 1e3 },
        Curve::Logistic0 { a, l } => Curve::Logistic0 { a, l: l / 1e3 },
        Curve::LogisticS { a, b, m } => Curve::LogisticS { a, b: b / 1e3, m: m * 1e3 },
        Curve::Tanh { b, c } => Curve::Tanh { b, c: c * 1e3 },
        Curve::HillOffset { a, k, n, c } => Curve::HillOffset { a, k: k * 1e3, n, c: c * 1e3 },
    }
}

fn line(name: &str, slope: f64, min: f64, max: f64) -> BudgetChannel {
    BudgetChannel::new(name, &Curve::Log { a: slope, b: 0.1 }, 1.0, min, max)
}

fn asked(channels: Vec<BudgetChannel>, groups: Vec<BudgetGroup>, total: f64) -> BudgetProblem {
    let budget = levier::budget::Budget { total: Some(total), constraint: BudgetConstraint::Eq };
    BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups }
}

fn group_of(name: &str, channels: &[&str], min: f64, max: f64) -> BudgetGroup {
    let channels = channels.iter().map(|name| (*name).to_owned()).collect();
    BudgetGroup { name: name.to_owned(), channels, min, max }
}

#[test]
fn what_collides_is_the_smallest_set() {
    let channels = || vec![line("a", 1.0, 5.0, 9.0), line("b", 1.0, 1.0, 9.0), line("c", 1.0, 2.0, 9.0)];
    let reason = |groups: Vec<BudgetGroup>, total: f64| {
        let got = allocate(&asked(channels(), groups, total)).unwrap();
        let colliding = got.colliding.unwrap();
        (got.reason, colliding.channels, colliding.groups, colliding.group, colliding.sum, colliding.total)
    };
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let got = reason(vec![group_of("g", &["a", "b"], 0.0, 4.0)], 20.0);
    let name = Some("g".to_owned());
    assert_eq!(got, (AllocationReason::MinimumsExceedGroup, owned(&["a"]), vec![], name.clone(), 5.0, 4.0));
    let got = reason(vec![group_of("g", &["a", "b"], 19.0, 40.0)], 25.0);
    assert_eq!(got, (AllocationReason::MaximumsBelowGroup, owned(&["a", "b"]), vec![], name, 18.0, 19.0));
    // The group's least sum and c's minimum: b alone would not collide.
    let got = reason(vec![group_of("g", &["a", "b"], 10.0, 40.0)], 11.0);
    assert_eq!(got, (AllocationReason::MinimumsExceedBudget, owned(&["c"]), owned(&["g"]), None, 12.0, 11.0));
    let got = reason(vec![group_of("g", &["a", "b"], 0.0, 7.0)], 17.0);
    assert_eq!(got, (AllocationReason::MaximumsBelowBudget, owned(&["c"]), owned(&["g"]), None, 16.0, 17.0));
}

#[test]
fn least_spends_when_used_may_miss_the_total() {
    let mut channels = vec![line("a", 1.0, 0.0, 12.0), line("b", 1.0, 0.0, 12.0)];
    for c in &mut channels {
        c.min_if_used = Some(10.0);
    }
    let got = allocate(&asked(channels.clone(), vec![], 15.0)).unwrap();
    assert_eq!(
        (got.status, got.reason),
        (AllocationStatus::Infeasible, AllocationReason::UsedMinimumsMissBudget)
    );
    let colliding = got.colliding.unwrap();
    assert_eq!((colliding.channels.len(), colliding.sum, colliding.total), (2, 12.0, 15.0));
    let mut ceiling = asked(channels, vec![], 15.0);
    ceiling.budget.constraint = BudgetConstraint::Le;
    let got = answer(&ceiling);
    assert_eq!(got.total_spend, Some(12.0));
    let unused: Vec<_> = got.channels.iter().filter(|c| c.after == 0.0).map(|c| c.reason).collect();
    assert_eq!(unused, [ReasonCode::NotUsed]);
}

#[test]
fn groups_that_overlap_or_name_nobody_are_refused() {
    let code = |groups: Vec<BudgetGroup>, own: Option<&str>| {
        let mut channels = vec![line("a", 1.0, 0.0, 9.0), line("b", 1.0, 0.0, 9.0)];
        channels[0].group = own.map(str::to_owned);
        allocate(&asked(channels, groups, 5.0)).unwrap_err().code().as_str()
    };
    let g = |name: &str, of: &[&str]| group_of(name, of, 0.0, 9.0);
    assert_eq!(code(vec![g("g", &["a"]), g("h", &["a", "b"])], None), "overlapping_groups");
    assert_eq!(code(vec![g("g", &["b"]), g("h", &["a"])], Some("g")), "overlapping_groups");
    assert_eq!(code(vec![g("g", &["tv"])], None), "unknown_id");
    assert_eq!(code(vec![g("g", &["a"]), g("g", &["b"])], None), "duplicate_name");
    assert_eq!(code(vec![group_of("g", &["a"], 3.0, 2.0)], None), "invalid_bounds");
}
