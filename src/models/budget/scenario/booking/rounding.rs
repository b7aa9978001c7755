//! Each amount of a plan to a multiple of the step, within the bounds, the groups and the total.
//!
//! A channel that moves takes the multiple below its amount or the one above. What the best choice adds is a sum over
//! channels, so for a given total the channels that gain most by the multiple above take it: no search is needed.

use crate::budget::problem::{BudgetChannel, BudgetGroup};
use crate::budget::tolerance::SAME;

/// Which multiple is looked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Towards {
    /// The best that does not spend more than the exact amounts together.
    Total,
    /// For each channel the one of the largest `value · response − cost · spend`.
    Net { value: f64, cost: f64 },
    /// Below: the average return asked for is kept.
    Below,
    /// Above: the response asked for is kept.
    Above,
}

/// A channel with its exact amount.
pub(super) struct Exact<'a> {
    pub(super) channel: &'a BudgetChannel,
    /// Its response at a spend.
    pub(super) response: Box<dyn Fn(f64) -> f64 + 'a>,
    pub(super) amount: f64,
    /// Whether it moves; what does not keeps its amount.
    pub(super) moves: bool,
}

/// The multiples that a channel may take: below, above.
fn choices(exact: &Exact, step: f64) -> [Option<f64>; 2] {
    let slack = SAME * exact.amount.max(step);
    let below = ((exact.amount + slack) / step).floor() * step;
    let above = if exact.amount - below <= slack { below } else { below + step };
    let allowed = |amount: f64| {
        let least = exact.channel.least();
        let skipped = amount == 0.0 && exact.channel.min == 0.0;
        (amount >= least - slack || skipped) && amount <= exact.channel.max + slack
    };
    [below, above].map(|amount| Some(amount).filter(|amount| allowed(*amount)))
}

/// The amounts to book, in the order given. `cap`: the total they may not exceed, if any.
pub(super) fn book(
    exact: &[Exact],
    groups: &[BudgetGroup],
    step: f64,
    towards: Towards,
    cap: Option<f64>,
) -> Vec<f64> {
    let mut booked: Vec<f64> = exact.iter().map(|one| one.amount).collect();
    // Where both multiples are allowed: what the one above adds, per channel.
    let mut open: Vec<(usize, f64, f64)> = Vec::new();
    for (at, one) in exact.iter().enumerate().filter(|(_, one)| one.moves) {
        match choices(one, step) {
            [Some(below), Some(above)] if above > below => {
                booked[at] = below;
                open.push((at, above, (one.response)(above) - (one.response)(below)));
            }
            [Some(only), _] | [None, Some(only)] => booked[at] = only,
            // No multiple lies within its bounds.
            [None, None] => {}
        }
    }
    open.sort_by(|a, b| b.2.total_cmp(&a.2));
    let most = cap.unwrap_or(f64::INFINITY);
    for (at, above, gain) in open {
        let wanted = match towards {
            Towards::Total | Towards::Above => true,
            Towards::Below => false,
            Towards::Net { value, cost } => value * gain > cost * (above - booked[at]),
        };
        let spent = booked.iter().sum::<f64>() - booked[at] + above;
        if wanted && spent <= most * (1.0 + SAME) {
            booked[at] = above;
        }
    }
    keep_to_total(exact, &mut booked, step, most);
    keep_to_groups(exact, groups, &mut booked);
    booked
}

/// Multiples that bounds alone have raised may exceed the total: the channels that lose least give a step back.
fn keep_to_total(exact: &[Exact], booked: &mut [f64], step: f64, most: f64) {
    for _ in 0..exact.len() {
        if booked.iter().sum::<f64>() <= most * (1.0 + SAME) {
            return;
        }
        let lower = exact.iter().enumerate().filter(|(at, one)| {
            one.moves && booked[*at] - step >= one.channel.least() - SAME * step && booked[*at] >= step
        });
        let loss = |at: usize| {
            let response = &exact[at].response;
            response(booked[at]) - response(booked[at] - step)
        };
        let Some((at, _)) = lower.min_by(|a, b| loss(a.0).total_cmp(&loss(b.0))) else { return };
        booked[at] -= step;
    }
}

/// Where rounding breaks a group's limit, its channels keep their exact amounts.
fn keep_to_groups(exact: &[Exact], groups: &[BudgetGroup], booked: &mut [f64]) {
    for group in groups {
        let own: Vec<usize> =
            (0..exact.len()).filter(|&at| group.channels.contains(&exact[at].channel.name)).collect();
        let sum: f64 = own.iter().map(|&at| booked[at]).sum();
        let slack = SAME * sum.max(1.0);
        if sum > group.max + slack || sum < group.min - slack {
            for at in own {
                booked[at] = exact[at].amount;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Exact, Towards, book};
    use crate::budget::problem::{BudgetChannel, BudgetGroup};
    use crate::response::Curve;

    const CURVES: [(Curve, f64); 3] = [
        (Curve::Log { a: 80.0, b: 0.01 }, 743.0),
        (Curve::Log { a: 60.0, b: 0.02 }, 508.0),
        (Curve::Log { a: 20.0, b: 0.01 }, 249.0),
    ];

    fn booked(towards: Towards, max: f64, groups: &[BudgetGroup]) -> Vec<f64> {
        let channels: Vec<BudgetChannel> = CURVES
            .iter()
            .enumerate()
            .map(|(at, (curve, x))| BudgetChannel::new(&format!("c{at}"), curve, *x, 0.0, max))
            .collect();
        let exact: Vec<Exact> = channels
            .iter()
            .zip(CURVES)
            .map(|(channel, (curve, amount))| {
                let response = Box::new(move |x: f64| curve.value(x));
                Exact { channel, response, amount, moves: true }
            })
            .collect();
        book(&exact, groups, 50.0, towards, Some(1500.0))
    }

    #[test]
    fn rounding_keeps_the_total_and_no_other_choice_of_multiples_answers_more() {
        let plan = booked(Towards::Total, 1000.0, &[]);
        assert_eq!(plan.iter().sum::<f64>(), 1500.0);
        let value = |plan: &[f64]| -> f64 { CURVES.iter().zip(plan).map(|((c, _), x)| c.value(*x)).sum() };
        let mut best = 0.0_f64;
        for choice in 0..8 {
            let of = |at: usize, low: f64| if choice >> at & 1 == 1 { low + 50.0 } else { low };
            let other = [of(0, 700.0), of(1, 500.0), of(2, 200.0)];
            if other.iter().sum::<f64>() <= 1500.0 {
                best = best.max(value(&other));
            }
        }
        assert_eq!(value(&plan), best);
    }

    #[test]
    fn bounds_and_groups_hold_after_rounding() {
        assert!(booked(Towards::Above, 745.0, &[])[0] == 700.0);
        assert_eq!(booked(Towards::Below, 1000.0, &[]), [700.0, 500.0, 200.0]);
        let group = BudgetGroup {
            name: "g".into(),
            channels: vec!["c0".into(), "c1".into()],
            min: 1251.0,
            max: 1260.0,
        };
        assert_eq!(booked(Towards::Total, 1000.0, &[group])[..2], [743.0, 508.0]);
    }

    #[test]
    fn a_net_goal_takes_a_step_only_where_it_pays() {
        let free = booked(Towards::Net { value: 0.001, cost: 1.0 }, 1000.0, &[]);
        assert_eq!(free, [700.0, 500.0, 200.0]);
    }
}
