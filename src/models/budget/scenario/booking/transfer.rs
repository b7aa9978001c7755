//! How much goes from which channel to which.

use serde::{Deserialize, Serialize};

/// Money that goes from one channel to another, per period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// The channel that gives; none: the budget grows.
    pub from: Option<String>,
    /// The channel that receives; none: the budget shrinks.
    pub to: Option<String>,
    /// How much, a multiple of the step.
    pub amount: f64,
}

/// Pairs the largest fall with the largest rise until one side is used up; what is left comes from outside, or leaves. Less than
/// a step of it is what rounding leaves.
/// `changes`: by channel, after less before.
pub(super) fn transfers(changes: &[(&str, f64)], step: f64) -> Vec<Transfer> {
    let side = |sign: f64| {
        let mut side: Vec<(&str, f64)> =
            changes.iter().map(|&(name, change)| (name, sign * change)).collect();
        side.retain(|(_, amount)| *amount > 0.0);
        side.sort_by(|a, b| b.1.total_cmp(&a.1));
        side
    };
    let (mut falls, mut rises) = (side(-1.0), side(1.0));
    let (mut fall, mut rise) = (0, 0);
    let mut found = Vec::new();
    let mut note = |from: Option<&str>, to: Option<&str>, steps: f64| {
        let amount = steps * step;
        if amount > 0.0 {
            found.push(Transfer { from: from.map(str::to_owned), to: to.map(str::to_owned), amount });
        }
    };
    while fall < falls.len() && rise < rises.len() {
        let amount = falls[fall].1.min(rises[rise].1);
        note(Some(falls[fall].0), Some(rises[rise].0), (amount / step).round());
        falls[fall].1 -= amount;
        rises[rise].1 -= amount;
        if falls[fall].1 <= rises[rise].1 {
            fall += 1;
        } else {
            rise += 1;
        }
    }
    falls
        .get(fall..)
        .unwrap_or_default()
        .iter()
        .for_each(|left| note(Some(left.0), None, (left.1 / step).floor()));
    rises
        .get(rise..)
        .unwrap_or_default()
        .iter()
        .for_each(|left| note(None, Some(left.0), (left.1 / step).floor()));
    found
}

#[cfg(test)]
mod tests {
    use super::transfers;

    fn told(changes: &[(&str, f64)]) -> Vec<(String, String, f64)> {
        let name = |name: Option<String>| name.unwrap_or_default();
        transfers(changes, 10.0).into_iter().map(|t| (name(t.from), name(t.to), t.amount)).collect()
    }

    #[test]
    fn falls_are_paired_with_rises_and_the_rest_comes_from_outside() {
        let of = |from: &str, to: &str, amount| (from.to_owned(), to.to_owned(), amount);
        assert_eq!(
            told(&[("A", -304.0), ("B", 200.0), ("C", 101.0)]),
            [of("A", "B", 200.0), of("A", "C", 100.0)]
        );
        assert_eq!(told(&[("A", 500.0), ("B", -120.0)]), [of("B", "A", 120.0), of("", "A", 380.0)]);
        assert_eq!(told(&[("A", -500.0)]), [of("A", "", 500.0)]);
        assert_eq!(told(&[("A", -4.0), ("B", 4.0)]), []);
    }
}
