//! Three rules by which people choose.

use super::SimulatedPerson;
use serde::Serialize;

/// A rule of choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceRule {
    /// Everybody takes the product with the greatest utility.
    FirstChoice,
    /// In proportion to the utility (Luce 1959).
    ShareOfPreference,
    /// In proportion to the exponential of the utility (McFadden 1974).
    Logit,
}

/// One value for each rule.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ByRule<T> {
    /// By [`ChoiceRule::FirstChoice`].
    pub first_choice: T,
    /// By [`ChoiceRule::ShareOfPreference`].
    pub share_of_preference: T,
    /// By [`ChoiceRule::Logit`].
    pub logit: T,
}

impl<T> ByRule<T> {
    /// The value of each rule.
    pub(super) fn of(mut value: impl FnMut(ChoiceRule) -> T) -> Self {
        Self {
            first_choice: value(ChoiceRule::FirstChoice),
            share_of_preference: value(ChoiceRule::ShareOfPreference),
            logit: value(ChoiceRule::Logit),
        }
    }

    /// The value of a rule.
    pub(super) const fn get(&self, rule: ChoiceRule) -> &T {
        match rule {
            ChoiceRule::FirstChoice => &self.first_choice,
            ChoiceRule::ShareOfPreference => &self.share_of_preference,
            ChoiceRule::Logit => &self.logit,
        }
    }
}

impl ChoiceRule {
    /// The rule of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "first_choice" => Some(Self::FirstChoice),
            "share_of_preference" => Some(Self::ShareOfPreference),
            "logit" => Some(Self::Logit),
            _ => None,
        }
    }

    /// Writes how one person divides between products; false where the rule does not apply.
    pub(super) fn divide(self, utilities: &[f64], scale: f64, shares: &mut [f64]) -> bool {
        let greatest = utilities.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        match self {
            Self::FirstChoice => {
                for (share, utility) in shares.iter_mut().zip(utilities) {
                    *share = f64::from(u8::from(is_first(*utility, greatest)));
                }
            }
            Self::ShareOfPreference => {
                if utilities.iter().any(|utility| *utility <= 0.0) {
                    return false;
                }
                shares.copy_from_slice(utilities);
            }
            Self::Logit => {
                for (share, utility) in shares.iter_mut().zip(utilities) {
                    *share = (scale * (utility - greatest)).exp();
                }
            }
        }
        let sum: f64 = shares.iter().sum();
        for share in shares.iter_mut() {
            *share /= sum;
        }
        true
    }
}

/// Whether a utility ties with the greatest.
pub(super) fn is_first(utility: f64, greatest: f64) -> bool {
    greatest - utility <= 1e-9 * greatest.abs().max(1.0)
}

/// Shares of the products: weighted means over the people to whom the rule applies. `utilities` holds a list a
/// person. `None` where it applies to nobody.
pub(super) fn shares(
    rule: ChoiceRule,
    people: &[SimulatedPerson],
    utilities: &[Vec<f64>],
    scale: f64,
) -> Option<Vec<f64>> {
    let count = utilities.first().map_or(0, Vec::len);
    let (mut sums, mut own, mut weights) = (vec![0.0; count], vec![0.0; count], 0.0);
    for (person, utilities) in people.iter().zip(utilities) {
        if rule.divide(utilities, scale, &mut own) {
            weights += person.weight();
            sums.iter_mut().zip(&own).for_each(|(sum, share)| *sum += person.weight() * share);
        }
    }
    (weights > 0.0).then(|| sums.iter().map(|sum| sum / weights).collect())
}
