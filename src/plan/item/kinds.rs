//! Every kind of item, from strategy to work.

use super::description::KindDescription;
use super::strategy_kinds::STRATEGY;
use super::work_kinds::WORK;

/// Every kind of item, in the order of the chain.
const KINDS: [KindDescription; STRATEGY.len() + WORK.len()] = {
    let mut all = [STRATEGY[0]; STRATEGY.len() + WORK.len()];
    let mut at = 1;
    while at < all.len() {
        all[at] = if at < STRATEGY.len() { STRATEGY[at] } else { WORK[at - STRATEGY.len()] };
        at += 1;
    }
    all
};

/// The most fields of a kind.
pub(super) const MOST_FIELDS: usize = {
    let (mut most, mut at) = (0, 0);
    while at < KINDS.len() {
        if KINDS[at].fields.len() > most {
            most = KINDS[at].fields.len();
        }
        at += 1;
    }
    most
};

/// Every kind of item, in the order of the chain.
///
/// ```
/// let campaign = levier::plan::kind_description("campaign").unwrap();
/// assert!(campaign.fields.iter().any(|field| field.key == "start" && field.required));
/// assert!(levier::plan::kinds().iter().all(|kind| !kind.fields.is_empty()));
/// ```
pub fn kinds() -> &'static [KindDescription] {
    static ALL: [KindDescription; KINDS.len()] = KINDS;
    &ALL
}

/// The description of a kind, if there is one of that name.
pub fn kind_description(kind: &str) -> Option<&'static KindDescription> {
    kinds().iter().find(|known| known.kind == kind)
}
