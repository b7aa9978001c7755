//! What promotions cost and bring: prices cut, actions launched, loyalty rewarded.
//!
//! Every calculator counts margin, not revenue: an action can lift sales and lose money.

mod action;
mod loyalty;
mod price;

pub(super) use action::OPERATIONS as ACTION;
pub(super) use loyalty::OPERATIONS as LOYALTY;
pub(super) use price::OPERATIONS as PRICE;

use super::Definition;
use super::describe::{Direction, Stage};

const fn promotion(id: &'static str, stage: Stage, direction: Direction) -> Definition {
    Definition::new(id, "promotion", stage, direction)
}
